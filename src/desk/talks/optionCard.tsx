import { translate } from '../../i18n/translate.ts';
import type { OptionId } from '../../negotiation/scenarioData.ts';
import type { IssueView, OptionView } from '../../negotiation/tableView.ts';
import { MandateBadge } from '../parts/badge.tsx';
import { useDesk } from '../deskContext.ts';
import type { IssuePaperProps } from './issuePaper.tsx';
import { BasisMark } from '../parts/basisMark.tsx';
import { Sentences } from '../parts/sentences.tsx';
import { first } from '../names.ts';
import { runsOf } from '../texts.ts';

interface OptionCardProps extends IssuePaperProps {
  readonly option: OptionView;
  readonly chosen: boolean;
}

/** Whose position an option is now, and whether it is agreed. */
export const marksOf = (
  { yours, theirs, agreed }: IssueView,
  option: OptionId,
  party: string,
): readonly string[] => {
  if (agreed === option) return [translate('issue.agreed')];
  const marks: string[] = [];
  if (yours?.option === option)
    marks.push(translate(yours.how === 'sounded' ? 'issue.yoursSounded' : 'issue.yours'));
  if (theirs?.option === option)
    marks.push(
      translate(theirs.how === 'sounded' ? 'issue.theirsSounded' : 'issue.theirs', {
        party: first(party),
      }),
    );
  return marks;
};

const Never = ({ option }: { readonly option: OptionView }) => {
  const { tell } = useDesk();
  if (option.neverAgreed === null) return null;
  const why = tell(option.neverAgreed);
  return (
    <p class="option-never">
      {why.length === 0 ? translate('issue.never') : <Sentences of={why} />}
    </p>
  );
};

const Wording = ({ id, text }: { readonly id: string; readonly text: string }) => {
  const { tell } = useDesk();
  return (
    <p class="option-wording">
      {runsOf(tell(text)).map((run, index) => (
        <span key={index}>
          <span {...(index === 0 ? { id } : {})}>{run.words}</span>{' '}
          <BasisMark basis={run.basis} evidence={run.evidence} />
        </span>
      ))}
    </p>
  );
};

/** One option as a card: its name, how the clause would read, what one's instructions say, whose it is. */
export const OptionCard = (props: OptionCardProps) => {
  const { names, send } = useDesk();
  const { issue, option, chosen, table } = props;
  const key = `${issue.id}-${option.id}`;
  const marks = marksOf(issue, option.id, names.party(table.other));
  return (
    <div class={`option ${chosen ? 'chosen' : ''}`}>
      <label class="option-choice">
        <input
          type="radio"
          name={`issue-${issue.id}`}
          checked={chosen}
          aria-labelledby={`${key}-name`}
          aria-describedby={`${key}-marks ${key}-wording`}
          onChange={() =>
            send({
              kind: 'compose',
              change: { kind: 'position', issue: issue.id, option: option.id },
            })
          }
        />
        <span class="option-name" id={`${key}-name`}>
          {names.option(issue.id, option.id)}
        </span>
        <span class="option-marks" id={`${key}-marks`}>
          {marks.map((mark) => (
            <span key={mark} class="mark">
              {mark}
            </span>
          ))}
          <MandateBadge word={option.capital} />
        </span>
      </label>
      <Wording id={`${key}-wording`} text={`option.${issue.id}.${option.id}.wording`} />
      <Never option={option} />
    </div>
  );
};
