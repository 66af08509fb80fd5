import type { Scenario } from '../../src/negotiation/scenarioData.ts';
import { road } from '../session/games.ts';

/** A place in the scenario, stages and other lists by id; `undefined` takes away what the reference does not have. */
export interface PutBack {
  readonly at: readonly string[];
  readonly value: unknown;
}

/** Every number and rule of the road that differs from the reference model, with what the reference has. */
export const PUT_BACK: readonly PutBack[] = [
  {
    at: ['issues', 'form', 'options', 'treaty', 'values', 'ussr'],
    value: { standing: 2.6, durability: 1.5, alliance: 0.5 },
  },
  {
    at: ['issues', 'approach', 'options', 'relations-first', 'values', 'japan'],
    value: { people: 0.3 },
  },
  { at: ['issues', 'signing', 'deputies'], value: 'oct-19' },
  { at: ['parties', 'japan', 'redLines'], value: {} },
  { at: ['parties', 'ussr', 'redLines'], value: {} },
  { at: ['arguments', 'adenauer', 'bites'], value: {} },
  { at: ['stages', 'autumn', 'events'], value: [] },
  { at: ['stages', 'un-package', 'events', 'winter-waits', 'backing'], value: {} },
  { at: ['stages', 'london-again', 'events', 'winter-goes-on', 'backing'], value: {} },
  { at: ['stages', 'spiridonovka', 'events', 'summer-waits', 'backing'], value: {} },
  // The reference sits on when letters have agreed everything on a declaration they cannot close.
  { at: ['stages', 'five-points', 'closes'], value: ['exchange', 'declaration'] },
  ...['autumn', 'london-again', 'spiridonovka'].map((stage) => ({
    at: ['stages', stage, 'mandateChanges'],
    value: [
      {
        when: { facts: ['disclosed:ussr:territory:HS'] },
        party: 'ussr',
        mandates: { territory: { instructed: ['HS'], reserve: [] } },
      },
    ],
  })),
  { at: ['stages', 'phrase', 'threshold', 'japan'], value: 40 },
  {
    at: ['stages', 'phrase', 'mandates', 'ussr', 'okinawa'],
    value: { instructed: ['waits'], reserve: ['no-link'] },
  },
];

type Plain = Record<string, unknown>;

const childOf = (node: unknown, key: string): readonly [holder: Plain, key: string] => {
  if (!Array.isArray(node)) return [node as Plain, key];
  const index = node.findIndex((item) => (item as Plain)['id'] === key);
  if (index < 0) throw new Error(`nothing is called ${key}`);
  return [node as unknown as Plain, String(index)];
};

const holderOf = (scenario: unknown, at: readonly string[]): readonly [Plain, string] => {
  let node = scenario;
  for (const key of at.slice(0, -1)) {
    const [holder, name] = childOf(node, key);
    node = holder[name];
  }
  return childOf(node, at.at(-1)!);
};

/** What the road has at a place of the list. */
export const roadHas = ({ at }: PutBack): unknown => {
  const [holder, key] = holderOf(road, at);
  return holder[key];
};

/** The road with the numbers of the reference model. */
export const referenceRoad = (): Scenario => {
  const scenario: unknown = structuredClone(road);
  for (const { at, value } of PUT_BACK) {
    const [holder, key] = holderOf(scenario, at);
    holder[key] = value;
  }
  return scenario as Scenario;
};
