import { type MessageKey, translate } from '../../i18n/translate.ts';
import type { PartyId, StageId } from '../../negotiation/scenarioData.ts';
import type { LogEntry } from '../../negotiation/state.ts';

/** A telegram from one's own capital, in capitals where a telegraph would print them. */
export interface Cable {
  /** “Tokyo: refused.” and what was asked for. */
  readonly strip: string;
  readonly head: string;
  /** What the capital says, and then by which rule, with its numbers. */
  readonly body: readonly string[];
}

type Code = LogEntry['what']['code'];

const STRIPS: Partial<Record<Code, MessageKey>> = {
  granted: 'tabletop.cable.granted',
  denied: 'tabletop.cable.denied',
  tolerated: 'tabletop.cable.tolerated',
  'repudiation-explained': 'tabletop.cable.repudiated',
  'withdrawn-by-instructions': 'tabletop.cable.withdrawn',
};

/** What a capital says in each case, in the texts of the stage. */
const SAYINGS: Partial<Record<Code, string>> = {
  granted: 'grants',
  denied: 'refuses',
  tolerated: 'tolerates',
  'repudiation-explained': 'repudiates',
};

const NO_CABLE: Cable = { strip: '', head: '', body: [] };

const shown = (support: number): number => Math.round(Math.min(100, Math.max(0, support)));

type Texts = (key: string) => string;

const weighed = (texts: Texts, { what }: LogEntry): readonly string[] => {
  if (!('support' in what)) return [];
  const sum = translate('tabletop.cable.weighed', {
    support: shown(what.support),
    needed: Math.round(what.needed),
  });
  const nearest = 'nearest' in what ? what.nearest : null;
  const redLine = 'redLine' in what ? what.redLine : null;
  return [
    sum,
    ...(redLine === null
      ? []
      : [translate('happened.redLine', { home: texts(`constituency.${redLine}.name`) })]),
    ...(nearest === null
      ? []
      : [
          translate('tabletop.cable.nearest', {
            option: texts(`option.${what.issue}.${nearest}.name`),
          }),
        ]),
  ];
};

/** The words of a cable. */
export const cableOf = (
  texts: Texts,
  language: string,
  stage: StageId,
  side: PartyId,
  entry: LogEntry,
): Cable => {
  const { what, round } = entry;
  const key = STRIPS[what.code];
  if (!key || !('issue' in what) || !('option' in what)) return NO_CABLE;
  const capital = texts(`party.${side}.capital`);
  const option = texts(`option.${what.issue}.${what.option}.name`);
  const saying = SAYINGS[what.code];
  const upper = (text: string): string => text.toLocaleUpperCase(language);
  return {
    strip: upper(translate(key, { capital, option })),
    head: upper(translate('tabletop.cable.head', { capital, round })),
    body: [
      translate('tabletop.cable.about', { option, issue: texts(`issue.${what.issue}.name`) }),
      ...(saying ? [upper(texts(`stage.${stage}.capital.${side}.${saying}`))] : []),
      ...weighed(texts, entry),
    ].filter((line) => line !== ''),
  };
};
