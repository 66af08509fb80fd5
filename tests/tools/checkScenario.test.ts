import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { inFiles } from '../../tools/checkScenarioFiles.ts';
import { readScenario } from '../../tools/scenarioFiles.ts';
import { strayFiles } from '../../tools/strayFiles.ts';
import { root } from '../architecture/importGraph.ts';

const folder = mkdtempSync(join(tmpdir(), 'harbour-'));
const jetty = join(folder, 'stages/jetty.json');
afterAll(() => rmSync(folder, { recursive: true }));

const afresh = (): void =>
  cpSync(join(root, 'tests/fixtures/scenarios/harbour-light'), folder, { recursive: true });

const told = (path: string, ...options: readonly string[]) => {
  const { stdout, status } = spawnSync(
    process.execPath,
    ['tools/run.mjs', 'tools/checkScenario.ts', path, ...options],
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
        'At stages/jetty.json: first: there is no such party. (needed: alder | birk; found: carrick)',
        ...[0, 2].map(
          (turn) =>
            `At stages/jetty.json: line.${turn}.by: the turn belongs to the other party. (needed: alder; found: birk)`,
        ),
        '3 problems.',
      ],
      status: 1,
    });
    expect(told(lampRoom).status).toBe(0);
  });

  test('hears which file is not JSON, and in which line', () => {
    afresh();
    writeFileSync(jetty, '\uFEFF{\n  "id": "jetty",\n  "kind" "letters"\n}');
    expect(told(folder)).toEqual({
      lines: [
        'At stages/jetty.json: this file is not JSON. (found: line 3: "kind" "letters")',
        'One problem.',
      ],
      status: 1,
    });
  });

  test('is given the texts that wait for their words, and keeps those that are written', () => {
    afresh();
    const texts = join(folder, 'text/en/harbour.json');
    const toWrite = join(folder, 'text/en/to-write.json');
    const all = JSON.parse(readFileSync(texts, 'utf8')) as Record<string, unknown>;
    const { 'scenario.title': title, 'scenario.subtitle': subtitle, ...others } = all;
    writeFileSync(texts, JSON.stringify(others));
    writeFileSync(toWrite, JSON.stringify({ 'scenario.title': title }));
    expect(told(folder, '--texts').lines).toEqual([
      'At text/en/: a text is missing. (needed: scenario.subtitle)',
      'One problem.',
      `1 texts wait for their words in ${toWrite}.`,
    ]);
    const empty = [{ say: '', basis: 'invented' }];
    const written = JSON.parse(readFileSync(toWrite, 'utf8')) as unknown;
    expect(written).toEqual({ 'scenario.title': title, 'scenario.subtitle': empty });
    expect(told(folder).lines[0]).toContain('a text is missing. (needed: scenario.subtitle)');
    writeFileSync(
      toWrite,
      JSON.stringify({ 'scenario.title': title, 'scenario.subtitle': subtitle }),
    );
  });

  test('is given the one file the page opens', () => {
    afresh();
    rmSync(join(folder, 'text/en/to-write.json'), { force: true });
    const file = join(folder, '..', `${basename(folder)}.json`);
    expect(told(folder, '--bundle', file).status).toBe(0);
    expect(parseScenario(JSON.parse(readFileSync(file, 'utf8')))).toMatchObject({ ok: true });
    rmSync(file);
  });

  test('hears of a slip in a text by the file it stands in', () => {
    const slip = { path: 'texts.en.stage.jetty.title.0.basis', code: 'not-one-of' } as const;
    const contents = { 'text/en/a.json': {}, 'text/en/b.json': { 'stage.jetty.title': [] } };
    expect(inFiles([slip], contents)).toEqual([
      { ...slip, path: 'text/en/b.json: stage.jetty.title.0.basis' },
    ]);
  });

  test('hears of files nobody reads, and where they might belong', () => {
    const files = ['issue.json', 'texts/en/talks.json', 'stages/pier.json', 'stages/jetty.json'];
    expect(strayFiles(files, ['jetty'])).toEqual([
      { path: 'issue.json', code: 'unknown-file', nearest: 'issues.json' },
      { path: 'texts/en/talks.json', code: 'unknown-file', nearest: 'text/en/talks.json' },
      { path: 'stages/pier.json', code: 'unlisted-stage', nearest: '"stages": [..., "pier"]' },
    ]);
  });

  test('hears that a folder holds no scenario', () => {
    const empty = mkdtempSync(join(tmpdir(), 'nothing-'));
    expect(readScenario(empty)).toMatchObject({
      ok: false,
      problems: [{ path: 'scenario.json', code: 'missing' }],
    });
    rmSync(empty, { recursive: true });
  });

  test('hears that a folder is not there', () => {
    expect(told(join(folder, 'nowhere')).status).toBe(1);
  });
});
