import { type Game, negotiationOf, type Road, screenOf } from './game.ts';
import type { KeptTexts } from './keptTexts.ts';
import { makeSaveParser } from './parseSave.ts';
import { type Replayed, replay } from './replay.ts';
import type { SaveProblem, SaveSummary } from './session.ts';
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

const forkIn = ({ events }: Game): SaveSummary['forkedFrom'] => {
  const fork = events.findLast((event) => event.type === 'forked');
  return fork ? { save: fork.from, visit: fork.visit, turn: fork.turn } : null;
};

const playable = (id: string, text: string, game: Game): SaveSummary => ({
  id,
  choice: game.choice,
  turns: game.events.filter(({ type }) => type === 'move').length,
  stage: negotiationOf(game).stage,
  forkedFrom: forkIn(game),
  screen: screenOf(game),
  problem: null,
  text,
});

const unplayable = (id: string, text: string, problem: SaveProblem): SaveSummary => ({
  id,
  choice: null,
  turns: 0,
  stage: null,
  forkedFrom: null,
  screen: null,
  problem,
  text,
});

const summaryOf = (id: string, text: string, opened: Replayed): SaveSummary =>
  opened.ok ? playable(id, text, opened.game) : unplayable(id, text, opened.problem);

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
