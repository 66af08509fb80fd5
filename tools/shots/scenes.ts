import { join } from 'node:path';
import { AS_INSTRUCTED } from '../../src/counterpart/counterpart.ts';
import { DEBRIEF_STEPS } from '../../src/history/debriefSteps.ts';
import type { Preferences } from '../../src/desk/preferences.ts';
import type { PartyId, Stage, StageId } from '../../src/negotiation/scenarioData.ts';
import { makeRoad, type Road, screenOf } from '../../src/session/game.ts';
import { saveText } from '../../src/session/replay.ts';
import type { Screen } from '../../src/session/session.ts';
import { playedGame } from '../playedGame.ts';
import { readScenario } from '../scenarioFiles.ts';
import { root } from '../setUp.mjs';

const FOLDER = 'scenarios/soviet-japanese-1955-56';
const [FIRST, LAST] = ['letter', 'ratification'] as const;

/** One picture: what is opened, as what reader, and what is pressed before it is taken and what that brings. */
export interface Shot {
  readonly name: string;
  /** The game that is opened from a file; null for the title page. */
  readonly save: (() => string) | null;
  readonly hasTable: boolean;
  readonly press?: { readonly button: RegExp; readonly brings: string };
  readonly preferences?: Partial<Preferences>;
}

/** Pages of which one stage is enough: they are told alike everywhere. */
const PAGES: readonly Screen[] = ['reflection', 'debrief'];
const PAGES_OF = 'phrase';
const HOLDS: PartyId = 'japan';

interface Moment extends Pick<Parameters<typeof playedGame>[1], 'own' | 'inStage' | 'step'> {
  readonly stage: StageId;
  readonly side: PartyId;
  readonly until: Screen;
  readonly turns?: number;
  readonly last?: StageId | null;
}

const saveAt =
  (road: Road, { stage, side, until, turns = 0, last = stage, ...rest }: Moment) =>
  (): string => {
    const choice = {
      stage,
      side,
      level: 'standard',
      character: 'as-instructed',
      until: last,
      guided: true,
      seats: 'one',
    } as const;
    const game = playedGame(road, {
      ...rest,
      choice,
      seed: 1,
      character: AS_INSTRUCTED,
      until,
      turns,
    });
    if (screenOf(game) !== until) throw new Error(`${stage} led for ${side} never shows ${until}`);
    return saveText(road, game);
  };

const WALK_OUT = { positions: {}, act: { kind: 'suspend' } } as const;

type Course = Pick<Moment, 'stage' | 'own'>;

/** The evening on which Japan holds the four words. */
const WORDS_HELD: Course = {
  stage: 'phrase',
  own: [
    {
      positions: { okinawa: 'no-link', continuation: 'phrase', signing: 'oct-19' },
      act: { kind: 'argue', argument: 'letters-29-september' },
    },
    { positions: { signing: 'oct-21', fishermen: 'support' } },
    { positions: {} },
    { positions: {} },
    { positions: {}, act: { kind: 'initial' } },
  ],
};

const eveningOf = (side: PartyId): Course => (side === HOLDS ? WORDS_HELD : { stage: PAGES_OF });

/** Courses that history did not take, each with an end of its own. */
const endsOf = (side: PartyId): Readonly<Record<string, Course>> => ({
  'phrase-unsigned': { stage: 'phrase', own: [WALK_OUT] },
  ...(side === HOLDS ? { 'phrase-words-stay': WORDS_HELD } : {}),
  'spiridonovka-broken-off': { stage: 'spiridonovka', own: [WALK_OUT] },
});

/** One and the same table as different readers see it. */
const READERS: Readonly<Record<string, Pick<Shot, 'preferences' | 'press'>>> = {
  settings: { press: { button: /^Settings$/, brings: '.settings' } },
  map: { press: { button: /^Map$/, brings: '.map-figure svg' } },
  dark: { preferences: { shade: 'dark' } },
  projector: { preferences: { projector: 'on' } },
  largest: { preferences: { size: 'largest' } },
};

/** The scenario the pictures are taken of. Throws where it cannot be read. */
export const readRoad = () => {
  const read = readScenario(join(root, FOLDER));
  if (!read.ok) throw new Error(`${FOLDER} cannot be read: ${JSON.stringify(read.problems[0])}`);
  return { road: makeRoad(read.bundle), scenario: read.bundle.scenario };
};

/** As many turns as leave the move with the side that is pictured; at home nobody has moved. */
const turnsFor = ({ kind, line }: Stage, side: PartyId): number => {
  if (kind === 'home') return 0;
  return line[0]?.by === side ? 2 : 1;
};

const stageShots = (road: Road, stage: Stage, side: PartyId): readonly Shot[] => {
  const { id, kind } = stage;
  const at = (until: Screen, turns?: number) =>
    saveAt(road, { stage: id, side, until, ...(turns === undefined ? {} : { turns }) });
  return [
    { name: `briefing-${id}-${side}`, save: at('briefing'), hasTable: false },
    {
      name: `table-${id}-${side}`,
      save: at('table', turnsFor(stage, side)),
      hasTable: kind !== 'home',
    },
    { name: `outcome-${id}-${side}`, save: at('outcome'), hasTable: false },
  ];
};

/** What has happened since, before every stage of the road but the first. */
const sinceShots = (road: Road, stages: readonly Stage[], side: PartyId): readonly Shot[] => {
  const [stage, last] = [stages[0]?.id ?? FIRST, stages.at(-1)?.id ?? LAST];
  return stages
    .filter(({ id, variantOf }) => id !== stage && variantOf === undefined)
    .map(({ id }) => ({
      name: `since-${id}-${side}`,
      save: saveAt(road, { stage, side, until: 'since', last, inStage: id }),
      hasTable: false,
    }));
};

const pageShots = (road: Road, side: PartyId): readonly Shot[] => [
  ...PAGES.map((until) => ({
    name: `${until}-${PAGES_OF}-${side}`,
    save: saveAt(road, { stage: PAGES_OF, side, until }),
    hasTable: false,
  })),
  ...DEBRIEF_STEPS.map((step) => ({
    name: `debrief-${step}-${side}`,
    save: saveAt(road, { ...eveningOf(side), side, until: 'debrief', step }),
    hasTable: false,
  })),
  ...Object.entries(endsOf(side)).flatMap(([name, course]) =>
    (['outcome', 'debrief'] as const).map((until) => ({
      name: `${until}-${name}-${side}`,
      save: saveAt(road, { ...course, side, until }),
      hasTable: false,
    })),
  ),
  {
    name: `road-${side}`,
    save: saveAt(road, { stage: FIRST, side, until: 'debrief', last: LAST }),
    hasTable: false,
  },
  ...Object.entries(READERS).map(([name, reader]) => ({
    ...reader,
    name: `reader-${name}-${side}`,
    save: saveAt(road, { stage: PAGES_OF, side, until: 'table', turns: 2 }),
    hasTable: true,
  })),
];

/** Every picture of the set, by name. Throws where the scenario cannot be read. */
export const shotsOf = (): readonly Shot[] => {
  const { road, scenario } = readRoad();
  const { stages, parties } = scenario;
  const ofSide = (side: PartyId): readonly Shot[] => [
    ...stages.flatMap((stage) => stageShots(road, stage, side)),
    ...sinceShots(road, stages, side),
    ...pageShots(road, side),
  ];
  return [
    { name: 'title', save: null, hasTable: false },
    { name: 'title-dark', save: null, hasTable: false, preferences: { shade: 'dark' } },
    ...parties.flatMap(({ id }) => ofSide(id)),
  ];
};
