import { translate } from '../../i18n/translate.ts';
import { otherParty } from '../../negotiation/lookup.ts';
import type { PartyId } from '../../negotiation/scenarioData.ts';
import { useDesk } from '../deskContext.ts';
import { GoBack } from './goBack.tsx';
import { speakerOf } from '../names.ts';
import { Sentences, Told } from '../parts/sentences.tsx';
import type { TablePaperProps } from './tablePage.tsx';
import { pointsTo } from '../words/argumentWords.ts';
import { happeningWords } from '../words/happeningWords.ts';
import { byRound, type MinutesLine, minutesLines } from '../words/minutesLines.ts';

/** After the talks: what the source could do, and what it did. */
const Cited = ({ by, argument }: { readonly by: PartyId | null; readonly argument: string }) => {
  const { bundle, names, tell, view } = useDesk();
  const aim = bundle.scenario.arguments[argument];
  if (!aim || by === null) return null;
  const audience = otherParty(bundle.scenario, by);
  return (
    <>
      {' '}
      {pointsTo(names, aim, audience)}
      {view.screen !== 'table' && (
        <>
          {' '}
          <Sentences of={tell(`argument.${argument}.why`)} />
        </>
      )}
    </>
  );
};

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
      <p class="minutes-entry">
        {happeningWords(names, line.entry)}
        {what.code === 'argued' && <Cited {...line.entry} argument={what.argument} />}
      </p>
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
