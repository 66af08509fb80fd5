import type { PartyId } from '../../../negotiation/scenarioData.ts';
import { useDesk } from '../../deskContext.ts';
import { delegationFirst } from '../../names.ts';
import { isPublic } from '../../preferences.ts';
import { KeptField } from '../askForm.tsx';
import { say } from '../debriefWords.ts';
import { OneByOne } from '../oneByOne.tsx';
import type { StepPage } from '../stepPage.ts';
import { useDebrief } from '../useDebrief.ts';

const ROLE = ['want', 'surprise'] as const;

const Field = ({
  about,
  by,
}: {
  readonly about: (typeof ROLE)[number];
  readonly by: PartyId | null;
}) => <KeptField label={say(`role.${about}`)} about={about} by={by} rows={2} />;

/** What each delegation says of these questions, side by side. */
const EachDelegation = ({ abouts }: { readonly abouts: readonly (typeof ROLE)[number][] }) => {
  const { names } = useDesk();
  const { side, other } = useDebrief();
  return (
    <div class="two-columns">
      {[side, other].map((party) => (
        <section key={party}>
          <h2>{delegationFirst(names, party)}</h2>
          {abouts.map((about) => (
            <Field key={about} about={about} by={party} />
          ))}
        </section>
      ))}
    </div>
  );
};

const Fields = () => {
  const { preferences } = useDesk();
  const { isPair } = useDebrief();
  if (isPair && !isPublic(preferences)) return <EachDelegation abouts={ROLE} />;
  return (
    <OneByOne>
      {ROLE.map((about) =>
        isPair ? (
          <EachDelegation key={about} abouts={[about]} />
        ) : (
          <Field key={about} about={about} by={null} />
        ),
      )}
    </OneByOne>
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
      <Fields />
      <p class="note">{say('debrief.keeps')}</p>
    </div>
  );
};

export const RoleStep: StepPage = { Ask: null, Told };
