import { initialTransition, type SnapshotFrom, transition } from 'xstate';
import type { CampaignMachine } from '../machines/campaignMachine.ts';
import { stageMachine, type StageMachineEvent } from '../machines/stageMachine.ts';
import type { Scenario } from '../negotiation/scenarioData.ts';
import type { Negotiation } from '../negotiation/state.ts';
import type { RecordedEvent } from './record.ts';
import type { Choice, Level, PendingTurn, Screen } from './session.ts';

/** A game in play: its record, and where the machines stand after it. */
export interface Game {
  readonly choice: Choice;
  readonly seed: number;
  readonly level: Level;
  readonly events: readonly RecordedEvent[];
  /** Index of the first event of the current stage. */
  readonly stageFrom: number;
  readonly campaign: SnapshotFrom<CampaignMachine>;
  readonly stage: SnapshotFrom<typeof stageMachine>;
  readonly pendingTurn: PendingTurn | null;
}

/** What games of one scenario are played by. */
export interface Road {
  readonly scenario: Scenario;
  readonly campaign: CampaignMachine;
}

const openStageMachine = (
  { scenario }: Road,
  campaign: SnapshotFrom<CampaignMachine>,
  { side }: Choice,
): SnapshotFrom<typeof stageMachine> => {
  const { negotiation } = campaign.context;
  return initialTransition(stageMachine, { scenario, negotiation, side })[0];
};

/** A new game on its first briefing. The stage and side of the choice must be the scenario's. */
export const openGame = (road: Road, choice: Choice, seed: number): Game => {
  const input = { scenario: road.scenario, stage: choice.stage, seed };
  const [campaign] = initialTransition(road.campaign, input);
  return {
    choice,
    seed,
    level: choice.level,
    events: [{ type: 'began' }],
    stageFrom: 0,
    campaign,
    stage: openStageMachine(road, campaign, choice),
    pendingTurn: null,
  };
};

const afterStage = (road: Road, game: Game): Game => {
  const { output } = game.stage;
  if (output === undefined) return game;
  const ended = { type: 'stage.ended', negotiation: output } as const;
  const [campaign] = transition(road.campaign, game.campaign, ended);
  if (campaign.status === 'done') return { ...game, campaign };
  const stage = openStageMachine(road, campaign, game.choice);
  return { ...game, campaign, stage, stageFrom: game.events.length };
};

const inStage = (road: Road, game: Game, event: StageMachineEvent): Game | null => {
  if (!game.stage.can(event)) return null;
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
    default:
      return inStage(road, told, event);
  }
};

export const negotiationOf = (game: Game): Negotiation => game.stage.context.negotiation;

export const isYourTurn = (game: Game): boolean => game.stage.matches({ table: 'yourTurn' });

export const isTheirTurn = (game: Game): boolean => game.stage.matches({ table: 'theirTurn' });

/** The page the game is on; a finished game stays open on its last. */
export const screenOf = ({ stage: { value } }: Game): Screen => {
  if (typeof value !== 'string') return 'table';
  return value === 'done' ? 'later' : value;
};
