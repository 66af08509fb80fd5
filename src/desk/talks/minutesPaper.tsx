import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import { GoBack } from './goBack.tsx';
import { speakerOf } from '../names.ts';
import { Sentences, Told } from '../parts/sentences.tsx';
import type { TablePaperProps } from './tablePage.tsx';
import { happeningWords } from '../words/happeningWords.ts';
import { byRound, type MinutesLine, minutesLines } from '../words/minutesLines.ts';

const Line = ({ line }: { readonly line: MinutesLine }) => {
  const { stage, names, tell } = useDesk();
  if (line.kind === 'spoken')
    return (
      <p class="minutes-said">
        <b>{names.person(speakerOf(stage, line.spoken.by))}:</b>{' '}
        <Sentences of={line.spoken.keys.flatMap((key) => tell(key))} />
      </p>
    );
  const { what } = line.entry;
  if (what.code === 'event') return <Told text={`stage.${stage.id}.event.${what.event}`} />;
  return (
    <>
      <p class="minutes-entry">{happeningWords(names, line.entry)}</p>
      {what.code === 'extended' && <Told text={`stage.${stage.id}.extension`} />}
    </>
  );
};

/** What was said and done, in order. Announcements are made elsewhere, so this log is silent. */
export const MinutesPaper = ({ table }: TablePaperProps) => {
  const { stage, view } = useDesk();
  return (
    <>
      <div class="minutes" role="log" aria-live="off" aria-label={translate('minutes.name')}>
        {byRound(minutesLines(stage, table)).map(([round, lines]) => (
          <section key={round}>
            <h2 class="capitals">{translate('minutes.round', { round })}</h2>
            {lines.map((line, index) => (
              <Line key={index} line={line} />
            ))}
          </section>
        ))}
      </div>
      {view.screen === 'table' && <GoBack />}
    </>
  );
};
