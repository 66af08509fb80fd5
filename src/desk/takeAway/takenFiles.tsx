import { download } from '../title/files.ts';
import { COLUMNS, decisionTable } from './decisionTable.ts';
import { say } from './say.ts';
import { useTakenGame } from './takenGame.ts';

interface TakenFileProps {
  readonly what: string;
  readonly note: string;
  readonly onSave: () => void;
}

const TakenFile = ({ what, note, onSave }: TakenFileProps) => (
  <>
    <button type="button" class="button" onClick={onSave}>
      {say('take.save', { what })}
    </button>
    <p class="note">{note}</p>
  </>
);

const Columns = () => (
  <details class="take-columns">
    <summary>{say('take.columns')}</summary>
    <dl>
      {COLUMNS.map((column) => (
        <div key={column}>
          <dt>{column}</dt>
          <dd>{say(`csv.${column}`)}</dd>
        </div>
      ))}
    </dl>
  </details>
);

/** The record of the game, and its decisions for a spreadsheet. */
export const TakenFiles = () => {
  const game = useTakenGame();
  const { record, fileName } = game;
  return (
    <section class="take-files">
      <h3>{say('take.files')}</h3>
      {record !== null && (
        <TakenFile
          what={say('take.record')}
          note={say('take.recordNote')}
          onSave={() => download(`${fileName}.json`, record)}
        />
      )}
      <TakenFile
        what={say('take.csv')}
        note={say('take.csvNote')}
        onSave={() =>
          download(`${fileName}-decisions.csv`, decisionTable(game), 'text/csv;charset=utf-8')
        }
      />
      <Columns />
    </section>
  );
};
