import type { OpenedScenario } from './openScenario.ts';

export type ReadScenario = OpenedScenario | { readonly kind: 'lost' };

/** Opens the text of a scenario; `lost` where what reads and checks it, fetched when it is first needed, did not come. */
export const readScenario = async (text: string): Promise<ReadScenario> => {
  try {
    const { openScenario } = await import('./openScenario.ts');
    return openScenario(text);
  } catch {
    return { kind: 'lost' };
  }
};
