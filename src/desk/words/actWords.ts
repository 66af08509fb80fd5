import { translate } from '../../i18n/translate.ts';
import type { Act, PartyId } from '../../negotiation/scenarioData.ts';
import type { Names } from '../names.ts';

const paramsOf = (act: Act, names: Names, side: PartyId): Readonly<Record<string, string>> => {
  switch (act.kind) {
    case 'consult':
    case 'sound':
      return {
        capital: names.capital(side),
        issue: names.issueInside(act.issue),
        option: names.option(act.issue, act.option),
      };
    case 'link':
      return {
        first: names.issueInside(act.issues[0]),
        second: names.issueInside(act.issues[1]),
      };
    case 'argue':
      return { argument: names.argument(act.argument) };
    default:
      return {};
  }
};

/** “cite “The letters of 29 September””: an act inside a sentence. */
export const sayAct = (act: Act, names: Names, side: PartyId): string =>
  translate(`act.with.${act.kind}`, paramsOf(act, names, side));

const DO = { consult: true, sound: true, link: true, argue: true } as const;

/** The words on the button that chooses the act. */
export const doAct = (act: Act, names: Names, side: PartyId): string =>
  act.kind in DO
    ? translate(`act.do.${act.kind as keyof typeof DO}`, paramsOf(act, names, side))
    : translate(`act.${act.kind}`);

/** Whether two acts are one and the same. */
export const sameAct = (a: Act | null, b: Act | null): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
