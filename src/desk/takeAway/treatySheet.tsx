import { articlesOf, type Fate } from '../../history/articles.ts';
import { stageById } from '../../negotiation/lookup.ts';
import { useDebrief } from '../debrief/useDebrief.ts';
import { useDesk } from '../deskContext.ts';
import { inPlain } from '../texts.ts';
import { clauseName } from '../words/clauseNames.ts';
import { dateAndPlace } from '../words/placeWords.ts';
import { say } from './say.ts';
import { SheetFrame } from './sheetFrame.tsx';
import { SigningBlock } from './signing.tsx';
import { ownFirst, type SheetClause, signersAt, type TreatyText } from './treaty.ts';

const FATES = {
  closed: 'sheet.fate.closed',
  'in-force': 'sheet.fate.in-force',
  refused: 'sheet.fate.refused',
} as const satisfies Record<Exclude<Fate, 'none'>, string>;

/** Words of a text, a paragraph for each line of them. */
const Paragraphs = ({ words }: { readonly words: string }) => (
  <>
    {words
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => (
        <p key={line}>{line}</p>
      ))}
  </>
);

const Article = ({ id, words }: SheetClause) => {
  const { tell } = useDesk();
  return (
    <section class="sheet-article">
      <h3>{clauseName(id, tell)}</h3>
      <Paragraphs words={words} />
    </section>
  );
};

const Closed = ({ text }: { readonly text: TreatyText }) => {
  const { bundle, names, tell } = useDesk();
  const { debrief, scenario } = useDebrief();
  const stage = stageById(bundle.scenario, text.closedAt);
  const isHistorys = articlesOf(scenario, debrief.played).every(
    ({ standing }) => standing === 'same',
  );
  return (
    <p class="note sheet-closed">
      {say('sheet.closedAt', { stage: names.stage(stage.id), when: dateAndPlace(stage, tell) })}{' '}
      {say(FATES[text.fate])}{' '}
      {isHistorys && `${say('sheet.asInHistory', { text: names.historysText() })} `}
      {say('sheet.strokes')}
    </p>
  );
};

const Signatures = ({ text }: { readonly text: TreatyText }) => {
  const { bundle, view } = useDesk();
  const signings = ownFirst(signersAt(bundle.scenario, text.closedAt), view.choice?.side ?? '');
  return (
    <section class="signatures">
      {text.closing !== '' && <Paragraphs words={text.closing} />}
      <div class="signings">
        {signings.map((signing, index) => (
          <SigningBlock key={signing.party} {...signing} signed hand={index * 2} />
        ))}
      </div>
      <Closed text={text} />
    </section>
  );
};

const Annexes = ({ annexes }: { readonly annexes: readonly SheetClause[] }) =>
  annexes.length === 0 ? null : (
    <section class="annexes">
      <h3>{say('sheet.beside')}</h3>
      {annexes.map((annex) => (
        <Article key={annex.id} {...annex} />
      ))}
    </section>
  );

/** The text of a game as it might have been signed. */
export const TreatySheet = ({ text }: { readonly text: TreatyText }) => {
  const { tell } = useDesk();
  const title = text.form || inPlain(tell('scenario.title'));
  return (
    <SheetFrame title={title} class="treaty-sheet">
      <h2>{title}</h2>
      <Paragraphs words={text.preamble} />
      {text.articles.map((article) => (
        <Article key={article.id} {...article} />
      ))}
      <Signatures text={text} />
      <Annexes annexes={text.annexes} />
    </SheetFrame>
  );
};
