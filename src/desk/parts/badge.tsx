import { translate } from '../../i18n/translate.ts';
import type { CapitalWord } from '../../negotiation/tableView.ts';
import { shownSupport } from '../words/supportWords.ts';

const detailOf = ({ authority, support, needed, borne }: CapitalWord): string | null => {
  if (authority !== 'beyond') return null;
  const said = translate('mandate.support', {
    support: shownSupport(support),
    needed: Math.round(needed),
  });
  return `${said}: ${translate(borne ? 'mandate.borne' : 'mandate.repudiated')}`;
};

/** What one's instructions say of an option, in words. */
export const capitalWords = (word: CapitalWord): string =>
  [translate(`mandate.${word.authority}`), detailOf(word)]
    .filter((part) => part !== null)
    .join(', ');

export const MandateBadge = ({
  word,
  id,
}: {
  readonly word: CapitalWord;
  readonly id?: string;
}) => (
  <span class={`badge badge-${word.authority}`} {...(id === undefined ? {} : { id })}>
    <span aria-hidden="true" class="badge-shape" />
    {capitalWords(word)}
  </span>
);
