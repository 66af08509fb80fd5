import type { CapitalOpened } from '../../../history/causes.ts';
import type { Moment } from '../../../history/turnsTaken.ts';
import { DEBRIEF_REASONS } from '../../../i18n/en/debriefReasons.ts';
import { type MessageParams, translateFrom } from '../../../i18n/translate.ts';
import type { StageId } from '../../../negotiation/scenarioData.ts';
import { first, type Names } from '../../names.ts';
import { shownSupport } from '../../words/supportWords.ts';

/** The strings of the step, which come with the debrief. */
export const say = translateFrom<keyof typeof DEBRIEF_REASONS>(DEBRIEF_REASONS);

export interface Telling {
  readonly names: Names;
  readonly formIssue: string;
  /** The stage a visit of the game was to. */
  readonly stageAt: (visit: number) => StageId;
}

/** The turn and the stage of a moment, as parameters. */
export const placed = ({ names, stageAt }: Telling, { visit, turn }: Moment): MessageParams => ({
  turn: turn + 1,
  stage: names.stage(stageAt(visit)),
});

/** What a capital reckoned, as parameters. */
export const reckoned = ({ names }: Telling, capital: CapitalOpened): MessageParams => ({
  capital: names.capital(capital.party),
  support: shownSupport(capital.support),
  needed: Math.round(capital.needed),
});

const capitalWords = (telling: Telling, capital: CapitalOpened): string => {
  const { authority, borne } = capital;
  const beyond = borne ? 'capital.borne' : 'capital.notBorne';
  const key = authority === 'beyond' ? beyond : (`capital.${authority}` as const);
  return first(say(key, reckoned(telling, capital)));
};

/** What each capital said of a wording. */
export const allCapitals = (telling: Telling, capitals: readonly CapitalOpened[]): string => {
  const [a, b] = capitals;
  if (a && b && a.authority === b.authority && a.authority !== 'beyond')
    return say(`capital.both.${a.authority}`);
  return capitals.map((capital) => capitalWords(telling, capital)).join(' ');
};

/** “Tokyo”, at the head of a cell. */
export const capitalFirst = (names: Names, party: string): string => first(names.capital(party));
