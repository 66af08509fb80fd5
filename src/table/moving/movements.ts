import { type Laid, type Plan, progressOf, type Step } from '../animationPlan.ts';
import type { Cards } from '../pieces/cards.ts';
import type { DraftSheet } from '../pieces/draftSheet.ts';
import type { Expression } from '../view/faces.ts';
import type { Figures } from '../pieces/figures.ts';
import type { Folders } from '../pieces/folders.ts';
import type { Gauges } from '../pieces/gauges.ts';
import { mix, type Point } from '../layout/geometry.ts';
import type { Container } from '../pieces/kit.ts';
import type { TableTop } from '../view/tableTop.ts';
import type { Tools } from '../pieces/tools.ts';

/** The parts of the table that can be moved. */
export interface Movable {
  readonly folders: Folders;
  readonly cards: Cards;
  readonly draft: DraftSheet;
  readonly tools: Tools;
  readonly gauges: Gauges;
  readonly figures: Figures;
}

/** Puts one step where it stands at a progress of 0–1; 1 is where the view itself puts things. */
type Apply = (progress: number) => void;

const NOTHING: Apply = () => undefined;

const easeOut = (t: number): number => 1 - (1 - t) ** 3;
const easeBoth = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2);

const slideFrom = (thing: Container | null, from: Point): Apply => {
  if (!thing) return NOTHING;
  const to = { x: thing.x, y: thing.y };
  return (progress) => {
    const t = easeBoth(progress);
    thing.setPosition(mix(from.x, to.x, t), mix(from.y, to.y, t) - Math.sin(Math.PI * t) * 4);
  };
};

const deal = (card: Container | null, from: Point): Apply => {
  if (!card) return NOTHING;
  const { x, y, angle } = card;
  return (progress) => {
    const t = easeOut(progress);
    card.setPosition(mix(from.x, x, t), mix(from.y, y, t));
    card.setScale(mix(0.35, 1, t)).setAngle(mix(-8, angle, t));
    card.setAlpha(Math.min(1, progress * 4));
  };
};

const lift = (card: Container | null): Apply => {
  if (!card) return NOTHING;
  const { y } = card;
  return (progress) => card.setY(y + 7 * (1 - easeOut(progress)));
};

const stamp = (folder: Container | null): Apply => {
  const print = folder?.getByName('print') as Container | null | undefined;
  if (!print) return NOTHING;
  const { scaleX } = print;
  return (progress) => {
    print.setAlpha(progress > 0 ? 1 : 0);
    print.setScale(scaleX * mix(1.9, 1, easeOut(progress)));
  };
};

const press = (seal: Container | null): Apply =>
  seal ? (progress) => seal.setScale(1 - 0.12 * Math.sin(Math.PI * progress)) : NOTHING;

const dropIn = (paper: Container | null, from: number): Apply => {
  if (!paper) return NOTHING;
  const { y } = paper;
  return (progress) => {
    paper.setY(y + from * (1 - easeOut(progress)));
    paper.setAlpha(Math.min(1, progress * 3));
  };
};

/** Lips open and close the given number of times and come to rest in the face of the view. */
const speak = (figures: Figures, person: string, times: number): Apply => {
  const rest: Expression =
    figures.people().find((seat) => seat.person === person)?.face.expression ?? 'neutral';
  return (progress) => {
    const open = progress > 0 && progress < 1 && Math.floor(progress * times * 2) % 2 === 0;
    figures.setFace(person, open ? 'speak' : rest);
  };
};

const write = (figures: Figures, person: string): Apply => {
  return (progress) => {
    const down = progress > 0 && progress < 1 && Math.floor(progress * 8) % 2 === 0;
    figures.setArms(person, down ? 'write' : 'rest');
  };
};

const applyOf = (
  step: Step,
  { folders, cards, draft, tools, gauges, figures }: Movable,
  top: TableTop,
): Apply => {
  switch (step.kind) {
    case 'press-seal':
      return press(tools.seal());
    case 'slide-folder':
      return slideFrom(folders.find(step.issue), step.from);
    case 'stamp-folder':
      return stamp(folders.find(step.issue));
    case 'deal-card':
      return deal(cards.find(step.id), step.from);
    case 'move-card':
      return slideFrom(cards.find(step.id), step.from);
    case 'lift-card':
      return lift(cards.find(step.id));
    case 'strike':
      return (progress) => draft.stroke(step.segment, progress);
    case 'unfold-draft':
      return dropIn(draft.find(), 46);
    case 'speak':
      return speak(figures, step.person, step.times);
    case 'write':
      return write(figures, step.person);
    case 'telegram':
      return dropIn(gauges.telegram(), -70);
    case 'turn-needle':
      return (progress) => gauges.turnNeedle(mix(step.from, top.climate, easeBoth(progress)));
  }
};

/** Brings the things of a plan to where they stand after the given time. */
export type Run = (elapsedMs: number) => void;

/** Readies a plan on a table that already shows where everything ends. */
export const makeRun = (plan: Plan, movable: Movable, { top }: Laid): Run => {
  const moves = plan.steps.map((step) => ({ step, apply: applyOf(step, movable, top) }));
  return (elapsedMs) => {
    for (const { step, apply } of moves) apply(progressOf(step, elapsedMs));
  };
};

/** The seal refuses: it shakes and comes to rest. */
export const shake = (seal: Container | null): Apply => {
  if (!seal) return NOTHING;
  const { x } = seal;
  return (progress) => seal.setX(x + Math.sin(progress * Math.PI * 6) * 7 * (1 - progress));
};
