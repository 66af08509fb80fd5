import { useEffect, useState } from 'preact/hooks';
import type { Stretch } from '../../../history/space/sheet.ts';
import { useDesk } from '../../deskContext.ts';
import { first } from '../../names.ts';
import { Modal } from '../../parts/modal.tsx';
import { sayPoints } from '../../words/pointWords.ts';
import { allowanceOfPoint, countOf, type Entry, pointEntry } from './entries.ts';
import { allowanceWords, entryName } from './entryWords.ts';
import { sayCount, sayOfSpace as say, sayValues } from './spaceWords.ts';
import type { LookInto } from './useSpaceSheet.ts';

/** Things that lie too near together to be told apart on the plot, or a stretch of it with all that lies there. */
export type Several = readonly Entry[] | Stretch;

const isStretch = (several: Several): several is Stretch => 'width' in several;

const useEntries = (several: Several, lookInto: LookInto): readonly Entry[] | null => {
  const [entries, setEntries] = useState<readonly Entry[] | null>(
    isStretch(several) ? null : several,
  );
  useEffect(() => {
    if (isStretch(several))
      void lookInto(several).then((points) => setEntries(points.map(pointEntry)));
  }, [several, lookInto]);
  return entries;
};

const FEW = 60;

interface ListProps {
  readonly entries: readonly Entry[];
  readonly onOpen: (entry: Entry) => void;
}

const List = ({ entries, onOpen }: ListProps) => {
  const { bundle, names } = useDesk();
  const [isAll, setAll] = useState(entries.length <= FEW);
  const said = (entry: Entry): string =>
    entry.kind === 'point'
      ? say('space.pointHere', {
          values: sayValues(entry.values),
          count: countOf(entry.point),
          who: allowanceWords(bundle.scenario, names, allowanceOfPoint(entry.point)),
        })
      : `${first(entryName(entry, names))}: ${sayValues(entry.values)}`;
  return (
    <>
      <ul class="space-several">
        {(isAll ? entries : entries.slice(0, FEW)).map((entry) => (
          <li key={entry.id}>
            <button type="button" class="button quiet" onClick={() => onOpen(entry)}>
              {said(entry)}
            </button>
          </li>
        ))}
      </ul>
      {!isAll && (
        <button type="button" class="button quiet" onClick={() => setAll(true)}>
          {say('space.allPoints', { count: sayCount(entries.length) })}
        </button>
      )}
    </>
  );
};

const StretchWords = ({
  stretch: { first: one, second: two, width, height },
}: {
  readonly stretch: Stretch;
}) => {
  const { bundle, names } = useDesk();
  const [a, b] = bundle.scenario.parties;
  return (
    <p class="lead">
      {say('space.stretch', {
        first: names.party(a.id),
        second: names.party(b.id),
        from: sayPoints(one),
        until: sayPoints(one + width),
        low: sayPoints(two),
        high: sayPoints(two + height),
      })}
    </p>
  );
};

interface SeveralProps {
  readonly several: Several;
  readonly lookInto: LookInto;
  readonly onOpen: (entry: Entry) => void;
  readonly onClose: () => void;
}

/** What lies in one place of the plot, each to be opened by itself. */
export const SeveralDialog = ({ several, lookInto, onOpen, onClose }: SeveralProps) => {
  const entries = useEntries(several, lookInto);
  return (
    <Modal label={say('space.several')} class="package-dialog" onClose={onClose}>
      <h2>{say('space.several')}</h2>
      {isStretch(several) && <StretchWords stretch={several} />}
      <output>
        {entries === null ? say('space.looking') : say('space.found', { count: entries.length })}
      </output>
      {entries && <List entries={entries} onOpen={onOpen} />}
      <form method="dialog">
        <button class="button">{say('space.close')}</button>
      </form>
    </Modal>
  );
};
