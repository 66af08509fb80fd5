import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import { Told } from '../parts/sentences.tsx';

/** What was really done, turn by turn, and who says so. */
export const EndingHistory = () => {
  const { stage } = useDesk();
  const at = `stage.${stage.id}.history`;
  return (
    <section class="ending-history">
      <h2>{translate('ending.history')}</h2>
      <ol class="turns">
        {stage.line.map((_turn, index) => (
          <li key={index} class="turn">
            <Told text={`${at}.${index}`} />
          </li>
        ))}
      </ol>
      <h3>{translate('ending.historyWhy')}</h3>
      <Told text={`${at}.why`} />
      <h3>{translate('ending.historyAfter')}</h3>
      <Told text={`${at}.after`} />
    </section>
  );
};
