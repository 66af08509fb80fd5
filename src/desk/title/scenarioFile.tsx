import { useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import { FilePicker } from './filePicker.tsx';
import type { OpenedScenario } from './openScenario.ts';

const SHOWN_PROBLEMS = 12;

type Opened = OpenedScenario | { readonly kind: 'lost' };

/** What reads and checks a scenario is fetched when the first file is chosen. */
const open = async (text: string): Promise<Opened> => {
  try {
    const { openScenario } = await import('./openScenario.ts');
    return openScenario(text);
  } catch {
    return { kind: 'lost' };
  }
};

const Problems = ({ problems }: { readonly problems: readonly string[] }) => (
  <div role="alert" class="notice">
    <p>{translate('title.fileProblems', { count: problems.length })}</p>
    <ul>
      {problems.slice(0, SHOWN_PROBLEMS).map((problem, index) => (
        <li key={index}>{problem}</li>
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
    case 'lost':
      return (
        <p role="alert" class="notice">
          {translate('title.fileUnchecked')}
        </p>
      );
    case 'not-json':
      return (
        <p role="alert" class="notice">
          {translate('title.fileNotJson', { line: opened.line, near: opened.near })}
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
        onText={(text) => void open(text).then(setOpened)}
      />
      <p class="note">{translate('title.fileNote')}</p>
      {opened && <Result opened={opened} />}
    </div>
  );
};
