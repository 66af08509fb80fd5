import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Whether a step is laid out to be printed: nothing can be pressed there, and all steps lie under one another. */
export const OnPaper = createContext(false);

export const useOnPaper = (): boolean => useContext(OnPaper);
