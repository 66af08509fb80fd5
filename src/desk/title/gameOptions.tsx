import { translate } from '../../i18n/translate.ts';
import { CHARACTERS, type Choice, LEVELS } from '../../session/session.ts';
import { useDesk } from '../deskContext.ts';
import { ChoiceRow } from '../parts/choiceRow.tsx';

/** What is chosen once for every game begun from this page. */
export type HowToPlay = Pick<Choice, 'character' | 'guided'>;

const GUIDANCE = ['no', 'yes'] as const;

const Chosen = ({ how }: { readonly how: HowToPlay }) => {
  const { view } = useDesk();
  const chosen = [
    translate(`title.options.level.${view.level}`),
    translate(`title.options.${how.character}`),
    translate(`title.options.guided.${how.guided ? 'yes' : 'no'}`),
  ];
  return <span class="note">{chosen.join(' · ')}</span>;
};

/** The words of the briefing, who sits opposite, and when history is shown. */
export const GameOptions = ({
  how,
  onHow,
}: {
  readonly how: HowToPlay;
  readonly onHow: (how: HowToPlay) => void;
}) => {
  const { view, send } = useDesk();
  return (
    <details class="title-options">
      <summary>
        {translate('title.options')} <Chosen how={how} />
      </summary>
      <ChoiceRow
        name="title.level"
        group="title-level"
        choices={LEVELS}
        label={(level) => translate(`level.${level}`)}
        chosen={view.level}
        onChoose={(level) => send({ kind: 'set-level', level })}
      />
      <ChoiceRow
        name="title.character"
        group="title-character"
        choices={CHARACTERS}
        label={(known) => translate(`title.character.${known}`)}
        chosen={how.character}
        onChoose={(character) => onHow({ ...how, character })}
      />
      <ChoiceRow
        name="title.guided"
        group="title-guided"
        choices={GUIDANCE}
        label={(guided) => translate(`title.guided.${guided}`)}
        chosen={how.guided ? 'yes' : 'no'}
        onChoose={(guided) => onHow({ ...how, guided: guided === 'yes' })}
      />
    </details>
  );
};
