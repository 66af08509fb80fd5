/** The strings of the step on the ledger and on the space of agreements; they come with the debrief. */
export const DEBRIEF_SPACE = {
  'ledger.ask': 'What did this game give, and how much room was there?',
  'ledger.askRoom': 'How much room was there?',
  'ledger.bestOf': 'Measured by this model, which interest of {party} did best against history?',
  'ledger.noneBetter': 'none did better',
  'ledger.roomAt': 'At “{stage}”: how many packages would both instructions have allowed?',
  'ledger.room.none': 'none',
  'ledger.room.one': 'exactly one',
  'ledger.room.few': '2 to 10',
  'ledger.room.many': 'more than 10',
  'ledger.saidBest': '{party} did best on: {interest}',
  'ledger.saidRoom': 'Packages both instructions allowed at “{stage}”: {room}',
  'ledger.title': 'What each interest got',
  'ledger.gained': 'Against history, {party} gained most on: {interests}.',
  'ledger.gainedNone': 'Against history, no interest of {party} did better.',
  'ledger.note':
    'What the text gives each interest, in points of −3 to +3 a clause, summed. The points are the model’s, invented for play. There is no sum of them and no score.',
  'ledger.noText':
    'Neither your game nor history came to a text between the two here: no interest has got anything yet.',

  'space.title': 'What could have been agreed',
  'space.fetching': 'The plot is on its way …',
  'space.lost': 'The plot could not be fetched.',
  'space.nowhere': 'Nobody sat at a table in this game: there were no packages to agree on.',
  'space.lead':
    'A package is one answer to every issue in hand. Each lies where it is worth so much to {first} (further right is more) and so much to {second} (further up is more).',
  'space.model':
    'The values are this model’s, invented for play. They cannot show what was right, or what anybody really would have taken.',
  'space.stage': 'Stage',
  'space.reach': 'What is free',
  'space.reach.table': 'the issues on this table',
  'space.reach.text': 'the whole text',
  'space.reach.any': 'every wording, instructed or not',
  'space.reachNote.table':
    'Only what lay on this table is free. What stood agreed stands; the rest the deputies write, as the rules have it.',
  'space.reachNote.text':
    'Also the clauses the deputies would write are free, within each side’s standing instructions.',
  'space.reachNote.any':
    'Every option of every issue still open is free: what words there were, against what instructions left of them.',
  'space.reachNote.noText':
    'No text could be closed here: each package counts for its own issues alone.',
  'space.reading': 'Instructions as they stood',
  'space.reading.opened': 'when the stage opened',
  'space.reading.ended': 'at its end',
  'space.which': '“{stage}”: {reach}; instructions as they stood {reading}',
  'space.working': 'Working through the packages: {share} %',
  'space.stop': 'Stop',
  'space.stopped': 'Stopped: the packages have not been worked through.',
  'space.again': 'Work them out',

  'space.bothNone': 'No package was allowed by both instructions.',
  'space.both': {
    one: 'One package alone was allowed by both instructions.',
    other: '{count} packages were allowed by both instructions.',
  },
  'space.alone': {
    one: '{count} was allowed by {party}’s instructions alone.',
    other: '{count} were allowed by {party}’s instructions alone.',
  },
  'space.neither': {
    one: '{count} more package can be written; neither instruction allowed it.',
    other: '{count} more packages can be written; neither instruction allowed them.',
  },
  'space.frontier': {
    one: 'The efficient frontier has {count} point: nothing shown gives both more.',
    other:
      'The efficient frontier has {count} points: from these, nothing shown gives one side more without taking from the other.',
  },
  'space.yoursOn': 'Your agreement lies on the frontier of what both were allowed.',
  'space.yoursInside':
    'Your agreement lies inside the frontier of what both were allowed: another package would have given both sides as much or more.',
  'space.yoursBeyond':
    'Your agreement is not among the packages both instructions allowed, and none of those gives both sides as much.',
  'space.yoursNone':
    'Not everything on this table was agreed. No agreement is worth 0 to both, by definition.',

  'space.goingOn':
    'Going on without a text of this form ({text}) is reckoned by the model at {worth} for {party}: as a counterpart it initials only what is worth more.',

  'space.chart': 'The space of agreements, drawn',
  'space.chartNote':
    'Arrow keys go from point to point; Enter opens the text. A click opens the nearest point, or lists what lies close together there. The same stands in the table below.',
  'space.whole': 'drawn as far as the point of no agreement',
  'space.across': 'Worth to {party} →',
  'space.up': 'Worth to {party} ↑',
  'space.key': 'What the marks are',
  'space.key.both': 'both instructions allowed it',
  'space.key.firstAlone': 'only {party}’s instructions allowed it',
  'space.key.secondAlone': 'only {party}’s instructions allowed it',
  'space.key.neither': 'neither allowed it',
  'space.key.field': 'the darker, the more packages',
  'space.key.frontier': 'efficient frontier of all that is shown',
  'space.key.sharedFrontier': 'frontier of what both were allowed',
  'space.key.numbers': '{party}’s offers, in order: 1, 2, 3 …',
  'space.key.letters': '{party}’s offers, in order: A, B, C …',

  'space.none': 'no agreement',
  'space.yours': 'your agreement',
  'space.yours-later': 'your text, later',
  'space.history': 'history’s agreement',
  'space.history-later': 'history’s text',
  'space.offer': 'offer {mark} of {party}',
  'space.point': 'package',
  'space.mark.none': 'No agreement',
  'space.mark.yours': 'You',
  'space.mark.yours-later': 'Your text',
  'space.mark.history': 'History',
  'space.mark.history-later': 'Signed',

  'space.table': 'The same as a table',
  'space.onPaper':
    'Here stand the agreements, the offers, and the frontier of what both were allowed; all other points can be listed in the debrief on the screen.',
  'space.show': 'Show',
  'space.show.named': 'agreements and offers',
  'space.show.frontier': 'these and the frontier',
  'space.show.both': 'what both were allowed',
  'space.show.firstAlone': 'what {party} alone was allowed',
  'space.show.secondAlone': 'what {party} alone was allowed',
  'space.show.all': 'every point',
  'space.head.what': 'What',
  'space.head.allowed': 'Instructions',
  'space.head.count': 'Packages',
  'space.head.issues': 'On the table',
  'space.sorted.up': 'least first',
  'space.sorted.down': 'most first',
  'space.allowed.both': 'both',
  'space.allowed.first': '{party} only',
  'space.allowed.second': '{party} only',
  'space.allowed.neither': 'neither',
  'space.onFrontier': 'frontier',
  'space.onShared': 'frontier of both',
  'space.open': 'Open',
  'space.openNamed': 'Open: {name}, {values}',
  'space.more': 'Show all {count} rows',
  'space.rows': { one: '{count} row', other: '{count} rows' },
  'space.unlisted':
    'Of {count} points only the frontiers and what both were allowed are listed and drawn one by one; the others are the field. A click on it, or the two values below, opens them.',

  'space.several': 'What lies here',
  'space.stretch':
    'Worth {from} to {until} to {first}, and {low} to {high} to {second}, by this model.',
  'space.looking': 'Looking …',
  'space.found': { one: 'One place.', other: '{count} places.' },
  'space.pointHere': {
    one: '{values}: {count} package; instructions: {who}',
    other: '{values}: {count} packages; instructions: {who}',
  },
  'space.allPoints': 'List all {count}',
  'space.lookUpWorth': 'Worth to {party}, about',
  'space.lookUp': 'Look there in the field',
  'space.worth': 'Worth {one} to {first} and {two} to {second}, by this model.',
  'space.allowedBy': 'Instructions that allowed it: {who}.',
  'space.sameHere': {
    one: 'One package has these values.',
    other: '{count} packages have these values; this is number {number}.',
  },
  'space.next': 'Next of them',
  'space.openedIn': 'Put forward in round {round}.',
  'space.sounded': 'Part of it was only sounded.',
  'space.repudiated': 'The capital took it back.',
  'space.silentOn': 'It said nothing on: {issues}.',
  'space.barred':
    'A text of this form cannot hold it: it has a place on the sheet, but is no package.',
  'space.goTo': 'Go to that moment',
  'space.answers': 'Its answers',
  'space.by.instructed': '{party}: instructed',
  'space.by.reserve': '{party}: last resort',
  'space.by.beyond': '{party}: beyond instructions',
  'space.by.other': '{party}: not its to decide',
  'space.words': 'Its words',
  'space.restOfText': {
    one: 'The rest of the text: {count} clause',
    other: 'The rest of the text: {count} clauses',
  },
  'space.noWords': 'No clause of a text belongs to it.',
  'space.noAgreement':
    'Nothing is agreed and nothing signed. The model counts every option against this, so that it is worth 0 to both, whatever else becomes of them.',
  'space.close': 'Close',
} as const;
