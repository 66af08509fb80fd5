import { useState } from 'preact/hooks';
import type { SpaceSheet, Stretch } from '../../../history/space/sheet.ts';
import { useDesk } from '../../deskContext.ts';
import { nearestCell } from './plot.ts';
import { sayOfSpace as say } from './spaceWords.ts';

interface LookUpProps {
  readonly sheet: SpaceSheet;
  readonly onOpen: (stretch: Stretch) => void;
}

/** Two values are given, and what lies nearest to them in the field is opened: the way there without the plot. */
export const LookUp = ({ sheet, onOpen }: LookUpProps) => {
  const { bundle, names } = useDesk();
  const [values, setValues] = useState<readonly [string, string]>(['0', '0']);
  const { field } = sheet;
  if (!field) return null;
  const open = (event: Event): void => {
    event.preventDefault();
    onOpen(nearestCell(field, [Number(values[0]), Number(values[1])]));
  };
  return (
    <form class="space-look-up" onSubmit={open}>
      {bundle.scenario.parties.map(({ id }, at) => (
        <label key={id} class="space-show">
          {say('space.lookUpWorth', { party: names.party(id) })}{' '}
          <input
            type="number"
            step="any"
            required
            value={values[at]}
            onInput={({ currentTarget: { value } }) =>
              setValues(at === 0 ? [value, values[1]] : [values[0], value])
            }
          />
        </label>
      ))}
      <button class="button">{say('space.lookUp')}</button>
    </form>
  );
};
