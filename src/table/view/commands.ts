import type { Act } from '../../negotiation/scenarioData.ts';
import type { Change } from '../../session/session.ts';
import type { TableTop, ToolState } from './tableTop.ts';
import type { Aim } from '../layout/targets.ts';

const toggled = (act: Act, chosen: boolean): readonly Change[] => [
  { kind: 'act', act: chosen ? null : act },
];

const isIdle = (tool: ToolState): boolean => tool === 'idle' || tool === 'absent';

/** What pointing at a thing changes in the pending turn, in order; pointing again takes it back. */
export const changesFor = (top: TableTop, aim: Aim): readonly Change[] => {
  if (top.seal === 'waiting' || top.seal === 'closed') return [];
  switch (aim.kind) {
    case 'card': {
      const chosen = top.cards.some(({ option, chosen: is }) => is && option === aim.option);
      return [{ kind: 'position', issue: aim.issue, option: chosen ? null : aim.option }];
    }
    case 'words':
      return [{ kind: 'segment', segment: aim.segment }];
    case 'source': {
      const source = top.sources.find(({ id }) => id === aim.argument);
      if (!source || source.state === 'cited') return [];
      return toggled({ kind: 'argue', argument: aim.argument }, source.state === 'chosen');
    }
    case 'bell':
      return isIdle(top.bell) ? [] : toggled({ kind: 'recess' }, top.bell === 'chosen');
    case 'pen':
      return isIdle(top.pen) ? [] : toggled({ kind: 'initial' }, top.pen === 'chosen');
    default:
      return [];
  }
};
