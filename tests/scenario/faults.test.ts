import { describe, expect, test } from 'vitest';
import type { ScenarioBundle } from '../../src/scenario/bundle.ts';
import { checkScenario } from '../../src/scenario/checkScenario.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { PROBLEM_CODES } from '../../src/scenario/problems.ts';
import { map } from '../map/charts.ts';
import { ARCHIVE_FAULTS, archivedBundle } from './archiveFaults.ts';
import { harbourBundle, roadBundle } from './bundles.ts';
import { withValue } from './faulty.ts';
import { ROAD_FAULTS, type Fault } from './roadFaults.ts';

const problemsOf = (input: unknown): readonly string[] => {
  const parsed = parseScenario(input);
  const problems = parsed.ok ? checkScenario(parsed.bundle) : parsed.problems;
  return problems.map(({ path, code }) => `${path}: ${code}`);
};

const stage = harbourBundle.scenario.stages[0];
const [alder, birk] = harbourBundle.scenario.parties;
const line = stage.line;
const S = 'scenario';
const J = `${S}.stages.0`;
const text = (key: string): readonly string[] => ['texts', 'en', key];
const say = (words: string, basis = 'invented') => [{ say: words, basis }];

const FAULTS: readonly Fault[] = [
  ['a missing part', `${S}.version`, undefined, `${S}.version: missing`],
  ['a part too many', `${S}.colour`, 'red', `${S}.colour: unknown-key`],
  ['a word for a number', `${J}.rounds`, 'two', `${J}.rounds: wrong-type`],
  ['half a round', `${J}.rounds`, 1.5, `${J}.rounds: out-of-range`],
  ['a climate over a hundred', `${J}.start.climate`, 101, `${J}.start.climate: out-of-range`],
  ['a kind of stage nobody knows', `${J}.kind`, 'ball', `${J}.kind: not-one-of`],
  ['an id with a space', `${J}.place`, 'the jetty', `${J}.place: bad-id`],
  ['the thirtieth month', `${J}.opens`, '1811-30-02', `${J}.opens: bad-date`],
  [
    'a script for an address',
    'evidence.LOG.url',
    'javascript:alert(1)',
    'evidence.LOG.url: bad-address',
  ],
  ['a language that is none', 'texts.English!', {}, 'texts.English!: bad-language'],
  ['an empty title', 'evidence.LOG.title', ' ', 'evidence.LOG.title: empty'],
  ['a party against itself', `${S}.parties.1.id`, 'alder', `${S}.parties.1: duplicate-id`],
  ['a seat for a stranger', `${J}.first`, 'carrick', `${J}.first: unknown-party`],
  [
    'instructions for one side only',
    `${J}.mandates`,
    { alder: {} },
    `${J}.mandates: missing-party`,
  ],
  [
    'an interest nobody has',
    `${S}.parties.0.weights`,
    { ...alder.weights, fame: 0 },
    `${S}.parties.0.weights.fame: unknown-interest`,
  ],
  [
    'a constituency nobody has',
    `${S}.parties.0.mood`,
    ['sailors'],
    `${S}.parties.0.mood: unknown-constituency`,
  ],
  [
    'a constituency left out',
    `${J}.start.backing.birk`,
    { wardens: 60 },
    `${J}.start.backing.birk: missing-constituency`,
  ],
  ['an issue nobody named', `${J}.beside`, ['bells'], `${J}.beside: unknown-issue`],
  [
    'an option nobody named',
    `${J}.mandates.birk.toll.reserve`,
    ['farthing'],
    `${J}.mandates.birk.toll: unknown-option`,
  ],
  [
    'an argument nobody wrote',
    `${J}.arguments`,
    ['old-custom', 'oil-bill', 'new-custom'],
    `${J}.arguments: unknown-argument`,
  ],
  ['a road to nowhere', `${J}.exits.1.to`, 'lighthouse', `${J}.exits.1.to: unknown-stage`],
  [
    'evidence nobody gave',
    `${S}.arguments.oil-bill.evidence`,
    'BILL',
    `${S}.arguments.oil-bill.evidence: unknown-evidence`,
  ],
  [
    'an option instructed twice',
    `${J}.mandates.birk.toll.reserve`,
    ['shilling'],
    `${J}.mandates.birk.toll.1: option-twice`,
  ],
  [
    'a bell rung by nobody there',
    `${S}.issues.bell.decidedBy`,
    'rowers',
    `${S}.issues.bell.decidedBy: unknown-party`,
  ],
  [
    'instructions on what the other decides',
    `${S}.issues.bell.decidedBy`,
    'alder',
    `${J}.mandates.birk.bell: not-the-decider`,
  ],
  [
    'a text that hangs on what one party decides alone',
    `${S}.issues.lamp.decidedBy`,
    'alder',
    `${S}.issues.lamp.outsideText: missing`,
  ],
  [
    'weights over a hundred',
    `${S}.parties.1.weights.pride`,
    16,
    `${S}.parties.1.weights: weights-sum`,
  ],
  ['deciders over one', `${J}.deciders.birk`, { wardens: 0.9 }, `${J}.deciders.birk: weights-sum`],
  ['a form without a rule', `${S}.forms.charter`, undefined, `${S}.forms: form-missing`],
  [
    'an argument no stage uses',
    `${S}.stages.1.arguments`,
    ['oil-bill'],
    `${S}.arguments.wreck-of-the-wren: unused-argument`,
  ],
  [
    'evidence nobody cites',
    'evidence.MAP',
    harbourBundle.evidence['LOG'],
    'evidence.MAP: unused-evidence',
  ],
  ['a party without a voice', `${J}.seats.0.role`, 'delegate', `${J}.seats: no-speaker`],
  ['four live issues', `${J}.live`, ['ferry', 'toll', 'lamp', 'pact'], `${J}.live: too-many-live`],
  ['an issue twice on the table', `${J}.beside`, ['toll'], `${J}.live.2: issue-twice`],
  [
    'a line over a parked issue',
    `${J}.line.0.positions.lamp`,
    'turns',
    `${J}.line.0.positions.lamp: not-on-the-table`,
  ],
  ['a line out of turn', `${J}.line.1.by`, 'birk', `${J}.line.1.by: not-the-mover`],
  [
    'a line citing what it does not hold',
    `${J}.line.1.act.argument`,
    'oil-bill',
    `${J}.line.1.act: argument-not-here`,
  ],
  [
    'a climate above and below',
    `${J}.endings.0.when`,
    { climateAtLeast: 60, climateBelow: 50 },
    `${J}.endings.0.when: never-holds`,
  ],
  [
    'a fact about no issue',
    `${J}.endings.0.when`,
    { facts: ['agreed-in-round-1:fery'] },
    `${J}.endings.0.when.facts: unknown-issue`,
  ],
  ['an ending behind another', `${J}.endings.0.when`, {}, `${J}.endings.1: shadowed`],
  [
    'no ending that always comes',
    `${J}.endings.1.when`,
    { endedBy: ['time'] },
    `${J}.endings: no-last-resort`,
  ],
  ['a stage no exit leads to', `${J}.exits.1.to`, null, `${S}.stages.1: unreachable-stage`],
  [
    'an option nobody holds',
    `${S}.issues.ferry.options.drifts`,
    { values: {}, backing: {} },
    `${S}.issues.ferry.options.drifts: dead-option`,
  ],
  ['a line the rules refuse', `${J}.line.0.act`, { kind: 'initial' }, `${J}.line.0: line-refused`],
  ['a line that stops halfway', `${J}.line`, line.slice(0, 2), `${J}.line: line-unfinished`],
  [
    'a stage that opens as history did not',
    `${S}.stages.1.start.climate`,
    1,
    `${S}.stages.1.start.climate: start-not-history`,
  ],
  ['a stage without its history', `${J}.line`, [], `${J}.line: empty`],
  [
    'a fact nobody makes',
    `${J}.endings.0.when`,
    { facts: ['full-moon'] },
    `${J}.endings.0.when.facts: unknown-fact`,
  ],
  [
    'a condition that asks for a fact and against it',
    `${J}.endings.0.when`,
    { facts: ['signed'], noFacts: ['signed'] },
    `${J}.endings.0.when: never-holds`,
  ],
  ['a clause nobody wrote', `${J}.clauses`, ['tides'], `${J}.clauses: unknown-clause`],
  ['a form nobody knows', `${J}.closes`, ['oath'], `${J}.closes: unknown-option`],
  [
    'a clause of a form nobody knows',
    `${S}.clauses.0.forms`,
    ['oath'],
    `${S}.clauses.0.forms: unknown-option`,
  ],
  ['a course to choose at a table', `${J}.choices`, {}, `${J}.choices: only-at-home`],
  [
    'deputies who do not know what to write',
    `${J}.settles`,
    [{ issues: ['ferry'], when: {} }],
    `${J}.settles.0.issues: no-deputies`,
  ],
  ['a stage that stands for itself', `${J}.variantOf`, 'jetty', `${J}.variantOf: unknown-stage`],
  [
    'a red line across an issue nobody named',
    `${S}.parties.0.redLines`,
    { council: { bells: ['rung'] } },
    `${S}.parties.0.redLines.council.bells: unknown-issue`,
  ],
  ['a chapter that leaves out a stage', `${S}.parts.0.stages`, ['jetty'], `${S}.parts: missing`],
  [
    'a lesson that runs backwards',
    `${S}.windows.0`,
    { id: 'both', from: 'lamp-room', until: 'jetty' },
    `${S}.windows.0.until: unreachable-stage`,
  ],
  [
    'a game without an end',
    `${S}.outcomes`,
    [{ id: 'signed', when: { facts: ['signed'] } }],
    `${S}.outcomes: no-last-resort`,
  ],
  ['a key fact nobody makes', `${S}.keyFacts`, ['full-moon'], `${S}.keyFacts: unknown-fact`],
  [
    'an option said to be dead',
    `${S}.issues.toll.options.penny.neverAgreed`,
    'option.toll.none.never',
    `${S}.issues.toll.options.penny: not-dead`,
  ],
  ['a text left out', text('stage.jetty.title'), undefined, 'texts.en: missing-text'],
  [
    'a text nobody asks for',
    text('stage.jetty.smell'),
    say('Tar.'),
    'texts.en.stage.jetty.smell: unused-text',
  ],
  [
    'a dispute with one reading',
    text('stage.jetty.disagreement.owner.reading.1'),
    undefined,
    'texts.en: missing-text',
  ],
  [
    'a translation that lost a placeholder',
    'texts.ja',
    { ...harbourBundle.texts['en'], 'stage.jetty.title': say('{name}') },
    'texts.ja.stage.jetty.title: placeholders-differ',
  ],
  [
    'markup',
    text('stage.jetty.title'),
    say('The <b>jetty</b>'),
    'texts.en.stage.jetty.title.0: markup',
  ],
  [
    'a document nobody can show',
    text('stage.jetty.title'),
    say('The jetty', 'documented'),
    'texts.en.stage.jetty.title.0: documented-without-evidence',
  ],
  [
    'a quotation as long as the book',
    'evidence.LOG.quotation',
    { words: 'word '.repeat(31), locator: 'leaf 4', sha256: 'a'.repeat(64) },
    'evidence.LOG.quotation.words: quotation-too-long',
  ],
  [
    'a number without end',
    `${J}.urgency.birk`,
    Number.POSITIVE_INFINITY,
    `${J}.urgency.birk: wrong-type`,
  ],
  ['a name every object has', `${S}.issues.toString`, {}, `${S}.issues.toString: forbidden-name`],
  ['a value that is no data', `${S}.version`, () => 1, `${S}.version: not-data`],
  ['a text without end', `${S}.version`, 'v'.repeat(5000), `${S}.version: too-long`],
  [
    'parties that share a voter',
    `${S}.parties.1.constituencies`,
    { ...birk.constituencies, council: 50 },
    `${S}.parties.1.constituencies.council: duplicate-id`,
  ],
  ['a line of one act the stage forbids', `${J}.acts`, ['consult'], `${J}.line.1.act: not-one-of`],
  [
    'lists within lists within lists',
    `${S}.version`,
    JSON.parse('['.repeat(20) + ']'.repeat(20)),
    `${[`${S}.version`, ...Array(15).fill('0')].join('.')}: too-deep`,
  ],
  [
    'more values than a scenario can hold',
    `${J}.line`,
    Array(200_000).fill(line[0]),
    ': too-large',
  ],
];

/** Each is said of a scenario that has a map. */
const MAP_FAULTS: readonly Fault[] = [
  [
    'an option of which the map says nothing',
    'map.says.okinawa',
    { waits: {} },
    'map.says.okinawa: missing-option',
  ],
  [
    'islands the map does not know',
    'map.says.okinawa',
    { waits: { atlantis: 'now' }, 'no-link': {} },
    'map.says.okinawa.waits.atlantis: unknown-group',
  ],
  [
    'a place of the archive that is on no map',
    'archive.places.habomai.onMap',
    'atlantis',
    'archive.places.habomai.onMap: unknown-place',
  ],
];

describe('an author hears of', () => {
  test.each(FAULTS)('%s', (_fault, path, value, problem) => {
    expect(problemsOf(withValue(harbourBundle, path, value))).toContain(problem);
  });

  test.each(ROAD_FAULTS)('%s', (_fault, path, value, problem) => {
    expect(problemsOf(withValue(roadBundle, path, value))).toContain(problem);
  });

  test.each(MAP_FAULTS)('%s', (_fault, path, value, problem) => {
    expect(problemsOf(withValue({ ...roadBundle, map }, path, value))).toContain(problem);
  });

  test.each(ARCHIVE_FAULTS)('%s', (_fault, path, value, problem) => {
    expect(problemsOf(withValue(archivedBundle, path, value))).toContain(problem);
  });

  test('every kind of problem there is', () => {
    const assembling = ['not-json', 'unknown-file', 'unlisted-stage', 'duplicate-text'];
    const told = [...FAULTS, ...ROAD_FAULTS, ...MAP_FAULTS, ...ARCHIVE_FAULTS].map(
      ([, , , problem]) => problem.split(': ')[1],
    );
    expect(PROBLEM_CODES.filter((code) => !told.includes(code))).toEqual(assembling);
  });
});

test('a scenario without English cannot be checked', () => {
  const bundle = { ...harbourBundle, texts: {} } satisfies ScenarioBundle;
  expect(checkScenario(bundle)).toContainEqual({ path: 'texts', code: 'missing', expected: 'en' });
});
