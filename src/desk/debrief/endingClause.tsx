import type { Comparison } from '../../history/comparison.ts';
import { translate } from '../../i18n/translate.ts';
import type { Clause } from '../../negotiation/scenarioData.ts';
import type { TableView } from '../../negotiation/tableView.ts';
import { useDesk } from '../deskContext.ts';
import { ClauseBesideHistory, SignedClause, WordKey } from './clauseBeside.tsx';
import { EndingTerms } from './endingTerms.tsx';

/** The clauses this stage was about, so far as their signed words are known. */
const useSignedClauses = (): readonly Clause[] => {
  const { bundle, stage, tell } = useDesk();
  return bundle.scenario.clauses.filter(
    ({ id }) => (stage.clauses?.includes(id) ?? true) && tell(`clause.${id}.signed`).length > 0,
  );
};

const Clauses = ({ comparison }: { readonly comparison: Comparison }) => {
  const { stage } = useDesk();
  const clauses = useSignedClauses();
  const awaitsText = stage.acts.includes('initial') && !comparison.signed;
  if (clauses.length === 0 && !awaitsText) return null;
  if (!comparison.signed)
    return (
      <div class="two-columns">
        <p class="no-text">{translate('ending.noText')}</p>
        <div>
          {clauses.map((clause) => (
            <SignedClause key={clause.id} clause={clause} />
          ))}
        </div>
      </div>
    );
  return (
    <>
      {clauses.map((clause) => (
        <ClauseBesideHistory key={clause.id} clause={clause} comparison={comparison} />
      ))}
      <WordKey />
    </>
  );
};

/** Your clauses beside the signed ones where a text was closed here, and the stage issue by issue. */
export const EndingClause = ({
  table,
  comparison,
}: {
  readonly table: TableView;
  readonly comparison: Comparison;
}) => {
  const isAboutText = comparison.signed || comparison.terms.length > 0;
  return (
    <section class="ending-clause">
      {isAboutText ? (
        <Clauses comparison={comparison} />
      ) : (
        <p class="note">{translate('ending.notClosed')}</p>
      )}
      <EndingTerms table={table} comparison={comparison} />
    </section>
  );
};
