const MARKUP = /<[a-z/!]|&(#\w+|[a-z]+);/i;

/** Whether a text is written as if a browser were to read it as markup; every text is shown letter for letter. */
export const hasMarkup = (text: string): boolean => MARKUP.test(text);
