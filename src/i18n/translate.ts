import { ENGLISH } from './en/english.ts';

type Message = string | { readonly one: string; readonly other: string };

export type MessageKey = keyof typeof ENGLISH;
export type MessageParams = Readonly<Record<string, string | number>>;

const plurals = new Intl.PluralRules('en');

const formOf = (message: Message, { count }: MessageParams): string => {
  if (typeof message === 'string') return message;
  return plurals.select(Number(count)) === 'one' ? message.one : message.other;
};

/** The strings of one table; `{name}` is replaced by the parameter, and `count` chooses the plural form. */
export const translateFrom =
  <Key extends string>(messages: Readonly<Record<Key, Message>>) =>
  (key: Key, params: MessageParams = {}): string =>
    formOf(messages[key], params).replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
      String(params[name] ?? whole),
    );

/** The interface string of a key. */
export const translate: (key: MessageKey, params?: MessageParams) => string =
  translateFrom<MessageKey>(ENGLISH);

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** Items in a sentence: “a, b and c”. */
export const sayList = (items: readonly string[]): string => list.format(items);
