import { useDesk } from '../../deskContext.ts';
import { useDebrief } from '../useDebrief.ts';
import type { Telling } from './differenceWords.ts';

/** What sentences about differences are told with. */
export const useTelling = (): Telling => {
  const { names, stage } = useDesk();
  const { debrief, scenario } = useDebrief();
  return {
    names,
    formIssue: scenario.formIssue,
    stageAt: (visit) => debrief.played[visit]?.stage ?? stage.id,
  };
};
