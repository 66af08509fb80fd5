import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../architecture/importGraph.ts';

/** One rule of a style sheet. */
export interface StyleRule {
  readonly file: string;
  readonly selector: string;
  /** The conditions around it, such as `@media print`. */
  readonly within: readonly string[];
  readonly says: Readonly<Record<string, string>>;
}

const declarations = (body: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    body
      .split(/;(?=\s|$)/)
      .map((line) => /^\s*([\w-]+):\s*([^]+?)\s*$/.exec(line))
      .filter((found) => found !== null)
      .map(([, name = '', value = '']) => [name, value]),
  );

/** Reads a style sheet without nested rules. */
export const rulesIn = (file: string, text: string): readonly StyleRule[] => {
  const css = text.replace(/\/\*[^]*?\*\//g, '');
  const rules: StyleRule[] = [];
  const within: string[] = [];
  for (const [, head = '', brace, body = ''] of css.matchAll(/([^{}]*)(?:(\{)([^{}]*\})?|\})/g)) {
    const selector = head.trim();
    if (!brace) within.pop();
    else if (body)
      rules.push({ file, selector, within: [...within], says: declarations(body.slice(0, -1)) });
    else within.push(selector);
  }
  return rules;
};

const folder = join(root, 'src/desk/css');

/** Every rule of the game’s style sheets. */
export const STYLE_RULES: readonly StyleRule[] = readdirSync(folder).flatMap((file) =>
  rulesIn(file, readFileSync(join(folder, file), 'utf8')),
);
