import { bargained, lastMeasured } from '../../history/bargained.ts';
import { contested } from '../../history/contested.ts';
import type { DebriefStep } from '../../history/debriefSteps.ts';
import { tablesIn } from '../../history/stepsLeftOut.ts';
import { otherParty } from '../../negotiation/lookup.ts';
import type { PartyId, Scenario } from '../../negotiation/scenarioData.ts';
import type { Answer, DebriefView } from '../../session/debrief.ts';
import { ABOUT_FIRST, ABOUT_MORE, ABOUT_UNMEASURED } from '../debrief/bargained/askBargained.tsx';
import { BAND_IDS, say as sayBargained, sayBand } from '../debrief/bargained/bargainedWords.ts';
import { say as sayOnPage } from '../debrief/debriefWords.ts';
import { say as sayDiffering } from '../debrief/differences/differenceWords.ts';
import { sayOfSpace } from '../debrief/space/spaceWords.ts';
import { say as sayOfTime } from '../debrief/timelineWords.ts';
import { delegationFirst, first, type Names } from '../names.ts';
import { inPlain, type Tell } from '../texts.ts';
import { clauseHeading } from '../words/clauseNames.ts';

/** What answers are put into words with. */
export interface Wording {
  readonly scenario: Scenario;
  readonly names: Names;
  readonly tell: Tell;
  readonly debrief: Pick<DebriefView, 'played' | 'steps' | 'answers' | 'comparison'>;
  /** The learner's side; null where both were led at one screen. */
  readonly side: PartyId | null;
}

/** What was asked, and what was picked. */
export interface Said {
  readonly asked: string;
  readonly picked: string;
}

type Sayer = (wording: Wording, answer: Answer) => Said;

const NO_PICK = '';

const partyOr = (
  { scenario, names }: Wording,
  picked: string | null,
  others: Readonly<Record<string, string>>,
): string => {
  if (picked === null) return NO_PICK;
  const isParty = scenario.parties.some(({ id }) => id === picked);
  return isParty ? delegationFirst(names, picked) : (others[picked] ?? picked);
};

const sayLater: Sayer = (wording, { picked }) => ({
  asked: sayOnPage(wording.debrief.comparison.signed ? 'later.ask' : 'later.askNone'),
  picked: partyOr(wording, picked, {
    both: sayOnPage('later.both'),
    neither: sayOnPage('later.neither'),
  }),
});

const sayRole: Sayer = (_wording, { about }) => ({
  asked: sayOnPage(about === 'want' ? 'role.want' : 'role.surprise'),
  picked: NO_PICK,
});

/** “clause.article-9”, “left.0.territory” or “course.2.japan”: what was named as reading or coming out otherwise. */
const sayNamed = ({ names, tell, debrief }: Wording, about: string): Said => {
  const [kind, where = '', what = ''] = about.split('.');
  if (kind === 'clause')
    return {
      asked: sayDiffering('differ.askArticles', { text: names.historysText() }),
      picked: clauseHeading(where, tell),
    };
  const stage = names.stage(debrief.played[Number(where)]?.stage ?? '');
  const picked =
    kind === 'left'
      ? sayDiffering('differ.leftOf', { stage, issue: names.issue(what) })
      : sayDiffering('differ.courseOf', { stage, capital: names.capital(what) });
  return { asked: sayDiffering('differ.askLeft'), picked };
};

const sayText: Sayer = (wording, { about, picked }) => {
  if (about === 'why') return { asked: sayDiffering('differ.why'), picked: NO_PICK };
  if (about === 'none')
    return { asked: sayDiffering('differ.tickLeft'), picked: sayDiffering('differ.none') };
  if (about !== 'blocker') return sayNamed(wording, about);
  return {
    asked: sayDiffering('differ.askBlocker'),
    picked:
      picked === 'none' ? sayDiffering('differ.noBlocker') : wording.names.issue(picked ?? ''),
  };
};

const sayFork: Sayer = ({ names, debrief: { played } }, { picked }) => {
  const asked = sayOfTime('fork.ask');
  if (picked === null) return { asked, picked: NO_PICK };
  const index = Number(picked);
  if (Number.isNaN(index)) return { asked, picked: sayOfTime('fork.nowhere') };
  if (played.length > 1) return { asked, picked: names.stage(played[index]?.stage ?? '') };
  const by = played[0]?.ended.moves[index]?.by ?? '';
  return {
    asked,
    picked: sayOfTime('fork.turn', { turn: index + 1, who: first(names.party(by)) }),
  };
};

const ROOMS = ['none', 'one', 'few', 'many'] as const;

const sayLedger: Sayer = ({ scenario, names, debrief: { played } }, { about, picked }) => {
  if (about === 'room') {
    const room = ROOMS.find((known) => known === picked) ?? 'none';
    const stage = names.stage(played[tablesIn(scenario, played).at(-1) ?? 0]?.stage ?? '');
    return {
      asked: sayOfSpace('ledger.roomAt', { stage }),
      picked: sayOfSpace(`ledger.room.${room}`),
    };
  }
  const party = names.party(about.replace('best:', ''));
  return {
    asked: sayOfSpace('ledger.bestOf', { party }),
    picked:
      picked === null || picked === 'none'
        ? sayOfSpace('ledger.noneBetter')
        : names.interest(picked),
  };
};

/** The stage the step asks about. */
const bargainedStage = ({ scenario, names, debrief }: Wording): string =>
  names.stage(lastMeasured(bargained(scenario, debrief.played))?.stage ?? '');

const sayBargain: Sayer = (wording, { about, picked }) => {
  const stage = bargainedStage(wording);
  if (about === ABOUT_FIRST) {
    const band = BAND_IDS.find((known) => known === picked);
    return {
      asked: sayBargained('bargained.askFirst', { stage }),
      picked: band ? sayBand(band) : NO_PICK,
    };
  }
  if (about === ABOUT_MORE)
    return {
      asked: sayBargained('bargained.askMore', { stage }),
      picked: partyOr(wording, picked, { alike: sayBargained('bargained.alike') }),
    };
  if (about === ABOUT_UNMEASURED)
    return { asked: sayBargained('bargained.askUnmeasured', { stage }), picked: NO_PICK };
  return { asked: sayBargained('bargained.askNothing'), picked: NO_PICK };
};

const saySecrets: Sayer = ({ scenario, names, debrief, side }, { by, about, picked }) => {
  if (!Object.hasOwn(scenario.issues, about))
    return { asked: sayBargained('secrets.askNothing'), picked: NO_PICK };
  const { played } = debrief;
  const stage = played[contested(scenario, played)?.visit ?? 0]?.stage ?? '';
  const who = names.delegation(otherParty(scenario, by ?? side ?? ''));
  const issue = names.issueInside(about);
  return {
    asked: sayBargained('secrets.askResort', { who, issue, stage: names.stage(stage) }),
    picked: picked === null ? NO_PICK : names.option(about, picked),
  };
};

/** The question itself is what the answer is about. */
const sayAsked: Sayer = ({ tell }, { about, picked }) => ({
  asked: inPlain(tell(about)),
  picked: picked ?? NO_PICK,
});

/** How the answers of each step read. */
export const SAYERS: Readonly<Record<DebriefStep, Sayer>> = {
  fought: sayAsked,
  later: sayLater,
  role: sayRole,
  text: sayText,
  timelines: sayFork,
  decisions: sayAsked,
  ledger: sayLedger,
  bargained: sayBargain,
  secrets: saySecrets,
  historians: sayAsked,
  questions: sayAsked,
};
