type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;

/** `true` where two types agree in every key, optional ones included; marks of `readonly` apart. */
export type Same<A, B> =
  (<T>() => T extends Writable<A> ? 1 : 2) extends <T>() => T extends Writable<B> ? 1 : 2
    ? true
    : false;
