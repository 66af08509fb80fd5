import { useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import { LARGEST_FILE_MB, readText } from './files.ts';

/** Asks for a JSON file and hands its text on; says why a file could not be read. */
export const FilePicker = ({
  label,
  onText,
}: {
  readonly label: string;
  readonly onText: (text: string) => void;
}) => {
  const [fault, setFault] = useState<string | null>(null);
  const onChange = async (event: Event): Promise<void> => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    const read = await readText(file);
    input.value = '';
    if (read.ok) onText(read.text);
    const why =
      !read.ok &&
      (read.why === 'too-large'
        ? translate('title.fileTooLarge', { limit: LARGEST_FILE_MB })
        : translate('title.fileUnreadable'));
    setFault(why || null);
  };
  return (
    <>
      <label class="file-picker">
        <span>{label}</span>
        <input type="file" accept=".json,application/json" onChange={onChange} />
      </label>
      {fault !== null && (
        <p role="alert" class="notice">
          {fault}
        </p>
      )}
    </>
  );
};
