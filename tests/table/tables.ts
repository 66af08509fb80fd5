import { ART } from '../../src/table/layout/art.ts';
import type { Laid } from '../../src/table/moving/steps.ts';
import { layOutTable } from '../../src/table/layout.ts';
import type { Measure } from '../../src/table/layout/lettering.ts';
import type { Lettering } from '../../src/table/layout/places.ts';
import { firstOpen, type Open } from '../../src/table/view/opening.ts';
import { type TableTop, tableTopOf } from '../../src/table/view/tableTop.ts';
import type { Choice, Command, Session } from '../../src/session/session.ts';
import { begin, carryOut, openSession, road, roadBundle } from '../session/games.ts';
import { stageById } from '../../src/negotiation/lookup.ts';

/** Every letter as wide as half its size. */
export const evenLetters: Measure = (text, _face, size) => (text.length * size) / 2;

const english = roadBundle.texts['en'] ?? {};

export const textOf = (key: string): string => (english[key] ?? []).map(({ say }) => say).join(' ');

export const lettering: Lettering = {
  measure: evenLetters,
  title: (clause) => textOf(`clause.${clause}.title`),
  words: (segment) => textOf(`segment.${segment}`),
  noWording: 'no wording',
  noText: 'no text',
  bracketWord: (party) => party,
};

export const sit = (choice: Choice, ...commands: readonly Command[]): Session =>
  carryOut(openSession(), ...begin(choice), ...commands);

/** At the table of a stage of the whole road. */
export const sitIn = (stage: string, side: string): Session =>
  carryOut(
    openSession({ bundle: roadBundle }),
    ...begin({
      stage,
      side,
      until: stage,
      level: 'standard',
      character: 'as-instructed',
      guided: true,
      seats: 'one',
    }),
  );

export const topOf = (session: Session, open?: Open, isPublic = false): TableTop => {
  const view = session.view();
  if (!view.table) throw new Error('nobody sits at a table');
  const stage = stageById(road, view.table.stage);
  const top = tableTopOf(view, stage, open ?? firstOpen(view.table), isPublic);
  if (!top) throw new Error('there is no table');
  return top;
};

export const laidAt = (width: number, height: number, top: TableTop): Laid => ({
  top,
  layout: layOutTable(width, height, top, ART, lettering),
});

export const folder = (issue: string, all = false): Open & { readonly kind: 'folder' } => ({
  kind: 'folder',
  issue,
  all,
});
