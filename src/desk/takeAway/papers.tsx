import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useDebrief } from '../debrief/useDebrief.ts';
import { useDesk } from '../deskContext.ts';
import { AnswersPaper } from './answersPaper.tsx';
import { ComparisonPaper } from './comparisonPaper.tsx';
import { DebriefPaper } from './debriefPaper.tsx';
import { GameMinutes } from './gameMinutes.tsx';
import { countingPages } from './pageCount.ts';
import type { PaperName } from './paperNames.ts';
import { ProtocolSheet } from './protocolSheet.tsx';
import { say } from './say.ts';
import { treatyOf } from './treaty.ts';
import { TreatySheet } from './treatySheet.tsx';

const OfficialSheet = () => {
  const { names } = useDesk();
  const { debrief, scenario } = useDebrief();
  const text = treatyOf(scenario, debrief.played, names.words);
  return text ? <TreatySheet text={text} /> : <ProtocolSheet played={debrief.played} />;
};

const PAPERS: Readonly<Record<PaperName, () => preact.ComponentChild>> = {
  sheet: OfficialSheet,
  comparison: ComparisonPaper,
  answers: AnswersPaper,
  minutes: GameMinutes,
  debrief: DebriefPaper,
};

interface PapersProps {
  readonly chosen: readonly PaperName[];
  /** Hears on how many printed pages they come to, about; again whenever that changes. */
  readonly onPages: (pages: number) => void;
}

/** The papers as they will be printed. As long as they lie here, the page prints them and nothing else. */
export const Papers = ({ chosen, onPages }: PapersProps) => {
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => section.current?.focus(), []);
  useEffect(() => {
    const laid = section.current;
    return laid ? countingPages(laid, onPages) : undefined;
  }, [onPages]);
  return (
    <section ref={section} class="laid-papers" tabIndex={-1} aria-label={say('take.papersName')}>
      {chosen.map((name) => {
        const Paper = PAPERS[name];
        return <Paper key={name} />;
      })}
    </section>
  );
};
