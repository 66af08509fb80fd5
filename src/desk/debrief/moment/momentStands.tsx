import type { IssueAtMoment, Standpoint, WordsChanged } from '../../../history/openedMoment.ts';
import { translate } from '../../../i18n/translate.ts';
import { stageById } from '../../../negotiation/lookup.ts';
import type { IssueId, StageId } from '../../../negotiation/scenarioData.ts';
import { useDesk } from '../../deskContext.ts';
import { first } from '../../names.ts';
import { say } from '../timelineWords.ts';
import { useDebrief } from '../useDebrief.ts';

const marksOf = ({ position, moved }: Standpoint, agreed: boolean): readonly string[] => [
  ...(moved ? [say('moment.moved')] : []),
  ...(position?.how === 'sounded' ? [say('moment.sounded')] : []),
  ...(agreed ? [say('moment.agreed')] : []),
];

const Stood = ({
  standpoint,
  issue,
  agreed,
}: {
  readonly standpoint: Standpoint;
  readonly issue: IssueId;
  readonly agreed: boolean;
}) => {
  const { names } = useDesk();
  const { position, authority, moved } = standpoint;
  if (!position) return <td class="note">{say('moment.none')}</td>;
  return (
    <td class={moved ? 'moved' : ''}>
      {names.option(issue, position.option)}{' '}
      {authority && (
        <span class={`badge badge-${authority}`}>
          <span aria-hidden="true" class="badge-shape" />
          {translate(`mandate.${authority}`)}
        </span>
      )}{' '}
      {marksOf(standpoint, agreed).map((mark) => (
        <span key={mark} class="mark">
          {mark}
        </span>
      ))}
    </td>
  );
};

/** How every issue stood after the turn, and what each side’s instructions said of it. */
export const MomentStands = ({ issues }: { readonly issues: readonly IssueAtMoment[] }) => {
  const { bundle, names } = useDesk();
  if (issues.length === 0) return null;
  return (
    <table class="facts moment-stands">
      <caption class="capitals">{say('moment.stands')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('moment.issue')}</th>
          {bundle.scenario.parties.map(({ id }) => (
            <th key={id} scope="col">
              {first(names.party(id))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {issues.map(({ issue, agreed, standpoints }) => (
          <tr key={issue}>
            <th scope="row">{names.issue(issue)}</th>
            {standpoints.map((standpoint) => (
              <Stood
                key={standpoint.party}
                standpoint={standpoint}
                issue={issue}
                agreed={agreed !== null && agreed === standpoint.position?.option}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const TAGS = { written: 'ins', accepted: 'span', struck: 'del' } as const;

/** The comma a run of words begins or ends with belongs to the clause around it. */
const unpunctuated = (words: string): string => words.trim().replaceAll(/^[,;]\s*|\s*[,;]$/g, '');

/** The words of the draft that stand, or have fallen, with the turn; nothing is said where the stage drafts no text. */
export const MomentWords = ({
  words,
  stage,
}: {
  readonly words: readonly WordsChanged[];
  readonly stage: StageId;
}) => {
  const { names } = useDesk();
  const { scenario } = useDebrief();
  const { kind, clauses } = stageById(scenario, stage);
  if (kind === 'home' || clauses?.length === 0) return null;
  return (
    <section>
      <h3 class="capitals">{say('moment.words')}</h3>
      {words.length === 0 && <p class="note">{say('moment.noWords')}</p>}
      <ul class="moment-words">
        {words.map(({ segment, change }) => {
          const Tag = TAGS[change];
          return (
            <li key={segment}>
              <span class="note">{say(`moment.${change}`)}</span>{' '}
              <Tag class={change}>{unpunctuated(names.words(segment))}</Tag>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
