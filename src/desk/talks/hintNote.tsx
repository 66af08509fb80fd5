import { useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import type { TablePaperProps } from './tablePage.tsx';
import { inPlain } from '../texts.ts';
import { type Hint, hintFor } from '../words/hints.ts';

const putAwayBefore = new Set<Hint>();

/** One line that teaches one act when it becomes useful; put away, it does not come back on this page. */
export const HintNote = ({ table, pending }: TablePaperProps) => {
  const { tell } = useDesk();
  const [putAway, setPutAway] = useState<readonly Hint[]>([...putAwayBefore]);
  const hint = hintFor(table, pending, putAway);
  if (hint === null) return null;
  return (
    <aside class="hint" aria-label={translate('table.hint')}>
      <p>{inPlain(tell(`hint.${hint}`))}</p>
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          putAwayBefore.add(hint);
          setPutAway([...putAway, hint]);
        }}
      >
        {translate('table.hintDone')}
      </button>
    </aside>
  );
};
