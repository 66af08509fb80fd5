import { sayDate, sayTime } from '../../i18n/dates.ts';
import type { Part, Scenario, Stage, StageId } from '../../negotiation/scenarioData.ts';
import type { Tell } from '../texts.ts';

/** The first clause of a text, without what qualifies it. */
const shortly = (text: string): string => text.split(/[;.]/)[0]?.trim() ?? '';

/** “18 October 1956, 16:15”, or “1 June to July 1955” as the scenario puts it where no hour is known. */
export const dateOf = ({ id, opens }: Stage, tell: Tell): string => {
  const time = sayTime(opens);
  if (time !== null) return `${sayDate(opens)}, ${time}`;
  const [said] = tell(`stage.${id}.date`);
  return said ? shortly(said.say) : sayDate(opens);
};

/** “1 June to July 1955 · London”. */
export const dateAndPlace = (stage: Stage, tell: Tell): string => {
  const [place] = tell(`stage.${stage.id}.place`);
  return [dateOf(stage, tell), place ? shortly(place.say) : '']
    .filter((part) => part !== '')
    .join(' · ');
};

export const partOf = ({ parts }: Scenario, stage: StageId): Part | null =>
  parts.find(({ stages }) => stages.includes(stage)) ?? null;

/** The stage whose place in the course of events this one takes: itself, or the one it is a variant of. */
export const placeInOrder = ({ stages }: Scenario, id: StageId): StageId =>
  stages.find((stage) => stage.id === id)?.variantOf ?? id;
