import { useDesk } from '../../deskContext.ts';
import { AtVisit } from '../atVisit.tsx';
import { say } from '../bargained/bargainedWords.ts';
import { OwnAnswers } from '../ownAnswers.tsx';
import { AskSecrets } from '../secrets/askSecrets.tsx';
import { Resorts } from '../secrets/resorts.tsx';
import { StageSecretsPaper } from '../secrets/stageSecrets.tsx';
import { useSecrets } from '../secrets/useSecrets.ts';
import type { StepPage } from '../stepPage.ts';
import { useDebrief } from '../useDebrief.ts';

const Told = () => {
  const { view, names } = useDesk();
  const { debrief } = useDebrief();
  const { stages, asked } = useSecrets();
  const answers = debrief.answers.filter(({ step }) => step === 'secrets');
  const shown = asked?.stage ?? stages.at(-1);
  return (
    <div class="step-secrets">
      {asked ? <Resorts asked={asked} /> : <OwnAnswers answers={answers} nameOf={() => null} />}
      <p class="note">{say('secrets.note')}</p>
      {stages.map((stage) => {
        const visit = view.visits[stage.visit];
        return (
          <details key={stage.visit} class="secrets-stage" open={stage === shown}>
            <summary>
              <h2>{names.stage(stage.stage)}</h2>
            </summary>
            {visit && (
              <AtVisit visit={visit}>
                <StageSecretsPaper secrets={stage} />
              </AtVisit>
            )}
          </details>
        );
      })}
    </div>
  );
};

export const SecretsStep: StepPage = { Ask: AskSecrets, Told };
