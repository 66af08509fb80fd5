export const PAPER_NAMES = ['sheet', 'comparison', 'answers', 'minutes', 'debrief'] as const;
/** The papers a game can be taken away as. */
export type PaperName = (typeof PAPER_NAMES)[number];

/** What is printed unless more is asked for: of a road the minutes alone are as long as all of it. */
export const papersAtFirst = (stages: number): readonly PaperName[] =>
  stages > 1 ? ['sheet', 'comparison', 'answers'] : ['sheet', 'comparison', 'answers', 'minutes'];
