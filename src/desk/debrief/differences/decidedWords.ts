import type { Decided } from '../../../history/causes.ts';
import type { Difference } from '../../../history/difference.ts';
import { sayList } from '../../../i18n/translate.ts';
import { delegationFirst } from '../../names.ts';
import { allCapitals, placed, say, type Telling } from './differenceWords.ts';

const optionOr = (telling: Telling, issue: string, option: string | null): string =>
  option === null ? say('differ.open') : telling.names.option(issue, option);

const stoodWords = (
  { names }: Telling,
  issue: string,
  stood: Extract<Decided, { code: 'open' }>['stood'],
): string => {
  if (Object.values(stood).every((option) => option === null)) return say('decided.nobodyStood');
  return sayList(
    Object.entries(stood).map(([party, option]) =>
      say(option === null ? 'decided.stoodNowhere' : 'decided.stood', {
        delegation: names.delegation(party),
        option: option === null ? '' : names.option(issue, option),
      }),
    ),
  );
};

/** How the wording of a game came about. */
export const decidedWords = (telling: Telling, { issue, yours, decided }: Difference): string => {
  const { names } = telling;
  const option = optionOr(telling, issue, yours);
  switch (decided.code) {
    case 'agreed':
    case 'alone': {
      const isFirst = decided.code === 'alone';
      const delegation = isFirst
        ? delegationFirst(names, decided.by)
        : names.delegation(decided.by);
      const capitals = allCapitals(telling, decided.capitals);
      const where = placed(telling, decided.at);
      const found = say(`decided.${decided.code}`, { ...where, delegation, option, capitals });
      if (decided.code === 'alone' || decided.moved.length === 0) return found;
      const sources = sayList(decided.moved.map((id) => names.argument(id)));
      return `${found} ${say('decided.moved', { arguments: sources })}`;
    }
    case 'deputies':
      return say(decided.wasOpen ? 'decided.deputies' : 'decided.deputiesNever', {
        ...placed(telling, decided.at),
        option,
      });
    case 'form':
      return say(yours === null ? 'decided.form.unsaid' : 'decided.form.written', {
        form: names.option(telling.formIssue, decided.form),
        option,
      });
    case 'open':
      return say('decided.open', {
        ...placed(telling, decided.at),
        stood: stoodWords(telling, issue, decided.stood),
      });
    case 'bridged':
    case 'implied':
      return say(`decided.${decided.code}`, { ...placed(telling, decided.at), option });
    case 'carried':
      return say('decided.carried');
  }
};
