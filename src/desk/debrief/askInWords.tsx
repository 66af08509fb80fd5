import { useState } from 'preact/hooks';
import type { Answer } from '../../session/debrief.ts';
import { useAnswerers } from './answerers.ts';
import { AskForm, WordsField } from './askForm.tsx';

interface AskInWordsProps {
  readonly question: string;
  readonly about: string;
  readonly label: string;
}

/** Asks for words alone, of each who answers. */
export const AskInWords = ({ question, about, label }: AskInWordsProps) => {
  const answerers = useAnswerers();
  const [said, setSaid] = useState<readonly string[]>([]);
  const answers = answerers.map(({ by }, index): Answer => ({
    by,
    about,
    picked: null,
    words: (said[index] ?? '').trim(),
  }));
  return (
    <AskForm
      question={question}
      answers={answers}
      ready={answers.every(({ words }) => words !== '')}
    >
      {answerers.map(({ by, asked }, index) => (
        <WordsField
          key={by}
          label={asked(label)}
          words={said[index] ?? ''}
          onWords={(words) =>
            setSaid(answers.map((_, at) => (at === index ? words : (said[at] ?? ''))))
          }
          isNeeded
        />
      ))}
    </AskForm>
  );
};
