import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Visit } from '../../session/session.ts';
import { DeskContext, useDesk } from '../deskContext.ts';
import { makeNames } from '../names.ts';
import { makeTell } from '../texts.ts';

/** Papers of an earlier stage of this game, told as things stood then. */
export const AtVisit = ({
  visit,
  children,
}: {
  readonly visit: Visit;
  readonly children: ComponentChildren;
}) => {
  const desk = useDesk();
  const { scenario, texts } = desk.bundle;
  const { level } = desk.view;
  const telling = useMemo(() => {
    const tell = makeTell(texts['en'] ?? {}, visit.opening, visit.table.known, level);
    return { tell, names: makeNames(tell) };
  }, [texts, visit, level]);
  const stage = scenario.stages.find(({ id }) => id === visit.stage) ?? desk.stage;
  return (
    <DeskContext.Provider value={{ ...desk, ...telling, stage }}>{children}</DeskContext.Provider>
  );
};
