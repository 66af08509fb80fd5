import type { TextSection } from './archive/holdings.ts';
import type { Texts } from './scenario/bundle.ts';

const FOLDER = '../scenarios/soviet-japanese-1955-56/text/en';

const addresses = import.meta.glob<string>(
  '../scenarios/soviet-japanese-1955-56/text/en/archive-*.json',
  { eager: true, query: '?url', import: 'default' },
);

/** The texts of one section of the built-in archive, which were checked when the game was built. Rejects where they cannot be fetched. */
export const archiveOfScenario = async (section: TextSection): Promise<Texts> => {
  const address = addresses[`${FOLDER}/archive-${section}.json`];
  if (address === undefined) return {};
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${section}: ${answer.status}`);
  return (await answer.json()) as Texts;
};
