import { clamp, type Rect } from '../layout/geometry.ts';
import { INK, inkNumber } from './inks.ts';
import { type Container, drawing, type Kit, letters, picture, sheet } from './kit.ts';
import type { TableLayout } from '../layout.ts';
import { makeShelf } from './shelf.ts';
import type { SealState, TableTop, ToolState } from '../view/tableTop.ts';

interface LaidTool {
  readonly id: 'bell' | 'pen';
  readonly state: ToolState;
  readonly place: Rect;
  readonly pointed: boolean;
}

const TOOLS = {
  bell: { frame: 'bell', label: 'tabletop.recess' },
  pen: { frame: 'inkwell', label: 'tabletop.initial' },
} as const;

interface PlateLook {
  readonly size: number;
  readonly chosen: boolean;
  readonly able: boolean;
  readonly pointed: boolean;
}

/** A name on an ink plate, red where chosen, plain where it can be chosen now. */
const plate = (
  kit: Kit,
  container: Container,
  text: string,
  x: number,
  y: number,
  { size, chosen, able, pointed }: PlateLook,
): void => {
  const label = chosen ? `✓ ${text}` : text;
  const width = kit.measure(label, 'label', size) + 16;
  const height = size + 10;
  sheet(
    drawing(kit, container),
    { x: x - width / 2, y: y - height / 2, width, height },
    {
      fill: chosen ? INK.red : INK.slateDark,
      ...(pointed && able ? { edge: INK.brassLight } : {}),
      shadow: 2,
    },
  );
  letters(kit, container, label, x, y, {
    face: 'label',
    size,
    ink: able || chosen ? INK.white : INK.paperDeep,
  });
};

const drawTool = (
  kit: Kit,
  container: Container,
  { id, state, place, pointed }: LaidTool,
): void => {
  const { frame, label } = TOOLS[id];
  const size = clamp(place.height * 0.14, 13, 18);
  const x = place.x + place.width / 2;
  const box = kit.art.frames[frame]?.box ?? { x: 0, y: 0, width: 60, height: 60 };
  const room = place.height - size - 18;
  const scale = Math.min(room / box.height, (place.width - 6) / box.width, 1.35);
  const foot = place.y + room - (box.y + box.height) * scale;
  const art = picture(kit, container, frame, {
    x: x - (box.x + box.width / 2) * scale,
    y: foot,
    scale,
  });
  if (state === 'idle') art.setAlpha(0.72);
  plate(kit, container, kit.words.say(label), x, place.y + place.height - size / 2 - 7, {
    size,
    chosen: state === 'chosen',
    able: state !== 'idle',
    pointed,
  });
};

interface LaidSeal {
  readonly state: SealState;
  readonly place: Rect;
  readonly pointed: boolean;
}

const SEALS: Readonly<Record<SealState, string>> = {
  ready: 'seal-ready',
  blocked: 'seal-disabled',
  waiting: 'seal-pressed',
  closed: 'seal-disabled',
};

const sealLabel = ({ say }: Kit['words'], state: SealState): string => {
  if (state === 'waiting') return say('tabletop.waiting');
  return say(state === 'closed' ? 'tabletop.closed' : 'bar.tableIt');
};

const drawSeal = (kit: Kit, container: Container, { state, place, pointed }: LaidSeal): void => {
  const size = clamp(place.height * 0.115, 15, 20);
  const label = size + 14;
  const scale = Math.min((place.height - label - 4) / 94, place.width / 94, 1.5);
  const tall = 94 * scale + label + 4;
  container.setPosition(place.x + place.width / 2, place.y + place.height / 2);
  const y = -tall / 2 + 46 * scale;
  if (pointed && state === 'ready') {
    const glow = drawing(kit, container);
    glow.fillStyle(inkNumber(INK.brassLight), 0.4);
    glow.fillCircle(0, y, 53 * scale);
  }
  picture(kit, container, SEALS[state], { x: 0, y, scale });
  const text = sealLabel(kit.words, state);
  const width = kit.measure(text, 'label', size) + 26;
  const rect = { x: -width / 2, y: tall / 2 - label, width, height: label };
  const fill = state === 'ready' ? INK.red : INK.slateDark;
  sheet(drawing(kit, container), rect, { fill, shadow: 2 });
  letters(kit, container, text, 0, rect.y + label / 2, { face: 'label', size, ink: INK.white });
};

export interface Tools {
  readonly show: (top: TableTop, layout: TableLayout, pointed: string | null) => void;
  readonly seal: () => Container | null;
}

/** What a turn is made with besides positions and sources: the bell, the pen and the seal. */
export const makeTools = (kit: Kit): Tools => {
  const tools = makeShelf<LaidTool>(kit, {
    idOf: ({ id }) => id,
    draw: (container, laid) => drawTool(kit, container, laid),
  });
  const seal = makeShelf<LaidSeal>(kit, {
    idOf: () => 'seal',
    draw: (container, laid) => drawSeal(kit, container, laid),
  });
  return {
    show: (top, { papers }, pointed) => {
      if (!papers) return;
      tools.show(
        (['bell', 'pen'] as const)
          .filter((id) => top[id] !== 'absent')
          .map((id) => ({
            id,
            state: top[id],
            place: papers[id],
            pointed: pointed === id,
          })),
      );
      seal.show([{ state: top.seal, place: papers.seal, pointed: pointed === 'seal' }]);
    },
    seal: () => seal.find('seal'),
  };
};
