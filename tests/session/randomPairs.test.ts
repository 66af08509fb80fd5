import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Act } from '../../src/negotiation/scenarioData.ts';
import type { TableView } from '../../src/negotiation/tableView.ts';
import type { Command, SessionView } from '../../src/session/session.ts';
import { carryOut, makeMemoryStore, openSession, roadBundle, seen, turn } from './games.ts';
import { asPair, CLOSE, OPEN, openPair } from './pairs.ts';

const someAct = ({ acts, issues }: TableView, pick: number): Act | null => {
  const may = (kind: Act['kind']): boolean =>
    acts.some((act) => act.kind === kind && act.refusal === null);
  if (pick % 19 === 0) return { kind: 'suspend' };
  const asked = issues.flatMap(({ id, options }) =>
    options
      .filter(({ capital }) => capital.authority === 'beyond')
      .map((option) => ({ issue: id, option: option.id })),
  )[pick % 5];
  return pick % 3 === 0 && asked && may('consult') ? { kind: 'consult', ...asked } : null;
};

const someTurn = (table: TableView, pick: number): readonly Command[] => {
  const { choices, issues } = table;
  if (choices) {
    const choice = choices.yours[pick % choices.yours.length] ?? '';
    return turn({ positions: {}, act: { kind: 'decide', choice } });
  }
  const act = someAct(table, pick);
  const open = issues.filter(({ options }) => options.length > 0);
  const issue = open[pick % open.length];
  const option = issue?.options[(pick >> 4) % issue.options.length]?.id;
  const positions = act?.kind !== 'consult' && issue && option ? { [issue.id]: option } : {};
  const all = turn({ positions, ...(act && { act }) });
  return pick % 7 === 0 ? [...all.slice(0, -1), CLOSE] : all;
};

const next = ({ screen, table, visits }: SessionView, pick: number): readonly Command[] => {
  if (pick % 31 === 0)
    return [{ kind: 'fork', visit: pick % (visits.length || 1), turn: pick % 5 }];
  switch (screen) {
    case 'curtain':
      return [OPEN];
    case 'briefing':
      return [{ kind: 'take-seat' }];
    case 'reflection':
      return [{ kind: 'reflect', reflection: { likelihood: null, reason: `Because ${pick}.` } }];
    case 'table':
      return table ? someTurn(table, pick) : [];
    default:
      return [{ kind: 'go-on' }];
  }
};

/** Whom the view holds something for alone, other than those whose eyes it is for. */
const leaksIn = ({ seat, table, visits, saves }: SessionView): readonly unknown[] => {
  const tables = [...visits.map((visit) => visit.table), ...(table ? [table] : [])];
  return [
    ...saves,
    ...tables.flatMap(({ minutes, turns, choices, over, side }) => [
      ...minutes.flatMap(({ seenBy }) => (seenBy === undefined || seenBy === seat ? [] : [seenBy])),
      ...turns.flatMap(({ by, act }) => {
        const isSecret = act?.kind === 'consult' || (act?.kind === 'decide' && !over);
        return isSecret && by !== seat ? [act] : [];
      }),
      ...(!over && choices?.theirs ? [choices.theirs] : []),
      ...(seat !== null && side !== seat ? [side] : []),
    ]),
    ...(seat === null
      ? tables.flatMap(({ constituencies, acts, issues, ...rest }) => [
          ...constituencies,
          ...acts,
          ...rest.arguments,
          ...issues.flatMap(({ options }) => options),
        ])
      : []),
  ];
};

const HIDDEN = ['opening', 'table', 'pending', 'reflection', 'comparison', 'debrief'] as const;

test('a road played anyhow by two at one screen shows neither the other’s papers, and is the same when reloaded', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('letter', 'garden', 'salmon', 'kremlin', 'un-package'),
      fc.boolean(),
      fc.array(fc.nat({ max: 10_000 }), { minLength: 20, maxLength: 90 }),
      (stage, guided, picks) => {
        const storage = makeMemoryStore();
        const session = openPair({ ...asPair, stage, until: null, guided }, storage);
        session.subscribe((view) => {
          if (view.screen === 'title' || view.debrief) return;
          expect(leaksIn(view)).toEqual([]);
          if (view.screen !== 'curtain') return;
          expect(HIDDEN.map((part) => view[part])).toEqual(HIDDEN.map(() => null));
          expect(view.visits).toEqual([]);
        });
        for (const pick of picks)
          for (const command of next(session.view(), pick)) session.send(command);
        const { save } = session.view();
        const again = carryOut(openSession({ bundle: roadBundle, storage }), {
          kind: 'resume',
          save: save ?? '',
        });
        for (const opened of [again, session])
          if (opened.view().screen === 'curtain') carryOut(opened, OPEN);
        expect(seen(again)).toEqual(seen(session));
      },
    ),
    { numRuns: 30, seed: 1956, endOnFailure: true },
  );
});
