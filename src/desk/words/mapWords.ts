import { type MessageKey, translate } from '../../i18n/translate.ts';
import { bothNames } from '../../map/nameOrder.ts';
import type { GroupStanding, GroupState, Saying } from '../../map/standing.ts';
import type { PartyId } from '../../negotiation/scenarioData.ts';
import type { Fate } from '../../scenario/scenarioMap.ts';
import { inPlain, type Tell } from '../texts.ts';

const FATE_WORDS: Readonly<Record<Fate, MessageKey>> = {
  now: 'map.fate.now',
  'after-treaty': 'map.fate.after-treaty',
  residual: 'map.fate.residual',
  conference: 'map.fate.conference',
};

const STATE_WORDS: Readonly<Record<GroupState, MessageKey>> = {
  untouched: 'map.state.untouched',
  yours: 'map.state.yours',
  theirs: 'map.state.theirs',
  both: 'map.state.both',
  agreed: 'map.state.agreed',
};

export const stateWord = (state: GroupState): string => translate(STATE_WORDS[state]);

/** “handed over after a peace treaty (sounded)”; a dash where nothing is said. */
export const sayingWords = (saying: Saying | null): string => {
  if (!saying) return '–';
  const fate = translate(FATE_WORDS[saying.fate]);
  if (saying.composed) return translate('map.how.composed', { fate });
  return saying.sounded ? translate('map.how.sounded', { fate }) : fate;
};

/** Everything the positions say of a group, a sentence for each. */
export const standingWords = (
  { state, yours, theirs, agreed }: GroupStanding,
  other: string,
): readonly string[] => {
  const said = [
    agreed && translate('map.agreed', { fate: sayingWords(agreed) }),
    yours && translate('map.yours', { fate: sayingWords(yours) }),
    theirs && translate('map.theirs', { party: other, fate: sayingWords(theirs) }),
  ].filter((words) => words !== null);
  return said.length > 0 ? said : [translate('map.standing', { state: stateWord(state) })];
};

/** How islands and groups are called, the reader's own names first. */
export interface PlaceNames {
  readonly island: (id: string) => string;
  readonly group: (id: string) => string;
  /** The names of an island or a group apart, in order, each once. */
  readonly each: (kind: 'island' | 'group', id: string) => readonly string[];
}

export const placeNames = (tell: Tell, order: readonly PartyId[]): PlaceNames => {
  const each = (kind: 'island' | 'group', id: string): readonly string[] => [
    ...new Set(order.map((party) => inPlain(tell(`map.${kind}.${id}.name.${party}`)))),
  ];
  return {
    each,
    island: (id) => bothNames(each('island', id)),
    group: (id) => bothNames(each('group', id)),
  };
};
