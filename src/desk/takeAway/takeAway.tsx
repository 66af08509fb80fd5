import { say } from './say.ts';
import { TakenFiles } from './takenFiles.tsx';
import { TakenPapers } from './takenPapers.tsx';
import { ToHandIn } from './toHandIn.tsx';

/** What a reader takes away of a game: papers to print, files to keep, a page to hand in. */
export const TakeAway = () => (
  <section class="take-away" aria-labelledby="take-away-title">
    <h2 id="take-away-title">{say('take.title')}</h2>
    <p class="note">{say('take.lead')}</p>
    <TakenPapers />
    <div class="two-columns">
      <TakenFiles />
      <ToHandIn />
    </div>
  </section>
);
