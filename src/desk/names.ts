import { translate } from '../i18n/translate.ts';
import type {
  ArgumentId,
  ChoiceId,
  ConstituencyId,
  IssueId,
  OptionId,
  PartyId,
  SegmentId,
  Stage,
  StageId,
} from '../negotiation/scenarioData.ts';
import { inPlain, type Tell } from './texts.ts';

/** How things are called on paper. */
export interface Names {
  readonly party: (id: PartyId) => string;
  readonly delegation: (id: PartyId) => string;
  readonly capital: (id: PartyId) => string;
  readonly person: (id: string) => string;
  readonly issue: (id: IssueId) => string;
  /** An issue as it is called inside a sentence: “the later question”. */
  readonly issueInside: (id: IssueId) => string;
  readonly option: (issue: IssueId, option: OptionId) => string;
  readonly argument: (id: ArgumentId) => string;
  readonly constituency: (id: ConstituencyId) => string;
  readonly interest: (id: string) => string;
  /** The text history closed, as it is called inside a sentence. */
  readonly historysText: () => string;
  readonly choice: (stage: StageId, party: PartyId, id: ChoiceId) => string;
  readonly stage: (id: StageId) => string;
  /** The words of a segment with the white space and line breaks around them. */
  readonly words: (id: SegmentId) => string;
}

const withoutHeading = (name: string): string =>
  name.replace(/^(The|Those|Who|What) /, (word) => word.toLowerCase());

export const makeNames = (tell: Tell): Names => {
  const name = (key: string): string => inPlain(tell(key));
  return {
    party: (id) => name(`party.${id}.name`),
    delegation: (id) => name(`party.${id}.delegation`),
    capital: (id) => name(`party.${id}.capital`),
    person: (id) => name(`person.${id}.name`),
    issue: (id) => name(`issue.${id}.name`),
    issueInside: (id) => name(`issue.${id}.inside`) || withoutHeading(name(`issue.${id}.name`)),
    option: (issue, option) => name(`option.${issue}.${option}.name`),
    argument: (id) => name(`argument.${id}.name`),
    constituency: (id) => name(`constituency.${id}.name`),
    choice: (stage, party, id) => name(`stage.${stage}.choice.${party}.${id}.name`),
    stage: (id) => name(`stage.${id}.title`),
    interest: (id) => name(`interest.${id}.name`),
    historysText: () => name('history.text') || translate('history.text'),
    words: (id) => name(`segment.${id}`),
  };
};

/** Who speaks for a party at this table. */
export const speakerOf = ({ seats }: Stage, party: PartyId): string =>
  seats.find((seat) => seat.party === party && seat.role === 'speaker')?.person ?? '';

/** A name at the head of a sentence or of a line. */
export const first = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** A delegation's name at the head of a sentence. */
export const delegationFirst = (names: Names, party: PartyId): string =>
  first(names.delegation(party));
