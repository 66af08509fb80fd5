import { stageById } from './lookup.ts';
import type { Frame, Scenario, StageId } from './scenarioData.ts';

/** Where a game begins and after which stage it ends; null: wherever the road ends. */
export interface Span {
  readonly stage: StageId;
  readonly until: StageId | null;
}

/** The prologue or epilogue a stage belongs to; null on the road itself. */
export const frameOf = ({ parts }: Scenario, stage: StageId): Frame | null =>
  parts.find(({ stages }) => stages.includes(stage))?.frame ?? null;

/** The stages history went through on the road, or in one of its frames, in order. */
export const stagesIn = (scenario: Scenario, frame: Frame | null): readonly StageId[] =>
  scenario.stages
    .filter(({ id, variantOf }) => variantOf === undefined && frameOf(scenario, id) === frame)
    .map(({ id }) => id);

/** The stage the road begins with, a prologue apart. */
export const roadBegins = (scenario: Scenario): StageId =>
  stagesIn(scenario, null)[0] ?? scenario.stages[0].id;

/** Where a stage stands in the order told from the first of the road; below 0 in a prologue. */
export const placeOnRoad = (scenario: Scenario, id: StageId): number => {
  const ids = scenario.stages.map((stage) => stage.id);
  return ids.indexOf(id) - ids.indexOf(roadBegins(scenario));
};

/** A span with the prologue before it and the epilogue after it, where it begins or ends as the road does. */
export const framed = (scenario: Scenario, span: Span, frames: readonly Frame[]): Span => {
  const road = stagesIn(scenario, null);
  const [first] = frames.includes('prologue') ? stagesIn(scenario, 'prologue') : [];
  const last = frames.includes('epilogue') ? stagesIn(scenario, 'epilogue').at(-1) : undefined;
  const toTheEnd = span.until === null || span.until === road.at(-1);
  return {
    stage: span.stage === road[0] && first !== undefined ? first : span.stage,
    until: toTheEnd && last !== undefined ? last : span.until,
  };
};

/** The frames a span could take in. */
export const framesOf = (scenario: Scenario, span: Span): readonly Frame[] =>
  (['prologue', 'epilogue'] as const).filter((frame) => {
    const { stage, until } = framed(scenario, span, [frame]);
    return stage !== span.stage || until !== span.until;
  });

/** Where the road goes on to from a stage that has ended; null where it ends, or only an epilogue follows. */
export const goesOnTo = (
  scenario: Scenario,
  stage: StageId,
  to: StageId | null,
): StageId | null => {
  const isBeyond = (id: StageId): boolean => frameOf(scenario, id) === 'epilogue';
  return to !== null && isBeyond(to) && !isBeyond(stage) ? null : to;
};

/**
 * Whether a game ends with a stage that leads `to` another: its window closes there, or the road leads nowhere. An
 * epilogue is entered only by a game that was to end in it.
 */
export const isGamesEnd = (
  scenario: Scenario,
  stage: StageId,
  to: StageId | null,
  until: StageId | null,
): boolean => {
  const endsInEpilogue = until !== null && frameOf(scenario, until) === 'epilogue';
  const next = endsInEpilogue ? to : goesOnTo(scenario, stage, to);
  return next === null || stage === until || stageById(scenario, stage).variantOf === until;
};
