import { useDesk } from '../deskContext.ts';
import { readerOfArchive, readingOf } from '../archive/readers.ts';
import { say } from '../judging/judgeWords.ts';
import { inPlain } from '../texts.ts';
import { Fold } from './fold.tsx';

/** What historians ask of this stage and the roads not taken from it; they are read in the archive, once it is open. */
export const RoadsFromHere = () => {
  const { bundle, stage, view, preferences, tell, openArchive } = useDesk();
  const { archive } = bundle;
  const reader = readerOfArchive(readingOf({ bundle, stage, view, preferences }));
  const faults = archive?.faultLines.filter(({ stages }) => stages.includes(stage.id)) ?? [];
  const roads = archive?.roadsNotTaken.filter((road) => road.stage === stage.id) ?? [];
  const entries = [
    ...faults.map(({ id }) => ({ id, text: `archive.fault.${id}.question` })),
    ...roads.map(({ id }) => ({ id, text: `archive.road.${id}.name` })),
  ];
  const [first] = entries;
  if (!first || reader !== null) return null;
  const names = entries.map(({ text }) => inPlain(tell(text))).filter((name) => name !== '');
  return (
    <Fold
      class="roads-here"
      title={say('judge.here')}
      measure={say('judge.hereCount', { count: entries.length })}
    >
      <p class="note">{say('judge.hereNote')}</p>
      {names.length > 0 && (
        <ul>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      <button
        type="button"
        class="button"
        onClick={() => openArchive({ section: 'historians', id: first.id })}
      >
        {say('judge.hereOpen')}
      </button>
    </Fold>
  );
};
