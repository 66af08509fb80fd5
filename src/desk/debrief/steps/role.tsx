import type { PartyId } from '../../../negotiation/scenarioData.ts';
import { useDesk } from '../../deskContext.ts';
import { delegationFirst } from '../../names.ts';
import { KeptField } from '../askForm.tsx';
import { say } from '../debriefWords.ts';
import { OneByOne } from '../oneByOne.tsx';
import type { StepPage } from '../stepPage.ts';
import { useDebrief } from '../useDebrief.ts';

const Fields = ({ by }: { readonly by: PartyId | null }) => (
  <OneByOne>
    <KeptField label={say('role.want')} about="want" by={by} rows={2} />
    <KeptField label={say('role.surprise')} about="surprise" by={by} rows={2} />
  </OneByOne>
);

const EachDelegation = () => {
  const { names } = useDesk();
  const { side, other } = useDebrief();
  return (
    <div class="two-columns">
      {[side, other].map((party) => (
        <section key={party}>
          <h2>{delegationFirst(names, party)}</h2>
          <Fields by={party} />
        </section>
      ))}
    </div>
  );
};

const Told = () => {
  const { names } = useDesk();
  const { isPair, side } = useDebrief();
  return (
    <div class="step-role">
      <p class="lead">
        {isPair ? say('role.leadBoth') : say('role.lead', { delegation: names.delegation(side) })}
      </p>
      <p class="note">{say('role.line')}</p>
      {isPair ? <EachDelegation /> : <Fields by={null} />}
      <p class="note">{say('debrief.keeps')}</p>
    </div>
  );
};

export const RoleStep: StepPage = { Ask: null, Told };
