import { stageById } from '../../../src/negotiation/lookup.ts';
import type { Answer } from '../../../src/session/debrief.ts';
import type { DebriefStep } from '../../../src/history/debriefSteps.ts';
import { foretoldIn } from '../../../src/desk/takeAway/foretold.ts';
import type { HandIn } from '../../../src/desk/takeAway/handIn.ts';
import { makeNames } from '../../../src/desk/names.ts';
import { makeTell } from '../../../src/desk/texts.ts';
import type { Command, Session } from '../../../src/session/session.ts';
import { asJapan, begin, carryOut, openSession, turn, walkOut } from '../../session/games.ts';
import { bundle, texts } from '../papers.ts';

const PHRASE = { ...asJapan, until: 'phrase', guided: false } as const;

/** From an outcome to the debrief, with a prediction and its reason. */
const foretell: readonly Command[] = [
  { kind: 'go-on' },
  {
    kind: 'reflect',
    reflection: { likelihood: 4, reason: 'They had no time left, and "we" knew it.' },
  },
];

/** The step is turned to and answered, by the one learner in words. */
export const said = (step: DebriefStep, about: string, words: string): readonly Command[] => {
  const answers: readonly Answer[] = [{ by: null, about, picked: null, words }];
  return [
    { kind: 'debrief', event: { type: 'debrief.turned', step } },
    { kind: 'debrief', event: { type: 'debrief.committed', step, answers } },
  ];
};

/** *The phrase* led for Japan as history led it, to the debrief and through some of its steps. */
export const struckAtOnce = (...commands: readonly Command[]): Session => {
  const line = stageById(bundle.scenario, 'phrase').line.filter(({ by }) => by === 'japan');
  return carryOut(
    openSession({ bundle }),
    ...begin(PHRASE),
    ...line.flatMap(turn),
    ...foretell,
    ...commands,
  );
};

/** *The phrase* left at once: no text; through some steps of its debrief. */
export const leftAtOnce = (...commands: readonly Command[]): Session =>
  carryOut(openSession({ bundle }), ...begin(PHRASE), ...walkOut, ...foretell, ...commands);

/** A game in its debrief, as it is taken away. */
export const takenOf = (session: Session): HandIn => {
  const { debrief, visits, level, choice } = session.view();
  if (!debrief || !choice) throw new Error('the game is not in its debrief');
  const isPair = choice.seats === 'both';
  const last = visits.at(-1)!;
  const tell = makeTell(texts, last.opening, last.table.known, level);
  return {
    scenario: bundle.scenario,
    names: makeNames(tell),
    tell,
    debrief,
    side: isPair ? null : choice.side,
    level,
    foretold: foretoldIn(visits, isPair),
  };
};
