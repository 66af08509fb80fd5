import { stepTitle } from '../debrief/stepTitle.ts';
import { useDesk } from '../deskContext.ts';
import { say } from './archiveWords.ts';
import { OPENS_ARCHIVE } from './readers.ts';

/** When what is locked in the archive opens, said inside a sentence. */
export const useOpensWhen = (): string => {
  const { debrief } = useDesk().view;
  return debrief
    ? say('archive.opens.debrief', { step: stepTitle(debrief, OPENS_ARCHIVE) })
    : say('archive.opens');
};
