import { describe, expect, test } from 'vitest';
import { chance } from '../../src/counterpart/temper.ts';
import { stageById } from '../../src/negotiation/lookup.ts';
import type { Act } from '../../src/negotiation/scenarioData.ts';
import type { Command, Session, SessionView } from '../../src/session/session.ts';
import { planOf, progressOf } from '../../src/table/animationPlan.ts';
import type { Laid, Plan, Step } from '../../src/table/moving/steps.ts';
import { firstOpen, type Open, openAfterTurn } from '../../src/table/view/opening.ts';
import { tableTopOf } from '../../src/table/view/tableTop.ts';
import { compose, road, turn } from '../session/games.ts';
import { followHistory, onScreen, openRoad, wholeRoad } from '../session/roads.ts';
import { laidAt } from './tables.ts';

type Table = NonNullable<SessionView['table']>;

/** Lays out every view of a session as the drawn table would, and gathers what moves from each to the next. */
const watch = (session: Session): { readonly plans: Plan[] } => {
  const plans: Plan[] = [];
  let last: Laid | null = null;
  let open: Open = { kind: 'nothing' };
  let known: Table | null = null;
  session.subscribe((view) => {
    const { table } = view;
    if (!table || table.kind === 'home') return;
    const isNew = known?.stage !== table.stage;
    open = isNew || !known ? firstOpen(table) : openAfterTurn(known, table, open);
    known = table;
    const top = tableTopOf(view, stageById(road, table.stage), open);
    if (!top) return;
    const laid = laidAt(847, 590, top);
    plans.push(planOf(last, laid));
    last = laid;
  });
  return { plans };
};

const actsOf = ({ acts, issues, arguments: sources }: Table, at: number): readonly Act[] => {
  const open = issues.filter(({ options, agreed }) => options.length > 0 && agreed === null);
  const issue = open[at % Math.max(1, open.length)];
  const option = issue?.options[at % issue.options.length]?.id;
  const other = open.find((each) => each !== issue);
  const may = (kind: Act['kind']): boolean => acts.some((act) => act.kind === kind);
  const all: readonly (Act | null)[] = [
    { kind: 'recess' },
    { kind: 'initial' },
    at % 7 === 0 ? { kind: 'suspend' } : null,
    issue && option ? { kind: 'consult', issue: issue.id, option } : null,
    issue && option ? { kind: 'sound', issue: issue.id, option } : null,
    issue && other ? { kind: 'link', issues: [issue.id, other.id] } : null,
    sources[0] ? { kind: 'argue', argument: sources[0].id } : null,
  ];
  return all.filter((act) => act !== null).filter(({ kind }) => may(kind));
};

/** Some turn, sensible or not, composed step by step; then the seal. */
const anyTurn = (table: Table, pick: number): readonly Command[] => {
  if (table.choices) {
    const choice = table.choices.yours[pick % table.choices.yours.length] ?? '';
    return turn({ positions: {}, act: { kind: 'decide', choice } });
  }
  const open = table.issues.filter(({ options }) => options.length > 0);
  const issue = open[pick % Math.max(1, open.length)];
  const option = issue?.options[(pick >> 3) % issue.options.length]?.id;
  const acts = actsOf(table, pick >> 2);
  const act = acts[(pick >> 1) % Math.max(1, acts.length)];
  return [
    ...(issue && option && act?.kind !== 'consult'
      ? [compose({ kind: 'position', issue: issue.id, option })]
      : []),
    ...(act && pick % 3 > 0 ? [compose({ kind: 'act', act })] : []),
    { kind: 'submit' },
    compose({ kind: 'clear' }),
    { kind: 'submit' },
  ];
};

const nextOf = ({ screen, table }: SessionView, pick: number): readonly Command[] => {
  if (screen === 'table' && table) return anyTurn(table, pick);
  if (screen === 'briefing') return [{ kind: 'take-seat' }];
  if (screen === 'reflection')
    return [{ kind: 'reflect', reflection: { likelihood: null, reason: null } }];
  return [{ kind: 'go-on' }];
};

const COMMANDS = 150;

const playedAnyhow = (side: string, seed: number): readonly Plan[] => {
  const session = openRoad({ ...wholeRoad, side, character: 'bargainer', guided: false });
  const { plans } = watch(session);
  for (let at = 0; at < COMMANDS && session.view().screen !== 'debrief'; at++) {
    const pick = Math.floor(chance(seed, at) * 10_000);
    for (const command of nextOf(session.view(), pick)) session.send(command);
  }
  return plans;
};

const playedAsInHistory = (side: string): readonly Plan[] => {
  const session = openRoad({ ...wholeRoad, side });
  const { plans } = watch(session);
  followHistory(session, onScreen('debrief'));
  return plans;
};

const GAMES = [
  ['Japan as in history', playedAsInHistory('japan')],
  ['the Soviet Union as in history', playedAsInHistory('ussr')],
  ['Japan anyhow', [1, 2, 3, 4].flatMap((seed) => playedAnyhow('japan', seed))],
  ['the Soviet Union anyhow', [5, 6, 7, 8].flatMap((seed) => playedAnyhow('ussr', seed))],
] as const;

const stepsOf = (plans: readonly Plan[]): readonly Step[] => plans.flatMap(({ steps }) => steps);

describe.each(GAMES)('of %s, in every transition', (_name, plans) => {
  test('something moves', () => {
    expect(plans.filter(({ steps }) => steps.length > 0).length).toBeGreaterThan(20);
  });

  test('each movement takes 200 to 700 ms, and all of them no more than a second and a half', () => {
    const steps = stepsOf(plans);
    const durations = steps.map(({ durationMs }) => durationMs);
    expect(Math.min(...durations)).toBeGreaterThanOrEqual(200);
    expect(Math.max(...durations)).toBeLessThanOrEqual(700);
    expect(Math.min(...steps.map(({ startMs }) => startMs))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...plans.map(({ totalMs }) => totalMs))).toBeLessThanOrEqual(1500);
  });

  test('all is where it ends when the plan has run, and starts from where it lay', () => {
    for (const { steps, totalMs } of plans)
      for (const step of steps)
        expect([progressOf(step, 0), progressOf(step, totalMs)]).toEqual([0, 1]);
  });

  test('nothing is moved by two movements of one kind', () => {
    for (const { steps } of plans) {
      const moved = steps.map((step) => {
        const { startMs: _start, durationMs: _duration, kind, ...rest } = step;
        if (kind === 'speak' || kind === 'turn-needle') return JSON.stringify({ kind, ...rest });
        if ('id' in rest) return `card ${String(rest.id)}`;
        return 'issue' in rest
          ? `${kind} ${String(rest.issue)}`
          : JSON.stringify({ kind, ...rest });
      });
      expect(new Set(moved).size).toBe(moved.length);
    }
  });
});

test('in the games together every kind of movement is seen that a turn can bring', () => {
  const kinds = new Set(stepsOf(GAMES.flatMap(([, plans]) => plans)).map(({ kind }) => kind));
  expect([...kinds].toSorted()).toEqual(
    [
      'answer-card',
      'deal-card',
      'leave',
      'lift-card',
      'move-card',
      'offer-card',
      'press-seal',
      'return-card',
      'seal-text',
      'shed-brackets',
      'sign',
      'slide-folder',
      'speak',
      'stamp-folder',
      'strike',
      'telegram',
      'turn-needle',
      'write',
    ].toSorted(),
  );
});
