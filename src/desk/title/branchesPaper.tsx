import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import type { SaveSummary } from '../../session/session.ts';
import { LostPart } from '../archive/lostPart.tsx';
import { useDesk } from '../deskContext.ts';

const hasBranches = (saves: readonly SaveSummary[]): boolean =>
  saves.some(({ forkedFrom }) => saves.some(({ id }) => id === forkedFrom?.save));

type Trees = ComponentType | 'lost' | null;

/** Kept games as trees of their branches, fetched when they are first asked for. */
export const BranchesPaper = () => {
  const { view } = useDesk();
  const [trees, setTrees] = useState<Trees>(null);
  if (!hasBranches(view.saves)) return null;
  const fetchTrees = (): void => {
    if (trees !== null && trees !== 'lost') return;
    import('../debrief/branches/allBranches.tsx').then(
      ({ AllBranches }) => setTrees(() => AllBranches),
      () => setTrees('lost'),
    );
  };
  const Trees = trees;
  return (
    <details class="title-branches" onToggle={fetchTrees}>
      <summary>{translate('title.branches')}</summary>
      {Trees === 'lost' ? (
        <LostPart words={translate('debrief.lost')} onAgain={fetchTrees} />
      ) : (
        Trees && <Trees />
      )}
    </details>
  );
};
