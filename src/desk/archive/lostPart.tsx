import { translate } from '../../i18n/translate.ts';

/** Says that something of the archive could not be fetched, and offers to ask again. */
export const LostPart = ({
  words = translate('archive.lost'),
  onAgain,
}: {
  readonly words?: string;
  readonly onAgain: () => void;
}) => (
  <div role="alert" class="notice">
    <p>{words}</p>
    <p>{translate('archive.reload')}</p>
    <button type="button" class="button" onClick={onAgain}>
      {translate('archive.again')}
    </button>
  </div>
);
