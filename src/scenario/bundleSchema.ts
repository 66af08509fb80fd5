import * as v from 'valibot';
import { archiveSchema, knownFrom } from './archiveSchema.ts';
import { BASES, CONFIDENCES, type ScenarioBundle } from './bundle.ts';
import { mapSchema } from './mapSchema.ts';
import type { Same } from './sameType.ts';
import { scenarioSchema } from './scenarioSchema.ts';
import {
  address,
  day,
  fact,
  id,
  language,
  list,
  object,
  sha256,
  table,
  text,
  textKey,
} from './shape.ts';

const optionsByIssue = table(id, list(id));

const sentenceCondition = object({
  facts: v.exactOptional(list(fact)),
  noFacts: v.exactOptional(list(fact)),
  agreed: v.exactOptional(optionsByIssue),
  notAgreed: v.exactOptional(optionsByIssue),
  text: v.exactOptional(optionsByIssue),
});

const sentence = object({
  say: text,
  basis: v.picklist(BASES),
  evidence: v.exactOptional(list(id)),
  when: v.exactOptional(sentenceCondition),
  knownFrom: v.exactOptional(knownFrom),
});

const evidence = object({
  title: text,
  author: text,
  date: day,
  audience: text,
  reached: text,
  locator: text,
  summary: text,
  confidence: v.picklist(CONFIDENCES),
  url: v.exactOptional(address),
  quotation: v.exactOptional(object({ words: text, locator: text, sha256 })),
  disagrees: v.exactOptional(text),
  derivedFrom: v.exactOptional(list(id)),
  knownFrom: v.exactOptional(knownFrom),
});

export const bundleSchema = object({
  formatVersion: v.literal(1),
  scenario: scenarioSchema,
  evidence: table(id, evidence),
  map: v.exactOptional(mapSchema),
  archive: v.exactOptional(archiveSchema),
  texts: table(language, table(textKey, list(sentence))),
});

true satisfies Same<v.InferOutput<typeof bundleSchema>, ScenarioBundle>;
