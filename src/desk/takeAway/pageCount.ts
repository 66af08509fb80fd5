/** What a printed sheet holds, in the page’s own type size: wide and high. */
const SHEET = { width: 45, height: 66 } as const;

export interface Laid {
  /** Of its contents, in multiples of the type size. */
  readonly width: number;
  readonly height: number;
}

/** About how many printed pages papers come to that each begin on a page of their own. */
export const pagesOf = (papers: readonly Laid[]): number =>
  papers.reduce(
    (sum, { width, height }) =>
      sum + Math.max(1, Math.ceil((height * Math.min(1, width / SHEET.width)) / SHEET.height)),
    0,
  );

const laidIn = (paper: Element): Laid => {
  const type = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const { paddingInlineStart, paddingBlockStart } = getComputedStyle(paper);
  const inside = (whole: number, edge: string): number => whole - 2 * Number.parseFloat(edge);
  return {
    width: inside(paper.clientWidth, paddingInlineStart) / type,
    height: inside(paper.clientHeight, paddingBlockStart) / type,
  };
};

/** Says how many pages the papers of a section come to, now and whenever they grow; returns how to end it. */
export const countingPages = (section: Element, onPages: (pages: number) => void): (() => void) => {
  const observer = new ResizeObserver(() => onPages(pagesOf([...section.children].map(laidIn))));
  observer.observe(section);
  return () => observer.disconnect();
};
