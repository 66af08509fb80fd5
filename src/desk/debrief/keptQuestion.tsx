import { useDesk } from '../deskContext.ts';
import { delegationFirst } from '../names.ts';
import { KeptField } from './askForm.tsx';
import { say } from './debriefWords.ts';
import { useDebrief } from './useDebrief.ts';

interface KeptQuestionProps {
  readonly label: string;
  readonly about: string;
}

/** A question whose answers are kept: of two delegations each has its own, beside what a game has kept of both together. */
export const KeptQuestion = ({ label, about }: KeptQuestionProps) => {
  const { names } = useDesk();
  const { side, other, isPair, answer } = useDebrief();
  if (!isPair) return <KeptField label={label} about={about} />;
  const together = answer(about)?.words ?? null;
  return (
    <fieldset class="ask-picks">
      <legend>{label}</legend>
      <div class="two-columns">
        {[side, other].map((party) => (
          <KeptField key={party} label={delegationFirst(names, party)} about={about} by={party} />
        ))}
      </div>
      {together !== null && <KeptField label={say('debrief.both')} about={about} />}
    </fieldset>
  );
};
