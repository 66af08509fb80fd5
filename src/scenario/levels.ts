import type { TextKey, Texts } from './bundle.ts';

const PLAIN = '.plain';

/** The key under which a text stands for readers of a level: its plain version where there is one and it is asked for. */
export const keyAtLevel = (texts: Texts, key: TextKey, level: string): TextKey =>
  level === 'plain' && Object.hasOwn(texts, key + PLAIN) ? key + PLAIN : key;

export const isPlainVersion = (key: TextKey): boolean => key.endsWith(PLAIN);

/** The key of the text this one is a plain version of. */
export const withoutLevel = (key: TextKey): TextKey =>
  isPlainVersion(key) ? key.slice(0, -PLAIN.length) : key;
