import { translate } from '../../i18n/translate.ts';
import type { IslandGroup } from '../../scenario/scenarioMap.ts';
import { useDesk } from '../deskContext.ts';
import { inPlain } from '../texts.ts';
import { sayingWords } from '../words/mapWords.ts';
import type { MapStory } from './useMap.ts';

interface GroupProps {
  readonly story: MapStory;
  readonly group: IslandGroup;
}

const Said = ({ story, group }: GroupProps) => {
  const standing = story.standings.get(group.id);
  const columns = [
    { name: translate('map.table.yours'), saying: standing?.yours ?? null },
    {
      name: translate('map.table.theirs', { party: story.other }),
      saying: standing?.theirs ?? null,
    },
    { name: translate('map.table.agreed'), saying: standing?.agreed ?? null },
  ];
  return (
    <>
      {columns.map(({ name, saying }) => (
        <td key={name} data-label={name}>
          {sayingWords(saying)}
        </td>
      ))}
    </>
  );
};

const GroupRows = ({ story, group }: GroupProps) => {
  const { tell } = useDesk();
  const isOne = group.islands.length === 1;
  return (
    <tbody>
      {!isOne && (
        <tr class="map-table-group">
          <th scope="rowgroup" colSpan={story.other === '' ? 2 : 5}>
            {story.names.group(group.id)}
          </th>
        </tr>
      )}
      {group.islands.map((island) => (
        <tr key={island}>
          <th scope="row">{story.names.island(island)}</th>
          {story.other !== '' && <Said story={story} group={group} />}
          <td data-label={translate('map.table.ground')}>
            {inPlain(tell(`map.before.${group.ground}.name`))}
          </td>
        </tr>
      ))}
    </tbody>
  );
};

/** The whole map in words: every island with its names, and what each side says of it now. */
export const IslandTable = ({ story }: { readonly story: MapStory }) => {
  const heads = [
    translate('map.table.island'),
    ...(story.other === ''
      ? []
      : [
          translate('map.table.yours'),
          translate('map.table.theirs', { party: story.other }),
          translate('map.table.agreed'),
        ]),
    translate('map.table.ground'),
  ];
  return (
    <table class="map-table">
      <caption>{translate('map.table')}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {story.map.groups.map((group) => (
        <GroupRows key={group.id} story={story} group={group} />
      ))}
    </table>
  );
};
