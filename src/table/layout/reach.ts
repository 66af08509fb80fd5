import type { TableTop } from '../view/tableTop.ts';
import { around, overlap, type Rect } from './geometry.ts';
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
  return next ? { ...whole, width: Math.min(whole.width, Math.floor(next.x - x) - 1) } : whole;
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

const leafTargets = ({ leaves }: DraftPlace): readonly Target[] => {
  if (!leaves) return [];
  const { page, back, next } = leaves;
  return [
    ...(back ? [targetOf({ kind: 'draft-page', page: page - 1 }, back)] : []),
    ...(next ? [targetOf({ kind: 'draft-page', page: page + 1 }, next)] : []),
  ];
};

const tools = ({ sources, bell, pen, seal }: PapersLayout): readonly Target[] => [
  ...sources.map((place) => targetOf({ kind: 'source', argument: place.argument }, place)),
  targetOf({ kind: 'bell' }, bell),
  targetOf({ kind: 'pen' }, pen),
  targetOf({ kind: 'seal' }, seal),
];

/** What a pointer can reach: nothing that lies under the sheet being read. */
export const targetsOf = (papers: PapersLayout, top: TableTop): readonly Target[] => {
  const { draft } = papers;
  const below = [...onTheTable(papers, top), ...tools(papers)];
  if (!draft.reading) return [...below, targetOf({ kind: 'draft' }, draft)];
  return [
    ...below.filter(({ aim, ...rect }) => aim.kind !== 'folder' && !overlap(rect, draft)),
    ...wordTargets(draft),
    ...leafTargets(draft),
    targetOf({ kind: 'draft' }, closeRect(draft)),
  ];
};
