import type { TableTop } from '../view/tableTop.ts';
import { around, type Rect } from './geometry.ts';
import {
  CARD,
  type CardPlace,
  type DraftPlace,
  FOLDER,
  type PapersLayout,
  TOUCH,
} from './places.ts';
import { type Target, targetOf } from './targets.ts';

const visibleCard = (
  places: readonly CardPlace[],
  at: number,
  { x, y, scale }: CardPlace,
): Rect => {
  const whole = around({ x, y }, CARD.width * scale - 2, CARD.height * scale - 2);
  const next = places[at + 1];
  return next ? { ...whole, width: Math.min(whole.width, next.x - x) } : whole;
};

const wordTargets = ({ text, flow }: DraftPlace): readonly Target[] =>
  flow.pieces.flatMap((piece) =>
    piece.loose && piece.segment !== null
      ? [
          targetOf(
            { kind: 'words', segment: piece.segment },
            { ...piece, x: text.x + piece.x, y: text.y + piece.y },
          ),
        ]
      : [],
  );

const onTheTable = (papers: PapersLayout, top: TableTop): readonly Target[] => [
  ...papers.folders.map((place) =>
    targetOf(
      { kind: 'folder', issue: place.issue },
      {
        x: place.x - (FOLDER.width / 2) * place.scale,
        y: place.y - FOLDER.up * place.scale,
        width: FOLDER.width * place.scale,
        height: (FOLDER.up + FOLDER.down) * place.scale,
      },
    ),
  ),
  ...papers.cards.map((place, at) =>
    targetOf(
      { kind: 'card', issue: top.cards[at]?.issue ?? '', option: place.option },
      visibleCard(papers.cards, at, place),
    ),
  ),
  ...(papers.more ? [targetOf({ kind: 'more-cards' }, papers.more)] : []),
];

const closeRect = ({ x, y, width }: DraftPlace): Rect => ({
  x: x + width - TOUCH,
  y,
  width: TOUCH,
  height: TOUCH,
});

/** What a pointer can reach, in the order in which it lies. */
export const targetsOf = (papers: PapersLayout, top: TableTop): readonly Target[] => {
  const { draft } = papers;
  return [
    ...(draft.reading ? [] : onTheTable(papers, top)),
    ...papers.sources.map((place) => targetOf({ kind: 'source', argument: place.argument }, place)),
    targetOf({ kind: 'bell' }, papers.bell),
    targetOf({ kind: 'pen' }, papers.pen),
    targetOf({ kind: 'seal' }, papers.seal),
    ...(draft.reading
      ? [...wordTargets(draft), targetOf({ kind: 'draft' }, closeRect(draft))]
      : [targetOf({ kind: 'draft' }, draft)]),
  ];
};
