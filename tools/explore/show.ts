import type { Findings, Row } from './findings.ts';

const counts = (all: Readonly<Record<string, number>>, of: number): string =>
  Object.entries(all)
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, times]) => `${name} ${Math.round((1000 * times) / of) / 10}`)
    .join(' · ');

const row = (name: string, { games, pay, outcomes, turns }: Row): string => {
  const worth = Object.entries(pay).map(([party, value]) => `${party} ${value}`);
  return `${name} (${games}): ${counts(outcomes, games)} | ${worth.join(', ')} | ${turns} turns`;
};

const listed = (title: string, items: readonly string[]): string =>
  `${title}: ${items.length === 0 ? 'none' : items.join(', ')}`;

const ledgerWords = (ledger: Readonly<Record<string, number>>): string =>
  Object.entries(ledger)
    .filter(([, points]) => points !== 0)
    .map(([interest, points]) => `${interest} ${points}`)
    .join(', ') || 'nothing';

const CITING = /^(\S+) arguments: /;

/** How a party fares without sources, with any, and with those that bite. */
const citingRows = (rows: Findings['ledgerByPolicy']): readonly string[] =>
  Object.entries(rows).flatMap(([name, { games, pay, ledger, sources, endings, outcomes }]) => {
    const party = CITING.exec(name)?.[1];
    if (party === undefined) return [];
    const { cited, bit } = sources[party]!;
    return [
      `${name} (${games}): cited ${cited}, bit ${bit} | pay ${pay[party]} | ${ledgerWords(ledger[party]!)}`,
      `  ${name.includes('from ') ? counts(endings, games) : counts(outcomes, games)}`,
    ];
  });

/** The findings in words and per cent. */
export const show = (f: Findings): string =>
  [
    ...Object.entries(f.ledgerByPolicy).map(([name, games]) => row(name, games)),
    '',
    ...citingRows(f.ledgerByPolicy),
    '',
    ...Object.entries(f.endings).map(([stage, endings]) => {
      const games = Object.values(endings).reduce((a, b) => a + b, 0);
      return `${stage} (${games}): ${counts(endings, games)}`;
    }),
    '',
    ...Object.entries(f.pressing).map(
      ([name, { pay, best }]) => `pressing ${name}: pay ${pay}, best alone ${best}`,
    ),
    '',
    `climate between counterparts: ${Object.entries(f.climate)
      .map(([stage, value]) => `${stage} ${value}`)
      .join(', ')}`,
    listed('stages not reached', f.unreachedStages),
    listed('endings not reached', f.unreachedEndings),
    listed('outcomes not reached', f.unreachedOutcomes),
    listed('options not agreed', f.unreachedOptions),
    `marked as never agreed, and agreed: ${JSON.stringify(f.markedButReached)}`,
    listed('dead ends', f.deadEnds),
    listed('dominant options', f.dominantOptions),
    `four islands from a delegation on its instructions: ${f.fourIslandsFromInstructed}`,
    `repudiations ${f.repudiations}, refusals ${f.refusals}, median turns ${f.medianTurns}`,
    listed('refusals without a reason', f.refusalsWithoutReason),
    `debriefs worked out: ${f.debriefs}`,
    listed('debriefs that failed', f.debriefsThrown),
    listed('differences without a reason', f.emptyReasons),
    `${f.games} games, ${f.seconds} s`,
  ].join('\n');
