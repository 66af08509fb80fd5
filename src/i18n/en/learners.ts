export const LEARNERS = {
  'learners.name': 'Sharing this computer: you are learner {number}',
  'learners.note':
    'No names are kept. Each learner has a drawer in this browser, with games, scenarios from files and settings of their own.',
  'learners.games': { one: '{count} game', other: '{count} games' },
  'learners.open': 'Continue as learner {number}',
  'learners.lastBegun': 'last begun {when}',
  'learners.no': 'Leave it as it is',
  'learners.new': 'New learner',
  'learners.new.means':
    'The page begins empty, for somebody else. Learner {number} keeps everything: {games} and the settings.',
  'learners.new.nothing':
    'The page begins empty, for somebody else, with the settings as they came. Nothing else is kept here yet, so nothing is put away.',
  'learners.new.back': 'To come back, choose “Continue as learner {number}” in this place.',
  'learners.unsaved':
    'This browser could not save all that was played on this page. What it has not saved is lost now, unless you download it first, from the list of games.',
  'learners.new.yes': 'Begin as a new learner',
  'learners.clear': 'Clear my data',
  'learners.clear.means':
    'This removes for good what this browser keeps of you: {games}, the scenarios you have opened from files, and your settings. Other learners keep theirs.',
  'learners.clear.download':
    'It cannot be undone. A game you want to keep can be downloaded first, from the list of games.',
  'learners.clear.yes': 'Remove it for good',
  'learners.clearAll': 'Clear everything here',
  'learners.clearAll.means': {
    one: 'This removes for good all that this game keeps in this browser: of {count} learner, {games}.',
    other:
      'This removes for good all that this game keeps in this browser: of {count} learners, {games}.',
  },
  'learners.clearAll.yes': 'Remove everything for good',
  'learners.full':
    'There is no room left in this browser for another learner. Nothing was changed; remove old games first.',
  'learners.blocked':
    'This browser lets nothing be kept, so nothing stays for the next learner: closing the page clears it.',
} as const;
