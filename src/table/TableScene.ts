import { Input, Scene, Scenes } from 'phaser';
import type { IssueId, Scenario } from '../negotiation/scenarioData.ts';
import type { TableView } from '../negotiation/tableView.ts';
import type { Command, Session, SessionView } from '../session/session.ts';
import type { Art } from './layout/art.ts';
import { startBlinking } from './moving/blinking.ts';
import { changesFor } from './view/commands.ts';
import { queuePictures, showFetching } from './pieces/fetching.ts';
import { type Kit } from './pieces/kit.ts';
import { layOutTable, type TableLayout } from './layout.ts';
import type { Lettering } from './layout/places.ts';
import type { Measure } from './layout/lettering.ts';
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
  readonly size: () => {
    readonly width: number;
    readonly height: number;
    readonly density: number;
  };
  readonly wake: () => void;
  /** Draws one frame if the loop sleeps. */
  readonly glance: () => void;
  readonly onReady: () => void;
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
  #top: TableTop | null = null;
  #layout: TableLayout | null = null;
  #pointed: string | null = null;
  #pressed: string | null = null;

  constructor(options: TableSceneOptions) {
    super('table');
    this.#options = options;
  }

  preload(): void {
    this.fitCamera();
    queuePictures(this);
    showFetching(this, this.#options.words.say, this.#options.onFailure);
  }

  create(): void {
    const { session, art, measure, words, size, glance, motion, onReady } = this.#options;
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
    onReady();
  }

  get isReady(): boolean {
    return this.#pieces !== null;
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
    const { table } = view;
    const game = table ? `${view.save}:${table.stage}:${table.side}` : '';
    if (table && game !== this.#game) this.#open = firstOpen(table);
    else if (table && this.#table) this.#open = openAfterTurn(this.#table, table, this.#open);
    this.#game = game;
    this.#table = table;
    this.#show();
  }

  #show(): void {
    const { session, scenario, size, art, measure, words, motion, wake, onTargets } = this.#options;
    const view = session.view();
    const stage = scenario.stages.find(({ id }) => id === view.table?.stage);
    const top = tableTopOf(view, stage?.seats ?? [], this.#open);
    const { width, height } = size();
    if (!top || !this.#pieces || width < 2 || height < 2) return;
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
