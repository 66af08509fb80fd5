export const MINUTES = {
  'goBack.name': 'Go back to an earlier turn',
  'goBack.turn': 'Your turn',
  'goBack.round': 'round {round}',
  'goBack.choice': 'your choice',
  'goBack.kept': 'This game is kept as it stands; another goes on from there.',
  'goBack.play': 'Play on from there',
  'happened.stage-opened': 'The meeting opens.',
  'happened.tabled': '{who} tables “{option}” on {issue}.',
  'happened.tabledFrom': '{who} tables “{option}” on {issue}, in place of “{was}”.',
  'happened.sounded': '{who} sounds “{option}” on {issue}; it binds nobody.',
  'happened.stood': '{who} stands on what it has tabled: {issues}.',
  'happened.stoodOnAll': '{who} tables nothing new.',
  'happened.sounding-withdrawn':
    '{who} takes back “{option}”, sounded on {issue}. The climate cools.',
  'happened.reopened': '{who} reopens {issue}, which was agreed as “{option}”. The climate cools.',
  'happened.agreed': 'Agreed on {issue}: “{option}”.',
  'happened.decided-alone': 'Decided on {issue}: “{option}”.',
  'happened.given-early':
    '{who} has given “{option}” on {issue} before its price was paid; it bargains with less hereafter.',
  'happened.argued.bites':
    '{who} cites “{argument}”. It bites: the other side can bear more than before.',
  'happened.argued.answered': '{who} cites “{argument}”. It is answered and moves nothing.',
  'happened.waits-for-capital': '{who} waits for word from its capital.',
  'happened.granted': '{capital} grants “{option}” on {issue}: support {support}, needed {needed}.',
  'happened.denied': '{capital} refuses “{option}” on {issue}: support {support}, needed {needed}.',
  'happened.deniedNearest':
    '{capital} refuses “{option}” on {issue}: support {support}, needed {needed}. It would grant “{nearest}”.',
  'happened.leaked': 'The question has leaked: {who} asked for “{option}” on {issue}.',
  'happened.linked': '{who} links {first} with {second}.',
  'happened.tolerated':
    '{capital} tolerates “{option}” on {issue}: support {support}, needed {needed}.',
  'happened.repudiated':
    '{capital} repudiates “{option}” on {issue}. The position is withdrawn and the climate suffers.',
  'happened.repudiation-explained':
    'Support for “{option}” on {issue} was {support}; {needed} was needed.',
  'happened.repudiation-nearest':
    'Support for “{option}” on {issue} was {support}; {needed} was needed. Nearest within instructions: “{nearest}”.',
  'happened.withdrawn-by-instructions': 'New instructions withdraw {who}’s “{option}” on {issue}.',
  'happened.initialled': '{who} initials the text.',
  'happened.text-closed': 'The text is closed.',
  'happened.recessed': 'A recess. One round more; the climate eases.',
  'happened.suspended': '{who} suspends the talks.',
  'happened.extended': 'One round more.',
  'happened.ended.time': 'Time has run out.',
  'happened.ended.initialled': 'The meeting ends with a text.',
  'happened.ended.suspended': 'The meeting ends without a text.',
  'happened.ended.recalled': 'A delegation is recalled. The meeting ends.',
  'happened.ended.decided': 'Both capitals have chosen.',
  'happened.redLine': 'It crosses a red line of {home}.',
  'happened.settled': 'The deputies settle {issue}: “{option}”.',
  'happened.chose': '{capital} chooses: {choice}.',
  'happened.revealed': '{capital} has chosen: {choice}.',
  'happened.voted.passed': '{capital} passes the text: support {score}, needed {needed}.',
  'happened.voted.refused':
    '{capital} refuses the text: support {score}, needed {needed}; {home} will not bear it.',
  'happened.voted.absent': '{absent} members stay away.',
  'happened.remedy.term': '“{option}” on {issue}',
  'happened.remedy.terms': 'It would have passed with {terms}.',
  'happened.remedy.backing':
    'No other wording would have passed; what was missing is backing: {backing}.',
  'happened.ended.agreed': 'All is agreed, and no text can be closed here.',
} as const;
