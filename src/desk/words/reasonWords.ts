import { sayList, translate } from '../../i18n/translate.ts';
import type { SessionView } from '../../session/session.ts';
import type { Names } from '../names.ts';

type Reasons = SessionView['opened'][number]['reasons'];

interface Telling {
  readonly names: Names;
  /** What the side is called that it answered, inside a sentence. */
  readonly asker: string;
}

const percent = (share: number): number => Math.round(share * 100);

const onIssues = (
  key: 'reason.forbidden' | 'reason.heldBack' | 'reason.gave',
  { names, asker }: Telling,
  issues: readonly string[] = [],
): string | null =>
  issues.length === 0
    ? null
    : translate(key, { asker, issues: sayList(issues.map((id) => names.issueInside(id))) });

const target = ({ target, open, floor }: Reasons): string | null =>
  target === undefined || open === undefined || floor === undefined
    ? null
    : translate('reason.target', {
        target: Math.round(target),
        open: Math.round(open),
        floor: Math.round(floor),
      });

const moved = ({ asker }: Telling, { moved }: Reasons): string | null => {
  if (moved === undefined) return null;
  return percent(moved) === 0
    ? translate('reason.moved.none', { asker })
    : translate('reason.moved', { asker, moved: percent(moved) });
};

const movedBy = (names: Names, ids: readonly string[] = []): string | null =>
  ids.length === 0
    ? null
    : translate('reason.movedBy', {
        arguments: sayList(ids.map((id) => `“${names.argument(id)}”`)),
      });

/**
 * Why the other side moved as it did, sentence by sentence. Only for after the talks. `asker` is whom it answered: “you”,
 * or, where nobody leads a delegation any more, that delegation’s name.
 */
export const reasonWords = (
  reasons: Reasons,
  names: Names,
  asker: string = translate('reason.asker.you'),
): readonly string[] => {
  const telling = { names, asker };
  return [
    translate(`reason.rule.${reasons.rule}`, { asker }),
    onIssues('reason.forbidden', telling, reasons.forbidden),
    onIssues('reason.heldBack', telling, reasons.heldBack),
    onIssues('reason.gave', telling, reasons.gave),
    movedBy(names, reasons.movedBy),
    moved(telling, reasons),
    reasons.time ? translate('reason.time', { time: percent(reasons.time) }) : null,
    target(reasons),
  ].filter((sentence) => sentence !== null);
};
