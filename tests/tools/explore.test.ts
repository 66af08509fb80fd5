import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Findings } from '../../tools/explore/findings.ts';
import { root } from '../architecture/importGraph.ts';

const run = promisify(execFile);

const explored = async (...args: readonly string[]): Promise<Findings> => {
  const command = ['tools/run.mjs', 'tools/explore.ts', '--json', ...args];
  const { stdout } = await run(process.execPath, command, { cwd: root });
  return JSON.parse(stdout) as Findings;
};

const untimed = (findings: Findings) => ({ ...findings, seconds: 0 });

describe('games explored by the hundred', { timeout: 420_000 }, () => {
  const games = explored('--games', '60', '--debriefs', '100');

  test('never come to a dead end, and never bring four islands from a delegation on its instructions', async () => {
    const { deadEnds, fourIslandsFromInstructed } = await games;
    expect({ deadEnds, fourIslandsFromInstructed }).toEqual({
      deadEnds: [],
      fourIslandsFromInstructed: 0,
    });
  });

  test('explain every refusal: of a move, of a capital, of a parliament', async () => {
    const { refusals, refusalsWithoutReason } = await games;
    expect(refusalsWithoutReason).toEqual([]);
    expect(refusals).toBeGreaterThan(1000);
  });

  test('are debriefed without a fault, and no difference from history is without its reason', async () => {
    const { debriefs, debriefsThrown, emptyReasons } = await games;
    expect({ debriefs, debriefsThrown, emptyReasons }).toEqual({
      debriefs: 100,
      debriefsThrown: [],
      emptyReasons: [],
    });
  });

  test('go through every stage', async () => {
    expect((await games).unreachedStages).toEqual([]);
  });

  test('tell who cites nothing, anything, and only what bites apart, before the road and after it too', async () => {
    const { ledgerByPolicy } = await games;
    const places = ['', ', from san-francisco', ', from memorandum', ', from visitors'];
    for (const party of ['japan', 'ussr']) {
      const [none, random, apt] = ['none', 'random', 'apt'].map((how) =>
        places.map(
          (where) => ledgerByPolicy[`${party} arguments: ${how}${where}`]!.sources[party]!,
        ),
      );
      const sum = (found: typeof none, part: 'cited' | 'bit'): number =>
        found!.reduce((all, sources) => all + sources[part], 0);
      expect(none).toEqual(places.map(() => ({ cited: 0, bit: 0 })));
      expect(sum(random, 'cited')).toBeGreaterThan(sum(random, 'bit'));
      expect(sum(apt, 'bit')).toBeGreaterThan(0);
      expect(sum(apt, 'bit')).toBe(sum(apt, 'cited'));
    }
  });

  test('pay the stubborn and the soft less than those who look ahead', async () => {
    const { ledgerByPolicy } = await games;
    const pay = (party: string, how: string): number =>
      ledgerByPolicy[`${party} ${how}`]!.pay[party]!;
    const poorer = ['japan', 'ussr'].flatMap((party) =>
      ['always concedes', 'never concedes'].filter(
        (how) => pay(party, how) >= pay(party, 'looks ahead'),
      ),
    );
    expect(poorer).toEqual([]);
  });
});

test('one worker and three play the same games', { timeout: 240_000 }, async () => {
  const few = ['--games', '10', '--only', 'random', '--seed', '5', '--debriefs', '20'];
  const one = await explored(...few, '--workers', '1');
  expect(untimed(await explored(...few, '--workers', '3'))).toEqual(untimed(one));
  expect(one.games).toBeGreaterThan(8);
});
