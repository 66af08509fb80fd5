import { translate } from '../../i18n/translate.ts';
import type { Comparison } from '../../history/comparison.ts';
import type { Stage } from '../../negotiation/scenarioData.ts';
import { useDesk } from '../deskContext.ts';
import { readingPicture } from '../parts/pictures.ts';
import { Told } from '../parts/sentences.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { inPlain, type Tell } from '../texts.ts';
import { afterLast } from '../words/whereNext.ts';

/** Which look ahead belongs to a text: the first of its options that the scenario writes one for; “none” without a text. */
export const laterVariant = (
  tell: Tell,
  { id, live }: Stage,
  { signed, terms }: Comparison,
  side: string,
): string => {
  if (!signed) return 'none';
  const options = live.map((issue) => terms.find((term) => term.issue === issue)?.yours);
  const told = options.find(
    (option) => option && tell(`stage.${id}.later.${option}.${side}`).length > 0,
  );
  return told ?? 'none';
};

/** One page of what might have been, and what the record shows instead. */
export const LaterPage = () => {
  const { stage, tell, names, view, send, bundle } = useDesk();
  const { choice } = view;
  const comparison = view.debrief?.comparison;
  if (!comparison || !choice) return null;
  const at = `stage.${stage.id}.later`;
  const variant = laterVariant(tell, stage, comparison, choice.side);
  return (
    <Sheet
      title={inPlain(tell(`${at}.title`)) || translate('next.later')}
      stamp={translate('later.stamp')}
      picture={{ address: readingPicture('later'), shows: '' }}
      class="later-page"
    >
      <Told text={`${at}.lead`} class="lead" />
      <div class="two-columns">
        {bundle.scenario.parties.map(({ id }) => (
          <section key={id}>
            <h2>{translate('later.could', { party: names.party(id) })}</h2>
            <Told text={`${at}.${variant}.${id}`} />
          </section>
        ))}
      </div>
      <section>
        <h2 class="capitals">{translate('later.record')}</h2>
        <Told text={`${at}.record`} />
      </section>
      <section>
        <h2 class="capitals">{translate('later.fails')}</h2>
        <Told text={`${at}.fails`} />
      </section>
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => send({ kind: 'go-on' })}>
          {translate(`next.${afterLast(view)}`)}
        </button>
      </div>
    </Sheet>
  );
};
