import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Desk, DeskContext } from '../../../src/desk/deskContext.ts';
import { keepScenario } from '../../../src/desk/title/keptScenarios.ts';
import { readScenario } from '../../../src/desk/title/readScenario.ts';
import { TitlePage } from '../../../src/desk/title/titlePage.tsx';
import type { Session } from '../../../src/session/session.ts';
import { bundle } from '../papers.ts';
import { deskOf } from '../printed.tsx';
import {
  asJapan,
  begin,
  carryOut,
  harbour,
  harbourBundle,
  makeMemoryStore,
  openSession,
} from '../../session/games.ts';
import { storageOf } from '../storages.ts';

afterEach(() => void vi.unstubAllGlobals());

/** A title page over games of both scenarios, one of each. */
const atTheTitle = (): Session => {
  const storage = makeMemoryStore();
  const [{ id: side }] = harbour.parties;
  const [{ id: stage }] = harbour.stages;
  const choice = { ...asJapan, stage, side };
  carryOut(openSession({ bundle: harbourBundle, storage }), ...begin(choice));
  carryOut(openSession({ bundle, storage }), ...begin(asJapan));
  return openSession({ bundle, storage });
};

const kept = (): Storage => {
  const storage = storageOf(5_000_000);
  keepScenario(() => storage, harbourBundle);
  return storage;
};

const titlePage = (storage: Storage, change: Partial<Desk> = {}): string => {
  vi.stubGlobal('localStorage', storage);
  return renderToString(
    <DeskContext.Provider value={{ ...deskOf(atTheTitle(), {}), ...change }}>
      <TitlePage />
    </DeskContext.Provider>,
  );
};

const BACK = 'Back to Two Islands';
const ELSEWHERE = '1 game of another scenario is kept in this browser too.';
const buttonsIn = (html: string): readonly string[] =>
  [...html.matchAll(/aria-label="([^"]*), The harbour light"/g)].map(([, name]) => name ?? '');

describe('the title page', () => {
  test('offers a kept scenario beside the built-in one, with its last game', () => {
    const html = titlePage(kept());
    expect(buttonsIn(html)).toEqual([
      'Go on with its last game',
      'Open this scenario',
      'Download',
      'Remove',
    ]);
    expect(html).toContain('1 game of it is kept in this browser');
    expect(html).not.toContain(ELSEWHERE);
    expect(html).not.toContain(BACK);
    expect(html).toContain('poster-picture');
  });

  test('says that a game waits for its scenario, where that is not kept', () => {
    const html = titlePage(storageOf(5_000_000));
    expect(buttonsIn(html)).toEqual([]);
    expect(html).toContain(ELSEWHERE);
  });

  test('says with place and reason why a kept scenario was not opened, and keeps it', async () => {
    const storage = kept();
    const key = 'two-islands:scenario:harbour-light';
    const wrong = storage.getItem(key)!.replace('"formatVersion":1', '"formatVersion":2');
    storage.setItem(key, wrong);
    const read = await readScenario(wrong);
    const html = titlePage(storage, { refusedScenario: { id: 'harbour-light', read } });
    expect(html).toContain('“The harbour light” was not opened: it does not pass the check.');
    expect(html).toMatch(/<li>At formatVersion: [^<]+<\/li>/);
    expect(buttonsIn(html)).toEqual([
      'Go on with its last game',
      'Open this scenario',
      'Download',
      'Remove',
    ]);
    expect(storage.getItem(key)).toBe(wrong);
  });

  test('of a scenario from a file leads back, and says whether that will be here after a reload', () => {
    const fromAFile = { bundle: harbourBundle, opensByLink: false };
    const here = titlePage(kept(), fromAFile);
    const notKept = titlePage(storageOf(5_000_000), fromAFile);
    expect(here).toContain(BACK);
    expect(here).not.toContain('poster-picture');
    expect(here).toContain('This scenario comes from a file, and is kept in this browser.');
    expect(buttonsIn(here)).toEqual([]);
    expect(notKept).toContain(BACK);
    expect(notKept).toContain('after a reload the file has to be opened again');
  });
});
