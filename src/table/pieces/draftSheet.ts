import type { PartyId, SegmentId } from '../../negotiation/scenarioData.ts';
import type { BracketPiece, Piece } from '../layout/draftFlow.ts';
import type { Point, Rect } from '../layout/geometry.ts';
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

interface LaidDraft {
  readonly place: DraftPlace;
  readonly side: PartyId;
  readonly closed: boolean;
  readonly pointed: string | null;
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

const drawWords = (kit: Kit, container: Container, { place, side, pointed }: LaidDraft): void => {
  const ground = drawing(kit, container);
  const rules = drawing(kit, container);
  for (const raw of place.flow.pieces) {
    const piece = { ...raw, ...moved(raw, place.text) };
    if (pointed !== null && pointed === `words:${piece.segment}`) {
      ground.fillStyle(inkNumber(INK.brassLight), 0.6);
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

const drawClose = (kit: Kit, container: Container, { x, y, width }: DraftPlace): void => {
  const graphics = drawing(kit, container);
  const [cx, cy] = [x + width - 22, y + 22];
  graphics.lineStyle(2.5, inkNumber(INK.red), 1);
  graphics.lineBetween(cx - 6, cy - 6, cx + 6, cy + 6);
  graphics.lineBetween(cx + 6, cy - 6, cx - 6, cy + 6);
};

/** Which leaf this is, and arrows to the one before and the one after. */
const drawLeaves = (kit: Kit, container: Container, { place, pointed }: LaidDraft): void => {
  if (!place.leaves) return;
  const { page, count, back, next } = place.leaves;
  const turns = [
    { rect: back, to: page - 1, arrow: '‹' },
    { rect: next, to: page + 1, arrow: '›' },
  ];
  for (const { rect, to, arrow } of turns) {
    if (!rect) continue;
    const isPointed = pointed === `draft-page:${to}`;
    sheet(drawing(kit, container), rect, { fill: isPointed ? INK.red : INK.slateDark, shadow: 2 });
    const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2 - 2];
    letters(kit, container, arrow, x, y, { face: 'label', size: 26, ink: INK.white });
  }
  const foot = place.y + place.height - 26;
  letters(kit, container, `${page + 1} / ${count}`, place.x + place.width / 2, foot, {
    face: 'label',
    size: 15,
    ink: INK.soft,
  });
};

/** The corner by which the strip is unfolded. */
const drawDogEar = (graphics: Graphics, { x, y, width, height }: Rect): void => {
  const [right, bottom, ear] = [x + width, y + height, 15];
  graphics.fillStyle(inkNumber(INK.red), 1);
  graphics.fillTriangle(right - ear, bottom, right, bottom, right, bottom - ear);
  graphics.fillStyle(inkNumber(INK.paperDeep), 1);
  graphics.fillTriangle(right - ear, bottom, right, bottom - ear, right - ear, bottom - ear);
};

const drawDraft = (kit: Kit, container: Container, laid: LaidDraft): void => {
  const { place } = laid;
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
    laid.pointed === 'draft' && !place.reading ? INK.red : INK.black,
  );
  drawWords(kit, container, laid);
  drawBrackets(kit, container, laid);
  drawStrokes(kit, container, laid);
  drawLeaves(kit, container, laid);
  if (place.reading) drawClose(kit, container, place);
  else drawDogEar(graphics, place);
  if (laid.closed) {
    const scale = place.reading ? 0.9 : 0.5;
    picture(kit, container, 'seal-print', {
      x: place.x + place.width - 46 * scale,
      y: place.y + place.height - 40 * scale,
      scale,
    }).setAngle(-8);
  }
};

export interface DraftSheet {
  readonly show: (top: TableTop, layout: TableLayout, pointed: string | null) => void;
  readonly find: () => Container | null;
  /** Draws the stroke through struck words anew, as far as the progress 0–1 says. */
  readonly stroke: (segment: SegmentId, progress: number) => void;
}

/** The draft: a strip between the nameplates, or a sheet to read and to strike words from. */
export const makeDraftSheet = (kit: Kit): DraftSheet => {
  let laid: LaidDraft | null = null;
  const shelf = makeShelf<LaidDraft>(kit, {
    idOf: () => 'draft',
    draw: (container, draft) => drawDraft(kit, container, draft),
  });
  return {
    show: (top, { papers }, pointed) => {
      const concerns = pointed?.startsWith('draft') || pointed?.startsWith('words:');
      laid = papers && {
        place: papers.draft,
        side: top.side,
        closed: top.closed,
        pointed: concerns ? pointed : null,
      };
      shelf.show(laid ? [laid] : []);
    },
    find: () => shelf.find('draft'),
    stroke: (segment, progress) => {
      const graphics = shelf.find('draft')?.getByName(strokeName(segment));
      if (!graphics || !laid) return;
      drawStroke(
        graphics as Graphics,
        struckLines(laid.place, segment),
        inkOf(kit, laid.side),
        progress,
      );
    },
  };
};
