import { openIssues, stageById, stageOf } from '../../negotiation/lookup.ts';
import type { Scenario, StageId, Terms } from '../../negotiation/scenarioData.ts';
import { stagesIn } from '../../negotiation/span.ts';
import type { Negotiation } from '../../negotiation/state.ts';
import { historicalGame } from '../compare.ts';
import type { PlayedFrame } from '../played.ts';
import type { Room } from './room.ts';
import { type Values, valuesOf, wordingOf } from './terms.ts';

/** No agreement, what your stage came to, your text of a later stage, and the same two of history. */
export const LANDMARKS = ['none', 'yours', 'yours-later', 'history', 'history-later'] as const;

export interface Landmark {
  readonly kind: (typeof LANDMARKS)[number];
  /** Where it was agreed; null for no agreement. */
  readonly stage: StageId | null;
  readonly terms: Terms;
  readonly values: Values;
}

const ofTable = (scenario: Scenario, n: Negotiation): Terms => {
  const table = openIssues(stageOf(scenario, n));
  return Object.fromEntries(Object.entries(n.agreed).filter(([issue]) => table.includes(issue)));
};

const besideText = (scenario: Scenario, n: Negotiation): Terms =>
  Object.fromEntries(
    Object.entries(ofTable(scenario, n)).filter(([issue]) => scenario.issues[issue]?.outsideText),
  );

const closedIn = ({ opened, ended }: Pick<PlayedFrame, 'opened' | 'ended'>): Terms | null =>
  opened.text === null ? ended.text : null;

/** What a stage came to: the text closed there, or all its live issues agreed; null if neither. */
const dealOf = (
  scenario: Scenario,
  room: Room,
  frame: Pick<PlayedFrame, 'opened' | 'ended'>,
): Terms | null => {
  const text = closedIn(frame);
  if (text) return { ...text, ...besideText(scenario, frame.ended) };
  const agreed = ofTable(scenario, frame.ended);
  const { live } = stageOf(scenario, frame.opened);
  return live.every((issue) => agreed[issue] !== undefined)
    ? wordingOf(scenario, room, agreed).terms
    : null;
};

const historicalFrame = (
  scenario: Scenario,
  stage: StageId,
): Pick<PlayedFrame, 'opened' | 'ended'> => {
  const ended = historicalGame(scenario, stage);
  const { text = null } = stageById(scenario, stage).start;
  return { opened: { ...ended, text }, ended };
};

const landmark = (
  scenario: Scenario,
  room: Room,
  kind: Landmark['kind'],
  stage: StageId | null,
  terms: Terms | null,
): readonly Landmark[] =>
  terms === null ? [] : [{ kind, stage, terms, values: valuesOf(scenario, room, terms) }];

/** History's deal at this stage; else the text it came to in the end, where the stage could have closed one. */
const history = (scenario: Scenario, room: Room, stage: StageId): readonly Landmark[] => {
  const isHistory = stageById(scenario, stage).variantOf === undefined;
  const here = isHistory ? dealOf(scenario, room, historicalFrame(scenario, stage)) : null;
  if (here) return landmark(scenario, room, 'history', stage, here);
  if (!room.isText) return [];
  const later = stagesIn(scenario, null).find((id) => closedIn(historicalFrame(scenario, id)));
  if (later === undefined) return [];
  const text = closedIn(historicalFrame(scenario, later));
  return landmark(scenario, room, 'history-later', later, text);
};

const yours = (
  scenario: Scenario,
  room: Room,
  frame: PlayedFrame,
  played: readonly PlayedFrame[],
): readonly Landmark[] => {
  const here = dealOf(scenario, room, frame);
  if (here) return landmark(scenario, room, 'yours', frame.stage, here);
  const later = room.isText ? played.find((other) => closedIn(other) !== null) : undefined;
  if (!later) return [];
  return landmark(scenario, room, 'yours-later', later.stage, closedIn(later));
};

/** The points a space is read by, valued as things stood in your game. */
export const landmarksOf = (
  scenario: Scenario,
  room: Room,
  frame: PlayedFrame,
  played: readonly PlayedFrame[],
): readonly Landmark[] => [
  ...landmark(scenario, room, 'none', null, {}),
  ...yours(scenario, room, frame, played),
  ...history(scenario, room, frame.stage),
];
