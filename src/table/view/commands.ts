import type { Act } from '../../negotiation/scenarioData.ts';
import type { Change } from '../../session/session.ts';
import type { TableTop } from './tableTop.ts';
import type { Aim } from '../layout/targets.ts';

const toggled = (act: Act, chosen: boolean): readonly Change[] => [
  { kind: 'act', act: chosen ? null : act },
];

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
      return top.bell === 'idle' ? [] : toggled({ kind: 'recess' }, top.bell === 'chosen');
    case 'pen':
      return top.pen === 'idle' ? [] : toggled({ kind: 'initial' }, top.pen === 'chosen');
    default:
      return [];
  }
};
