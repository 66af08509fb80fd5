import { useMemo } from 'preact/hooks';
import { contested } from '../../../history/contested.ts';
import { lastResorts } from '../../../history/orders.ts';
import { type IssueSecrets, secretsOf, type StageSecrets } from '../../../history/secrets.ts';
import { otherParty, partyIds } from '../../../negotiation/lookup.ts';
import type { OptionId, PartyId } from '../../../negotiation/scenarioData.ts';
import { useDebrief } from '../useDebrief.ts';

/** The issue fought over last, of which each side is asked what the other held back. */
export interface Asked {
  readonly stage: StageSecrets;
  readonly secrets: IssueSecrets;
}

/** A question one delegation is asked about the other. */
export interface Question {
  /** Null: the one learner. */
  readonly by: PartyId | null;
  readonly of: PartyId;
}

/** The secrets of every stage, the issue the step asks about, if any was fought over, and who is asked about whom. */
export const useSecrets = () => {
  const { debrief, scenario, other, isPair } = useDebrief();
  const { played } = debrief;
  const stages = useMemo(() => secretsOf(scenario, played), [scenario, played]);
  const dispute = useMemo(() => contested(scenario, played), [scenario, played]);
  const stage = dispute ? stages[dispute.visit] : undefined;
  const secrets = stage?.issues.find(({ issue }) => issue === dispute?.issue);
  const asked: Asked | null = stage && secrets ? { stage, secrets } : null;
  const questions: readonly Question[] = isPair
    ? partyIds(scenario).map((by) => ({ by, of: otherParty(scenario, by) }))
    : [{ by: null, of: other }];
  const resortsOf = (party: PartyId): readonly OptionId[] =>
    secrets
      ? lastResorts(scenario, party, secrets.issue, [
          secrets.orders[party] ?? null,
          ...secrets.changes.filter((change) => change.party === party).map((c) => c.orders),
        ])
      : [];
  return { stages, asked, questions, resortsOf };
};
