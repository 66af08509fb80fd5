import { useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import type { ActKind } from '../../negotiation/scenarioData.ts';
import type { ActView, IssueView } from '../../negotiation/tableView.ts';
import { ActPanel } from './actPanel.tsx';
import { useDesk } from '../deskContext.ts';
import type { TablePaperProps } from './tablePage.tsx';
import { sayAct } from '../words/actWords.ts';

export interface ActsProps extends TablePaperProps {
  /** The issue whose folder lies open. */
  readonly issue: IssueView | null;
  /** What the deputies settle unless it is pulled out. */
  readonly folded: readonly IssueView[];
}

const ActButton = ({
  act: { kind, refusal },
  open,
  onToggle,
}: {
  readonly act: ActView;
  readonly open: boolean;
  readonly onToggle: () => void;
}) => (
  <button
    type="button"
    class={`act ${refusal ? 'unavailable' : ''}`}
    aria-expanded={open}
    onClick={onToggle}
  >
    <span>{translate(`act.${kind}`)}</span>
    {refusal && <span class="act-not">{translate('acts.unavailable')}</span>}
  </button>
);

const Chosen = ({ table, pending }: TablePaperProps) => {
  const { names, send } = useDesk();
  const act = pending?.turn.act;
  if (!act) return null;
  return (
    <p class="act-chosen">
      {translate('acts.chosen', { act: sayAct(act, names, table.side) })}{' '}
      <button
        type="button"
        class="button quiet"
        onClick={() => send({ kind: 'compose', change: { kind: 'act', act: null } })}
      >
        {translate('acts.takeBack')}
      </button>
    </p>
  );
};

/** The acts of a turn, at most one of them chosen; each says what it means and, where it cannot be done, why. */
export const ActsPaper = (props: ActsProps) => {
  const { table, pending } = props;
  const [open, setOpen] = useState<ActKind | null>(null);
  const act = table.acts.find(({ kind }) => kind === open);
  if (!pending) return null;
  return (
    <section class="acts" aria-label={translate('acts.name')}>
      <h2 class="capitals">{translate('acts.name')}</h2>
      <Chosen {...props} />
      <div class="act-row">
        {table.acts.map((known) => (
          <ActButton
            key={known.kind}
            act={known}
            open={known.kind === open}
            onToggle={() => setOpen(known.kind === open ? null : known.kind)}
          />
        ))}
      </div>
      {act && <ActPanel key={act.kind} {...props} act={act} />}
    </section>
  );
};
