import { translate } from '../../i18n/translate.ts';
import type { Comparison } from '../../history/comparison.ts';
import { useDesk } from '../deskContext.ts';

const HEADS = ['ending.term', 'ending.termYours', 'ending.termHistory'] as const;

/** What the text says on each issue, beside what the signed one says. */
export const EndingTerms = ({ comparison }: { readonly comparison: Comparison }) => {
  const { names, stage } = useDesk();
  const said = (issue: string, option: string | null): string =>
    option === null ? translate('outcome.open') : names.option(issue, option);
  return (
    <table class="facts">
      <caption class="capitals">{translate('ending.terms')}</caption>
      <thead>
        <tr>
          {HEADS.map((head) => (
            <th key={head} scope="col">
              {translate(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {comparison.terms
          .filter(({ issue }) => [...stage.live, ...stage.beside].includes(issue))
          .map(({ issue, yours, history }) => (
            <tr key={issue}>
              <th scope="row">{names.issue(issue)}</th>
              <td>{said(issue, yours)}</td>
              <td>
                {said(issue, history)}{' '}
                <span class="note">
                  {translate(yours === history ? 'ending.termSame' : 'ending.termDiffers')}
                </span>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
};
