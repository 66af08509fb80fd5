import { sayDate } from '../../i18n/dates.ts';
import { type MessageKey, translate } from '../../i18n/translate.ts';
import type { Evidence } from '../../scenario/bundle.ts';
import { existsBy } from '../../scenario/existsBy.ts';
import type { Screen } from '../../session/session.ts';
import { useDesk } from '../deskContext.ts';
import { Modal } from './modal.tsx';

const Fact = ({ name, children }: { readonly name: MessageKey; readonly children: string }) => (
  <div class="fact">
    <dt>{translate(name)}</dt>
    <dd>{children}</dd>
  </div>
);

const Quotation = ({ quotation }: Pick<Evidence, 'quotation'>) =>
  quotation ? (
    <figure class="quotation">
      <figcaption class="capitals">{translate('evidence.quotation')}</figcaption>
      <blockquote>“{quotation.words}”</blockquote>
      <p class="locator">{quotation.locator}</p>
    </figure>
  ) : null;

const EvidencePaper = ({ evidence }: { readonly evidence: Evidence }) => (
  <article class="evidence">
    <h3>{evidence.title}</h3>
    <dl>
      <Fact name="evidence.author">{evidence.author}</Fact>
      <Fact name="evidence.date">{sayDate(evidence.date)}</Fact>
      <Fact name="evidence.audience">{evidence.audience}</Fact>
      <Fact name="evidence.reached">{evidence.reached}</Fact>
      <Fact name="evidence.locator">{evidence.locator}</Fact>
      <Fact name="evidence.summary">{evidence.summary}</Fact>
      <Fact name="evidence.confidence">
        {translate(`evidence.confidence.${evidence.confidence}`)}
      </Fact>
      {evidence.disagrees === undefined ? null : (
        <Fact name="evidence.disagrees">{evidence.disagrees}</Fact>
      )}
      {evidence.url === undefined ? null : <Fact name="evidence.address">{evidence.url}</Fact>}
    </dl>
    <Quotation {...(evidence.quotation ? { quotation: evidence.quotation } : {})} />
  </article>
);

/** Pages on which what came after the meeting is not known yet. */
const BEFORE_HISTORY: readonly Screen[] = ['since', 'briefing', 'table', 'outcome', 'reflection'];

/** The sources behind a documented sentence. Addresses are printed, never followed: nothing leaves this origin. */
export const EvidenceDialog = ({
  ids,
  onClose,
}: {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}) => {
  const { bundle, stage, view } = useDesk();
  const found = ids.flatMap((id) => bundle.evidence[id] ?? []);
  const inPlay = BEFORE_HISTORY.includes(view.screen);
  const open = found.filter((evidence) => !inPlay || existsBy(evidence, stage.opens));
  const later = found.length - open.length;
  return (
    <Modal label={translate('evidence.name')} class="official" onClose={onClose}>
      <h2>{translate('evidence.name')}</h2>
      {open.map((evidence, index) => (
        <EvidencePaper key={index} evidence={evidence} />
      ))}
      {later > 0 && <p class="told">{translate('evidence.later', { count: later })}</p>}
      <form method="dialog">
        <button class="button">{translate('evidence.close')}</button>
      </form>
    </Modal>
  );
};
