export const PAPER_NAMES = ['sheet', 'comparison', 'minutes', 'debrief'] as const;
/** The papers a game can be taken away as. */
export type PaperName = (typeof PAPER_NAMES)[number];
