import { useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';

/** Removing asks once more; `name` is what is removed, for those who hear the button out of its place. */
export const RemoveButton = ({
  name,
  onRemove,
}: {
  readonly name: string;
  readonly onRemove: (event: Event) => void;
}) => {
  const [sure, setSure] = useState(false);
  if (!sure)
    return (
      <button
        type="button"
        class="button quiet"
        aria-label={`${translate('title.saveForget')}, ${name}`}
        onClick={() => setSure(true)}
      >
        {translate('title.saveForget')}
      </button>
    );
  return (
    <>
      <button
        type="button"
        class="button"
        aria-label={`${translate('title.saveForgetSure')}, ${name}`}
        onClick={onRemove}
      >
        {translate('title.saveForgetSure')}
      </button>
      <button type="button" class="button quiet" onClick={() => setSure(false)}>
        {translate('title.saveKeep')}
      </button>
    </>
  );
};
