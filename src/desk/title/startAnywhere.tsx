import { useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import type { Stage, StageId } from '../../negotiation/scenarioData.ts';
import { roadBegins } from '../../negotiation/span.ts';
import { minutesOfStages } from '../../scenario/minutes.ts';
import { useDesk } from '../deskContext.ts';
import { ChoiceRow } from '../parts/choiceRow.tsx';
import { inPlain } from '../texts.ts';
import { dateOf } from '../words/placeWords.ts';
import type { HowToPlay } from './gameOptions.tsx';
import { SideButtons } from './sideButtons.tsx';

const HOW_FAR = ['here', 'end'] as const;
type HowFar = (typeof HOW_FAR)[number];

interface StageChoiceProps {
  readonly stage: Stage;
  readonly chosen: boolean;
  readonly onChoose: (stage: StageId) => void;
}

const StageChoice = ({ stage, chosen, onChoose }: StageChoiceProps) => {
  const { bundle, names, tell, view, texts } = useDesk();
  const minutes = minutesOfStages(bundle, [stage.id], view.level);
  if (texts === 'coming') return null;
  return (
    <label class="choice stage-choice">
      <input type="radio" name="start-stage" checked={chosen} onChange={() => onChoose(stage.id)} />
      <span class="stage-name">{names.stage(stage.id)}</span>
      <span class="stage-facts">
        {dateOf(stage, tell)} · {translate('title.window.minutes', { count: minutes })}
      </span>
    </label>
  );
};

/** All stages on the road of history by part; variants are reached by playing. */
const Stages = ({
  chosen,
  onChoose,
}: {
  readonly chosen: StageId;
  readonly onChoose: (stage: StageId) => void;
}) => {
  const { bundle, tell } = useDesk();
  const { parts, stages } = bundle.scenario;
  const inPart = (ids: readonly StageId[]): readonly Stage[] =>
    stages.filter(({ id, variantOf }) => ids.includes(id) && variantOf === undefined);
  return (
    <>
      {parts.map((part) => (
        <fieldset key={part.id} class="choice-row">
          <legend>{inPlain(tell(`part.${part.id}.title`))}</legend>
          {inPart(part.stages).map((stage) => (
            <StageChoice
              key={stage.id}
              stage={stage}
              chosen={stage.id === chosen}
              onChoose={onChoose}
            />
          ))}
        </fieldset>
      ))}
    </>
  );
};

const Asked = ({ how }: { readonly how: HowToPlay }) => {
  const { bundle, names } = useDesk();
  const [stage, setStage] = useState<StageId>(roadBegins(bundle.scenario));
  const [howFar, setHowFar] = useState<HowFar>('here');
  return (
    <>
      <p class="note">{translate('title.anywhereNote')}</p>
      <Stages chosen={stage} onChoose={setStage} />
      <ChoiceRow
        name="title.howFar"
        group="how-far"
        choices={HOW_FAR}
        label={(known) => translate(`title.howFar.${known}`)}
        chosen={howFar}
        onChoose={setHowFar}
      />
      <SideButtons
        stretch={{ stage, until: howFar === 'here' ? stage : null }}
        how={how}
        of={names.stage(stage)}
      />
    </>
  );
};

/** Any stage, alone or from there to the end, with history played up to it. */
export const StartAnywhere = (props: { readonly how: HowToPlay }) => {
  const [open, setOpen] = useState(false);
  return (
    <details
      class="start-anywhere"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{translate('title.anywhere')}</summary>
      {open && <Asked {...props} />}
    </details>
  );
};
