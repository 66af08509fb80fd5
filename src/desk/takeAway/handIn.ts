import { sayList, translate } from '../../i18n/translate.ts';
import { turnsTaken } from '../../history/turnsTaken.ts';
import type { DebriefView } from '../../session/debrief.ts';
import type { Level } from '../../session/session.ts';
import { moveInWords } from '../debrief/moveInWords.ts';
import { first } from '../names.ts';
import { inPlain } from '../texts.ts';
import { clauseName } from '../words/clauseNames.ts';
import type { Wording } from './answerSayers.ts';
import { answersInWords, type StepInWords } from './answersInWords.ts';
import type { Block, HandInPage } from './handInHtml.ts';
import { LIKELIHOOD, type Foretold } from './foretold.ts';
import { say } from './say.ts';
import { textlessBy, treatyOf } from './treaty.ts';

/** What a page to hand in is made of. */
export interface HandIn extends Wording {
  readonly debrief: DebriefView;
  readonly level: Level;
  /** What was foretold after each stage. */
  readonly foretold: readonly (readonly Foretold[])[];
}

type Section = HandInPage['sections'][number];

const words = (text: string): Block => ({ kind: 'words', words: text });
const note = (text: string): Block => ({ kind: 'note', words: text });
const heading = (text: string): Block => ({ kind: 'heading', words: text });
const own = (text: string): readonly Block[] => (text === '' ? [] : [{ kind: 'own', words: text }]);

/** A page two delegations hand in together speaks of both. */
const headingOf = ({ side }: HandIn, part: 'decided' | 'debrief' | 'text'): string =>
  say(side === null ? `handIn.${part}Both` : `handIn.${part}`);

const endingOf = ({ tell }: Wording, stage: string, ending: string): string =>
  inPlain(tell(`stage.${stage}.ending.${ending}.title`));

/** The turns of a stage the learner took, in sentences. */
const ownTurns = (game: HandIn, visit: number): readonly string[] => {
  const turns = turnsTaken(game.scenario, game.debrief.played)[visit] ?? [];
  return turns
    .filter(({ by }) => game.side === null || by === game.side)
    .map(({ turn, by, before, move }) =>
      say('handIn.turn', {
        turn: turn + 1,
        who: first(game.names.party(by)),
        what: moveInWords(move, before.stage, game.names),
      }),
    );
};

/** The one learner says “I”; of two delegations each is named. */
const foretoldWords = ({ names }: HandIn, { by, likelihood }: Foretold): string => {
  const whose = by === null ? '' : 'By';
  const who = by === null ? '' : names.delegation(by);
  if (likelihood === null) return say(`handIn.foretoldNothing${whose}`, { who });
  const expected = translate(LIKELIHOOD[likelihood]).toLowerCase();
  return say(`handIn.foretold${whose}`, { who, likelihood: expected });
};

const foretoldReason = (reason: string | null): readonly Block[] =>
  reason === null ? [] : [words(translate('reflection.why')), ...own(reason)];

const foretoldBlocks = (game: HandIn, visit: number): readonly Block[] => {
  const { stage = '', historicalEnding = '' } =
    game.debrief.roadEnd.stages[visit]?.comparison ?? {};
  const ending = endingOf(game, stage, historicalEnding);
  return [
    ...(game.foretold[visit] ?? []).flatMap((foretold) => [
      words(foretoldWords(game, foretold)),
      ...foretoldReason(foretold.reason),
    ]),
    ...(ending === '' ? [] : [note(say('handIn.history', { ending }))]),
  ];
};

const stages = (game: HandIn): Section => ({
  heading: headingOf(game, 'decided'),
  blocks: game.debrief.played.flatMap(({ stage, ended }, visit): readonly Block[] => [
    heading(game.names.stage(stage)),
    words(say('sheet.ended', { ending: endingOf(game, stage, ended.over?.ending ?? '') })),
    { kind: 'list', items: ownTurns(game, visit) },
    ...foretoldBlocks(game, visit),
  ]),
});

const STANDINGS = {
  read: null,
  passed: 'handIn.passed',
  skipped: 'handIn.skipped',
  unopened: 'handIn.unopened',
} as const satisfies Record<StepInWords['standing'], string | null>;

const stepBlocks = ({ title, standing, answers }: StepInWords): readonly Block[] => {
  const key = STANDINGS[standing];
  return [
    heading(title),
    ...(key === null ? [] : [note(say(key))]),
    ...answers.flatMap(({ asked, by, picked, words: written }) => {
      const asks = [by, asked].filter((part) => part !== '').join(': ');
      return [
        ...(asks === '' ? [] : [words(asks)]),
        ...(picked === '' ? [] : [words(say('handIn.picked', { picked }))]),
        ...own(written),
      ];
    }),
  ];
};

/** Steps that ask nothing and were read say nothing of the learner. */
const isWorthTelling = ({ standing, answers }: StepInWords): boolean =>
  answers.length > 0 || standing === 'passed' || standing === 'skipped';

const debriefing = (game: HandIn): Section => {
  const blocks = answersInWords(game).filter(isWorthTelling).flatMap(stepBlocks);
  return {
    heading: headingOf(game, 'debrief'),
    blocks: blocks.length > 0 ? blocks : [note(say('paper.nothing'))],
  };
};

const text = (game: HandIn): Section => {
  const treaty = treatyOf(game.scenario, game.debrief.played, game.names.words);
  if (!treaty)
    return {
      heading: headingOf(game, 'text'),
      blocks: [words(say(`sheet.${textlessBy(game.scenario, game.debrief.played)}`))],
    };
  return {
    heading: headingOf(game, 'text'),
    blocks: [
      note(say('sheet.neverSigned')),
      words([treaty.form, treaty.preamble].join('\n').trim()),
      ...[...treaty.articles, ...treaty.annexes].flatMap(({ id, words: clause }) => [
        heading(clauseName(id, game.tell)),
        words(clause),
      ]),
      ...(treaty.closing === '' ? [] : [words(treaty.closing)]),
    ],
  };
};

const facts = (game: HandIn, name: string): HandInPage['facts'] => {
  const { scenario, debrief, names, tell, side, level } = game;
  const [start, end] = [debrief.played[0], debrief.played.at(-1)];
  const parties = scenario.parties.filter(({ id }) => side === null || id === side);
  const length = debrief.minutes;
  return [
    [
      say(side === null ? 'handIn.names' : 'handIn.name'),
      name.trim() === '' ? say('handIn.noName') : name.trim(),
    ],
    [say('handIn.game'), inPlain(tell('scenario.title'))],
    [say('handIn.led'), sayList(parties.map(({ id }) => names.delegation(id)))],
    [
      say('handIn.stages'),
      [...new Set([start, end])].flatMap((at) => (at ? [names.stage(at.stage)] : [])).join(' – '),
    ],
    [say('handIn.level'), translate(`level.${level}`)],
    ...(length === null
      ? []
      : [[say('handIn.length'), say('handIn.minutes', { minutes: length })] as const]),
  ];
};

/** The learner's own part of a game on one page: what was decided, foretold, answered and agreed. */
export const handInPage = (game: HandIn, name: string): HandInPage => ({
  title: say('handIn.title', { game: inPlain(game.tell('scenario.title')) }),
  facts: facts(game, name),
  sections: [stages(game), debriefing(game), text(game)],
  foot: say('handIn.foot'),
});
