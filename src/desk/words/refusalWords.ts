import { sayList, type MessageKey, type MessageParams, translate } from '../../i18n/translate.ts';
import type { Refusal, RefusalCode, RefusedBy } from '../../negotiation/state.ts';
import { first, type Names } from '../names.ts';
import { shownSupport } from './supportWords.ts';

const RULE: Readonly<Record<RefusalCode, MessageKey>> = {
  'stage-over': 'refusal.stage-over',
  'not-your-turn': 'refusal.not-your-turn',
  'issue-parked': 'refusal.issue-parked',
  'no-such-option': 'refusal.no-such-option',
  'not-yours-to-decide': 'refusal.not-yours-to-decide',
  'not-a-party': 'refusal.not-a-party',
  'consult-tables-nothing': 'refusal.consult-tables-nothing',
  'authority-held': 'refusal.authority-held',
  'act-not-here': 'refusal.act-not-here',
  'source-not-held': 'refusal.source-not-held',
  'already-cited': 'refusal.already-cited',
  'link-needs-two-live': 'refusal.link-needs-two-live',
  'already-linked': 'refusal.already-linked',
  'one-recess': 'refusal.one-recess',
  'text-not-complete': 'refusal.text-not-complete',
  'form-not-closed-here': 'refusal.form-not-closed-here',
  'capital-forbids-initial': 'refusal.capital-forbids-initial',
  'sounding-what-is-tabled': 'refusal.sounding-what-is-tabled',
  'decision-needed': 'refusal.decision-needed',
  'no-such-choice': 'refusal.no-such-choice',
};

const UNLOCKS: Readonly<Record<RefusalCode, MessageKey>> = {
  'stage-over': 'unlocks.stage-over',
  'not-your-turn': 'unlocks.not-your-turn',
  'issue-parked': 'unlocks.issue-parked',
  'no-such-option': 'unlocks.no-such-option',
  'not-yours-to-decide': 'unlocks.not-yours-to-decide',
  'not-a-party': 'unlocks.not-a-party',
  'consult-tables-nothing': 'unlocks.consult-tables-nothing',
  'authority-held': 'unlocks.authority-held',
  'act-not-here': 'unlocks.act-not-here',
  'source-not-held': 'unlocks.source-not-held',
  'already-cited': 'unlocks.already-cited',
  'link-needs-two-live': 'unlocks.link-needs-two-live',
  'already-linked': 'unlocks.already-linked',
  'one-recess': 'unlocks.one-recess',
  'text-not-complete': 'unlocks.text-not-complete',
  'form-not-closed-here': 'unlocks.form-not-closed-here',
  'capital-forbids-initial': 'unlocks.capital-forbids-initial',
  'sounding-what-is-tabled': 'unlocks.sounding-what-is-tabled',
  'decision-needed': 'unlocks.decision-needed',
  'no-such-choice': 'unlocks.no-such-choice',
};

const BY: Readonly<Record<RefusedBy, MessageKey>> = {
  table: 'refusal.by.table',
  agenda: 'refusal.by.agenda',
  text: 'refusal.by.text',
  archive: 'refusal.by.archive',
  capital: 'refusal.by.capital',
};

const paramsOf = (refusal: Refusal, names: Names): MessageParams => {
  const { issue, issues, option, argument, support, needed } = refusal;
  return {
    issue: issue === undefined ? '' : names.issueInside(issue),
    issues: sayList((issues ?? []).map((id) => names.issueInside(id))),
    option: issue === undefined || option === undefined ? '' : names.option(issue, option),
    argument: argument === undefined ? '' : names.argument(argument),
    support: shownSupport(support ?? 0),
    needed: Math.round(needed ?? 0),
  };
};

export interface RefusalWords {
  readonly who: string;
  readonly rule: string;
  readonly unlocks: string;
}

/** Who refuses, by which rule, and what would make it possible. */
export const refusalWords = (refusal: Refusal, names: Names): RefusalWords => {
  const params = paramsOf(refusal, names);
  return {
    who: translate(BY[refusal.who]),
    rule: first(translate(RULE[refusal.code], params)),
    unlocks: translate(UNLOCKS[refusal.code], params),
  };
};
