import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import { optionIds } from '../../negotiation/lookup.ts';
import { AUTHORITIES } from '../../negotiation/state.ts';
import type { IssueView, OptionView, TableView } from '../../negotiation/tableView.ts';
import type { PendingView } from '../../session/session.ts';
import { useDesk } from '../deskContext.ts';
import { GroundNote } from './groundNote.tsx';
import { marksOf, OptionCard } from './optionCard.tsx';
import { Sentences } from '../parts/sentences.tsx';
import { first } from '../names.ts';
import { inPlain } from '../texts.ts';
import { isTheirs } from '../words/folders.ts';

export interface IssuePaperProps {
  readonly table: TableView;
  readonly pending: PendingView | null;
  readonly issue: IssueView;
}

/** The option that would stand for your side after the pending turn. */
const chosenOption = ({ issue, pending }: IssuePaperProps): string | null => {
  const { id, agreed, yours } = issue;
  const standing = agreed ?? (yours?.how === 'tabled' ? yours.option : null);
  return pending?.turn.positions[id] ?? standing;
};

/** What one is told to seek first, then reserves, then what lies beyond; the scenario's order within each. */
export const inOrder = (options: readonly OptionView[]): readonly OptionView[] =>
  AUTHORITIES.flatMap((authority) =>
    options.filter(({ capital }) => capital.authority === authority),
  );

/** Where the cards lie in one row, as on a phone, the chosen one is brought into sight. */
const useRail = (chosen: string | null): RefObject<HTMLDivElement | null> => {
  const railRef = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const rail = railRef.current;
    const card = rail?.querySelector<HTMLElement>('.chosen');
    if (!rail || !card || rail.scrollWidth <= rail.clientWidth) return;
    const first = rail.firstElementChild as HTMLElement;
    rail.scrollLeft = card.offsetLeft - first.offsetLeft;
  }, [chosen]);
  return railRef;
};

const OptionList = (props: IssuePaperProps) => {
  const { tell } = useDesk();
  const { issue, pending } = props;
  const chosen = chosenOption(props);
  const railRef = useRail(chosen);
  return (
    <fieldset class="options" disabled={pending === null}>
      <legend>
        {inPlain(tell(`issue.${issue.id}.question`)) || translate('issue.yourPosition')}
      </legend>
      <div ref={railRef} class="option-rail">
        {inOrder(issue.options).map((option) => (
          <OptionCard key={option.id} {...props} option={option} chosen={option.id === chosen} />
        ))}
      </div>
    </fieldset>
  );
};

/** What the other side alone decides: its courses to read, and nothing to choose. */
const TheirDecision = ({ table, issue }: IssuePaperProps) => {
  const { bundle, names, tell } = useDesk();
  return (
    <section class="their-decision" aria-label={names.issue(issue.id)}>
      <p class="task">
        {translate('issue.decidedAlone', { capital: first(names.capital(table.other)) })}
      </p>
      <p>
        <Sentences of={tell(`issue.${issue.id}.question`)} />
      </p>
      <h3 class="capitals">{translate('issue.theirCourses')}</h3>
      <ul>
        {optionIds(bundle.scenario, issue.id).map((option) => (
          <li key={option}>
            {names.option(issue.id, option)}{' '}
            {marksOf(issue, option, names.party(table.other)).map((mark) => (
              <span key={mark} class="mark">
                {mark}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Choice = (props: IssuePaperProps) => {
  const { table, issue } = props;
  if (isTheirs(table, issue)) return <TheirDecision {...props} />;
  return (
    <>
      {issue.decidedBy !== null && <p class="note">{translate('issue.youDecide')}</p>}
      <GroundNote {...props} />
      <OptionList {...props} />
    </>
  );
};

const Readings = ({ table, pending, issue }: IssuePaperProps) => {
  const { tell, names } = useDesk();
  const option = chosenOption({ table, pending, issue }) ?? issue.theirs?.option;
  if (option === undefined) return null;
  return (
    <details class="readings">
      <summary>{translate('issue.readings', { option: names.option(issue.id, option) })}</summary>
      {[table.side, table.other].map((party) => (
        <p key={party}>
          <b>{translate('issue.reading', { capital: names.capital(party) })}: </b>
          <Sentences of={tell(`option.${issue.id}.${option}.gloss.${party}`)} />
        </p>
      ))}
    </details>
  );
};

/** One open folder: its options as a radio group, their ground, and both readings of the words. */
export const IssuePaper = (props: IssuePaperProps) => {
  const { names, send } = useDesk();
  const { issue, pending } = props;
  const isChanged = pending !== null && pending.turn.positions[issue.id] !== undefined;
  return (
    <section class="issue">
      <Choice {...props} />
      {isChanged && (
        <button
          type="button"
          class="button quiet"
          onClick={() =>
            send({ kind: 'compose', change: { kind: 'position', issue: issue.id, option: null } })
          }
        >
          {translate('issue.keep')}
        </button>
      )}
      {issue.linkedWith !== null && (
        <p class="note">
          {translate('issue.linked', { issue: names.issueInside(issue.linkedWith) })}
        </p>
      )}
      <Readings {...props} />
    </section>
  );
};
