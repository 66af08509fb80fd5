/** Where saves are kept as text, by id. Reading what is blocked or absent gives nothing; none of these throws. */
export interface SaveStore {
  readonly list: () => readonly string[];
  readonly read: (id: string) => string | null;
  readonly write: (id: string, text: string) => 'ok' | 'blocked' | 'full';
  readonly remove: (id: string) => void;
}
