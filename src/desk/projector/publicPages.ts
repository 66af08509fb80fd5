import type { ComponentChild } from 'preact';
import type { Screen } from '../../session/session.ts';
import { PublicBriefing } from './publicBriefing.tsx';
import { PublicReflection } from './publicReflection.tsx';
import { PublicTable } from './publicTable.tsx';

/** What a class sees in place of the pages that hold something private. */
export const PUBLIC_PAGES: Readonly<Partial<Record<Screen, () => ComponentChild>>> = {
  briefing: PublicBriefing,
  table: PublicTable,
  reflection: PublicReflection,
};
