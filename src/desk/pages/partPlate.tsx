import { translate } from '../../i18n/translate.ts';
import type { Part } from '../../negotiation/scenarioData.ts';
import { useDesk } from '../deskContext.ts';
import { inPlain } from '../texts.ts';
import { numberOfPart, spanOfPart } from '../words/partWords.ts';
import { partPicture } from '../parts/pictures.ts';
import { CalendarLeaf } from './calendarLeaf.tsx';
import { Plate } from '../parts/plate.tsx';

/** The plate that opens a part of the road: its number, its title, its days. */
export const PartPlate = ({ part }: { readonly part: Part }) => {
  const { bundle, tell } = useDesk();
  const title = inPlain(tell(`part.${part.id}.title`));
  return (
    <Plate
      picture={{ address: partPicture(part.id), shows: '', before: <CalendarLeaf /> }}
      class="part-plate"
    >
      <p class="capitals plate-over">
        {part.frame
          ? translate(`part.${part.frame}`)
          : translate('part.number', numberOfPart(bundle.scenario, part))}
      </p>
      <p class="plate-title">{title}</p>
      <p class="plate-under">{spanOfPart(bundle.scenario, part, tell)}</p>
    </Plate>
  );
};
