import { type MessageKey, translate } from '../../i18n/translate.ts';

interface ChoiceRowProps<T extends string> {
  readonly name: MessageKey;
  readonly group: string;
  readonly choices: readonly T[];
  readonly label: (choice: T) => string;
  readonly chosen: T;
  readonly onChoose: (choice: T) => void;
}

/** A row of radio buttons, of which one is always chosen. */
export const ChoiceRow = <T extends string>(props: ChoiceRowProps<T>) => (
  <fieldset class="choice-row">
    <legend>{translate(props.name)}</legend>
    <div class="choices">
      {props.choices.map((choice) => (
        <label key={choice} class="choice">
          <input
            type="radio"
            name={props.group}
            checked={choice === props.chosen}
            onChange={() => props.onChoose(choice)}
          />
          <span>{props.label(choice)}</span>
        </label>
      ))}
    </div>
  </fieldset>
);
