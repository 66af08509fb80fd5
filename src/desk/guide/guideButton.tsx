import { type ComponentChild, h } from 'preact';
import { useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';

type Sheet = (props: { readonly onClose: () => void }) => ComponentChild;

/** Opens the teacher’s guide, which is fetched when it is first asked for; none where the scenario has no guide. */
export const GuideButton = () => {
  const { texts, tell } = useDesk();
  const [sheet, setSheet] = useState<{ readonly come: Sheet } | null>(null);
  const [isLost, setLost] = useState(false);
  if (texts === 'here' && tell('guide.title').length === 0) return null;
  const open = (): void => {
    setLost(false);
    import('./guideSheet.tsx').then(
      ({ GuideSheet }) => setSheet({ come: GuideSheet }),
      () => setLost(true),
    );
  };
  return (
    <>
      <button type="button" class="button quiet title-guide" aria-haspopup="dialog" onClick={open}>
        {translate('title.guide')}
      </button>
      {isLost && (
        <p role="alert" class="notice">
          {translate('title.guideLost')}
        </p>
      )}
      {sheet && h(sheet.come, { onClose: () => setSheet(null) })}
    </>
  );
};
