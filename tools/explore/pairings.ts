import type { Temper } from '../../src/counterpart/temper.ts';
import type { OptionId, Scenario, StageId } from '../../src/negotiation/scenarioData.ts';
import { deciderOf, stageById } from '../../src/negotiation/lookup.ts';
import { attentive } from './attentive.ts';
import {
  asksFirst,
  citing,
  keepsItsWord,
  presses,
  strikesAtOnce,
  takesLastCourse,
  turningAt,
  walksOutNext,
} from './habits.ts';
import {
  alwaysConcedes,
  alwaysConsults,
  asInstructed,
  bargainer,
  neverConcedes,
  random,
  variedTemper,
  withArguments,
  type Policy,
  type Random,
} from './policies.ts';

export interface Pairing {
  readonly name: string;
  /** Share of the games asked for. */
  readonly share: number;
  /** The stage its games start from, history played up to it; the stage explored if absent. */
  readonly from?: StageId;
  /** Its games at least, however few are asked for. */
  readonly least?: number;
  readonly policies: (next: Random) => readonly [Policy, Policy];
}

type Make = (next: Random) => Policy;

const varied: Make = (next) => bargainer(variedTemper(next));

/** Whatever one party tries, the same seed seats the same opponent before it. */
const against = (
  parties: readonly [string, string],
  name: string,
  share: number,
  make: Make,
): readonly Pairing[] => [
  {
    name: `${parties[0]} ${name}`,
    share,
    policies: (next) => {
      const other = varied(next);
      return [make(next), other];
    },
  },
  {
    name: `${parties[1]} ${name}`,
    share,
    policies: (next) => {
      const other = varied(next);
      return [other, make(next)];
    },
  },
];

/** How many seeds it takes to tell two ways of playing apart by their pay: single games differ by thirty points. */
const COMPARED_ON = 16;

/** Ways of playing whose pay is set side by side, over the same seeds. */
const compared = (parties: readonly [string, string]): readonly Pairing[] =>
  [
    ...against(parties, 'looks ahead', 0.03, ahead),
    ...against(parties, 'always concedes', 0.03, () => alwaysConcedes),
    ...against(parties, 'never concedes', 0.03, () => neverConcedes),
  ].map((pairing) => ({ ...pairing, least: COMPARED_ON }));

const word: Make = (next) => keepsItsWord(variedTemper(next));

const ahead: Make = (next) => attentive(variedTemper(next));

const cites =
  (how: 'none' | 'random' | 'apt'): Make =>
  (next) =>
    withArguments(how, variedTemper(next), next);

const QUICK: Temper = { pace: 8, reciprocity: 0, firmness: 0, argues: 1, consults: 1, leans: 0 };

const pressing =
  ({ formIssue }: Scenario, form: OptionId): Make =>
  (next) =>
    citing(formIssue, form, presses(formIssue, form, { ...QUICK, pace: variedTemper(next).pace }));

/** Whether one party alone decides something live there. */
const isOneSided = (scenario: Scenario, stage: StageId): boolean =>
  stageById(scenario, stage).live.some((issue) => deciderOf(scenario, issue) !== null);

/** Two that want to be done, started at every meeting in turn: what can be had there at all is had. */
const willingPairings = (scenario: Scenario): readonly Pairing[] =>
  scenario.stages
    .filter(({ live, variantOf }) => live.length > 0 && variantOf === undefined)
    .flatMap(({ id: from }) => {
      const meet = (how: string, first: Make, second: Make): Pairing => ({
        name: `from ${from}: ${how}`,
        share: 0.002,
        from,
        policies: (next) => [first(next), second(next)],
      });
      const quick: Make = () => bargainer(QUICK);
      const asks: Make = () => asksFirst(bargainer(QUICK));
      const asksAndGives: Make = () => asksFirst(alwaysConcedes);
      const hurried: Make = () => keepsItsWord(QUICK);
      const leaves: Make = (next) => walksOutNext(from, word(next));
      const consults: Make = () => alwaysConsults;
      const concedes: Make = () => alwaysConcedes;
      return [
        meet('both quick', quick, quick),
        meet('both ask first', asks, asks),
        meet('both keep their word, the first walks out next', leaves, hurried),
        meet('both concede', concedes, concedes),
        meet('first concedes', concedes, varied),
        meet('second concedes', varied, concedes),
        meet('first at random', random, quick),
        meet('second at random', quick, random),
        {
          ...meet('both at random', random, random),
          share: isOneSided(scenario, from) ? 0.05 : 0.002,
        },
        ...Object.keys(scenario.forms).flatMap((form) => {
          const press = pressing(scenario, form);
          return [
            meet(`both press ${form}`, press, press),
            meet(`first consults, second presses ${form}`, consults, press),
            meet(`first presses ${form}, second consults`, press, consults),
            meet(`first asks, second presses ${form}`, asks, press),
            meet(`first presses ${form}, second asks`, press, asks),
            meet(`first asks and gives, second presses ${form}`, asksAndGives, press),
            meet(`first presses ${form}, second asks and gives`, press, asksAndGives),
          ];
        }),
      ];
    });

const HOW_CITED = ['none', 'random', 'apt'] as const;

/** Each side with its sources at a table where one party alone decides something: there they are all it has. */
const argued = (scenario: Scenario, parties: readonly [string, string]): readonly Pairing[] =>
  scenario.stages
    .filter(({ id }) => isOneSided(scenario, id))
    .flatMap(({ id: from }) =>
      HOW_CITED.flatMap((how) =>
        against(parties, `arguments: ${how}, from ${from}`, 0.02, cites(how)),
      ).map((pairing) => ({ ...pairing, from })),
    );

/** A delegation that has spoiled its name with its own capital and signs in the end: what does home make of that? */
const sobering = (scenario: Scenario): readonly Pairing[] =>
  scenario.stages
    .filter(({ exits }) => exits.some(({ when }) => when.facts?.includes('signed')))
    .flatMap(({ id }) => {
      const gives = takesLastCourse(asksFirst(alwaysConcedes));
      const steady: Make = () => turningAt(id, neverConcedes, gives);
      const wild: Make = (next) =>
        turningAt(id, random(next), takesLastCourse(pressing(scenario, lastForm(scenario))(next)));
      return [
        {
          name: `second sobers up from random at ${id}`,
          share: 0.05,
          policies: (next: Random) => [steady(next), wild(next)] as const,
        },
      ];
    });

const lastForm = ({ forms }: Scenario): OptionId => Object.keys(forms).at(-1) ?? '';

/** Who plays whom, with its share of the games; a name that begins with a party is that party's way of playing. */
export const pairingsOf = (scenario: Scenario): readonly Pairing[] => {
  const parties = [scenario.parties[0].id, scenario.parties[1].id] as const;
  return [
    { name: 'counterparts', share: 0.3, policies: (next) => [varied(next), varied(next)] },
    { name: 'as instructed', share: 0.005, policies: () => [asInstructed, asInstructed] },
    ...against(parties, 'as instructed', 0.02, () => asInstructed),
    ...compared(parties),
    { name: 'both look ahead', share: 0.01, policies: (next) => [ahead(next), ahead(next)] },
    ...against(parties, 'strikes at once', 0.04, (next) => strikesAtOnce(variedTemper(next))),
    ...against(parties, 'keeps its word', 0.02, word),
    { name: 'both keep their word', share: 0.02, policies: (next) => [word(next), word(next)] },
    ...against(parties, 'always consults', 0.03, () => alwaysConsults),
    ...against(parties, 'random', 0.06, random),
    ...HOW_CITED.flatMap((how) => against(parties, `arguments: ${how}`, 0.03, cites(how))),
    { name: 'random both', share: 0.04, policies: (next) => [random(next), random(next)] },
    ...argued(scenario, parties),
    ...sobering(scenario),
    ...willingPairings(scenario),
  ];
};
