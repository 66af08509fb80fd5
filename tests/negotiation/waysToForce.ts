import { choosing, type RoadScript } from './roadWalks.ts';
import { citing, INITIAL } from './walks.ts';
import { asking, capitals, tabling, twice, type Way, type Ways } from './ways.ts';
import {
  FOUR_WORDS_KEPT,
  NOTES_BY_LETTER,
  NOTES_IN_THE_PALACE,
  TREATY_IN_THE_PALACE,
} from './waysOf1956.ts';

/** A Soviet delegation its capital disowns at meeting after meeting. */
const DISOWNED_IN_1955: RoadScript = {
  letter: twice('venue', 'new-york'),
  london: [{ positions: { straits: 'silent', territory: 'four' } }, tabling('territory', 'four')],
  garden: [
    { positions: { detainees: 'on-force', territory: 'four-conf' } },
    tabling('territory', 'four'),
  ],
};

const TREATY_IN_THE_GARDEN: Way = {
  from: 'garden',
  japan: {
    garden: [
      { positions: { territory: 'HS', un: 'on-relations', detainees: 'on-force' } },
      INITIAL,
      INITIAL,
    ],
  },
  ussr: {
    garden: [
      {},
      { positions: { territory: 'HS', un: 'on-relations', detainees: 'on-force' } },
      INITIAL,
      INITIAL,
    ],
  },
};
const RELATIONS_IN_LONDON: Way = {
  from: 'london-relations',
  japan: {
    'london-relations': [
      { positions: { form: 'exchange', detainees: 'on-force', un: 'on-relations' } },
      INITIAL,
    ],
  },
  ussr: {
    'london-relations': [
      { positions: { form: 'exchange', detainees: 'on-force', un: 'on-relations' } },
      INITIAL,
      INITIAL,
    ],
  },
};
export const WAYS_TO_FORCE: Ways = {
  ratification: {
    'diet-refuses': [
      capitals('ratification', 'let-them-stay-away', 'hold-un-vote', NOTES_BY_LETTER),
    ],
    'presidium-refuses': [
      capitals('ratification', 'reservation', 'release-early', FOUR_WORDS_KEPT),
    ],
    'declaration-phrase': [
      capitals('ratification', 'let-them-stay-away', 'ratify-and-vote', FOUR_WORDS_KEPT),
    ],
    'declaration-two-islands': [
      capitals('ratification', 'party-whip', 'release-early'),
      capitals('ratification', 'let-them-stay-away', 'ratify-and-vote'),
    ],
    relations: [capitals('ratification', 'reservation', 'ratify-and-vote', NOTES_BY_LETTER)],
  },
  'ratification-early': {
    'diet-refuses': [
      capitals('ratification-early', 'let-them-stay-away', 'hold-un-vote', {
        ...TREATY_IN_THE_GARDEN,
        japan: { ...TREATY_IN_THE_GARDEN.japan, 'warning-1955': choosing('ask-conference') },
      }),
    ],
    treaty: [
      capitals('ratification-early', 'party-whip', 'ratify-and-vote', {
        ...TREATY_IN_THE_GARDEN,
        japan: { ...TREATY_IN_THE_GARDEN.japan, 'warning-1955': choosing('reserve-title') },
      }),
    ],
    'presidium-refuses': [
      capitals('ratification-early', 'reservation', 'release-early', {
        from: 'letter',
        japan: { autumn: [tabling('form', 'exchange'), INITIAL] },
        ussr: {
          ...DISOWNED_IN_1955,
          autumn: [{ positions: { form: 'exchange', territory: 'all' } }, INITIAL],
        },
      }),
    ],
    relations: [
      capitals('ratification-early', 'party-whip', 'ratify-and-vote', RELATIONS_IN_LONDON),
    ],
  },
  'ratification-summer': {
    'diet-refuses': [
      capitals('ratification-summer', 'let-them-stay-away', 'hold-un-vote', TREATY_IN_THE_PALACE),
    ],
    treaty: [
      capitals('ratification-summer', 'reservation', 'release-early', {
        ...TREATY_IN_THE_PALACE,
        japan: { ...TREATY_IN_THE_PALACE.japan, 'warning-treaty': choosing('reserve-title') },
      }),
    ],
    'presidium-refuses': [
      capitals('ratification-summer', 'reservation', 'ratify-and-vote', {
        from: 'letter',
        japan: {
          spiridonovka: [
            {},
            asking('form', 'exchange'),
            { positions: { form: 'exchange' }, ...INITIAL },
          ],
        },
        ussr: {
          ...DISOWNED_IN_1955,
          autumn: twice('territory', 'all'),
          'london-again': twice('territory', 'all'),
          salmon: twice('continuation', 'phrase'),
          spiridonovka: [citing('adenauer', { form: 'exchange' }), {}, INITIAL],
        },
      }),
    ],
    relations: [
      capitals('ratification-summer', 'party-whip', 'release-early', NOTES_IN_THE_PALACE),
    ],
  },
};
