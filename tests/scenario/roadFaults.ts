import { roadBundle } from './bundles.ts';

/** What is wrong, where, with what value, and the problem an author hears of. */
export type Fault = readonly [
  fault: string,
  path: string | readonly string[],
  value: unknown,
  problem: string,
];

const stageAt = (id: string): string =>
  `scenario.stages.${roadBundle.scenario.stages.findIndex((each) => each.id === id)}`;
const H = stageAt('warning');
const G = stageAt('garden');
const [japan] = Object.keys(roadBundle.scenario.stages[0].mandates);
const course = { effects: [], leanings: [{ when: {}, weight: 1 }] };

/** Faults of a road: of stages decided at home, of what follows from them, and of variants. */
export const ROAD_FAULTS: readonly Fault[] = [
  ['a home without courses', `${H}.choices`, undefined, `${H}.choices: missing`],
  ['a capital left out', `${H}.choices.ussr`, undefined, `${H}.choices: missing-party`],
  [
    'a choice of one',
    `${H}.choices.${japan}`,
    { wait: course },
    `${H}.choices.${japan}: too-few-choices`,
  ],
  ['an issue on the table at home', `${H}.live`, ['form'], `${H}.live: nothing-on-the-table`],
  ['talking at home', `${H}.acts`, ['decide', 'argue'], `${H}.acts: not-one-of`],
  [
    'a course history did not have',
    `${H}.line.0.act.choice`,
    'sleep',
    `${H}.line.0.act: unknown-choice`,
  ],
  [
    'a capital that leans nowhere',
    `${H}.choices.${japan}.ask-conference.leanings`,
    [{ when: { climateAtLeast: 50 }, weight: 1 }],
    `${H}.choices.${japan}.ask-conference.leanings: no-last-resort`,
  ],
  [
    'a course that moves nobody there is',
    `${H}.choices.${japan}.ask-conference.effects`,
    [{ when: {}, backing: { students: 5 } }],
    `${H}.choices.${japan}.ask-conference.effects.0.backing.students: unknown-constituency`,
  ],
  [
    'what follows on a choice nobody had',
    `${stageAt('five-points')}.aftermath.0.when`,
    { facts: ['chose:warning:japan:sleep'] },
    `${stageAt('five-points')}.aftermath.0.when.facts: unknown-choice`,
  ],
  [
    'an aftermath that lifts what is not there',
    `${stageAt('five-points')}.aftermath.1.lifts`,
    ['weather'],
    `${stageAt('five-points')}.aftermath.1.lifts: unknown-issue`,
  ],
  [
    'a passing of time paid in another coin',
    `${G}.events.0.values`,
    { japan: { gold: -1 } },
    `${G}.events.0.values.japan.gold: unknown-interest`,
  ],
  [
    'new urgency for a stranger',
    `${G}.urgencyChanges`,
    [{ when: {}, party: 'china', urgency: 1 }],
    `${G}.urgencyChanges.0.party: unknown-party`,
  ],
  [
    'a delegation inclined more often than always',
    `${stageAt('letter')}.leanings.0.readiness`,
    2,
    `${stageAt('letter')}.leanings.0.readiness: out-of-range`,
  ],
  [
    'a stranger of its own mind',
    `${stageAt('letter')}.leanings.0.by`,
    'china',
    `${stageAt('letter')}.leanings.0.by: unknown-party`,
  ],
  [
    'a delegation inclined to what nobody wrote',
    `${stageAt('letter')}.leanings.0.positions`,
    { venue: 'geneva' },
    `${stageAt('letter')}.leanings.0.positions.venue: unknown-option`,
  ],
  [
    'a delegation inclined in a course nobody chose',
    `${stageAt('letter')}.leanings.1.when`,
    { stands: { ussr: { weather: ['fair'] } } },
    `${stageAt('letter')}.leanings.1.when.stands.ussr.weather: unknown-issue`,
  ],
  [
    'a variant of a variant',
    `${stageAt('warning-1955')}.variantOf`,
    'warning-treaty',
    `${stageAt('warning-1955')}.variantOf: unknown-stage`,
  ],
  [
    'deputies with an option of their own',
    'scenario.issues.continuation.deputiesIf.0.option',
    'perhaps',
    `scenario.issues.continuation.deputiesIf.0: unknown-option`,
  ],
  [
    'a form that shuts out what nobody named',
    'scenario.forms.treaty.excludes',
    { territory: ['everything'] },
    `scenario.forms.treaty.excludes.territory: unknown-option`,
  ],
];
