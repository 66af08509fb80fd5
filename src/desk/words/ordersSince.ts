import type { PartyId, Stage } from '../../negotiation/scenarioData.ts';
import type { TextKey } from '../../scenario/bundle.ts';

/** The texts of the orders that events of a stage may have brought one party by now, the latest first. */
export const ordersSince = (
  { id, events }: Pick<Stage, 'id' | 'events'>,
  party: PartyId,
  facts: readonly string[],
): readonly TextKey[] =>
  events
    .filter((event) => facts.includes(`event:${event.id}`))
    .map((event) => `stage.${id}.event.${event.id}.orders.${party}`)
    .toReversed();
