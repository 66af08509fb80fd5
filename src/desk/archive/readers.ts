import type { Holdings } from '../../archive/holdings.ts';
import { openSentences } from '../../archive/open.ts';
import type { Reader } from '../../archive/reader.ts';
import type { Scenario, Stage } from '../../negotiation/scenarioData.ts';
import type { Screen, SessionView } from '../../session/session.ts';
import { othersLookOn } from '../curtain/lookers.ts';
import type { Desk } from '../deskContext.ts';
import { isLastStage } from '../words/whereNext.ts';

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

const inPlay = ({ stage, view, isPublic }: Reading): Reader => ({
  day: stage.opens.slice(0, 10),
  party: isPublic ? null : (view.choice?.side ?? null),
});

/** Who reads what a page cites: what a page tells of history has its sources open. */
export const readerOfPage = (reading: Reading): Reader =>
  BEFORE_HISTORY.includes(reading.view.screen) ? inPlay(reading) : null;

/** Who reads the archive: it stays locked on a page that tells of one stage while others are still ahead. */
export const readerOfArchive = (reading: Reading): Reader => {
  const { scenario, view } = reading;
  const isAhead = view.screen === 'ending' && !isLastStage(scenario, view);
  return isAhead ? inPlay(reading) : readerOfPage(reading);
};
