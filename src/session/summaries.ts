import { type Road, screenOf } from './game.ts';
import type { KeptTexts } from './keptTexts.ts';
import { makeSaveParser } from './parseSave.ts';
import { type Replayed, replay } from './replay.ts';
import type { SaveSummary } from './session.ts';

export type Opener = (text: string) => Replayed;

/** Reads a save and plays it again. */
export const makeOpener = (road: Road): Opener => {
  const parse = makeSaveParser(road.scenario);
  return (text) => {
    const parsed = parse(text);
    return parsed.ok ? replay(road, parsed.save) : parsed;
  };
};

const summaryOf = (id: string, text: string, opened: Replayed): SaveSummary => {
  if (!opened.ok)
    return { id, choice: null, turns: 0, screen: null, problem: opened.problem, text };
  const { game } = opened;
  const turns = game.events.filter(({ type }) => type === 'move').length;
  return { id, choice: game.choice, turns, screen: screenOf(game), problem: null, text };
};

const descending = (a: string, b: string): number => (a < b ? 1 : -1);

/** What can be said of every save that is kept, greatest id first; a text is read again only when it has changed. */
export const makeSummaries = (texts: KeptTexts, open: Opener): (() => readonly SaveSummary[]) => {
  const made = new Map<string, SaveSummary>();
  return () =>
    texts
      .ids()
      .toSorted(descending)
      .flatMap((id) => {
        const text = texts.peek(id);
        if (text === null) return [];
        const known = made.get(id);
        const summary = known?.text === text ? known : summaryOf(id, text, open(text));
        made.set(id, summary);
        return [summary];
      });
};
