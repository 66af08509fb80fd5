import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import { Sheet } from '../parts/sheet.tsx';
import { inPlain } from '../texts.ts';

/** The questions of the reflection, for a class to answer each for themselves; nobody's answers. */
export const PublicReflection = () => {
  const { stage, tell } = useDesk();
  const question =
    inPlain(tell(`stage.${stage.id}.reflect.question`)) || translate('reflection.why');
  return (
    <Sheet title={translate('reflection.name')} class="reflection-page">
      <p class="lead">{translate('reflection.likely')}</p>
      <p class="lead">{question}</p>
      <p class="note">{translate('projector.reflection')}</p>
    </Sheet>
  );
};
