import type { IssueId, SegmentId } from '../negotiation/scenarioData.ts';
import type { Point } from './layout/geometry.ts';
import type { TableLayout } from './layout.ts';
import type { CardTop, FolderTop, TableTop, WordsTop } from './view/tableTop.ts';

/** What lies on the table and where. */
export interface Laid {
  readonly top: TableTop;
  readonly layout: TableLayout;
}

interface Timed {
  /** From the beginning of the plan. */
  readonly startMs: number;
  readonly durationMs: number;
}

export type Step = Timed &
  (
    | { readonly kind: 'press-seal' }
    | { readonly kind: 'slide-folder'; readonly issue: IssueId; readonly from: Point }
    | { readonly kind: 'stamp-folder'; readonly issue: IssueId }
    | { readonly kind: 'deal-card'; readonly id: string; readonly from: Point }
    | { readonly kind: 'move-card'; readonly id: string; readonly from: Point }
    | { readonly kind: 'lift-card'; readonly id: string }
    | { readonly kind: 'strike'; readonly segment: SegmentId }
    | { readonly kind: 'unfold-draft' }
    | { readonly kind: 'speak'; readonly person: string; readonly times: number }
    | { readonly kind: 'write'; readonly person: string }
    | { readonly kind: 'telegram' }
    | { readonly kind: 'turn-needle'; readonly from: number }
  );

export interface Plan {
  readonly steps: readonly Step[];
  readonly totalMs: number;
}

export const NO_PLAN: Plan = { steps: [], totalMs: 0 };

const pointOf = ({ x, y }: Point): Point => ({ x, y });

export const cardId = ({ issue, option }: CardTop): string => `${issue}:${option}`;

const SPEECH_MS = 700;
const SLIDE_MS = 450;

const sealSteps = (before: TableTop, after: TableTop): readonly Step[] =>
  after.turns > before.turns && before.seal !== 'waiting'
    ? [{ kind: 'press-seal', startMs: 0, durationMs: 240 }]
    : [];

const folderSteps = (before: Laid, after: Laid): readonly Step[] =>
  after.top.folders.flatMap((folder: FolderTop, at): readonly Step[] => {
    const { issue } = folder;
    const was = before.top.folders.find((other) => other.issue === issue);
    const from = before.layout.papers?.folders.find((place) => place.issue === issue);
    const to = after.layout.papers?.folders.find((place) => place.issue === issue);
    if (!was || !from || !to) return [];
    const startMs = 120 + at * 80;
    const slide: readonly Step[] =
      from.x === to.x
        ? []
        : [
            {
              kind: 'slide-folder',
              issue,
              from: pointOf(from),
              startMs,
              durationMs: SLIDE_MS,
            },
          ];
    const sealed = was.agreed === null && folder.agreed !== null;
    return sealed
      ? [...slide, { kind: 'stamp-folder', issue, startMs: startMs + SLIDE_MS, durationMs: 260 }]
      : slide;
  });

const cardPlaces = ({ top, layout }: Laid): ReadonlyMap<string, Point> =>
  new Map(
    top.cards.flatMap((card, at): (readonly [string, Point])[] => {
      const place = layout.papers?.cards[at];
      return place ? [[cardId(card), place]] : [];
    }),
  );

/** Cards come out of their folder, change places in the fan, and are lifted or put down. */
const cardSteps = (before: Laid, after: Laid): readonly Step[] => {
  const chosen = new Map(before.top.cards.map((card) => [cardId(card), card.chosen]));
  const from = cardPlaces(before);
  const to = cardPlaces(after);
  return after.top.cards.flatMap((card, at): readonly Step[] => {
    const id = cardId(card);
    const was = from.get(id);
    const folder = after.layout.papers?.folders.find(({ issue }) => issue === card.issue);
    if (!was)
      return folder
        ? [{ kind: 'deal-card', id, from: pointOf(folder), startMs: at * 70, durationMs: 260 }]
        : [];
    if (Math.abs(was.x - (to.get(id)?.x ?? was.x)) > 1)
      return [{ kind: 'move-card', id, from: pointOf(was), startMs: 120, durationMs: 320 }];
    return chosen.get(id) === card.chosen
      ? []
      : [{ kind: 'lift-card', id, startMs: 0, durationMs: 200 }];
  });
};

const wordsOf = (top: TableTop): ReadonlyMap<SegmentId, WordsTop> =>
  new Map(top.draft.flatMap(({ words }) => words.map((word) => [word.id, word])));

const draftSteps = (before: Laid, after: Laid): readonly Step[] => {
  const known = wordsOf(before.top);
  const struck = [...wordsOf(after.top).values()].filter(
    ({ id, standing }) => standing === 'struck' && known.get(id)?.standing !== 'struck',
  );
  const strokes = struck.map(({ id }): Step => ({
    kind: 'strike',
    segment: id,
    startMs: 0,
    durationMs: 420,
  }));
  return before.top.open.kind !== 'draft' && after.top.open.kind === 'draft'
    ? [{ kind: 'unfold-draft', startMs: 0, durationMs: 240 }, ...strokes]
    : strokes;
};

/** Whoever has just spoken moves his lips, then the interpreter; the recorder writes all the while. */
const speechSteps = (before: TableTop, after: TableTop): readonly Step[] => {
  if (after.turns <= before.turns) return [];
  const { left, right, behindLeft, behindRight } = after.seats;
  const [speaker] = after.floor === after.side ? left : right;
  const behind = [behindLeft, behindRight].filter((seat) => seat !== null);
  const interpreter = behind.find(({ party }) => party === null);
  const recorder = behind.find(({ party }) => party !== null);
  const steps: Step[] = [
    { kind: 'speak', person: speaker.person, times: 4, startMs: 160, durationMs: SPEECH_MS },
  ];
  if (interpreter)
    steps.push({
      kind: 'speak',
      person: interpreter.person,
      times: 3,
      startMs: 160 + SPEECH_MS,
      durationMs: 500,
    });
  if (recorder)
    steps.push({ kind: 'write', person: recorder.person, startMs: 160, durationMs: SPEECH_MS });
  return steps;
};

const cableSteps = (before: TableTop, after: TableTop): readonly Step[] =>
  after.telegram !== null && JSON.stringify(after.telegram) !== JSON.stringify(before.telegram)
    ? [{ kind: 'telegram', startMs: 200, durationMs: 480 }]
    : [];

const climateSteps = (before: TableTop, after: TableTop): readonly Step[] =>
  before.climate === after.climate
    ? []
    : [{ kind: 'turn-needle', from: before.climate, startMs: 260, durationMs: 440 }];

/** What moves between two views; nothing where the table has another size or another stage is played. */
export const planOf = (before: Laid | null, after: Laid): Plan => {
  if (!before || before.top.stage !== after.top.stage || before.top.side !== after.top.side)
    return NO_PLAN;
  const { width, height } = before.layout;
  if (width !== after.layout.width || height !== after.layout.height) return NO_PLAN;
  if (after.top.turns < before.top.turns) return NO_PLAN;
  const steps = [
    ...sealSteps(before.top, after.top),
    ...folderSteps(before, after),
    ...cardSteps(before, after),
    ...draftSteps(before, after),
    ...speechSteps(before.top, after.top),
    ...cableSteps(before.top, after.top),
    ...climateSteps(before.top, after.top),
  ];
  const totalMs = Math.max(0, ...steps.map(({ startMs, durationMs }) => startMs + durationMs));
  return { steps, totalMs };
};

/** How far a step has come, 0–1, when the plan has run for the given time. */
export const progressOf = ({ startMs, durationMs }: Step, elapsedMs: number): number =>
  Math.min(1, Math.max(0, (elapsedMs - startMs) / durationMs));
