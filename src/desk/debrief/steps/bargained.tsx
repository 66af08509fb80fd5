import type { StageBargained } from '../../../history/bargained.ts';
import { useDesk } from '../../deskContext.ts';
import { first } from '../../names.ts';
import { AtVisit } from '../atVisit.tsx';
import { Answered } from '../bargained/answered.tsx';
import { AskBargained } from '../bargained/askBargained.tsx';
import { percentOf, say, voicesOf } from '../bargained/bargainedWords.ts';
import { Noticed } from '../bargained/noticed.tsx';
import { StageOffers } from '../bargained/stageOffers.tsx';
import { useBargained } from '../bargained/useBargained.ts';
import { OwnAnswers } from '../ownAnswers.tsx';
import type { StepPage } from '../stepPage.ts';
import { useDebrief } from '../useDebrief.ts';

const NoTables = () => {
  const { debrief } = useDebrief();
  const answers = debrief.answers.filter(({ step }) => step === 'bargained');
  return (
    <>
      <OwnAnswers answers={answers} nameOf={() => null} />
      <p class="lead">{say('bargained.noTables')}</p>
    </>
  );
};

/** “Japan from 82 to 40 %; the Soviet Union from 100 to 62 %”. */
const FromTo = ({ stage: { sides } }: { readonly stage: StageBargained }) => {
  const { names } = useDesk();
  const said = Object.values(sides).flatMap(({ party, offers }) => {
    const [opening, last] = [offers[0], offers.at(-1)];
    if (!opening || !last) return [];
    const [from, to] = [percentOf(opening.share), percentOf(last.share)];
    return [say('bargained.fromTo', { who: names.party(party), from, to })];
  });
  return said.length > 0 ? <span class="note">{first(said.join('; '))}</span> : null;
};

const Told = () => {
  const { view, names } = useDesk();
  const { side, other, isPair } = useDebrief();
  const { stages, asked } = useBargained();
  if (!asked) return <NoTables />;
  const voices = voicesOf(names, isPair ? null : side);
  return (
    <div class="step-bargained">
      <Answered asked={asked} voices={voices} />
      <section class="bargained-noticed">
        <h2>{say('bargained.noticed')}</h2>
        <p class="note">{say('bargained.noticedNote')}</p>
        <div class="two-columns">
          <Noticed stages={stages} party={side} voices={voices} />
          <Noticed stages={stages} party={other} voices={voices} />
        </div>
      </section>
      <section>
        <h2>{say('bargained.stages')}</h2>
        {stages.map((stage) => {
          const visit = view.visits[stage.visit];
          return (
            <details key={stage.visit} class="bargained-stage" open={stage === asked}>
              <summary>
                <h3>{names.stage(stage.stage)}</h3> <FromTo stage={stage} />
              </summary>
              {visit && (
                <AtVisit visit={visit}>
                  <StageOffers stage={stage} voices={voices} />
                </AtVisit>
              )}
            </details>
          );
        })}
      </section>
    </div>
  );
};

export const BargainedStep: StepPage = { Ask: AskBargained, Told };
