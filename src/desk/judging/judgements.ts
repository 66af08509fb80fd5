import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';

/** What a reader has made of a question so far. */
export interface Judgement {
  readonly reading: number | null;
  readonly cited: readonly string[];
  readonly weighed: boolean;
  readonly opened: boolean;
}

const UNJUDGED: Judgement = { reading: null, cited: [], weighed: false, opened: false };

/** Judgements by the id of their question: kept as long as the page stands, on no disk and in no save. */
const JudgementsContext = createContext(new Map<string, Judgement>());

/** A judgement, as it stands wherever the question is asked, and how it is changed; a change takes back what was weighed. */
export const useJudgement = (question: string) => {
  const kept = useContext(JudgementsContext);
  const [, redraw] = useState({});
  const judgement = kept.get(question) ?? UNJUDGED;
  const change = (part: Partial<Judgement>): void => {
    kept.set(question, { ...judgement, weighed: false, ...part });
    redraw({});
  };
  return { judgement, change };
};
