import type { StageSecrets } from '../../../history/secrets.ts';
import { partyIds } from '../../../negotiation/lookup.ts';
import { useDesk } from '../../deskContext.ts';
import { delegationFirst, first } from '../../names.ts';
import { NewOrders } from '../../parts/newOrders.tsx';
import { Sentences } from '../../parts/sentences.tsx';
import { happeningWords } from '../../words/happeningWords.ts';
import { LookButton } from '../bargained/lookButton.tsx';
import { say } from '../bargained/bargainedWords.ts';
import { useDebrief } from '../useDebrief.ts';
import { IssueOrders } from './issueOrders.tsx';

interface StageProps {
  readonly secrets: StageSecrets;
}

const Letters = ({ secrets: { stage, visit } }: StageProps) => {
  const { names, tell, view, stage: told } = useDesk();
  const known = view.visits[visit]?.table.known;
  const { scenario } = useDebrief();
  return (
    <section>
      <h3>{say('secrets.letters')}</h3>
      <div class="secrets-letters">
        {partyIds(scenario).map((party, at) => (
          <div key={party} class={`secrets-letter ${at === 0 ? 'first' : 'second'}`}>
            <p class="capitals">{delegationFirst(names, party)}</p>
            {known && <NewOrders stage={told} party={party} known={known} />}
            <p>
              <Sentences of={tell(`stage.${stage}.instructions.${party}.${view.level}`)} />
            </p>
          </div>
        ))}
      </div>
    </section>
  );
};

const Issues = ({ secrets: { issues } }: StageProps) => {
  const beside = issues.filter(({ live }) => !live);
  return (
    <>
      {issues
        .filter(({ live }) => live)
        .map((secrets) => (
          <IssueOrders key={secrets.issue} secrets={secrets} />
        ))}
      {beside.length > 0 && (
        <details class="secrets-beside">
          <summary>{say('secrets.beside', { count: beside.length })}</summary>
          {beside.map((secrets) => (
            <IssueOrders key={secrets.issue} secrets={secrets} />
          ))}
        </details>
      )}
    </>
  );
};

const Cables = ({ secrets: { cables } }: StageProps) => {
  const { names } = useDesk();
  return (
    <section>
      <h3>{say('secrets.cables')}</h3>
      {cables.length === 0 && <p class="note">{say('secrets.noCables')}</p>}
      <ul class="secrets-cables">
        {cables.map((cable, at) => {
          const { party, turn, what } = cable;
          return (
            <li key={at}>
              <p class="capitals">
                {say('secrets.cable', { who: names.capital(party), turn: turn + 1 })}
              </p>
              <p>{happeningWords(names, { round: 0, by: party, seenBy: party, what })}</p>
              <LookButton moment={cable} />
            </li>
          );
        })}
      </ul>
    </section>
  );
};

const Courses = ({ secrets: { stage, courses } }: StageProps) => {
  const { names } = useDesk();
  const { scenario } = useDebrief();
  if (!courses) return null;
  return (
    <section>
      <h3>{say('secrets.courses')}</h3>
      <div class="secrets-letters">
        {partyIds(scenario).map((party, at) => (
          <div key={party} class={`secrets-letter ${at === 0 ? 'first' : 'second'}`}>
            <p class="capitals">{first(names.capital(party))}</p>
            <ul>
              {courses[party]?.offered.map((choice) => (
                <li key={choice}>
                  {names.choice(stage, party, choice)}{' '}
                  {courses[party]?.chosen === choice && (
                    <span class="mark">{say('secrets.chosen')}</span>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
};

/** Everything one stage kept from one side or the other. */
export const StageSecretsPaper = ({ secrets }: StageProps) => (
  <>
    <Letters secrets={secrets} />
    {secrets.courses ? (
      <Courses secrets={secrets} />
    ) : (
      <>
        <Issues secrets={secrets} />
        <Cables secrets={secrets} />
      </>
    )}
  </>
);
