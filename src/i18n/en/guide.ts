/** What stands around the texts of the teacher’s guide. */
export const GUIDE = {
  'guide.for': 'For teachers',
  'guide.print': 'Print this page',
  'guide.close': 'Close',
  'guide.coming': 'The guide is on its way.',
  'guide.lesson': 'The lesson',
  'guide.minutes': 'Min.',
  'guide.step': 'What',
  'guide.do': 'How',
  'guide.playMinutes':
    'The {minutes} minutes of play are reckoned from the texts: 150 words a minute, 15 seconds a decision.',
  'guide.pair': 'Two teams at one screen',
  'guide.questions': 'Questions',
  'guide.rubric': 'What to look for',
  'guide.line': 'Reasoning',
  'guide.begins': 'Begins',
  'guide.goesOn': 'Goes on',
  'guide.goesFar': 'Goes far',
  'guide.care': 'With care',
} as const;
