import { beforeAll, describe, expect, test, vi } from 'vitest';
import { asksForProjector, withoutLink } from '../../src/desk/deepLink.ts';
import { withoutAnswers } from '../../src/desk/projector/publicReflection.tsx';
import { inPlain } from '../../src/desk/texts.ts';
import { stageById } from '../../src/negotiation/lookup.ts';
import type { Screen, Session } from '../../src/session/session.ts';
import { carryOut, compose } from '../session/games.ts';
import { openPair, playPair } from '../session/pairs.ts';
import { bundle, names, tell, texts } from './papers.ts';
import { type Moment, printed, sessionAt, toldAt } from './printed.tsx';

beforeAll(() => vi.stubGlobal('matchMedia', () => ({ matches: true })));

const FOR_THE_CLASS = { projector: 'on' } as const;
const SIDES = bundle.scenario.parties.map(({ id }) => id);
const SCREENS: readonly Screen[] = ['briefing', 'table', 'outcome', 'reflection'];

const MOMENTS: readonly Moment[] = [
  'garden',
  'salmon',
  'kremlin',
  'phrase',
  'ratification',
].flatMap((stage) => {
  const turns = stageById(bundle.scenario, stage).kind === 'home' ? 0 : 2;
  return SIDES.flatMap((side) => SCREENS.map((until) => ({ stage, side, until, turns })));
});

const PRIVATE_TEXT =
  /^stage\.[^.]+\.(?:(?:lead|instructions|capital)\.|ending\.[^.]+\.(?:capital|cost)\.)/;

/** Every sentence that is meant for one side, or says what a capital thinks. */
const privateSentences: readonly string[] = Object.entries(texts)
  .filter(([key]) => PRIVATE_TEXT.test(key))
  .flatMap(([, sentences]) => sentences.map(({ say }) => say));

/** Marks of authority, support, backing, and of the turn being composed. */
const PRIVATE_MARKS = [
  /badge-(?:instructed|reserve|beyond)/,
  /beyond instructions|within instructions|spends a reserve/i,
  /support \d+ of \d+/,
  /<meter/,
  /constituency/,
  /turn-bar|bar-sentence/,
  /class="cable"/,
  /class="secret"/,
  /<textarea/,
  /type="(?:radio|checkbox)"/,
];

const leaksOf = (page: string): readonly string[] => [
  ...privateSentences.filter((sentence) => page.includes(sentence)),
  ...PRIVATE_MARKS.filter((mark) => mark.test(page)).map(String),
];

const sourcesInHand = ({ stage, side }: Moment): readonly string[] => {
  const mine = stageById(bundle.scenario, stage).arguments;
  return mine.filter((id) => bundle.scenario.arguments[id]?.by.includes(side)).map(names.argument);
};

describe('a page for the class', () => {
  test.each(MOMENTS)('holds nothing private in $stage as $side: $until', (moment) => {
    const page = printed(sessionAt(moment), FOR_THE_CLASS);
    expect(leaksOf(page)).toEqual([]);
    expect(sourcesInHand(moment).filter((name) => page.includes(name))).toEqual([]);
    expect(page).toContain('Back to your papers');
  });

  test.each(SIDES)('is not the page of the one who plays as %s, which holds all that', (side) => {
    const papers = printed(sessionAt({ stage: 'phrase', side, until: 'table' }));
    const briefing = printed(sessionAt({ stage: 'phrase', side, until: 'briefing' }));
    const instructions = inPlain(tell(`stage.phrase.instructions.${side}.standard`));
    expect(leaksOf(papers).length).toBeGreaterThan(3);
    expect(leaksOf(briefing).length).toBeGreaterThan(1);
    expect(briefing).toContain(instructions.split('. ')[0]);
  });

  test.each(SIDES)('knows nothing of the turn %s composes', (side) => {
    const session = sessionAt({ stage: 'phrase', side, until: 'table' });
    const before = printed(session, FOR_THE_CLASS);
    const own = printed(session);
    carryOut(
      session,
      compose({ kind: 'position', issue: 'continuation', option: 'closed' }),
      compose({ kind: 'act', act: { kind: 'recess' } }),
    );
    expect(printed(session)).not.toBe(own);
    expect(printed(session, FOR_THE_CLASS)).toBe(before);
  });

  test('shows what was said, the draft, and where both sides stand', () => {
    const page = printed(sessionAt({ stage: 'phrase', side: 'japan', until: 'table' }), {
      projector: 'on',
    });
    const told = ['including the territorial question', 'Japan only', 'words kept', 'words struck'];
    expect(told.filter((words) => !page.includes(words))).toEqual([]);
  });
});

test.each([
  ['garden', 'Take your seat'],
  ['memorandum', 'Take up the letters'],
  ['ratification', 'Go to your desk'],
])('before a class, too, one goes on from the briefing: %s', (stage, words) => {
  const session = sessionAt({ stage, side: 'japan', until: 'briefing' });
  expect(printed(session, FOR_THE_CLASS)).toContain(`>${words}</button>`);
});

describe('before a class, one goes on from the questions before history is shown', () => {
  const asked = (): Session => sessionAt({ stage: 'phrase', side: 'japan', until: 'reflection' });

  test('with nobody’s answer kept', () => {
    const session = asked();
    expect(printed(session, FOR_THE_CLASS)).toContain('>Everybody has decided: go on</button>');
    carryOut(session, ...withoutAnswers(session.view()));
    expect(session.view()).toMatchObject({
      screen: 'debrief',
      reflection: { likelihood: null, reason: null },
    });
  });

  test('for both delegations at once, where two look on', () => {
    const session = playPair(openPair(), ({ screen }) => screen === 'reflection');
    expect(session.view()).toMatchObject({ screen: 'reflection', reflecting: 'japan' });
    carryOut(session, ...withoutAnswers(session.view()));
    expect(session.view().screen).not.toBe('reflection');
  });
});

describe('the debrief for the class', () => {
  const OWN = 'We thought it a form of words.';
  const FOLD = /<details class="own-fold">.*?<\/details>/gs;
  const answer = (about: string, picked: string | null = null) => ({
    by: null,
    about,
    picked,
    words: OWN,
  });
  const session = carryOut(
    sessionAt({ stage: 'phrase', side: 'japan', until: 'reflection' }),
    { kind: 'reflect', reflection: { likelihood: 4, reason: OWN } },
    ...(
      [
        ['later', answer('serves', 'japan')],
        ['role', answer('want')],
        ['text', answer('why')],
        ['timelines', answer('fork', 'nowhere')],
        ['questions', answer('stage.phrase.reflect.question')],
      ] as const
    ).flatMap(([step, said]) =>
      (
        [
          { type: 'debrief.turned', step },
          { type: 'debrief.committed', step, answers: [said] },
        ] as const
      ).map((event) => ({ kind: 'debrief', event }) as const),
    ),
  );
  const HOLDING = [
    'fought',
    'later',
    'role',
    'text',
    'timelines',
    'decisions',
    'questions',
  ] as const;

  test.each(HOLDING)('keeps own words folded until the class opens them: %s', (step) => {
    toldAt(session, step);
    const page = printed(session, FOR_THE_CLASS);
    expect(page.replaceAll(FOLD, '')).not.toContain(OWN);
    expect(page).toContain(OWN);
    expect(printed(session)).not.toMatch(FOLD);
    expect(printed(session)).toContain('For the class');
    expect(page).toContain('Back to your papers');
  });

  test('asks one question at a time, and leaves what is taken away with the papers', () => {
    toldAt(session, 'questions');
    const page = printed(session, FOR_THE_CLASS);
    expect(page).toMatch(/Question 1 of \d/);
    expect(page.match(/<div hidden/g)?.length).toBeGreaterThan(2);
    expect(page).not.toContain('take-away');
    expect(printed(session)).toContain('take-away');
    expect(printed(session)).not.toContain('Question 1 of');
  });
});

describe('a link for the class', () => {
  test.each([
    ['?projector=1', true],
    ['?window=phrase&side=japan&projector=1', true],
    ['?projector=0', false],
    ['?projector', false],
    ['', false],
  ])('%s asks for the large page: %s', (query, asked) => {
    expect(asksForProjector(query)).toBe(asked);
  });

  test('is taken out of the address, so that a reload goes by the switch', () => {
    expect(withoutLink('?projector=1&renderer=canvas')).toBe('?renderer=canvas');
  });
});
