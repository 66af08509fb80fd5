import type { Page } from 'playwright-core';
import type { DebriefStep } from '../../../src/history/debriefSteps.ts';
import { translate } from '../../../src/i18n/translate.ts';
import { say } from '../../../src/desk/debrief/debriefWords.ts';
import { button, waitForScreen } from './play.ts';

/** Waits until the papers of the debrief have come. */
export const waitForDebrief = async (page: Page): Promise<void> => {
  await waitForScreen(page, 'debrief');
  await page.locator('.contents').waitFor();
};

/** From the outcome into the debrief, without a prediction. */
export const skipToDebrief = async (page: Page): Promise<void> => {
  await button(page, translate('outcome.on')).click();
  await button(page, translate('reflection.skip')).click();
  await waitForDebrief(page);
};

/** What a step is called, whether the game came to a text or not. */
const titleOf = (step: DebriefStep): RegExp => {
  const names = [translate(`debrief.step.${step}`)];
  if (step === 'text') names.push(translate('debrief.step.left'));
  return new RegExp(names.join('|'));
};

/** Turns to a step from the contents. */
export const turnToStep = async (page: Page, step: DebriefStep): Promise<void> => {
  const name = titleOf(step);
  const folded = page.locator('.contents > details:not([open]) > summary');
  if ((await folded.count()) > 0) await folded.click();
  await page.locator('.contents').getByRole('button', { name }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
};

/** Turns to a step and has it tell, without an answer where it asks; returns its words. */
export const readStep = async (page: Page, step: DebriefStep): Promise<string> => {
  await turnToStep(page, step);
  const pass = button(page, say('debrief.pass'));
  if ((await pass.count()) > 0) await pass.click();
  const told = page.locator('.step-told');
  await told.waitFor();
  return told.innerText();
};

/** Closes the debrief from its last step. */
export const closeDebrief = async (page: Page): Promise<void> => {
  await turnToStep(page, 'questions');
  await button(page, say('debrief.close')).click();
  await waitForScreen(page, 'title');
};
