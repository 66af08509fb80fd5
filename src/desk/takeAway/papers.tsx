import { useEffect, useRef } from 'preact/hooks';
import { useDebrief } from '../debrief/useDebrief.ts';
import { useDesk } from '../deskContext.ts';
import { ComparisonPaper } from './comparisonPaper.tsx';
import { DebriefPaper } from './debriefPaper.tsx';
import { GameMinutes } from './gameMinutes.tsx';
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
  minutes: GameMinutes,
  debrief: DebriefPaper,
};

/** The papers as they will be printed. As long as they lie here, the page prints them and nothing else. */
export const Papers = ({ chosen }: { readonly chosen: readonly PaperName[] }) => {
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), []);
  return (
    <section ref={section} class="laid-papers" tabIndex={-1} aria-label={say('take.papersName')}>
      {chosen.map((name) => {
        const Paper = PAPERS[name];
        return <Paper key={name} />;
      })}
    </section>
  );
};
