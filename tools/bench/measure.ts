/** How often a piece of work runs in a second, over about the given time and after a tenth of it to warm up. `work` does `size` units a call. */
export const perSecond = (work: () => void, size: number, forMs: number): number => {
  const warmUntil = performance.now() + forMs / 10;
  while (performance.now() < warmUntil) work();
  const start = performance.now();
  let calls = 0;
  let now = start;
  while (now - start < forMs) {
    work();
    calls += 1;
    now = performance.now();
  }
  return Math.round((calls * size * 1000) / (now - start));
};

/** The value below which the given share of the numbers lies, the share from 0 to 1. */
export const quantile = (numbers: readonly number[], share: number): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
