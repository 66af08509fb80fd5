import type { Page } from 'playwright-core';
import { makeNames, type Names } from '../../../src/desk/names.ts';
import { makeTell } from '../../../src/desk/texts.ts';
import { doAct } from '../../../src/desk/words/actWords.ts';
import { translate } from '../../../src/i18n/translate.ts';
import { stageById } from '../../../src/negotiation/lookup.ts';
import type { Act, LineTurn, PartyId, StageId } from '../../../src/negotiation/scenarioData.ts';
import { road, roadBundle } from '../../session/games.ts';
import { waitForDebrief } from './debriefPlay.ts';
import { button, composeTurn, playTurn, screenOf, waitForMove } from './play.ts';

export const names: Names = makeNames(makeTell(roadBundle.texts['en'] ?? {}, null, null));

export const actIn = (act: Act, side: PartyId): readonly [string, string] =>
  act.kind === 'decide' ? ['', ''] : [translate(`act.${act.kind}`), doAct(act, names, side)];

export const taken = (positions: LineTurn['positions']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(positions).map(([issue, option]) => [issue, names.option(issue, option)]),
  );

const decide = async (page: Page, stage: StageId, side: PartyId, choice: string): Promise<void> => {
  await page
    .getByRole('radio', { name: names.choice(stage, side, choice), exact: false })
    .first()
    .check();
  await button(page, translate('home.decide')).click();
};

const playLineTurn = async (
  page: Page,
  stage: StageId,
  { by, positions, act }: LineTurn,
): Promise<void> => {
  if (act?.kind === 'decide') return decide(page, stage, by, act.choice);
  const turn = { take: taken(positions), ...(act ? { act: actIn(act, by) } : {}) };
  if (act?.kind !== 'suspend') return playTurn(page, turn);
  await composeTurn(page, turn);
  await button(page, translate('act.suspend.yes')).click();
  await button(page, 'Table it').click();
  await waitForMove(page);
};

/** The pages between two tables, by the button that leads on. */
const ONWARD: Readonly<Record<string, RegExp>> = {
  since: new RegExp(translate('since.on')),
  briefing: /^(Take your seat|Take up the letters|Go to your desk)/,
  outcome: new RegExp(translate('outcome.on')),
  reflection: /^Skip this/,
  ending: new RegExp(`^${translate('next.stage')}`),
};

const MOST_PAGES = 20;

/** Turns pages until the table or the debrief. Throws where they lead nowhere. */
export const turnPages = async (page: Page): Promise<string> => {
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const screen = (await screenOf(page)) ?? '';
    const onward = ONWARD[screen];
    if (screen === 'debrief') await waitForDebrief(page);
    if (!onward) return screen;
    await button(page, onward).first().click();
    await page.waitForFunction((was) => document.body.dataset['screen'] !== was, screen);
  }
  throw new Error('the pages go on and on');
};

/** Plays one stage as history did, from its first page to the one after its reflection. */
export const playHistory = async (page: Page, stage: StageId, side: PartyId): Promise<string> => {
  await turnPages(page);
  const { line, kind } = stageById(road, stage);
  if (kind !== 'home') await waitForMove(page);
  for (const turn of line)
    if (turn.by === side && (await screenOf(page)) === 'table')
      await playLineTurn(page, stage, turn);
  await page.waitForFunction(() => document.body.dataset['screen'] !== 'table');
  return turnPages(page);
};
