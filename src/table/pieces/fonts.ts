import { FACES, type FaceName, fontOf } from '../layout/lettering.ts';

const LONGEST_WAIT_MS = 4000;

/** What is set in the display face, and what in the others. */
export interface Letters {
  readonly display: string;
  readonly plain: string;
}

const patience = (): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, LONGEST_WAIT_MS));

/** Waits until the fonts are there for the very letters the table sets; lettering drawn earlier would stay plain. */
export const loadFonts = async ({ display, plain }: Letters): Promise<void> => {
  const faces = Object.keys(FACES) as FaceName[];
  const loading = faces.map((face) =>
    document.fonts.load(fontOf(face, 16), face === 'display' ? display : plain),
  );
  await Promise.race([Promise.allSettled(loading), patience()]);
};
