import { partingOf, termsOfTwo } from '../../../history/branches.ts';
import { alongCalendar } from '../../../history/timelines.ts';
import type { PartyId } from '../../../negotiation/scenarioData.ts';
import { useDesk } from '../../deskContext.ts';
import { first } from '../../names.ts';
import { inPlain } from '../../texts.ts';
import { pointWords, sayPoints } from '../../words/pointWords.ts';
import { say } from '../timelineWords.ts';
import { FirstTurnApart } from './turnApart.tsx';
import { Heads, type TwoProps } from './twoHeads.tsx';

const Stages = ({ games }: TwoProps) => {
  const { bundle, names, tell } = useDesk();
  const [one, other] = games.map(({ came }) =>
    came.stages.map(({ stage, ending }) => ({ stage, ending: ending ?? '' })),
  );
  const said = (of: { readonly stage: string; readonly ending: string } | null): string => {
    if (!of) return say('two.notThere');
    if (of.ending === '') return say('two.notEnded');
    return inPlain(tell(`stage.${of.stage}.ending.${of.ending}.title`));
  };
  const differs = (a: string | undefined, b: string | undefined): string =>
    a === b ? '' : 'differs';
  return (
    <table class="facts">
      <caption class="capitals">{say('two.stages')}</caption>
      <Heads lead={say('two.place')} games={games} />
      <tbody>
        {alongCalendar(bundle.scenario, one ?? [], other ?? []).map(([a, b], index) => (
          <tr key={index} class={differs(a?.ending, b?.ending)}>
            <th scope="row">{names.stage((a ?? b)?.stage ?? '')}</th>
            <td>{said(a)}</td>
            <td>{said(b)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Terms = ({ games }: TwoProps) => {
  const { bundle, names } = useDesk();
  const [{ came: one }, { came: other }] = games;
  const terms = termsOfTwo(Object.keys(bundle.scenario.issues), [one, other]);
  const differing = terms.filter(({ same }) => !same);
  const said = (issue: string, option: string | null): string =>
    option === null ? say('two.open') : names.option(issue, option);
  if (terms.length === 0) return <p>{say('two.noTerms')}</p>;
  return (
    <>
      {differing.length === 0 ? (
        <p>{say('two.noDifference')}</p>
      ) : (
        <table class="facts">
          <caption class="capitals">{say('two.terms')}</caption>
          <Heads lead={say('moment.issue')} games={games} />
          <tbody>
            {differing.map(({ issue, options: [a, b] }) => (
              <tr key={issue} class="differs">
                <th scope="row">{names.issue(issue)}</th>
                <td>{said(issue, a)}</td>
                <td>{said(issue, b)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="note">{say('two.termsSame', { count: terms.length - differing.length })}</p>
    </>
  );
};

const PartyLedger = ({ games, party }: TwoProps & { readonly party: PartyId }) => {
  const { bundle, names } = useDesk();
  return (
    <table class="facts">
      <caption class="capitals">
        {say('two.ledger')}: {first(names.party(party))}
      </caption>
      <Heads lead={say('two.interest')} games={games} />
      <tbody>
        {bundle.scenario.interests.map((interest) => {
          const points = games.map(({ came }) => came.ledger[party]?.[interest] ?? 0);
          return (
            <tr key={interest} class={points[0] === points[1] ? '' : 'differs'}>
              <th scope="row">{names.interest(interest)}</th>
              {points.map((value, index) => (
                <td key={index}>
                  {sayPoints(value)} <span class="note">{pointWords(value)}</span>
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

const Parting = ({ games }: TwoProps) => {
  const { view, names } = useDesk();
  const [one, other] = games;
  const parting = partingOf(view.saves, one, other);
  const stage = parting && (one.came.stages[parting.visit] ?? other.came.stages[parting.visit]);
  return (
    <p class="lead">
      {parting && stage
        ? say('two.part', { turn: parting.turn + 1, stage: names.stage(stage.stage) })
        : say('two.apart')}
    </p>
  );
};

/** Two games beside each other: where they part, how their stages ended, their terms and what each side got. */
export const TwoBranches = ({ games }: TwoProps) => {
  const { bundle } = useDesk();
  return (
    <>
      <Parting games={games} />
      <FirstTurnApart games={games} />
      <Stages games={games} />
      <Terms games={games} />
      <div class="two-columns">
        {bundle.scenario.parties.map(({ id }) => (
          <PartyLedger key={id} games={games} party={id} />
        ))}
      </div>
      <p class="note">{say('two.ledgerNote')}</p>
    </>
  );
};
