/** What stands in the step of the debrief that lays the text of a game beside history’s, with the reasons. */
export const DEBRIEF_REASONS = {
  'differ.askArticles': 'Which clauses of your text read otherwise than in {text}?',
  'differ.askLeft': 'What came out otherwise than in history?',
  'differ.askBlocker': 'No text was closed. What stood in its way last?',
  'differ.tick': 'Tick every one you think reads otherwise',
  'differ.tickLeft': 'Tick every one you think came out otherwise',
  'differ.none': 'None of them',
  'differ.blocker': 'The issue that stood in the way',
  'differ.noBlocker': 'Nothing: all was agreed',
  'differ.why': 'Why do you think so?',
  'differ.courseOf': '{stage}: the choice of {capital}',
  'differ.leftOf': '{stage}: {issue}',

  'differ.expected': 'What you expected, and what is so',
  'differ.hit': 'Named by you, and different: {items}.',
  'differ.miss': 'Named by you, and not different: {items}.',
  'differ.unseen': 'Not named by you, and different: {items}.',
  'differ.allSame': 'You expected no difference, and there is none.',
  'differ.blockerWas': 'You named: {picked}. What stood open at the end: {open}.',
  'differ.nothingOpen': 'nothing; all was agreed and not initialled by both',

  'differ.same.title': 'No difference',
  'differ.same.text':
    'Clause for clause your text agrees with {text}. Every word that was bargained over stands or is struck as it was then.',
  'differ.same.left':
    'On every issue your game came out as history did, with the same words agreed and the same left open.',
  'differ.same.not':
    'That does not show that it had to end so. It shows that these turns, on these instructions, lead there.',
  'differ.same.way': 'What was asked on the way, and not had',
  'differ.same.wayCount': { one: '{count} wording', other: '{count} wordings' },

  'differ.counts': '{same} of {count} clauses say the same',
  'differ.closed': 'Your text was closed; it has not gone before those who ratify.',
  'differ.standing.differs': 'reads otherwise',
  'differ.standing.absent': 'not in your text',
  'differ.standing.added': 'only in your text',
  'differ.standing.same': 'the same',
  'differ.sameClauses': {
    one: '{count} clause says the same',
    other: '{count} clauses say the same',
  },
  'left.same': 'What came out as in history',
  'differ.absentClauses': {
    one: '{count} clause of history’s is missing with it',
    other: '{count} clauses of history’s are missing with it',
  },
  'differ.words': 'The words of both, side by side',
  'differ.wordsSigned': 'The signed clause, in English',
  'differ.told': 'Why: told above, under {issues}.',
  'differ.outOfTime':
    'A text closed in “{stage}” names no day of signing that was bargained over: the talks had not come so far.',
  'differ.issue': 'Issue',
  'differ.yours': 'Your game',
  'differ.history': 'History',
  'differ.open': 'left open',
  'differ.unsaid': 'not said',
  'differ.notThere': 'history did not come here',
  'differ.sameMark': 'the same',
  'differ.otherMark': 'differs',

  'differ.how': 'How it came about',
  'differ.refused': 'What was refused, by whom, on what instruction',
  'differ.nearest': 'What would have passed',
  'differ.because': 'Why history came to its wording',
  'differ.becauseOpen': 'Why history left it as it did',
  'differ.look': 'Look at turn {turn}',
  'differ.lookNamed': 'Look at turn {turn} of “{stage}”: {about}',
  'differ.playOn': 'Play on from here',
  'differ.playOnNamed': 'Play on from turn {turn} of “{stage}”: {about}',
  'differ.playOnNote':
    '“Play on from here” goes back to that turn, or to the last of yours before it, and opens a new branch; this game is kept.',
  'differ.model':
    'Support and the support needed are the model’s reckoning, 0 to 100, invented for play; so is what would have passed. That both capitals would have borne a wording does not say that the other delegation would have offered it. A capital that is asked beforehand grants with six points less than it forgives without being asked.',

  'decided.agreed':
    'Agreed in turn {turn} of “{stage}”, when {delegation} took “{option}”. {capitals}',
  'decided.moved': 'By then a source had bitten on it: “{arguments}”.',
  'decided.alone':
    '{delegation} decided it alone, in turn {turn} of “{stage}”: “{option}”. {capitals}',
  'decided.deputies':
    'The delegations did not agree on it themselves. Their deputies wrote “{option}” as “{stage}” ended.',
  'decided.deputiesNever':
    'It was never on the table in your game. The deputies wrote “{option}” when the text was closed in “{stage}”.',
  'decided.bridged':
    'The delegations stood apart to the end, so the deputies wrote “{option}”: a dispute over this alone holds up no text.',
  'decided.form.unsaid': 'A text in the form “{form}” does not speak of it.',
  'decided.form.written':
    'A text in the form “{form}” says “{option}” here, whatever was asked for.',
  'decided.implied':
    'Nobody tabled it. The talks had been opened for a “{option}”, and a text closed in “{stage}” took that form.',
  'decided.carried': 'It stood so before your game began.',
  'decided.open': 'It was left open. At the end of “{stage}” {stood}.',
  'decided.stood': '{delegation} stood on “{option}”',
  'decided.nobodyStood': 'neither delegation had put anything forward',
  'decided.stoodNowhere': '{delegation} had put nothing forward',

  'capital.instructed': '{capital} had instructed it.',
  'capital.reserve': 'For {capital} it was the last resort.',
  'capital.borne':
    'It was beyond the instructions of {capital}, which bore it: support {support}, needed {needed}.',
  'capital.both.instructed': 'Both capitals had instructed it.',
  'capital.both.reserve': 'For both capitals it was the last resort.',
  'capital.notBorne':
    'It was beyond the instructions of {capital}, which would not have borne it: support {support}, needed {needed}.',

  'capital.orders': 'The instructions of {capital} then: {orders}.',
  'capital.first': 'first choice {options}',
  'capital.last': 'last resort {options}',
  'capital.option': '“{option}”',
  'capital.noOrders': 'none on this issue',

  'refused.other':
    'Nobody put history’s wording, “{history}”, forward. The last other wording that was asked for was not had either.',
  'refused.at-the-table':
    'The wording “{option}” lay before {delegation} in turn {turn} of “{stage}”, and it did not take it.',
  'refused.instructed': 'Its own instructions allowed that wording as a first choice.',
  'refused.reserve': 'Its instructions named that wording as a last resort, and it kept it back.',
  'refused.stood': 'It stood on “{stood}”.',
  'refused.stoodNowhere': 'It put nothing of its own forward on it.',
  'refused.borne':
    'That was beyond its instructions, though {capital} would have borne it: support {support}, needed {needed}.',
  'refused.beyond':
    'That was beyond its instructions, and {capital} would not have borne it: support {support}, needed {needed}.',
  'refused.redLine': 'It crosses a red line of {constituency}.',
  'refused.repudiated':
    'In turn {turn} of “{stage}” {delegation} tabled “{option}”, and {capital} repudiated it: support {support}, needed {needed}.',
  'refused.denied':
    'In turn {turn} of “{stage}” {delegation} asked {capital} for “{option}”, and was refused: support {support}, needed {needed}.',
  'refused.withdrawn':
    '{delegation} stood on “{option}” until new instructions took it back, in turn {turn} of “{stage}”.',
  'refused.reopened':
    '“{option}” had been agreed, and {delegation} opened it again in turn {turn} of “{stage}”.',
  'refused.unanswered.time':
    '{delegation} put “{option}” forward in turn {turn} of “{stage}”, the last there was: nobody could answer.',
  'refused.unanswered.agreed':
    '{delegation} put “{option}” forward in turn {turn} of “{stage}”, which ended the talks: nobody answered.',
  'refused.unanswered.initialled':
    '{delegation} put “{option}” forward in turn {turn} of “{stage}”, which closed the text: nobody answered.',
  'refused.unanswered.suspended':
    '{delegation} put “{option}” forward in turn {turn} of “{stage}” and broke the talks off with it: nobody could answer.',
  'refused.unanswered.recalled':
    '{delegation} put “{option}” forward in turn {turn} of “{stage}” and was recalled with it: nobody could answer.',
  'refused.unanswered.decided':
    '{delegation} put “{option}” forward in turn {turn} of “{stage}”, the last there was: nobody could answer.',
  'refused.only-sounded':
    'Both came to “{option}” in turn {turn} of “{stage}”, but {delegation} had only sounded it, which binds nobody.',
  'refused.held-by-link':
    'Both stood on “{option}” in turn {turn} of “{stage}”, but it was linked with {other} and waited for it.',
  'refused.never-asked': 'Nobody put “{option}” forward. {capitals}',
  'refused.nothing-else': 'Nobody asked for any other wording, so nothing was refused.',
  'refused.never-open': 'It was not on the table in any stage you played, so nobody refused it.',

  'nearest.none-needed':
    'Nothing had to change: as things stood then, {capitals} would have borne “{option}”.',
  'nearest.changes': 'Had {changes}, {capitals} would have borne “{option}”.',
  'change.cited': '{delegation} cited “{argument}”',
  'change.asked': '{delegation} asked {capital} for it beforehand',
  'change.agreed': '{issue} been agreed at “{with}” first',
  'nearest.backing': {
    one: '{capital} lacked one point of support for “{option}”.',
    other: '{capital} lacked {count} points of support for “{option}”.',
  },
  'nearest.redLine': 'A red line of {constituency} alone costs thirty points.',
  'nearest.other-option': 'The nearest wording that {capitals} would have borne was “{option}”.',
  'nearest.isYours': 'It is the one you have.',
  'nearest.isHistory': 'It is history’s.',
  'nearest.bothCapitals': 'both capitals',

  'unsigned.title': 'No text was closed',
  'unsigned.time': 'Time ran out in “{stage}”.',
  'unsigned.agreed': '“{stage}” ended with all that was live agreed, and no text to close.',
  'unsigned.suspended': '{delegation} broke off “{stage}” in turn {turn}.',
  'unsigned.recalled': '{delegation} was recalled in turn {turn} of “{stage}”.',
  'unsigned.initialled': 'In “{stage}” it was not initialled by both.',
  'unsigned.decided': 'The capitals had decided in “{stage}”.',
  'unsigned.blockers': {
    one: 'One issue stood in the way: {issues}.',
    other: '{count} issues stood in the way: {issues}.',
  },
  'unsigned.noBlockers':
    'No issue stood in the way: everything on the table was agreed, and the text was not initialled by both.',

  'atHome.title': 'Refused at home',
  'atHome.vetoed':
    'The text was closed, and {capital} refused it: {constituency} would not have it.',
  'atHome.short':
    'The text was closed, and {capital} refused it: {score} points of {needed} needed.',
  'atHome.terms': 'Both would have passed it with {terms}.',
  'atHome.term': '“{issue}: {option}”',
  'atHome.backing': {
    one: 'It lacked one point of backing with {constituencies}.',
    other: 'It lacked {count} points of backing with {constituencies}.',
  },

  'left.title': 'Beside the text',
  'left.titleStages': 'What the stages left',
  'courses.title': 'What the capitals chose',
  'courses.capital': 'Capital',
  'courses.why': 'Why history’s capitals chose so: “{stage}”',
} as const;
