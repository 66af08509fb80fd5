import { useMemo } from 'preact/hooks';
import { bargained, type StageBargained } from '../../../history/bargained.ts';
import { useDebrief } from '../useDebrief.ts';

/** How every stage of the game was bargained, and the one the step asks about: the last in which both made offers. */
export const useBargained = () => {
  const { debrief, scenario } = useDebrief();
  const stages = useMemo(() => bargained(scenario, debrief.played), [scenario, debrief.played]);
  const measured = ({ sides }: StageBargained): boolean =>
    Object.values(sides).every(({ offers }) => offers.length > 0);
  return { stages, asked: stages.findLast(measured) ?? stages.at(-1) ?? null };
};
