const KEY = 'two-islands:open';

/** The save that was open in this tab, so that a reload goes back to it. */
export const lastOpen = (): string | null => {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
};

export const rememberOpen = (save: string | null): void => {
  try {
    if (save === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, save);
  } catch {
    // Blocked storage: a reload starts on the title page.
  }
};
