import { describe, expect, test } from 'vitest';
import { COLUMNS, decisionTable } from '../../../src/desk/takeAway/decisionTable.ts';
import { decisionsOf } from '../../../src/desk/takeAway/decisions.ts';
import { historicalFrames } from '../../history/frames.ts';
import { road } from '../../session/games.ts';
import { leftAtOnce, said, struckAtOnce, takenOf } from './taken.ts';

const linesOf = (file: string): readonly string[] => file.slice(1).split('\r\n');

describe('the decisions of a game', () => {
  test('name the turn, the words of the instructions and what history was left with', () => {
    const { scenario, debrief } = takenOf(struckAtOnce());
    const given = decisionsOf(scenario, debrief.played).find(
      ({ turn, issue }) => turn === 2 && issue === 'continuation',
    );
    expect(given).toEqual({
      visit: 0,
      stage: 'phrase',
      turn: 2,
      round: 2,
      by: 'japan',
      kind: 'position',
      act: null,
      issue: 'continuation',
      value: 'silent',
      before: 'phrase',
      authority: 'reserve',
      history: 'silent',
    });
  });

  test('of the whole road of history are history’s own, course by course at home', () => {
    const decisions = decisionsOf(road, historicalFrames());
    const atHome = decisions.filter(({ kind }) => kind === 'decide');
    expect(atHome.map(({ stage, by, value, history }) => [stage, by, value === history])).toEqual([
      ['un-package', 'japan', true],
      ['un-package', 'ussr', true],
      ['warning', 'japan', true],
      ['warning', 'ussr', true],
      ['ratification', 'japan', true],
      ['ratification', 'ussr', true],
    ]);
  });
});

describe('the table of decisions', () => {
  test('has a line for each position and act of both sides, then the prediction, then the answers', () => {
    const session = struckAtOnce(...said('role', 'want', '=A signature, "at last"'));
    const lines = linesOf(decisionTable(takenOf(session)));
    const at = '1,phrase,The phrase,1956-10-18T16:15';
    expect(lines[0]).toBe(COLUMNS.join(','));
    expect(lines[3]).toBe(
      `${at},1,1,Japan,learner,position,fishermen,The fishermen,released,released before signing,,,instructed,support,support promised,no,`,
    );
    expect(lines[4]).toBe(`${at},1,1,Japan,learner,argue,,,,,,,,,,,cite “Tokyo has approved”`);
    expect(lines[5]).toBe(
      `${at},2,1,The Soviet Union,absent party,position,okinawa,Okinawa,no-link,no Okinawa,,,instructed,no-link,no Okinawa,yes,`,
    );
    expect(lines.slice(-3)).toEqual([
      `${at},,,Japan,learner,prediction,,,4,Likely,,,,,,,"They had no time left, and ""we"" knew it."`,
      `,,,,,,Japan,learner,answer,role/want,What did you want?,,,,,,,,,"'=A signature, ""at last"""`,
      '',
    ]);
  });

  test('has as many cells in every line as there are columns', () => {
    const lines = linesOf(decisionTable(takenOf(leftAtOnce())));
    expect(lines).toEqual([
      COLUMNS.join(','),
      '1,phrase,The phrase,1956-10-18T16:15,1,1,Japan,learner,suspend,,,,,,,,,,,suspend the talks',
      '1,phrase,The phrase,1956-10-18T16:15,,,Japan,learner,prediction,,,4,Likely,,,,,,,"They had no time left, and ""we"" knew it."',
      '',
    ]);
  });

  test('counts both delegations of one screen as learners', () => {
    const file = decisionTable({ ...takenOf(struckAtOnce()), side: null });
    expect(file).not.toContain('absent party');
  });
});
