import * as v from 'valibot';
import { CHANGES, PLAUSIBILITIES, REVIEWS, SURENESS, type Archive } from './archive.ts';
import type { Same } from './sameType.ts';
import { day, id, list, object, table, textKey, wholeBetween } from './shape.ts';

export const knownFrom = object({ day, to: v.exactOptional(list(id)) });

const document = object({
  reviewed: v.picklist(REVIEWS),
  quotes: v.exactOptional(id),
  scenes: list(id),
  beside: list(id),
});

const office = object({ from: day, until: v.exactOptional(day), id });

const person = object({ party: v.nullable(id), offices: list(office) });

const place = object({ onMap: v.exactOptional(id), stages: list(id) });

const event = object({
  id,
  date: day,
  until: v.exactOptional(day),
  lane: v.nullable(id),
  stage: v.exactOptional(id),
});

const piece = object({
  id,
  change: v.picklist(CHANGES),
  verbatim: v.exactOptional(v.literal(true)),
});

const step = object({ id, date: day, by: v.nullable(id), pieces: list(piece) });

const reading = wholeBetween(0, 9);
const readings = list(list(id));

const disagreement = object({
  id,
  text: textKey,
  dossier: list(wholeBetween(1, 999)),
  stages: list(id),
  readings,
  chosen: v.nullable(reading),
  sure: v.picklist(SURENESS),
  decisive: v.exactOptional(v.literal(true)),
});

export const archiveSchema = object({
  documents: table(id, document),
  people: table(id, person),
  places: table(id, place),
  chronology: list(event),
  drafts: list(object({ id, steps: list(step) })),
  disagreements: list(disagreement),
  faultLines: list(object({ id, stages: list(id), readings })),
  roadsNotTaken: list(
    object({
      id,
      stage: id,
      plausibility: v.picklist(PLAUSIBILITIES),
      confidence: v.picklist(['high', 'medium', 'low']),
    }),
  ),
  glossary: list(id),
});

true satisfies Same<v.InferOutput<typeof archiveSchema>, Archive>;
