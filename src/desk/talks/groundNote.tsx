import { translate } from '../../i18n/translate.ts';
import { MandateBadge } from '../parts/badge.tsx';
import { useDesk } from '../deskContext.ts';
import type { IssuePaperProps } from './issuePaper.tsx';
import { first, speakerOf } from '../names.ts';
import { Sentences } from '../parts/sentences.tsx';

const Ground = ({ table, issue }: IssuePaperProps) => {
  const { stage, tell, names } = useDesk();
  const { yours, theirs } = issue;
  if (!yours || yours.how !== 'tabled' || yours.option === theirs?.option) return null;
  const ground = tell(`stage.${stage.id}.ground.${table.other}.${issue.id}.${yours.option}`);
  const hasAnswered = table.turns.at(-1)?.by === table.other;
  if (ground.length === 0 || !hasAnswered) return null;
  return (
    <p>
      <b>
        {translate('issue.ground', {
          person: names.person(speakerOf(stage, table.other)),
          option: names.option(issue.id, yours.option),
        })}
      </b>{' '}
      <Sentences of={ground} />
    </p>
  );
};

/** The ground the other side gives in public, and the nearest it has shown it would take. */
export const GroundNote = (props: IssuePaperProps) => {
  const { names, send } = useDesk();
  const { table, issue, pending } = props;
  if (issue.agreed !== null) return null;
  const { theirs, yours } = issue;
  if (!theirs)
    return yours && table.turns.length > 1 && issue.decidedBy === null ? (
      <p class="note">{translate('issue.namedNone', { party: first(names.party(table.other)) })}</p>
    ) : null;
  const word = issue.options.find(({ id }) => id === theirs.option)?.capital;
  const isTaken = pending?.turn.positions[issue.id] === theirs.option;
  return (
    <div class="ground">
      <Ground {...props} />
      {pending && !isTaken && theirs.option !== yours?.option && (
        <p class="ground-nearest">
          <button
            type="button"
            class="button"
            onClick={() => send({ kind: 'compose', change: { kind: 'accept', issue: issue.id } })}
          >
            {translate('issue.accept', { option: names.option(issue.id, theirs.option) })}
          </button>{' '}
          {word && <MandateBadge word={word} />}
        </p>
      )}
    </div>
  );
};
