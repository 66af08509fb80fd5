const MEGABYTE = 1024 * 1024;

/** Largest file that is read at all, in megabytes. */
export const LARGEST_FILE_MB = 8;

export type ReadText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'too-large' | 'unreadable' };

/** The text of a file the reader chose. */
export const readText = async (file: File): Promise<ReadText> => {
  if (file.size > LARGEST_FILE_MB * MEGABYTE) return { ok: false, why: 'too-large' };
  try {
    return { ok: true, text: await file.text() };
  } catch {
    return { ok: false, why: 'unreadable' };
  }
};

/** Gives a text to the reader as a file of this media type. */
export const download = (name: string, text: string, type = 'application/json'): void => {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};
