import { join } from 'node:path';
import { AS_INSTRUCTED } from '../../src/counterpart/counterpart.ts';
import type { PartyId, StageId } from '../../src/negotiation/scenarioData.ts';
import { makeRoad, type Road } from '../../src/session/game.ts';
import { saveText } from '../../src/session/replay.ts';
import type { Screen } from '../../src/session/session.ts';
import { playedGame } from '../playedGame.ts';
import { readScenario } from '../scenarioFiles.ts';

const FOLDER = 'scenarios/soviet-japanese-1955-56';

/** One picture: what is opened, and what is pressed before it is taken. */
export interface Shot {
  readonly name: string;
  /** The game that is opened from a file; null for the title page. */
  readonly save: (() => string) | null;
  readonly hasTable: boolean;
  readonly press?: readonly RegExp[];
}

/** Pages of which one stage is enough: they are told alike everywhere. */
const PAGES: readonly Screen[] = ['reflection', 'ending', 'later'];
const PAGES_OF = 'phrase';

interface Moment {
  readonly stage: StageId;
  readonly side: PartyId;
  readonly until: Screen;
  readonly turns?: number;
  readonly last?: StageId;
}

const saveAt =
  (road: Road, { stage, side, until, turns = 0, last = stage }: Moment) =>
  (): string => {
    const choice = {
      stage,
      side,
      level: 'standard',
      character: 'as-instructed',
      until: last,
      guided: true,
    } as const;
    const played = { choice, seed: 1, character: AS_INSTRUCTED, until, turns };
    return saveText(road, playedGame(road, played));
  };

/** Every picture of the set, by name. Throws where the scenario cannot be read. */
export const shotsOf = (): readonly Shot[] => {
  const read = readScenario(join(process.cwd(), FOLDER));
  if (!read.ok) throw new Error(`${FOLDER} cannot be read: ${JSON.stringify(read.problems[0])}`);
  const { scenario } = read.bundle;
  const road = makeRoad(read.bundle);
  const { stages, parties } = scenario;
  const first = stages[0]?.id ?? PAGES_OF;
  const ofSide = (side: PartyId): readonly Shot[] => [
    ...stages.flatMap(({ id, kind }): readonly Shot[] => {
      const at = (until: Screen, turns?: number) =>
        saveAt(road, { stage: id, side, until, ...(turns === undefined ? {} : { turns }) });
      return [
        { name: `briefing-${id}-${side}`, save: at('briefing'), hasTable: false },
        { name: `table-${id}-${side}`, save: at('table', 2), hasTable: kind !== 'home' },
        { name: `outcome-${id}-${side}`, save: at('outcome'), hasTable: false },
      ];
    }),
    ...PAGES.map((until) => ({
      name: `${until}-${PAGES_OF}-${side}`,
      save: saveAt(road, { stage: PAGES_OF, side, until }),
      hasTable: false,
    })),
    {
      name: `road-${side}`,
      save: saveAt(road, { stage: first, side, until: 'road', last: 'ratification' }),
      hasTable: false,
    },
  ];
  return [
    { name: 'title', save: null, hasTable: false },
    ...parties.flatMap(({ id }) => ofSide(id)),
  ];
};
