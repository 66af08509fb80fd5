import type { Point } from '../../layout/geometry.ts';
import type { CardTop } from '../../view/tableTop.ts';
import { cardId, type Laid, pointOf, type Step } from '../steps.ts';

const cardPlaces = ({ top, layout, held }: Laid): ReadonlyMap<string, Point> => {
  const places = new Map(
    top.cards.flatMap((card, at): (readonly [string, Point])[] => {
      const place = layout.papers?.cards[at];
      return place ? [[cardId(card), place]] : [];
    }),
  );
  if (held) places.set(held.card, held.at);
  return places;
};

const folderPoint = ({ layout }: Laid, issue: string): Point | null =>
  layout.papers?.folders.find((folder) => folder.issue === issue) ?? null;

/** What a turn does to a card: yours is put forward, theirs laid down, what the capital withdraws thrown back. */
const playedStep = (was: CardTop, card: CardTop, after: Laid): Step | null => {
  const id = cardId(card);
  const folder = folderPoint(after, card.issue);
  const isThrownBack =
    was.yours !== null || was.chosen
      ? after.top.folders.some(
          ({ issue, withdrawn }) => issue === card.issue && withdrawn === after.top.side,
        ) && card.yours === null
      : false;
  if (isThrownBack && folder)
    return { kind: 'return-card', id, from: pointOf(folder), startMs: 160, durationMs: 420 };
  if (card.yours === 'tabled' && was.yours !== 'tabled' && folder)
    return { kind: 'offer-card', id, toward: pointOf(folder), startMs: 100, durationMs: 420 };
  if (card.theirs !== null && was.theirs === null)
    return { kind: 'answer-card', id, startMs: 300, durationMs: 320 };
  return null;
};

const DEALT_APART_MS = 60;

const isFarther = (a: Point, b: Point): boolean => Math.hypot(a.x - b.x, a.y - b.y) > 14;

/** Cards come out of their folder, change places in the fan, are lifted, put down and played. */
export const cardSteps = (before: Laid, after: Laid): readonly Step[] => {
  const known = new Map(before.top.cards.map((card) => [cardId(card), card]));
  const from = cardPlaces(before);
  const to = cardPlaces(after);
  const hasTurned = after.top.turns > before.top.turns;
  return after.top.cards.flatMap((card, at): readonly Step[] => {
    const id = cardId(card);
    const [was, fromPoint, toPoint] = [known.get(id), from.get(id), to.get(id)];
    const folder = folderPoint(after, card.issue);
    if (!was || !fromPoint || !toPoint)
      return folder
        ? [
            {
              kind: 'deal-card',
              id,
              from: pointOf(folder),
              startMs: at * DEALT_APART_MS,
              durationMs: 260,
            },
          ]
        : [];
    const played = hasTurned ? playedStep(was, card, after) : null;
    if (played) return [played];
    if (isFarther(fromPoint, toPoint))
      return [
        {
          kind: 'move-card',
          id,
          from: pointOf(fromPoint),
          startMs: before.held?.card === id ? 0 : 120,
          durationMs: 300,
        },
      ];
    return was.chosen === card.chosen
      ? []
      : [{ kind: 'lift-card', id, startMs: 0, durationMs: 200 }];
  });
};
