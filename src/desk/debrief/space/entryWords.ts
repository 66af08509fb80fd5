import { otherParty } from '../../../negotiation/lookup.ts';
import type { Allowance } from '../../../history/space/room.ts';
import type { Scenario } from '../../../negotiation/scenarioData.ts';
import { first, type Names } from '../../names.ts';
import type { Entry } from './entries.ts';
import { sayOfSpace as say } from './spaceWords.ts';

/** What a thing on the sheet is called: “offer 2 of Japan”, “history’s agreement”. */
export const entryName = (entry: Entry, names: Names): string => {
  switch (entry.kind) {
    case 'landmark':
      return say(`space.${entry.landmark.kind}`);
    case 'offer':
      return say('space.offer', { mark: entry.mark, party: names.party(entry.offer.by) });
    case 'point':
      return say('space.point');
  }
};

/** The few letters beside a mark; none beside a point. */
export const entryLabel = (entry: Entry): string => {
  switch (entry.kind) {
    case 'landmark':
      return say(`space.mark.${entry.landmark.kind}`);
    case 'offer':
      return entry.mark;
    case 'point':
      return '';
  }
};

/** “both”, “Japan only”. */
export const allowanceWords = (scenario: Scenario, names: Names, allowed: Allowance): string => {
  const [{ id }] = scenario.parties;
  const party = first(names.party(allowed === 1 ? id : otherParty(scenario, id)));
  const KEYS = ['neither', 'first', 'second', 'both'] as const;
  return say(`space.allowed.${KEYS[allowed]}`, { party });
};
