import type { StageId } from '../../negotiation/scenarioData.ts';
import { BASES, type Sentence } from '../../scenario/bundle.ts';
import { useDesk } from '../deskContext.ts';
import { BasisMark } from './basisMark.tsx';

/** One mark for each basis of some sentences that stand elsewhere, with all their evidence. */
const MarksOf = ({ of }: { readonly of: readonly Sentence[] }) => (
  <>
    {BASES.map((basis) => {
      const found = of.filter((sentence) => sentence.basis === basis);
      if (found.length === 0) return null;
      const evidence = [...new Set(found.flatMap((sentence) => sentence.evidence ?? []))];
      return (
        <span key={basis}>
          {' '}
          <BasisMark basis={basis} evidence={evidence} />
        </span>
      );
    })}
  </>
);

/** Who says that history went so in a stage: the marks of what came of it. */
export const HistoryMarks = ({ stage }: { readonly stage: StageId }) => {
  const { tell } = useDesk();
  return <MarksOf of={tell(`stage.${stage}.history.after`)} />;
};
