import { translate } from '../../i18n/translate.ts';
import type { ChoiceId } from '../../negotiation/scenarioData.ts';
import type { TableView } from '../../negotiation/tableView.ts';
import { useDesk } from '../deskContext.ts';
import { Told } from '../parts/sentences.tsx';
import type { TablePaperProps } from '../talks/tablePage.tsx';

interface CourseProps extends TablePaperProps {
  readonly course: ChoiceId;
  readonly chosen: boolean;
}

const Course = ({ table, pending, course, chosen }: CourseProps) => {
  const { names, send } = useDesk();
  const at = `stage.${table.stage}.choice.${table.side}.${course}`;
  return (
    <div class={`course ${chosen ? 'chosen' : ''}`}>
      <label class="course-choice">
        <input
          type="radio"
          name="course"
          checked={chosen}
          disabled={pending === null}
          aria-labelledby={`course-${course}`}
          aria-describedby={`course-${course}-about`}
          onChange={() =>
            send({
              kind: 'compose',
              change: { kind: 'act', act: { kind: 'decide', choice: course } },
            })
          }
        />
        <span class="course-name" id={`course-${course}`}>
          {names.choice(table.stage, table.side, course)}
        </span>
      </label>
      <div id={`course-${course}-about`}>
        <Told text={`${at}.gloss`} />
        <p class="capitals">{translate('home.advice')}</p>
        <Told text={`${at}.advice`} class="advice" />
      </div>
    </div>
  );
};

/** The course your capital would take after the pending turn, or has taken. */
export const courseTaken = ({ choices }: TableView, pending: TablePaperProps['pending']) => {
  const act = pending?.turn.act;
  return act?.kind === 'decide' ? act.choice : (choices?.chosen ?? null);
};

/** The courses open to your capital, as a radio group of cards. */
export const Courses = ({ table, pending }: TablePaperProps) => {
  const taken = courseTaken(table, pending);
  return (
    <fieldset class="courses">
      <legend>{translate('home.question')}</legend>
      <div class="course-cards">
        {table.choices?.yours.map((course) => (
          <Course
            key={course}
            table={table}
            pending={pending}
            course={course}
            chosen={course === taken}
          />
        ))}
      </div>
    </fieldset>
  );
};
