import * as v from 'valibot';
import {
  ACT_KINDS,
  FRAMES,
  STAGE_ENDS,
  STAGE_KINDS,
  type Scenario,
} from '../negotiation/scenarioData.ts';
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
  notAgreed: v.exactOptional(optionsByIssue),
  stands: v.exactOptional(table(id, optionsByIssue)),
  text: v.exactOptional(optionsByIssue),
  backingAtLeast: v.exactOptional(backing),
  backingBelow: v.exactOptional(backing),
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
  redLines: table(id, optionsByIssue),
  ratification: object({
    weights: table(id, share),
    threshold: percent,
    vetoBy: id,
    vetoBelow: percent,
    absent: v.exactOptional(object({ by: id, each: between(0, 100), most: between(0, 1000) })),
  }),
});

const issue = object({
  options: table(id, object({ values, backing, neverAgreed: v.exactOptional(textKey) })),
  weight: v.exactOptional(between(0.1, 10)),
  essential: v.exactOptional(v.literal(true)),
  deputies: v.exactOptional(id),
  deputiesIf: v.exactOptional(list(object({ when: condition, option: id }))),
  ifDisputed: v.exactOptional(id),
  outsideText: v.exactOptional(v.literal(true)),
  decidedBy: v.exactOptional(id),
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
  v.strictObject({ kind: v.literal('decide'), choice: id }),
]);

const start = object({
  climate: percent,
  backing: table(id, backing),
  agreed: terms,
  tabled: table(id, terms),
  facts: list(fact),
  text: v.exactOptional(terms),
  meanwhile: v.exactOptional(table(id, table(id, points))),
});

const effect = object({
  when: condition,
  facts: v.exactOptional(list(fact)),
  backing: v.exactOptional(backing),
  climate: v.exactOptional(points),
  values: v.exactOptional(values),
  lifts: v.exactOptional(list(id)),
  eases: v.exactOptional(table(id, points)),
});

const choice = object({
  effects: list(effect),
  leanings: list(object({ when: condition, weight: between(0, 1000) })),
});

const settlement = object({
  issues: list(id),
  when: condition,
  climate: v.exactOptional(points),
  evenIfDisputed: v.exactOptional(v.literal(true)),
});

const event = object({
  id,
  when: condition,
  fact: v.exactOptional(fact),
  backing,
  climate: points,
  values: v.exactOptional(values),
  newInstructions: v.exactOptional(v.literal(true)),
});

const turn = { by: id, positions: terms, act: v.exactOptional(act) };

const stage = object({
  id,
  variantOf: v.exactOptional(id),
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
  clauses: v.exactOptional(list(id)),
  closes: v.exactOptional(list(id)),
  impliedForm: v.exactOptional(object({ when: condition, form: id })),
  settles: v.exactOptional(list(settlement)),
  choices: v.exactOptional(table(id, table(id, choice))),
  ratifies: v.exactOptional(v.literal(true)),
  aftermath: v.exactOptional(list(effect)),
  asksReason: v.exactOptional(v.literal(true)),
  rounds: wholeBetween(1, 12),
  first: id,
  acts: list(v.picklist(ACT_KINDS)),
  arguments: list(id),
  mandates: table(id, mandates),
  mandateChanges: list(object({ when: condition, party: id, mandates })),
  deciders: table(id, table(id, share)),
  threshold: table(id, percent),
  urgency: table(id, between(0, 2)),
  urgencyChanges: v.exactOptional(
    list(object({ when: condition, party: id, urgency: between(0, 2) })),
  ),
  goingOn: v.exactOptional(list(object({ when: condition, party: id, worth: points }))),
  opensAt: v.exactOptional(table(id, share)),
  start,
  events: list(event),
  extension: v.exactOptional(object({ when: condition, fact, backing, presses: id })),
  exits: list(object({ when: condition, to: v.nullable(id) })),
  endings: list(object({ id, when: condition })),
  line: list(object(turn)),
  leanings: v.exactOptional(list(object({ ...turn, when: condition, readiness: share }))),
});

const window = object({ id, from: id, until: id });

export const scenarioSchema = object({
  id,
  version: text,
  parties: v.pipe(v.strictTuple([party, party]), v.readonly()),
  interests: list(id),
  issues: table(id, issue),
  formIssue: id,
  forms: table(
    id,
    object({
      required: list(id),
      disregards: list(id),
      omits: v.exactOptional(list(id)),
      excludes: v.exactOptional(optionsByIssue),
      writes: v.exactOptional(terms),
      bridgesDisputes: v.exactOptional(v.literal(true)),
    }),
  ),
  interactions: list(object({ when: terms, fact: v.exactOptional(fact), values })),
  arguments: table(id, argument),
  clauses: list(object({ id, forms: v.exactOptional(list(id)), segments: list(segment) })),
  keyFacts: list(fact),
  parts: list(object({ id, stages: list(id), frame: v.exactOptional(v.picklist(FRAMES)) })),
  windows: v.pipe(v.tupleWithRest([window], window), v.readonly()),
  outcomes: list(object({ id, when: condition })),
  stages: v.pipe(v.tupleWithRest([stage], stage), v.readonly()),
});

true satisfies Same<v.InferOutput<typeof scenarioSchema>, Scenario>;
