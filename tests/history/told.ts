import type { Article } from '../../src/history/articles.ts';
import type { CapitalOpened, Change, Decided, Nearest, Refused } from '../../src/history/causes.ts';
import type { Difference } from '../../src/history/difference.ts';
import type { TextBeside } from '../../src/history/differences.ts';
import type { Moment } from '../../src/history/turnsTaken.ts';

const at = ({ visit, turn }: Moment): string => `${visit}.${turn}`;

const capital = ({ party, authority, borne }: CapitalOpened): string =>
  authority === 'beyond' ? `${party} ${borne ? 'bears' : 'beyond'}` : `${party} ${authority}`;

const decided = (found: Decided): string => {
  switch (found.code) {
    case 'agreed':
      return [`agreed ${at(found.at)} by ${found.by}`, ...found.moved].join(' after ');
    case 'alone':
      return `alone ${at(found.at)} by ${found.by}`;
    case 'carried':
      return found.code;
    case 'open':
      return `open ${found.how}`;
    default:
      return `${found.code} ${at(found.at)}`;
  }
};

const refused = (found: Refused | null): string => {
  if (!found) return 'never open';
  if (found.code === 'nothing-else') return 'nothing else asked';
  const { code, option } = found;
  if (code === 'never-asked')
    return `${option} never asked (${found.capitals.map(capital).join(', ')})`;
  const why = 'capital' in found ? ` (${capital(found.capital)})` : '';
  return `${option} ${code} ${at(found.at)} by ${found.by}${why}`;
};

const changed = (change: Change): string => {
  switch (change.kind) {
    case 'cited':
      return `${change.by} cites ${change.argument}`;
    case 'asked':
      return `${change.by} asks first`;
    case 'agreed':
      return `with ${change.issue} ${change.with}`;
  }
};

const nearest = (found: Nearest): string => {
  switch (found.code) {
    case 'none-needed':
      return 'nothing needed';
    case 'changes':
      return found.changes.map(changed).join(' and ');
    case 'backing':
      return `${found.party} lacks ${Math.ceil(found.needed - found.support)}`;
    case 'other-option':
      return `or ${found.option}`;
  }
};

/** A difference on one line: what, how it came, what was refused by whom on which instruction, and what would have passed. */
export const lineOf = (told: Difference): string =>
  [
    `${told.issue}: ${told.yours ?? 'open'}, not ${told.history ?? 'open'}`,
    decided(told.decided),
    refused(told.refused),
    told.nearest.map(nearest).join(', ') || 'nothing to change',
  ].join(' | ');

export const linesOf = ({ differences }: TextBeside): readonly string[] => differences.map(lineOf);

/** The clauses that do not read as in history. */
export const otherArticles = (articles: readonly Article[]): readonly string[] =>
  articles
    .filter(({ standing }) => standing !== 'same')
    .map(({ clause, standing, issues, outOfTime }) =>
      [clause, standing, ...issues, ...(outOfTime ? ['out of time'] : [])].join(' '),
    );
