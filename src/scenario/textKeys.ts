import type { Scenario, Stage } from '../negotiation/scenarioData.ts';
import { mayBeInDebrief } from './debriefKeys.ts';

const LEVELS = ['standard', 'plain'];
const MOODS = ['hostile', 'doubtful', 'divided', 'willing', 'warm'];
const SPOKEN = ['say', 'stand', 'accept', 'ground'];
const CHOICE_PARTS = ['name', 'gloss', 'advice', 'done'];
const CABLES = ['repudiates', 'grants', 'refuses', 'tolerates'];

type Keys = readonly string[];

const partyKeys = ({ parties }: Scenario): Keys =>
  parties.flatMap(({ id, wordsOnly, constituencies }) => [
    ...['name', 'delegation', 'capital', 'side'].map((part) => `party.${id}.${part}`),
    ...Object.keys(constituencies).map((home) => `constituency.${home}.name`),
    ...wordsOnly.flatMap((home) => MOODS.map((mood) => `constituency.${home}.mood.${mood}`)),
  ]);

const personKeys = ({ stages }: Scenario): Keys => {
  const people = new Set(stages.flatMap(({ seats }) => seats.map(({ person }) => person)));
  return [...people].flatMap((id) =>
    ['name', 'role', 'nameplate'].map((part) => `person.${id}.${part}`),
  );
};

const issueKeys = ({ issues, parties }: Scenario): Keys =>
  Object.entries(issues).flatMap(([issue, { options }]) => [
    `issue.${issue}.name`,
    `issue.${issue}.question`,
    ...Object.entries(options).flatMap(([option, { neverAgreed }]) => [
      `option.${issue}.${option}.name`,
      `option.${issue}.${option}.wording`,
      ...parties.map(({ id }) => `option.${issue}.${option}.gloss.${id}`),
      ...(neverAgreed === undefined ? [] : [neverAgreed]),
    ]),
  ]);

const argumentKeys = ({ arguments: sources, parties }: Scenario): Keys =>
  Object.entries(sources).flatMap(([id, { by, cover, bites }]) => {
    const answers = parties.filter((party) => by.some((holder) => holder !== party.id));
    const canBite = cover > 0;
    const canFail = !canBite || Object.keys(bites).length > 0;
    return [
      `argument.${id}.name`,
      `argument.${id}.why`,
      ...by.map((party) => `argument.${id}.cite.${party}`),
      ...(canBite ? answers.map((party) => `argument.${id}.bites.${party.id}`) : []),
      ...(canFail ? answers.map((party) => `argument.${id}.answered.${party.id}`) : []),
    ];
  });

const clauseKeys = ({ clauses }: Scenario): Keys =>
  clauses.flatMap(({ id, segments }) => [
    `clause.${id}.title`,
    ...segments.map((segment) => `segment.${segment.id}`),
  ]);

type Options = readonly (readonly [issue: string, option: string])[];

const optionsOf = ({ issues }: Scenario, ids: readonly string[]): Options =>
  ids.flatMap((issue) =>
    Object.keys(issues[issue]?.options ?? {}).map((option) => [issue, option] as const),
  );

/** Options either side's instructions in this stage speak of: these have lines of their own here. */
const ownOptions = (scenario: Scenario, { live, mandates }: Stage): Options => {
  const spokenOf = (issue: string, option: string): boolean =>
    Object.values(mandates).some((held) =>
      [...(held[issue]?.instructed ?? []), ...(held[issue]?.reserve ?? [])].includes(option),
    );
  return optionsOf(scenario, live).filter(([issue, option]) => spokenOf(issue, option));
};

/** What a party must be able to say of an option: nothing where the other decides, and where it decides alone neither takes nor answers theirs. */
const waysToSay = ({ issues }: Scenario, party: string, issue: string): Keys => {
  const decider = issues[issue]?.decidedBy;
  if (decider === undefined) return SPOKEN;
  return decider === party ? ['say', 'stand'] : [];
};

const spokenKeys = (scenario: Scenario, stage: Stage, party: string): Keys =>
  ownOptions(scenario, stage).flatMap(([issue, option]) =>
    waysToSay(scenario, party, issue).map(
      (how) => `stage.${stage.id}.${how}.${party}.${issue}.${option}`,
    ),
  );

/** Lines that serve wherever a stage has none of its own. */
const sharedLineKeys = (scenario: Scenario): Keys => {
  const said = scenario.stages.flatMap((stage) => {
    const own = new Set(ownOptions(scenario, stage).map((pair) => pair.join()));
    return optionsOf(scenario, [...stage.live, ...stage.beside]).filter(
      (pair) => !own.has(pair.join()),
    );
  });
  return said.flatMap(([issue, option]) =>
    scenario.parties.flatMap(({ id }) =>
      waysToSay(scenario, id, issue).map((how) => `spoken.${how}.${id}.${issue}.${option}`),
    ),
  );
};

const tableKeys = (scenario: Scenario, stage: Stage, party: string): Keys => {
  const at = `stage.${stage.id}`;
  return [
    `${at}.open.${party}`,
    ...spokenKeys(scenario, stage, party),
    ...stage.acts.filter((act) => act !== 'argue').map((act) => `${at}.act.${party}.${act}`),
    ...CABLES.map((cable) => `${at}.capital.${party}.${cable}`),
  ];
};

const choiceKeys = ({ id, choices }: Stage, party: string): Keys =>
  Object.keys(choices?.[party] ?? {}).flatMap((choice) =>
    CHOICE_PARTS.map((part) => `stage.${id}.choice.${party}.${choice}.${part}`),
  );

const stagePartyKeys = (scenario: Scenario, stage: Stage, party: string): Keys => {
  const at = `stage.${stage.id}`;
  const endings = new Set(stage.endings.map(({ id }) => id));
  return [
    ...LEVELS.flatMap((level) => [
      `${at}.lead.${party}.${level}`,
      `${at}.instructions.${party}.${level}`,
    ]),
    ...(stage.choices ? choiceKeys(stage, party) : tableKeys(scenario, stage, party)),
    ...[...endings].flatMap((ending) =>
      ['capital', 'papers', 'cost'].map((part) => `${at}.ending.${ending}.${part}.${party}`),
    ),
  ];
};

const stageKeys = (scenario: Scenario, stage: Stage): Keys => {
  const { stages } = scenario;
  const at = `stage.${stage.id}`;
  const endings = new Set(stage.endings.map(({ id }) => id));
  return [
    ...['title', 'date', 'place', 'people', 'changed'].map((part) => `${at}.${part}`),
    ...scenario.parties.flatMap(({ id }) => stagePartyKeys(scenario, stage, id)),
    ...stage.events.map(({ id }) => `${at}.event.${id}`),
    ...(stage.extension ? [`${at}.extension`] : []),
    ...[...endings].flatMap((id) => [`${at}.ending.${id}.title`, `${at}.ending.${id}.outcome`]),
    ...stage.line.map((_, turn) => `${at}.history.${turn}`),
    `${at}.history.why`,
    `${at}.history.after`,
    `${at}.reflect.question`,
    ...(stages.some(({ exits }) => exits.some(({ to }) => to === stage.id)) ? [`${at}.since`] : []),
  ];
};

const hintKeys = ({ stages, clauses }: Scenario): Keys => {
  const canStrike = clauses.some(({ segments }) => segments.some(({ when }) => when));
  const acts = new Set(stages.flatMap(({ acts: known }) => known));
  acts.delete('decide');
  return [...(canStrike ? ['strike'] : []), ...acts].map((act) => `hint.${act}`);
};

const titled = (at: string): Keys => [`${at}.title`, `${at}.about`];

const roadKeys = ({ parts, windows, outcomes }: Scenario): Keys => [
  ...parts.flatMap(({ id }) => titled(`part.${id}`)),
  ...windows.flatMap(({ id }) => titled(`window.${id}`)),
  ...outcomes.flatMap(({ id }) => [`road.ending.${id}.title`, `road.ending.${id}.outcome`]),
];

/** Every text the screens may ask of a scenario. */
export const requiredKeys = (scenario: Scenario): ReadonlySet<string> =>
  new Set([
    'scenario.title',
    'scenario.subtitle',
    ...partyKeys(scenario),
    ...personKeys(scenario),
    ...issueKeys(scenario),
    ...scenario.interests.map((id) => `interest.${id}.name`),
    ...sharedLineKeys(scenario),
    ...argumentKeys(scenario),
    ...clauseKeys(scenario),
    ...scenario.stages.flatMap((stage) => stageKeys(scenario, stage)),
    ...hintKeys(scenario),
    ...roadKeys(scenario),
  ]);

const isSharedLine = (
  { parties, issues }: Pick<Scenario, 'parties' | 'issues'>,
  key: string,
): boolean => {
  const [room, how, party, issue, option, ...more] = key.split('.');
  return (
    room === 'spoken' &&
    more.length === 0 &&
    SPOKEN.includes(how ?? '') &&
    parties.some(({ id }) => id === party) &&
    Object.hasOwn(issues[issue ?? '']?.options ?? {}, option ?? '')
  );
};

/** Orders that an event of a stage brings one party. */
const ordersIn = ({ stages, parties }: Pick<Scenario, 'stages' | 'parties'>): Keys =>
  stages.flatMap(({ id, events }) =>
    events.flatMap((event) =>
      parties.map((party) => `stage.${id}.event.${event.id}.orders.${party.id}`),
    ),
  );

/** Asks of a key whether a scenario may have it besides: new orders, a founding document's wording, disputes among sources, a look ahead. */
export const mayHaveKey = ({
  clauses,
  stages,
  parties,
  issues,
}: Scenario): ((key: string) => boolean) => {
  const ids = new Set(stages.map(({ id }) => id));
  const ofClauses = new Set(
    clauses.flatMap(({ id }) => [`clause.${id}.signed`, `clause.${id}.notes`]),
  );
  const orders = new Set(ordersIn({ stages, parties }));
  const ofStage = (key: string): boolean =>
    ids.has(/^stage\.([^.]+)\.(?:disagreement|later)\./.exec(key)?.[1] ?? '');
  return (key) =>
    ofClauses.has(key) ||
    orders.has(key) ||
    ofStage(key) ||
    isSharedLine({ parties, issues }, key.replace(/^stage\.[^.]+\./, 'spoken.')) ||
    mayBeInDebrief({ issues }, key);
};
