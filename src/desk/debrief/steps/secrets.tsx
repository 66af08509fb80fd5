import { type GroundTally, type StageSecrets, tallyOf } from '../../../history/secrets.ts';
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

const cameWords = ({ found, missed }: GroundTally): string => {
  if (found === 0 && missed === 0) return say('secrets.tally.none');
  if (found === 0) return say('secrets.tally.onlyMissed', { missed });
  const there = missed > 0 ? [say('secrets.tally.missed', { missed })] : [];
  return [say('secrets.tally.found', { found }), ...there].join(', ');
};

const Tally = ({ stage }: { readonly stage: StageSecrets }) => {
  const tally = tallyOf([stage]);
  return tally.issues > 0 ? (
    <span class="note">
      {say('secrets.tally', { count: tally.issues, came: cameWords(tally) })}
    </span>
  ) : null;
};

const TallyOfAll = ({ stages }: { readonly stages: readonly StageSecrets[] }) => {
  const { found, missed } = tallyOf(stages);
  const count = found + missed;
  return stages.length > 1 && count > 0 ? (
    <p>{say('secrets.tallyAll', { count, found, missed })}</p>
  ) : null;
};

const Told = () => {
  const { view, names } = useDesk();
  const { debrief } = useDebrief();
  const { stages, asked } = useSecrets();
  const answers = debrief.answers.filter(({ step }) => step === 'secrets');
  const shown = asked?.stage ?? stages.at(-1);
  return (
    <div class="step-secrets">
      {asked ? <Resorts asked={asked} /> : <OwnAnswers answers={answers} nameOf={() => null} />}
      <TallyOfAll stages={stages} />
      <p class="note">{say('secrets.note')}</p>
      {stages.map((stage) => {
        const visit = view.visits[stage.visit];
        return (
          <details key={stage.visit} class="secrets-stage" open={stage === shown}>
            <summary>
              <h2>{names.stage(stage.stage)}</h2> <Tally stage={stage} />
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
