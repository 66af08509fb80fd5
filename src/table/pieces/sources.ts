import type { TableLayout } from '../layout.ts';
import type { Rect } from '../layout/geometry.ts';
import type { SourcePlace } from '../layout/places.ts';
import {
  isNarrow,
  isWholeOnSlip,
  sizeOnSlip,
  SLIP_LINES,
  stripeOf,
  textOnSlip,
} from '../layout/slips.ts';
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

const isCited = ({ state }: SourceTop): boolean => state === 'bit' || state === 'answered';

/** A source that has been cited says whether it bit; where there is no room for that, the tick alone says that it was cited. */
const sourceName = ({ words, measure }: Kit, { id, state }: SourceTop, slip: Rect): string => {
  const name = words.source(id);
  if (state !== 'bit' && state !== 'answered') return name;
  const said = `${name} (${words.say(`tabletop.${state}`)})`;
  return !isNarrow(slip) && isWholeOnSlip(measure, said, slip) ? said : name;
};

/** The size at which the names of all sources fit their slips, so that none speaks louder. */
const slipSize = (
  kit: Kit,
  sources: readonly SourceTop[],
  places: readonly SourcePlace[],
): number => {
  const sizes = sources.map((source, at) => {
    const slip = places[at] ?? { x: 0, y: 0, width: 100, height: 44 };
    return sizeOnSlip(kit.measure, sourceName(kit, source, slip), slip);
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
    lines: SLIP_LINES,
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
