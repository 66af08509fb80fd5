import { climateWord } from '../../i18n/climateWord.ts';
import { roundWords } from '../../i18n/roundWords.ts';
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
import type { CardTop, FolderTop, Mark, TableTop } from './tableTop.ts';

export interface StandingLine {
  readonly text: string;
  readonly of: 'yours' | 'theirs' | 'agreed' | 'nobody';
}

/** Who sits where; in public nobody in the room is “you”, and both delegations are named. */
export type Sides = Pick<TableTop, 'side' | 'other' | 'isPublic'>;
type Whose = 'yours' | 'theirs';

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
  readonly standing: (folder: FolderTop, sides: Sides) => readonly StandingLine[];
  /** What a card says: an option, or the issue to be linked. */
  readonly card: (card: CardTop) => string;
  readonly authority: (authority: Authority) => string;
  readonly tags: (card: CardTop, sides: Sides) => readonly string[];
  /** Whose words stand in brackets. */
  readonly bracket: (party: PartyId, sides: Sides) => string;
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

const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** How a side is called: the party’s name in public, else null. */
type PartyOf = (whose: Whose) => string | null;

const tagOf = (whose: Whose, mark: Exclude<Mark, null>, party: string | null): string => {
  if (party === null)
    return translate(mark === 'sounded' ? `tabletop.${whose}Sounded` : `tabletop.${whose}`);
  const words = mark === 'sounded' ? translate('tabletop.partySounded', { party }) : party;
  return sentence(words);
};

const tagsOf = (card: CardTop, partyOf: PartyOf): readonly string[] => {
  const { use, agreed } = card;
  if (use !== null) return [translate(USES[use])];
  if (agreed) return [translate('tabletop.agreed')];
  return (['yours', 'theirs'] as const).flatMap((whose) => {
    const mark = card[whose];
    return mark === null ? [] : [tagOf(whose, mark, partyOf(whose))];
  });
};

type OptionWords = (option: OptionId) => string;

const positionWords = (
  whose: Whose,
  party: string | null,
  { how }: Position,
  option: string,
): string => {
  if (party === null)
    return translate(how === 'sounded' ? `tabletop.${whose}SoundedIs` : `tabletop.${whose}Is`, {
      option,
    });
  const key: MessageKey = how === 'sounded' ? 'tabletop.partySoundedIs' : 'tabletop.partyIs';
  return sentence(translate(key, { party, option }));
};

const decidesWords = (whose: Whose, party: string | null): string =>
  party === null
    ? translate(`tabletop.decides.${whose}`)
    : translate('projector.decidedBy', { party });

const standingOf = (
  folder: FolderTop,
  option: OptionWords,
  partyOf: PartyOf,
): readonly StandingLine[] => {
  const { agreed, yours, theirs, toTable, withdrawn, decides } = folder;
  const positionLine = (of: Whose, position: Position | null): readonly StandingLine[] =>
    position
      ? [{ of, text: positionWords(of, partyOf(of), position, option(position.option)) }]
      : [];
  if (agreed !== null && toTable === null)
    return [{ of: 'agreed', text: translate('tabletop.agreedIs', { option: option(agreed) }) }];
  const own: readonly StandingLine[] =
    toTable === null
      ? positionLine('yours', yours)
      : [{ of: 'yours', text: translate('tabletop.toTableIs', { option: option(toTable) }) }];
  const whose: readonly StandingLine[] =
    decides === null ? [] : [{ of: 'nobody', text: decidesWords(decides, partyOf(decides)) }];
  const lines = [...own, ...positionLine('theirs', theirs)];
  if (lines.length > 0) return [...lines, ...whose];
  const key: MessageKey = withdrawn === null ? 'tabletop.open' : 'tabletop.withdrawn';
  return [{ of: 'nobody', text: translate(key) }, ...whose];
};

/** Words for the table out of the scenario's texts, given by key. */
export const makeWords = (texts: (key: string) => string, language: string): Words => {
  const option = (issue: IssueId, id: OptionId): string => texts(`option.${issue}.${id}.name`);
  const party = (id: PartyId): string => texts(`party.${id}.name`);
  const named =
    ({ side, other, isPublic }: Sides): PartyOf =>
    (whose) =>
      isPublic ? party(whose === 'yours' ? side : other) : null;
  return {
    person: (id) => texts(`person.${id}.name`),
    nameplate: (id) => texts(`person.${id}.nameplate`),
    party,
    issue: (id) => texts(`issue.${id}.name`),
    option,
    source: (id) => texts(`argument.${id}.name`),
    clause: (id) => texts(`clause.${id}.title`),
    segment: (id) => texts(`segment.${id}`),
    standing: (folder, sides) => standingOf(folder, (id) => option(folder.issue, id), named(sides)),
    card: ({ use, issue, option: id }) =>
      use === 'link' ? texts(`issue.${id}.name`) : option(issue, id),
    authority: (authority) => translate(AUTHORITIES[authority]),
    tags: (card, sides) => tagsOf(card, named(sides)),
    bracket: (id, sides) => {
      const whose = id === sides.side ? 'yours' : 'theirs';
      return tagOf(whose, 'tabled', named(sides)(whose));
    },
    cable: (entry, { stage, side }) => cableOf(texts, language, stage, side, entry),
    constituency: (id) => sentence(texts(`constituency.${id}.name`)),
    mood: ({ id, backing, mood }) =>
      backing === null ? texts(`constituency.${id}.mood.${mood}`) : translate(`mood.${mood}`),
    climate: climateWord,
    round: roundWords,
    say: translate,
  };
};

/** What the draft is set with for whoever looks at the table. */
export const letteringFor = (
  { clause, segment, say, bracket }: Words,
  measure: Measure,
  sides: Sides,
): Lettering => ({
  measure,
  title: clause,
  words: segment,
  noWording: say('tabletop.noWording'),
  noText: say('tabletop.noText'),
  bracketWord: (party) => bracket(party, sides),
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
    ...scenario.parties.map(({ id }) => `party.${id}.name`),
    ...scenario.parties.flatMap(({ constituencies }) =>
      Object.keys(constituencies).map((id) => `constituency.${id}.name`),
    ),
    ...clauses.map(({ id }) => `clause.${id}.title`),
    ...clauses.flatMap(({ segments }) => segments.map(({ id }) => `segment.${id}`)),
  ];
  const plain = keys.map(texts).join(' ');
  return { plain, display: plain + people.map((id) => texts(`person.${id}.nameplate`)).join(' ') };
};
