const BEFORE = 30;
const AFTER = 10;

const ENDS_TOO_SOON =
  /^(Unexpected end|Unterminated|JSON\.parse: (unexpected end|unterminated)|JSON Parse error: (Unexpected EOF|Unterminated))/;

const isWhole = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const position = Number(/position (\d+)/.exec(said)?.[1] ?? -1);
    return ENDS_TOO_SOON.test(said) || position >= text.length;
  }
};

/** How many letters of a text can be the beginning of JSON. */
const soundLength = (text: string): number => {
  let sound = 0;
  let broken = text.length + 1;
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (isWhole(text.slice(0, middle))) sound = middle;
    else broken = middle;
  }
  return sound;
};

/** Where a text stops being JSON: the number of the line, from 1, and the words about that place. */
export const lineOf = (text: string): { readonly line: number; readonly near: string } => {
  const at = soundLength(text);
  const before = text.slice(0, at);
  const near = text.slice(Math.max(before.lastIndexOf('\n') + 1, at - BEFORE), at + AFTER);
  return { line: before.split('\n').length, near: near.split('\n')[0]?.trim() ?? '' };
};
