import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceImport {
  readonly file: string;
  /** A path from the root of the repository, or the name of a package. */
  readonly target: string;
  readonly isPackage: boolean;
}

const byName = (a: string, b: string): number => (a < b ? -1 : 1);

/** Every file under a folder of the repository, as sorted paths from its root with forward slashes. */
export const filesUnder = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted(byName);

export const readText = (file: string): string => readFileSync(join(root, file), 'utf8');

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const resolveImport = (file: string, specifier: string): SourceImport => {
  const path = specifier.replace(/[?#].*$/, '');
  if (!/^[./]/.test(path)) return { file, target: packageOf(path), isPackage: true };
  const base = path.startsWith('/') ? root : join(root, dirname(file));
  const target = relative(root, resolve(base, `.${sep}${path}`))
    .split(sep)
    .join('/');
  return { file, target, isPackage: false };
};

interface Literal {
  readonly type: string;
  readonly value?: unknown;
}

const stringsIn = (node: unknown): readonly string[] => {
  const found: string[] = [];
  JSON.stringify(node, (key, value: unknown) => {
    if (key === 'properties') return undefined;
    const literal = value as Literal | null;
    if (literal?.type === 'Literal' && typeof literal.value === 'string') found.push(literal.value);
    return value;
  });
  return found;
};

const isImportMeta = (node: { readonly type: string; readonly object?: unknown }): boolean =>
  node.type === 'MemberExpression' && (node.object as Literal | undefined)?.type === 'MetaProperty';

/** Everything a text names as a module or file: static, type-only and dynamic imports, re-exports, globs and file addresses. */
export const specifiersIn = (file: string, text: string): readonly string[] => {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const found: string[] = [];
  new Visitor({
    ImportDeclaration: (node) => void found.push(node.source.value),
    ExportAllDeclaration: (node) => void found.push(node.source.value),
    ExportNamedDeclaration: (node) => void (node.source && found.push(node.source.value)),
    ImportExpression: (node) => void found.push(...stringsIn(node.source)),
    TSImportType: (node) => void found.push(...stringsIn(node.source)),
    CallExpression: (node) => {
      if (isImportMeta(node.callee)) found.push(...stringsIn(node.arguments));
    },
    NewExpression: (node) => {
      const [address, base] = node.arguments;
      if (base && isImportMeta(base)) found.push(...stringsIn(address));
    },
  }).visit(program);
  return found.filter((specifier) => !specifier.startsWith('!'));
};

export const importsOf = (file: string): readonly SourceImport[] =>
  specifiersIn(file, readText(file)).map((specifier) => resolveImport(file, specifier));
