import { DEBRIEF_MINUTES, type DebriefMinutes, isPlanned } from '../../history/debriefSteps.ts';
import { useDesk } from '../deskContext.ts';
import { say } from './debriefWords.ts';
import { useDebrief } from './useDebrief.ts';

/** How long the debrief is to take; asked on its first page, and open to change on every other. */
export const Pace = () => {
  const { send } = useDesk();
  const { minutes, steps } = useDebrief().debrief;
  const choose = (chosen: DebriefMinutes): void =>
    void send({ kind: 'debrief', event: { type: 'debrief.paced', minutes: chosen } });
  const countOf = (length: DebriefMinutes): number =>
    steps.filter(({ step }) => isPlanned(step, length)).length;
  return (
    <fieldset class={`pace ${minutes === null ? 'unsaid' : ''}`}>
      <legend>{say('debrief.pace')}</legend>
      <div class="pace-row">
        {DEBRIEF_MINUTES.map((length) => (
          <label key={length} class="pace-choice">
            <input
              type="radio"
              name="pace"
              checked={minutes === length}
              onChange={() => choose(length)}
            />
            <span>
              {say('debrief.minutes', { minutes: length })}
              <span class="note">{say('debrief.minutesSteps', { count: countOf(length) })}</span>
            </span>
          </label>
        ))}
      </div>
      {minutes === null && <p class="note">{say('debrief.paceNote')}</p>}
    </fieldset>
  );
};
