import { HistoriansHere } from '../historiansHere.tsx';
import { sayOfHistorians as say } from '../historiansWords.ts';
import { ModelLeavesOut } from '../modelLeavesOut.tsx';
import { QuestionsPlayed } from '../questionsPlayed.tsx';
import type { StepPage } from '../stepPage.ts';

const Told = () => (
  <div class="historians-step">
    <p class="task">{say('historians.lead')}</p>
    <QuestionsPlayed />
    <HistoriansHere />
    <ModelLeavesOut />
  </div>
);

export const HistoriansStep: StepPage = { Ask: null, Told };
