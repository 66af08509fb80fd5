import type { Beyond } from '../../../history/openedMoment.ts';
import type { TurnTaken } from '../../../history/turnsTaken.ts';
import { otherParty } from '../../../negotiation/lookup.ts';
import type { LogEntry } from '../../../negotiation/state.ts';
import { useDesk } from '../../deskContext.ts';
import { first } from '../../names.ts';
import { Sentences, Told } from '../../parts/sentences.tsx';
import { happeningWords } from '../../words/happeningWords.ts';
import { reasonWords } from '../../words/reasonWords.ts';
import { spokenIn } from '../../words/spokenWords.ts';
import { shownSupport } from '../../words/supportWords.ts';
import { reasonsOfTurn } from '../endingMoves.tsx';
import { say } from '../timelineWords.ts';
import { useDebrief } from '../useDebrief.ts';

interface MomentProps {
  readonly taken: TurnTaken;
}

/** The words that went with the turn. */
export const MomentSaid = ({ taken: { visit, turn } }: MomentProps) => {
  const { view, stage, tell } = useDesk();
  const table = view.visits[visit]?.table;
  const keys = (table && spokenIn(stage, table, turn)?.keys) ?? [];
  const sentences = keys.flatMap((key) => tell(key));
  if (sentences.length === 0) return null;
  return (
    <section class="moment-said">
      <h3 class="capitals">{say('moment.said')}</h3>
      <p>
        <Sentences of={sentences} />
      </p>
    </section>
  );
};

const Happened = ({ entry }: { readonly entry: LogEntry }) => {
  const { stage, names } = useDesk();
  const { scenario } = useDebrief();
  const { what, seenBy } = entry;
  if (what.code === 'event')
    return (
      <li>
        <Told text={`stage.${stage.id}.event.${what.event}`} />
      </li>
    );
  return (
    <li>
      {happeningWords(names, entry)}{' '}
      {seenBy !== undefined && (
        <span class="mark">
          {say('moment.secret', { party: first(names.party(otherParty(scenario, seenBy))) })}
        </span>
      )}
    </li>
  );
};

const RECKONED: readonly string[] = [
  'granted',
  'denied',
  'tolerated',
  'repudiation-explained',
  'voted',
];

/** Whether its sentence names support. */
const isReckoned = ({ what }: LogEntry): boolean => RECKONED.includes(what.code);

/** What the turn did, what both capitals said of it, and what lay beyond instructions. */
export const MomentDone = ({
  taken: { said, by },
  beyond,
}: MomentProps & { readonly beyond: readonly Beyond[] }) => {
  const { names } = useDesk();
  return (
    <section>
      <h3 class="capitals">{say('moment.done')}</h3>
      <ul class="moment-done">
        {said.map((entry, index) => (
          <Happened key={index} entry={entry} />
        ))}
      </ul>
      {beyond.map(({ issue, option, support, needed }) => (
        <p key={issue} class="task">
          {say('moment.beyond', {
            option: names.option(issue, option),
            party: first(names.party(by)),
            support: shownSupport(support),
            needed: Math.round(needed),
          })}
        </p>
      ))}
      {(beyond.length > 0 || said.some(isReckoned)) && (
        <p class="note">{say('moment.beyondNote')}</p>
      )}
    </section>
  );
};

/** Why an absent party took the turn, as it reckoned. */
export const MomentWhy = ({ taken: { visit, turn } }: MomentProps) => {
  const { view, names } = useDesk();
  const { debrief, side } = useDebrief();
  const table = view.visits[visit]?.table;
  const played = debrief.roadEnd.stages[visit];
  const reasons = table && played ? reasonsOfTurn(played, table, turn) : null;
  if (!reasons) return null;
  return (
    <section>
      <h3 class="capitals">{say('moment.why')}</h3>
      <ul class="moment-done">
        {reasonWords(reasons, names, names.delegation(side)).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p class="note">{say('moment.whyNote')}</p>
    </section>
  );
};
