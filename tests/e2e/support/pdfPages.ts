import { inflateSync } from 'node:zlib';

/** A line or part of a line on a printed page, in the order of the file. */
export interface PrintedRun {
  readonly words: string;
  /** How far down it stands: the greater, the lower on its page. */
  readonly y: number;
}

export interface PrintedPage {
  /** In points of 1/72 inch. */
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PrintedRun[];
}

type Objects = ReadonlyMap<string, string>;

const bodies = (file: string): Objects =>
  new Map(
    [...file.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)endobj/g)].map(([, id = '', body = '']) => [
      id,
      body,
    ]),
  );

const streamOf = (body: string): string => {
  const start = body.indexOf('stream\n') + 'stream\n'.length;
  const data = Buffer.from(body.slice(start, body.lastIndexOf('\nendstream')), 'latin1');
  return body.includes('/FlateDecode') ? inflateSync(data).toString('latin1') : String(data);
};

const unicode = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** What the glyphs of a font mean, by their code. */
const lettersOf = (objects: Objects, font: string): ReadonlyMap<number, string> => {
  const [, map = ''] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font) ?? '') ?? [];
  const letters = new Map<number, string>();
  const words = objects.has(map) ? streamOf(objects.get(map)!) : '';
  for (const [, block = ''] of words.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', letter = ''] of block.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi))
      letters.set(Number.parseInt(code, 16), unicode(letter));
  for (const [, block = ''] of words.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', letter = ''] of block.matchAll(
      /<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi,
    )) {
      const [low, high] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
      for (let code = low; code <= high; code += 1)
        letters.set(code, String.fromCodePoint(unicode(letter).codePointAt(0)! + code - low));
    }
  return letters;
};

type Fonts = ReadonlyMap<string, ReadonlyMap<number, string>>;

const glyphs = (hex: string, letters: ReadonlyMap<number, string> | undefined): string => {
  const wide = [...(letters?.keys() ?? [])].some((code) => code > 255) || hex.length % 4 === 0;
  const codes = hex.match(wide ? /.{4}/g : /.{2}/g) ?? [];
  return codes.map((code) => letters?.get(Number.parseInt(code, 16)) ?? '').join('');
};

const runsOf = (content: string, fonts: Fonts): readonly PrintedRun[] =>
  [...content.matchAll(/BT\n([\s\S]*?)ET\n/g)].map(([, text = '']) => {
    const [, font = ''] = /\/(F\d+) [\d.]+ Tf/.exec(text) ?? [];
    const [, y = '0'] = /([-\d.]+) Tm/.exec(text) ?? [];
    const words = [...text.matchAll(/<([0-9A-F]+)> Tj/gi)]
      .map(([, hex = '']) => glyphs(hex, fonts.get(font)))
      .join('');
    return { words, y: Number(y) };
  });

const isPage = (body: string): boolean => /\/Type \/Page\b(?!s)/.test(body);

/** The pages of a PDF as Chromium prints it, with what stands on them. */
export const pdfPages = (pdf: Buffer): readonly PrintedPage[] => {
  const objects = bodies(pdf.toString('latin1'));
  return [...objects.values()].filter(isPage).map((page) => {
    const [, width = '0', height = '0'] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? [];
    const [, content = ''] = /\/Contents (\d+)/.exec(page) ?? [];
    const fonts: Fonts = new Map(
      [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [
        name,
        lettersOf(objects, id),
      ]),
    );
    return {
      width: Number(width),
      height: Number(height),
      runs: runsOf(streamOf(objects.get(content) ?? ''), fonts),
    };
  });
};
