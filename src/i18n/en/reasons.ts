export const REASONS = {
  'reason.asker.you': 'you',
  'reason.rule.historical-line':
    'It did what was really done: nothing so far had left the historical line.',
  'reason.rule.takes-your-package':
    'What {asker} offered was, taken whole, worth what it was waiting for, so it took it.',
  'reason.rule.text-complete': 'The text was complete and worth signing, so it initialled.',
  'reason.rule.will-not-initial':
    'It could have initialled, but the text was worth less to it than none.',
  'reason.rule.nearest-at-target':
    'Of the offers that gave it enough, it chose the one nearest to what {asker} asked.',
  'reason.rule.asks-its-capital':
    'Its own instructions did not allow what {asker} asked, so it consulted its capital.',
  'reason.rule.weighs-at-home':
    'It weighed its courses as things stood at home, and took one of those it leaned to.',
  'reason.rule.leans':
    'It did of its own accord what its capital leaned to as things stood; nobody had asked for it.',
  'reason.rule.holds': 'It saw no better offer and held.',
  'reason.target':
    'It was looking for {target} by its own reckoning, between its opening ({open}) and the least it would take ({floor}).',
  'reason.time': '{time} % of its time was gone.',
  'reason.moved.none': 'So far {asker} had come no nearer.',
  'reason.moved':
    'By then {asker} had come {moved} % of the way from the opening, and it answered in kind.',
  'reason.forbidden': 'Its instructions forbade what {asker} asked on {issues}.',
  'reason.heldBack': 'It held back what its instructions allowed on {issues}.',
  'reason.gave': 'It gave its last reserve on {issues}.',
  'reason.movedBy': 'It was moved by {arguments}.',
} as const;
