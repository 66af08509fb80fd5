import { useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import { Sheet } from '../parts/sheet.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { InstructionsPaper } from '../talks/instructionsPaper.tsx';
import { MinutesPaper } from '../talks/minutesPaper.tsx';
import type { TablePaperProps } from '../talks/tablePage.tsx';
import { first } from '../names.ts';
import { inPlain } from '../texts.ts';
import { dateAndPlace } from '../words/placeWords.ts';
import { Courses, courseTaken } from './courses.tsx';
import { ClosedText } from './closedText.tsx';
import { homeScene } from './homeScene.ts';

const PAPERS = ['courses', 'text', 'instructions', 'minutes'] as const;
type Paper = (typeof PAPERS)[number];

const labelOf = (paper: Paper): string =>
  paper === 'courses' || paper === 'text'
    ? translate(`home.papers.${paper}`)
    : translate(`table.papers.${paper}`);

/** What the capital is about to do, and the button that commits it. */
const Decide = ({ table, pending }: TablePaperProps) => {
  const { names, send } = useDesk();
  const taken = courseTaken(table, pending);
  const capital = first(names.capital(table.other));
  if (!pending)
    return (
      <output class="note">
        {taken === null
          ? translate('home.notYet', { capital })
          : translate('home.chosen', {
              capital,
              choice: names.choice(table.stage, table.side, taken),
            })}
      </output>
    );
  return (
    <div class="buttons decide">
      <button
        type="button"
        class="button primary"
        aria-disabled={taken === null}
        aria-describedby="unseen-choice"
        onClick={() => taken !== null && send({ kind: 'submit' })}
      >
        {translate('home.decide')}
      </button>
      {taken === null && <p class="note">{translate('home.decideNone')}</p>}
    </div>
  );
};

const CoursesPaper = (props: TablePaperProps) => {
  const { names } = useDesk();
  return (
    <>
      <p class="task" id="unseen-choice">
        {translate('home.unseen', { capital: first(names.capital(props.table.other)) })}
      </p>
      <Courses {...props} />
      <Decide {...props} />
    </>
  );
};

const PaperOf = ({ paper, ...props }: TablePaperProps & { readonly paper: Paper }) => {
  switch (paper) {
    case 'courses':
      return <CoursesPaper {...props} />;
    case 'text':
      return <ClosedText terms={props.table.text ?? {}} />;
    case 'instructions':
      return <InstructionsPaper {...props} />;
    case 'minutes':
      return <MinutesPaper {...props} />;
  }
};

/** A desk in a capital: courses, of which one is chosen while the other capital chooses unseen. */
export const HomePage = ({ table, pending }: TablePaperProps) => {
  const { stage, tell } = useDesk();
  const [paper, setPaper] = useState<Paper>('courses');
  const papers = PAPERS.filter((id) => id !== 'text' || table.text !== null);
  return (
    <Sheet
      title={inPlain(tell(`stage.${stage.id}.title`))}
      over={dateAndPlace(stage, tell)}
      picture={homeScene(stage, table.side)}
      class="home-page"
    >
      <Tabs
        label={translate('table.papers')}
        group="home"
        tabs={papers.map((id) => ({ id, label: labelOf(id) }))}
        chosen={paper}
        onChoose={setPaper}
      >
        <PaperOf paper={paper} table={table} pending={pending} />
      </Tabs>
    </Sheet>
  );
};
