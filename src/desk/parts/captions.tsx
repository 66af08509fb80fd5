import { useEffect, useState } from 'preact/hooks';
import type { Captioned } from '../../i18n/en/captions.ts';
import { translate } from '../../i18n/translate.ts';

/** Where what is heard is told, and listened to. */
export interface Hearing {
  readonly tell: (what: Captioned) => void;
  readonly listen: (listener: (what: Captioned) => void) => () => void;
}

export const makeHearing = (): Hearing => {
  const listeners = new Set<(what: Captioned) => void>();
  return {
    tell: (what) => listeners.forEach((listener) => listener(what)),
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};

const SHOWN_MS = 4_000;
const MOST = 3;

/** A caption and until when it is shown, in the milliseconds of one clock. */
export interface Shown {
  readonly what: Captioned;
  readonly until: number;
}

export const stillShown = (shown: readonly Shown[], now: number): readonly Shown[] =>
  shown.filter(({ until }) => until > now);

/** The captions once something more is heard: the newest three, each once. */
export const withHeard = (
  shown: readonly Shown[],
  what: Captioned,
  now: number,
): readonly Shown[] =>
  [
    ...stillShown(shown, now).filter((other) => other.what !== what),
    { what, until: now + SHOWN_MS },
  ].slice(-MOST);

/** What is heard, in words. Those who listen to the page are told what it means elsewhere. */
export const Captions = ({ hearing }: { readonly hearing: Hearing }) => {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  useEffect(
    () =>
      hearing.listen((what) => setShown((before) => withHeard(before, what, performance.now()))),
    [hearing],
  );
  useEffect(() => {
    const next = Math.min(...shown.map(({ until }) => until));
    if (!Number.isFinite(next)) return undefined;
    const timer = setTimeout(
      () => setShown((before) => stillShown(before, performance.now())),
      Math.max(0, next - performance.now()) + 20,
    );
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <div class="captions" aria-hidden="true">
      {shown.map(({ what }) => (
        <p key={what}>[{translate(`caption.${what}`)}]</p>
      ))}
    </div>
  );
};
