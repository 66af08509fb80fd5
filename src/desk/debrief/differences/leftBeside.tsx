import type { ComponentChild } from 'preact';
import type { Course, Left } from '../../../history/articles.ts';
import type { Difference } from '../../../history/difference.ts';
import type { TextBeside } from '../../../history/differences.ts';
import { useDesk } from '../../deskContext.ts';
import { HistoryMarks } from '../../parts/marksOf.tsx';
import { Told } from '../../parts/sentences.tsx';
import { DifferenceCard } from './differenceCard.tsx';
import { capitalFirst, say } from './differenceWords.ts';
import { PlayOn } from './momentButtons.tsx';

const Heads = ({ first }: { readonly first: string }) => (
  <thead>
    <tr>
      {[first, say('differ.yours'), say('differ.history')].map((head) => (
        <th key={head} scope="col">
          {head}
        </th>
      ))}
    </tr>
  </thead>
);

const Mark = ({ isSame }: { readonly isSame: boolean }) => (
  <span class="note">{say(isSame ? 'differ.sameMark' : 'differ.otherMark')}</span>
);

const LeftRow = ({ left }: { readonly left: Left }) => {
  const { names } = useDesk();
  const { issue, yours, history, wasInHistory } = left;
  const said = (option: string | null): string =>
    option === null ? say('differ.open') : names.option(issue, option);
  return (
    <tr>
      <th scope="row">{names.issue(issue)}</th>
      <td>{said(yours)}</td>
      <td>
        {wasInHistory ? said(history) : say('differ.notThere')}{' '}
        {wasInHistory && <Mark isSame={yours === history} />}
      </td>
    </tr>
  );
};

const stagesOf = <T extends { readonly visit: number; readonly stage: string }>(
  all: readonly T[],
): readonly (readonly [T, ...T[]])[] => {
  const byVisit = new Map<number, [T, ...T[]]>();
  for (const one of all) {
    const known = byVisit.get(one.visit);
    if (known) known.push(one);
    else byVisit.set(one.visit, [one]);
  }
  return [...byVisit.values()];
};

const LeftOfStage = ({
  left,
  differences,
}: {
  readonly left: readonly [Left, ...Left[]];
  readonly differences: readonly Difference[];
}) => {
  const { names } = useDesk();
  const [{ visit, stage }] = left;
  return (
    <section>
      <table class="facts">
        <caption class="capitals">{names.stage(stage)}</caption>
        <Heads first={say('differ.issue')} />
        <tbody>
          {left.map((one) => (
            <LeftRow key={one.issue} left={one} />
          ))}
        </tbody>
      </table>
      <p class="note">
        {say('differ.history')}:
        <HistoryMarks stage={stage} />
      </p>
      {differences
        .filter((told) => told.visit === visit)
        .map((told) => (
          <DifferenceCard key={told.issue} told={told} />
        ))}
    </section>
  );
};

interface Compared {
  readonly yours: string | null;
  readonly history: string | null;
}

const isOtherwise = ({ yours, history }: Compared): boolean => yours !== history;

/** What came out as in history, folded. */
const AsInHistory = ({ children }: { readonly children: readonly ComponentChild[] }) =>
  children.length === 0 ? null : (
    <details class="articles-named">
      <summary>{say('left.same')}</summary>
      {children}
    </details>
  );

/** What each stage left on the issues no text speaks of, or on all of them where no text was in question. */
export const LeftBeside = ({
  beside: { left, articles, differences },
}: {
  readonly beside: TextBeside;
}) => {
  if (left.length === 0) return null;
  const part = (ofStage: readonly [Left, ...Left[]]) => (
    <LeftOfStage key={ofStage[0].visit} left={ofStage} differences={differences} />
  );
  const stages = stagesOf(left);
  return (
    <section class="left-beside">
      <h2>{say(articles.length > 0 ? 'left.title' : 'left.titleStages')}</h2>
      {stages.filter((ofStage) => ofStage.some(isOtherwise)).map(part)}
      <AsInHistory>{stages.filter((ofStage) => !ofStage.some(isOtherwise)).map(part)}</AsInHistory>
    </section>
  );
};

const CourseRow = ({ course }: { readonly course: Course }) => {
  const { names } = useDesk();
  const { stage, party, yours, history, wasInHistory } = course;
  const said = (choice: string | null): string =>
    choice === null ? '–' : names.choice(stage, party, choice);
  return (
    <tr>
      <th scope="row">{capitalFirst(names, party)}</th>
      <td>{said(yours)}</td>
      <td>
        {wasInHistory ? said(history) : say('differ.notThere')}{' '}
        {wasInHistory && <Mark isSame={yours === history} />}
      </td>
    </tr>
  );
};

const CoursesOfStage = ({ courses }: { readonly courses: readonly [Course, ...Course[]] }) => {
  const { names } = useDesk();
  const [{ visit, stage, wasInHistory }] = courses;
  const turn = courses.find(isOtherwise)?.turn ?? null;
  const why = { stage: names.stage(stage) };
  return (
    <section>
      <table class="facts">
        <caption class="capitals">{names.stage(stage)}</caption>
        <Heads first={say('courses.capital')} />
        <tbody>
          {courses.map((course) => (
            <CourseRow key={course.party} course={course} />
          ))}
        </tbody>
      </table>
      {turn !== null && wasInHistory && (
        <details>
          <summary>{say('courses.why', why)}</summary>
          <Told text={`stage.${stage}.history.why`} />
        </details>
      )}
      {turn !== null && <PlayOn at={{ visit, turn }} about={say('courses.title')} />}
    </section>
  );
};

/** What each capital chose where the deciding was done at home, beside what it chose in history. */
export const CoursesBeside = ({ courses }: { readonly courses: readonly Course[] }) => {
  if (courses.length === 0) return null;
  const part = (ofStage: readonly [Course, ...Course[]]) => (
    <CoursesOfStage key={ofStage[0].visit} courses={ofStage} />
  );
  const stages = stagesOf(courses);
  return (
    <section class="left-beside">
      <h2>{say('courses.title')}</h2>
      {stages.filter((ofStage) => ofStage.some(isOtherwise)).map(part)}
      <AsInHistory>{stages.filter((ofStage) => !ofStage.some(isOtherwise)).map(part)}</AsInHistory>
    </section>
  );
};
