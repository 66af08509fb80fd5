import type { Disagreement } from '../../scenario/archive.ts';
import { sayList } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import { say } from '../judging/judgeWords.ts';
import { Judging } from '../judging/judging.tsx';
import { useArchive, useChosen, useWords } from './archiveContext.ts';
import { Shelf } from './shelf.tsx';

const Entry = ({ found }: { readonly found: Disagreement }) => {
  const { names } = useDesk();
  const words = useWords();
  const stages = found.stages.map((stage) => names.stage(stage));
  return (
    <article class="disagreement">
      <h3 tabIndex={-1}>{words(`${found.text}.question`)}</h3>
      {stages.length > 0 && <p class="note">{say('judge.met', { stages: sayList(stages) })}</p>}
      <Judging question={found} />
    </article>
  );
};

/** Where sources disagree, by the stage at which one first meets it. */
export const DisagreementsSection = () => {
  const { holdings } = useArchive();
  const { names } = useDesk();
  const words = useWords();
  const all = holdings.archive?.disagreements ?? [];
  const open = all.filter(({ text }) => holdings.tell(`${text}.question`).length > 0);
  const chosen = useChosen('disagreements', open);
  const groups = holdings.scenario.stages.map(({ id: stage }) => ({
    name: names.stage(stage),
    items: open
      .filter(({ stages }) => stages[0] === stage)
      .map(({ id, text }) => ({ id, name: words(`${text}.question`) })),
  }));
  return (
    <Shelf section="disagreements" groups={groups}>
      {chosen && <Entry key={chosen.id} found={chosen} />}
    </Shelf>
  );
};
