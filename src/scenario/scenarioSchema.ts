import * as v from 'valibot';
import { ACT_KINDS, STAGE_ENDS, STAGE_KINDS, type Scenario } from '../negotiation/scenarioData.ts';
import type { Same } from './sameType.ts';
import {
  between,
  fact,
  id,
  list,
  moment,
  object,
  table,
  text,
  textKey,
  wholeBetween,
} from './shape.ts';

const percent = between(0, 100);
const share = between(0, 1);
const points = between(-100, 100);
const round = wholeBetween(1, 20);
const terms = table(id, id);
const optionsByIssue = table(id, list(id));
const backing = table(id, points);
const values = table(id, table(id, between(-3, 3)));

const condition = object({
  facts: v.exactOptional(list(fact)),
  noFacts: v.exactOptional(list(fact)),
  agreed: v.exactOptional(optionsByIssue),
  text: v.exactOptional(optionsByIssue),
  climateAtLeast: v.exactOptional(percent),
  climateBelow: v.exactOptional(percent),
  roundAtLeast: v.exactOptional(round),
  roundAtMost: v.exactOptional(round),
  endedBy: v.exactOptional(list(v.picklist(STAGE_ENDS))),
});

const mandates = table(id, object({ instructed: list(id), reserve: list(id) }));

const party = object({
  id,
  weights: table(id, percent),
  constituencies: table(id, percent),
  mood: list(id),
  wordsOnly: list(id),
  mandates,
  ratification: object({
    weights: table(id, share),
    threshold: percent,
    vetoBy: id,
    vetoBelow: percent,
  }),
});

const issue = object({
  options: table(id, object({ values, backing, neverAgreed: v.exactOptional(textKey) })),
  weight: v.exactOptional(between(0.1, 10)),
  essential: v.exactOptional(v.literal(true)),
  deputies: v.exactOptional(id),
  ifDisputed: v.exactOptional(id),
  outsideText: v.exactOptional(v.literal(true)),
});

const argument = object({
  by: list(id),
  issue: id,
  toward: list(id),
  cover: between(0, 50),
  bites: condition,
  evidence: id,
});

const segment = object({
  id,
  when: v.exactOptional(object({ issue: id, options: list(id) })),
});

const act = v.variant('kind', [
  v.strictObject({ kind: v.literal('consult'), issue: id, option: id }),
  v.strictObject({ kind: v.literal('sound'), issue: id, option: id }),
  v.strictObject({
    kind: v.literal('link'),
    issues: v.pipe(v.strictTuple([id, id]), v.readonly()),
  }),
  v.strictObject({ kind: v.literal('argue'), argument: id }),
  v.strictObject({ kind: v.literal('recess') }),
  v.strictObject({ kind: v.literal('suspend') }),
  v.strictObject({ kind: v.literal('initial') }),
]);

const start = object({
  climate: percent,
  backing: table(id, backing),
  agreed: terms,
  tabled: table(id, terms),
  facts: list(fact),
});

const event = object({
  id,
  when: condition,
  fact: v.exactOptional(fact),
  backing,
  climate: points,
  newInstructions: v.exactOptional(v.literal(true)),
});

const stage = object({
  id,
  kind: v.picklist(STAGE_KINDS),
  opens: moment,
  place: id,
  room: id,
  seats: list(
    object({
      party: v.nullable(id),
      person: id,
      role: v.picklist(['speaker', 'delegate', 'recorder', 'interpreter']),
    }),
  ),
  live: list(id),
  beside: list(id),
  rounds: wholeBetween(1, 12),
  first: id,
  acts: list(v.picklist(ACT_KINDS)),
  arguments: list(id),
  mandates: table(id, mandates),
  mandateChanges: list(object({ when: condition, party: id, mandates })),
  deciders: table(id, table(id, share)),
  threshold: table(id, percent),
  urgency: table(id, between(0, 2)),
  start,
  events: list(event),
  extension: v.exactOptional(object({ when: condition, fact, backing, presses: id })),
  exits: list(object({ when: condition, to: v.nullable(id) })),
  endings: list(object({ id, when: condition })),
  line: list(object({ by: id, positions: terms, act: v.exactOptional(act) })),
});

export const scenarioSchema = object({
  id,
  version: text,
  parties: v.pipe(v.strictTuple([party, party]), v.readonly()),
  interests: list(id),
  issues: table(id, issue),
  formIssue: id,
  forms: table(id, object({ required: list(id), disregards: list(id) })),
  interactions: list(object({ when: terms, fact: v.exactOptional(fact), values })),
  arguments: table(id, argument),
  clauses: list(object({ id, segments: list(segment) })),
  stages: v.pipe(v.tupleWithRest([stage], stage), v.readonly()),
});

true satisfies Same<v.InferOutput<typeof scenarioSchema>, Scenario>;
