/** The step of a debrief that asks where sources and historians disagree, and says what the model leaves out. */
export const DEBRIEF_HISTORIANS = {
  'historians.lead':
    'The sources do not agree, nor do those who read them. Judge for yourself first; what the game goes by opens afterwards.',
  'historians.questions': 'Where the sources disagree',
  'historians.questionsCount': { one: '{count} question', other: '{count} questions' },
  'historians.faults': 'What divides historians',
  'historians.faultsCount': { one: '{count} quarrel', other: '{count} quarrels' },
  'historians.roads': 'Roads not taken',
  'historians.roadsCount': { one: '{count} road', other: '{count} roads' },
  'historians.roadsNote':
    'Each changes one thing. It says who thought of it then, what else would have had to change, and why it might have failed all the same.',
  'historians.leavesOut': 'What this model leaves out',
  'historians.leavesOutCount': { one: '{count} thing', other: '{count} things' },
  'historians.leavesOutNote':
    'A game is an argument about what mattered. Of these it makes too little, or nothing.',
  'historians.leavesOutOnPaper': '{things}. Each is explained in the debrief on the screen.',
  'historians.coming': 'The rest is on its way.',
} as const;
