import type { Holdings } from '../../archive/holdings.ts';
import { openSentences } from '../../archive/open.ts';
import type { Reader } from '../../archive/reader.ts';
import type { DebriefStep } from '../../history/debriefSteps.ts';
import type { Scenario, Stage } from '../../negotiation/scenarioData.ts';
import type { Screen, SessionView } from '../../session/session.ts';
import { othersLookOn } from '../curtain/lookers.ts';
import type { Desk } from '../deskContext.ts';

export interface Reading {
  readonly scenario: Scenario;
  readonly stage: Stage;
  readonly view: SessionView;
  /** A class looks on. */
  readonly isPublic: boolean;
}

/** Who sits at a desk, before what page. */
export const readingOf = ({
  bundle,
  stage,
  view,
  preferences,
}: Pick<Desk, 'bundle' | 'stage' | 'view' | 'preferences'>): Reading => ({
  scenario: bundle.scenario,
  stage,
  view,
  isPublic: othersLookOn({ view, preferences }),
});

/** What the archive of a desk's scenario holds for a reader. */
export const holdingsFor = (
  { bundle, tell }: Pick<Desk, 'bundle' | 'tell'>,
  reader: Reader,
): Holdings => {
  const { scenario, evidence, archive = null } = bundle;
  return { scenario, evidence, archive, reader, tell: (key) => openSentences(tell(key), reader) };
};

/** Pages on which what came after the meeting is not known yet. */
const BEFORE_HISTORY: readonly Screen[] = [
  'curtain',
  'since',
  'briefing',
  'table',
  'outcome',
  'reflection',
];

const inPlay = ({ stage, view, isPublic }: Reading): Reader => {
  const isOfBoth = view.choice?.seats === 'both' && view.seat === null;
  const day = stage.opens.slice(0, 10);
  return { day, party: isPublic || isOfBoth ? null : (view.choice?.side ?? null) };
};

/** Who reads what a page cites: what a page tells of history has its sources open. */
export const readerOfPage = (reading: Reading): Reader =>
  BEFORE_HISTORY.includes(reading.view.screen) ? inPlay(reading) : null;

/** The step of a debrief with which the archive opens: what comes before it still asks what one expects. */
export const OPENS_ARCHIVE: DebriefStep = 'text';

const asksFirst = ({ debrief }: SessionView): boolean =>
  debrief !== null && !debrief.steps.some(({ step, told }) => step === OPENS_ARCHIVE && told);

/** Who reads the archive: it stays locked while stages are ahead, and until the debrief has laid text beside text. */
export const readerOfArchive = (reading: Reading): Reader =>
  reading.view.screen === 'ending' || asksFirst(reading.view)
    ? inPlay(reading)
    : readerOfPage(reading);
