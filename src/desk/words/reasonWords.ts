import { sayList, translate } from '../../i18n/translate.ts';
import type { SessionView } from '../../session/session.ts';
import { inside, type Names } from '../names.ts';

type Reasons = SessionView['opened'][number]['reasons'];

const percent = (share: number): number => Math.round(share * 100);

const onIssues = (
  key: 'reason.forbidden' | 'reason.heldBack' | 'reason.gave',
  names: Names,
  issues: readonly string[] = [],
): string | null =>
  issues.length === 0
    ? null
    : translate(key, { issues: sayList(issues.map((id) => inside(names.issue(id)))) });

const target = ({ target, open, floor }: Reasons): string | null =>
  target === undefined || open === undefined || floor === undefined
    ? null
    : translate('reason.target', {
        target: Math.round(target),
        open: Math.round(open),
        floor: Math.round(floor),
      });

const moved = ({ moved }: Reasons): string | null => {
  if (moved === undefined) return null;
  return percent(moved) === 0
    ? translate('reason.moved.none')
    : translate('reason.moved', { moved: percent(moved) });
};

const movedBy = (names: Names, ids: readonly string[] = []): string | null =>
  ids.length === 0
    ? null
    : translate('reason.movedBy', {
        arguments: sayList(ids.map((id) => `“${names.argument(id)}”`)),
      });

/** Why the other side moved as it did, sentence by sentence. Only for after the talks. */
export const reasonWords = (reasons: Reasons, names: Names): readonly string[] =>
  [
    translate(`reason.rule.${reasons.rule}`),
    onIssues('reason.forbidden', names, reasons.forbidden),
    onIssues('reason.heldBack', names, reasons.heldBack),
    onIssues('reason.gave', names, reasons.gave),
    movedBy(names, reasons.movedBy),
    moved(reasons),
    reasons.time ? translate('reason.time', { time: percent(reasons.time) }) : null,
    target(reasons),
  ].filter((sentence) => sentence !== null);
