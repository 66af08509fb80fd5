import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { PartyId, Scenario } from '../src/negotiation/scenarioData.ts';
import { openStage, play } from '../src/negotiation/negotiation.ts';
import type { Negotiation } from '../src/negotiation/state.ts';
import {
  alwaysConcedes,
  asInstructed,
  attentive,
  bargainer,
  neverConcedes,
  random,
  randomFrom,
  strikesAtOnce,
  variedTemper,
  withArguments,
  worthOf,
  type Policy,
  type Random,
} from './explore/policies.ts';
import { readScenario } from './scenarioFiles.ts';

const HELP = `npm run explore -- [--scenario ID] [--stage ID] [--games N] [--seed N] [--json]
Plays a stage many times, policy against policy, and counts its endings.`;

interface Pairing {
  readonly name: string;
  /** Share of the games asked for: looking ahead is slow. */
  readonly share: number;
  readonly policies: (next: Random) => readonly [Policy, Policy];
}

const pairings = (): readonly Pairing[] => {
  const varied = (next: Random): Policy => bargainer(variedTemper(next));
  const ahead = (next: Random): Policy => attentive(variedTemper(next));
  const cites = (how: 'none' | 'random' | 'apt') => (next: Random) =>
    withArguments(how, variedTemper(next), next);
  const first = (name: string, share: number, make: (next: Random) => Policy): Pairing => ({
    name: `first ${name}`,
    share,
    policies: (next) => [make(next), varied(next)],
  });
  const second = (name: string, share: number, make: (next: Random) => Policy): Pairing => ({
    name: `second ${name}`,
    share,
    policies: (next) => [varied(next), make(next)],
  });
  return [
    { name: 'varied bargainers', share: 1, policies: (next) => [varied(next), varied(next)] },
    { name: 'as instructed', share: 0.02, policies: () => [asInstructed, asInstructed] },
    first('looks ahead', 0.1, ahead),
    second('looks ahead', 0.1, ahead),
    first('strikes at once', 0.4, (next) => strikesAtOnce(variedTemper(next))),
    first('always concedes', 0.4, () => alwaysConcedes),
    second('always concedes', 0.4, () => alwaysConcedes),
    first('never concedes', 0.4, () => neverConcedes),
    second('never concedes', 0.4, () => neverConcedes),
    first('random', 0.4, random),
    second('random', 0.4, random),
    ...(['none', 'random', 'apt'] as const).flatMap((how) => [
      first(`arguments: ${how}`, 0.4, cites(how)),
      second(`arguments: ${how}`, 0.4, cites(how)),
    ]),
  ];
};

const playOne = (
  scenario: Scenario,
  stage: string,
  policies: Readonly<Record<PartyId, Policy>>,
  seed: number,
): Negotiation => {
  let n = openStage(scenario, stage, seed);
  for (let turns = 0; !n.over; turns += 1) {
    if (turns > 100) throw new Error(`no end in sight: ${stage}, seed ${seed}`);
    n = play(scenario, n, policies[n.mover]!(scenario, n, n.mover));
  }
  return n;
};

interface Row {
  readonly policies: string;
  readonly games: number;
  /** Per cent of games by ending. */
  readonly endings: Readonly<Record<string, number>>;
  /** Mean worth of the text to each party; unsigned games count −8. */
  readonly worth: Readonly<Record<PartyId, number>>;
  /** Mean backing at home after the stage, each party's own constituencies. */
  readonly backing: Readonly<Record<PartyId, number>>;
  readonly turns: number;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

const mean = (values: readonly number[]): number =>
  rounded(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length));

const meanBacking = (n: Negotiation, party: PartyId): number =>
  mean(Object.values(n.backing[party] ?? {}));

const playMany = (
  scenario: Scenario,
  stage: string,
  { name, share, policies }: Pairing,
  games: number,
  seed: number,
): Row => {
  const count = Math.max(1, Math.round(games * share));
  const [a, b] = [scenario.parties[0].id, scenario.parties[1].id];
  const ended = Array.from({ length: count }, (_, index) => {
    const next = randomFrom(seed + index * 7919);
    const [mine, theirs] = policies(next);
    const gameSeed = 1 + Math.floor(next() * 1e6);
    return playOne(scenario, stage, { [a]: mine, [b]: theirs }, gameSeed);
  });
  const endings: Record<string, number> = {};
  for (const { over } of ended) endings[over!.ending] = (endings[over!.ending] ?? 0) + 1;
  const each = (measure: (n: Negotiation, party: PartyId) => number) => ({
    [a]: mean(ended.map((n) => measure(n, a))),
    [b]: mean(ended.map((n) => measure(n, b))),
  });
  return {
    policies: name,
    games: count,
    endings: Object.fromEntries(
      Object.entries(endings).map(([id, times]) => [id, rounded((100 * times) / count)]),
    ),
    worth: each((n, party) => worthOf(scenario, n, party)),
    backing: each(meanBacking),
    turns: mean(ended.map(({ moves }) => moves.length)),
  };
};

const show = ({ policies, games, endings, worth, backing, turns }: Row): string => {
  const shares = Object.entries(endings).map(([id, share]) => `${id} ${share}`);
  const numbers = (values: Readonly<Record<PartyId, number>>): string =>
    Object.entries(values)
      .map(([party, value]) => `${party} ${value}`)
      .join(', ');
  return `${policies} (${games}): ${shares.join(' · ')} | worth ${numbers(worth)} | backing ${numbers(backing)} | turns ${turns}`;
};

const wholeNumber = (text: string | undefined, fallback: number): number => {
  const value = text === undefined ? fallback : Number(text);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new Error(`not a number of games or seed: ${text}\n${HELP}`);
  return value;
};

const main = (): void => {
  const { values } = parseArgs({
    options: {
      scenario: { type: 'string', default: 'soviet-japanese-1955-56' },
      stage: { type: 'string' },
      games: { type: 'string' },
      seed: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const read = readScenario(join('scenarios', values.scenario));
  if (!read.ok) throw new Error(`the scenario cannot be read: ${JSON.stringify(read.problems)}`);
  const { scenario } = read.bundle;
  const stage = values.stage ?? scenario.stages[0].id;
  const games = wholeNumber(values.games, 200);
  const seed = wholeNumber(values.seed, 1);
  const started = performance.now();
  const rows = pairings().map((pairing) => playMany(scenario, stage, pairing, games, seed));
  const seconds = rounded((performance.now() - started) / 1000);
  if (values.json)
    console.log(JSON.stringify({ scenario: scenario.id, stage, seed, seconds, rows }));
  else console.log([...rows.map(show), `${seconds} s`].join('\n'));
};

main();
