import { actOfCard } from '../view/cardTops.ts';
import { isAble } from '../view/commands.ts';
import type { CardTop, TableTop } from '../view/tableTop.ts';
import { around, overlap, type Rect } from './geometry.ts';
import {
  CARD,
  type CardPlace,
  type DraftPlace,
  FOLDER,
  type Leaves,
  type PapersLayout,
  type SheetPlace,
  TOUCH,
} from './places.ts';
import { type Aim, type Target, targetOf } from './targets.ts';

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

/** What pointing at a card means. */
export const aimOfCard = ({ issue, option, use }: CardTop): Aim =>
  use === null
    ? { kind: 'card', issue, option }
    : { kind: 'act', act: actOfCard(use, issue, option) };

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
  ...papers.cards.flatMap((place, at) => {
    const card = top.cards[at];
    return card ? [targetOf(aimOfCard(card), visibleCard(papers.cards, at, place))] : [];
  }),
  ...(papers.more ? [targetOf({ kind: 'more-cards' }, papers.more)] : []),
];

/** The corner in which a paper being read is put back. */
export const closeRect = ({ x, y, width }: Rect): Rect => ({
  x: x + width - TOUCH,
  y,
  width: TOUCH,
  height: TOUCH,
});

const leafTargets = (leaves: Leaves | null): readonly Target[] => {
  if (!leaves) return [];
  const { page, back, next } = leaves;
  return [
    ...(back ? [targetOf({ kind: 'page', page: page - 1 }, back)] : []),
    ...(next ? [targetOf({ kind: 'page', page: page + 1 }, next)] : []),
  ];
};

const besides = ({ sources, tools, seal, gauges, telegram }: PapersLayout): readonly Target[] => [
  ...sources.map((place) => targetOf({ kind: 'source', argument: place.argument }, place)),
  ...tools.map((place) => targetOf({ kind: 'tool', tool: place.tool }, place)),
  ...(seal ? [targetOf({ kind: 'seal' }, seal)] : []),
  ...(gauges.home ? [targetOf({ kind: 'home' }, { ...gauges.home, height: TOUCH })] : []),
  ...(telegram ? [targetOf({ kind: 'telegram' }, telegram)] : []),
];

const sheetTargets = (sheet: SheetPlace): readonly Target[] => [
  ...(sheet.kind === 'leaving' ? [] : [targetOf({ kind: sheet.kind }, closeRect(sheet))]),
  ...(sheet.answers
    ? [
        targetOf({ kind: 'leave' }, sheet.answers.leave),
        targetOf({ kind: 'stay' }, sheet.answers.stay),
      ]
    : []),
  ...leafTargets(sheet.leaves),
];

const onTheDraft = (draft: DraftPlace): readonly Target[] => [
  ...wordTargets(draft),
  ...leafTargets(draft.leaves),
  targetOf({ kind: 'draft' }, closeRect(draft)),
];

const paperKind = (paper: SheetPlace | DraftPlace): Aim['kind'] | null => {
  if (!('kind' in paper)) return 'draft';
  return paper.kind === 'leaving' ? null : paper.kind;
};

const knowing =
  (top: TableTop) =>
  (target: Target): Target => ({ ...target, able: isAble(top, target.aim) });

/** What a pointer can reach: nothing that lies under the paper being read. */
export const targetsOf = (papers: PapersLayout, top: TableTop): readonly Target[] => {
  const { draft, sheet } = papers;
  const below = [...onTheTable(papers, top), ...besides(papers)];
  const strip = draft.reading ? [] : [targetOf({ kind: 'draft' }, draft)];
  const paper = sheet ?? (draft.reading ? draft : null);
  if (!paper) return [...below, ...strip].map(knowing(top));
  const seen = [...below, ...strip].filter(
    ({ aim, ...rect }) =>
      aim.kind !== 'folder' && aim.kind !== paperKind(paper) && !overlap(rect, paper),
  );
  const onPaper = sheet ? sheetTargets(sheet) : onTheDraft(draft);
  return [...seen, ...onPaper].map(knowing(top));
};
