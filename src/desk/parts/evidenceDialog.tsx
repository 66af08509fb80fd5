import { type AtTheTime, openAmong, type OpenEvidence, type Since } from '../../archive/open.ts';
import type { Reader } from '../../archive/reader.ts';
import { sayDate } from '../../i18n/dates.ts';
import { type MessageKey, translate } from '../../i18n/translate.ts';
import type { Basis } from '../../scenario/bundle.ts';
import { useDesk } from '../deskContext.ts';
import { Modal } from './modal.tsx';

const Fact = ({ name, children }: { readonly name: MessageKey; readonly children: string }) => (
  <div class="fact">
    <dt>{translate(name)}</dt>
    <dd>{children}</dd>
  </div>
);

const Quotation = ({ quotation }: Pick<AtTheTime, 'quotation'>) =>
  quotation ? (
    <figure class="quotation">
      <figcaption class="capitals">{translate('evidence.quotation')}</figcaption>
      <blockquote>“{quotation.words}”</blockquote>
      <p class="locator">{quotation.locator}</p>
    </figure>
  ) : null;

const SinceFacts = ({ since }: { readonly since: Since }) => (
  <>
    <Fact name="evidence.reached">{since.reached}</Fact>
    <Fact name="evidence.locator">{since.locator}</Fact>
    <Fact name="evidence.confidence">{translate(`evidence.confidence.${since.confidence}`)}</Fact>
    {since.disagrees === undefined ? null : (
      <Fact name="evidence.disagrees">{since.disagrees}</Fact>
    )}
    {since.url === undefined ? null : <Fact name="evidence.address">{since.url}</Fact>}
  </>
);

/** The dialog closes first, so that the focus stands at its mark again when the archive takes it. */
const InArchive = ({ id, title }: { readonly id: string; readonly title: string }) => {
  const { openArchive } = useDesk();
  const go = ({ currentTarget }: { readonly currentTarget: Element }): void => {
    currentTarget.closest('dialog')?.close();
    openArchive({ section: 'documents', id });
  };
  return (
    <button
      type="button"
      class="button quiet"
      aria-label={translate('evidence.archiveNamed', { title })}
      onClick={go}
    >
      {translate('evidence.archive')}
    </button>
  );
};

const EvidencePaper = ({ id, atTheTime, since }: OpenEvidence) => (
  <article class="evidence">
    <h3>{atTheTime.title}</h3>
    <dl>
      <Fact name="evidence.author">{atTheTime.author}</Fact>
      <Fact name="evidence.date">{sayDate(atTheTime.date)}</Fact>
      <Fact name="evidence.audience">{atTheTime.audience}</Fact>
      <Fact name="evidence.summary">{atTheTime.summary}</Fact>
      {since && <SinceFacts since={since} />}
    </dl>
    <Quotation {...(atTheTime.quotation ? { quotation: atTheTime.quotation } : {})} />
    <InArchive id={id} title={atTheTime.title} />
  </article>
);

/** A mark that has been asked about, and who asks. */
export interface AskedMark {
  readonly basis: Basis;
  readonly ids: readonly string[];
  readonly reader: Reader;
}

/** What a mark means, and the sources behind it. Addresses are printed, never followed: nothing leaves this origin. */
export const EvidenceDialog = ({
  mark: { basis, ids, reader },
  onClose,
}: {
  readonly mark: AskedMark;
  readonly onClose: () => void;
}) => {
  const { bundle } = useDesk();
  const { open, closed } = openAmong(bundle.evidence, ids, reader);
  const name = translate(ids.length > 0 ? 'evidence.name' : 'evidence.markName');
  return (
    <Modal label={name} class="official" onClose={onClose}>
      <h2>{name}</h2>
      <p class={`told means means-${basis}`}>{translate(`basis.means.${basis}`)}</p>
      {open.map((evidence) => (
        <EvidencePaper key={evidence.id} {...evidence} />
      ))}
      {closed > 0 && <p class="told">{translate('evidence.later', { count: closed })}</p>}
      <form method="dialog">
        <button class="button">{translate('evidence.close')}</button>
      </form>
    </Modal>
  );
};
