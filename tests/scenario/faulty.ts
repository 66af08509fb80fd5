export type Place = string | readonly string[];

/** A scenario with the value at a dotted path replaced; `undefined` takes it away. Keys of texts hold dots, so a path may be a list. */
export const withValue = (whole: unknown, path: Place, value: unknown): unknown => {
  const bundle: unknown = structuredClone(whole);
  const keys = typeof path === 'string' ? path.split('.') : path;
  const parent = keys
    .slice(0, -1)
    .reduce<Record<string, unknown>>(
      (at, key) => at[key] as Record<string, unknown>,
      bundle as Record<string, unknown>,
    );
  const last = keys.at(-1) ?? '';
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return bundle;
};
