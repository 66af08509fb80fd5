import { historicalGame } from '../../history/compare.ts';
import type { Comparison, TermComparison } from '../../history/comparison.ts';
import { translate } from '../../i18n/translate.ts';
import type { Scenario, Stage } from '../../negotiation/scenarioData.ts';
import type { TableView } from '../../negotiation/tableView.ts';
import { useDesk } from '../deskContext.ts';
import { HistoryMarks } from '../parts/marksOf.tsx';
import { FactsTable } from '../parts/factsTable.tsx';
import { agreedHere } from '../words/agreedHere.ts';

const HEADS = ['ending.term', 'ending.termYours', 'ending.termHistory'] as const;

/** What was agreed or written on each issue of a stage, in your game and in history. */
const termsOfStage = (
  scenario: Scenario,
  stage: Stage,
  table: TableView,
  { terms }: Pick<Comparison, 'terms'>,
): readonly TermComparison[] => {
  const history = historicalGame(scenario, stage.id);
  return [...stage.live, ...stage.beside].map((issue) => {
    const written = terms.find((term) => term.issue === issue);
    const agreed = table.issues.find((known) => known.id === issue)?.agreed ?? null;
    return {
      issue,
      yours: written?.yours ?? agreed ?? agreedHere(stage, table.minutes, issue),
      history: written?.history ?? history.agreed[issue] ?? agreedHere(stage, history.log, issue),
    };
  });
};

const Row = ({ term: { issue, yours, history } }: { readonly term: TermComparison }) => {
  const { names } = useDesk();
  const said = (option: string | null): string =>
    option === null ? translate('outcome.open') : names.option(issue, option);
  return (
    <tr>
      <th scope="row">{names.issue(issue)}</th>
      <td>{said(yours)}</td>
      <td>
        {said(history)}{' '}
        <span class="note">
          {translate(yours === history ? 'ending.termSame' : 'ending.termDiffers')}
        </span>
      </td>
    </tr>
  );
};

/** Issue by issue: what your stage left, beside what history’s left. */
export const EndingTerms = ({
  table,
  comparison,
}: {
  readonly table: TableView;
  readonly comparison: Comparison;
}) => {
  const { bundle, stage } = useDesk();
  return (
    <>
      <FactsTable caption="ending.terms" heads={HEADS}>
        {termsOfStage(bundle.scenario, stage, table, comparison).map((term) => (
          <Row key={term.issue} term={term} />
        ))}
      </FactsTable>
      <p class="note">
        {translate('ending.termHistory')}:
        <HistoryMarks stage={stage.id} />
      </p>
    </>
  );
};
