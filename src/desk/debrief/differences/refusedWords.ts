import type { CapitalOpened, Refused } from '../../../history/causes.ts';
import type { Difference } from '../../../history/difference.ts';
import { sayList } from '../../../i18n/translate.ts';
import { delegationFirst } from '../../names.ts';
import { allCapitals, placed, reckoned, say, type Telling } from './differenceWords.ts';

const redLine = ({ names }: Telling, capital: CapitalOpened): readonly string[] =>
  capital.redLine === null || capital.borne
    ? []
    : [say('refused.redLine', { constituency: names.constituency(capital.redLine) })];

const instruction = (telling: Telling, capital: CapitalOpened): string => {
  if (capital.authority !== 'beyond') return say(`refused.${capital.authority}`);
  return say(capital.borne ? 'refused.borne' : 'refused.beyond', reckoned(telling, capital));
};

/** Where it stood instead, where it could have taken the wording. */
const stoodInstead = (
  { names }: Telling,
  issue: string,
  { stood, capital }: Extract<Refused, { code: 'at-the-table' }>,
): readonly string[] => {
  if (!capital.borne) return [];
  return [
    stood === null
      ? say('refused.stoodNowhere')
      : say('refused.stood', { stood: names.option(issue, stood) }),
  ];
};

/** Codes whose sentence begins with the delegation. */
const BEGINS = ['withdrawn', 'unanswered'];

const ofRefusal = (telling: Telling, issue: string, refused: Refused): readonly string[] => {
  const { names } = telling;
  if (refused.code === 'nothing-else') return [say('refused.nothing-else')];
  const option = names.option(issue, refused.option);
  if (refused.code === 'never-asked')
    return [
      say('refused.never-asked', { option, capitals: allCapitals(telling, refused.capitals) }),
    ];
  const { by, code } = refused;
  const delegation = BEGINS.includes(code) ? delegationFirst(names, by) : names.delegation(by);
  const where = { ...placed(telling, refused.at), option, delegation };
  switch (code) {
    case 'at-the-table': {
      const { capital } = refused;
      return [
        say(`refused.${code}`, where),
        instruction(telling, capital),
        ...stoodInstead(telling, issue, refused),
        ...redLine(telling, capital),
      ];
    }
    case 'repudiated':
    case 'denied': {
      const { capital } = refused;
      const numbers = reckoned(telling, capital);
      return [say(`refused.${code}`, { ...where, ...numbers }), ...redLine(telling, capital)];
    }
    case 'held-by-link':
      return [say(`refused.${code}`, { ...where, other: names.issueInside(refused.with) })];
    case 'unanswered':
      return [say(`refused.${code}.${refused.how}`, where)];
    default:
      return [say(`refused.${code}`, where)];
  }
};

/** How history’s wording, or else another, was last not had, and by which instruction. */
export const refusedWords = (
  telling: Telling,
  { issue, history, refused, decided }: Difference,
): readonly string[] => {
  if (!refused) return decided.code === 'carried' ? [] : [say('refused.never-open')];
  const isOther = history !== null && refused.code !== 'nothing-else' && refused.option !== history;
  const lead = isOther
    ? [
        say('refused.other', {
          history: telling.names.option(issue, history),
        }),
      ]
    : [];
  return [...lead, ...ofRefusal(telling, issue, refused)];
};

const capitalsIn = (refused: Refused | null): readonly CapitalOpened[] => {
  if (!refused) return [];
  if ('capitals' in refused) return refused.capitals;
  return 'capital' in refused ? [refused.capital] : [];
};

const orders = ({ names }: Telling, issue: string, { mandate }: CapitalOpened): string => {
  const { instructed, reserve } = mandate;
  const listed = (options: readonly string[]): string =>
    sayList(options.map((id) => say('capital.option', { option: names.option(issue, id) })));
  const parts = [
    instructed.length > 0 && say('capital.first', { options: listed(instructed) }),
    reserve.length > 0 && say('capital.last', { options: listed(reserve) }),
  ].filter((part) => part !== false);
  return parts.length === 0 ? say('capital.noOrders') : parts.join('; ');
};

/** The instructions on which a wording was not had, now opened. */
export const orderWords = (telling: Telling, { issue, refused }: Difference): readonly string[] =>
  capitalsIn(refused).map((capital) =>
    say('capital.orders', {
      capital: telling.names.capital(capital.party),
      orders: orders(telling, issue, capital),
    }),
  );
