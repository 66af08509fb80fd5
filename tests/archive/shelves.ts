import type { Holdings } from '../../src/archive/holdings.ts';
import { openSentences } from '../../src/archive/open.ts';
import type { Reader } from '../../src/archive/reader.ts';
import type { Evidence, ScenarioBundle, Sentence, Texts } from '../../src/scenario/bundle.ts';
import { roadBundle } from '../session/games.ts';

export const said = (say: string, known: Pick<Sentence, 'knownFrom'> = {}): Sentence => ({
  say,
  basis: 'documented',
  evidence: ['note'],
  ...known,
});

export const source = (more: Partial<Evidence> = {}): Evidence => ({
  title: 'A note',
  author: 'The ministry',
  date: '1955-06-14',
  audience: 'The other delegation',
  reached: 'Printed in 1990',
  locator: 'page 3',
  summary: 'It asks for an answer.',
  confidence: 'high',
  ...more,
});

/** What a scenario holds, as one reader finds it. */
export const holdingsOf = (bundle: ScenarioBundle, reader: Reader): Holdings => {
  const texts: Texts = bundle.texts['en'] ?? {};
  return {
    scenario: bundle.scenario,
    evidence: bundle.evidence,
    archive: bundle.archive ?? null,
    reader,
    tell: (key) => openSentences(texts[key] ?? [], reader),
  };
};

/** The same road with an archive of its own. */
export const roadWith = (
  archive: Partial<NonNullable<ScenarioBundle['archive']>>,
  texts: Texts,
  evidence: ScenarioBundle['evidence'] = {},
): ScenarioBundle => ({
  ...roadBundle,
  evidence,
  texts: { en: texts },
  archive: {
    documents: {},
    people: {},
    places: {},
    chronology: [],
    drafts: [],
    disagreements: [],
    faultLines: [],
    roadsNotTaken: [],
    glossary: [],
    ...archive,
  },
});

/** Whoever led a side on the day a stage opened. */
export const readerAt = (stage: string, party: string | null): Reader => {
  const found = roadBundle.scenario.stages.find(({ id }) => id === stage);
  if (!found) throw new Error(`no stage ${stage}`);
  return { day: found.opens.slice(0, 10), party };
};
