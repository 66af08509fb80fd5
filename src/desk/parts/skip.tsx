import { translate } from '../../i18n/translate.ts';

const OPEN_TAB = '[role="tab"][aria-selected="true"]';

/** The tab of the open question, or of the open paper where no questions are on it. */
const goToPapers = (): void => {
  const tab =
    document.querySelector<HTMLElement>(`.tabs-issues ${OPEN_TAB}`) ??
    document.querySelector<HTMLElement>(`.papers ${OPEN_TAB}`);
  tab?.focus();
};

/** For the keyboard: leads past everything between here and the papers; unseen until it has the focus. */
export const SkipToPapers = ({ back = false }: { readonly back?: boolean }) => (
  <button type="button" class="button skip" onClick={goToPapers}>
    {translate(back ? 'game.skipBack' : 'game.skip')}
  </button>
);
