export const WARN_AFTER_MS = 40_000;
export const CLOSE_AFTER_MS = 60_000;

/** How long nothing has been touched: not long, so long that a warning is due, or too long. */
export const awayFor = (idleMs: number): 'no' | 'soon' | 'yes' => {
  if (idleMs >= CLOSE_AFTER_MS) return 'yes';
  return idleMs >= WARN_AFTER_MS ? 'soon' : 'no';
};

/** Milliseconds until `awayFor` would say something else. */
export const untilNext = (idleMs: number): number =>
  (idleMs >= WARN_AFTER_MS ? CLOSE_AFTER_MS : WARN_AFTER_MS) - idleMs;

export interface AwayListener {
  /** Whether a warning is due. */
  readonly onSoon: (isSoon: boolean) => void;
  /** The window is left, or nothing has been touched for too long. */
  readonly onAway: () => void;
}

const TOUCHES = [
  'pointerdown',
  'pointermove',
  'keydown',
  'wheel',
  'scroll',
  'input',
  'click',
  'focusin',
] as const;

/** Watches whether whoever sits here is still here; returns how to stop. */
export const watchForAway = ({ onSoon, onAway }: AwayListener): (() => void) => {
  const listening = new AbortController();
  const { signal } = listening;
  let touched = performance.now();
  let warned = false;
  let timer = 0;
  const warn = (isSoon: boolean): void => {
    if (warned === isSoon) return;
    warned = isSoon;
    onSoon(isSoon);
  };
  const look = (): void => {
    const idle = performance.now() - touched;
    const away = awayFor(idle);
    if (away === 'yes') onAway();
    if (away === 'yes' || signal.aborted) return;
    warn(away === 'soon');
    timer = window.setTimeout(look, untilNext(idle));
  };
  const touch = (): void => {
    touched = performance.now();
    if (!warned) return;
    window.clearTimeout(timer);
    look();
  };
  const whenHidden = (): void => {
    if (document.hidden) onAway();
  };
  for (const kind of TOUCHES)
    document.addEventListener(kind, touch, { signal, capture: true, passive: true });
  document.addEventListener('visibilitychange', whenHidden, { signal });
  addEventListener('blur', onAway, { signal });
  addEventListener('pagehide', onAway, { signal });
  look();
  return () => {
    listening.abort();
    window.clearTimeout(timer);
  };
};
