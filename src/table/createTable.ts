import { Core, type Game } from 'phaser';
import type { IssueId, Scenario } from '../negotiation/scenarioData.ts';
import type { ScenarioMap } from '../scenario/scenarioMap.ts';
import type { Session } from '../session/session.ts';
import { keepFitting, makeGame, nearer, sizeOf, wipe } from './game.ts';
import { ART } from './layout/art.ts';
import { fontOf, type Measure } from './layout/lettering.ts';
import type { Target } from './layout/targets.ts';
import { makeSleeper, type Sleeper } from './moving/sleeper.ts';
import { fetchChart } from './pieces/fetchChart.ts';
import { loadFonts } from './pieces/fonts.ts';
import { TableScene } from './TableScene.ts';
import type { ChartSource } from './view/chartTop.ts';
import { lettersOf, makeWords, type Words } from './view/words.ts';

export interface TableDeps {
  /**
   * The element the table fills. Its data attributes tell of the table: `data-table` is `loading`, `ready` or
   * `asleep`; `data-targets` lists what a pointer can reach, as JSON of ids and rectangles in CSS pixels;
   * `data-moving` is `true` while a plan runs; `data-frames` counts the frames drawn.
   */
  readonly host: HTMLElement;
  readonly session: Session;
  readonly scenario: Scenario;
  readonly texts: (key: string) => string;
  /** The language of the texts, as a tag. */
  readonly language: string;
  /** True where things may move. */
  readonly motion: () => boolean;
  /** True where a class looks on: nothing private of either side is drawn. */
  readonly isPublic: () => boolean;
  /** Told of each folder a pointer opens. */
  readonly onFolder: (issue: IssueId) => void;
  readonly renderer: 'auto' | 'canvas';
  /** What the options say of islands, once it has come; null where nobody has drawn any. */
  readonly map: Promise<ScenarioMap | null>;
}

export interface Table {
  /** To be called when a wish has changed. */
  readonly refresh: () => void;
  /** Opens a folder, if it lies on the table. */
  readonly openFolder: (issue: IssueId) => void;
  readonly destroy: () => void;
}

const makeMeasure = (): Measure => {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('no canvas to measure letters with');
  return (text, face, size) => {
    context.font = fontOf(face, size);
    return context.measureText(text).width;
  };
};

const tell = (host: HTMLElement, state: 'loading' | 'ready' | 'asleep'): void => {
  host.dataset['table'] = state;
};

const tellTargets = (host: HTMLElement, targets: readonly Target[]): void => {
  const reachable = targets.map(({ id, x, y, width, height }) => ({ id, x, y, width, height }));
  host.dataset['targets'] = JSON.stringify(reachable);
};

/** The table is not at rest before its chart has come. */
const keepAlive = (
  host: HTMLElement,
  game: Game,
  scene: TableScene,
  isChartComing: () => boolean,
): Sleeper =>
  makeSleeper(
    game,
    () => scene.isMoving || isChartComing(),
    (state) => {
      if (scene.isReady) tell(host, state);
    },
  );

/** Whatever a keyboard or a pointer does on the page, and the page going out of sight, ends what is moving. */
const keepSkipping = (scene: TableScene): (() => void) => {
  const skip = (): void => scene.skip();
  const whenHidden = (): void => {
    if (document.hidden) skip();
  };
  const listening = new AbortController();
  const { signal } = listening;
  document.addEventListener('keydown', skip, { signal, capture: true });
  document.addEventListener('pointerdown', skip, { signal, capture: true });
  document.addEventListener('visibilitychange', whenHidden, { signal });
  return () => listening.abort();
};

const countFrames = (host: HTMLElement, game: Game): void => {
  let frames = 0;
  game.events.on(Core.Events.POST_RENDER, () => {
    frames += 1;
    host.dataset['frames'] = String(frames);
  });
};

/** Calls back with what has been fetched, unless it has been given up by then. */
const whenFetched = <T>(fetching: Promise<T>, onFetched: (found: T) => void): (() => void) => {
  let given = false;
  void fetching.then((found) => {
    if (!given) onFetched(found);
  });
  return () => {
    given = true;
  };
};

interface Outcome {
  readonly onFetching: () => void;
  readonly onReady: () => void;
  readonly onFailure: (file: string) => void;
}

const start = (deps: TableDeps, words: Words, outcome: Outcome): Table => {
  const { host, renderer } = deps;
  let sleeper: Sleeper | null = null;
  let chart: ChartSource | null | 'coming' = 'coming';
  const scene = new TableScene({
    ...deps,
    ...outcome,
    words,
    chart: () => (chart === 'coming' ? null : chart),
    wipe: () => wipe(game),
    wake: () => sleeper?.wake(),
    glance: () => sleeper?.glance(),
    art: ART,
    measure: makeMeasure(),
    size: () => (deps.isPublic() ? nearer(sizeOf(host)) : sizeOf(host)),
    onTargets: (targets) => tellTargets(host, targets),
    onMoving: (isMoving) => void (host.dataset['moving'] = String(isMoving)),
  });
  const game = makeGame(host, renderer, scene);
  sleeper = keepAlive(host, game, scene, () => chart === 'coming');
  const stopFitting = keepFitting(host, game, scene);
  const stopSkipping = keepSkipping(scene);
  countFrames(host, game);
  const stopWaiting = whenFetched(fetchChart(deps), (source) => {
    chart = source;
    scene.fit();
  });
  return {
    refresh: () => scene.fit(),
    openFolder: (issue) => scene.openFolder(issue),
    destroy: () => {
      for (const stop of [stopWaiting, stopFitting, stopSkipping]) stop();
      sleeper?.release();
      game.loop.wake();
      game.destroy(true);
      for (const name of ['table', 'targets', 'moving', 'frames']) delete host.dataset[name];
    },
  };
};

/** People of a scenario of whom there is no drawing. */
const undrawnPeople = ({ stages }: Scenario): readonly string[] =>
  stages
    .filter(({ kind }) => kind !== 'home')
    .flatMap(({ seats }) => seats.map(({ person }) => person))
    .filter((person) => !ART.frames[`${person}-body`]);

/**
 * Draws the table into the host and keeps it in step with the session. Rejects where a picture cannot be fetched, or
 * where somebody at the table has never been drawn.
 */
export const createTable = async (deps: TableDeps): Promise<Table> => {
  const { host, texts, scenario, language } = deps;
  const undrawn = undrawnPeople(scenario);
  if (undrawn.length > 0) throw new Error(`nobody has drawn ${undrawn.join(', ')}`);
  tell(host, 'loading');
  const words = makeWords(texts, language);
  await loadFonts(lettersOf(texts, scenario));
  return new Promise((resolve, reject) => {
    const table = start(deps, words, {
      onFetching: () => tell(host, 'loading'),
      onReady: () => {
        tell(host, 'ready');
        resolve(table);
      },
      onFailure: (file) => {
        table.destroy();
        reject(new Error(`the table could not fetch ${file}`));
      },
    });
  });
};
