import { choosing } from './roadWalks.ts';
import { citing, INITIAL } from './walks.ts';
import {
  asking,
  capitals,
  disowned,
  japan,
  STANDS,
  tabling,
  ussr,
  walkingOut,
  type Way,
  type Ways,
} from './ways.ts';

const WORDS = { okinawa: 'no-link', continuation: 'silent' };
const FIVE_POINTS = { territory: 'none', okinawa: 'no-link', nuclear: 'out' };
/** A palace in which Tokyo bears two islands, because the families, the party and Washington were thought of before. */
export const TREATY_IN_THE_PALACE: Way = {
  from: 'letter',
  japan: {
    garden: [{ positions: { detainees: 'on-force', un: 'on-relations' } }, {}, {}],
    'un-package': choosing('ask-washington'),
    spiridonovka: [
      asking('territory', 'HS'),
      { positions: { territory: 'HS', continuation: 'silent', form: 'treaty' } },
      {},
      INITIAL,
    ],
  },
};
export const NOTES_IN_THE_PALACE: Way = {
  from: 'spiridonovka',
  japan: {
    spiridonovka: [
      tabling('territory', 'four-conf'),
      asking('form', 'exchange'),
      tabling('form', 'exchange'),
      INITIAL,
    ],
  },
};
export const NOTES_BY_LETTER: Way = {
  from: 'five-points',
  japan: { 'five-points': [{}, tabling('form', 'exchange'), INITIAL] },
};
export const FOUR_WORDS_KEPT: Way = {
  from: 'phrase',
  japan: {
    phrase: [
      citing('letters-29-september', {
        okinawa: 'no-link',
        continuation: 'phrase',
        signing: 'oct-19',
      }),
      { positions: { signing: 'oct-21' } },
      {},
      {},
      INITIAL,
    ],
  },
};
export const WAYS_OF_1956: Ways = {
  salmon: {
    'walked-out': walkingOut('salmon'),
    recalled: disowned('salmon', ['fisheries', 'unilateral'], ['continuation', 'phrase']),
    'bargain-struck': [
      japan('salmon', {}, { positions: { fisheries: 'on-normalisation', resumption: 'july' } }),
      ussr('salmon', {}, { positions: { fisheries: 'at-once', resumption: 'open' } }, {}),
    ],
    'fish-only': [
      japan('salmon', tabling('fisheries', 'on-normalisation')),
      ussr('salmon', {}, tabling('fisheries', 'at-once')),
    ],
    'talks-only': [
      japan('salmon', tabling('resumption', 'july')),
      ussr('salmon', {}, tabling('resumption', 'open')),
    ],
    'no-salmon': [japan('salmon', ...STANDS), ussr('salmon', ...STANDS)],
  },
  spiridonovka: {
    treaty: [TREATY_IN_THE_PALACE],
    declaration: [NOTES_IN_THE_PALACE],
    'walked-out': walkingOut('spiridonovka'),
    recalled: disowned('spiridonovka', ['territory', 'HS'], ['continuation', 'phrase']),
    broken: [japan('spiridonovka', ...STANDS), ussr('spiridonovka', ...STANDS)],
  },
  warning: {
    signal: [capitals('warning', 'reserve-title', 'signal-relations')],
    denounced: [capitals('warning', 'ask-conference', 'denounce')],
    silence: [capitals('warning', 'dispute-article-26', 'say-nothing')],
  },
  'warning-1955': {
    'title-reserved': [capitals('warning-1955', 'reserve-title', 'say-nothing')],
    'conference-asked': [capitals('warning-1955', 'ask-conference', 'say-nothing')],
    'article-disputed': [capitals('warning-1955', 'dispute-article-26', 'signal-relations')],
  },
  'warning-treaty': {
    'title-reserved': [
      capitals('warning-treaty', 'reserve-title', 'say-nothing', TREATY_IN_THE_PALACE),
    ],
    'conference-asked': [
      capitals('warning-treaty', 'ask-conference', 'say-nothing', TREATY_IN_THE_PALACE),
    ],
    'article-disputed': [
      capitals('warning-treaty', 'dispute-article-26', 'denounce', TREATY_IN_THE_PALACE),
    ],
  },
  'five-points': {
    relations: [NOTES_BY_LETTER],
    'walked-out': walkingOut('five-points'),
    letters: [
      japan('five-points', { positions: { form: 'declaration', continuation: 'phrase' } }),
      ussr('five-points', { positions: { form: 'declaration', continuation: 'phrase' } }),
    ],
    'journey-without-letters': [
      japan('five-points', tabling('form', 'declaration')),
      ussr('five-points', tabling('form', 'declaration')),
    ],
    recalled: disowned('five-points', ['continuation', 'closed'], ['territory', 'four-conf']),
    'no-journey': [japan('five-points', ...STANDS), ussr('five-points', ...STANDS)],
  },
  kremlin: {
    relations: [japan('kremlin', { positions: FIVE_POINTS }, INITIAL, INITIAL)],
    'walked-out': walkingOut('kremlin'),
    recalled: disowned('kremlin', ['okinawa', 'waits'], ['territory', 'four']),
    'two-islands': [
      japan('kremlin', { positions: { territory: 'HS', okinawa: 'no-link' } }),
      ussr('kremlin', {}, {}, tabling('territory', 'HS')),
    ],
    'five-points-only': [japan('kremlin', { positions: { ...FIVE_POINTS, un: 'now' } })],
    apart: [japan('kremlin', ...STANDS), ussr('kremlin', ...STANDS)],
  },
  phrase: {
    'without-islands': [
      {
        from: 'kremlin',
        ussr: {
          kremlin: [{ positions: FIVE_POINTS }, {}, {}],
          phrase: [tabling('continuation', 'phrase'), INITIAL, INITIAL, INITIAL],
        },
      },
    ],
    won: [FOUR_WORDS_KEPT],
    'struck-at-once': [
      japan('phrase', { positions: WORDS }, {}, INITIAL),
      ussr('phrase', { positions: WORDS }, INITIAL),
    ],
    'lost-later': [
      japan('phrase', {}, {}, { positions: WORDS }, INITIAL),
      ussr('phrase', {}, { positions: WORDS }, INITIAL),
    ],
    collapse: walkingOut('phrase'),
  },
};
