import { partyIds, stageOf } from './lookup.ts';
import type { Scenario } from './scenarioData.ts';
import type { Negotiation } from './state.ts';

/** One line that says where a game stands: `phrase r2 · okinawa=no-link/no-link! … · japan to move`; ~ sounded, ! agreed. */
export const notation = (scenario: Scenario, n: Negotiation): string => {
  if (n.over) return `${n.stage} ended ${n.over.ending}`;
  const stage = stageOf(scenario, n);
  const stands = [...stage.live, ...stage.beside].map((issue) => {
    const sides = partyIds(scenario).map((party) => {
      const position = n.positions[issue]?.[party];
      return position ? `${position.option}${position.how === 'sounded' ? '~' : ''}` : '-';
    });
    return `${issue}=${sides.join('/')}${n.agreed[issue] === undefined ? '' : '!'}`;
  });
  return `${n.stage} r${n.round} · ${stands.join(' ')} · ${n.mover} to move`;
};
