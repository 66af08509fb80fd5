/** What stands on the pages of a debrief around what its steps tell, and in the steps that open and close it. */
export const DEBRIEF_PAGES = {
  'debrief.over': 'Debrief · {game}',
  'debrief.number': 'Step {number} of {count}',

  'debrief.pace': 'How long have you?',
  'debrief.paceNote':
    'The length says which steps follow one another. All the others can be opened from the contents.',
  'debrief.minutes': '{minutes} min',
  'debrief.minutesSteps': { one: '{count} step', other: '{count} steps' },

  'debrief.contents': 'Contents',
  'debrief.beside': 'Outside a debrief of {minutes} minutes',
  'debrief.mark.here': 'open',
  'debrief.mark.read': 'read',
  'debrief.mark.skipped': 'skipped',
  'debrief.mark.passed': 'not answered',

  'debrief.goOn': 'Go on: {step}',
  'debrief.skip': 'Skip this step',
  'debrief.skipNote': 'Skipping is written into the record of the game, nowhere else.',
  'debrief.close': 'Close the debrief',
  'debrief.closeNote': 'The game is kept. It opens again here, from the title page.',
  'debrief.print': 'Print this step',
  'debrief.passedNote': 'You looked without answering first.',
  'debrief.otherSide': 'Play the other side: {delegation}',

  'debrief.ask': 'Before you look',
  'debrief.commit': 'Commit and see',
  'debrief.pass': 'See without answering',
  'debrief.askNote':
    'Once you have seen it, the answer stands as it is. Looking without one is written into the record.',
  'debrief.notReady': 'Answer first, or see it without answering.',
  'debrief.yourAnswer': 'Your answer',
  'debrief.answerOf': '{delegation} answered',
  'debrief.askedBy': 'For {by} to answer. {question}',
  'debrief.together': 'One answer for both delegations: talk it over, then commit to it.',
  'debrief.both': 'Both delegations together',
  'debrief.noAnswer': 'no answer',
  'debrief.keeps': 'What you write is kept with the game when you leave the field.',
  'debrief.optional': '(may be left empty)',

  'class.said': 'Open what was said',
  'class.write': 'Write it down for all to read',
  'class.question': 'Question {number} of {count}',
  'class.before': 'Question before',
  'class.next': 'Next question',
  'class.takeAway':
    'What is printed and taken away lies with the papers: leave the page for the class first.',

  'fought.about': 'You fought over it last and longest',
  'fought.apart': {
    one: 'For {count} of {turns} turns it was asked for and not agreed.',
    other: 'For {count} of {turns} turns it was asked for and not agreed.',
  },
  'fought.words': 'The words',
  'fought.kept': 'kept',
  'fought.struck': 'struck',
  'fought.inDispute': 'in dispute to the end',
  'fought.leftOpen': 'asked for by both, and left open',
  'fought.notAsked': 'asked for by nobody in the end',
  'fought.yours': 'In your game',
  'fought.history': 'In history',
  'fought.came': 'How it came out',
  'fought.agreed': 'Agreed: {option}. {who} made the last step, in turn {turn}.',
  'fought.agreedNoText': 'No text was closed over it.',
  'fought.deputies': 'The deputies wrote it into the text: {option}.',
  'fought.open': 'Left open.',
  'fought.openAlike':
    'Left open: both stood on “{option}”, tied to something else that was not agreed.',
  'fought.never': 'History did not come this way.',
  'fought.turn': 'Turn {turn}, round {round}',
  'fought.tabled': '{who}: {option}',
  'fought.moved': '{who}: {option} (was {from})',
  'fought.sounded': '{who}, sounding: {option}',
  'fought.repudiated': '{who}: {option}. The capital repudiated it.',
  'fought.withdrawn': '{who}: {option} withdrawn, on new instructions.',
  'fought.look': 'Look at turn {turn}',
  'fought.nobody': 'Nobody put anything new forward on it.',
  'fought.before': {
    one: 'It had been on the table in {count} stage before: {stages}.',
    other: 'It had been on the table in {count} stages before: {stages}.',
  },
  'fought.means': 'What hung on the words',
  'fought.nothing': 'At no table in this game did one side ask for what the other would not give.',
  'fought.alone': 'What was decided, each side decided alone.',
  'fought.road': 'Where your road came out',
  'fought.goesOn':
    'Here your window closes; the road goes on to “{stage}”. Only what you have played is laid beside history.',

  'later.ask': 'Years later both sides read your text again. Whom will it serve better by then?',
  'later.askNone':
    'Years later the two sides meet again, with no text of yours between them. Whom will that serve better?',
  'later.whom': 'It will serve',
  'later.both': 'both alike',
  'later.neither': 'neither',
  'later.why': 'What could that side say?',
  'later.same':
    'Clause for clause your text is the one that was signed, so nothing has to be supposed: this is what was said under it.',
  'later.youSaid': 'It will serve: {whom}.',

  'role.lead': 'You led {delegation}. From here on you lead nobody: look at both sides.',
  'role.leadBoth': 'You led the two delegations. From here on nobody leads: look at both sides.',
  'role.want': 'What did you want?',
  'role.surprise': 'What surprised you?',
  'role.line': 'One line is enough.',

  'questions.lead':
    'No answer is right. Talk them through, or write; what you write goes into the papers you take away.',
  'questions.more': { one: '{count} more question', other: '{count} more questions' },
} as const;
