import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../architecture/importGraph.ts';

const folder = mkdtempSync(join(tmpdir(), 'harbour-'));
const jetty = join(folder, 'stages/jetty.json');
afterAll(() => rmSync(folder, { recursive: true }));

const afresh = (): void =>
  cpSync(join(root, 'tests/fixtures/scenarios/harbour-light'), folder, { recursive: true });

const told = (path: string) => {
  const { stdout, status } = spawnSync(
    process.execPath,
    ['tools/run.mjs', 'tools/checkScenario.ts', path],
    { cwd: root, encoding: 'utf8' },
  );
  return { lines: stdout.trim().split('\n'), status };
};

describe('an author who has a scenario checked', () => {
  test('hears that it can be played', () => {
    afresh();
    expect(told(folder)).toEqual({ lines: [`${folder} can be played.`], status: 0 });
  });

  test('hears of a slip in one stage by file, place and reason, and not of slips elsewhere', () => {
    afresh();
    const stage = JSON.parse(readFileSync(jetty, 'utf8')) as Record<string, unknown>;
    writeFileSync(jetty, JSON.stringify({ ...stage, first: 'carrick' }));
    const lampRoom = join(folder, 'stages/lamp-room.json');
    expect(told(jetty)).toEqual({
      lines: [
        'At stages/jetty.json: first: there is no such party. (found: carrick)',
        ...[0, 2].map(
          (turn) =>
            `At stages/jetty.json: line.${turn}.by: the turn belongs to the other party. (found: birk)`,
        ),
        '3 problems.',
      ],
      status: 1,
    });
    expect(told(lampRoom).status).toBe(0);
  });

  test('hears which file is not JSON', () => {
    afresh();
    writeFileSync(jetty, '{');
    const { lines, status } = told(folder);
    expect(lines[0]).toContain('At stages/jetty.json: this file is not JSON.');
    expect(status).toBe(1);
  });

  test('hears that a folder is not there', () => {
    expect(told(join(folder, 'nowhere')).status).toBe(1);
  });
});
