import type { PhraseName, RoadName } from '../negotiation/roadsWalked.ts';

export interface Expected {
  readonly fate: string;
  readonly articles: readonly string[];
  /** Each as: issue, yours and history’s | how it came | what was refused, when, by whom, on which instruction | what would have passed. Turns are visit.turn, from 0. */
  readonly differences: readonly string[];
}

export const IN_THE_PHRASE: Readonly<Record<PhraseName, Expected>> = {
  'won with the letters': {
    fate: 'closed',
    articles: ['article-9 differs continuation', 'closing differs signing'],
    differences: [
      'continuation: phrase, not silent | agreed 0.7 by ussr after letters-29-september | silent at-the-table 0.6 by japan (japan reserve) | nothing needed',
      'signing: oct-21, not oct-19 | agreed 0.2 by japan | oct-19 at-the-table 0.1 by ussr (ussr instructed) | nothing needed',
    ],
  },
  'won after a historical opening': {
    fate: 'closed',
    articles: ['article-9 differs continuation', 'closing differs signing'],
    differences: [
      'continuation: phrase, not silent | agreed 0.5 by ussr after letters-29-september | silent at-the-table 0.4 by japan (japan reserve) | nothing needed',
      'signing: oct-21, not oct-19 | agreed 0.5 by ussr | oct-19 reopened 0.4 by japan | nothing needed',
    ],
  },
  'struck at once': {
    fate: 'closed',
    articles: ['closing differs signing'],
    differences: [
      'signing: oct-20, not oct-19 | bridged 0.5 | oct-19 at-the-table 0.5 by ussr (ussr instructed) | nothing needed',
      'fishermen: open, not support | open initialled | support never asked (japan reserve, ussr instructed) | nothing needed',
    ],
  },
  'lost later': {
    fate: 'closed',
    articles: ['closing differs signing'],
    differences: [
      'signing: oct-20, not oct-19 | bridged 0.7 | oct-21 at-the-table 0.6 by japan (japan reserve) | nothing needed',
      'fishermen: open, not support | open initialled | support never asked (japan reserve, ussr instructed) | nothing needed',
    ],
  },
  'refused to the end': {
    fate: 'none',
    articles: [],
    differences: [
      'continuation: open, not silent | open time | silent at-the-table 0.6 by japan (japan reserve) | nothing needed',
      'signing: open, not oct-19 | open time | oct-20 unanswered 0.7 by ussr | nothing needed',
      'fishermen: open, not support | open time | support never asked (japan reserve, ussr instructed) | nothing needed',
    ],
  },
  'walked out': {
    fate: 'none',
    articles: [],
    differences: [
      'okinawa: open, not no-link | open suspended | no-link unanswered 0.0 by japan | nothing needed',
      'continuation: open, not silent | open suspended | phrase unanswered 0.0 by japan | japan cites letters-29-september and ussr asks first',
      'signing: open, not oct-19 | open suspended | oct-19 never asked (japan instructed, ussr instructed) | nothing needed',
      'fishermen: open, not support | open suspended | released unanswered 0.0 by japan | nothing needed',
    ],
  },
  'Okinawa dropped late': {
    fate: 'closed',
    articles: ['closing differs signing'],
    differences: [
      'signing: oct-20, not oct-19 | agreed 0.5 by ussr | oct-19 at-the-table 0.3 by ussr (ussr instructed) | nothing needed',
      'fishermen: open, not support | open initialled | released at-the-table 0.7 by ussr (ussr bears) | nothing needed',
    ],
  },
  'Okinawa held to the end': {
    fate: 'none',
    articles: [],
    differences: [
      'okinawa: open, not no-link | open time | no-link at-the-table 0.7 by ussr (ussr instructed) | nothing needed',
      'signing: open, not oct-19 | open time | oct-19 at-the-table 0.7 by ussr (ussr instructed) | nothing needed',
      'fishermen: open, not support | open time | released at-the-table 0.7 by ussr (ussr bears) | nothing needed',
    ],
  },
  'the phrase offered against instructions': {
    fate: 'none',
    articles: [],
    differences: [
      'continuation: open, not silent | open time | silent at-the-table 0.5 by ussr (ussr instructed) | nothing needed',
      'signing: open, not oct-19 | open time | oct-19 at-the-table 0.3 by ussr (ussr instructed) | nothing needed',
      'fishermen: open, not support | open time | released at-the-table 0.5 by ussr (ussr bears) | nothing needed',
    ],
  },
};

export const ON_THE_ROAD: Readonly<Record<RoadName, Expected>> = {
  'a treaty in the garden': {
    fate: 'in-force',
    articles: [
      'heading differs form',
      'article-1 differs form',
      'islands added form',
      'article-9 absent form',
      'article-10 differs form',
      'closing absent out of time',
    ],
    differences: ['form: treaty, not declaration | implied 2.5 | never open | nothing to change'],
  },
  'a treaty in the garden, killed': {
    fate: 'refused',
    articles: [
      'heading differs form',
      'article-1 differs form',
      'islands added form',
      'article-9 absent form',
      'article-10 differs form',
      'closing absent out of time',
    ],
    differences: ['form: treaty, not declaration | implied 2.5 | never open | nothing to change'],
  },
  'a treaty in the garden, by Moscow': {
    fate: 'in-force',
    articles: [
      'heading differs form',
      'article-1 differs form',
      'article-5 differs detainees',
      'islands added form',
      'article-9 absent form',
      'article-10 differs form',
      'closing absent out of time',
    ],
    differences: [
      'form: treaty, not declaration | implied 2.6 | never open | nothing to change',
      'detainees: at-once, not on-force | agreed 2.2 by ussr | after-treaty at-the-table 2.1 by japan (japan beyond) | japan lacks 29, or on-force',
    ],
  },
  'the Adenauer formula, pleaded by Tokyo': {
    fate: 'in-force',
    articles: [
      'heading differs form',
      'article-1 absent form',
      'article-3 absent alliances',
      'article-9 differs territory',
      'article-10 differs form',
      'closing absent out of time',
    ],
    differences: [
      'form: exchange, not declaration | agreed 3.3 by ussr after adenauer | treaty at-the-table 3.2 by japan (japan instructed) | nothing needed',
      'alliances: open, not self-defence | form 3.4 | self-defence at-the-table 1.2 by ussr (ussr bears) | nothing needed',
      'territory: none, not HS | form 3.4 | HS at-the-table 3.4 by japan (japan beyond) | japan lacks 15',
    ],
  },
  'the Adenauer formula, waited for by Moscow': {
    fate: 'in-force',
    articles: [
      'heading differs form',
      'article-1 absent form',
      'article-3 absent alliances',
      'article-9 differs territory',
      'article-10 differs form',
      'closing absent out of time',
    ],
    differences: [
      'form: exchange, not declaration | agreed 3.4 by japan after adenauer | treaty at-the-table 3.3 by ussr (ussr instructed) | nothing needed',
      'alliances: open, not self-defence | form 3.6 | self-defence at-the-table 1.2 by ussr (ussr bears) | nothing needed',
      'territory: none, not HS | form 3.6 | HS at-the-table 2.5 by japan (japan bears) | nothing needed',
    ],
  },
  'relations first, by Moscow': {
    fate: 'in-force',
    articles: [
      'heading differs form',
      'article-1 absent form',
      'article-3 absent alliances',
      'article-9 differs territory',
      'article-10 differs form',
      'closing absent out of time',
    ],
    differences: [
      'form: exchange, not declaration | agreed 1.1 by japan | declaration never asked (japan reserve, ussr instructed) | nothing needed',
      'alliances: open, not self-defence | form 1.3 | never open | nothing to change',
      'territory: none, not HS | form 1.3 | never open | nothing to change',
      'approach: relations-first, not treaty | agreed 0.3 by japan | treaty at-the-table 0.2 by ussr (ussr instructed) | nothing needed',
    ],
  },
  'relations first, by Tokyo': {
    fate: 'refused',
    articles: ['article-9 differs territory', 'closing absent out of time'],
    differences: [
      'territory: none, not HS | deputies 1.3 | never open | nothing to change',
      'approach: relations-first, not treaty | agreed 0.2 by ussr | treaty at-the-table 0.1 by japan (japan instructed) | nothing needed',
    ],
  },
  'two islands in the palace': {
    fate: 'in-force',
    articles: [
      'heading differs form',
      'article-1 differs form',
      'article-8 differs fisheries',
      'islands added form',
      'article-9 absent form',
      'article-10 differs form',
      'closing absent out of time',
    ],
    differences: [
      'form: treaty, not declaration | agreed 3.1 by ussr | declaration never asked (japan beyond, ussr bears) | japan asks first',
      'fisheries: at-once, not on-normalisation | agreed 6.4 by ussr | unilateral at-the-table 6.3 by japan (japan beyond) | japan lacks 44, or on-normalisation',
    ],
  },
  'two islands in the palace, killed': {
    fate: 'refused',
    articles: [
      'heading differs form',
      'article-1 differs form',
      'article-8 differs fisheries',
      'islands added form',
      'article-9 absent form',
      'article-10 differs form',
      'closing absent out of time',
    ],
    differences: [
      'form: treaty, not declaration | agreed 3.1 by ussr | declaration never asked (japan beyond, ussr bears) | japan asks first',
      'fisheries: at-once, not on-normalisation | agreed 6.4 by ussr | unilateral at-the-table 6.3 by japan (japan beyond) | japan lacks 44, or on-normalisation',
    ],
  },
  'the five points alone, by Tokyo': {
    fate: 'in-force',
    articles: ['article-9 differs continuation territory'],
    differences: [
      'continuation: phrase, not silent | agreed 9.3 by ussr | silent unanswered 7.4 by japan | nothing needed',
      'territory: none, not HS | agreed 10.1 by japan | HS repudiated 7.4 by japan (japan beyond) | ussr cites sf-2c and japan asks first',
    ],
  },
  'the five points alone, by Moscow': {
    fate: 'in-force',
    articles: ['article-9 differs continuation territory', 'closing differs signing'],
    differences: [
      'continuation: phrase, not silent | agreed 11.1 by ussr | silent unanswered 7.4 by japan | nothing needed',
      'territory: none, not HS | deputies 11.3 | HS unanswered 10.5 by japan | nothing needed',
      'signing: oct-20, not oct-19 | bridged 11.3 | oct-19 never asked (japan instructed, ussr instructed) | nothing needed',
      'fishermen: open, not support | open initialled | released at-the-table 11.3 by ussr (ussr beyond) | with continuation silent',
    ],
  },
  'words kept and a reservation': {
    fate: 'refused',
    articles: ['article-9 differs continuation', 'closing differs signing'],
    differences: [
      'continuation: phrase, not silent | agreed 0.7 by ussr after letters-29-september | silent at-the-table 0.6 by japan (japan reserve) | nothing needed',
      'signing: oct-21, not oct-19 | agreed 0.2 by japan | oct-19 at-the-table 0.1 by ussr (ussr instructed) | nothing needed',
      'fishermen: open, not support | open initialled | support never asked (japan reserve, ussr instructed) | nothing needed',
    ],
  },
  'the letter left unanswered': {
    fate: 'none',
    articles: [],
    differences: [
      'venue: open, not london | open suspended | moscow-or-tokyo at-the-table 0.1 by japan (japan beyond) | japan lacks 35, or london',
      'approach: open, not treaty | open suspended | treaty at-the-table 0.1 by japan (japan instructed) | nothing needed',
    ],
  },
  'the letters of September broken off': {
    fate: 'none',
    articles: [],
    differences: [
      'form: open, not declaration | open suspended | treaty reopened 9.0 by japan | nothing needed',
      'continuation: open, not silent | open suspended | silent unanswered 7.4 by japan | nothing needed',
      'territory: open, not HS | open suspended | HS repudiated 7.4 by japan (japan beyond) | ussr cites sf-2c and japan asks first',
    ],
  },
  'the Kremlin left': {
    fate: 'none',
    articles: [],
    differences: [
      'territory: open, not HS | open suspended | HS repudiated 7.4 by japan (japan beyond) | ussr cites sf-2c and japan asks first',
      'okinawa: open, not no-link | open suspended | no-link never asked (japan instructed, ussr reserve) | nothing needed',
      'nuclear: open, not out | open suspended | out never asked (japan instructed, ussr reserve) | nothing needed',
    ],
  },
};

/** What was asked for on the way of history and not had. */
export const ON_THE_WAY: readonly string[] = [
  'straits: silent, not open | agreed 5.1 by japan | closed at-the-table 1.3 by japan (japan beyond) | japan lacks 34, or silent',
  'alliances: self-defence, not open | deputies 5.3 | no-coalition at-the-table 1.3 by japan (japan beyond) | japan lacks 58, or silent',
  'fisheries: on-normalisation, not open | agreed 6.3 by japan | at-once at-the-table 6.2 by ussr (ussr bears) | nothing needed',
  'form: declaration, not open | agreed 9.1 by ussr | treaty reopened 9.0 by japan | nothing needed',
  'nuclear: out, not open | agreed 10.2 by ussr | included at-the-table 10.1 by japan (japan bears) | nothing needed',
  'detainees: on-force, not open | deputies 10.5 | after-treaty at-the-table 2.5 by japan (japan beyond) | japan lacks 26, or on-force',
  'territory: HS, not open | agreed 11.0 by japan | HS-now at-the-table 10.2 by ussr (ussr beyond) | ussr lacks 44, or HS',
  'okinawa: no-link, not open | agreed 11.1 by ussr | waits at-the-table 10.5 by japan (japan beyond) | japan lacks 46, or no-link',
  'continuation: silent, not open | agreed 11.2 by japan | phrase at-the-table 11.1 by ussr (ussr beyond) | japan cites letters-29-september and ussr asks first',
  'signing: oct-19, not open | agreed 11.5 by ussr | oct-21 at-the-table 11.4 by japan (japan reserve) | nothing needed',
  'demil: none, not open | deputies 11.6 | demil at-the-table 3.2 by japan (japan beyond) | japan asks first',
  'venue: london, not open | agreed 0.3 by japan | new-york at-the-table 0.2 by ussr (ussr beyond) | ussr lacks 40, or london',
  'resumption: july, not open | agreed 6.3 by japan | open at-the-table 6.2 by ussr (ussr bears) | nothing needed',
  'fishermen: support, not open | agreed 11.2 by japan | released at-the-table 11.1 by ussr (ussr bears) | nothing needed',
];
