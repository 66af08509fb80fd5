import { initialTransition, type SnapshotFrom, transition } from 'xstate';
import { type CampaignMachine, makeCampaignMachine } from '../machines/campaignMachine.ts';
import { debriefMachine } from '../machines/debriefMachine.ts';
import { stageMachine, type StageMachineEvent } from '../machines/stageMachine.ts';
import { DEBRIEF_STEPS } from '../history/debriefSteps.ts';
import type { PlayedFrame } from '../history/played.ts';
import { stepsLeftOut } from '../history/stepsLeftOut.ts';
import type { Scenario, StageId } from '../negotiation/scenarioData.ts';
import type { Negotiation } from '../negotiation/state.ts';
import type { ScenarioBundle } from '../scenario/bundle.ts';
import type { DebriefEvent } from './debrief.ts';
import type { RecordedEvent } from './record.ts';
import { isAnothers } from './seats.ts';
import type { Choice, Level, PendingTurn, Screen } from './session.ts';

/** A stage as the game came through it, or stands in it. */
export interface PlayedStage {
  readonly opened: Negotiation;
  readonly now: Negotiation;
  /** Index of its first event in the record. */
  readonly from: number;
  readonly events: readonly RecordedEvent[];
}

/** A game in play: its record, and where the machines stand after it. */
export interface Game {
  readonly choice: Choice;
  readonly seed: number;
  readonly level: Level;
  readonly events: readonly RecordedEvent[];
  /** The stages before the current one, in order. */
  readonly past: readonly PlayedStage[];
  /** Index of the first event of the current stage. */
  readonly stageFrom: number;
  readonly campaign: SnapshotFrom<CampaignMachine>;
  readonly stage: SnapshotFrom<typeof stageMachine>;
  /** Null until the last stage is read to its end. */
  readonly debrief: SnapshotFrom<typeof debriefMachine> | null;
  readonly pendingTurn: PendingTurn | null;
}

/** What games of one scenario are played by. */
export interface Road {
  readonly scenario: Scenario;
  readonly campaign: CampaignMachine;
  /** Stages of which something later can be told. */
  readonly later: readonly StageId[];
}

/** The road through a scenario, with the pages its texts can fill. */
export const makeRoad = ({ scenario, texts }: Pick<ScenarioBundle, 'scenario' | 'texts'>): Road => {
  const told = texts['en'] ?? {};
  const stages = scenario.stages.map(({ id }) => id);
  return {
    scenario,
    campaign: makeCampaignMachine(scenario),
    later: stages.filter((id) => `stage.${id}.later.title` in told),
  };
};

const openStageMachine = (
  { scenario }: Road,
  campaign: SnapshotFrom<CampaignMachine>,
  { side, seats, until, guided }: Choice,
): SnapshotFrom<typeof stageMachine> => {
  const { negotiation, stages } = campaign.context;
  const isFirst = stages === 1;
  const input = { scenario, negotiation, side, seats, isFirst, until, guided };
  return initialTransition(stageMachine, input)[0];
};

/** A new game on its first briefing. The stages and the side of the choice must be the scenario's. */
export const openGame = (road: Road, choice: Choice, seed: number): Game => {
  const { stage, until } = choice;
  const [campaign] = initialTransition(road.campaign, {
    scenario: road.scenario,
    stage,
    until,
    seed,
  });
  return {
    choice,
    seed,
    level: choice.level,
    events: [{ type: 'began' }],
    past: [],
    stageFrom: 0,
    campaign,
    stage: openStageMachine(road, campaign, choice),
    debrief: null,
    pendingTurn: null,
  };
};

const DEBRIEF = '_debrief';

const currentStage = ({ campaign, stage, stageFrom, events }: Game): PlayedStage => ({
  opened: campaign.context.negotiation,
  now: stage.context.negotiation,
  from: stageFrom,
  events: events.slice(stageFrom),
});

/** A debrief of a game that has come to its end; what came later is told of some last stages alone. */
const openDebrief = ({ scenario, later }: Road, game: Game): NonNullable<Game['debrief']> => {
  const leftOut = stepsLeftOut(scenario, playedIn(game));
  const tellsLater = later.includes(game.stage.context.negotiation.stage);
  const steps = DEBRIEF_STEPS.filter(
    (step) => !leftOut.includes(step) && (step !== 'later' || tellsLater),
  );
  return initialTransition(debriefMachine, { steps, leftOut })[0];
};

const afterStage = (road: Road, game: Game): Game => {
  const { output } = game.stage;
  if (output === undefined) return game;
  const ended = { type: 'stage.ended', negotiation: output } as const;
  const [campaign] = transition(road.campaign, game.campaign, ended);
  if (campaign.value === DEBRIEF) return { ...game, campaign, debrief: openDebrief(road, game) };
  return {
    ...game,
    campaign,
    past: [...game.past, currentStage(game)],
    stage: openStageMachine(road, campaign, game.choice),
    stageFrom: game.events.length,
  };
};

const closed = (road: Road, game: Game): Game | null => {
  const event = { type: 'debrief.closed' } as const;
  if (!game.campaign.can(event)) return null;
  return { ...game, campaign: transition(road.campaign, game.campaign, event)[0] };
};

const inDebrief = (game: Game, event: Exclude<DebriefEvent, { type: 'debrief.closed' }>) => {
  if (!game.debrief?.can(event)) return null;
  return { ...game, debrief: transition(debriefMachine, game.debrief, event)[0] };
};

const inStage = (road: Road, game: Game, event: StageMachineEvent & RecordedEvent): Game | null => {
  if (!game.stage.can(event) || isAnothers(game, event)) return null;
  const [stage] = transition(stageMachine, game.stage, event);
  return afterStage(road, { ...game, stage, pendingTurn: null });
};

/** The game after one more event; null where the event is out of place. A move must be legal. */
export const happen = (road: Road, game: Game, event: RecordedEvent): Game | null => {
  const told = { ...game, events: [...game.events, event] };
  switch (event.type) {
    case 'began':
      return null;
    case 'forked':
      return told;
    case 'level.set':
      return { ...told, level: event.level };
    case 'debrief.closed':
      return closed(road, told);
    case 'debrief.paced':
    case 'debrief.committed':
    case 'debrief.passed':
    case 'debrief.read':
    case 'debrief.skipped':
    case 'debrief.turned':
      return inDebrief(told, event);
    default:
      return inStage(road, told, event);
  }
};

export const negotiationOf = (game: Game): Negotiation => game.stage.context.negotiation;

export const isYourTurn = (game: Game): boolean => game.stage.matches({ table: 'yourTurn' });

export const isTheirTurn = (game: Game): boolean => game.stage.matches({ table: 'theirTurn' });

/** Every stage of the game so far, the current one last. */
export const visitsOf = (game: Game): readonly PlayedStage[] => [...game.past, currentStage(game)];

/** The same for a debrief: each stage as it opened and as it stands. */
export const playedIn = (game: Game): readonly PlayedFrame[] =>
  visitsOf(game).map(({ opened, now }) => ({ stage: now.stage, opened, ended: now }));

/** The page the game is on; a finished game stays open on its debrief. */
export const screenOf = (game: Game): Screen => {
  const { value } = game.stage;
  if (typeof value !== 'string') return 'table';
  switch (value) {
    case 'secondBriefing':
      return 'briefing';
    case 'secondReflection':
      return 'reflection';
    case 'done':
      return 'debrief';
    default:
      return value;
  }
};
