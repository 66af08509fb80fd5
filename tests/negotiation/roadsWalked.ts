import type { PartyId, StageId } from '../../src/negotiation/scenarioData.ts';
import { choosing, type RoadScript, type Walked, walkRoad } from './roadWalks.ts';
import { citing, INITIAL, type Turn, walk } from './walks.ts';

/** One way through the talks: who is led, by which script, from where. */
export interface RoadWalk {
  readonly side: PartyId;
  readonly script: RoadScript;
  readonly from?: StageId;
}

const GARDEN_TREATY: readonly Turn[] = [
  { positions: { territory: 'HS', un: 'now', detainees: 'at-once' } },
  { positions: { un: 'on-relations', detainees: 'on-force' } },
  INITIAL,
  INITIAL,
];

const RELATIONS_FIRST: readonly Turn[] = [
  { positions: { venue: 'london', approach: 'relations-first' } },
];

const TWO_ISLANDS_IN_THE_PALACE: RoadScript = {
  garden: [{ positions: { detainees: 'on-force', un: 'on-relations' } }, {}, {}],
  'un-package': choosing('ask-washington'),
  spiridonovka: [
    { act: { kind: 'consult', issue: 'territory', option: 'HS' } },
    { positions: { territory: 'HS', continuation: 'silent', form: 'treaty' } },
    {},
    INITIAL,
  ],
  'warning-treaty': choosing('reserve-title'),
};

const FIVE_POINTS_ONLY = { territory: 'none', okinawa: 'no-link', nuclear: 'out' };

/** Every way through the talks that is known to work, by what it shows. */
export const ROADS = {
  'a treaty in the garden': {
    side: 'japan',
    script: {
      garden: GARDEN_TREATY,
      'warning-1955': choosing('reserve-title'),
      'ratification-early': choosing('let-them-stay-away'),
    },
  },
  'a treaty in the garden, killed': {
    side: 'japan',
    script: {
      garden: GARDEN_TREATY,
      'warning-1955': choosing('ask-conference'),
      'ratification-early': choosing('let-them-stay-away'),
    },
  },
  'a treaty in the garden, by Moscow': {
    side: 'ussr',
    script: {
      garden: [
        citing('sf-2c', { territory: 'none', un: 'on-relations', detainees: 'after-treaty' }),
        { positions: { territory: 'HS', detainees: 'at-once' } },
        {},
        INITIAL,
        INITIAL,
      ],
    },
  },
  'the Adenauer formula, pleaded by Tokyo': {
    side: 'japan',
    script: {
      autumn: [
        { positions: { form: 'exchange' } },
        citing('adenauer', { form: 'exchange' }),
        INITIAL,
      ],
    },
  },
  'the Adenauer formula, waited for by Moscow': {
    side: 'ussr',
    script: {
      autumn: [
        { positions: { form: 'exchange' }, act: { kind: 'recess' } },
        citing('adenauer'),
        INITIAL,
        INITIAL,
      ],
    },
  },
  'relations first, by Moscow': {
    side: 'ussr',
    script: {
      letter: [{}, { positions: { approach: 'relations-first' } }],
      'london-relations': [
        { positions: { form: 'exchange', detainees: 'on-force', un: 'on-relations' } },
        INITIAL,
        INITIAL,
      ],
    },
  },
  'relations first, by Tokyo': {
    side: 'japan',
    script: {
      letter: RELATIONS_FIRST,
      'london-relations': [
        { positions: { form: 'declaration', detainees: 'on-force', un: 'on-relations' } },
        INITIAL,
        INITIAL,
      ],
      'ratification-early': choosing('let-them-stay-away'),
    },
  },
  'two islands in the palace': {
    side: 'japan',
    script: { ...TWO_ISLANDS_IN_THE_PALACE, 'ratification-summer': choosing('reservation') },
  },
  'two islands in the palace, killed': {
    side: 'japan',
    script: { ...TWO_ISLANDS_IN_THE_PALACE, 'ratification-summer': choosing('let-them-stay-away') },
  },
  'the five points alone, by Tokyo': {
    side: 'japan',
    script: { kremlin: [{ positions: FIVE_POINTS_ONLY }, INITIAL, INITIAL] },
  },
  'the five points alone, by Moscow': {
    side: 'ussr',
    script: {
      kremlin: [{ positions: FIVE_POINTS_ONLY }, {}, {}, {}],
      phrase: [{ positions: { continuation: 'phrase' } }, INITIAL, INITIAL, INITIAL],
    },
  },
  'words kept and a reservation': {
    side: 'japan',
    from: 'phrase',
    script: {
      phrase: [
        citing('letters-29-september', {
          okinawa: 'no-link',
          continuation: 'phrase',
          signing: 'oct-19',
        }),
        { positions: { signing: 'oct-21' } },
        {},
        {},
      ],
      ratification: choosing('reservation'),
    },
  },
  'the letter left unanswered': {
    side: 'japan',
    script: { letter: [{ act: { kind: 'suspend' } }] },
  },
  'the letters of September broken off': {
    side: 'japan',
    script: { 'five-points': [{ positions: { form: 'exchange' }, act: { kind: 'suspend' } }] },
  },
  'the Kremlin left': { side: 'ussr', script: { kremlin: [{ act: { kind: 'suspend' } }] } },
} as const satisfies Readonly<Record<string, RoadWalk>>;

export type RoadName = keyof typeof ROADS;

export const walked = (name: RoadName): Walked => {
  const { side, script, from }: RoadWalk = ROADS[name];
  return walkRoad(side, script, from);
};

const OPENING = { okinawa: 'no-link', continuation: 'phrase', fishermen: 'released' };

/** Every way through *The phrase* that is known to work, by what it shows. */
export const PHRASES = {
  'won with the letters': {
    side: 'japan',
    script: [
      citing('letters-29-september', { ...OPENING, signing: 'oct-19' }),
      { positions: { signing: 'oct-21', fishermen: 'support' } },
      {},
      {},
      INITIAL,
    ],
  },
  'won after a historical opening': {
    side: 'japan',
    script: [
      { positions: OPENING },
      citing('letters-29-september', { fishermen: 'support', signing: 'oct-19' }),
      { positions: { signing: 'oct-21' } },
      INITIAL,
    ],
  },
  'struck at once': {
    side: 'japan',
    script: [
      { positions: { okinawa: 'no-link', continuation: 'silent', signing: 'oct-19' } },
      {},
      INITIAL,
    ],
  },
  'lost later': {
    side: 'japan',
    script: [
      { positions: { okinawa: 'no-link', continuation: 'phrase' } },
      {},
      {},
      { positions: { continuation: 'silent' }, ...INITIAL },
    ],
  },
  'refused to the end': {
    side: 'japan',
    script: [{ positions: { okinawa: 'no-link', continuation: 'phrase' } }],
  },
  'walked out': { side: 'japan', script: [{ positions: OPENING, act: { kind: 'suspend' } }] },
  'Okinawa dropped late': {
    side: 'ussr',
    script: [
      { positions: { okinawa: 'waits', continuation: 'silent' } },
      { positions: { okinawa: 'no-link' } },
      { positions: { signing: 'oct-20' } },
      INITIAL,
    ],
  },
  'Okinawa held to the end': {
    side: 'ussr',
    script: [{ positions: { okinawa: 'waits', continuation: 'silent' } }],
  },
  'the phrase offered against instructions': {
    side: 'ussr',
    script: [{ positions: { okinawa: 'no-link', continuation: 'phrase' } }],
  },
} as const satisfies Readonly<
  Record<string, { readonly side: PartyId; readonly script: readonly Turn[] }>
>;

export type PhraseName = keyof typeof PHRASES;

export const walkedPhrase = (name: PhraseName) => walk(PHRASES[name].side, PHRASES[name].script);
