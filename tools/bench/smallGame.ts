/** A much smaller game of alternating offers than ours, for measuring what other engines add to a move. */
export interface SmallGame {
  readonly positions: Readonly<Record<string, readonly (string | null)[]>>;
  readonly agreed: Readonly<Record<string, string>>;
  readonly climate: number;
  readonly turn: number;
  readonly log: readonly string[];
}

export type SmallTurn = Readonly<Record<string, string>>;

const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  garden: ['none', 'half', 'whole'],
  gate: ['shut', 'open'],
  date: ['monday', 'tuesday', 'friday'],
};

const LONGEST_LOG = 12;

export const newSmallGame = (): SmallGame => ({
  positions: { garden: [null, null], gate: [null, null], date: [null, null] },
  agreed: {},
  climate: 50,
  turn: 0,
  log: [],
});

export const isLegal = (turn: SmallTurn): boolean =>
  Object.entries(turn).every(([issue, option]) => OPTIONS[issue]?.includes(option));

/** The game after a legal turn of the side, 0 or 1. */
export const playSmall = (game: SmallGame, side: 0 | 1, turn: SmallTurn): SmallGame => {
  const positions = { ...game.positions };
  const agreed = { ...game.agreed };
  let climate = game.climate;
  for (const issue of Object.keys(turn)) {
    const option = turn[issue] ?? '';
    const theirs = game.positions[issue]?.[1 - side] ?? null;
    positions[issue] = side === 0 ? [option, theirs] : [theirs, option];
    if (theirs === option) {
      agreed[issue] = option;
      climate = Math.min(100, climate + 2);
    } else {
      delete agreed[issue];
      climate = Math.max(0, climate - 1);
    }
  }
  const log = [...game.log.slice(1 - LONGEST_LOG), `${side}: ${Object.keys(turn).join(', ')}`];
  return { positions, agreed, climate, turn: game.turn + 1, log };
};

/** Turns that go round and round through positions, agreement and its reopening. */
export const SMALL_TURNS: readonly SmallTurn[] = [
  { garden: 'whole', date: 'monday' },
  { garden: 'none', gate: 'shut' },
  { gate: 'open' },
  { garden: 'half', date: 'friday' },
  { garden: 'half', gate: 'shut' },
  { date: 'tuesday', gate: 'open' },
  { date: 'tuesday' },
];
