import type { GameObjects } from 'phaser';
import { progressOf } from '../animationPlan.ts';
import type { ChartPiece } from '../pieces/chart.ts';
import type { Cards } from '../pieces/cards.ts';
import type { DraftSheet } from '../pieces/draftSheet.ts';
import type { Expression } from '../view/faces.ts';
import type { Figures } from '../pieces/figures.ts';
import type { Gauges } from '../pieces/gauges.ts';
import { mix, type Point } from '../layout/geometry.ts';
import type { Container } from '../pieces/kit.ts';
import type { Sheets } from '../pieces/sheets.ts';
import type { Sources } from '../pieces/sources.ts';
import type { Telegrams } from '../pieces/telegrams.ts';
import type { Tools } from '../pieces/tools.ts';
import { type Folders, STAMP } from '../pieces/folders.ts';
import type { Plan, Step } from './steps.ts';

/** The parts of the table that can be moved. */
export interface Movable {
  readonly folders: Folders;
  readonly cards: Cards;
  readonly draft: DraftSheet;
  readonly tools: Tools;
  readonly gauges: Gauges;
  readonly figures: Figures;
  readonly sources: Sources;
  readonly telegrams: Telegrams;
  readonly sheets: Sheets;
  readonly chart: ChartPiece;
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
  const print = folder?.getByName(STAMP) as Container | null | undefined;
  if (!print) return NOTHING;
  const { scaleX } = print;
  return (progress) => {
    print.setAlpha(progress > 0 ? 1 : 0);
    print.setScale(scaleX * mix(1.9, 1, easeOut(progress)));
  };
};

const offer = (card: Container | null, toward: Point): Apply => {
  if (!card) return NOTHING;
  const { x, y } = card;
  return (progress) => {
    const out = Math.sin(Math.PI * progress) * 0.55;
    card.setPosition(mix(x, toward.x, out), mix(y, toward.y, out)).setScale(1 - 0.12 * out);
  };
};

const layDown = (card: Container | null): Apply => {
  if (!card) return NOTHING;
  const { y } = card;
  return (progress) => {
    const t = easeOut(progress);
    card.setY(y - 26 * (1 - t)).setScale(mix(1.08, 1, t));
  };
};

/** Back from its folder, with a jolt as it comes to rest. */
const throwBack = (card: Container | null, from: Point): Apply => {
  if (!card) return NOTHING;
  const { x, y, angle } = card;
  return (progress) => {
    const t = easeOut(progress);
    card.setPosition(mix(mix(x, from.x, 0.6), x, t), mix(mix(y, from.y, 0.6), y, t));
    card.setAngle(angle + Math.sin(progress * Math.PI * 5) * 6 * (1 - progress));
  };
};

const takeUp = (paper: Container | null, from: Point, to: Point): Apply => {
  if (!paper) return NOTHING;
  return (progress) => {
    const t = easeOut(progress);
    const size = mix(0.3, 1, t);
    paper.setScale(size);
    paper.setPosition(mix(from.x, to.x, t) - size * to.x, mix(from.y, to.y, t) - size * to.y);
    paper.setAlpha(Math.min(1, 0.4 + progress));
  };
};

const leave = (figures: Figures, party: string): Apply => {
  const people = figures.people().filter((seat) => seat.party === party);
  return (progress) => {
    for (const { person } of people) figures.withdraw(person, easeBoth(progress));
  };
};

const imprint = (print: GameObjects.Image | null): Apply => {
  if (!print) return NOTHING;
  const { scaleX } = print;
  return (progress) => {
    print.setAlpha(progress > 0 ? 1 : 0);
    print.setScale(scaleX * mix(1.9, 1, easeOut(progress)));
  };
};

/** The seal refuses: it shakes and comes to rest. */
const shake = (seal: Container | null): Apply => {
  if (!seal) return NOTHING;
  const { x } = seal;
  return (progress) => seal.setX(x + Math.sin(progress * Math.PI * 6) * 7 * (1 - progress));
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

const ofCards = (step: Step, { cards }: Movable): Apply | null => {
  switch (step.kind) {
    case 'deal-card':
      return deal(cards.find(step.id), step.from);
    case 'move-card':
      return slideFrom(cards.find(step.id), step.from);
    case 'lift-card':
      return lift(cards.find(step.id));
    case 'offer-card':
      return offer(cards.find(step.id), step.toward);
    case 'answer-card':
      return layDown(cards.find(step.id));
    case 'return-card':
      return throwBack(cards.find(step.id), step.from);
    default:
      return null;
  }
};

const ofPapers = (step: Step, movable: Movable): Apply | null => {
  const { folders, draft, telegrams, sheets, chart } = movable;
  switch (step.kind) {
    case 'slide-folder':
      return slideFrom(folders.find(step.issue), step.from);
    case 'stamp-folder':
      return stamp(folders.find(step.issue));
    case 'strike':
      return (progress) => draft.stroke(step.segment, progress);
    case 'shed-brackets':
      return (progress) => draft.shed(step.brackets, progress);
    case 'unfold-draft':
      return dropIn(draft.find(), 46);
    case 'sign':
      return (progress) => draft.sign(progress);
    case 'seal-text':
      return imprint(draft.print());
    case 'unfold-chart':
      return takeUp(chart.find(), step.from, step.to);
    case 'take-up':
      return takeUp(sheets.find(), step.from, step.to);
    case 'telegram':
      return dropIn(telegrams.find(), -70);
    default:
      return null;
  }
};

const ofPeople = (step: Step, { tools, gauges, figures }: Movable): Apply | null => {
  switch (step.kind) {
    case 'press-seal':
      return press(tools.seal());
    case 'shake-seal':
      return shake(tools.seal());
    case 'speak':
      return speak(figures, step.person, step.times);
    case 'write':
      return write(figures, step.person);
    case 'leave':
      return leave(figures, step.party);
    case 'turn-needle':
      return (progress) => gauges.turnNeedle(step.id, mix(step.from, step.to, easeBoth(progress)));
    default:
      return null;
  }
};

const applyOf = (step: Step, movable: Movable): Apply =>
  ofCards(step, movable) ?? ofPapers(step, movable) ?? ofPeople(step, movable) ?? NOTHING;

/** Brings the things of a plan to where they stand after the given time. */
export type Run = (elapsedMs: number) => void;

/** Readies a plan on a table that already shows where everything ends. */
export const makeRun = (plan: Plan, movable: Movable): Run => {
  const moves = plan.steps.map((step) => ({ step, apply: applyOf(step, movable) }));
  return (elapsedMs) => {
    for (const { step, apply } of moves) apply(progressOf(step, elapsedMs));
  };
};
