import {
  FRAMES,
  type PartyId,
  type Scenario,
  type StageId,
  type Window,
} from '../negotiation/scenarioData.ts';
import { framed, framesOf, type Span } from '../negotiation/span.ts';
import { CHARACTERS, type Choice, LEVELS, SEATS } from '../session/session.ts';

export const LINK_PARTS = [
  'window',
  'stage',
  'until',
  'side',
  'seats',
  'level',
  'character',
  'guided',
  'prologue',
  'epilogue',
] as const;
export type LinkPart = (typeof LINK_PARTS)[number];

/**
 * What a link asked for that the game does not have; an empty value where a needed part is missing, `both` where a
 * window and a stage are named at once.
 */
export interface WrongPart {
  readonly part: LinkPart | 'both';
  readonly value: string;
}

export type DeepLink =
  | { readonly kind: 'none' }
  | { readonly kind: 'choice'; readonly choice: Choice }
  | { readonly kind: 'wrong'; readonly parts: readonly WrongPart[] };

/** The stretch of the road a window covers. */
export const stretchOf = ({ from, until }: Window): Span => ({ stage: from, until });

type Reader = <T extends string>(part: LinkPart, known: readonly T[], otherwise: string) => T;

/** Where the link leads: a window by its name, or by that of the stage it begins with, or a stage alone or to the end. */
const readStretch = (
  asked: URLSearchParams,
  scenario: Scenario,
  read: Reader,
  wrong: (part: WrongPart['part']) => void,
): Span => {
  const { windows, stages } = scenario;
  if (!asked.has('stage')) {
    if (asked.has('until')) wrong('until');
    const names = windows.flatMap(({ id, from }) => [id, from]);
    const name = read('window', names, windows[0].id);
    const found = windows.find(({ id }) => id === name) ?? windows.find((w) => w.from === name);
    return stretchOf(found ?? windows[0]);
  }
  if (asked.has('window')) wrong('both');
  const ids = stages.map(({ id }) => id);
  const stage = read<StageId>('stage', ids, '');
  return { stage, until: read('until', ['here', 'end'], 'here') === 'end' ? null : stage };
};

/** The stretch with the prologue and the epilogue the link asks for; neither can be had where the road does not begin or end. */
const readFrames = (
  asked: URLSearchParams,
  scenario: Scenario,
  span: Span,
  wrong: (part: WrongPart['part']) => void,
): Span => {
  const wanted = FRAMES.filter((frame) => asked.get(frame) === '1');
  const offered = framesOf(scenario, span);
  for (const frame of FRAMES) {
    const isBit = ['1', '0', null].includes(asked.get(frame));
    if (!isBit || (wanted.includes(frame) && !offered.includes(frame))) wrong(frame);
  }
  return framed(scenario, span, wanted);
};

/**
 * Reads `?window=…&side=…&level=…&character=…&guided=…`, or `?stage=…&until=here|end&side=…`; only the side, and the
 * window or the stage, must be there; `seats=both`, for two delegations at one screen, needs no side. `prologue=1` and `epilogue=1` go before and after the whole road.
 */
export const parseDeepLink = (query: string, scenario: Scenario): DeepLink => {
  const asked = new URLSearchParams(query);
  if (!LINK_PARTS.some((part) => asked.has(part))) return { kind: 'none' };
  const parts: WrongPart[] = [];
  const read: Reader = (part, known, otherwise) => {
    const value = asked.get(part) ?? otherwise;
    const found = known.find((item) => item === value);
    if (found === undefined) parts.push({ part, value });
    return found ?? (value as (typeof known)[number]);
  };
  const wrong = (part: WrongPart['part']): void =>
    void parts.push({ part, value: asked.get(part) ?? '' });
  const span = readStretch(asked, scenario, read, wrong);
  const parties = scenario.parties.map(({ id }) => id);
  const seats = read('seats', SEATS, 'one');
  const choice: Choice = {
    ...(parts.length === 0 ? readFrames(asked, scenario, span, wrong) : span),
    side: read('side', parties, seats === 'both' ? scenario.parties[0].id : ''),
    seats,
    level: read('level', LEVELS, 'standard'),
    character: read('character', CHARACTERS, 'as-instructed'),
    guided: read('guided', ['yes', 'no'], 'no') === 'yes',
  };
  return parts.length === 0 ? { kind: 'choice', choice } : { kind: 'wrong', parts };
};

/** The address that begins a window for one side, or, where none is named, for two delegations at one screen. */
export const linkTo = (page: string, window: Window['id'], side: PartyId | null): string => {
  const { origin, pathname } = new URL(page);
  const seat = side === null ? 'seats=both' : `side=${side}`;
  return `${origin === 'null' ? 'file://' : origin}${pathname}?window=${window}&${seat}`;
};

const PROJECTOR = 'projector';

/** Whether the page is opened for a class: `?projector=1`. */
export const asksForProjector = (query: string): boolean =>
  new URLSearchParams(query).get(PROJECTOR) === '1';

/** The query without the parts of a link, so that a reload does not begin again. */
export const withoutLink = (query: string): string => {
  const kept = new URLSearchParams(query);
  for (const part of [...LINK_PARTS, PROJECTOR]) kept.delete(part);
  const text = kept.toString();
  return text === '' ? '' : `?${text}`;
};
