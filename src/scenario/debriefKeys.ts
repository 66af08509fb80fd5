import type { Scenario } from '../negotiation/scenarioData.ts';

/** What the model of a scenario leaves out, questions to think on, and the teacher’s guide. */
const OF_THE_WHOLE =
  /^(history\.text|debrief\.(leavesOut\.[a-z-]+(\.title)?|question\.\d+)|guide\.[a-z]+(\.[a-z0-9-]+){0,2})$/;

const OF_AN_ISSUE = /^issue\.([^.]+)\.(?:inside|history\.(?:because|fought))$/;

/** Texts of the debrief a scenario may have besides: why history came to an issue’s wording, what words fought over could mean later, and what an issue is called inside a sentence. */
export const mayBeInDebrief = ({ issues }: Pick<Scenario, 'issues'>, key: string): boolean =>
  OF_THE_WHOLE.test(key) || Object.hasOwn(issues, OF_AN_ISSUE.exec(key)?.[1] ?? '');
