import { translate } from '../../i18n/translate.ts';
import type { Stage } from '../../negotiation/scenarioData.ts';
import type { Cue, SessionView } from '../../session/session.ts';
import { delegationFirst, type Names, speakerOf } from '../names.ts';
import { inPlain, type Tell } from '../texts.ts';
import { lastSpoken } from './spokenWords.ts';

const ofCue = (cue: Cue, { table }: SessionView, names: Names): string | null => {
  switch (cue.kind) {
    case 'agreed': {
      const option = table?.issues.find(({ id }) => id === cue.issue)?.agreed;
      return translate('announce.agreed', {
        issue: names.issue(cue.issue),
        option: option ? names.option(cue.issue, option) : '',
      });
    }
    case 'repudiated':
      return translate('announce.repudiated', { delegation: names.delegation(cue.by) });
    case 'telegram':
      return translate('announce.telegram');
    case 'extended':
      return translate('announce.extended');
    case 'initialled':
      return translate('announce.initialled', { delegation: delegationFirst(names, cue.by) });
    case 'text-closed':
      return translate('announce.closed');
    case 'stage-ended':
      return translate('announce.ended');
    default:
      return null;
  }
};

const reply = (view: SessionView, stage: Stage, names: Names, tell: Tell): string | null => {
  const { table } = view;
  if (!table || table.kind === 'home' || table.turns.at(-1)?.by !== table.other) return null;
  const { by, keys } = lastSpoken(stage, table);
  return translate('announce.reply', {
    person: names.person(speakerOf(stage, by)),
    words: keys.map((key) => inPlain(tell(key))).join(' '),
  });
};

/** What those who listen hear after a change: the reply when there is a new turn, then each happening. At home nobody answers. */
export const announcement = (
  view: SessionView,
  cues: readonly Cue[],
  isNewTurn: boolean,
  { stage, names, tell }: { readonly stage: Stage; readonly names: Names; readonly tell: Tell },
): string => {
  const said = isNewTurn ? reply(view, stage, names, tell) : null;
  const happened = cues.map((cue) => ofCue(cue, view, names));
  const move = said !== null && view.table?.yourTurn ? translate('announce.yourMove') : null;
  return [said, ...happened, move].filter((part) => part !== null).join(' ');
};
