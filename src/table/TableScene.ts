import { Input, Scene, Scenes } from 'phaser';
import type { IssueId, Scenario, Stage } from '../negotiation/scenarioData.ts';
import type { TableView } from '../negotiation/tableView.ts';
import type { Command, Session, SessionView } from '../session/session.ts';
import type { Art } from './layout/art.ts';
import { startBlinking } from './moving/blinking.ts';
import { changesFor } from './view/commands.ts';
import { fetchPictures, releasePictures } from './pieces/fetching.ts';
import { type Kit } from './pieces/kit.ts';
import { layOutTable, type TableLayout } from './layout.ts';
import type { Lettering } from './layout/places.ts';
import type { Measure } from './layout/lettering.ts';
import { COMMON_SHEET, picturesOf } from './layout/stageArt.ts';
import { shake } from './moving/movements.ts';
import { makePlayer, playOnce, type Player } from './moving/player.ts';
import { makePieces, type Pieces } from './pieces/pieces.ts';
import { firstOpen, type Open, openAfterTurn, openedBy } from './view/opening.ts';
import { type TableTop, tableTopOf } from './view/tableTop.ts';
import { type Aim, targetAt, type Target } from './layout/targets.ts';
import type { Words } from './view/words.ts';

export interface TableSceneOptions {
  readonly session: Session;
  readonly scenario: Scenario;
  readonly words: Words;
  readonly art: Art;
  readonly measure: Measure;
  readonly motion: () => boolean;
  /** Whether a class looks on, so that nothing private may be drawn. */
  readonly isPublic: () => boolean;
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
  /** The game can be drawn without any picture but this one. */
  readonly onFailure: (file: string) => void;
  readonly onTargets: (targets: readonly Target[]) => void;
}

const SHAKE_MS = 320;

/** Draws what the session shows, and sends it what a pointer does. */
export class TableScene extends Scene {
  readonly #options: TableSceneOptions;
  #pieces: Pieces | null = null;
  #player: Player | null = null;
  #open: Open = { kind: 'nothing' };
  #folder: IssueId | null = null;
  #game = '';
  #table: TableView | null = null;
  #stage: Stage | null = null;
  readonly #missing = new Set<string>();
  #isBare = true;
  #top: TableTop | null = null;
  #layout: TableLayout | null = null;
  #pointed: string | null = null;
  #pressed: string | null = null;

  constructor(options: TableSceneOptions) {
    super('table');
    this.#options = options;
  }

  create(): void {
    const { session, art, measure, words, size, glance, motion } = this.#options;
    this.fitCamera();
    const kit: Kit = { scene: this, art, measure, words, density: () => size().density };
    this.#pieces = makePieces(kit);
    this.#player = makePlayer(this, this.#pieces);
    this.input.on(Input.Events.POINTER_DOWN, this.#onDown, this);
    this.input.on(Input.Events.POINTER_UP, this.#onUp, this);
    this.input.on(Input.Events.POINTER_MOVE, this.#onMove, this);
    this.input.on(Input.Events.GAME_OUT, () => this.#point(null));
    const releases = [
      session.subscribe((view) => this.#hear(view)),
      startBlinking(this.#pieces.figures, glance, motion),
    ];
    this.events.once(Scenes.Events.SHUTDOWN, () => releases.forEach((release) => release()));
    this.events.once(Scenes.Events.DESTROY, () => releases.forEach((release) => release()));
    this.#hear(session.view());
  }

  get isReady(): boolean {
    return this.#pieces !== null && !this.load.isLoading();
  }

  /** Whether anything on the table is on its way. */
  get isMoving(): boolean {
    return this.load.isLoading() || this.tweens.getTweens().length > 0;
  }

  fitCamera(): void {
    const { density } = this.#options.size();
    this.cameras.main.setOrigin(0, 0).setZoom(density);
  }

  /** Lays everything out anew for the size the table has now. */
  fit(): void {
    if (!this.#pieces) return;
    this.fitCamera();
    this.#show();
  }

  #hear(view: SessionView): void {
    const table = view.table?.kind === 'home' ? null : view.table;
    const game = table ? `${view.save}:${table.stage}:${table.side}` : '';
    if (table && game !== this.#game) this.#open = firstOpen(table);
    else if (table && this.#table) this.#open = openAfterTurn(this.#table, table, this.#open);
    this.#game = game;
    this.#table = table;
    const { scenario } = this.#options;
    this.#stage = scenario.stages.find(({ id }) => id === table?.stage) ?? null;
    if (table) this.#furnish();
    else this.#leave();
  }

  /** Nobody sits at a table: what was there stays out of reach until the next one is laid. */
  #leave(): void {
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

  #miss(name: string): void {
    this.#missing.add(name);
    if (name === COMMON_SHEET) this.#options.onFailure(name);
    else console.error(`the table is drawn without ${name}, which could not be fetched`);
  }

  #show(): void {
    const { session, size, art, measure, words, motion, wake, onTargets } = this.#options;
    const { width, height } = size();
    const stage = this.#stage;
    if (!stage || !this.#pieces || this.load.isLoading() || width < 2 || height < 2) return;
    const top = tableTopOf(session.view(), stage, this.#open);
    if (!top) return;
    const lettering: Lettering = {
      measure,
      title: words.clause,
      words: words.segment,
      bracketWord: (party) => words.say(party === top.side ? 'tabletop.yours' : 'tabletop.theirs'),
    };
    const layout = layOutTable(width, height, top, art, lettering);
    this.#top = top;
    this.#layout = layout;
    this.#player?.finish();
    this.#pieces.show(top, layout, this.#pointed);
    releasePictures(this, art, picturesOf(art, stage, top.side));
    this.#player?.play({ top, layout }, motion() && !document.hidden);
    onTargets(layout.targets);
    wake();
  }

  #targetUnder({ x, y }: Input.Pointer): Target | null {
    const { density } = this.#options.size();
    const point = { x: x / density, y: y / density };
    return this.#layout ? targetAt(this.#layout.targets, point) : null;
  }

  #point(id: string | null): void {
    if (id === this.#pointed) return;
    this.#pointed = id;
    this.game.canvas.style.cursor = id === null ? '' : 'pointer';
    if (this.#top && this.#layout) this.#pieces?.show(this.#top, this.#layout, id);
    this.#options.wake();
  }

  #onMove(pointer: Input.Pointer): void {
    if (!pointer.wasTouch) this.#point(this.#targetUnder(pointer)?.id ?? null);
  }

  #onDown(pointer: Input.Pointer): void {
    this.#player?.finish();
    this.#pressed = this.#targetUnder(pointer)?.id ?? null;
    this.#options.wake();
  }

  #onUp(pointer: Input.Pointer): void {
    const target = this.#targetUnder(pointer);
    const meant = target !== null && target.id === this.#pressed;
    this.#pressed = null;
    if (meant) this.#take(target.aim);
  }

  #take(aim: Aim): void {
    const opened = openedBy(aim, this.#open, this.#folder);
    if (opened) {
      if (this.#open.kind !== 'draft')
        this.#folder = this.#open.kind === 'folder' ? this.#open.issue : null;
      this.#open = opened;
      this.#show();
      return;
    }
    const changes = this.#top ? changesFor(this.#top, aim) : [];
    const commands: readonly Command[] =
      aim.kind === 'seal'
        ? [{ kind: 'submit' }]
        : changes.map((change) => ({ kind: 'compose', change }));
    const problems = commands.map((command) => this.#options.session.send(command));
    if (problems.some((problem) => problem?.kind === 'refused')) this.#refuse();
  }

  #refuse(): void {
    const seal = this.#pieces?.tools.seal() ?? null;
    if (!this.#options.motion()) return;
    playOnce(this, SHAKE_MS, shake(seal));
    this.#options.wake();
  }
}
