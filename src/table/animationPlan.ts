import { cardSteps } from './moving/plan/cardSteps.ts';
import { chartSteps } from './moving/plan/chartSteps.ts';
import { cableSteps, draftSteps, folderSteps, sheetSteps } from './moving/plan/paperSteps.ts';
import { endSteps, needleSteps, sealSteps, speechSteps } from './moving/plan/peopleSteps.ts';
import {
  cardId,
  type Laid,
  NO_PLAN,
  type Plan,
  planFrom,
  pointOf,
  type Step,
} from './moving/steps.ts';

/** What moves between two views; nothing where the table has another size or another stage is played. */
export const planOf = (before: Laid | null, after: Laid): Plan => {
  if (!before || before.top.stage !== after.top.stage || before.top.side !== after.top.side)
    return NO_PLAN;
  if (before.top.isPublic !== after.top.isPublic) return NO_PLAN;
  const { width, height } = before.layout;
  if (width !== after.layout.width || height !== after.layout.height) return NO_PLAN;
  if (after.top.turns < before.top.turns) return NO_PLAN;
  return planFrom([
    ...sealSteps(before.top, after.top),
    ...folderSteps(before, after),
    ...cardSteps(before, after),
    ...draftSteps(before, after),
    ...sheetSteps(before, after),
    ...chartSteps(before, after),
    ...speechSteps(before.top, after.top),
    ...cableSteps(before.top, after.top),
    ...needleSteps(before.top, after.top),
    ...endSteps(before.top, after.top),
  ]);
};

/** What moves where the rules refuse a turn: the seal shakes, and what was put forward comes back. */
export const refusalPlan = ({ top, layout }: Laid): Plan => {
  const returns = top.cards.flatMap((card): readonly Step[] => {
    const folder = layout.papers?.folders.find(({ issue }) => issue === card.issue);
    if (!card.chosen || !folder) return [];
    const from = pointOf(folder);
    return [{ kind: 'return-card', id: cardId(card), from, startMs: 60, durationMs: 420 }];
  });
  return planFrom([{ kind: 'shake-seal', startMs: 0, durationMs: 320 }, ...returns]);
};

/** A card that was let go where nothing happens glides back to its place. */
export const glideBackPlan = (held: NonNullable<Laid['held']>): Plan =>
  planFrom([{ kind: 'move-card', id: held.card, from: held.at, startMs: 0, durationMs: 220 }]);

/** How far a step has come, 0–1, when the plan has run for the given time. */
export const progressOf = ({ startMs, durationMs }: Step, elapsedMs: number): number =>
  Math.min(1, Math.max(0, (elapsedMs - startMs) / durationMs));
