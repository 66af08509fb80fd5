/** One block of a page that is handed in. */
export type Block =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'note'; readonly words: string }
  /** What the learner wrote. */
  | { readonly kind: 'own'; readonly words: string }
  | { readonly kind: 'heading'; readonly words: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

export interface HandInPage {
  readonly title: string;
  /** Names and what they stand for: who hands it in, which side, which stages. */
  readonly facts: readonly (readonly [string, string])[];
  readonly sections: readonly { readonly heading: string; readonly blocks: readonly Block[] }[];
  /** What the page is, at its foot. */
  readonly foot: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (words: string): string =>
  words.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const inLines = (words: string): string => escaped(words).replaceAll('\n', '<br>');

const blockHtml = (block: Block): string => {
  switch (block.kind) {
    case 'words':
      return `<p>${inLines(block.words)}</p>`;
    case 'note':
      return `<p class="note">${inLines(block.words)}</p>`;
    case 'own':
      return `<blockquote>${inLines(block.words)}</blockquote>`;
    case 'heading':
      return `<h3>${escaped(block.words)}</h3>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${inLines(item)}</li>`).join('')}</ul>`;
  }
};

const STYLE = `
@page { margin: 18mm }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.5 Georgia, serif; color: #20262b; background: #fff }
h1, h2, h3 { line-height: 1.2; break-after: avoid }
h2 { margin-top: 2em; border-top: 1px solid; padding-top: .5em }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25em 1em }
dt { font-weight: 700 } dd { margin: 0 }
p, li { orphans: 3; widows: 3 }
blockquote { margin: .5em 0; padding: .25em 0 .25em 1em; border-left: 3px solid #a3342a; break-inside: avoid }
.note, footer { font-size: .9em; color: #39424a }`;

const factHtml = ([name, fact]: readonly [string, string]): string =>
  `<dt>${escaped(name)}</dt><dd>${inLines(fact)}</dd>`;

/** A page by itself that any browser opens: no script, and nothing fetched from anywhere. */
export const handInHtml = ({ title, facts, sections, foot }: HandInPage): string =>
  [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escaped(title)}</title><style>${STYLE}</style></head><body>`,
    `<header><h1>${escaped(title)}</h1><dl>${facts.map(factHtml).join('')}</dl></header><main>`,
    ...sections.map(
      ({ heading, blocks }) =>
        `<section><h2>${escaped(heading)}</h2>${blocks.map(blockHtml).join('')}</section>`,
    ),
    `</main><footer><p>${escaped(foot)}</p></footer></body></html>`,
    '',
  ].join('\n');
