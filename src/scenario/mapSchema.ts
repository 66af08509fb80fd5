import * as v from 'valibot';
import { FATES, GROUNDS, PLACE_KINDS, type ScenarioMap } from './scenarioMap.ts';
import type { Same } from './sameType.ts';
import { between, day, id, language, list, object, table } from './shape.ts';

const position = v.pipe(v.strictTuple([between(-180, 180), between(-90, 90)]), v.readonly());

const group = object({ id, ground: v.picklist(GROUNDS), islands: list(id) });

const line = object({ id, date: day, paths: list(list(position)) });

const place = object({
  id,
  kind: v.picklist(PLACE_KINDS),
  at: position,
  turn: v.exactOptional(between(-180, 180)),
  leftward: v.exactOptional(v.literal(true)),
});

export const mapSchema = object({
  groups: list(group),
  says: table(id, table(id, table(id, v.picklist(FATES)))),
  lines: list(line),
  places: list(place),
  languages: table(language, id),
});

true satisfies Same<v.InferOutput<typeof mapSchema>, ScenarioMap>;
