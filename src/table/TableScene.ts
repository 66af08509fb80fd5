import { Scene, Scenes } from 'phaser';
import type { IssueId, Scenario, Stage } from '../negotiation/scenarioData.ts';
import type { TableView } from '../negotiation/tableView.ts';
import type { Command, Session, SessionView } from '../session/session.ts';
import { glideBackPlan, refusalPlan } from './animationPlan.ts';
import { layOutTable, type TableLayout } from './layout.ts';
import type { Art } from './layout/art.ts';
import { type Drop, dropOf } from './layout/drop.ts';
import type { Point } from './layout/geometry.ts';
import type { Measure } from './layout/lettering.ts';
import { aimOfCard } from './layout/reach.ts';
import { COMMON_SHEET, picturesOf } from './layout/stageArt.ts';
import { type Aim, targetAt, type Target, targetId } from './layout/targets.ts';
import { type Pointing, startPointing } from './moving/pointing.ts';
import { laySetting, type Setting } from './moving/setting.ts';
import { cardId } from './moving/steps.ts';
import { fetchPictures, releasePictures } from './pieces/fetching.ts';
import { EMPTY_HAND } from './pieces/hand.ts';
import type { Container, Kit } from './pieces/kit.ts';
import type { ChartSource } from './view/chartTop.ts';
import { changesFor } from './view/commands.ts';
import {
  firstOpen,
  isReading,
  type Open,
  openAfterTurn,
  openedBy,
  putBack,
} from './view/opening.ts';
import { type CardTop, type TableTop, tableTopOf } from './view/tableTop.ts';
import { letteringFor, type Words } from './view/words.ts';

export interface TableSceneOptions {
  readonly session: Session;
  readonly scenario: Scenario;
  readonly words: Words;
  readonly art: Art;
  readonly measure: Measure;
  readonly motion: () => boolean;
  /** Whether a class looks on, so that nothing private may be drawn. */
  readonly isPublic: () => boolean;
  /** Null until the chart has come. */
  readonly chart: () => ChartSource | null;
  readonly size: () => {
    readonly width: number;
    readonly height: number;
    readonly density: number;
  };
  readonly wake: () => void;
  /** Draws one frame if the loop sleeps. */
  readonly glance: () => void;
  /** The pictures of another stage are being fetched. */
  readonly onFetching: () => void;
  readonly onReady: () => void;
  /** Leaves nothing on the canvas, without waiting for the next frame. */
  readonly wipe: () => void;
  /** The game can be drawn without any picture but this one. */
  readonly onFailure: (file: string) => void;
  readonly onTargets: (targets: readonly Target[]) => void;
  /** A pointer has opened a folder. */
  readonly onFolder: (issue: IssueId) => void;
  /** A plan has begun to run, or has come to its end. */
  readonly onMoving: (isMoving: boolean) => void;
}

/** Draws what the session shows, and sends it what a pointer does. */
export class TableScene extends Scene {
  readonly #options: TableSceneOptions;
  readonly #missing = new Set<string>();
  #setting: Setting | null = null;
  #isMade = false;
  #pointing: Pointing | null = null;
  #open: Open = { kind: 'nothing' };
  #folder: IssueId | null = null;
  #game = '';
  #table: TableView | null = null;
  #stage: Stage | null = null;
  #isBare = true;
  #top: TableTop | null = null;
  #layout: TableLayout | null = null;

  constructor(options: TableSceneOptions) {
    super('table');
    this.#options = options;
  }

  create(): void {
    const { session } = this.#options;
    this.fitCamera();
    this.#isMade = true;
    const releases = [
      session.subscribe((view) => this.#hear(view)),
      () => this.#setting?.release(),
      () => this.#pointing?.release(),
    ];
    this.events.once(Scenes.Events.SHUTDOWN, () => releases.forEach((release) => release()));
    this.events.once(Scenes.Events.DESTROY, () => releases.forEach((release) => release()));
    this.#hear(session.view());
  }

  get isReady(): boolean {
    return this.#isMade && !this.load.isLoading();
  }

  /** Whether anything on the table is on its way, the table itself included. */
  get isMoving(): boolean {
    return !this.#isMade || this.load.isLoading() || this.tweens.getTweens().length > 0;
  }

  fitCamera(): void {
    const { density } = this.#options.size();
    this.cameras.main.setOrigin(0, 0).setZoom(density);
  }

  /** Lays everything out anew for the size the table has now. */
  fit(): void {
    if (!this.#isMade) return;
    this.fitCamera();
    this.#show();
  }

  /** Opens a folder, if it lies on the table; under a paper that is being read, once that is put back. */
  openFolder(issue: IssueId): void {
    if (!this.#top?.folders.some((folder) => folder.issue === issue)) return;
    if (isReading(this.#open)) this.#folder = issue;
    else if (this.#folder !== issue) this.#take({ kind: 'folder', issue });
  }

  /** Brings everything that moves to where it ends; a table at rest sleeps on. */
  skip(): void {
    if (!this.isMoving) return;
    this.#setting?.player.finish();
    this.#options.wake();
  }

  #hear(view: SessionView): void {
    const table = view.table?.kind === 'home' ? null : view.table;
    const game = table ? `${view.save}:${table.stage}:${table.side}` : '';
    if (table && game !== this.#game) this.#setOpen(firstOpen(table));
    else if (table && this.#table) this.#setOpen(openAfterTurn(this.#table, table, this.#open));
    this.#game = game;
    this.#table = table;
    const { scenario } = this.#options;
    this.#stage = scenario.stages.find(({ id }) => id === table?.stage) ?? null;
    if (table) this.#furnish();
    else this.#strike();
  }

  #setOpen(open: Open): void {
    this.#open = open;
    if (open.kind === 'folder') this.#folder = open.issue;
    if (open.kind === 'nothing') this.#folder = null;
  }

  /** Nobody sits at a table, or a curtain has closed before it: nothing of what was there is left, to the last drawn point. */
  #strike(): void {
    this.#leave();
    this.#setting?.clear();
    this.#pointing?.release();
    this.#setting = null;
    this.#pointing = null;
    this.#isBare = true;
    this.#options.wipe();
    this.#options.wake();
  }

  /** What is there stays out of reach until the next table is laid. */
  #leave(): void {
    this.#setting?.player.finish();
    this.#pointing?.letGo();
    this.#top = null;
    this.#layout = null;
    this.#options.onTargets([]);
  }

  /** Fetches what the stage is drawn with, shows it, and puts away what the stage before was drawn with. */
  #furnish(): void {
    const { art, words, onFetching, onReady, wake } = this.#options;
    if (!this.#stage || !this.#table || this.load.isLoading()) return;
    const wanted = picturesOf(art, this.#stage, this.#table.side);
    const awaited = wanted.filter(
      (name) => !this.textures.exists(name) && !this.#missing.has(name),
    );
    if (awaited.length === 0) {
      this.#setting ??= this.#lay();
      this.#show();
      if (this.#isBare) onReady();
      this.#isBare = false;
      return;
    }
    this.#leave();
    this.#isBare = true;
    onFetching();
    wake();
    fetchPictures(this, awaited, {
      art,
      say: words.say,
      onMissing: (name) => this.#miss(name),
      onDone: () => this.#furnish(),
    });
  }

  #lay(): Setting {
    const { art, measure, words, size, glance, motion, onMoving } = this.#options;
    const kit: Kit = { scene: this, art, measure, words, density: () => size().density };
    this.#pointing = this.#startPointing();
    return laySetting(this, { kit, glance, motion, onMoving });
  }

  #miss(name: string): void {
    this.#missing.add(name);
    if (name === COMMON_SHEET) this.#options.onFailure(name);
    else console.error(`the table is drawn without ${name}, which could not be fetched`);
  }

  #show(): void {
    const { session, size, art, measure, words, motion, wake, onTargets } = this.#options;
    const { width, height } = size();
    const stage = this.#stage;
    const setting = this.#setting;
    if (!stage || !setting || this.load.isLoading() || width < 2 || height < 2) return;
    const { isPublic, chart } = this.#options;
    const top = tableTopOf(session.view(), stage, this.#open, isPublic(), chart());
    if (!top) return;
    const layout = layOutTable(width, height, top, art, letteringFor(words, measure, top));
    this.#top = top;
    this.#layout = layout;
    this.game.canvas.style.touchAction = layout.papers ? 'pinch-zoom' : '';
    setting.player.finish();
    this.#pointing?.letGo();
    setting.pieces.show(top, layout, this.#pointing?.hand() ?? EMPTY_HAND);
    releasePictures(this, art, picturesOf(art, stage, top.side));
    setting.player.play({ top, layout }, motion() && !document.hidden);
    onTargets(layout.targets);
    wake();
  }

  #startPointing(): Pointing {
    const { size, wake } = this.#options;
    return startPointing(this, {
      density: () => size().density,
      under: (point) => {
        const target = targetAt(this.#layout?.targets ?? [], point);
        return target?.able ? target : null;
      },
      loose: (aim) => this.#thingOf(aim),
      onTouch: () => this.skip(),
      onHand: (hand) => {
        if (this.#top && this.#layout) this.#setting?.pieces.show(this.#top, this.#layout, hand);
        wake();
      },
      onTake: (aim) => {
        this.#take(aim);
        this.#tellOf(aim);
      },
      onMiss: () => {
        if (isReading(this.#open)) this.#reopen(putBack(this.#folder));
      },
      over: (aim, from, point) => {
        const issue = this.#cardOf(aim)?.issue ?? '';
        return this.#dropOf(aim, from, point) === 'forward' ? `folder:${issue}` : null;
      },
      onDrop: (aim, from, point, at) => this.#drop(aim, from, point, at),
    });
  }

  #cardOf(aim: Aim): CardTop | null {
    return this.#top?.cards.find((card) => targetId(aimOfCard(card)) === targetId(aim)) ?? null;
  }

  #thingOf(aim: Aim): Container | null {
    const card = this.#cardOf(aim);
    return card ? (this.#setting?.pieces.cards.find(cardId(card)) ?? null) : null;
  }

  #dropOf(aim: Aim, from: Point, point: Point): Drop {
    const papers = this.#layout?.papers;
    return papers
      ? dropOf(this.#cardOf(aim)?.chosen ?? false, from, point, papers.hand)
      : 'nowhere';
  }

  /** Puts a dragged card forward, or takes it back; otherwise it glides to where it lay. */
  #drop(aim: Aim, from: Point, point: Point, at: Point): void {
    const card = this.#cardOf(aim);
    if (!card || !this.#top || !this.#layout) return;
    const held = { card: cardId(card), at };
    this.#setting?.player.hold(held);
    if (this.#dropOf(aim, from, point) !== 'nowhere') {
      this.#take(aim);
      return;
    }
    this.#setting?.player.hold(null);
    if (this.#options.motion()) this.#setting?.player.playOnce(glideBackPlan(held));
    this.#options.wake();
  }

  #reopen(open: Open): void {
    this.#setOpen(open);
    this.#show();
  }

  #take(aim: Aim): void {
    const top = this.#top;
    if (!top) return;
    const chosen = aim.kind === 'tool' && top.tools[aim.tool] === 'chosen';
    const opened = openedBy(aim, this.#open, this.#folder, chosen);
    const changes = changesFor(top, aim);
    if (opened) this.#reopen(opened);
    const commands: readonly Command[] =
      aim.kind === 'seal'
        ? [{ kind: 'submit' }]
        : changes.map((change) => ({ kind: 'compose', change }));
    const problems = commands.map((command) => this.#options.session.send(command));
    if (problems.some((problem) => problem?.kind === 'refused')) this.#refuse();
  }

  #tellOf(aim: Aim): void {
    const open = this.#open;
    if (aim.kind === 'folder' && open.kind === 'folder') this.#options.onFolder(open.issue);
  }

  #refuse(): void {
    if (!this.#options.motion() || !this.#top || !this.#layout) return;
    this.#setting?.player.playOnce(refusalPlan({ top: this.#top, layout: this.#layout }));
    this.#options.wake();
  }
}
