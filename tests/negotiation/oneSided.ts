import { openStage, play } from '../../src/negotiation/negotiation.ts';
import type { Issue, Scenario, Stage } from '../../src/negotiation/scenarioData.ts';
import type { Negotiation } from '../../src/negotiation/state.ts';
import { harbour } from '../session/games.ts';
import type { Turn } from './walks.ts';

const ROUNDS = 3;

const keeps: Issue = {
  options: {
    dark: { values: { alder: { pride: 0.3 }, birk: {} }, backing: {} },
    lit: { values: { alder: { pride: -0.3 }, birk: { safety: 3 } }, backing: { council: 4 } },
    burnt: { values: { alder: { pride: -3 }, birk: {} }, backing: {}, neverAgreed: 'nobody' },
  },
  outsideText: true,
  decidedBy: 'alder',
};

const [jetty] = harbour.stages;

const beacon: Stage = {
  ...jetty,
  rounds: ROUNDS,
  live: ['ferry', 'beacon'],
  beside: ['fog-horn'],
  arguments: ['old-custom', 'lost-sloop'],
  events: [],
  first: 'birk',
  mandates: {
    alder: {
      ferry: { instructed: ['alder-runs'], reserve: ['shared'] },
      beacon: { instructed: ['dark'], reserve: ['lit'] },
      'fog-horn': { instructed: ['dark'], reserve: ['lit'] },
    },
    birk: { ferry: { instructed: ['birk-runs'], reserve: ['shared'] } },
  },
  endings: [
    { id: 'light', when: { agreed: { beacon: ['lit'] } } },
    { id: 'night', when: {} },
  ],
  line: [
    { by: 'birk', positions: { ferry: 'birk-runs' } },
    { by: 'alder', positions: { ferry: 'alder-runs', beacon: 'dark', 'fog-horn': 'dark' } },
    { by: 'birk', positions: {}, act: { kind: 'argue', argument: 'old-custom' } },
    { by: 'alder', positions: { beacon: 'lit' } },
    { by: 'birk', positions: {} },
    { by: 'alder', positions: {} },
  ],
};

/** A quay where alder alone decides on the beacon and on the fog horn, and birk holds a source on the beacon. */
export const quay: Scenario = {
  ...harbour,
  issues: { ...harbour.issues, beacon: keeps, 'fog-horn': keeps },
  arguments: {
    ...harbour.arguments,
    'lost-sloop': {
      by: ['birk'],
      issue: 'beacon',
      toward: ['lit'],
      cover: 20,
      bites: { climateAtLeast: 40 },
      evidence: 'LOG',
    },
  },
  stages: [beacon, ...harbour.stages.slice(1)],
};

export const opened: Negotiation = openStage(quay, 'jetty', 1);

export const after = (n: Negotiation, ...turns: readonly Turn[]): Negotiation =>
  turns.reduce(
    (at, { positions = {}, act }) =>
      play(quay, at, { by: at.mover, positions, ...(act ? { act } : {}) }),
    n,
  );

/** The rest of the stage, both standing pat. */
export const outOfTime = (n: Negotiation): Negotiation => (n.over ? n : outOfTime(after(n, {})));
