import { translate } from '../../i18n/translate.ts';
import type { ReadScenario } from './readScenario.ts';

const SHOWN_PROBLEMS = 12;

const Problems = ({ problems }: { readonly problems: readonly string[] }) => (
  <>
    <p>{translate('title.fileProblems', { count: problems.length })}</p>
    <ul>
      {problems.slice(0, SHOWN_PROBLEMS).map((problem, index) => (
        <li key={index}>{problem}</li>
      ))}
    </ul>
    {problems.length > SHOWN_PROBLEMS && (
      <p>{translate('title.fileMore', { count: problems.length - SHOWN_PROBLEMS })}</p>
    )}
  </>
);

const Why = ({ read }: { readonly read: ReadScenario }) => {
  switch (read.kind) {
    case 'lost':
      return <p>{translate('title.fileUnchecked')}</p>;
    case 'not-json':
      return <p>{translate('title.fileNotJson', { line: read.line, near: read.near })}</p>;
    case 'problems':
      return <Problems problems={read.problems} />;
    case 'bundle':
      return null;
  }
};

/** Why a scenario cannot be opened, with every place, after what that means for the reader. */
export const ScenarioFaults = ({
  read,
  means,
}: {
  readonly read: ReadScenario;
  readonly means?: string;
}) => (
  <div role="alert" class="notice">
    {means !== undefined && <p>{means}</p>}
    <Why read={read} />
  </div>
);
