export const HOME = {
  'since.since': 'What has happened since',
  'since.where': 'Who is where',
  'since.on': 'On to the briefing',

  'home.papers.courses': 'Courses',
  'home.papers.text': 'The text',
  'home.question': 'Which course does your capital take?',
  'home.unseen':
    '{capital} chooses at the same time. Neither capital sees the other’s choice until both are made.',
  'home.decide': 'Decide',
  'home.decideNone': 'Choose one of the courses first.',
  'home.chosen': 'You have chosen: {choice}. {capital} is choosing …',
  'home.notYet': '{capital} is choosing …',
  'home.advice': 'Advice',
  'home.textBefore': 'The text that was closed, as it goes before both capitals.',

  'home.scene.residence':
    'A drawing room in the evening light. Shigemitsu and Dulles sit in armchairs at a low table; two crutches lean beside Shigemitsu.',
  'home.scene.washington':
    'An office in Washington by day, an American flag beside the window. Dulles speaks to Shigemitsu across a low table; two crutches lean beside Shigemitsu.',
  'home.scene.security-council':
    'The Security Council: a horseshoe of nameplates. Sobolev speaks from the Soviet seat; Kase listens for Japan at a desk outside it.',
  'home.scene.diet':
    'The chamber of the Diet. Hatoyama speaks from his wheelchair before the rostrum; the members are seen from behind.',
  'home.scene.diet-ussr':
    'A hall in Moscow, snow outside. Bulganin speaks at a long table; those beside him are seen as shapes.',

  'outcome.choices': 'What the two capitals chose',
  'outcome.votes': 'The votes',
  'outcome.vote.capital': 'Capital',
  'outcome.vote.result': 'Result',
  'outcome.vote.passed': 'passed',
  'outcome.vote.refused': 'refused',
  'outcome.vote.support': 'Support',
  'outcome.vote.needed': 'Needed',
  'outcome.vote.absent': 'Members absent',
  'outcome.vote.weakest': 'Hardest to win',
  'outcome.vote.veto': '{home} would not have it',
  'outcome.votesNote':
    'Support and what is needed for it are on a scale of 100, invented for play.',
  'outcome.settled': 'What the deputies settled',
  'outcome.settledNote': 'Nobody took these into the room; the deputies wrote their usual words.',

  'deputies.tab': 'Deputies',
  'deputies.name': 'The deputies will settle',
  'deputies.note':
    'At the end of the meeting the deputies write these clauses in the words below, if the climate allows it. You may pull one out and bargain over it yourself.',
  'deputies.pull': 'Pull it out: {issue}',
  'deputies.putBack': 'Put it back in the deputies’ folder',
  'deputies.standing': '{party}: {option}',
} as const;
