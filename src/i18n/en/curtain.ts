/** Two delegations at one screen. */
export const CURTAIN = {
  'screen.curtain': 'behind the curtain',

  'title.both': 'Both, at this one screen',
  'title.bothLine':
    'Two teams share one device. A curtain closes between their turns, and they look back together.',
  'title.link.seats': 'seats “{value}” (“one” or “both”)',
  'title.saveBoth': 'both delegations',

  'curtain.for': 'For {delegation} alone',
  'curtain.briefing': 'Behind the curtain lie your instructions. Everybody else looks away.',
  'curtain.table': 'Behind the curtain it is your move. Everybody else looks away.',
  'curtain.open': 'Open the curtain for {delegation}',
  'curtain.closes':
    'It closes after every turn, when this window is left, and when nobody touches anything for a minute. What you have composed is kept behind it.',
  'curtain.read': 'We have read it: close the curtain',
  'curtain.close': 'Close the curtain',
  'curtain.word': 'Curtain',
  'curtain.soon':
    'Nobody has touched anything for a while. In {count} seconds the curtain closes; nothing is lost.',
  'curtain.stay': 'Keep it open',
  'curtain.printed': 'The curtain is closed: there is nothing to print.',

  'reflection.by': '{delegation} answers',
  'reflection.byNote': 'Both delegations look on. Each gives its own answer, one after the other.',
} as const;
