import { useLayoutEffect, useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import type { Session } from '../../session/session.ts';
import { CLOSE_AFTER_MS, WARN_AFTER_MS, watchForAway } from './away.ts';

const SECONDS_LEFT = (CLOSE_AFTER_MS - WARN_AFTER_MS) / 1_000;

/** Stands by while the papers of one delegation lie open, and closes the curtain when nobody seems to look after them. */
export const CurtainWatch = ({ session }: { readonly session: Session }) => {
  const [soon, setSoon] = useState(false);
  useLayoutEffect(
    () =>
      watchForAway({
        onSoon: setSoon,
        onAway: () => void session.send({ kind: 'curtain', open: false }),
      }),
    [session],
  );
  return (
    <div role="alert" class="curtain-soon">
      {soon && (
        <>
          <p>{translate('curtain.soon', { count: SECONDS_LEFT })}</p>
          {/* Whatever is touched keeps the curtain open, this button among other things. */}
          <button type="button" class="button">
            {translate('curtain.stay')}
          </button>
        </>
      )}
    </div>
  );
};
