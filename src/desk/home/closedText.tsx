import { translate } from '../../i18n/translate.ts';
import type { Terms } from '../../negotiation/scenarioData.ts';
import { useDesk } from '../deskContext.ts';
import { clauseHeading } from '../words/clauseNames.ts';
import { clausesOf } from '../../history/articles.ts';

/** A closed text, clause by clause. */
export const ClosedText = ({ terms }: { readonly terms: Terms }) => {
  const { bundle, names, tell } = useDesk();
  return (
    <div class="closed-text">
      <p class="note">{translate('home.textBefore')}</p>
      {clausesOf(bundle.scenario, terms).map(({ clause, segments }) => (
        <section key={clause.id} class="clause official">
          <h2>{clauseHeading(clause.id, tell)}</h2>
          <p class="clause-text">{segments.map(({ id }) => names.words(id)).join('')}</p>
        </section>
      ))}
    </div>
  );
};
