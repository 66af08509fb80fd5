import type { IssueId, OptionId, Stage } from '../../negotiation/scenarioData.ts';
import type { LogEntry } from '../../negotiation/state.ts';

const ENDS: readonly string[] = ['reopened', 'repudiated'];

/**
 * What was agreed on an issue by the end of a stage that closes no text, even where nothing of it outlives the stage;
 * null where it is open, and where words count only once they are initialled.
 */
export const agreedHere = (
  { acts }: Pick<Stage, 'acts'>,
  minutes: readonly LogEntry[],
  issue: IssueId,
): OptionId | null => {
  if (acts.includes('initial')) return null;
  const last = minutes.findLast(
    ({ what }) =>
      'issue' in what &&
      what.issue === issue &&
      (what.code === 'agreed' || ENDS.includes(what.code)),
  );
  return last?.what.code === 'agreed' ? last.what.option : null;
};
