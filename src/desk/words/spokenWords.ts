import type { IssueId, OptionId, PartyId, Stage } from '../../negotiation/scenarioData.ts';
import type { TableView, TurnView } from '../../negotiation/tableView.ts';

/** What was said aloud in a turn, as text keys in the order of speaking. */
export interface Spoken {
  readonly by: PartyId;
  readonly keys: readonly string[];
}

type Positions = Readonly<Record<IssueId, Readonly<Record<PartyId, OptionId>>>>;

const positionsBefore = (stage: Stage, turns: readonly TurnView[], turn: number): Positions => {
  const positions: Record<IssueId, Readonly<Record<PartyId, OptionId>>> = {
    ...stage.start.tabled,
  };
  for (const { by, tabled } of turns.slice(0, turn))
    for (const [issue, option] of Object.entries(tabled))
      positions[issue] = { ...positions[issue], [by]: option };
  return positions;
};

const answerTo = (view: TableView, turn: TurnView, previous: TurnView | undefined): string[] => {
  if (previous?.act?.kind !== 'argue' || previous.by === turn.by) return [];
  const { argument } = previous.act;
  const bites = view.minutes.some(
    ({ what }) => what.code === 'argued' && what.argument === argument && what.bites,
  );
  return [`argument.${argument}.${bites ? 'bites' : 'answered'}.${turn.by}`];
};

const waits = (view: TableView, { by, round }: TurnView): boolean =>
  view.minutes.some(
    (entry) => entry.by === by && entry.round === round && entry.what.code === 'waits-for-capital',
  );

const actKeys = (view: TableView, turn: TurnView): string[] => {
  const { act, by } = turn;
  if (act?.kind === 'decide') return [];
  if (act?.kind === 'argue') return [`argument.${act.argument}.cite.${by}`];
  if (act) return [`stage.${view.stage}.act.${by}.${act.kind}`];
  return waits(view, turn) ? [`stage.${view.stage}.act.${by}.consult`] : [];
};

const standing = (view: TableView, by: PartyId, positions: Positions): string[] => {
  const other = by === view.side ? view.other : view.side;
  const disputed = view.issues.find(({ id, place }) => {
    const own = positions[id]?.[by];
    return place === 'live' && own !== undefined && own !== positions[id]?.[other];
  });
  if (!disputed) return [];
  return [`stage.${view.stage}.stand.${by}.${disputed.id}.${positions[disputed.id]?.[by]}`];
};

/** The words that went with a turn: the answer to an argument, the act, then each position; a sounding comes last. */
export const spokenIn = (stage: Stage, view: TableView, index: number): Spoken | null => {
  const turn = view.turns[index];
  if (!turn) return null;
  const { by } = turn;
  const other = by === view.side ? view.other : view.side;
  const positions = positionsBefore(stage, view.turns, index);
  const said = Object.entries(turn.tabled).map(([issue, option]) => {
    const accepts = positions[issue]?.[other] === option;
    return `stage.${view.stage}.${accepts ? 'accept' : 'say'}.${by}.${issue}.${option}`;
  });
  const answer = answerTo(view, turn, view.turns[index - 1]);
  const acts = actKeys(view, turn);
  const feeler =
    turn.act?.kind === 'sound'
      ? [...acts, `stage.${view.stage}.say.${by}.${turn.act.issue}.${turn.act.option}`]
      : [];
  if (feeler.length > 0) return { by, keys: [...answer, ...said, ...feeler] };
  const stands = said.length === 0 && acts.length === 0 ? standing(view, by, positions) : [];
  return { by, keys: [...answer, ...acts, ...said, ...stands] };
};

/** The last words at the table; the opening words before anybody has moved. */
export const lastSpoken = (stage: Stage, view: TableView): Spoken =>
  spokenIn(stage, view, view.turns.length - 1) ?? {
    by: stage.first,
    keys: [`stage.${view.stage}.open.${stage.first}`],
  };
