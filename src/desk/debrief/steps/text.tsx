import { useMemo } from 'preact/hooks';
import { onTheWay, textBeside, type TextBeside } from '../../../history/differences.ts';
import { useDesk } from '../../deskContext.ts';
import { HistoryMarks } from '../../parts/marksOf.tsx';
import { ArticlesBeside, ArticlesMissing } from '../differences/articles.tsx';
import { DifferenceCard, OnTheWayCard } from '../differences/differenceCard.tsx';
import { say } from '../differences/differenceWords.ts';
import { atHomeWords, unsignedWords } from '../differences/fateWords.ts';
import { AskExpected, Expected } from '../differences/expected.tsx';
import { CoursesBeside, LeftBeside } from '../differences/leftBeside.tsx';
import { LookAt, PlayOn } from '../differences/momentButtons.tsx';
import { useTelling } from '../differences/useTelling.ts';
import { useOnPaper } from '../onPaper.ts';
import type { StepPage } from '../stepPage.ts';
import { useDebrief } from '../useDebrief.ts';

const useBeside = (): TextBeside => {
  const { debrief, scenario } = useDebrief();
  return useMemo(() => textBeside(scenario, debrief.played), [scenario, debrief.played]);
};

const Ask = () => <AskExpected beside={useBeside()} />;

/** The way was history’s: what was asked for on it and not had. */
const OnTheWay = () => {
  const { debrief, scenario } = useDebrief();
  const way = useMemo(() => onTheWay(scenario, debrief.played), [scenario, debrief.played]);
  if (way.length === 0) return null;
  return (
    <details class="on-the-way">
      <summary>
        {say('differ.same.way')}{' '}
        <span class="note">{say('differ.same.wayCount', { count: way.length })}</span>
      </summary>
      {way.map((told) => (
        <OnTheWayCard key={`${told.visit}:${told.issue}`} told={told} />
      ))}
    </details>
  );
};

const Same = ({ beside }: { readonly beside: TextBeside }) => {
  const { names, stage } = useDesk();
  const isText = beside.articles.length > 0;
  return (
    <section class="no-difference">
      <h2>{say('differ.same.title')}</h2>
      <p class="lead">
        {say(isText ? 'differ.same.text' : 'differ.same.left', { text: names.historysText() })}
        <HistoryMarks stage={stage.id} />
      </p>
      <p>{say('differ.same.not')}</p>
      <OnTheWay />
    </section>
  );
};

const AtHome = ({ beside }: { readonly beside: TextBeside }) => {
  const telling = useTelling();
  return (
    <>
      {beside.refusedAtHome.map((refused) => (
        <section key={refused.party} class="difference at-home">
          <h2>{say('atHome.title')}</h2>
          <p>{atHomeWords(telling, refused).join(' ')}</p>
          <PlayOn at={refused.at} about={say('atHome.title')} />
        </section>
      ))}
    </>
  );
};

const Unsigned = ({ beside }: { readonly beside: TextBeside }) => {
  const telling = useTelling();
  const { unsigned, differences } = beside;
  if (!unsigned) return null;
  return (
    <section class="unsigned">
      <h2>{say('unsigned.title')}</h2>
      <p class="lead">{unsignedWords(telling, unsigned).join(' ')}</p>
      {unsigned.at && (
        <div class="buttons">
          <LookAt at={unsigned.at} about={say('unsigned.title')} />
          <PlayOn at={unsigned.at} about={say('unsigned.title')} />
        </div>
      )}
      {differences
        .filter(({ visit }) => visit === null)
        .map((told) => (
          <DifferenceCard key={told.issue} told={told} />
        ))}
      <ArticlesMissing beside={beside} />
    </section>
  );
};

const Told = () => {
  const onPaper = useOnPaper();
  const beside = useBeside();
  const { articles, unsigned, same, courses } = beside;
  return (
    <div class="step-text">
      <Expected beside={beside} />
      {same && <Same beside={beside} />}
      <AtHome beside={beside} />
      <Unsigned beside={beside} />
      {articles.length > 0 && !unsigned && <ArticlesBeside beside={beside} />}
      <LeftBeside beside={beside} />
      <CoursesBeside courses={courses} />
      {!same && (
        <>
          {!onPaper && <p class="note">{say('differ.playOnNote')}</p>}
          {beside.differences.length > 0 && <p class="note">{say('differ.model')}</p>}
        </>
      )}
    </div>
  );
};

export const TextStep: StepPage = { Ask, Told };
