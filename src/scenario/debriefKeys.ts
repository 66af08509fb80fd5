import type { Scenario } from '../negotiation/scenarioData.ts';

/** Texts of the debrief that stand for the whole scenario: what its model leaves out, questions to think on, the teacher’s guide. */
const OF_THE_WHOLE =
  /^(debrief\.(leavesOut|question)\.[a-z][a-z-]*|debrief\.leavesOut\.[a-z][a-z-]*\.why|guide\.[a-z]+(\.[a-z0-9-]+){0,2})$/;

const OF_AN_ISSUE = ['because', 'fought'];

/** Texts of the debrief a scenario may have: why history came to an issue’s wording, what that wording could mean later, and what stands for the whole. */
export const mayBeInDebrief = ({ issues }: Pick<Scenario, 'issues'>, key: string): boolean =>
  OF_THE_WHOLE.test(key) ||
  Object.keys(issues).some((issue) =>
    OF_AN_ISSUE.some((part) => key === `issue.${issue}.history.${part}`),
  );
