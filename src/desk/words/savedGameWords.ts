import { sayMoment } from '../../i18n/dates.ts';
import { translate } from '../../i18n/translate.ts';
import type { Scenario } from '../../negotiation/scenarioData.ts';
import type { Choice, SaveSummary } from '../../session/session.ts';
import { begunMs } from '../learners.ts';
import { first, type Names } from '../names.ts';
import type { Tell } from '../texts.ts';
import { dateOf } from './placeWords.ts';

/** Games are counted from the oldest, so that a new one does not rename the others. */
export const numberOf = (saves: readonly SaveSummary[], id: string): number | null => {
  const index = saves.findIndex((save) => save.id === id);
  return index === -1 ? null : saves.length - index;
};

const whereOf = ({ screen }: SaveSummary): string => translate(`screen.${screen ?? 'table'}`);

/** Who plays a game, as it stands inside a line. */
export const sideWords = (names: Names, { side, seats }: Choice): string =>
  seats === 'both' ? translate('title.saveBoth') : names.party(side);

/** “game 3: The garden, Japan, at the table”. */
export const savedGameName = (
  names: Names,
  saves: readonly SaveSummary[],
  save: SaveSummary,
): string => {
  const { choice, stage } = save;
  if (choice === null || stage === null) return translate('title.saveBroken');
  return translate('title.saveNamed', {
    number: numberOf(saves, save.id) ?? 1,
    stage: names.stage(stage),
    side: sideWords(names, choice),
    where: whereOf(save),
  });
};

/** “Japan · 4 to 16 August 1955 · 5 turns played · at the table · begun 3 May 2027, 09:15”. */
export const savedGameFacts = (
  { stages }: Scenario,
  { tell, names }: { readonly tell: Tell; readonly names: Names },
  save: SaveSummary,
): string => {
  const stage = stages.find(({ id }) => id === save.stage);
  const begun = begunMs(save.id);
  return [
    save.choice ? first(sideWords(names, save.choice)) : '',
    stage ? dateOf(stage, tell) : '',
    translate('title.saveTurns', { count: save.turns }),
    whereOf(save),
    begun === null ? '' : translate('title.saveBegun', { when: sayMoment(begun) }),
  ]
    .filter((fact) => fact !== '')
    .join(' · ');
};

/** “Branched from game 1, stage 2, turn 4”; null for a game that began at its beginning. */
export const branchWords = (
  saves: readonly SaveSummary[],
  { forkedFrom }: SaveSummary,
): string | null => {
  if (!forkedFrom) return null;
  const number = numberOf(saves, forkedFrom.save);
  const place = { stage: forkedFrom.visit + 1, turn: forkedFrom.turn + 1 };
  return number === null
    ? translate('title.saveBranchGone', place)
    : translate('title.saveBranch', { ...place, number });
};
