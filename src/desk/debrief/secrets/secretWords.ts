import { sayList } from '../../../i18n/translate.ts';
import type { NewOrders, Orders } from '../../../history/orders.ts';
import type { IssueId, OptionId } from '../../../negotiation/scenarioData.ts';
import type { Names } from '../../names.ts';
import { say } from '../bargained/bargainedWords.ts';

const ordersWords = (names: Names, issue: IssueId, { instructed, reserve }: Orders): string => {
  const options = (ids: readonly OptionId[]): string =>
    sayList(ids.map((id) => `“${names.option(issue, id)}”`));
  const parts = [
    instructed.length > 0 && say('secrets.order.instructed', { options: options(instructed) }),
    reserve.length > 0 && say('secrets.order.reserve', { options: options(reserve) }),
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join('; ') : say('secrets.order.nothing');
};

/** How a party's instructions changed in mid-stage, and why. */
export const changeWords = (
  names: Names,
  issue: IssueId,
  { party, turn, why, orders }: NewOrders,
): string =>
  say(`secrets.change.${why}`, {
    turn: turn + 1,
    who: names.delegation(party),
    capital: names.capital(party),
    orders: ordersWords(names, issue, orders),
  });
