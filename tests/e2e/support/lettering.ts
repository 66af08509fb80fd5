import type { Page } from 'playwright-core';

/** Letters as they were set on the drawn table last: what they say, their ink, and the ground below them. */
export interface SetLetters {
  readonly text: string;
  /** The size of the letters in CSS pixels. */
  readonly size: number;
  readonly ink: string;
  /** Red, green and blue of points under the letters, one after the other, as they were before. */
  readonly ground: readonly number[];
}

interface Watching {
  lettering: Map<string, SetLetters>;
}

/**
 * Watches in the page what Phaser's Canvas renderer draws: lettering is set on a canvas of its own, which is then laid on
 * the table. To be run before the game is.
 */
const watch = (): void => {
  const page = window as unknown as Watching;
  page.lettering = new Map();
  const set = new WeakMap<object, { text: string; ink: string; size: number; y: number }>();
  const { fillText, drawImage } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function watched(...said) {
    const { a, b } = this.getTransform();
    const size = Number.parseFloat(/([\d.]+)px/.exec(this.font)?.[1] ?? '0') * Math.hypot(a, b);
    const [words, , y] = said;
    const above = set.get(this.canvas);
    const text = above && above.y < y ? `${above.text} ${words}` : words;
    set.set(this.canvas, { text, ink: String(this.fillStyle), size, y });
    fillText.apply(this, said);
  };
  const groundUnder = (context: CanvasRenderingContext2D, placed: readonly number[]): number[] => {
    const [x = 0, y = 0, width = 0, height = 0] = placed;
    const { a, b, c, d, e, f } = context.getTransform();
    const points: number[] = [];
    for (const across of [0.15, 0.3, 0.5, 0.7, 0.85])
      for (const down of [0.3, 0.5, 0.7]) {
        const [left, top] = [x + width * across, y + height * down];
        const at = [a * left + c * top + e, b * left + d * top + f].map(Math.round);
        const [px = -1, py = -1] = at;
        const outside =
          px < 0 || py < 0 || px >= context.canvas.width || py >= context.canvas.height;
        if (!outside) points.push(...context.getImageData(px, py, 1, 1).data.slice(0, 3));
      }
    return points;
  };
  CanvasRenderingContext2D.prototype.drawImage = function watched(
    this: CanvasRenderingContext2D,
    ...drawn: unknown[]
  ) {
    const letters = set.get(drawn[0] as object);
    const state = this.canvas.closest<HTMLElement>('#table')?.dataset['table'] ?? 'loading';
    if (letters && state !== 'loading' && this.globalAlpha > 0.9) {
      const { width, height } = drawn[0] as HTMLCanvasElement;
      const placed = drawn.length > 5 ? drawn.slice(5) : [...drawn.slice(1), width, height];
      const ground = groundUnder(this, placed.slice(0, 4).map(Number));
      const { a, b } = this.getTransform();
      const size = (letters.size * Math.hypot(a, b) * Number(placed[2])) / width / devicePixelRatio;
      const { text, ink } = letters;
      if (ground.length > 0) page.lettering.set(text, { text, ink, size, ground });
    }
    return Reflect.apply(drawImage, this, drawn);
  } as typeof drawImage;
};

/** Begins to watch, from the next page on. */
export const watchLettering = (page: Page): Promise<unknown> => page.addInitScript(watch);

/** All letters that were set on the drawn table so far. */
export const letteringOf = (page: Page): Promise<readonly SetLetters[]> =>
  page.evaluate(() => [...(window as unknown as Watching).lettering.values()]);
