import type { ActKind } from '../../negotiation/scenarioData.ts';

/** The things on the table with which acts are done, in the order in which they lie. */
export const TOOLS = ['key', 'pencil', 'clip', 'bell', 'hat', 'pen'] as const;
export type Tool = (typeof TOOLS)[number];

export const ACT_OF_TOOL = {
  key: 'consult',
  pencil: 'sound',
  clip: 'link',
  bell: 'recess',
  hat: 'suspend',
  pen: 'initial',
} as const satisfies Readonly<Record<Tool, ActKind>>;

/** What the cards of a folder are for besides positions. */
export type CardUse = 'consult' | 'sound' | 'link';

export const USE_OF_TOOL: Partial<Readonly<Record<Tool, CardUse>>> = {
  key: 'consult',
  pencil: 'sound',
  clip: 'link',
};
