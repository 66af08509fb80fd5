import { Input, type Scene } from 'phaser';
import type { Point } from '../layout/geometry.ts';
import type { Aim, Target } from '../layout/targets.ts';
import { EMPTY_HAND, type Hand } from '../pieces/hand.ts';
import type { Container } from '../pieces/kit.ts';

/** A pointer that moves so far with a thing drags it, in CSS pixels. */
const DRAG_FROM = 8;

export interface PointingOptions {
  /** Canvas pixels per CSS pixel. */
  readonly density: () => number;
  readonly under: (point: Point) => Target | null;
  /** The thing that a pointer can take along; null where it stays where it lies. */
  readonly loose: (aim: Aim) => Container | null;
  /** A pointer has come down, or drags something. */
  readonly onTouch: () => void;
  readonly onHand: (hand: Hand) => void;
  readonly onTake: (aim: Aim) => void;
  /** A pointer has come down and gone up on nothing. */
  readonly onMiss: () => void;
  /** What a thing held over a point would be put on, as the id of a target. */
  readonly over: (aim: Aim, from: Point, point: Point) => string | null;
  /** A dragged thing has been let go over a point; `at` is where it was itself. */
  readonly onDrop: (aim: Aim, from: Point, point: Point, at: Point) => void;
}

interface Drag {
  readonly aim: Aim;
  /** Drawn anew where it comes to look otherwise. */
  thing: Container;
  readonly from: Point;
  readonly home: Point;
  /** Whether it has moved far enough to be a drag. */
  moved: boolean;
}

/** What the pointer is about; `pressed` is null where it came down on nothing. */
interface Doing {
  hand: Hand;
  drag: Drag | null;
  pressed: Aim | null;
}

/** Leaves the thing where it lay before, and returns where the hand has let it go. */
const putDown = ({ thing, home }: Drag): Point => {
  if (!thing.active) return home;
  const at = { x: thing.x, y: thing.y };
  thing.setPosition(home.x, home.y);
  return at;
};

const showHand = (scene: Scene, options: PointingOptions, doing: Doing, next: Hand): void => {
  const { hand, drag } = doing;
  const able = next.pointed === null ? '' : 'pointer';
  scene.game.canvas.style.cursor = drag?.moved ? 'grabbing' : able;
  if (next.pointed === hand.pointed && next.pressed === hand.pressed) return;
  doing.hand = next;
  options.onHand(next);
};

type Show = (next: Hand) => void;

const carry = (
  options: PointingOptions,
  drag: Drag,
  point: Point,
  pressed: string | null,
  show: Show,
): void => {
  const { home, from, aim } = drag;
  options.onTouch();
  show({ pointed: options.over(aim, from, point), pressed });
  drag.thing = options.loose(aim) ?? drag.thing;
  if (!drag.thing.active) return;
  drag.thing.parentContainer?.bringToTop(drag.thing);
  drag.thing.setPosition(home.x + point.x - from.x, home.y + point.y - from.y);
};

const comeDown = (
  options: PointingOptions,
  doing: Doing,
  point: Point,
  byTouch: boolean,
  show: Show,
): void => {
  options.onTouch();
  const target = options.under(point);
  const id = target?.id ?? null;
  doing.pressed = target?.aim ?? null;
  show({ pointed: byTouch ? null : id, pressed: id });
  const thing = target && options.loose(target.aim);
  doing.drag = thing
    ? { aim: target.aim, thing, from: point, home: { x: thing.x, y: thing.y }, moved: false }
    : null;
};

const move = (
  options: PointingOptions,
  doing: Doing,
  point: Point,
  byTouch: boolean,
  show: Show,
): void => {
  const { drag, hand } = doing;
  if (drag && Math.hypot(point.x - drag.from.x, point.y - drag.from.y) > DRAG_FROM)
    drag.moved = true;
  if (drag?.moved) carry(options, drag, point, hand.pressed, show);
  else if (!byTouch) show({ ...hand, pointed: options.under(point)?.id ?? null });
};

const goUp = (
  options: PointingOptions,
  doing: Doing,
  point: Point,
  byTouch: boolean,
  show: Show,
): void => {
  const target = options.under(point);
  const { drag, pressed, hand } = doing;
  doing.drag = null;
  doing.pressed = null;
  const at = drag?.moved ? putDown(drag) : null;
  show({ pointed: byTouch ? null : (target?.id ?? null), pressed: null });
  if (drag && at) options.onDrop(drag.aim, drag.from, point, at);
  else if (target && target.id === hand.pressed) options.onTake(target.aim);
  else if (!target && pressed === null) options.onMiss();
};

const goOut = (options: PointingOptions, doing: Doing, show: Show): void => {
  const { drag } = doing;
  doing.drag = null;
  doing.pressed = null;
  const at = drag?.moved ? putDown(drag) : null;
  show(EMPTY_HAND);
  if (drag && at) options.onDrop(drag.aim, drag.from, drag.from, at);
};

export interface Pointing {
  readonly hand: () => Hand;
  /** Lets go of what is being dragged, where things are shown anew. */
  readonly letGo: () => void;
  readonly release: () => void;
}

/** A browser repeats a touch as if a mouse had done it, no later than this. */
const ECHO_MS = 800;

type Listener = (pointer: Input.Pointer) => void;

const listenersOf = (
  options: PointingOptions,
  doing: Doing,
  show: Show,
): readonly (readonly [event: string, listener: Listener])[] => {
  let touchedAtMs = Number.NEGATIVE_INFINITY;
  const isEcho = ({ wasTouch, event }: Input.Pointer): boolean => {
    if (wasTouch) touchedAtMs = event.timeStamp;
    return !wasTouch && event.timeStamp - touchedAtMs < ECHO_MS;
  };
  const heard =
    (act: typeof move): Listener =>
    (pointer) => {
      if (isEcho(pointer)) return;
      const density = options.density();
      const point = { x: pointer.x / density, y: pointer.y / density };
      act(options, doing, point, pointer.wasTouch, show);
    };
  const out: Listener = () => goOut(options, doing, show);
  return [
    [Input.Events.POINTER_DOWN, heard(comeDown)],
    [Input.Events.POINTER_UP, heard(goUp)],
    [Input.Events.POINTER_MOVE, heard(move)],
    [Input.Events.POINTER_UP_OUTSIDE, out],
    [Input.Events.GAME_OUT, out],
  ];
};

/** Hover, press, click and drag on the canvas. */
export const startPointing = (scene: Scene, options: PointingOptions): Pointing => {
  const doing: Doing = { hand: EMPTY_HAND, drag: null, pressed: null };
  const show = (next: Hand): void => showHand(scene, options, doing, next);
  const heard = listenersOf(options, doing, show);
  for (const [event, listener] of heard) scene.input.on(event, listener);
  return {
    hand: () => doing.hand,
    letGo: () => {
      if (doing.drag) putDown(doing.drag);
      doing.drag = null;
    },
    release: () => {
      for (const [event, listener] of heard) scene.input.off(event, listener);
    },
  };
};
