import { translate } from '../../i18n/translate.ts';
import { inPlain, type Tell } from '../texts.ts';

/** “Article 9”, or the title of a clause that is no article. */
export const clauseName = (id: string, tell: Tell): string => {
  const [, number] = /^article-(\d+)$/.exec(id) ?? [];
  return number === undefined
    ? inPlain(tell(`clause.${id}.title`))
    : translate('ending.article', { number });
};

/** “Article 9: the islands and the talks to come”, as its heading. */
export const clauseHeading = (id: string, tell: Tell): string => {
  const title = inPlain(tell(`clause.${id}.title`));
  const name = clauseName(id, tell);
  return name === title ? title : translate('ending.articleTitled', { name, title });
};
