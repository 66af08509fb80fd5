import type { Act } from '../../negotiation/scenarioData.ts';
import type { Change } from '../../session/session.ts';
import type { Aim } from '../layout/targets.ts';
import { actOfCard } from './cardTops.ts';
import type { TableTop } from './tableTop.ts';
import { ACT_OF_TOOL, type Tool, USE_OF_TOOL } from './toolNames.ts';

const toggled = (act: Act, chosen: boolean): readonly Change[] => [
  { kind: 'act', act: chosen ? null : act },
];

/** A tool that is not used with cards does its act at once; one whose act is chosen takes it back. */
const changesWith = (top: TableTop, tool: Tool): readonly Change[] => {
  const state = top.tools[tool];
  if (state === 'chosen') return [{ kind: 'act', act: null }];
  if (state !== 'ready' || USE_OF_TOOL[tool] || tool === 'hat') return [];
  return [{ kind: 'act', act: { kind: ACT_OF_TOOL[tool] } as Act }];
};

/** Whether the turn can be composed with things on the table now. */
const isYours = ({ seal }: TableTop): boolean => seal === 'ready' || seal === 'blocked';

/** What pointing at a thing changes in the pending turn, in order; pointing again takes it back. */
export const changesFor = (top: TableTop, aim: Aim): readonly Change[] => {
  if (!isYours(top)) return [];
  switch (aim.kind) {
    case 'card': {
      const chosen = top.cards.some(({ option, chosen: is }) => is && option === aim.option);
      return [{ kind: 'position', issue: aim.issue, option: chosen ? null : aim.option }];
    }
    case 'act': {
      const chosen = top.cards.some(
        ({ use, issue, option, chosen: is }) =>
          is && use && JSON.stringify(actOfCard(use, issue, option)) === JSON.stringify(aim.act),
      );
      return toggled(aim.act, chosen);
    }
    case 'words':
      return [{ kind: 'segment', segment: aim.segment }];
    case 'source': {
      const source = top.sources.find(({ id }) => id === aim.argument);
      if (!source || source.state === 'bit' || source.state === 'answered') return [];
      return toggled({ kind: 'argue', argument: aim.argument }, source.state === 'chosen');
    }
    case 'tool':
      return changesWith(top, aim.tool);
    case 'leave':
      return [{ kind: 'act', act: { kind: 'suspend' } }];
    default:
      return [];
  }
};

/** Whether pointing at a thing does anything now. */
export const isAble = (top: TableTop, aim: Aim): boolean => {
  switch (aim.kind) {
    case 'card':
    case 'act':
    case 'words':
    case 'source':
    case 'leave':
      return changesFor(top, aim).length > 0;
    case 'tool':
      return isYours(top) && top.tools[aim.tool] !== 'idle' && top.tools[aim.tool] !== 'absent';
    case 'seal':
      return isYours(top);
    default:
      return true;
  }
};
