import type { Scenario } from '../negotiation/scenarioData.ts';
import { CHARACTERS, type Choice, LEVELS } from '../session/session.ts';

export const LINK_PARTS = ['window', 'side', 'level', 'character'] as const;
export type LinkPart = (typeof LINK_PARTS)[number];

/** What a link asked for that the game does not have; an empty value where a needed part is missing. */
export interface WrongPart {
  readonly part: LinkPart;
  readonly value: string;
}

export type DeepLink =
  | { readonly kind: 'none' }
  | { readonly kind: 'choice'; readonly choice: Choice }
  | { readonly kind: 'wrong'; readonly parts: readonly WrongPart[] };

/** Reads `?window=…&side=…&level=…&character=…`; level and character may be left out. */
export const parseDeepLink = (query: string, { stages, parties }: Scenario): DeepLink => {
  const asked = new URLSearchParams(query);
  if (!LINK_PARTS.some((part) => asked.has(part))) return { kind: 'none' };
  const wrong: WrongPart[] = [];
  const read = <T extends string>(part: LinkPart, known: readonly T[], otherwise: string): T => {
    const value = asked.get(part) ?? otherwise;
    const found = known.find((item) => item === value);
    if (found === undefined) wrong.push({ part, value });
    return found ?? (value as T);
  };
  const choice: Choice = {
    stage: read(
      'window',
      stages.map(({ id }) => id),
      stages[0].id,
    ),
    side: read(
      'side',
      parties.map(({ id }) => id),
      '',
    ),
    level: read('level', LEVELS, 'standard'),
    character: read('character', CHARACTERS, 'as-instructed'),
  };
  return wrong.length === 0 ? { kind: 'choice', choice } : { kind: 'wrong', parts: wrong };
};

/** The query without the parts of a link, so that a reload does not begin again. */
export const withoutLink = (query: string): string => {
  const kept = new URLSearchParams(query);
  for (const part of LINK_PARTS) kept.delete(part);
  const text = kept.toString();
  return text === '' ? '' : `?${text}`;
};
