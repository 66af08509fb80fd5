import type { Branch } from '../../../history/branches.ts';
import { useDesk } from '../../deskContext.ts';
import { numberOf } from '../../words/savedGameWords.ts';
import { say } from '../timelineWords.ts';
import { gamesIn, type KeptSave } from './gamesKept.ts';

const ROW = 34;
const LEFT = 58;
const TOP = 26;
const RIGHT = 40;
const STEP = { least: 30, most: 90, across: 640 };

interface Placed {
  readonly game: KeptSave;
  readonly row: number;
  /** Where it leaves the game it was branched from, counted in stages; null where it begins by itself. */
  readonly from: { readonly row: number; readonly at: number } | null;
}

/** How far into its stage a turn lies; turns past the middle of a long stage lie close together. */
const within = (turn: number): number => turn / (turn + 4);

/** Each game in a row of its own; branches that leave last lie nearest, so that no line crosses another. */
const placed = (tree: Branch<KeptSave>): readonly Placed[] => {
  const rows: Placed[] = [];
  const lay = ({ game, branches }: Branch<KeptSave>, parent: number | null): void => {
    const row = rows.length;
    const { forkedFrom } = game;
    const at = forkedFrom ? forkedFrom.visit + within(forkedFrom.turn) : 0;
    rows.push({ game, row, from: parent === null ? null : { row: parent, at } });
    for (const branch of branches.toReversed()) lay(branch, row);
  };
  lay(tree, null);
  return rows;
};

interface GameLineProps extends Placed {
  readonly isChosen: boolean;
  /** The width of a stage. */
  readonly step: number;
}

const GameLine = ({ game, row, from, isChosen, step }: GameLineProps) => {
  const { view } = useDesk();
  const x = (stages: number): number => LEFT + stages * step;
  const y = (of: number): number => TOP + of * ROW;
  const { stages, text } = game.came;
  const end = x(stages.length);
  const start = from ? `M ${x(from.at)} ${y(from.row)} V ${y(row)}` : `M ${x(0)} ${y(row)}`;
  return (
    <>
      <path
        class={`line ${isChosen ? 'chosen' : ''} ${from ? 'apart' : ''}`}
        d={`${start} H ${end}`}
      />
      {stages.map((_, index) => {
        const at = x(index + 1);
        return from && at <= x(from.at) ? null : (
          <circle
            key={index}
            class={`stop ${index === stages.length - 1 && text ? 'closed' : ''}`}
            cx={at}
            cy={y(row)}
            r={index === stages.length - 1 ? 6 : 3.5}
          />
        );
      })}
      <text x={end + 12} y={y(row) + 4}>
        {numberOf(view.saves, game.id) ?? ''}
      </text>
    </>
  );
};

/** The tree as lines that leave one another; it says nothing the list beside it does not say. */
export const TreeDrawing = ({
  tree,
  chosen,
}: {
  readonly tree: Branch<KeptSave>;
  readonly chosen: readonly string[];
}) => {
  const games = placed(tree);
  const most = Math.max(...gamesIn(tree).map(({ came }) => came.stages.length));
  const step = Math.min(STEP.most, Math.max(STEP.least, STEP.across / most));
  const width = LEFT + most * step + RIGHT;
  const height = TOP + games.length * ROW;
  return (
    <div class="branch-drawing" aria-hidden="true">
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        <text class="scale" x={0} y={TOP + 4}>
          {say('tree.begin')}
        </text>
        {games.toReversed().map((game) => (
          <GameLine
            key={game.game.id}
            {...game}
            step={step}
            isChosen={chosen.includes(game.game.id)}
          />
        ))}
      </svg>
    </div>
  );
};
