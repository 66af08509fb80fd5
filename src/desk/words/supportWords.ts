/** Support as it is shown, 0–100; the rules may reckon below and above that. */
export const shownSupport = (support: number): number =>
  Math.round(Math.min(100, Math.max(0, support)));
