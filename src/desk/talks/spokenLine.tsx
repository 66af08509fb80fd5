import { useEffect, useRef } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import type { LogEntry } from '../../negotiation/state.ts';
import type { TableView } from '../../negotiation/tableView.ts';
import { useDesk } from '../deskContext.ts';
import { speakerOf } from '../names.ts';
import { ScrollBox } from '../parts/scrollBox.tsx';
import { Sentences } from '../parts/sentences.tsx';
import { cableKey, lastCable } from '../words/cableWords.ts';
import { happeningWords } from '../words/happeningWords.ts';
import { lastSpoken } from '../words/spokenWords.ts';

const Cable = ({ table, entry }: { readonly table: TableView; readonly entry: LogEntry }) => {
  const { tell, names } = useDesk();
  return (
    <ScrollBox class="cable">
      <p class="capitals">{names.capital(table.side)}</p>
      <p>
        <Sentences of={tell(cableKey(table, entry) ?? '')} />
      </p>
      <p class="note">{happeningWords(names, entry)}</p>
    </ScrollBox>
  );
};

/** The last words at the table, which both sides have heard. */
export const WordsAtTheTable = ({ table }: { readonly table: TableView }) => {
  const { stage, tell, names } = useDesk();
  const { by, keys } = lastSpoken(stage, table);
  const said = keys.flatMap((key) => tell(key));
  return (
    <ScrollBox class={`spoken-line ${by === table.side ? 'ours' : 'theirs'}`}>
      <p class="capitals">{names.person(speakerOf(stage, by))}</p>
      <p class="spoken-words">
        {said.length > 0 ? (
          <Sentences of={said} />
        ) : (
          <span class="note">{translate('table.saysNothing')}</span>
        )}
      </p>
    </ScrollBox>
  );
};

/** The last words at the table, and the last cable from home. */
export const SpokenLine = ({ table }: { readonly table: TableView }) => {
  const entry = lastCable(table);
  const strip = useRef<HTMLElement>(null);
  const turnsRef = useRef(table.turns.length);
  useEffect(() => {
    if (turnsRef.current < table.turns.length) strip.current?.scrollIntoView({ block: 'nearest' });
    turnsRef.current = table.turns.length;
  }, [table.turns.length]);
  return (
    <section ref={strip} class="spoken" aria-label={translate('table.spoken')}>
      <WordsAtTheTable table={table} />
      {entry && <Cable table={table} entry={entry} />}
    </section>
  );
};
