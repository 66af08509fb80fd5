import { expect, test } from 'vitest';
import { AS_INSTRUCTED } from '../../../src/counterpart/counterpart.ts';
import { endingKind } from '../../../src/desk/pages/endingKind.ts';
import type { StageId } from '../../../src/negotiation/scenarioData.ts';
import type { TableView } from '../../../src/negotiation/tableView.ts';
import { viewFor } from '../../../src/negotiation/viewFor.ts';
import { makeRoad, negotiationOf } from '../../../src/session/game.ts';
import { playedGame } from '../../../tools/playedGame.ts';
import { asJapan, begin, carryOut, openSession, roadBundle, walkOut } from '../../session/games.ts';
import { tableOf } from '../papers.ts';

const road = makeRoad(roadBundle);

const outcomeOf = (stage: StageId): TableView => {
  const choice = { ...asJapan, stage, until: stage };
  const game = playedGame(road, { choice, seed: 1, character: AS_INSTRUCTED, until: 'outcome' });
  return viewFor(road.scenario, negotiationOf(game), 'japan');
};

test.each([
  ['letter', 'agreed'],
  ['london', 'adjourned'],
  ['un-package', 'no-seat'],
  ['warning', 'chosen'],
  ['five-points', 'letters'],
  ['phrase', 'signed'],
  ['ratification', 'ratified'],
  ['memorandum', 'condition'],
  ['visitors', 'on-record'],
  ['visitors-1961', 'on-record'],
])('as history went, %s ends %s', (stage, kind) => {
  expect(endingKind(outcomeOf(stage))).toBe(kind);
});

test('a delegation that leaves the talks leaves an empty room', () => {
  const session = carryOut(openSession(), ...begin(asJapan), ...walkOut);
  expect(endingKind(tableOf(session))).toBe('empty');
});

test.each([
  [{ how: 'recalled' }, 'table', 'recalled'],
  [{ how: 'suspended' }, 'letters', 'unanswered'],
  [{ how: 'time', to: null }, 'table', 'empty'],
] as const)('%o at a %s ends %s', (over, kind, expected) => {
  const table = outcomeOf('london');
  const ended = { ...table, kind, over: { ending: 'x', to: 'garden', ...over } };
  expect(endingKind({ ...ended, issues: [] })).toBe(expected);
});

test('a text that one side refuses was signed in vain', () => {
  const table = outcomeOf('ratification');
  const votes = table.votes.map((vote) => ({ ...vote, passed: vote.party === 'ussr' }));
  expect(endingKind({ ...table, votes })).toBe('refused');
});
