import { describe, expect, test } from 'vitest';
import { type ClauseStanding, standingClauses } from '../../../src/desk/words/clauseStanding.ts';
import { clausesOf } from '../../../src/desk/words/textClauses.ts';
import type { Terms } from '../../../src/negotiation/scenarioData.ts';
import type { Visit } from '../../../src/session/session.ts';
import { road } from '../../session/games.ts';
import { followHistory, onScreen, openRoad, wholeRoad } from '../../session/roads.ts';
import { tell } from '../papers.ts';

const view = followHistory(openRoad(wholeRoad), onScreen('debrief')).view();
const signed = view.table?.text ?? {};

/** A game whose text was closed in this stage. */
const closedIn = (stage: string): readonly Visit[] => {
  const visit = view.visits.find(({ table }) =>
    table.minutes.some(({ what }) => what.code === 'text-closed'),
  );
  if (!visit) throw new Error('history closed no text');
  return [{ ...visit, stage }];
};

const standings = (
  text: Terms,
  visits: readonly Visit[],
): Readonly<Record<string, ClauseStanding>> => {
  const issues = [...new Set([...Object.keys(text), ...Object.keys(signed)])];
  const terms = issues.map((issue) => ({
    issue,
    yours: text[issue] ?? null,
    history: signed[issue] ?? null,
  }));
  return Object.fromEntries(
    standingClauses(road, visits, { terms }, tell).map(({ clause, standing }) => [
      clause.id,
      standing,
    ]),
  );
};

describe('your text beside the text of 19 October 1956', () => {
  test('is the same in every clause on the road of history', () => {
    const found = standings(signed, closedIn('phrase'));
    expect(new Set(Object.values(found))).toEqual(new Set(['same']));
    expect(Object.keys(found).filter((id) => id.startsWith('article-'))).toHaveLength(10);
  });

  test('differs in Article 9 alone where the four words were kept', () => {
    const found = standings({ ...signed, continuation: 'phrase' }, closedIn('phrase'));
    expect(Object.keys(found).filter((id) => found[id] !== 'same')).toEqual(['article-9']);
  });

  test('has an article on the islands and no Article 9 where it is a treaty of 1955', () => {
    const treaty = { ...signed, form: 'treaty' };
    const found = standings(treaty, closedIn('garden'));
    expect([found['islands'], found['article-9'], found['closing']]).toEqual([
      'added',
      'absent',
      'absent',
    ]);
  });

  test('has nothing where none was closed', () => {
    expect(new Set(Object.values(standings({}, [])))).toEqual(new Set(['absent']));
  });

  test('leaves out a clause without words', () => {
    const ids = clausesOf(road, signed, []).map(({ clause }) => clause.id);
    expect(ids).not.toContain('straits');
    expect(ids).not.toContain('meeting');
  });
});
