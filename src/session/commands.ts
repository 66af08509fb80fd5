import { partyIds } from '../negotiation/lookup.ts';
import { refusal } from '../negotiation/negotiation.ts';
import type { PartyId, StageId } from '../negotiation/scenarioData.ts';
import { forkAt } from './fork.ts';
import { type Game, isYourTurn, negotiationOf, openGame, type Road } from './game.ts';
import { saveProblem } from './parseSave.ts';
import { compose, EMPTY_TURN, moveOf } from './pendingTurn.ts';
import type { RecordedEvent } from './record.ts';
import type { KeptTexts } from './keptTexts.ts';
import { rescued } from './rescue.ts';
import { saveText } from './replay.ts';
import type { Opener } from './summaries.ts';
import {
  type Command,
  type CommandProblem,
  type Level,
  REASON_LENGTH,
  type Screen,
} from './session.ts';
import { namedIn } from './seats.ts';
import {
  behindCurtain,
  isOver,
  left,
  opened,
  screenNow,
  type Standing,
  told,
  withCurtain,
  withGame,
} from './standing.ts';

/** What a command is carried out with. */
export interface Means {
  readonly road: Road;
  readonly texts: KeptTexts;
  readonly openSave: Opener;
  readonly newSeed: () => number;
  readonly newId: () => string;
}

export type Done =
  | { readonly ok: true; readonly standing: Standing }
  | { readonly ok: false; readonly problem: CommandProblem };

type CarryOut<K extends Command['kind']> = (
  means: Means,
  standing: Standing,
  command: Extract<Command, { readonly kind: K }>,
) => Done;

const done = (standing: Standing): Done => ({ ok: true, standing });
const failed = (problem: CommandProblem): Done => ({ ok: false, problem });
const notNow = (standing: Standing): Done =>
  failed({ kind: 'not-now', screen: screenNow(standing) });

/** Keeps the open game where it has changed; its save may come to stand under another id. */
export const kept = ({ road, texts }: Means, before: Standing, next: Standing): Standing => {
  if (!next.open || next.open.game === before.open?.game) return next;
  const { save, game } = next.open;
  return { ...next, open: { game, save: texts.keep(save, saveText(road, game)) } };
};

const tell = ({ road }: Means, standing: Standing, event: RecordedEvent): Done => {
  const next = told(road, standing, event);
  return next ? done(next) : notNow(standing);
};

/** Of several events of this type in a row the record keeps the last. */
const withoutLast = (standing: Standing, type: RecordedEvent['type']): Standing => {
  if (standing.open?.game.events.at(-1)?.type !== type) return standing;
  const { save, game } = standing.open;
  return { ...standing, open: { save, game: { ...game, events: game.events.slice(0, -1) } } };
};

const atYourTurn = ({ open }: Standing): { readonly save: string; readonly game: Game } | null =>
  open && isYourTurn(open.game) ? open : null;

const begin: CarryOut<'begin'> = ({ road, newSeed, newId }, standing, { choice }) => {
  const { scenario } = road;
  const isStage = (asked: StageId): boolean => scenario.stages.some(({ id }) => id === asked);
  const { stage, until, side } = choice;
  const known =
    isStage(stage) && (until === null || isStage(until)) && partyIds(scenario).includes(side);
  if (!known) return notNow(standing);
  return done(opened(standing, newId(), openGame(road, choice, newSeed())));
};

const composeTurn: CarryOut<'compose'> = ({ road }, standing, { change }) => {
  const open = atYourTurn(standing);
  if (!open) return notNow(standing);
  const { save, game } = open;
  const composed = compose(road.scenario, negotiationOf(game), game.pendingTurn, change);
  if (composed.ok) return done(withGame(standing, save, { ...game, pendingTurn: composed.turn }));
  return composed.refusal
    ? failed({ kind: 'refused', refusal: composed.refusal })
    : notNow(standing);
};

const submit: CarryOut<'submit'> = (means, standing) => {
  const open = atYourTurn(standing);
  if (!open) return notNow(standing);
  const { game } = open;
  const n = negotiationOf(game);
  const move = moveOf(n.mover, game.pendingTurn ?? EMPTY_TURN);
  const refused = refusal(means.road.scenario, n, move);
  if (refused) return failed({ kind: 'refused', refusal: refused });
  return tell(means, standing, { type: 'move', move });
};

const READ: Readonly<Partial<Record<Screen, RecordedEvent>>> = {
  since: { type: 'since.read' },
  outcome: { type: 'outcome.read' },
  ending: { type: 'ending.read' },
};

/** Turns the page. */
const goOn: CarryOut<'go-on'> = (means, standing) => {
  const event = READ[screenNow(standing)];
  return event ? tell(means, standing, event) : notNow(standing);
};

/** Closes the debrief, once or again, and leads back to the title. */
const close = (means: Means, standing: Standing): Done => {
  if (isOver(standing)) return done(left(standing));
  const closed = tell(means, standing, { type: 'debrief.closed' });
  return closed.ok ? done(left(kept(means, standing, closed.standing))) : closed;
};

const debrief: CarryOut<'debrief'> = (means, standing, { event }) => {
  if (event.type === 'debrief.closed') return close(means, standing);
  const before = event.type === 'debrief.turned' ? withoutLast(standing, event.type) : standing;
  return tell(means, before, event);
};

/** Names the delegation whose event it is, where two play at one screen. */
const named = ({ open }: Standing): { readonly by?: PartyId } => {
  const by = open && namedIn(open.game);
  return by === null ? {} : { by };
};

const takeSeat: CarryOut<'take-seat'> = (means, standing) =>
  tell(means, standing, { type: 'briefing.read', ...named(standing) });

const reflect: CarryOut<'reflect'> = (means, standing, { reflection: { likelihood, reason } }) => {
  const words = reason?.trim().slice(0, REASON_LENGTH) || null;
  const by = named(standing);
  const event: RecordedEvent =
    likelihood === null && words === null
      ? { type: 'reflection.skipped', ...by }
      : { type: 'reflection.given', ...by, reflection: { likelihood, reason: words } };
  return tell(means, standing, event);
};

const curtain: CarryOut<'curtain'> = (_means, standing, { open }) => {
  const isClosed = behindCurtain(standing) !== null;
  const hangs = isClosed || standing.curtain !== null;
  return hangs && open === isClosed ? done(withCurtain(standing, open)) : notNow(standing);
};

const fork: CarryOut<'fork'> = ({ road, newId }, standing, { visit, turn }) => {
  if (!standing.open) return notNow(standing);
  const { save, game } = standing.open;
  const forked = forkAt(road, game, save, visit, turn);
  return forked ? done(opened(standing, newId(), forked)) : notNow(standing);
};

const resume: CarryOut<'resume'> = ({ texts, openSave }, standing, { save }) => {
  const text = texts.open(save);
  const found = text === null ? null : openSave(text);
  if (!found) return failed({ kind: 'save', problem: saveProblem('not-a-save') });
  if (!found.ok) return failed({ kind: 'save', problem: found.problem });
  return done(opened(standing, save, found.game));
};

const importText: CarryOut<'import'> = ({ openSave, newId }, standing, { text }) => {
  const found = openSave(text);
  if (!found.ok) return failed({ kind: 'save', problem: found.problem });
  return done(opened(standing, newId(), found.game));
};

const rescue: CarryOut<'rescue'> = ({ road, openSave, newId }, standing, { text }) => {
  const game = rescued(road, openSave, text);
  return game
    ? done(opened(standing, newId(), game))
    : failed({ kind: 'save', problem: saveProblem('not-a-save') });
};

const forget: CarryOut<'forget'> = ({ texts }, standing, { save }) => {
  if (standing.open?.save === save) return notNow(standing);
  texts.forget(save);
  return done({ ...standing });
};

const setLevel = (means: Means, standing: Standing, level: Level): Done => {
  if (standing.level === level) return done(standing);
  if (!standing.open) return done({ ...standing, level });
  return tell(means, withoutLast(standing, 'level.set'), { type: 'level.set', level });
};

const HANDLERS: { readonly [K in Command['kind']]: CarryOut<K> } = {
  begin,
  curtain,
  'take-seat': takeSeat,
  compose: composeTurn,
  submit,
  'go-on': goOn,
  reflect,
  debrief,
  fork,
  resume,
  forget,
  import: importText,
  rescue,
  'set-level': (means, standing, { level }) => setLevel(means, standing, level),
  leave: (_means, standing) => (standing.open ? done(left(standing)) : notNow(standing)),
};

/** What nobody does to papers that lie behind a closed curtain. */
const AT_THE_PAPERS: readonly Command['kind'][] = ['take-seat', 'compose', 'submit', 'fork'];

/** Where the session stands after a command, or why it stands where it did. */
export const carryOut = (means: Means, standing: Standing, command: Command): Done => {
  if (behindCurtain(standing) !== null && AT_THE_PAPERS.includes(command.kind))
    return notNow(standing);
  const handle = HANDLERS[command.kind] as CarryOut<Command['kind']>;
  return handle(means, standing, command);
};
