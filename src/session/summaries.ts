import { roadLedger } from '../history/compareRoad.ts';
import type { Scenario } from '../negotiation/scenarioData.ts';
import { type Game, negotiationOf, type Road, screenOf, visitsOf } from './game.ts';
import type { KeptTexts } from './keptTexts.ts';
import { makeSaveParser } from './parseSave.ts';
import { explained } from './rescue.ts';
import { type Replayed, replay } from './replay.ts';
import type { Came, SaveProblem, SaveSummary } from './session.ts';
import type { Standing } from './standing.ts';

export type Opener = (text: string) => Replayed;

/** Reads a save and plays it again. */
export const makeOpener = (road: Road): Opener => {
  const parse = makeSaveParser(road.scenario);
  const open: Opener = (text) => {
    const parsed = parse(text);
    return parsed.ok ? replay(road, parsed.save) : parsed;
  };
  return (text) => {
    const opened = open(text);
    if (opened.ok || opened.problem.code === 'too-large') return opened;
    return { ok: false, problem: explained(road, open, text, opened.problem) };
  };
};

const forkIn = ({ events }: Game): SaveSummary['forkedFrom'] => {
  const fork = events.findLast((event) => event.type === 'forked');
  return fork ? { save: fork.from, visit: fork.visit, turn: fork.turn } : null;
};

const cameOf = (scenario: Scenario, game: Game): Came => {
  const n = negotiationOf(game);
  return {
    stages: visitsOf(game).map(({ now: { stage, over, moves } }) => ({
      stage,
      ending: over?.ending ?? null,
      moves,
    })),
    terms: n.agreed,
    text: n.text,
    ledger: roadLedger(scenario, n),
  };
};

const playable = (scenario: Scenario, id: string, text: string, game: Game): SaveSummary => ({
  id,
  choice: game.choice,
  turns: game.events.filter(({ type }) => type === 'move').length,
  stage: negotiationOf(game).stage,
  forkedFrom: forkIn(game),
  screen: screenOf(game),
  came: cameOf(scenario, game),
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
  came: null,
  problem,
  text,
});

const summaryOf = (scenario: Scenario, id: string, text: string, opened: Replayed): SaveSummary =>
  opened.ok ? playable(scenario, id, text, opened.game) : unplayable(id, text, opened.problem);

const descending = (a: string, b: string): number => (a < b ? 1 : -1);

/**
 * What can be said of every save that is kept, greatest id first. A text is read again only when it has changed, and
 * that of the open game not at all.
 */
export const makeSummaries = (
  { scenario }: Pick<Road, 'scenario'>,
  texts: KeptTexts,
  openSave: Opener,
): ((open: Standing['open']) => readonly SaveSummary[]) => {
  const made = new Map<string, SaveSummary>();
  const summary = (id: string, text: string): SaveSummary => {
    const known = made.get(id);
    const fresh = known?.text === text ? known : summaryOf(scenario, id, text, openSave(text));
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
        return [id === open?.save ? playable(scenario, id, text, open.game) : summary(id, text)];
      });
};
