import { sayList, type MessageKey, translate } from '../../i18n/translate.ts';
import type { IssueId, OptionId, PartyId } from '../../negotiation/scenarioData.ts';
import type { Happening, LogEntry, Remedy, Vote } from '../../negotiation/state.ts';
import { delegationFirst, first, type Names } from '../names.ts';
import { shownSupport } from './supportWords.ts';

type Coded<K extends Happening['code']> = Extract<Happening, { readonly code: K }>;
type Plain = Coded<
  'stage-opened' | 'waits-for-capital' | 'initialled' | 'text-closed' | 'recessed' | 'suspended'
>;
type OnOption = Coded<
  | 'sounded'
  | 'sounding-withdrawn'
  | 'reopened'
  | 'agreed'
  | 'decided-alone'
  | 'given-early'
  | 'leaked'
  | 'repudiated'
  | 'withdrawn-by-instructions'
  | 'settled'
>;
type Weighed = Coded<'granted' | 'denied' | 'tolerated' | 'repudiation-explained'>;

const weighedKey = (what: Weighed): MessageKey => {
  if (what.code === 'denied')
    return what.nearest === null ? 'happened.denied' : 'happened.deniedNearest';
  if (what.code === 'repudiation-explained')
    return what.nearest === null
      ? 'happened.repudiation-explained'
      : 'happened.repudiation-nearest';
  return what.code === 'granted' ? 'happened.granted' : 'happened.tolerated';
};

const ENDED: Readonly<Record<Coded<'stage-ended'>['how'], MessageKey>> = {
  time: 'happened.ended.time',
  initialled: 'happened.ended.initialled',
  suspended: 'happened.ended.suspended',
  recalled: 'happened.ended.recalled',
  agreed: 'happened.ended.agreed',
  decided: 'happened.ended.decided',
};

interface By {
  readonly who: string;
  readonly capital: string;
}

const byOf = (names: Names, by: PartyId | null): By => ({
  who: by === null ? '' : delegationFirst(names, by),
  capital: by === null ? '' : names.capital(by),
});

const on = (names: Names, issue: IssueId, option: OptionId) => ({
  issue: names.issueInside(issue),
  option: names.option(issue, option),
});

const weighed = (names: Names, by: By, what: Weighed): string => {
  const nearest = 'nearest' in what && what.nearest !== null ? what.nearest : null;
  const said = translate(weighedKey(what), {
    ...by,
    ...on(names, what.issue, what.option),
    support: shownSupport(what.support),
    needed: Math.round(what.needed),
    nearest: nearest === null ? '' : names.option(what.issue, nearest),
  });
  const redLine = 'redLine' in what ? what.redLine : null;
  if (redLine === null) return said;
  const home = names.constituency(redLine);
  return `${said} ${translate('happened.redLine', { home })}`;
};

const tabled = (names: Names, by: By, { issue, option, was }: Coded<'tabled'>): string =>
  was === null || was === option
    ? translate('happened.tabled', { ...by, ...on(names, issue, option) })
    : translate('happened.tabledFrom', {
        ...by,
        ...on(names, issue, option),
        was: names.option(issue, was),
      });

const stood = (names: Names, by: By, { issues }: Coded<'stood'>): string =>
  issues.length === 0
    ? translate('happened.stoodOnAll', { ...by })
    : translate('happened.stood', {
        ...by,
        issues: sayList(issues.map((id) => names.issueInside(id))),
      });

const argued = (names: Names, by: By, { argument, bites }: Coded<'argued'>): string =>
  translate(bites ? 'happened.argued.bites' : 'happened.argued.answered', {
    ...by,
    argument: names.argument(argument),
  });

const linked = (names: Names, by: By, { issues }: Coded<'linked'>): string =>
  translate('happened.linked', {
    ...by,
    first: names.issueInside(issues[0]),
    second: names.issueInside(issues[1]),
  });

const voted = (names: Names, vote: Vote): string => {
  const { party, passed, score, needed, by, absent } = vote;
  const cast = translate(passed ? 'happened.voted.passed' : 'happened.voted.refused', {
    capital: first(names.capital(party)),
    score: shownSupport(score),
    needed,
    home: names.constituency(by),
  });
  return absent > 0 ? `${cast} ${translate('happened.voted.absent', { absent })}` : cast;
};

const remedyWords = (names: Names, { terms, backing }: Remedy): string => {
  const wordings = Object.entries(terms).map(([issue, option]) =>
    translate('happened.remedy.term', on(names, issue, option)),
  );
  if (wordings.length > 0) return translate('happened.remedy.terms', { terms: sayList(wordings) });
  const missing = Object.entries(backing).map(
    ([id, points]) => `${names.constituency(id)} +${points}`,
  );
  return translate('happened.remedy.backing', { backing: sayList(missing) });
};

/** One line of the minutes; null for events, which the scenario tells itself. */
export const happeningWords = (names: Names, entry: LogEntry): string | null => {
  const line = lineOf(names, entry);
  return line === null ? null : first(line);
};

const lineOf = (names: Names, { by, what }: LogEntry): string | null => {
  const said = byOf(names, by);
  switch (what.code) {
    case 'event':
      return null;
    case 'tabled':
      return tabled(names, said, what);
    case 'stood':
      return stood(names, said, what);
    case 'argued':
      return argued(names, said, what);
    case 'linked':
      return linked(names, said, what);
    case 'granted':
    case 'denied':
    case 'tolerated':
    case 'repudiation-explained':
      return weighed(names, said, what);
    case 'chose':
    case 'revealed':
      return translate(`happened.${what.code}`, {
        ...said,
        choice: by === null ? '' : names.choice(what.stage, by, what.choice),
      });
    case 'voted':
      return voted(names, what.vote);
    case 'ratification-refused':
      return remedyWords(names, what.remedy);
    case 'stage-ended':
      return translate(ENDED[what.how]);
    case 'extended':
      return translate('happened.extended');
    default:
      return simple(names, said, what);
  }
};

const simple = (names: Names, by: By, what: Plain | OnOption): string =>
  translate(`happened.${what.code}`, {
    ...by,
    ...('option' in what ? on(names, what.issue, what.option) : {}),
  });
