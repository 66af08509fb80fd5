import { useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import type { Kept } from '../webStorage.ts';
import { FilePicker } from './filePicker.tsx';
import { keepScenario } from './keptScenarios.ts';
import { readScenario, type ReadScenario } from './readScenario.ts';
import { ScenarioFaults } from './scenarioFaults.tsx';

const KEPT = {
  ok: 'title.fileKept',
  full: 'title.fileFull',
  blocked: 'title.fileBlocked',
} as const satisfies Readonly<Record<Kept, string>>;

interface Read {
  readonly read: ReadScenario;
  readonly kept: Kept;
}

const Result = ({ read, kept }: Read) => {
  const { playScenario } = useDesk();
  if (read.kind !== 'bundle') return <ScenarioFaults read={read} />;
  return (
    <output>
      {`${translate('title.fileRead')} ${translate(KEPT[kept])} `}
      <button type="button" class="button" onClick={() => playScenario(read.bundle, null)}>
        {translate('title.filePlay')}
      </button>
    </output>
  );
};

/** A teacher's own scenario: read, checked, kept and played, or every problem named with its place. */
export const ScenarioFile = ({ onKept }: { readonly onKept: () => void }) => {
  const [result, setResult] = useState<Read | null>(null);
  const open = async (text: string): Promise<void> => {
    const read = await readScenario(text);
    const kept = read.kind === 'bundle' ? keepScenario(() => localStorage, read.bundle) : 'ok';
    setResult({ read, kept });
    if (read.kind === 'bundle') onKept();
  };
  return (
    <div class="scenario-file">
      <FilePicker label={translate('title.file')} onText={(text) => void open(text)} />
      <p class="note">{translate('title.fileNote')}</p>
      {result && <Result {...result} />}
    </div>
  );
};
