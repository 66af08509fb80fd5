import { useMemo } from 'preact/hooks';
import { bargained, lastMeasured } from '../../../history/bargained.ts';
import { useDebrief } from '../useDebrief.ts';

/** How every stage of the game was bargained, and the one the step asks about. */
export const useBargained = () => {
  const { debrief, scenario } = useDebrief();
  const stages = useMemo(() => bargained(scenario, debrief.played), [scenario, debrief.played]);
  return { stages, asked: lastMeasured(stages) };
};
