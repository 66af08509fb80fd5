import {
  alwaysConcedes,
  alwaysConsults,
  asInstructed,
  bargainer,
  neverConcedes,
  random,
  strikesAtOnce,
  variedTemper,
  withArguments,
  type Policy,
  type Random,
} from './policies.ts';

export interface Pairing {
  readonly name: string;
  /** Share of the games asked for. */
  readonly share: number;
  readonly policies: (next: Random) => readonly [Policy, Policy];
}

type Make = (next: Random) => Policy;

const varied: Make = (next) => bargainer(variedTemper(next));

const against = (
  parties: readonly [string, string],
  name: string,
  share: number,
  make: Make,
): readonly Pairing[] => [
  { name: `${parties[0]} ${name}`, share, policies: (next) => [make(next), varied(next)] },
  { name: `${parties[1]} ${name}`, share, policies: (next) => [varied(next), make(next)] },
];

const cites =
  (how: 'none' | 'random' | 'apt'): Make =>
  (next) =>
    withArguments(how, variedTemper(next), next);

/** Who plays whom, with its share of the games; a name that begins with a party is that party's way of playing. */
export const pairingsOf = (parties: readonly [string, string]): readonly Pairing[] => [
  { name: 'counterparts', share: 0.3, policies: (next) => [varied(next), varied(next)] },
  { name: 'as instructed', share: 0.005, policies: () => [asInstructed, asInstructed] },
  ...against(parties, 'as instructed', 0.02, () => asInstructed),
  ...against(parties, 'strikes at once', 0.04, (next) => strikesAtOnce(variedTemper(next))),
  ...against(parties, 'always concedes', 0.04, () => alwaysConcedes),
  ...against(parties, 'never concedes', 0.04, () => neverConcedes),
  ...against(parties, 'always consults', 0.04, () => alwaysConsults),
  ...against(parties, 'random', 0.06, random),
  ...against(parties, 'arguments: none', 0.03, cites('none')),
  ...against(parties, 'arguments: random', 0.03, cites('random')),
  ...against(parties, 'arguments: apt', 0.03, cites('apt')),
  { name: 'random both', share: 0.035, policies: (next) => [random(next), random(next)] },
];
