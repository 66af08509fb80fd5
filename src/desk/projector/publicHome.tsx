import { translate } from '../../i18n/translate.ts';
import type { TableView } from '../../negotiation/tableView.ts';
import { useDesk } from '../deskContext.ts';
import { ClosedText } from '../home/closedText.tsx';
import { Told } from '../parts/sentences.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { inPlain } from '../texts.ts';
import { dateAndPlace } from '../words/placeWords.ts';

/** Both capitals decide, and neither sees the other's choice: a class sees what the world could see. */
export const PublicHome = ({ table }: { readonly table: TableView }) => {
  const { stage, tell } = useDesk();
  const events = table.minutes.flatMap(({ what }) => (what.code === 'event' ? [what.event] : []));
  return (
    <Sheet title={inPlain(tell(`stage.${stage.id}.title`))} over={dateAndPlace(stage, tell)}>
      <p class="lead">{translate('projector.capitals')}</p>
      {events.map((event) => (
        <Told key={event} text={`stage.${stage.id}.event.${event}`} />
      ))}
      {table.text !== null && <ClosedText terms={table.text} />}
    </Sheet>
  );
};
