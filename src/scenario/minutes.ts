import { historicalGame } from '../history/compare.ts';
import { holdsAsKnown } from '../negotiation/condition.ts';
import { optionIds, stageById } from '../negotiation/lookup.ts';
import type { PartyId, Scenario, Stage, StageId, Window } from '../negotiation/scenarioData.ts';
import type { Known } from '../negotiation/tableView.ts';
import type { ScenarioBundle, Texts } from './bundle.ts';
import { isPlainVersion, keyAtLevel } from './levels.ts';

const WORDS_A_MINUTE = 150;
const SECONDS_A_DECISION = 15;

/** What a learner reads and decides. */
interface Effort {
  readonly words: number;
  readonly decisions: number;
}

/** All texts, and the level at which they are read. */
interface Reading {
  readonly texts: Texts;
  readonly level: string;
}

const NOTHING: Effort = { words: 0, decisions: 0 };

const sum = (efforts: readonly Effort[]): Effort =>
  efforts.reduce(
    (all, { words, decisions }) => ({
      words: all.words + words,
      decisions: all.decisions + decisions,
    }),
    NOTHING,
  );

/** Counts the words of a text, without the sentences that are not true of the game as known. */
const wordsOf = ({ texts, level }: Reading, known: Known, keys: readonly string[]): number =>
  keys
    .flatMap((key) => texts[keyAtLevel(texts, key, level)] ?? [])
    .filter(({ when }) => !when || holdsAsKnown(when, known))
    .reduce((count, { say }) => count + say.split(/\s+/).filter(Boolean).length, 0);

/** What is known where a stage opens on the historical line. */
export const startOf = ({ start }: Stage): Known => ({
  facts: start.facts,
  agreed: start.agreed,
  text: start.text ?? null,
});

const briefingKeys = ({ id, seats }: Stage, side: PartyId, level: string): readonly string[] => [
  ...['title', 'date', 'place', 'changed'].map((part) => `stage.${id}.${part}`),
  `stage.${id}.lead.${side}.${level}`,
  `stage.${id}.instructions.${side}.${level}`,
  ...seats.flatMap(({ person }) => [`person.${person}.name`, `person.${person}.role`]),
];

/** Questions and wordings of the live issues, and what is said in the turns of the historical line. */
const talksKeys = (scenario: Scenario, texts: Texts, stage: Stage): readonly string[] => {
  const line = (how: string, by: PartyId, issue: string, option: string): string => {
    const key = `${how}.${by}.${issue}.${option}`;
    return texts[`stage.${stage.id}.${key}`] ? `stage.${stage.id}.${key}` : `spoken.${key}`;
  };
  return [
    `stage.${stage.id}.open.${stage.first}`,
    ...stage.live.flatMap((issue) => [
      `issue.${issue}.question`,
      ...optionIds(scenario, issue).flatMap((option) =>
        ['name', 'wording'].map((part) => `option.${issue}.${option}.${part}`),
      ),
    ]),
    ...stage.line.flatMap(({ by, positions }) =>
      Object.entries(positions).map(([issue, option]) => line('say', by, issue, option)),
    ),
  ];
};

const homeKeys = ({ id, choices = {} }: Stage, side: PartyId): readonly string[] =>
  Object.entries(choices).flatMap(([party, courses]) =>
    Object.keys(courses).flatMap((course) => {
      const parts = party === side ? ['name', 'gloss', 'advice'] : [];
      return parts.map((part) => `stage.${id}.choice.${party}.${course}.${part}`);
    }),
  );

const outcomeKeys = ({ parties }: Scenario, { id }: Stage, ending: string): readonly string[] => {
  const at = `stage.${id}.ending.${ending}`;
  const byParty = ['capital', 'papers', 'cost'].flatMap((part) =>
    parties.map((party) => `${at}.${part}.${party.id}`),
  );
  return [`${at}.title`, `${at}.outcome`, ...byParty, `stage.${id}.reflect.question`];
};

const historyKeys = (texts: Texts, { id, line }: Stage): readonly string[] => [
  ...line.map((_, turn) => `stage.${id}.history.${turn}`),
  `stage.${id}.history.why`,
  `stage.${id}.history.after`,
  ...Object.keys(texts).filter(
    (key) => key.startsWith(`stage.${id}.disagreement.`) && !isPlainVersion(key),
  ),
];

const PREDICTION_AND_REASON = 2;

/** A turn decides on each live issue and on an act. */
const decisionsIn = ({ live, rounds, choices }: Stage): number =>
  (choices ? 1 : rounds * (live.length + 1)) + PREDICTION_AND_REASON;

const effortOfStage = (
  { scenario, texts: all }: ScenarioBundle,
  id: StageId,
  side: PartyId,
  level: string,
): Effort => {
  const texts = all['en'] ?? {};
  const stage = stageById(scenario, id);
  const ended = historicalGame(scenario, id);
  const before = [
    ...briefingKeys(stage, side, level),
    ...(stage.choices ? homeKeys(stage, side) : talksKeys(scenario, texts, stage)),
  ];
  return {
    words:
      wordsOf({ texts, level }, startOf(stage), before) +
      wordsOf({ texts, level }, ended, outcomeKeys(scenario, stage, ended.over?.ending ?? '')),
    decisions: decisionsIn(stage),
  };
};

/** The stages of a window in the order history went through them. */
export const stagesOfWindow = (
  { stages }: Scenario,
  { from, until }: Pick<Window, 'from' | 'until'>,
): readonly StageId[] => {
  const road = stages.filter(({ variantOf }) => variantOf === undefined).map(({ id }) => id);
  return road.slice(road.indexOf(from), road.indexOf(until) + 1);
};

/** Transitions from stage to stage, history beside the last one, and the look back over all of them. */
const effortAround = (
  bundle: ScenarioBundle,
  stages: readonly StageId[],
  level: string,
): Effort => {
  const texts = bundle.texts['en'] ?? {};
  const reading = { texts, level };
  const last = stages.at(-1);
  if (last === undefined) return NOTHING;
  const history = historyKeys(texts, stageById(bundle.scenario, last));
  const later = Object.keys(texts).filter((key) =>
    new RegExp(`^stage\\.${last}\\.later\\.(title|lead|record|fails|none\\..*)$`).test(key),
  );
  const signed =
    stages.length > 1 ? bundle.scenario.clauses.map((clause) => `clause.${clause.id}.signed`) : [];
  const known = startOf(stageById(bundle.scenario, last));
  const since = stages
    .slice(1)
    .map((id) =>
      wordsOf(reading, startOf(stageById(bundle.scenario, id)), [
        `stage.${id}.since`,
        `stage.${id}.people`,
      ]),
    )
    .reduce((all, words) => all + words, 0);
  return {
    words: since + wordsOf(reading, known, [...history, ...later, ...signed]),
    decisions: 0,
  };
};

const minutesFor = ({ words, decisions }: Effort): number =>
  Math.round(words / WORDS_A_MINUTE + (decisions * SECONDS_A_DECISION) / 60);

/**
 * Whole minutes a run of stages takes one learner, for the side that has more to read: 150 words a minute and 15
 * seconds a decision, along the historical line, with history shown after the last stage.
 */
export const minutesOfStages = (
  bundle: ScenarioBundle,
  stages: readonly StageId[],
  level: string,
): number => {
  const sides = bundle.scenario.parties.map(({ id }) =>
    minutesFor(
      sum([
        ...stages.map((stage) => effortOfStage(bundle, stage, id, level)),
        effortAround(bundle, stages, level),
      ]),
    ),
  );
  return Math.max(...sides);
};
