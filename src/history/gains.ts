import type { InterestId } from '../negotiation/scenarioData.ts';

type Ledger = Readonly<Record<InterestId, number>>;

const NOTHING = 1e-9;

/** The interests that gained most against history, all of them in a tie; none where nothing did better. */
export const gainedMost = (ledger: Ledger, historical: Ledger): readonly InterestId[] => {
  const gains = Object.keys(ledger).map((interest) => ({
    interest,
    gain: ledger[interest]! - (historical[interest] ?? 0),
  }));
  const most = Math.max(...gains.map(({ gain }) => gain));
  return gains
    .filter(({ gain }) => gain > NOTHING && gain >= most - NOTHING)
    .map(({ interest }) => interest);
};
