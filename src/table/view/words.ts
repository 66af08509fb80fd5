import { climateWord } from '../../i18n/climateWord.ts';
import { type MessageKey, translate } from '../../i18n/translate.ts';
import type {
  ArgumentId,
  ConstituencyId,
  IssueId,
  OptionId,
  PartyId,
  Scenario,
  SegmentId,
} from '../../negotiation/scenarioData.ts';
import type { Authority, LogEntry, Position } from '../../negotiation/state.ts';
import type { ConstituencyView } from '../../negotiation/tableView.ts';
import type { Measure } from '../layout/lettering.ts';
import type { Lettering } from '../layout/places.ts';
import type { Letters } from '../pieces/fonts.ts';
import { type Cable, cableOf } from './cables.ts';
import type { CardUse } from './toolNames.ts';
import type { CardTop, FolderTop, TableTop } from './tableTop.ts';

export interface StandingLine {
  readonly text: string;
  readonly of: 'yours' | 'theirs' | 'agreed' | 'nobody';
}

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
  /** How it stands with an issue, line by line: what is agreed, or whose position is which. */
  readonly standing: (folder: FolderTop) => readonly StandingLine[];
  /** What a card says: an option, or the issue to be linked. */
  readonly card: (card: CardTop) => string;
  readonly authority: (authority: Authority) => string;
  readonly tags: (card: CardTop) => readonly string[];
  readonly cable: (entry: LogEntry, top: Pick<TableTop, 'stage' | 'side'>) => Cable;
  readonly constituency: (id: ConstituencyId) => string;
  readonly mood: (home: ConstituencyView) => string;
  readonly climate: (climate: number) => string;
  readonly round: (top: TableTop) => string;
  readonly say: (key: MessageKey, params?: Readonly<Record<string, string | number>>) => string;
}

const AUTHORITIES: Readonly<Record<Authority, MessageKey>> = {
  instructed: 'mandate.instructed',
  reserve: 'mandate.reserve',
  beyond: 'tabletop.beyond',
};

const USES: Readonly<Record<CardUse, MessageKey>> = {
  consult: 'tabletop.ask',
  sound: 'tabletop.sound',
  link: 'tabletop.link',
};

const tagsOf = ({ use, yours, theirs, agreed }: CardTop): readonly string[] => {
  if (use !== null) return [translate(USES[use])];
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

const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

type OptionWords = (option: OptionId) => string;

const positionLine = (
  of: 'yours' | 'theirs',
  position: Position | null,
  option: OptionWords,
): readonly StandingLine[] => {
  if (!position) return [];
  const key: MessageKey =
    position.how === 'sounded' ? `tabletop.${of}SoundedIs` : `tabletop.${of}Is`;
  return [{ of, text: translate(key, { option: option(position.option) }) }];
};

const standingOf = (folder: FolderTop, option: OptionWords): readonly StandingLine[] => {
  const { agreed, yours, theirs, toTable, withdrawn, decides } = folder;
  if (agreed !== null && toTable === null)
    return [{ of: 'agreed', text: translate('tabletop.agreedIs', { option: option(agreed) }) }];
  const own: readonly StandingLine[] =
    toTable === null
      ? positionLine('yours', yours, option)
      : [{ of: 'yours', text: translate('tabletop.toTableIs', { option: option(toTable) }) }];
  const whose: readonly StandingLine[] =
    decides === null ? [] : [{ of: 'nobody', text: translate(`tabletop.decides.${decides}`) }];
  const lines = [...own, ...positionLine('theirs', theirs, option)];
  if (lines.length > 0) return [...lines, ...whose];
  const key: MessageKey = withdrawn === null ? 'tabletop.open' : 'tabletop.withdrawn';
  return [{ of: 'nobody', text: translate(key) }, ...whose];
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
    standing: (folder) => standingOf(folder, (id) => option(folder.issue, id)),
    card: ({ use, issue, option: id }) =>
      use === 'link' ? texts(`issue.${id}.name`) : option(issue, id),
    authority: (authority) => translate(AUTHORITIES[authority]),
    tags: tagsOf,
    cable: (entry, { stage, side }) => cableOf(texts, language, stage, side, entry),
    constituency: (id) => sentence(texts(`constituency.${id}.name`)),
    mood: ({ id, backing, mood }) =>
      backing === null ? texts(`constituency.${id}.mood.${mood}`) : translate(`mood.${mood}`),
    climate: climateWord,
    round: ({ round, rounds }) => translate('table.round', { round, rounds }),
    say: translate,
  };
};

/** What the draft is set with for the learner of a side. */
export const letteringFor = (
  { clause, segment, say }: Words,
  measure: Measure,
  side: PartyId,
): Lettering => ({
  measure,
  title: clause,
  words: segment,
  noWording: say('tabletop.noWording'),
  noText: say('tabletop.noText'),
  bracketWord: (party) => say(party === side ? 'tabletop.yours' : 'tabletop.theirs'),
});

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
    ...scenario.parties.flatMap(({ constituencies }) =>
      Object.keys(constituencies).map((id) => `constituency.${id}.name`),
    ),
    ...clauses.map(({ id }) => `clause.${id}.title`),
    ...clauses.flatMap(({ segments }) => segments.map(({ id }) => `segment.${id}`)),
  ];
  const plain = keys.map(texts).join(' ');
  return { plain, display: plain + people.map((id) => texts(`person.${id}.nameplate`)).join(' ') };
};
