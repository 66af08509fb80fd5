import type { Act } from '../negotiation/scenarioData.ts';
import type { Change } from '../session/session.ts';
import type { TableTop } from './tableTop.ts';
import type { Aim } from './targets.ts';

const toggled = (act: Act, chosen: boolean): Change => ({ kind: 'act', act: chosen ? null : act });

/** What pointing at a thing changes in the pending turn; pointing again takes it back. Null for what changes nothing. */
export const changeFor = (top: TableTop, aim: Aim): Change | null => {
  if (top.seal === 'waiting' || top.seal === 'closed') return null;
  switch (aim.kind) {
    case 'card': {
      const chosen = top.cards.some(({ option, chosen: is }) => is && option === aim.option);
      return { kind: 'position', issue: aim.issue, option: chosen ? null : aim.option };
    }
    case 'words':
      return { kind: 'segment', segment: aim.segment };
    case 'source': {
      const source = top.sources.find(({ id }) => id === aim.argument);
      if (!source || source.state === 'cited') return null;
      return toggled({ kind: 'argue', argument: aim.argument }, source.state === 'chosen');
    }
    case 'bell':
      return top.bell === 'idle' ? null : toggled({ kind: 'recess' }, top.bell === 'chosen');
    case 'pen':
      return top.pen === 'idle' ? null : toggled({ kind: 'initial' }, top.pen === 'chosen');
    default:
      return null;
  }
};
