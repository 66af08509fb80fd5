import { clamp, type Rect } from '../layout/geometry.ts';
import type { TableLayout } from '../layout.ts';
import type { ToolPlace } from '../layout/places.ts';
import type { SealState, TableTop, ToolState } from '../view/tableTop.ts';
import type { Tool } from '../view/toolNames.ts';
import { type Hand, type Touch, touchOf } from './hand.ts';
import { INK, inkNumber } from './inks.ts';
import { type Container, drawing, type Kit, letters, picture, sheet } from './kit.ts';
import { makeShelf } from './shelf.ts';

interface LaidTool {
  readonly place: ToolPlace;
  readonly state: ToolState;
  readonly touch: Touch;
}

const FRAMES: Readonly<Record<Tool, string>> = {
  key: 'telegraph-key',
  pencil: 'pencil',
  clip: 'clip',
  bell: 'bell',
  hat: 'hat',
  pen: 'inkwell',
};

/** A name on an ink plate: red and ticked where chosen, light where in hand, framed and flat where it cannot be done. */
const drawPlate = (
  kit: Kit,
  container: Container,
  { place, state, touch }: LaidTool,
  size: number,
): void => {
  const text = kit.words.say(`tabletop.tool.${place.tool}`);
  const label = state === 'chosen' ? `✓ ${text}` : text;
  const width = Math.min(place.width, kit.measure(label, 'label', size) + 12);
  const height = size + 7;
  const rect = { x: -width / 2, y: place.height / 2 - height, width, height };
  const fills = { chosen: INK.red, taken: INK.brassLight } as const;
  const fill = state === 'chosen' || state === 'taken' ? fills[state] : INK.slateDark;
  const edge = state === 'idle' ? INK.paperDeep : touch === 'none' ? undefined : INK.brassLight;
  sheet(drawing(kit, container), rect, {
    fill,
    shadow: state === 'idle' || touch === 'pressed' ? 0 : 2,
    ...(edge && { edge, edgeWidth: state === 'idle' ? 1 : 2 }),
  });
  const inks = { idle: INK.paperDeep, taken: INK.black } as const;
  const ink = state === 'idle' || state === 'taken' ? inks[state] : INK.white;
  letters(kit, container, label, 0, rect.y + height / 2, { face: 'label', size, ink });
};

const drawHalo = (kit: Kit, container: Container, y: number, radius: number): void => {
  const halo = drawing(kit, container);
  halo.fillStyle(inkNumber(INK.brassLight), 0.34);
  halo.fillEllipse(0, y, radius * 2.2, radius * 1.5);
};

const drawTool = (kit: Kit, container: Container, laid: LaidTool): void => {
  const { place, state, touch } = laid;
  const size = clamp(place.height * 0.2, 13, 17);
  const room = place.height - size - 10;
  const frame = FRAMES[place.tool];
  const box = kit.art.frames[frame]?.box ?? { x: 0, y: 0, width: 60, height: 60 };
  const scale = Math.min(room / box.height, (place.width - 8) / box.width, 1.15);
  const raised = state === 'taken' || state === 'chosen' ? 3 : touch === 'pointed' ? 1.5 : 0;
  const middle = -place.height / 2 + room / 2 + 2 - raised + (touch === 'pressed' ? 2 : 0);
  if (touch !== 'none' || state === 'taken')
    drawHalo(kit, container, middle, (box.width * scale) / 2);
  const art = picture(kit, container, frame, {
    x: -(box.x + box.width / 2) * scale,
    y: middle - (box.y + box.height / 2) * scale,
    scale,
  });
  if (state === 'idle') art.setAlpha(0.45);
  drawPlate(kit, container, laid, size);
  container.setPosition(place.x + place.width / 2, place.y + place.height / 2);
};

interface LaidSeal {
  readonly state: SealState;
  readonly place: Rect;
  readonly touch: Touch;
}

const sealFrame = ({ state, touch }: LaidSeal): string => {
  if (state === 'waiting') return 'seal-pressed';
  if (state !== 'ready') return 'seal-disabled';
  return touch === 'pressed' ? 'seal-pressed' : 'seal-ready';
};

const sealLabel = ({ say }: Kit['words'], state: SealState): string => {
  if (state === 'waiting') return say('tabletop.waiting');
  return say(state === 'closed' ? 'tabletop.closed' : 'bar.tableIt');
};

const drawSeal = (kit: Kit, container: Container, laid: LaidSeal): void => {
  const { state, place, touch } = laid;
  const size = clamp(place.height * 0.115, 15, 20);
  const label = size + 14;
  const scale = Math.min((place.height - label - 4) / 94, place.width / 94, 1.5);
  const tall = 94 * scale + label + 4;
  container.setPosition(place.x + place.width / 2, place.y + place.height / 2);
  const y = -tall / 2 + 46 * scale;
  if (touch === 'pointed') {
    const glow = drawing(kit, container);
    glow.fillStyle(inkNumber(INK.brassLight), 0.4);
    glow.fillCircle(0, y, 53 * scale);
  }
  picture(kit, container, sealFrame(laid), { x: 0, y, scale });
  const text = sealLabel(kit.words, state);
  const width = Math.min(place.width, kit.measure(text, 'label', size) + 26);
  const rect = { x: -width / 2, y: tall / 2 - label, width, height: label };
  const fill = state === 'ready' ? INK.red : INK.slateDark;
  sheet(drawing(kit, container), rect, {
    fill,
    shadow: touch === 'pressed' ? 0 : 2,
    ...(touch === 'pointed' && { edge: INK.brassLight, edgeWidth: 2 }),
  });
  letters(kit, container, text, 0, rect.y + label / 2, { face: 'label', size, ink: INK.white });
};

export interface Tools {
  readonly show: (top: TableTop, layout: TableLayout, hand: Hand) => void;
  readonly find: (tool: Tool) => Container | null;
  readonly seal: () => Container | null;
}

/** What a turn is made with besides positions and sources: the things for its acts, and the seal. */
export const makeTools = (kit: Kit): Tools => {
  const tools = makeShelf<LaidTool>(kit, {
    idOf: ({ place }) => place.tool,
    draw: (container, laid) => drawTool(kit, container, laid),
  });
  const seal = makeShelf<LaidSeal>(kit, {
    idOf: () => 'seal',
    draw: (container, laid) => drawSeal(kit, container, laid),
  });
  return {
    show: (top, { papers }, hand) => {
      const laid = papers?.tools ?? [];
      tools.show(
        laid.map((place) => ({
          place,
          state: top.tools[place.tool],
          touch: touchOf(hand, place.tool),
        })),
      );
      const place = papers?.seal;
      seal.show(place ? [{ state: top.seal, place, touch: touchOf(hand, 'seal') }] : []);
    },
    find: (tool) => tools.find(tool),
    seal: () => seal.find('seal'),
  };
};
