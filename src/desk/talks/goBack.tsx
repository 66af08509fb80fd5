import { useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import type { Visit } from '../../session/session.ts';
import { useDesk } from '../deskContext.ts';

interface OwnTurn {
  readonly visit: number;
  readonly turn: number;
  readonly label: string;
}

const ownTurnsOf = ({ table }: Visit, visit: number): readonly OwnTurn[] =>
  table.turns.flatMap(({ by, round }, turn) => {
    if (by !== table.side) return [];
    const label =
      table.kind === 'home' ? translate('goBack.choice') : translate('goBack.round', { round });
    return [{ visit, turn, label }];
  });

const valueOf = ({ visit, turn }: OwnTurn): string => `${visit}/${turn}`;

/** Back to any turn of one’s own in this game: the game is kept as it stands, and another goes on from there. */
export const GoBack = () => {
  const { view, names, send } = useDesk();
  const [asked, setAsked] = useState<string | null>(null);
  const turns = view.visits.map(ownTurnsOf);
  const all = turns.flat();
  const chosen = all.find((turn) => valueOf(turn) === asked) ?? all.at(-1);
  if (!chosen) return null;
  return (
    <details class="go-back">
      <summary>{translate('goBack.name')}</summary>
      <label>
        {translate('goBack.turn')}
        <select
          value={valueOf(chosen)}
          onChange={({ currentTarget }) => setAsked(currentTarget.value)}
        >
          {view.visits.map(({ stage }, visit) => (
            <optgroup key={visit} label={names.stage(stage)}>
              {(turns[visit] ?? []).map((turn) => (
                <option key={valueOf(turn)} value={valueOf(turn)}>
                  {turn.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <p class="note">{translate('goBack.kept')}</p>
      <button
        type="button"
        class="button"
        onClick={() => send({ kind: 'fork', visit: chosen.visit, turn: chosen.turn })}
      >
        {translate('goBack.play')}
      </button>
    </details>
  );
};
