import { choosing, type RoadScript } from './roadWalks.ts';
import { citing, INITIAL } from './walks.ts';
import {
  asking,
  both,
  capitals,
  disowned,
  japan,
  STANDS,
  tabling,
  ussr,
  walkingOut,
  type Ways,
} from './ways.ts';

/** Two islands taken in the garden and nothing signed there. */
const ISLANDS_IN_THE_GARDEN: RoadScript = {
  garden: [tabling('territory', 'HS'), {}, {}],
};
/** For every ending of 1955 and of the winter after it, a treaty or relations ratified early among them. */
export const WAYS_OF_1955: Ways = {
  letter: {
    declined: walkingOut('letter'),
    'relations-first': [
      japan('letter', {}, tabling('approach', 'relations-first')),
      ussr('letter', {}, tabling('approach', 'relations-first')),
    ],
    'no-venue': [japan('letter', ...STANDS), ussr('letter', ...STANDS)],
    'to-london': [
      japan('letter', tabling('venue', 'london')),
      ussr('letter', {}, tabling('venue', 'london')),
    ],
  },
  london: {
    treaty: [
      both(
        'london',
        [{ positions: { territory: 'HS', alliances: 'silent', straits: 'silent' } }, INITIAL],
        [{}, { positions: { territory: 'HS', alliances: 'silent', straits: 'silent' } }, INITIAL],
      ),
    ],
    'walked-out': walkingOut('london'),
    recalled: disowned('london', ['territory', 'none'], ['territory', 'four']),
    apart: [japan('london', ...STANDS), ussr('london', ...STANDS)],
  },
  'london-relations': {
    relations: [
      japan(
        'london-relations',
        { positions: { form: 'declaration', detainees: 'on-force', un: 'on-relations' } },
        INITIAL,
      ),
      ussr('london-relations', tabling('form', 'exchange'), INITIAL),
    ],
    'walked-out': walkingOut('london-relations'),
    recalled: disowned('london-relations', ['detainees', 'after-treaty'], ['detainees', 'at-once']),
    apart: [japan('london-relations', ...STANDS), ussr('london-relations', ...STANDS)],
  },
  garden: {
    treaty: [
      japan(
        'garden',
        { positions: { territory: 'HS', un: 'on-relations', detainees: 'on-force' } },
        INITIAL,
      ),
      ussr(
        'garden',
        tabling('un', 'now'),
        { positions: { territory: 'HS', detainees: 'on-force' } },
        INITIAL,
      ),
    ],
    'walked-out': walkingOut('garden'),
    recalled: disowned('garden', ['territory', 'none'], ['territory', 'four-conf']),
    'two-islands-taken': [
      { japan: ISLANDS_IN_THE_GARDEN },
      ussr('garden', {}, tabling('territory', 'HS'), {}),
    ],
    'offer-shown': [
      japan('garden', tabling('territory', 'four')),
      ussr('garden', {}, {}, tabling('territory', 'HS')),
    ],
    nothing: [japan('garden', ...STANDS), ussr('garden', ...STANDS)],
  },
  autumn: {
    treaty: [
      {
        from: 'garden',
        japan: {
          ...ISLANDS_IN_THE_GARDEN,
          autumn: [{ positions: { form: 'treaty', demil: 'none' } }, INITIAL],
        },
        ussr: { autumn: [{ positions: { form: 'treaty', demil: 'none' } }, INITIAL] },
      },
    ],
    relations: [
      japan('autumn', tabling('form', 'exchange'), citing('adenauer'), INITIAL),
      ussr(
        'autumn',
        { positions: { form: 'exchange' }, act: { kind: 'recess' } },
        citing('adenauer'),
        INITIAL,
        INITIAL,
      ),
    ],
    'walked-out': walkingOut('autumn'),
    recalled: disowned('autumn', ['territory', 'HS'], ['territory', 'all']),
    apart: [japan('autumn', ...STANDS), ussr('autumn', ...STANDS)],
  },
  'un-package': {
    admitted: [capitals('un-package', 'wait', 'keep-japan')],
    'none-admitted': [capitals('un-package', 'wait', 'all-or-none')],
    'left-out': [capitals('un-package', 'ask-moscow', 'leave-japan-out')],
  },
  'un-package-signed': {
    admitted: [capitals('un-package-signed', 'wait', 'keep-japan')],
    'none-admitted': [capitals('un-package-signed', 'wait', 'all-or-none')],
    'left-out': [capitals('un-package-signed', 'ask-washington', 'leave-japan-out')],
  },
  'london-again': {
    treaty: [
      {
        from: 'garden',
        japan: {
          ...ISLANDS_IN_THE_GARDEN,
          autumn: STANDS,
          'un-package': choosing('wait'),
          'london-again': [{ positions: { form: 'treaty', straits: 'silent' } }, INITIAL],
        },
        ussr: {
          autumn: STANDS,
          'london-again': [{ positions: { form: 'treaty', straits: 'silent' } }, INITIAL, INITIAL],
        },
      },
    ],
    relations: [
      both(
        'london-again',
        [asking('form', 'exchange'), { positions: { form: 'exchange' }, ...INITIAL }],
        [citing('adenauer', { form: 'exchange' }), {}, INITIAL],
      ),
    ],
    'walked-out': walkingOut('london-again'),
    recalled: disowned('london-again', ['straits', 'closed'], ['territory', 'HS-residual']),
    apart: [japan('london-again', ...STANDS), ussr('london-again', ...STANDS)],
  },
};
