import type { Answer } from '../../../session/debrief.ts';
import type { OptionId, PartyId } from '../../../negotiation/scenarioData.ts';
import { useDesk } from '../../deskContext.ts';
import { say, voicesOf } from '../bargained/bargainedWords.ts';
import { OwnFold } from '../ownFold.tsx';
import { useDebrief } from '../useDebrief.ts';
import { type Asked, useSecrets } from './useSecrets.ts';

const useResortWords = ({ secrets: { issue } }: Asked) => {
  const { names } = useDesk();
  return ([option, later]: readonly OptionId[]): string => {
    const said = { issue: names.issueInside(issue) };
    if (option === undefined) return say('secrets.resortNone', said);
    const named = { ...said, option: names.option(issue, option) };
    return later === undefined
      ? say('secrets.resortWas', named)
      : say('secrets.resortsWere', { ...named, later: names.option(issue, later) });
  };
};

const useExpected = ({ secrets: { issue } }: Asked) => {
  const { names } = useDesk();
  const { side, isPair } = useDebrief();
  const voices = voicesOf(names, isPair ? null : side);
  return (answer: Answer | null, by: PartyId, resorts: readonly OptionId[]): string | null => {
    if (!answer?.picked) return null;
    return resorts.includes(answer.picked)
      ? say('secrets.foundOut', { who: voices.inside(by) })
      : say('secrets.foundOutNot', {
          who: voices.who(by),
          option: names.option(issue, answer.picked),
        });
  };
};

/** The last resort each was asked about, beside what was expected. */
export const Resorts = ({ asked }: { readonly asked: Asked }) => {
  const { names } = useDesk();
  const { answer, side } = useDebrief();
  const { questions, resortsOf } = useSecrets();
  const wordsOf = useResortWords(asked);
  const expectedOf = useExpected(asked);
  const paper = (by: PartyId | null, of: PartyId) => {
    const resorts = resortsOf(of);
    const expected = expectedOf(answer(asked.secrets.issue, by), by ?? side, resorts);
    return (
      <div key={of} class="own-answers">
        <p class="capitals">{say('secrets.resortOf', { who: names.delegation(of) })}</p>
        <p>{wordsOf(resorts)}</p>
        {expected !== null && (
          <OwnFold>
            <p>{expected}</p>
          </OwnFold>
        )}
      </div>
    );
  };
  return <section>{questions.map(({ by, of }) => paper(by, of))}</section>;
};
