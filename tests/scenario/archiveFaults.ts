import type { Archive } from '../../src/scenario/archive.ts';
import type { ScenarioBundle } from '../../src/scenario/bundle.ts';
import { harbourBundle } from './bundles.ts';
import type { Fault } from './roadFaults.ts';

const [{ id: alder }] = harbourBundle.scenario.parties;
const seated = new Set(
  harbourBundle.scenario.stages.flatMap(({ seats }) => seats.map(({ person }) => person)),
);

const archive: Archive = {
  documents: { LOG: { reviewed: 'unknown', scenes: ['jetty'], beside: ['CUSTOM'] } },
  people: Object.fromEntries([...seated].map((id) => [id, { party: alder, offices: [] }])),
  places: { jetty: { stages: ['jetty'] } },
  chronology: [{ id: 'wreck', date: '1811-02', lane: alder, stage: 'jetty' }],
  drafts: [
    {
      id: 'crossing',
      steps: [{ id: 'first', date: '1740', by: null, pieces: [{ id: 'owner', change: 'open' }] }],
    },
  ],
  disagreements: [
    {
      id: 'owner',
      text: 'stage.jetty.disagreement.owner',
      dossier: [1],
      stages: ['jetty'],
      readings: [['LOG', 'CUSTOM'], ['CUSTOM']],
      chosen: 0,
      sure: 'likely',
      decisive: true,
    },
  ],
  faultLines: [{ id: 'lamp', stages: ['jetty'], readings: [['LOG'], ['CUSTOM']] }],
  roadsNotTaken: [{ id: 'ferry', stage: 'jetty', plausibility: 'even', confidence: 'low' }],
  glossary: [],
};

/** The harbour with an archive; its texts are left out, since these faults are none of theirs. */
export const archivedBundle: ScenarioBundle = { ...harbourBundle, archive };

const A = 'archive';
const D = `${A}.disagreements.0`;

/** Each is said of a scenario that has an archive. */
export const ARCHIVE_FAULTS: readonly Fault[] = [
  [
    'a record of nothing',
    `${A}.documents.RUMOUR`,
    archive.documents['LOG'],
    `${A}.documents.RUMOUR: unknown-evidence`,
  ],
  [
    'a scene nobody plays',
    `${A}.documents.LOG.scenes`,
    ['ballroom'],
    `${A}.documents.LOG.scenes: unknown-stage`,
  ],
  [
    'a person of no side there is',
    `${A}.people.${[...seated][0] ?? ''}.party`,
    'carrick',
    `${A}.people.${[...seated][0] ?? ''}.party: unknown-party`,
  ],
  [
    'somebody who sits at a table and is not told of',
    `${A}.people.${[...seated][0] ?? ''}`,
    undefined,
    `${A}.people: missing-entry`,
  ],
  [
    'an office that ends before it begins',
    `${A}.people.${[...seated][0] ?? ''}.offices`,
    [{ id: 'warden', from: '1811', until: '1740' }],
    `${A}.people.${[...seated][0] ?? ''}.offices.0.until: out-of-range`,
  ],
  [
    'an event told twice',
    `${A}.chronology`,
    [archive.chronology[0], archive.chronology[0]],
    `${A}.chronology.1: duplicate-id`,
  ],
  [
    'a draft by a stranger',
    `${A}.drafts.0.steps.0.by`,
    'carrick',
    `${A}.drafts.0.steps.0.by: unknown-party`,
  ],
  [
    'a road from nowhere',
    `${A}.roadsNotTaken.0.stage`,
    'moon',
    `${A}.roadsNotTaken.0.stage: unknown-stage`,
  ],
  [
    'a question with one reading',
    `${D}.readings`,
    [['LOG', 'CUSTOM']],
    `${D}.readings: too-few-readings`,
  ],
  [
    'a source nobody has',
    `${D}.readings.1`,
    ['CUSTOM', 'RUMOUR'],
    `${D}.readings.1: unknown-evidence`,
  ],
  [
    'a source its text cites and it does not list',
    ['texts', 'en', 'stage.jetty.disagreement.owner.reading.1'],
    [{ say: 'The log says so.', basis: 'documented', evidence: ['LOG'] }],
    `${D}.readings.1: source-not-listed`,
  ],
  ['a choice of a reading there is not', `${D}.chosen`, 2, `${D}.chosen: out-of-range`],
  ['an open question that decides', `${D}.chosen`, null, `${D}.decisive: nothing-chosen`],
  [
    'a number of the dossier placed twice',
    `${D}.dossier`,
    [1, 1],
    `${A}.disagreements.dossier.1: duplicate-id`,
  ],
  ['a decisive choice on nothing', `${D}.readings.0`, [], `${D}.readings.0: claim-without-source`],
  [
    'a decisive choice on one source',
    `${D}.readings.0`,
    ['LOG'],
    `${D}.readings.0: claim-on-one-source`,
  ],
  [
    'a decisive choice on a source and its copy',
    'evidence.LOG.derivedFrom',
    ['CUSTOM'],
    `${D}.readings.0: claim-on-derived-sources`,
  ],
  [
    'a source that comes from one nobody has',
    'evidence.LOG.derivedFrom',
    ['RUMOUR'],
    'evidence.LOG.derivedFrom: unknown-evidence',
  ],
  [
    'a source that comes from itself',
    'evidence.LOG.derivedFrom',
    ['LOG'],
    'evidence.LOG.derivedFrom: derives-from-itself',
  ],
];
