import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import { Fold } from './fold.tsx';
import { Told } from '../parts/sentences.tsx';

/** What was really done, turn by turn, and who says so. */
export const EndingHistory = () => {
  const { stage } = useDesk();
  const at = `stage.${stage.id}.history`;
  return (
    <Fold
      class="ending-history"
      title={translate('ending.history')}
      measure={translate('ending.historyCount', { count: stage.line.length })}
    >
      <ol class="turns">
        {stage.line.map((_turn, index) => (
          <li key={index} class="turn">
            <Told text={`${at}.${index}`} />
          </li>
        ))}
      </ol>
    </Fold>
  );
};

const REST = [
  ['ending.historyWhy', 'why'],
  ['ending.historyAfter', 'after'],
] as const;

/** Why it went that way, and what came of it. */
export const EndingWhy = () => {
  const { stage } = useDesk();
  return (
    <div class="two-columns">
      {REST.map(([heading, part]) => (
        <Fold key={part} title={translate(heading)}>
          <Told text={`stage.${stage.id}.history.${part}`} />
        </Fold>
      ))}
    </div>
  );
};
