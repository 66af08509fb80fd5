import { useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import type { ScenarioBundle } from '../../scenario/bundle.ts';
import { checkScenario } from '../../scenario/checkScenario.ts';
import { parseScenario } from '../../scenario/parseScenario.ts';
import type { Problem } from '../../scenario/problems.ts';
import { useDesk } from '../deskContext.ts';
import { FilePicker } from './filePicker.tsx';
import { problemOfScenario } from '../words/scenarioWords.ts';

const SHOWN_PROBLEMS = 12;

type Opened =
  | { readonly kind: 'bundle'; readonly bundle: ScenarioBundle }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'not-json' };

/** Reads the text of a scenario file, whatever it holds. */
export const openScenario = (text: string): Opened => {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: 'not-json' };
  }
  const parsed = parseScenario(data);
  if (!parsed.ok) return { kind: 'problems', problems: parsed.problems };
  const problems = checkScenario(parsed.bundle);
  return problems.length > 0
    ? { kind: 'problems', problems }
    : { kind: 'bundle', bundle: parsed.bundle };
};

const Problems = ({ problems }: { readonly problems: readonly Problem[] }) => (
  <div role="alert" class="notice">
    <p>{translate('title.fileProblems', { count: problems.length })}</p>
    <ul>
      {problems.slice(0, SHOWN_PROBLEMS).map((problem, index) => (
        <li key={index}>{problemOfScenario(problem)}</li>
      ))}
    </ul>
    {problems.length > SHOWN_PROBLEMS && (
      <p>{translate('title.fileMore', { count: problems.length - SHOWN_PROBLEMS })}</p>
    )}
  </div>
);

const Result = ({ opened }: { readonly opened: Opened }) => {
  const { playScenario } = useDesk();
  switch (opened.kind) {
    case 'not-json':
      return (
        <p role="alert" class="notice">
          {translate('title.fileNotJson')}
        </p>
      );
    case 'problems':
      return <Problems problems={opened.problems} />;
    case 'bundle':
      return (
        <output>
          {translate('title.fileRead')}{' '}
          <button type="button" class="button" onClick={() => playScenario(opened.bundle)}>
            {translate('title.filePlay')}
          </button>
        </output>
      );
  }
};

/** A teacher's own scenario: read, checked and played, or every problem named with its place. */
export const ScenarioFile = () => {
  const [opened, setOpened] = useState<Opened | null>(null);
  return (
    <div class="scenario-file">
      <FilePicker
        label={translate('title.file')}
        onText={(text) => setOpened(openScenario(text))}
      />
      <p class="note">{translate('title.fileNote')}</p>
      {opened && <Result opened={opened} />}
    </div>
  );
};
