import type { SnapshotFrom } from 'xstate';
import type { stageMachine } from '../machines/stageMachine.ts';
import { otherParty } from '../negotiation/lookup.ts';
import type { PartyId } from '../negotiation/scenarioData.ts';
import type { TableView } from '../negotiation/tableView.ts';
import type { RecordedEvent } from './record.ts';
import type { Choice } from './session.ts';

interface InStage {
  readonly choice: Choice;
  readonly stage: SnapshotFrom<typeof stageMachine>;
}

/** Two delegations play at one screen. */
export const isPair = ({ seats }: Choice): boolean => seats === 'both';

/** The delegation for whose eyes alone the page is; null where both look on. */
export const seatOf = ({ choice, stage }: InStage): PartyId | null => {
  if (!isPair(choice)) return choice.side;
  const { scenario, negotiation } = stage.context;
  if (stage.matches('briefing')) return otherParty(scenario, negotiation.mover);
  return stage.matches('secondBriefing') || stage.matches('table') ? negotiation.mover : null;
};

/** The delegation that is asked what it expects of history; null on every other page. */
export const reflectingIn = ({ choice, stage }: InStage): PartyId | null => {
  if (stage.matches('reflection')) return choice.side;
  return stage.matches('secondReflection') ? otherParty(stage.context.scenario, choice.side) : null;
};

/** The delegation the record names where a briefing is read or history foretold: none where one seat is taken. */
export const namedIn = (game: InStage): PartyId | null =>
  isPair(game.choice) ? (reflectingIn(game) ?? seatOf(game)) : null;

const NAMING: readonly RecordedEvent['type'][] = [
  'briefing.read',
  'reflection.given',
  'reflection.skipped',
];

/** Whether an event names another delegation than the one whose it would be. */
export const isAnothers = (game: InStage, event: RecordedEvent): boolean => {
  const by = 'by' in event ? event.by : undefined;
  return NAMING.includes(event.type) && (by ?? null) !== namedIn(game);
};

/** The table as both delegations may see it together: nothing a capital said in private, nothing it has yet to say. */
export const beforeAllEyes = (table: TableView): TableView => ({
  ...table,
  yourTurn: false,
  constituencies: [],
  issues: table.issues.map((issue) => ({ ...issue, options: [] })),
  acts: [],
  arguments: [],
  choices: table.over ? table.choices : null,
  turns: table.turns.map((turn) => (turn.act?.kind === 'consult' ? { ...turn, act: null } : turn)),
  minutes: table.minutes.filter(({ seenBy }) => seenBy === undefined),
});
