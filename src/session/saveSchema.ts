import * as v from 'valibot';
import { RULES } from '../counterpart/reasons.ts';
import { DEBRIEF_MINUTES, DEBRIEF_STEPS } from '../history/debriefSteps.ts';
import type { Act, Scenario, Terms } from '../negotiation/scenarioData.ts';
import type { Same } from '../scenario/sameType.ts';
import { between, list, object, wholeBetween } from '../scenario/shape.ts';
import { ABOUT_LENGTH, MOST_ANSWERS } from './debrief.ts';
import { FORMAT_VERSION, RULES_VERSION, type Save } from './record.ts';
import { CHARACTERS, LEVELS, type Likelihood, REASON_LENGTH, SEATS } from './session.ts';

const MOST_EVENTS = 2_000;

const shortText = v.pipe(v.string(), v.maxLength(ABOUT_LENGTH));
const finite = between(-10_000, 10_000);

const termsOf = ({ issues }: Scenario) =>
  object(
    Object.fromEntries(
      Object.entries(issues).map(([id, { options }]) => [
        id,
        v.exactOptional(v.picklist(Object.keys(options))),
      ]),
    ),
  ) as v.GenericSchema<unknown, Terms>;

const actOf = ({ issues, arguments: held, stages }: Scenario): v.GenericSchema<Act> => {
  const issue = v.picklist(Object.keys(issues));
  const option = v.picklist(Object.values(issues).flatMap(({ options }) => Object.keys(options)));
  const choice = v.picklist(
    stages.flatMap(({ choices = {} }) => Object.values(choices).flatMap(Object.keys)),
  );
  return v.variant('kind', [
    v.strictObject({ kind: v.literal('consult'), issue, option }),
    v.strictObject({ kind: v.literal('sound'), issue, option }),
    v.strictObject({ kind: v.literal('link'), issues: v.strictTuple([issue, issue]) }),
    v.strictObject({ kind: v.literal('argue'), argument: v.picklist(Object.keys(held)) }),
    v.strictObject({ kind: v.literal('recess') }),
    v.strictObject({ kind: v.literal('suspend') }),
    v.strictObject({ kind: v.literal('initial') }),
    v.strictObject({ kind: v.literal('decide'), choice }),
  ]);
};

const reasonsOf = ({ issues, arguments: held }: Scenario) => {
  const some = v.exactOptional(list(v.picklist(Object.keys(issues))));
  const number = v.exactOptional(finite);
  return object({
    rule: v.picklist(RULES),
    target: number,
    open: number,
    floor: number,
    moved: number,
    urgency: number,
    time: number,
    forbidden: some,
    heldBack: some,
    gave: some,
    movedBy: v.exactOptional(list(v.picklist(Object.keys(held)))),
  });
};

const reflection = object({
  likelihood: v.nullable(v.picklist([1, 2, 3, 4, 5] satisfies Likelihood[])),
  reason: v.nullable(v.pipe(v.string(), v.maxLength(REASON_LENGTH))),
});

const debriefEventsOf = (party: v.GenericSchema<string>) => {
  const step = v.picklist(DEBRIEF_STEPS);
  const answer = object({
    by: v.nullable(party),
    about: shortText,
    picked: v.nullable(shortText),
    words: v.nullable(v.pipe(v.string(), v.maxLength(REASON_LENGTH))),
  });
  const answers = v.pipe(list(answer), v.maxLength(MOST_ANSWERS));
  const at = <T extends string>(type: T) => v.strictObject({ type: v.literal(type), step });
  return [
    v.strictObject({ type: v.literal('debrief.paced'), minutes: v.picklist(DEBRIEF_MINUTES) }),
    v.strictObject({ type: v.literal('debrief.committed'), step, answers }),
    at('debrief.passed'),
    at('debrief.read'),
    at('debrief.skipped'),
    at('debrief.turned'),
    v.strictObject({ type: v.literal('debrief.closed') }),
  ] as const;
};

const eventOf = (scenario: Scenario, party: v.GenericSchema<string>) => {
  const positions = termsOf(scenario);
  const by = v.exactOptional(party);
  const move = object({ by: party, positions, act: v.exactOptional(actOf(scenario)) });
  return v.variant('type', [
    v.strictObject({ type: v.literal('began') }),
    v.strictObject({ type: v.literal('level.set'), level: v.picklist(LEVELS) }),
    v.strictObject({ type: v.literal('since.read') }),
    v.strictObject({ type: v.literal('briefing.read'), by }),
    v.strictObject({
      type: v.literal('move'),
      move,
      reasons: v.exactOptional(reasonsOf(scenario)),
    }),
    v.strictObject({ type: v.literal('outcome.read') }),
    v.strictObject({ type: v.literal('reflection.given'), by, reflection }),
    v.strictObject({ type: v.literal('reflection.skipped'), by }),
    v.strictObject({ type: v.literal('ending.read') }),
    ...debriefEventsOf(party),
    v.strictObject({
      type: v.literal('forked'),
      from: shortText,
      visit: wholeBetween(0, MOST_EVENTS),
      turn: wholeBetween(0, MOST_EVENTS),
    }),
  ]);
};

const pendingTurnOf = (scenario: Scenario) =>
  object({ positions: termsOf(scenario), act: v.nullable(actOf(scenario)) });

/** What a save of this scenario looks like: every id in it must be one of the scenario's. */
export const makeSaveSchema = (scenario: Scenario) => {
  const party = v.picklist(scenario.parties.map(({ id }) => id));
  const stage = v.picklist(scenario.stages.map(({ id }) => id));
  return object({
    formatVersion: v.literal(FORMAT_VERSION),
    scenarioId: v.literal(scenario.id),
    scenarioVersion: shortText,
    rulesVersion: wholeBetween(1, RULES_VERSION),
    seed: wholeBetween(0, 0xffff_ffff),
    choice: object({
      stage,
      side: party,
      level: v.picklist(LEVELS),
      character: v.picklist(CHARACTERS),
      until: v.nullable(stage),
      guided: v.boolean(),
      seats: v.picklist(SEATS),
    }),
    events: v.pipe(list(eventOf(scenario, party)), v.minLength(1), v.maxLength(MOST_EVENTS)),
    pendingTurn: v.nullable(pendingTurnOf(scenario)),
  });
};

true satisfies Same<v.InferOutput<ReturnType<typeof makeSaveSchema>>, Save>;
