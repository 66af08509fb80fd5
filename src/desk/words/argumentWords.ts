import { sayList, translate } from '../../i18n/translate.ts';
import type { Argument, PartyId } from '../../negotiation/scenarioData.ts';
import type { Names } from '../names.ts';

type Aim = Pick<Argument, 'issue' | 'toward'>;

const aimWords = (names: Names, { issue, toward }: Aim, audience: PartyId) => ({
  issue: names.issueInside(issue),
  options: sayList(toward.map((option) => `“${names.option(issue, option)}”`)),
  capital: names.capital(audience),
});

/** What a source points to, and whom it is meant to move. */
export const pointsTo = (names: Names, aim: Aim, audience: PartyId): string =>
  translate('argue.pointsTo', aimWords(names, aim, audience));

/** Whether a source has bitten, and what that does at the other capital. */
export const hasBitten = (names: Names, aim: Aim, audience: PartyId, bites: boolean): string =>
  translate(bites ? 'argue.bit' : 'argue.answered', aimWords(names, aim, audience));
