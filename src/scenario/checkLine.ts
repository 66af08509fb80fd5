import type { Act, LineTurn, Scenario, Stage } from '../negotiation/scenarioData.ts';
import {
  listed,
  notItsToDecide,
  unknownIds,
  unknownKeys,
  unknownTerms,
  type Found,
  type ScenarioNames,
} from './names.ts';
import { problem } from './problems.ts';

const issuesOfAct = (act: Act): readonly string[] => {
  if (act.kind === 'link') return act.issues;
  return act.kind === 'consult' || act.kind === 'sound' ? [act.issue] : [];
};

export const checkTurn = (
  scenario: Scenario,
  names: ScenarioNames,
  stage: Stage,
  turn: LineTurn,
  path: string,
): Found => {
  const { positions, act } = turn;
  const open = new Set([...stage.live, ...stage.beside]);
  const sounded = act?.kind === 'consult' || act?.kind === 'sound' ? [act] : [];
  const cited = act?.kind === 'argue' ? [act.argument] : [];
  const chosen = act?.kind === 'decide' ? [act.choice] : [];
  const courses = new Set(Object.keys(stage.choices?.[turn.by] ?? {}));
  const holders = new Set(
    stage.arguments.filter((id) => scenario.arguments[id]?.by.includes(turn.by)),
  );
  return [
    ...unknownTerms(names, `${path}.positions`, listed(positions)),
    ...unknownKeys(`${path}.positions`, positions, open, 'not-on-the-table'),
    ...notItsToDecide(names, `${path}.positions`, turn.by, positions),
    ...(act && !stage.acts.includes(act.kind)
      ? [problem(`${path}.act`, 'not-one-of', stage.acts.join(' | '), act.kind)]
      : []),
    ...unknownIds(`${path}.act`, act ? issuesOfAct(act) : [], open, 'not-on-the-table'),
    ...sounded.flatMap(({ issue, option }) =>
      unknownTerms(names, `${path}.act`, { [issue]: [option] }),
    ),
    ...unknownIds(`${path}.act`, cited, holders, 'argument-not-here'),
    ...unknownIds(`${path}.act`, chosen, courses, 'unknown-choice'),
  ];
};

/** That the historical line of a stage is a legal order of turns over issues on the table. */
export const checkLine = (
  scenario: Scenario,
  names: ScenarioNames,
  stage: Stage,
  path: string,
): Found =>
  stage.line.flatMap((turn, at) => {
    const first = at % 2 === 0;
    const mover = (turn.by === stage.first) === first;
    const other = [...names.parties].find((party) => party !== turn.by);
    return [
      ...unknownIds(`${path}.${at}.by`, [turn.by], names.parties, 'unknown-party'),
      ...(mover ? [] : [problem(`${path}.${at}.by`, 'not-the-mover', other, turn.by)]),
      ...checkTurn(scenario, names, stage, turn, `${path}.${at}`),
    ];
  });
