import { describe, expect, test } from 'vitest';
import { AS_INSTRUCTED, reply } from '../../src/counterpart/counterpart.ts';
import { stageById } from '../../src/negotiation/lookup.ts';
import { nextStage, play, refusal } from '../../src/negotiation/negotiation.ts';
import type { BackingChange, StageId } from '../../src/negotiation/scenarioData.ts';
import { goesOnTo } from '../../src/negotiation/span.ts';
import type { Negotiation } from '../../src/negotiation/state.ts';
import { viewFor } from '../../src/negotiation/viewFor.ts';
import { road } from '../session/games.ts';
import { moved, opened, said } from './situations.ts';

interface Consequence {
  readonly japan?: BackingChange;
  readonly ussr?: BackingChange;
  readonly climate?: number;
  /** Points by which the party’s veto is eased. */
  readonly eased?: number;
  readonly standing?: readonly [number, number];
}

type Courses = Readonly<Record<string, Consequence>>;

const UN: readonly [Courses, Courses] = [
  {
    wait: {},
    'ask-washington': { japan: { wash: 4, mofa: 2 } },
    'ask-moscow': { japan: { wash: -4, mofa: -3 }, climate: 4 },
  },
  {
    'leave-japan-out': { japan: { cab: -2 }, climate: -3 },
    'all-or-none': { japan: { party: -2 }, ussr: { ally: 3 }, climate: -4 },
    'keep-japan': { japan: { cab: 6, party: 3 }, climate: 6, standing: [0.7, -0.2] },
  },
];

const WASHINGTON: readonly [Courses, Courses] = [
  {
    'ask-conference': { japan: { mofa: -6, cab: -2, wash: -3 } },
    'reserve-title': { japan: { wash: 10, party: 4 }, climate: -4 },
    'dispute-article-26': { japan: { wash: -8, mofa: 4, cab: 2 }, climate: 2 },
  },
  {
    'signal-relations': { climate: 6 },
    'say-nothing': {},
    denounce: { japan: { party: 3 }, ussr: { ally: 3 }, climate: -8 },
  },
];

const PARLIAMENTS: readonly [Courses, Courses] = [
  {
    'let-them-stay-away': {},
    'party-whip': { japan: { cab: -8, party: -3 }, eased: 7 },
    reservation: { japan: { party: 8 }, ussr: { khr: -10, mid: -10 } },
  },
  {
    'ratify-and-vote': {},
    'release-early': { japan: { cab: 5 }, ussr: { mid: -3 } },
    'hold-un-vote': { japan: { cab: -8, party: -4 } },
  },
];

const STAGES: readonly (readonly [StageId, readonly [Courses, Courses]])[] = [
  ['un-package', UN],
  ['un-package-signed', UN],
  ['warning', WASHINGTON],
  ['warning-1955', WASHINGTON],
  ['warning-treaty', WASHINGTON],
  ['ratification', PARLIAMENTS],
  ['ratification-early', PARLIAMENTS],
  ['ratification-summer', PARLIAMENTS],
];

const choose = (n: Negotiation, choice: string): Negotiation =>
  play(road, n, { by: n.mover, positions: {}, act: { kind: 'decide', choice } });

const summed = (a: BackingChange = {}, b: BackingChange = {}): BackingChange =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((id) => [
      id,
      (a[id] ?? 0) + (b[id] ?? 0),
    ]),
  );

const pairs = STAGES.flatMap(([stage, [ours, theirs]]) =>
  Object.keys(ours).flatMap((a) => Object.keys(theirs).map((b) => [stage, a, b] as const)),
);
const coursesOf = (stage: StageId) => STAGES.find(([id]) => id === stage)![1];

describe('two capitals choose', () => {
  test('between the courses that each stage at home offers, and no other', () => {
    const offered = road.stages
      .filter(({ kind }) => kind === 'home')
      .map(({ id, choices }) => [
        id,
        [Object.keys(choices!['japan']!), Object.keys(choices!['ussr']!)],
      ]);
    expect(Object.fromEntries(offered)).toEqual(
      Object.fromEntries(STAGES.map(([id, sides]) => [id, sides.map(Object.keys)])),
    );
  });

  test.each(pairs)('in %s: %s and %s do what they say, together', (stage, a, b) => {
    const before = opened(stage);
    const [ours, theirs] = coursesOf(stage);
    const [mine, other] = [ours[a]!, theirs[b]!];
    const n = choose(choose(before, a), b);
    expect(moved(before, n, 'japan')).toEqual(summed(mine.japan, other.japan));
    expect(moved(before, n, 'ussr')).toEqual(summed(mine.ussr, other.ussr));
    expect(n.climate - before.climate).toBe((mine.climate ?? 0) + (other.climate ?? 0));
    expect(n.eased['japan']! - before.eased['japan']!).toBe(mine.eased ?? 0);
    expect(
      ['japan', 'ussr'].map(
        (party) =>
          (n.meanwhile[party]!['standing'] ?? 0) - (before.meanwhile[party]!['standing'] ?? 0),
      ),
    ).toEqual((other.standing ?? [0, 0]).map((by) => expect.closeTo(by)));
    expect(n.facts).toEqual(
      expect.arrayContaining([`chose:${stage}:japan:${a}`, `chose:${stage}:ussr:${b}`]),
    );
    expect(n.over?.how).toBe('decided');
  });

  test.each(STAGES.map(([stage]) => stage))(
    'in %s, and neither sees the other’s choice before both have chosen',
    (stage) => {
      const before = opened(stage);
      const chosen = Object.keys(coursesOf(stage)[0]).map((choice) => choose(before, choice));
      const [first, ...others] = chosen;
      for (const n of others) {
        expect(viewFor(road, n, 'ussr')).toEqual(viewFor(road, first!, 'ussr'));
        expect(reply(road, n, 'ussr', AS_INSTRUCTED)).toEqual(
          reply(road, first!, 'ussr', AS_INSTRUCTED),
        );
      }
      expect(viewFor(road, first!, 'ussr').choices).toMatchObject({ chosen: null, theirs: null });
      const [course] = Object.keys(coursesOf(stage)[1]);
      expect(viewFor(road, choose(first!, course!), 'ussr').choices).toMatchObject({
        chosen: course,
        theirs: Object.keys(coursesOf(stage)[0])[0],
      });
    },
  );

  test('and do nothing else: at home nothing is tabled, cited or initialled', () => {
    const n = opened('warning');
    expect(refusal(road, n, { by: 'japan', positions: {} })).toEqual({
      code: 'decision-needed',
      who: 'capital',
      nearest: { by: 'japan', positions: {}, act: { kind: 'decide', choice: 'ask-conference' } },
    });
    expect(
      refusal(road, n, { by: 'japan', positions: {}, act: { kind: 'decide', choice: 'sue' } }),
    ).toMatchObject({ code: 'no-such-choice', choice: 'sue' });
  });
});

/** The autumn of 1956 with a text signed and the party at the given backing under it. */
const beforeTheDiet = (party: number, stage = 'ratification'): Negotiation => {
  const n = opened(stage);
  const signed = opened('ratification');
  return {
    ...n,
    positions: signed.positions,
    agreed: signed.agreed,
    text: signed.text,
    facts: signed.facts,
    backing: {
      japan: { ...n.backing['japan'], cab: 80, party, biz: 60, wash: 60 },
      ussr: { khr: 70, mid: 50, mil: 40, ally: 50 },
    },
  };
};

const voted = (n: Negotiation, ours = 'let-them-stay-away', theirs = 'ratify-and-vote') =>
  choose(choose(n, ours), theirs);

describe('ratification', () => {
  test.each([
    [50, 0],
    [49, 3],
    [29, 63],
    [24, 78],
    [60, 0],
  ])('with the party at %i, %i members stay away', (party, absent) => {
    expect(voted(beforeTheDiet(party)).votes[0]).toMatchObject({ absent, passed: true });
  });

  test.each([
    [24, 'let-them-stay-away', true],
    [23, 'let-them-stay-away', false],
    [20, 'party-whip', true],
    [19, 'party-whip', false],
    [16, 'reservation', true],
    [15, 'reservation', false],
  ])('the party at %i under %s: in force is %s', (party, choice, passed) => {
    const n = voted(beforeTheDiet(party), choice);
    expect(n.votes[0]).toMatchObject({ passed, vetoed: !passed, by: 'party' });
    expect(n.facts.includes('in-force')).toBe(passed);
  });

  test('a reservation that pleases the party can cost the Presidium its leader', () => {
    const n = beforeTheDiet(40);
    const doubtful = { ...n, backing: { ...n.backing, ussr: { ...n.backing['ussr'], khr: 39 } } };
    expect(voted(doubtful).votes[1]).toMatchObject({ passed: true });
    expect(voted(doubtful, 'reservation').votes[1]).toMatchObject({
      party: 'ussr',
      passed: false,
      vetoed: true,
      by: 'khr',
    });
  });

  test('without enough behind it at home the text falls though nobody vetoes it', () => {
    const n = beforeTheDiet(30);
    const weak = { ...n.backing['japan'], cab: 40, biz: 40, wash: 40, fish: 50, fam: 50 };
    const { votes } = voted({ ...n, backing: { ...n.backing, japan: weak } });
    expect(votes[0]).toMatchObject({ passed: false, vetoed: false, by: 'party', needed: 46 });
  });
});

/** The text and backing a failed ratification asks for, put to the same vote again. */
const mended = (n: Negotiation, refused: Negotiation): Negotiation => {
  const what = said(refused).find(({ code }) => code === 'ratification-refused');
  if (what?.code !== 'ratification-refused') throw new Error('nothing was refused');
  const { terms, backing } = what.remedy;
  return {
    ...n,
    text: { ...n.text, ...terms },
    backing: { ...n.backing, [what.party]: { ...summed(n.backing[what.party], backing) } },
  };
};

describe('a refused text', () => {
  test('names the smallest change of wording both would pass, and with it both do', () => {
    const n = beforeTheDiet(23);
    const refused = voted(n);
    expect(said(refused)).toContainEqual({
      code: 'ratification-refused',
      party: 'japan',
      remedy: { terms: { un: 'now' }, backing: {} },
    });
    expect(voted(mended(n, refused)).votes.map(({ passed }) => passed)).toEqual([true, true]);
  });

  test('names the backing that was missing where no wording would do, and with it it passes', () => {
    const n = beforeTheDiet(2);
    const refused = voted(n);
    expect(said(refused)).toContainEqual({
      code: 'ratification-refused',
      party: 'japan',
      remedy: { terms: {}, backing: { party: 22 } },
    });
    expect(voted(mended(n, refused)).votes[0]?.passed).toBe(true);
    const short = mended(n, refused);
    const less = { ...short.backing['japan'], party: short.backing['japan']!['party']! - 1 };
    expect(voted({ ...short, backing: { ...short.backing, japan: less } }).votes[0]?.passed).toBe(
      false,
    );
  });

  test('of notes exchanged is never mended with islands, which notes do not name', () => {
    const terms = { form: 'exchange', territory: 'none', un: 'on-relations' };
    const n = { ...beforeTheDiet(17), positions: {}, agreed: terms, text: terms };
    expect(said(voted(n))).toContainEqual({
      code: 'ratification-refused',
      party: 'japan',
      remedy: { terms: {}, backing: { party: 7 } },
    });
  });

  test('of a treaty is never mended by leaving the islands out', () => {
    const n = beforeTheDiet(40);
    const treaty: Negotiation = {
      ...n,
      positions: {},
      agreed: { form: 'treaty', territory: 'HS' },
      text: { form: 'treaty', territory: 'HS' },
      backing: { ...n.backing, ussr: { khr: 42, mid: 36, mil: 20, ally: 40 } },
    };
    const refused = voted(treaty);
    expect(refused.votes[1]?.passed).toBe(false);
    for (const what of said(refused))
      if (what.code === 'ratification-refused')
        expect(what.remedy.terms['territory']).not.toBe('none');
  });
});

test('a text once refused is not in force, and the road ends there', () => {
  const n = voted(beforeTheDiet(10));
  expect(n.over).toEqual({ how: 'decided', ending: 'diet-refuses', to: null });
  expect(n.facts).toContain('refused:japan');
  expect(n.facts).not.toContain('in-force');
});

test('every stage at home leads on to one that exists, or ends the road', () => {
  for (const [stage] of STAGES) {
    const [first] = Object.keys(coursesOf(stage)[0]);
    const [second] = Object.keys(coursesOf(stage)[1]);
    const n = choose(choose(opened(stage), first!), second!);
    const to = n.over!.to;
    if (stageById(road, stage).ratifies) expect(goesOnTo(road, stage, to)).toBeNull();
    else expect(nextStage(road, n, to!).stage).toBe(to);
  }
});
