import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import type { Span } from '../../negotiation/span.ts';
import type { Choice } from '../../session/session.ts';
import { inPlain } from '../texts.ts';
import type { HowToPlay } from './gameOptions.tsx';

interface SideButtonsProps {
  readonly stretch: Span;
  readonly how: HowToPlay;
  /** What is begun, for those who hear the buttons out of their place; null for the first window. */
  readonly of: string | null;
}

interface BeginProps {
  readonly class: string;
  readonly name: string;
  readonly line: string;
  readonly of: string | null;
  readonly choice: Choice;
}

const Begin = ({ class: looks, name, line, of, choice }: BeginProps) => {
  const { send } = useDesk();
  return (
    <button
      type="button"
      class={`button ${looks}`}
      {...(of === null ? {} : { 'aria-label': `${of}: ${name}` })}
      onClick={() => send({ kind: 'begin', choice })}
    >
      <span class="side-name">{name}</span>
      {of === null && <span class="side-line">{line}</span>}
    </button>
  );
};

/** Begins a game for either side, or for both at one screen. */
export const SideButtons = ({ stretch, how, of }: SideButtonsProps) => {
  const { bundle, names, view, tell } = useDesk();
  const [{ id: first }] = bundle.scenario.parties;
  const begun = { ...stretch, ...how, level: view.level };
  return (
    <fieldset
      class={of === null ? 'sides' : 'sides compact'}
      aria-label={translate('title.choose')}
    >
      {bundle.scenario.parties.map(({ id }) => (
        <Begin
          key={id}
          class="side"
          name={translate('title.lead.party', { delegation: names.delegation(id) })}
          line={inPlain(tell(`party.${id}.side`))}
          of={of}
          choice={{ ...begun, side: id, seats: 'one' }}
        />
      ))}
      <Begin
        class="side both"
        name={translate('title.both')}
        line={translate('title.bothLine')}
        of={of}
        choice={{ ...begun, side: first, seats: 'both' }}
      />
    </fieldset>
  );
};
