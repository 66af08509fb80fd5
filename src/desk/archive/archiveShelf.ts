import { useMemo, useState } from 'preact/hooks';
import type { TextSection } from '../../archive/holdings.ts';
import type { ScenarioBundle, Texts } from '../../scenario/bundle.ts';

export type Standing = 'coming' | 'here' | 'lost';

/** The texts of the archive, fetched section by section; what has come is told with all other texts. */
export interface ArchiveShelf {
  readonly standing: Readonly<Partial<Record<TextSection, Standing>>>;
  /** Asks for the texts of a section unless they are here or coming; never rejects. */
  readonly fetch: (section: TextSection) => void;
}

export type FetchTexts = (section: TextSection) => Promise<Texts>;

const withTexts = (bundle: ScenarioBundle, texts: Texts): ScenarioBundle => ({
  ...bundle,
  texts: { ...bundle.texts, en: { ...bundle.texts['en'], ...texts } },
});

/** The scenario with the archive texts that have come. */
export const useArchiveShelf = (
  bundle: ScenarioBundle,
  fetchTexts: FetchTexts,
): { readonly bundle: ScenarioBundle; readonly shelf: ArchiveShelf } => {
  const [texts, setTexts] = useState<Texts>({});
  const [standing, setStanding] = useState<ArchiveShelf['standing']>({});
  const stands = (section: TextSection, how: Standing): void =>
    setStanding((known) => ({ ...known, [section]: how }));
  const fetch = (section: TextSection): void => {
    const how = standing[section];
    if (how === 'coming' || how === 'here') return;
    stands(section, 'coming');
    fetchTexts(section).then(
      (come) => {
        setTexts((known) => ({ ...known, ...come }));
        stands(section, 'here');
      },
      () => stands(section, 'lost'),
    );
  };
  const whole = useMemo(() => withTexts(bundle, texts), [bundle, texts]);
  return { bundle: whole, shelf: { standing, fetch } };
};
