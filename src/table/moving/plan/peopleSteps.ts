import { lowestAtHome } from '../../view/home.ts';
import type { TableTop } from '../../view/tableTop.ts';
import type { Step } from '../steps.ts';

const SPEECH_MS = 700;
const TRANSLATED_MS = 500;
const SPEECH_FROM_MS = 160;

/** Your seal is pressed as a turn goes over the table. */
export const sealSteps = (before: TableTop, after: TableTop): readonly Step[] =>
  after.turns > before.turns && before.seal !== 'waiting' && before.seal !== 'absent'
    ? [{ kind: 'press-seal', startMs: 0, durationMs: 240 }]
    : [];

/** Whoever has just spoken moves his lips, then the interpreter; the recorder writes all the while. */
export const speechSteps = (before: TableTop, after: TableTop): readonly Step[] => {
  if (after.turns <= before.turns || after.gone !== null) return [];
  const { left, right, behindLeft, behindRight } = after.seats;
  const [speaker] = after.floor === after.side ? left : right;
  const behind = [behindLeft, behindRight].filter((seat) => seat !== null);
  const interpreter = behind.find(({ party }) => party === null);
  const recorder = behind.find(({ party }) => party !== null);
  const from = { startMs: SPEECH_FROM_MS, durationMs: SPEECH_MS };
  const then = { startMs: SPEECH_FROM_MS + SPEECH_MS, durationMs: TRANSLATED_MS };
  return [
    { kind: 'speak', person: speaker.person, times: 4, ...from },
    ...(interpreter
      ? ([{ kind: 'speak', person: interpreter.person, times: 3, ...then }] as const)
      : []),
    ...(recorder ? ([{ kind: 'write', person: recorder.person, ...from }] as const) : []),
  ];
};

const NEEDLE = { startMs: 260, durationMs: 440 } as const;

/** The needles of what has changed turn to where it stands now. */
export const needleSteps = (before: TableTop, after: TableTop): readonly Step[] => {
  const [was, is] = [lowestAtHome(before.home), lowestAtHome(after.home)];
  const climate: Step = {
    kind: 'turn-needle',
    id: 'climate',
    from: before.climate,
    to: after.climate,
    ...NEEDLE,
  };
  const home: Step = {
    kind: 'turn-needle',
    id: 'home',
    from: was?.backing ?? 0,
    to: is?.backing ?? 0,
    ...NEEDLE,
  };
  return [
    ...(before.climate === after.climate ? [] : [climate]),
    ...(was && is && was.backing !== is.backing ? [home] : []),
  ];
};

/** A delegation walks out, a pen initials, the text is sealed. */
export const endSteps = (before: TableTop, after: TableTop): readonly Step[] => {
  const closes = after.closed && !before.closed;
  const signs = closes || (after.initialledBy !== null && before.initialledBy === null);
  return [
    ...(after.gone !== null && before.gone === null
      ? ([{ kind: 'leave', party: after.gone, startMs: 200, durationMs: 700 }] as const)
      : []),
    ...(signs ? ([{ kind: 'sign', startMs: 160, durationMs: 640 }] as const) : []),
    ...(closes ? ([{ kind: 'seal-text', startMs: 820, durationMs: 320 }] as const) : []),
  ];
};
