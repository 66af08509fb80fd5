/** The steps of a debrief, in order. */
export const DEBRIEF_STEPS = [
  'fought',
  'later',
  'role',
  'text',
  'timelines',
  'decisions',
  'ledger',
  'bargained',
  'secrets',
  'historians',
  'questions',
] as const;
export type DebriefStep = (typeof DEBRIEF_STEPS)[number];

/** How long a debrief is meant to take. */
export const DEBRIEF_MINUTES = [10, 20, 40] as const;
export type DebriefMinutes = (typeof DEBRIEF_MINUTES)[number];

/** The shortest debrief a step belongs to. */
const SHORTEST: Readonly<Record<DebriefStep, DebriefMinutes>> = {
  fought: 10,
  later: 10,
  role: 10,
  text: 10,
  timelines: 20,
  decisions: 20,
  ledger: 40,
  bargained: 20,
  secrets: 40,
  historians: 40,
  questions: 10,
};

/** Whether a debrief of this length goes through the step; one of no length chosen yet is of 20 minutes. */
export const isPlanned = (step: DebriefStep, minutes: DebriefMinutes | null): boolean =>
  SHORTEST[step] <= (minutes ?? 20);

/** Steps that ask what the learner expects before they tell. */
export const ASKING_STEPS: readonly DebriefStep[] = [
  'later',
  'text',
  'timelines',
  'ledger',
  'bargained',
  'secrets',
];

/** The step after this one, which may be none of them, in a debrief of these steps and this length; the last one where none follows. */
export const stepAfter = (
  steps: readonly DebriefStep[],
  minutes: DebriefMinutes | null,
  step: DebriefStep,
): DebriefStep => {
  const place = DEBRIEF_STEPS.indexOf(step);
  const rest = steps.filter((known) => DEBRIEF_STEPS.indexOf(known) > place);
  return rest.find((known) => isPlanned(known, minutes)) ?? steps.at(-1) ?? step;
};
