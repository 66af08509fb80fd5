import './guide.css';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { GUIDE } from '../../i18n/en/guide.ts';
import { translate, translateFrom } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import { Modal } from '../parts/modal.tsx';
import { Told } from '../parts/sentences.tsx';
import { inPlain } from '../texts.ts';
import { GuideLinks } from './guideLinks.tsx';
import { lessonSteps, playMinutes } from './lesson.ts';

const say = translateFrom<keyof typeof GUIDE>(GUIDE);

/** Texts of the guide that are numbered from 1, as long as there are any. */
const useNumbered = (before: string): readonly string[] => {
  const { tell } = useDesk();
  const found: string[] = [];
  for (let number = 1; tell(`${before}.${number}`).length > 0; number += 1)
    found.push(inPlain(tell(`${before}.${number}`)));
  return found;
};

const Section = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) => (
  <section>
    <h3>{title}</h3>
    {children}
  </section>
);

const Lesson = ({ play }: { readonly play: number }) => {
  const { tell } = useDesk();
  return (
    <Section title={say('guide.lesson')}>
      <table class="facts guide-lesson">
        <thead>
          <tr>
            <th scope="col">{say('guide.minutes')}</th>
            <th scope="col">{say('guide.step')}</th>
            <th scope="col">{say('guide.do')}</th>
          </tr>
        </thead>
        <tbody>
          {lessonSteps(play).map(({ text, minutes }) => (
            <tr key={text}>
              <td>{minutes}</td>
              <th scope="row">{inPlain(tell(`${text}.title`))}</th>
              <td>{inPlain(tell(`${text}.do`))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note">{say('guide.playMinutes', { minutes: play })}</p>
    </Section>
  );
};

const Questions = () => (
  <Section title={say('guide.questions')}>
    <ol class="guide-questions">
      {useNumbered('guide.question').map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ol>
  </Section>
);

const LINES = ['evidence', 'sides', 'causes', 'otherwise'] as const;

const RubricRow = ({ line }: { readonly line: string }) => {
  const { tell } = useDesk();
  return (
    <tr>
      <th scope="row">{inPlain(tell(`guide.rubric.${line}`))}</th>
      {useNumbered(`guide.rubric.${line}`).map((level) => (
        <td key={level}>{level}</td>
      ))}
    </tr>
  );
};

const Rubric = () => {
  const { tell } = useDesk();
  return (
    <Section title={say('guide.rubric')}>
      <p>{inPlain(tell('guide.rubric.lead'))}</p>
      <table class="facts guide-rubric">
        <thead>
          <tr>
            <th scope="col">{say('guide.line')}</th>
            <th scope="col">{say('guide.begins')}</th>
            <th scope="col">{say('guide.goesOn')}</th>
            <th scope="col">{say('guide.goesFar')}</th>
          </tr>
        </thead>
        <tbody>
          {LINES.map((line) => (
            <RubricRow key={line} line={line} />
          ))}
        </tbody>
      </table>
    </Section>
  );
};

const Page = () => {
  const { bundle, view, tell, opensByLink } = useDesk();
  const play = useMemo(() => playMinutes(bundle, view.level), [bundle, view.level]);
  return (
    <article class="guide-page">
      <p class="capitals">{say('guide.for')}</p>
      <h2>{inPlain(tell('guide.title'))}</h2>
      <p class="guide-purpose">
        {inPlain(tell('guide.purpose'))} {inPlain(tell('guide.needs'))}
      </p>
      <Told text="guide.background" />
      <Lesson play={play} />
      <div class="guide-columns">
        <div class="guide-column">
          <Section title={say('guide.pair')}>
            <p>{inPlain(tell('guide.pair'))}</p>
          </Section>
          {tell('guide.shared').length > 0 && (
            <Section title={say('guide.shared')}>
              <p>{inPlain(tell('guide.shared'))}</p>
            </Section>
          )}
        </div>
        <Questions />
      </div>
      {opensByLink && (
        <Section title={say('guide.links')}>
          <GuideLinks />
        </Section>
      )}
      <Rubric />
      <Section title={say('guide.care')}>
        <p>{inPlain(tell('guide.care'))}</p>
      </Section>
    </article>
  );
};

/** The teacher’s guide: one page, to read and to print. */
export const GuideSheet = ({ onClose }: { readonly onClose: () => void }) => {
  const { texts, tell } = useDesk();
  const isHere = tell('guide.title').length > 0;
  return (
    <Modal label={inPlain(tell('guide.title')) || say('guide.for')} class="guide" onClose={onClose}>
      {isHere && <Page />}
      {!isHere && (
        <p aria-busy={texts === 'coming'}>
          {texts === 'lost' ? translate('title.guideLost') : say('guide.coming')}
        </p>
      )}
      <div class="buttons">
        {isHere && (
          <button type="button" class="button primary" onClick={() => print()}>
            {say('guide.print')}
          </button>
        )}
        <button type="button" class="button" onClick={onClose}>
          {say('guide.close')}
        </button>
      </div>
    </Modal>
  );
};
