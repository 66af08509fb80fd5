import { useDesk } from '../deskContext.ts';
import { openingDay } from '../words/partWords.ts';

/** The leaf of a calendar for the day a stage opens. The page says the date in words beside it. */
export const CalendarLeaf = () => {
  const { stage, tell } = useDesk();
  const opened = openingDay(stage, tell);
  if (!opened) return null;
  return (
    <div class="leaf" aria-hidden="true">
      <span class="leaf-month">{opened.month}</span>
      <span class="leaf-day">{opened.day}</span>
      <span class="leaf-year">{opened.year}</span>
    </div>
  );
};
