import { citing, type Turn } from './walks.ts';
import {
  asking,
  both,
  japan,
  STANDS,
  tabling,
  twice,
  ussr,
  walkingOut,
  type Ways,
} from './ways.ts';

const DRAFT: Turn = {
  positions: { 'memo-tone': 'aggressor', 'memo-theme': 'threat', 'memo-length': 'long' },
};
export const WAYS_BESIDE_THE_ROAD: Ways = {
  'san-francisco': {
    signed: [
      japan(
        'san-francisco',
        citing('sf-closed-text', { 'sf-title': 'no-recipient' }),
        citing('sf-article-25'),
        tabling('sf-naming', 'south-kuriles'),
      ),
    ],
    recalled: [
      japan(
        'san-francisco',
        tabling('sf-title', 'no-recipient'),
        {},
        tabling('sf-naming', 'not-kuriles'),
      ),
    ],
    'walked-out': [ussr('san-francisco', {}, {}, tabling('sf-signature', 'walk-out'))],
    'not-kuriles': [
      japan(
        'san-francisco',
        tabling('sf-title', 'no-recipient'),
        asking('sf-naming', 'not-kuriles'),
        tabling('sf-naming', 'not-kuriles'),
      ),
    ],
    silent: [japan('san-francisco', tabling('sf-title', 'no-recipient'))],
    'south-kuriles': [{}],
  },
  memorandum: {
    recalled: [ussr('memorandum', DRAFT, ...twice('memo-tone', 'aggressor'))],
    bait: [
      ussr(
        'memorandum',
        tabling('memo-tone', 'restrained'),
        { positions: { 'memo-condition': 'neutral', 'memo-theme': 'independence' } },
        {},
      ),
    ],
    talks: [
      ussr(
        'memorandum',
        DRAFT,
        asking('memo-condition', 'protest'),
        citing('memo-treaty-first', { 'memo-condition': 'protest', 'memo-tone': 'restrained' }),
      ),
    ],
    protest: [japan('memorandum', citing('memo-ratified'), citing('memo-bases'), {})],
    offer: [japan('memorandum', {}, {}, tabling('memo-answer', 'talks'))],
    'new-condition': [{}],
    unanswered: [japan('memorandum', {}, {}, tabling('memo-answer', 'silence'))],
    'nothing-sent': [ussr('memorandum', DRAFT, {}, tabling('memo-tone', 'restrained'))],
  },
  visitors: {
    'walked-out': walkingOut('visitors'),
    'broken-off': [ussr('visitors', ...twice('visit-islands', 'islands'))],
    overplayed: [japan('visitors', tabling('visit-plea', 'now'), citing('visit-people'), {})],
    terms: [
      japan(
        'visitors',
        tabling('visit-plea', 'neutral'),
        {},
        citing('visit-memorandum', { 'visit-plea': 'later' }),
      ),
      ussr('visitors', { positions: { 'visit-islands': 'terms', 'visit-gains': 'goods' } }),
    ],
    'door-shut': [
      ussr(
        'visitors',
        { positions: { 'visit-islands': 'never', 'visit-gains': 'nothing' } },
        citing('visit-okinawa'),
      ),
    ],
    'if-independent': [{}],
    friendship: [
      japan('visitors', {
        positions: { 'visit-plea': 'friendship', 'visit-exchanges': 'agreement' },
      }),
    ],
    unchanged: [ussr('visitors', tabling('visit-islands', 'unchanged'))],
    unsaid: [ussr('visitors', ...STANDS)],
  },
  'visitors-1961': {
    'walked-out': walkingOut('visitors-1961'),
    'taken-back': [
      japan('visitors-1961', ...twice('amb-plea', 'guarantee')),
      ussr('visitors-1961', ...twice('amb-islands', 'reconsider')),
    ],
    'in-writing': [ussr('visitors-1961', {}, tabling('amb-islands', 'in-writing'))],
    'terms-named': [
      japan(
        'visitors-1961',
        { positions: { 'amb-plea': 'unfulfilled', 'amb-business': 'settled' } },
        citing('amb-memorandum'),
        citing('amb-no-recipient'),
      ),
      ussr('visitors-1961', {}, tabling('amb-islands', 'condition')),
    ],
    'as-declared': [
      {
        from: 'memorandum',
        japan: {
          memorandum: [citing('memo-ratified'), citing('memo-bases'), {}],
          'visitors-1961': [tabling('amb-plea', 'unfulfilled'), citing('amb-memorandum'), {}],
        },
      },
    ],
    courtesies: [
      japan('visitors-1961', { positions: { 'amb-plea': 'courtesy', 'amb-business': 'settled' } }),
    ],
    'no-talks': [{}],
    unsaid: [both('visitors-1961', STANDS, STANDS)],
  },
};
