import { boxPath, within } from '../draw/shapes.mjs';
import * as conference from './conference.mjs';
import { newYork, london, moscowOrTokyo } from './cities.mjs';
import { held, homeward, released } from './ships.mjs';
import { islandsOf } from './islands.mjs';
import {
  anchored,
  calendarLeaf,
  clausePaper,
  closedDoor,
  emptyLine,
  fourWords,
  islandInkCut,
  okinawaScene,
  paperHanded,
  sailingHome,
  waiting,
} from './october.mjs';
import {
  blankLeaf,
  doorAjar,
  globeOnPaper,
  heavyLine,
  ledger,
  monthLeaf,
  notes,
  plainSheet,
  shield,
  signedSheet,
  talksAtOnce,
  threeAgainst,
  treaty,
} from './documents.mjs';
import * as memorandum from './memorandum.mjs';
import { fishTogether, fishWithRelations, ownRule, pierWith, strait, troops } from './coast.mjs';
import * as visits from './visits.mjs';
import { chairInHall, pairedChairs, shutHall } from './hall.mjs';

/** One picture for each option of each issue. */
export const optionPictures = {
  okinawa: {
    waits: () => okinawaScene(waiting, false),
    'no-link': () => okinawaScene(islandInkCut, true),
  },
  continuation: {
    closed: closedDoor,
    silent: () => clausePaper(emptyLine()),
    phrase: () => clausePaper(fourWords()),
  },
  signing: {
    'oct-19': () => calendarLeaf(19, 0),
    'oct-20': () => calendarLeaf(20, 1),
    'oct-21': () => calendarLeaf(21, 2),
  },
  fishermen: { aside: anchored, support: paperHanded, released: sailingHome },
  territory: islandsOf,
  form: { exchange: notes, declaration: signedSheet, treaty },
  alliances: {
    'no-coalition': threeAgainst,
    silent: () => clausePaper(emptyLine()),
    'self-defence': shield,
  },
  straits: { closed: () => strait(true), silent: () => strait(false) },
  demil: { demil: () => troops(false), none: () => troops(true) },
  detainees: { 'after-treaty': held, 'on-force': released, 'at-once': homeward },
  un: { 'with-mongolia': pairedChairs, 'on-relations': shutHall, now: chairInHall },
  fisheries: {
    unilateral: ownRule,
    'on-normalisation': fishWithRelations,
    'at-once': fishTogether,
  },
  resumption: { 'settle-now': talksAtOnce, july: monthLeaf, open: blankLeaf },
  reparations: { reserved: () => ledger(false), waiver: () => ledger(true) },
  trade: { later: () => pierWith(false), negotiate: () => pierWith(true) },
  nuclear: { included: globeOnPaper, out: () => clausePaper(emptyLine()) },
  venue: { 'moscow-or-tokyo': moscowOrTokyo, london, 'new-york': newYork },
  approach: { 'relations-first': doorAjar, treaty: heavyLine },
  'sf-title': conference.title,
  'sf-signature': conference.signing,
  'sf-naming': conference.naming,
  'memo-tone': memorandum.tone,
  'memo-condition': memorandum.condition,
  'memo-answer': memorandum.answer,
  'memo-theme': memorandum.theme,
  'memo-length': memorandum.length,
  'visit-plea': visits.plea,
  'visit-islands': visits.islands,
  'visit-gains': visits.gains,
  'visit-exchanges': visits.exchanges,
  'visit-china': visits.china,
  'amb-plea': visits.ambassador,
  'amb-islands': visits.ambassadorHears,
  'amb-record': visits.record,
  'amb-business': visits.business,
};

/** For an option that has no picture of its own. */
export const plainPicture = plainSheet;

export const framedPicture = (art) => within(boxPath(0, 0, 150, 84), art);
