import { useDesk } from '../deskContext.ts';
import { readerOfArchive } from '../archive/readers.ts';
import { say } from '../judging/judgeWords.ts';
import { isPublic } from '../preferences.ts';
import { inPlain } from '../texts.ts';
import { Fold } from './fold.tsx';

/** Roads history did not take from this stage; they are read in the archive, once it is open. */
export const RoadsFromHere = () => {
  const { bundle, stage, view, preferences, tell, openArchive } = useDesk();
  const roads = bundle.archive?.roadsNotTaken.filter((road) => road.stage === stage.id) ?? [];
  const { scenario } = bundle;
  const reader = readerOfArchive({ scenario, stage, view, isPublic: isPublic(preferences) });
  const [first] = roads;
  if (!first || reader !== null) return null;
  const names = roads
    .map(({ id }) => inPlain(tell(`archive.road.${id}.name`)))
    .filter((name) => name !== '');
  return (
    <Fold title={say('judge.here')} measure={say('judge.hereCount', { count: roads.length })}>
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
