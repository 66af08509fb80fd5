import * as v from 'valibot';
import type { Scenario } from '../negotiation/scenarioData.ts';
import { faultsInData, isPlainObject } from '../scenario/plainData.ts';
import { inTodaysFormat } from './formerFormats.ts';
import { FORMAT_VERSION, RULES_VERSION, type Save } from './record.ts';
import { makeSaveSchema } from './saveSchema.ts';
import type { SaveProblem } from './session.ts';

/** In UTF-16 code units. */
const LONGEST_SAVE = 1_000_000;

export type ParsedSave =
  | { readonly ok: true; readonly save: Save }
  | { readonly ok: false; readonly problem: SaveProblem };

export const saveProblem = (code: SaveProblem['code'], at = ''): SaveProblem => ({
  code,
  at,
  refusal: null,
  event: null,
  madeWith: null,
  opensUpTo: null,
});

const refused = (code: SaveProblem['code'], at?: string): ParsedSave => ({
  ok: false,
  problem: saveProblem(code, at),
});

const parts = (version: string): readonly number[] => version.split('.').map(Number);

/** Versions that are not numbers and dots are newer unless equal. */
const isNewer = (version: string, known: string): boolean => {
  if (version === known) return false;
  const [ours, theirs] = [parts(known), parts(version)];
  if ([...ours, ...theirs].some(Number.isNaN)) return true;
  const at = theirs.findIndex((part, i) => part !== (ours[i] ?? 0));
  return at >= 0 && theirs[at]! > (ours[at] ?? 0);
};

/** The data a text holds; undefined where it is no JSON. */
export const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const versionProblem = (
  scenario: Scenario,
  { formatVersion, scenarioId, scenarioVersion, rulesVersion }: Readonly<Record<string, unknown>>,
): SaveProblem | null => {
  if (typeof formatVersion !== 'number') return saveProblem('not-a-save', 'formatVersion');
  if (formatVersion > FORMAT_VERSION) return saveProblem('newer-format', 'formatVersion');
  if (typeof scenarioId === 'string' && scenarioId !== scenario.id)
    return saveProblem('other-scenario', 'scenarioId');
  if (typeof scenarioVersion === 'string' && isNewer(scenarioVersion, scenario.version))
    return saveProblem('newer-scenario', 'scenarioVersion');
  if (typeof rulesVersion === 'number' && rulesVersion > RULES_VERSION)
    return saveProblem('newer-rules', 'rulesVersion');
  return null;
};

/** A reader of saves of one scenario: a save that may be replayed, or the first problem. Never throws. */
export const makeSaveParser = (scenario: Scenario): ((text: string) => ParsedSave) => {
  const schema = makeSaveSchema(scenario);
  const read = (data: unknown): ParsedSave => {
    const [fault] = faultsInData(data);
    if (fault) return refused('not-a-save', fault.path);
    if (!isPlainObject(data)) return refused('not-a-save');
    const newer = versionProblem(scenario, data);
    if (newer) return { ok: false, problem: newer };
    const save = inTodaysFormat(data);
    const { issues } = v.safeParse(schema, save, { abortEarly: true });
    // The data itself, not the schema's copy: positions are tabled in the order in which they are written.
    return issues
      ? refused('not-a-save', v.getDotPath(issues[0]) ?? '')
      : { ok: true, save: save as unknown as Save };
  };
  return (text) => {
    if (text.length > LONGEST_SAVE) return refused('too-large');
    const data = readJson(text);
    return data === undefined ? refused('not-json') : read(data);
  };
};
