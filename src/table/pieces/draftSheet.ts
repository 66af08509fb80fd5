import type { GameObjects } from 'phaser';
import type { PartyId, SegmentId } from '../../negotiation/scenarioData.ts';
import type { BracketPiece, Piece } from '../layout/draftFlow.ts';
import type { Point, Rect } from '../layout/geometry.ts';
import { EMPTY_HAND, type Hand, touchOf } from './hand.ts';
import { INK, inkNumber } from './inks.ts';
import {
  type Container,
  doubleRule,
  drawing,
  type Graphics,
  type Kit,
  letters,
  picture,
  sheet,
} from './kit.ts';
import type { TableLayout } from '../layout.ts';
import type { DraftPlace } from '../layout/places.ts';
import { makeShelf } from './shelf.ts';
import { drawStroke } from './stroke.ts';
import type { TableTop } from '../view/tableTop.ts';
import { drawClose, drawLeaves } from './sheets.ts';

interface LaidDraft {
  readonly place: DraftPlace;
  readonly side: PartyId;
  readonly closed: boolean;
  readonly initialledBy: PartyId | null;
  readonly hand: Hand;
}

const inkOf = (kit: Kit, party: PartyId | null): string =>
  (party !== null && kit.art.inks.brackets[party]) || INK.slate;

const moved = (rect: Rect, by: Point): Rect => ({ ...rect, x: rect.x + by.x, y: rect.y + by.y });

const dots = (graphics: Graphics, x: number, y: number, width: number): void => {
  for (let along = 1; along < width; along += 4) graphics.fillCircle(x + along, y, 0.9);
};

/** Yours is ruled with a line, theirs with dots; words nobody has put in hang over a dotted line. */
const underline = (kit: Kit, graphics: Graphics, piece: Piece, side: PartyId): void => {
  if (piece.segment === null || piece.standing === 'common' || piece.standing === 'title') return;
  const y = piece.y + piece.height - 3;
  const ink = inkNumber(inkOf(kit, piece.bracket));
  if (piece.bracket === side) {
    graphics.fillStyle(ink, 1);
    graphics.fillRect(piece.x, y - 0.8, piece.width, 1.6);
    return;
  }
  graphics.fillStyle(ink, piece.bracket === null ? 0.7 : 1);
  dots(graphics, piece.x, y, piece.width);
};

const bracketArt = (kit: Kit, { party, end }: BracketPiece): string | null => {
  const frame = `bracket-${party}-${end}`;
  return kit.art.frames[frame] ? frame : null;
};

const drawBrackets = (kit: Kit, container: Container, { place }: LaidDraft): void => {
  for (const bracket of place.flow.brackets) {
    const at = moved(bracket, place.text);
    const centre = { x: at.x + at.width / 2, y: at.y + at.height / 2 - 0.5 };
    const frame = bracketArt(kit, bracket);
    if (frame) {
      picture(kit, container, frame, { ...centre, scale: (at.height - 1) / 60 });
      continue;
    }
    letters(kit, container, bracket.end === 'open' ? '[' : ']', centre.x, centre.y, {
      face: 'label',
      size: at.height * 0.8,
      ink: INK.slate,
    });
  }
};

const inkOfPiece = (kit: Kit, piece: Piece): string => {
  if (piece.face === 'label') return inkOf(kit, piece.bracket);
  return piece.standing === 'absent' ? INK.soft : INK.black;
};

const drawWords = (kit: Kit, container: Container, { place, side, hand }: LaidDraft): void => {
  const ground = drawing(kit, container);
  const rules = drawing(kit, container);
  for (const raw of place.flow.pieces) {
    const piece = { ...raw, ...moved(raw, place.text) };
    const touch = touchOf(hand, `words:${piece.segment}`);
    if (touch !== 'none') {
      ground.fillStyle(inkNumber(INK.brassLight), touch === 'pressed' ? 1 : 0.6);
      ground.fillRect(piece.x - 1, piece.y + 1, piece.width + 2, piece.height - 2);
    }
    underline(kit, rules, piece, side);
    letters(kit, container, piece.text.trimEnd(), piece.x, piece.y + piece.height / 2, {
      face: piece.face,
      size: piece.size,
      ink: inkOfPiece(kit, piece),
      align: 'left',
    });
  }
};

const strokeName = (segment: SegmentId): string => `stroke:${segment}`;

const struckLines = ({ text, flow }: DraftPlace, segment: SegmentId): readonly Rect[] =>
  flow.pieces
    .filter((piece) => piece.segment === segment && piece.standing === 'struck')
    .map((piece) => moved(piece, text));

const drawStrokes = (kit: Kit, container: Container, { place, side }: LaidDraft): void => {
  const struck = new Set(
    place.flow.pieces.flatMap(({ segment, standing }) =>
      segment !== null && standing === 'struck' ? [segment] : [],
    ),
  );
  for (const segment of struck) {
    const graphics = drawing(kit, container).setName(strokeName(segment));
    drawStroke(graphics, struckLines(place, segment), inkOf(kit, side), 1);
  }
};

/** The corner by which the strip is unfolded. */
const drawDogEar = (graphics: Graphics, { x, y, width, height }: Rect): void => {
  const [right, bottom, ear] = [x + width, y + height, 15];
  graphics.fillStyle(inkNumber(INK.red), 1);
  graphics.fillTriangle(right - ear, bottom, right, bottom, right, bottom - ear);
  graphics.fillStyle(inkNumber(INK.paperDeep), 1);
  graphics.fillTriangle(right - ear, bottom, right, bottom - ear, right - ear, bottom - ear);
};

const INITIALS = 'initials';
const PRINT = 'print';

/** A flourish of the pen: loops that rise and settle, the same every time. */
const flourish = (size: number): readonly Point[] =>
  Array.from({ length: 29 }, (_, at) => {
    const t = at / 28;
    return {
      x: size * (t * 1.9 + Math.sin(t * Math.PI * 4) * 0.22),
      y: -size * (0.45 * Math.sin(t * Math.PI * 4 + 0.6) * (1 - 0.55 * t) + 0.1),
    };
  });

const writeInitials = (graphics: Graphics, { place }: LaidDraft, progress: number): void => {
  const size = place.reading ? 34 : 19;
  const start = { x: place.x + place.width - size * 3.6, y: place.y + place.height - size * 0.7 };
  const points = flourish(size).slice(0, Math.max(2, Math.round(29 * progress)));
  graphics.clear().lineStyle(place.reading ? 3 : 2.2, inkNumber(INK.slateDark), 1);
  graphics.beginPath();
  for (const [at, { x, y }] of points.entries())
    if (at === 0) graphics.moveTo(start.x + x, start.y + y);
    else graphics.lineTo(start.x + x, start.y + y);
  if (progress > 0) graphics.strokePath();
};

/** Whose pen has initialled the text. */
const drawInitials = (kit: Kit, container: Container, laid: LaidDraft): void => {
  if (laid.initialledBy === null && !laid.closed) return;
  writeInitials(drawing(kit, container).setName(INITIALS), laid, 1);
};

/** Brackets that have come loose from the paper, each turning as it falls. */
const drawFalling = (
  kit: Kit,
  container: Container,
  brackets: readonly BracketPiece[],
  progress: number,
): void => {
  for (const [at, bracket] of brackets.entries()) {
    const frame = bracketArt(kit, bracket);
    if (!frame) continue;
    const x = bracket.x + bracket.width / 2 + (at % 2 === 0 ? -10 : 10) * progress;
    const y = bracket.y + bracket.height / 2 + 70 * progress ** 2;
    picture(kit, container, frame, { x, y, scale: (bracket.height - 1) / 60 })
      .setAngle((at % 2 === 0 ? -70 : 70) * progress)
      .setAlpha(1 - progress ** 3);
  }
};

const drawDraft = (kit: Kit, container: Container, laid: LaidDraft): void => {
  const { place, hand } = laid;
  const graphics = drawing(kit, container);
  sheet(graphics, place, { fill: INK.white, edge: INK.paperDeep, shadow: place.reading ? 6 : 4 });
  const rule = place.reading ? 7 : 3;
  doubleRule(
    graphics,
    {
      x: place.x + rule,
      y: place.y + rule,
      width: place.width - 2 * rule,
      height: place.height - 2 * rule,
    },
    touchOf(hand, 'draft') !== 'none' && !place.reading ? INK.red : INK.black,
  );
  drawWords(kit, container, laid);
  drawBrackets(kit, container, laid);
  drawStrokes(kit, container, laid);
  drawLeaves(kit, container, place, place.leaves, hand);
  if (place.reading) drawClose(kit, container, place, touchOf(hand, 'draft') !== 'none');
  else drawDogEar(graphics, place);
  drawInitials(kit, container, laid);
  if (laid.closed) drawPrint(kit, container, place);
};

const drawPrint = (kit: Kit, container: Container, place: DraftPlace): void => {
  const scale = place.reading ? 0.9 : 0.5;
  picture(kit, container, 'seal-print', {
    x: place.x + place.width - 46 * scale,
    y: place.y + place.height - 40 * scale,
    scale,
  })
    .setName(PRINT)
    .setAngle(-8);
};

export interface DraftSheet {
  readonly show: (top: TableTop, layout: TableLayout, hand: Hand) => void;
  readonly find: () => Container | null;
  readonly print: () => GameObjects.Image | null;
  /** Draws the stroke through struck words anew, as far as the progress 0–1 says. */
  readonly stroke: (segment: SegmentId, progress: number) => void;
  /** Writes the initials at the foot of the draft anew, as far as the progress 0–1 says. */
  readonly sign: (progress: number) => void;
  /** Brackets that stood there before fall off the paper; at 1 they are gone. */
  readonly shed: (brackets: readonly BracketPiece[], progress: number) => void;
}

const concerns = ({ pointed, pressed }: Hand): boolean =>
  /^(draft|words:|page:)/.test(pressed ?? pointed ?? '');

/** The draft: a strip between the nameplates, or a sheet to read and to strike words from. */
export const makeDraftSheet = (kit: Kit): DraftSheet => {
  let laid: LaidDraft | null = null;
  const shelf = makeShelf<LaidDraft>(kit, {
    idOf: () => 'draft',
    draw: (container, draft) => drawDraft(kit, container, draft),
  });
  const falling = kit.scene.add.container();
  const named = (name: string): Graphics | null =>
    (shelf.find('draft')?.getByName(name) as Graphics | null | undefined) ?? null;
  return {
    show: (top, { papers }, hand) => {
      laid = papers && {
        place: papers.draft,
        side: top.side,
        closed: top.closed,
        initialledBy: top.initialledBy,
        hand: concerns(hand) ? hand : EMPTY_HAND,
      };
      shelf.show(laid ? [laid] : []);
    },
    find: () => shelf.find('draft'),
    print: () => named(PRINT) as unknown as GameObjects.Image | null,
    stroke: (segment, progress) => {
      const graphics = named(strokeName(segment));
      if (!graphics || !laid) return;
      const lines = struckLines(laid.place, segment);
      drawStroke(graphics, lines, inkOf(kit, laid.side), progress);
    },
    sign: (progress) => {
      const graphics = named(INITIALS);
      if (graphics && laid) writeInitials(graphics, laid, progress);
    },
    shed: (brackets, progress) => {
      falling.removeAll(true);
      if (progress < 1) drawFalling(kit, falling, brackets, progress);
    },
  };
};
