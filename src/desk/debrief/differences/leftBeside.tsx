import type { Course, Left } from '../../../history/articles.ts';
import type { TextBeside } from '../../../history/differences.ts';
import { useDesk } from '../../deskContext.ts';
import { HistoryMarks } from '../../parts/marksOf.tsx';
import { Told } from '../../parts/sentences.tsx';
import { DifferenceCard } from './differenceCard.tsx';
import { capitalFirst, say } from './differenceWords.ts';

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

/** What each stage left on the issues no text speaks of, or on all of them where no text was in question. */
export const LeftBeside = ({
  beside: { left, articles, differences },
}: {
  readonly beside: TextBeside;
}) => {
  const { names } = useDesk();
  if (left.length === 0) return null;
  return (
    <section class="left-beside">
      <h2>{say(articles.length > 0 ? 'left.title' : 'left.titleStages')}</h2>
      {stagesOf(left).map((ofStage) => (
        <section key={ofStage[0].visit}>
          <table class="facts">
            <caption class="capitals">{names.stage(ofStage[0].stage)}</caption>
            <Heads first={say('differ.issue')} />
            <tbody>
              {ofStage.map((one) => (
                <LeftRow key={one.issue} left={one} />
              ))}
            </tbody>
          </table>
          <p class="note">
            {say('differ.history')}:
            <HistoryMarks stage={ofStage[0].stage} />
          </p>
          {differences
            .filter(({ visit }) => visit === ofStage[0].visit)
            .map((told) => (
              <DifferenceCard key={told.issue} told={told} />
            ))}
        </section>
      ))}
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

const isOtherwise = ({ wasInHistory, yours, history }: Course): boolean =>
  wasInHistory && yours !== history;

/** What each capital chose where the deciding was done at home, beside what it chose in history. */
export const CoursesBeside = ({ courses }: { readonly courses: readonly Course[] }) => {
  const { names } = useDesk();
  if (courses.length === 0) return null;
  return (
    <section class="left-beside">
      <h2>{say('courses.title')}</h2>
      {stagesOf(courses).map((ofStage) => {
        const [{ visit, stage }] = ofStage;
        return (
          <section key={visit}>
            <table class="facts">
              <caption class="capitals">{names.stage(stage)}</caption>
              <Heads first={say('courses.capital')} />
              <tbody>
                {ofStage.map((course) => (
                  <CourseRow key={course.party} course={course} />
                ))}
              </tbody>
            </table>
            {ofStage.some(isOtherwise) && (
              <details>
                <summary>{say('courses.why', { stage: names.stage(stage) })}</summary>
                <Told text={`stage.${stage}.history.why`} />
              </details>
            )}
          </section>
        );
      })}
    </section>
  );
};
