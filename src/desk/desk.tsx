import { useEffect, useErrorBoundary, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { translate } from '../i18n/translate.ts';
import type { ScenarioBundle } from '../scenario/bundle.ts';
import type { Screen, Session } from '../session/session.ts';
import { BriefingPage } from './pages/briefingPage.tsx';
import { ArchiveSheet } from './archive/archiveSheet.tsx';
import { type FetchTexts, useArchiveShelf } from './archive/archiveShelf.ts';
import { readerOfPage, readingOf } from './archive/readers.ts';
import { useArchivePlace } from './archive/useArchivePlace.ts';
import type { WrongPart } from './deepLink.ts';
import { CurtainPage } from './curtain/curtainPage.tsx';
import { CurtainWatch } from './curtain/curtainWatch.tsx';
import { isAlone, lookersOf } from './curtain/lookers.ts';
import { type Desk, DeskContext, type RefusedScenario, useDesk } from './deskContext.ts';
import type { DrawnTable } from './drawnTable.ts';
import { DebriefPage, fetchDebrief } from './debrief/debriefPage.tsx';
import { EndingPage } from './debrief/endingPage.tsx';
import { Captions, type Hearing } from './parts/captions.tsx';
import { type AskedMark, EvidenceDialog } from './parts/evidenceDialog.tsx';
import { Fetching } from './parts/fetching.tsx';
import { OutcomePage } from './pages/outcomePage.tsx';
import { isPublic, mayMove, type Preferences } from './preferences.ts';
import { PUBLIC_PAGES } from './projector/publicPages.ts';
import { ReflectionPage } from './pages/reflectionPage.tsx';
import { SincePage } from './pages/sincePage.tsx';
import { TablePage } from './talks/tablePage.tsx';
import { inPlain } from './texts.ts';
import { TitlePage } from './title/titlePage.tsx';
import { useLastLook } from './useLastLook.ts';
import { useSession } from './useSession.ts';
import type { Announced } from './words/said.ts';

/** Whether all texts of the scenario have come; a stage without its texts waits for them. */
export type TextsState = 'coming' | 'here' | 'lost';

export interface DeskProps {
  readonly session: Session;
  readonly bundle: ScenarioBundle;
  readonly texts: TextsState;
  readonly fetchArchive: FetchTexts;
  readonly table: Pick<DrawnTable, 'host' | 'openFolder' | 'whenOpened'>;
  readonly wrongLink: readonly WrongPart[];
  readonly opensByLink: boolean;
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
  readonly hearing: Hearing;
  readonly playScenario: Desk['playScenario'];
  readonly playBuiltIn: () => void;
  readonly refusedScenario: RefusedScenario | null;
  /** Set when something outside the papers broke. */
  readonly broken: boolean;
}

const PAGES: Readonly<Record<Screen, () => preact.ComponentChild>> = {
  title: TitlePage,
  curtain: CurtainPage,
  since: SincePage,
  briefing: BriefingPage,
  table: TablePage,
  outcome: OutcomePage,
  reflection: ReflectionPage,
  ending: EndingPage,
  debrief: DebriefPage,
};

const CLASS_PAGES = { ...PAGES, ...PUBLIC_PAGES };

const namePage = (title: string, screen: Screen): void => {
  document.title = title;
  document.body.dataset['screen'] = screen;
};

/** A new page is named in the browser's title, starts at its top and takes the focus to its heading. */
const useTurnedPage = (screen: Screen, title: string): void => {
  const shownRef = useRef<Screen | null>(null);
  useLayoutEffect(() => {
    const before = shownRef.current;
    shownRef.current = screen;
    namePage(title, screen);
    if (before === null || before === screen) return;
    scrollTo(0, 0);
    document.querySelector('h1')?.focus({ preventScroll: true });
  }, [screen, title]);
};

const Broken = () => (
  <main class="sheet official broken">
    <h1>{translate('game.broken')}</h1>
    <p role="alert">{translate('game.brokenHow')}</p>
    <Reload />
  </main>
);

const Reload = () => (
  <button type="button" class="button primary" onClick={() => location.reload()}>
    {translate('game.reload')}
  </button>
);

/** How many stages of the road can be read already. */
const TextsComing = () => {
  const { bundle, tell } = useDesk();
  const { stages } = bundle.scenario;
  const come = stages.filter(({ id }) => tell(`stage.${id}.title`).length > 0).length;
  return (
    <Fetching
      words={translate('fetching.papers')}
      count={translate('fetching.papersCount', { come, count: stages.length })}
      come={come}
      all={stages.length}
    />
  );
};

const Coming = ({ texts }: Pick<DeskProps, 'texts'>) => (
  <main class="sheet official broken" aria-busy={texts === 'coming'}>
    <h1>{translate(texts === 'coming' ? 'game.coming' : 'game.lost')}</h1>
    {texts === 'coming' && <TextsComing />}
    {texts === 'lost' && <p role="alert">{translate('game.lostHow')}</p>}
    {texts === 'lost' && <Reload />}
  </main>
);

type OpenHere = 'openEvidence' | 'openArchive';

const useDeskOf = (
  props: DeskProps,
): Omit<Desk, OpenHere> & { readonly announced: readonly Announced[] } => {
  const { bundle, shelf } = useArchiveShelf(props.bundle, props.fetchArchive);
  return {
    ...useSession(props.session, bundle, isPublic(props.preferences)),
    bundle,
    texts: props.texts,
    archiveShelf: shelf,
    preferences: props.preferences,
    prefer: props.onPreferences,
    tableHost: props.table.host(),
    openOnTable: props.table.openFolder,
    whenOpenedOnTable: props.table.whenOpened,
    wrongLink: props.wrongLink,
    opensByLink: props.opensByLink,
    playScenario: props.playScenario,
    playBuiltIn: props.playBuiltIn,
    refusedScenario: props.refusedScenario,
  };
};

/** The sheets that lie over a page: the archive, and what a mark means. */
const useSheets = (desk: Omit<Desk, OpenHere>) => {
  const [mark, setMark] = useState<AskedMark | null>(null);
  const { place, setPlace, open, goTo, close } = useArchivePlace();
  const reader = readerOfPage(readingOf(desk));
  const openEvidence: Desk['openEvidence'] = (ids, basis = 'documented') =>
    setMark({ ids, basis, reader });
  const openArchive: Desk['openArchive'] = (at) => {
    setMark(null);
    goTo(at);
  };
  const sheets = (
    <>
      {open && <ArchiveSheet place={place} onPlace={setPlace} onMark={setMark} onClose={close} />}
      {mark && <EvidenceDialog mark={mark} onClose={() => setMark(null)} />}
    </>
  );
  return { openEvidence, openArchive, sheets };
};

interface PapersProps extends DeskProps {
  readonly desk: Omit<Desk, OpenHere>;
}

/** One page with what lies over it. */
const Papers = ({ desk, ...props }: PapersProps) => {
  const { sheets, ...openers } = useSheets(desk);
  const { view, stage, tell } = desk;
  const pages = isPublic(props.preferences) ? CLASS_PAGES : PAGES;
  const Current = pages[view.screen];
  const untold = view.screen !== 'title' && tell(`stage.${stage.id}.title`).length === 0;
  const hears = props.preferences.captions === 'on' && view.screen !== 'curtain';
  return (
    <DeskContext.Provider value={{ ...desk, ...openers }}>
      {untold && props.texts !== 'here' ? <Coming texts={props.texts} /> : <Current />}
      {hears && <Captions hearing={props.hearing} />}
      {isAlone(view) && <CurtainWatch session={props.session} />}
      {sheets}
    </DeskContext.Provider>
  );
};

/** Fetches the papers of the debrief while the pages before it are read. */
const useComingDebrief = (screen: Screen): void => {
  const isNear = screen === 'outcome' || screen === 'reflection';
  useEffect(() => {
    if (isNear) fetchDebrief().catch(() => undefined);
  }, [isNear]);
};

const Page = (props: DeskProps) => {
  const { announced, ...coming } = useDeskOf(props);
  const moves = coming.tableHost !== null && mayMove(props.preferences);
  const desk = { ...coming, view: useLastLook(coming.view, moves) };
  const { screen } = desk.view;
  const game = inPlain(desk.tell('scenario.title')) || translate('game.name');
  useComingDebrief(screen);
  useTurnedPage(screen, screen === 'title' ? game : `${translate(`screen.${screen}`)} · ${game}`);
  return (
    <>
      <Papers key={lookersOf(desk.view)} desk={desk} {...props} />
      <output class="unseen" aria-live="polite" aria-atomic={false}>
        {announced.map(({ number, words }) => (
          <span key={number}>{words} </span>
        ))}
      </output>
    </>
  );
};

/** All papers of the game. Whatever breaks, the game is kept and can be opened again. */
export const DeskPapers = (props: DeskProps) => {
  const [fault] = useErrorBoundary((error: unknown) => console.error(error));
  return fault !== undefined || props.broken ? <Broken /> : <Page {...props} />;
};
