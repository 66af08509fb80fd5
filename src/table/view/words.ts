import { climateWord } from '../../i18n/climateWord.ts';
import { type MessageKey, translate } from '../../i18n/translate.ts';
import type {
  ArgumentId,
  IssueId,
  OptionId,
  PartyId,
  Scenario,
  SegmentId,
} from '../../negotiation/scenarioData.ts';
import type { Authority, LogEntry } from '../../negotiation/state.ts';
import type { Letters } from '../pieces/fonts.ts';
import type { CardTop, FolderTop, TableTop } from './tableTop.ts';

/** How things are called on the table. */
export interface Words {
  readonly person: (id: string) => string;
  readonly nameplate: (id: string) => string;
  readonly party: (id: PartyId) => string;
  readonly issue: (id: IssueId) => string;
  readonly option: (issue: IssueId, option: OptionId) => string;
  readonly source: (id: ArgumentId) => string;
  readonly clause: (id: string) => string;
  readonly segment: (id: SegmentId) => string;
  readonly standing: (folder: FolderTop) => string;
  readonly authority: (authority: Authority) => string;
  readonly tags: (card: CardTop) => readonly string[];
  /** In capitals, as a telegraph prints them. */
  readonly telegram: (entry: LogEntry, side: PartyId) => string;
  readonly climate: (climate: number) => string;
  readonly round: (top: TableTop) => string;
  readonly say: (key: MessageKey, params?: Readonly<Record<string, string | number>>) => string;
}

const STANDINGS: Readonly<Record<FolderTop['standing'], MessageKey>> = {
  open: 'tabletop.open',
  yours: 'tabletop.yours',
  theirs: 'tabletop.theirs',
  dispute: 'tabletop.dispute',
  agreed: 'tabletop.agreed',
};

const AUTHORITIES: Readonly<Record<Authority, MessageKey>> = {
  instructed: 'mandate.instructed',
  reserve: 'mandate.reserve',
  beyond: 'tabletop.beyond',
};

const tagsOf = ({ yours, theirs, agreed }: CardTop): readonly string[] => {
  if (agreed) return [translate('tabletop.agreed')];
  const own: Readonly<Record<string, MessageKey>> = {
    tabled: 'tabletop.yours',
    sounded: 'tabletop.yoursSounded',
  };
  const other: Readonly<Record<string, MessageKey>> = {
    tabled: 'tabletop.theirs',
    sounded: 'tabletop.theirsSounded',
  };
  return [yours && own[yours], theirs && other[theirs]].flatMap((key) =>
    key ? [translate(key)] : [],
  );
};

const TELEGRAMS: Partial<Record<LogEntry['what']['code'], MessageKey>> = {
  granted: 'tabletop.cable.granted',
  denied: 'tabletop.cable.denied',
  tolerated: 'tabletop.cable.tolerated',
  'repudiation-explained': 'tabletop.cable.repudiated',
  'withdrawn-by-instructions': 'tabletop.cable.withdrawn',
};

/** Words for the table out of the scenario's texts, given by key. */
export const makeWords = (texts: (key: string) => string, language: string): Words => {
  const option = (issue: IssueId, id: OptionId): string => texts(`option.${issue}.${id}.name`);
  return {
    person: (id) => texts(`person.${id}.name`),
    nameplate: (id) => texts(`person.${id}.nameplate`),
    party: (id) => texts(`party.${id}.name`),
    issue: (id) => texts(`issue.${id}.name`),
    option,
    source: (id) => texts(`argument.${id}.name`),
    clause: (id) => texts(`clause.${id}.title`),
    segment: (id) => texts(`segment.${id}`),
    standing: (folder) =>
      folder.agreed === null
        ? translate(STANDINGS[folder.standing])
        : option(folder.issue, folder.agreed),
    authority: (authority) => translate(AUTHORITIES[authority]),
    tags: tagsOf,
    telegram: ({ what }, side) => {
      const key = TELEGRAMS[what.code];
      if (!key || !('issue' in what) || !('option' in what)) return '';
      const capital = texts(`party.${side}.capital`);
      const words = translate(key, { capital, option: option(what.issue, what.option) });
      return words.toLocaleUpperCase(language);
    },
    climate: climateWord,
    round: ({ round, rounds }) => translate('table.round', { round, rounds }),
    say: translate,
  };
};

/** Every letter the table may have to set, so that fonts can be fetched for it. */
export const lettersOf = (texts: (key: string) => string, scenario: Scenario): Letters => {
  const { stages, issues, arguments: sources, clauses } = scenario;
  const people = stages.flatMap(({ seats }) => seats.map(({ person }) => person));
  const options = Object.entries(issues).flatMap(([issue, { options: all }]) =>
    Object.keys(all).map((option) => `option.${issue}.${option}.name`),
  );
  const keys = [
    ...people.map((person) => `person.${person}.name`),
    ...Object.keys(issues).map((issue) => `issue.${issue}.name`),
    ...options,
    ...Object.keys(sources).map((source) => `argument.${source}.name`),
    ...clauses.map(({ id }) => `clause.${id}.title`),
    ...clauses.flatMap(({ segments }) => segments.map(({ id }) => `segment.${id}`)),
  ];
  const plain = keys.map(texts).join(' ');
  return { plain, display: plain + people.map((id) => texts(`person.${id}.nameplate`)).join(' ') };
};
