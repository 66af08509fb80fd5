import type { TableLayout } from '../layout.ts';
import type { Rect } from '../layout/geometry.ts';
import { fitText } from '../layout/lettering.ts';
import type { SourcePlace } from '../layout/places.ts';
import type { SourceTop, TableTop } from '../view/tableTop.ts';
import { type Hand, type Touch, touchOf } from './hand.ts';
import { INK, inkNumber } from './inks.ts';
import { type Container, drawing, fitted, type Kit, letters, sheet } from './kit.ts';
import { makeShelf } from './shelf.ts';

interface LaidSource {
  readonly source: SourceTop;
  readonly place: SourcePlace;
  readonly touch: Touch;
  readonly size: number;
}

const SLIP_SIZES = [17, 16, 15, 14, 13] as const;

const isCited = ({ state }: SourceTop): boolean => state === 'bit' || state === 'answered';

/** A slip narrower than this, in CSS pixels, has a narrow stripe, so that words find room. */
const NARROW = 90;

/** A source that has been cited says whether it bit; on a narrow slip the tick alone says that it was cited. */
const sourceName = ({ words }: Kit, { id, state }: SourceTop, { width }: Rect): string =>
  width >= NARROW && (state === 'bit' || state === 'answered')
    ? `${words.source(id)} (${words.say(`tabletop.${state}`)})`
    : words.source(id);

const stripeOf = ({ width }: Rect): number => (width < NARROW ? 9 : 20);

const textOnSlip = (slip: Rect): Rect => {
  const { x, y, width, height } = slip;
  const stripe = stripeOf(slip);
  const margin = stripe * 0.35;
  return {
    x: x + stripe + margin,
    y: y + 2,
    width: width - stripe - margin - stripe * 0.25,
    height: height - 4,
  };
};

/** The size at which the names of all sources fit their slips, so that none speaks louder. */
const slipSize = (
  kit: Kit,
  sources: readonly SourceTop[],
  places: readonly SourcePlace[],
): number => {
  const sizes = sources.map((source, at) => {
    const slip = places[at] ?? { x: 0, y: 0, width: 100, height: 44 };
    const { width, height } = textOnSlip(slip);
    const fit = { face: 'interface', width, height, lines: 4, sizes: SLIP_SIZES } as const;
    return fitText(kit.measure, sourceName(kit, source, slip), fit).size;
  });
  return Math.min(...sizes);
};

const fillOf = (source: SourceTop, touch: Touch): string => {
  if (isCited(source)) return INK.paperShade;
  return touch !== 'none' || source.state === 'chosen' ? INK.white : INK.paper;
};

const drawSource = (kit: Kit, container: Container, laid: LaidSource): void => {
  const { source, place, touch, size } = laid;
  const graphics = drawing(kit, container);
  const cited = isCited(source);
  const chosen = source.state === 'chosen';
  sheet(graphics, place, {
    fill: fillOf(source, touch),
    edge: chosen ? INK.red : touch === 'none' ? INK.paperDeep : INK.slate,
    edgeWidth: chosen || touch !== 'none' ? 3 : 1.5,
    shadow: touch === 'pressed' || cited ? 0 : touch === 'pointed' ? 5 : 3,
  });
  graphics.fillStyle(inkNumber(chosen ? INK.red : INK.slate), 1);
  const stripe = stripeOf(place);
  graphics.fillRect(place.x, place.y, stripe, place.height);
  const ticked = cited || chosen;
  const middle = place.y + place.height / 2;
  const mark = (ticked ? 15 : 26) * Math.min(1, stripe / 15);
  letters(kit, container, ticked ? '✓' : '“', place.x + stripe / 2, ticked ? middle : middle + 6, {
    face: 'display',
    size: mark,
    ink: INK.white,
  });
  fitted(kit, container, sourceName(kit, source, place), textOnSlip(place), {
    face: 'interface',
    ink: cited ? INK.soft : INK.black,
    lines: 4,
    sizes: [size],
    align: 'left',
  });
};

export interface Sources {
  readonly show: (top: TableTop, layout: TableLayout, hand: Hand) => void;
  readonly find: (id: string) => Container | null;
}

/** Slips with the names of the sources that can be cited. */
export const makeSources = (kit: Kit): Sources => {
  const shelf = makeShelf<LaidSource>(kit, {
    idOf: ({ source }) => source.id,
    draw: (container, laid) => drawSource(kit, container, laid),
  });
  return {
    show: ({ sources }, { papers }, hand) => {
      const places = papers?.sources ?? [];
      const size = slipSize(kit, sources, places);
      shelf.show(
        sources.flatMap((source, at) => {
          const place = places[at];
          const touch = touchOf(hand, `source:${source.id}`);
          return place ? [{ source, place, size, touch }] : [];
        }),
      );
    },
    find: shelf.find,
  };
};
