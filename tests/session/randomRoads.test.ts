import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Act } from '../../src/negotiation/scenarioData.ts';
import type { Command, SessionView } from '../../src/session/session.ts';
import { carryOut, makeMemoryStore, openSession, roadBundle, seen, turn } from './games.ts';
import { openRoad, wholeRoad } from './roads.ts';

type Table = NonNullable<SessionView['table']>;

const someTurn = ({ choices, issues }: Table, pick: number): readonly Command[] => {
  if (choices) {
    const choice = choices.yours[pick % choices.yours.length] ?? '';
    return turn({ positions: {}, act: { kind: 'decide', choice } });
  }
  const open = issues.filter(({ options }) => options.length > 0);
  const issue = open[pick % open.length];
  const option = issue?.options[(pick >> 4) % issue.options.length]?.id;
  const act: Act | undefined = pick % 23 === 0 ? { kind: 'suspend' } : undefined;
  return turn({ positions: issue && option ? { [issue.id]: option } : {}, ...(act && { act }) });
};

const next = ({ screen, table, visits }: SessionView, pick: number): readonly Command[] => {
  if (pick % 29 === 0) return [{ kind: 'fork', visit: pick % visits.length, turn: pick % 5 }];
  switch (screen) {
    case 'briefing':
      return [{ kind: 'take-seat' }];
    case 'reflection':
      return [{ kind: 'reflect', reflection: { likelihood: null, reason: `Because ${pick}.` } }];
    case 'table':
      return table ? someTurn(table, pick) : [];
    default:
      return [{ kind: 'go-on' }];
  }
};

test('a road played anyhow, with its forks, is the same when the page is reloaded', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('japan', 'ussr'),
      fc.boolean(),
      fc.array(fc.nat({ max: 10_000 }), { minLength: 20, maxLength: 160 }),
      (side, guided, picks) => {
        const storage = makeMemoryStore();
        const session = openRoad({ ...wholeRoad, side, guided, character: 'bargainer' }, storage);
        for (const pick of picks)
          if (session.view().save !== null)
            for (const command of next(session.view(), pick)) session.send(command);
        const { save } = session.view();
        if (save === null) return;
        const again = openSession({ bundle: roadBundle, storage });
        carryOut(again, { kind: 'resume', save });
        expect(seen(again)).toEqual(seen(session));
        expect(again.view().saves.map(({ problem }) => problem)).toEqual(
          again.view().saves.map(() => null),
        );
      },
    ),
    { numRuns: 40, seed: 1956, endOnFailure: true },
  );
});
