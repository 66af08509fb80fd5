import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import type { Span } from '../../negotiation/span.ts';
import { inPlain } from '../texts.ts';
import type { HowToPlay } from './gameOptions.tsx';

interface SideButtonsProps {
  readonly stretch: Span;
  readonly how: HowToPlay;
  /** What is begun, for those who hear the buttons out of their place; null for the first window. */
  readonly of: string | null;
}

/** Begins a game for either side. */
export const SideButtons = ({ stretch, how, of }: SideButtonsProps) => {
  const { bundle, names, view, send, tell } = useDesk();
  return (
    <fieldset
      class={of === null ? 'sides' : 'sides compact'}
      aria-label={translate('title.choose')}
    >
      {bundle.scenario.parties.map(({ id }) => {
        const lead = translate('title.lead.party', { delegation: names.delegation(id) });
        return (
          <button
            key={id}
            type="button"
            class="button side"
            {...(of === null ? {} : { 'aria-label': `${of}: ${lead}` })}
            onClick={() =>
              send({
                kind: 'begin',
                choice: { ...stretch, ...how, side: id, level: view.level, seats: 'one' },
              })
            }
          >
            <span class="side-name">{lead}</span>
            {of === null && <span class="side-line">{inPlain(tell(`party.${id}.side`))}</span>}
          </button>
        );
      })}
    </fieldset>
  );
};
