import { type Game, type Road, screenOf } from './game.ts';
import type { KeptTexts } from './keptTexts.ts';
import { makeSaveParser } from './parseSave.ts';
import { type Replayed, replay } from './replay.ts';
import type { SaveSummary } from './session.ts';
import type { Standing } from './standing.ts';

export type Opener = (text: string) => Replayed;

/** Reads a save and plays it again. */
export const makeOpener = (road: Road): Opener => {
  const parse = makeSaveParser(road.scenario);
  return (text) => {
    const parsed = parse(text);
    return parsed.ok ? replay(road, parsed.save) : parsed;
  };
};

const playable = (id: string, text: string, game: Game): SaveSummary => {
  const turns = game.events.filter(({ type }) => type === 'move').length;
  return { id, choice: game.choice, turns, screen: screenOf(game), problem: null, text };
};

const summaryOf = (id: string, text: string, opened: Replayed): SaveSummary =>
  opened.ok
    ? playable(id, text, opened.game)
    : { id, choice: null, turns: 0, screen: null, problem: opened.problem, text };

const descending = (a: string, b: string): number => (a < b ? 1 : -1);

/**
 * What can be said of every save that is kept, greatest id first. A text is read again only when it has changed, and
 * that of the open game not at all.
 */
export const makeSummaries = (
  texts: KeptTexts,
  openSave: Opener,
): ((open: Standing['open']) => readonly SaveSummary[]) => {
  const made = new Map<string, SaveSummary>();
  const summary = (id: string, text: string): SaveSummary => {
    const known = made.get(id);
    const fresh = known?.text === text ? known : summaryOf(id, text, openSave(text));
    made.set(id, fresh);
    return fresh;
  };
  return (open) =>
    texts
      .ids()
      .toSorted(descending)
      .flatMap((id) => {
        const text = texts.peek(id);
        if (text === null) return [];
        return [id === open?.save ? playable(id, text, open.game) : summary(id, text)];
      });
};
