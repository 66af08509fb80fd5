import { useMemo, useState } from 'preact/hooks';
import { type MessageKey, translate } from '../../i18n/translate.ts';
import type { Frame, Scenario, Window } from '../../negotiation/scenarioData.ts';
import { framed, framesOf, roadBegins, type Span } from '../../negotiation/span.ts';
import { minutesOfStages, stagesOfWindow } from '../../scenario/minutes.ts';
import { stretchOf } from '../deepLink.ts';
import { useDesk } from '../deskContext.ts';
import { Told } from '../parts/sentences.tsx';
import { inPlain } from '../texts.ts';
import { dateOf } from '../words/placeWords.ts';
import type { HowToPlay } from './gameOptions.tsx';
import { SideButtons } from './sideButtons.tsx';

interface WindowProps {
  readonly window: Window;
  readonly how: HowToPlay;
}

const ONE_LINE: Readonly<Record<string, MessageKey>> = { phrase: 'title.window.phrase' };

/** The first window, then the whole road, then the others. */
export const windowsInOrder = (scenario: Scenario): readonly Window[] => {
  const [first, ...others] = scenario.windows;
  const begins = roadBegins(scenario);
  const isWhole = ({ from }: Window): boolean => from === begins;
  return [first, ...others.filter(isWhole), ...others.filter((window) => !isWhole(window))];
};

/** “18 October 1956, 16:15 · about 15 minutes · one clause, four words”. */
const useFacts = ({ stage: from, until }: Span): string => {
  const { bundle, tell, view, texts } = useDesk();
  const stages = useMemo(
    () => stagesOfWindow(bundle.scenario, { from, until: until ?? from }),
    [bundle, from, until],
  );
  const minutes = useMemo(
    () => minutesOfStages(bundle, stages, view.level),
    [bundle, stages, view.level],
  );
  const stage = bundle.scenario.stages.find(({ id }) => id === from);
  const line = ONE_LINE[from];
  const isTold = texts === 'here' || tell(`stage.${from}.title`).length > 0;
  const facts = [
    stages.length === 1 && stage ? dateOf(stage, tell) : null,
    stages.length > 1 ? translate('title.window.stages', { count: stages.length }) : null,
    isTold ? translate('title.window.minutes', { count: minutes }) : null,
    stages.length === 1 && line !== undefined ? translate(line) : null,
  ];
  return facts.filter((fact) => fact !== null).join(' · ');
};

/** The window on the poster: the game of one evening. */
export const FirstWindow = ({ window, how }: WindowProps) => {
  const { tell } = useDesk();
  return (
    <section class="window official" aria-labelledby="window-title">
      <h2 id="window-title">{inPlain(tell(`window.${window.id}.title`))}</h2>
      <p class="window-facts">{useFacts(stretchOf(window))}</p>
      <SideButtons stretch={stretchOf(window)} how={how} of={null} />
    </section>
  );
};

interface FramesProps {
  readonly window: Window;
  readonly chosen: readonly Frame[];
  readonly onChoose: (frames: readonly Frame[]) => void;
}

/** Whether to begin with the prologue and to go on into the epilogue, where the window touches them. */
const Frames = ({ window, chosen, onChoose }: FramesProps) => {
  const { bundle, tell } = useDesk();
  const { scenario } = bundle;
  const toggled = (frame: Frame): readonly Frame[] =>
    chosen.includes(frame) ? chosen.filter((other) => other !== frame) : [...chosen, frame];
  const nameOf = (frame: Frame): string => {
    const part = scenario.parts.find((known) => known.frame === frame);
    const title = inPlain(tell(`part.${part?.id}.title`));
    return title === '' ? translate(`title.${frame}`) : `${translate(`title.${frame}`)}: ${title}`;
  };
  return (
    <>
      {framesOf(scenario, stretchOf(window)).map((frame) => (
        <label key={frame} class="choice frame-choice">
          <input
            type="checkbox"
            checked={chosen.includes(frame)}
            onChange={() => onChoose(toggled(frame))}
          />
          <span>{nameOf(frame)}</span>
        </label>
      ))}
    </>
  );
};

/** Another run of stages that can be played. */
export const OtherWindow = ({ window, how }: WindowProps) => {
  const { bundle, tell } = useDesk();
  const [frames, setFrames] = useState<readonly Frame[]>([]);
  const stretch = framed(bundle.scenario, stretchOf(window), frames);
  const title = inPlain(tell(`window.${window.id}.title`));
  return (
    <section class="window other-window">
      <h2>{title}</h2>
      <p class="window-facts">{useFacts(stretch)}</p>
      <Told text={`window.${window.id}.about`} class="window-about" />
      <Frames window={window} chosen={frames} onChoose={setFrames} />
      <SideButtons stretch={stretch} how={how} of={title} />
    </section>
  );
};
