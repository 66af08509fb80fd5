import type { DebriefStep } from '../../history/debriefSteps.ts';
import type { StepPage } from './stepPage.ts';
import { BargainedStep } from './steps/bargained.tsx';
import { DecisionsStep } from './steps/decisions.tsx';
import { FoughtStep } from './steps/fought.tsx';
import { HistoriansStep } from './steps/historians.tsx';
import { LaterStep } from './steps/later.tsx';
import { LedgerStep } from './steps/ledger.tsx';
import { QuestionsStep } from './steps/questions.tsx';
import { RoleStep } from './steps/role.tsx';
import { SecretsStep } from './steps/secrets.tsx';
import { TextStep } from './steps/text.tsx';
import { TimelinesStep } from './steps/timelines.tsx';

export const STEPS: Readonly<Record<DebriefStep, StepPage>> = {
  fought: FoughtStep,
  later: LaterStep,
  role: RoleStep,
  text: TextStep,
  timelines: TimelinesStep,
  decisions: DecisionsStep,
  ledger: LedgerStep,
  bargained: BargainedStep,
  secrets: SecretsStep,
  historians: HistoriansStep,
  questions: QuestionsStep,
};
