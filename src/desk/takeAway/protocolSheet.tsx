import { deciderOf, openIssues, optionOf, stageById } from '../../negotiation/lookup.ts';
import type { IssueId, PartyId, Scenario } from '../../negotiation/scenarioData.ts';
import type { Negotiation } from '../../negotiation/state.ts';
import { coursesOf } from '../../history/articles.ts';
import type { PlayedFrame } from '../../history/played.ts';
import { useDesk } from '../deskContext.ts';
import { first } from '../names.ts';
import { inPlain } from '../texts.ts';
import { dateAndPlace } from '../words/placeWords.ts';
import { say } from './say.ts';
import { SheetFrame } from './sheetFrame.tsx';
import { SigningBlock } from './signing.tsx';
import { ownFirst, signersAt, type Textless, textlessBy } from './treaty.ts';

/** The last meeting of a game at which positions could be taken; its last stage where there was none. */
const lastMeeting = (scenario: Scenario, played: readonly PlayedFrame[]): Negotiation | null => {
  const met = played.findLast(({ stage }) => openIssues(stageById(scenario, stage)).length > 0);
  return (met ?? played.at(-1))?.ended ?? null;
};

const Row = ({
  issue,
  ended,
  parties,
}: {
  readonly issue: IssueId;
  readonly ended: Negotiation;
  readonly parties: readonly PartyId[];
}) => {
  const { bundle, names } = useDesk();
  const agreed = ended.agreed[issue];
  const decider = deciderOf(bundle.scenario, issue);
  const name = (option: string | undefined): string =>
    option === undefined ? say('sheet.nothingTabled') : names.option(issue, option);
  return (
    <tr>
      <th scope="row">{names.issue(issue)}</th>
      {agreed === undefined ? (
        parties.map((party) => <td key={party}>{name(optionOf(ended, party, issue))}</td>)
      ) : (
        <td colSpan={2}>
          {decider === null
            ? say('sheet.agreed', { option: names.option(issue, agreed) })
            : say('sheet.decided', {
                capital: names.capital(decider),
                option: names.option(issue, agreed),
              })}
        </td>
      )}
    </tr>
  );
};

interface LastPositionsProps {
  readonly ended: Negotiation;
  readonly parties: readonly PartyId[];
}

const LastPositions = ({ ended, parties }: LastPositionsProps) => {
  const { bundle, names } = useDesk();
  const issues = openIssues(stageById(bundle.scenario, ended.stage));
  if (issues.length === 0) return null;
  return (
    <table class="facts">
      <caption class="capitals">{say('sheet.lastPositions')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('sheet.issue')}</th>
          {parties.map((party) => (
            <th key={party} scope="col">
              {first(names.party(party))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {issues.map((issue) => (
          <Row key={issue} issue={issue} ended={ended} parties={parties} />
        ))}
      </tbody>
    </table>
  );
};

const Met = ({ ended, parties, why }: LastPositionsProps & { readonly why: Textless }) => {
  const { bundle, names, tell } = useDesk();
  const stage = stageById(bundle.scenario, ended.stage);
  const [one = '', other = ''] = parties;
  return (
    <>
      <p>
        {say(stage.kind === 'home' ? 'sheet.atHome' : 'sheet.met', {
          one: names.delegation(one),
          other: names.delegation(other),
          stage: names.stage(stage.id),
          when: dateAndPlace(stage, tell),
          round: ended.round,
        })}
      </p>
      <p class="sheet-nothing">{say(`sheet.${why}`)}</p>
      <p>
        {say('sheet.ended', {
          ending: inPlain(tell(`stage.${stage.id}.ending.${ended.over?.ending}.title`)),
        })}
      </p>
    </>
  );
};

/** The courses both capitals took, where the last stage was decided at home. */
const Chosen = ({ played }: { readonly played: readonly PlayedFrame[] }) => {
  const { bundle, names } = useDesk();
  const last = played.at(-1);
  const courses = last ? coursesOf(bundle.scenario, [last]) : [];
  if (courses.length === 0) return null;
  return (
    <section>
      <p class="capitals">{say('sheet.chosen')}</p>
      <ul class="sheet-chosen">
        {courses.map(({ stage, party, yours }) => (
          <li key={party}>
            {say('sheet.chose', {
              capital: first(names.capital(party)),
              course:
                yours === null ? say('sheet.nothingTabled') : names.choice(stage, party, yours),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What is put on record where a game closed no text: where the sides stood, and the lines nobody signed. */
export const ProtocolSheet = ({ played }: { readonly played: readonly PlayedFrame[] }) => {
  const { bundle, view } = useDesk();
  const { scenario } = bundle;
  const ended = lastMeeting(scenario, played);
  if (!ended) return null;
  const why = textlessBy(scenario, played);
  const signings = ownFirst(signersAt(scenario, ended.stage), view.choice?.side ?? '');
  const parties = signings.map(({ party }) => party);
  return (
    <SheetFrame title={say('sheet.protocol')} class="protocol-sheet">
      <h2>{say('sheet.protocol')}</h2>
      <Met ended={ended} parties={parties} why={why} />
      <LastPositions ended={ended} parties={parties} />
      <Chosen played={played} />
      {why === 'nothing-signed' && (
        <div class="signings">
          {signings.map((signing) => (
            <SigningBlock key={signing.party} {...signing} signed={false} hand={0} />
          ))}
        </div>
      )}
    </SheetFrame>
  );
};
