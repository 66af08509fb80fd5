import type { Course, Dispute, Stand } from '../../history/contested.ts';
import { useDesk } from '../deskContext.ts';
import { delegationFirst, speakerOf } from '../names.ts';
import { Told } from '../parts/sentences.tsx';
import { say } from './debriefWords.ts';
import { useDebrief } from './useDebrief.ts';

const useSpeaker = () => {
  const { stage, names } = useDesk();
  return (party: string): string =>
    names.person(speakerOf(stage, party)) || delegationFirst(names, party);
};

const useStandWords = (issue: string) => {
  const { names } = useDesk();
  const speaker = useSpeaker();
  return ({ by, kind, option, from }: Stand): string => {
    const said = { who: speaker(by), option: names.option(issue, option) };
    if (kind !== 'tabled') return say(`fought.${kind}`, said);
    if (from === null || from === option) return say('fought.tabled', said);
    return say('fought.moved', { ...said, from: names.option(issue, from) });
  };
};

/** “Agreed: words struck. Kōno made the last step, in turn 3.” */
const CameOut = ({
  issue,
  course: {
    settled: { how, option, closedBy },
    last: [one, other],
    isLinked,
  },
}: {
  readonly issue: string;
  readonly course: Course;
}) => {
  const { names } = useDesk();
  const speaker = useSpeaker();
  if (option === null)
    return isLinked && one !== undefined && one === other ? (
      <p>{say('fought.openAlike', { option: names.option(issue, one) })}</p>
    ) : (
      <p>{say('fought.open')}</p>
    );
  const named = { option: names.option(issue, option) };
  if (how === 'agreed' && closedBy)
    return (
      <p>
        {say('fought.agreed', {
          ...named,
          who: speaker(closedBy.by),
          turn: closedBy.turn + 1,
        })}
      </p>
    );
  return <p>{say('fought.deputies', named)}</p>;
};

const Turn = ({
  stand,
  words,
  visit,
}: {
  readonly stand: Stand;
  readonly words: string;
  /** Null in history, to which nobody goes back. */
  readonly visit: number | null;
}) => {
  const { view, stage } = useDesk();
  const { goToMoment } = useDebrief();
  const { turn, round, by } = stand;
  return (
    <li class={`turn ${by === view.choice?.side ? 'ours' : 'theirs'}`}>
      <p class="capitals">{say('fought.turn', { turn: turn + 1, round })}</p>
      <p>{words}</p>
      {visit === null && <Told text={`stage.${stage.id}.history.${turn}`} class="note" />}
      {visit !== null && (
        <button
          type="button"
          class="button quiet"
          aria-haspopup="dialog"
          onClick={() => goToMoment({ visit, turn })}
        >
          {say('fought.look', { turn: turn + 1 })}
        </button>
      )}
    </li>
  );
};

const CourseOfIt = ({
  whose,
  issue,
  course,
  visit,
}: {
  readonly whose: 'yours' | 'history';
  readonly issue: string;
  readonly course: Course;
  readonly visit: number | null;
}) => {
  const { stands } = course;
  const wordsOf = useStandWords(issue);
  return (
    <section class={`fought-course ${whose}`}>
      <h3>{say(`fought.${whose}`)}</h3>
      {stands.length === 0 ? (
        <p>{say('fought.nobody')}</p>
      ) : (
        <ol class="turns">
          {stands.map((stand, index) => (
            <Turn key={index} stand={stand} words={wordsOf(stand)} visit={visit} />
          ))}
        </ol>
      )}
      <CameOut issue={issue} course={course} />
    </section>
  );
};

/** Who took up what, when, and who closed it: in your game and in history. */
export const DisputeCourses = ({ dispute }: { readonly dispute: Dispute }) => {
  const { issue, visit, history } = dispute;
  return (
    <section class="fought-courses">
      <h2>{say('fought.came')}</h2>
      <div class="two-columns">
        <CourseOfIt whose="yours" issue={issue} course={dispute} visit={visit} />
        {history && <CourseOfIt whose="history" issue={issue} course={history} visit={null} />}
      </div>
    </section>
  );
};
