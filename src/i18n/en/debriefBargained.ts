/** What stands in the debrief on how both delegations bargained, and on the secrets of both. `{own}` is “your” or “its”. */
export const DEBRIEF_BARGAINED = {
  'bargained.ask': 'How do you think you bargained?',
  'bargained.askFirst':
    'Where between the best and the least of your instructions did your first offer lie, in “{stage}”?',
  'bargained.askFirstOf':
    'Where between the best and the least of its instructions did the first offer of {who} lie, in “{stage}”?',
  'bargained.askMore': 'Who came down farther from the first offer to the last, in “{stage}”?',
  'bargained.askNothing':
    'Nothing was bargained at a table in this game. What would you have offered first, and what would you have kept back?',
  'bargained.askUnmeasured':
    'In “{stage}” no offer of yours can be measured. Which of your moves told most on the other side, do you think, and by what sign?',
  'bargained.band.best': 'near the best',
  'bargained.band.upper': 'above the middle',
  'bargained.band.lower': 'below the middle',
  'bargained.band.least': 'near the least',
  'bargained.alike': 'about alike',

  'bargained.saidFirst': 'First offer: {band}',
  'bargained.saidMore': 'Came down farther: {who}',
  'bargained.was': 'What the record of this game shows of “{stage}”',
  'bargained.wasFirst': '{whose} first offer stood at {percent} %: {band}.',
  'bargained.wasNoOffer': '{who} made no offer that can be measured there.',
  'bargained.wasMore': '{who} came down farther: {most} points, the other side {least}.',
  'bargained.wasAlike': 'Both came down about alike: {a} points and {b} points.',
  'bargained.wasUnmeasured':
    'Who came down farther cannot be said: one of the two never made an offer that can be measured.',
  'bargained.scale':
    '100 % is the best package the instructions allowed as the stage opened, 0 % the least they allowed; what was not yet spoken of counts as the best still to be asked, and what stood beside the table does not count at all. The values behind it are the model’s, invented for play. It is no grade: a high offer and a low one can both be right.',

  'bargained.noticed': 'What can be noticed',
  'bargained.noticedNote':
    'The same rules look at both delegations. Each line names a turn and what the other side did next; whether it was wise is for you to say.',
  'bargained.nothingNoticed': 'No rule found anything to point at.',
  'bargained.at': '“{stage}”, turn {turn}',
  'bargained.look': 'Look at this turn',
  'bargained.lookNamed': 'Look at turn {turn} of “{stage}”',
  'bargained.why': 'Why, as this game recorded it',

  'bargained.stages': 'Offer by offer',
  'bargained.noTables':
    'No stage of this game was bargained at a table or by letter: capitals chose, unseen by each other.',
  'bargained.fromTo': '{who} from {from} to {to} %',
  'bargained.chart': 'How far each side still asked, turn by turn',
  'bargained.chartNote':
    'A mark for every turn of that side; a hollow mark: it stood, in part, beyond its instructions.',
  'bargained.chartLines': '{lines}.',
  'bargained.turnNumber': 'Turn {turn}',
  'bargained.chartLine': '{who} from {first} % to {last} %',
  'bargained.best': 'best of its instructions',
  'bargained.least': 'least of its instructions',
  'bargained.stood': 'What it stood on',
  'bargained.stands': 'as before',
  'bargained.axis': 'turn',
  'bargained.share': 'Still asked for',
  'bargained.percent': '{percent} %',
  'bargained.beyond': 'beyond instructions',
  'bargained.noOffers': 'Neither side made an offer that can be measured here.',
  'bargained.deeds': 'Acts and their answers',
  'bargained.did': 'What was done',
  'bargained.next': 'What the other side did next',
  'bargained.who': 'Turn and side',
  'bargained.noDeeds': 'No act, no concession and no breach stands in the record of this stage.',
  'bargained.extended': 'After turn {turn} time was given once more.',

  'next.ended': 'The stage ended there.',
  'next.stood': '{who} put forward nothing new.',
  'next.did': '{who} {did}.',
  'next.took': 'took {options}',
  'next.gave': 'came down to {options}',
  'next.asked': 'put forward {options}',
  'next.option': '“{option}” on {issue}',
  'next.consult': 'asked its capital',
  'next.link': 'linked two issues',
  'next.argue': 'cited “{argument}”',
  'next.recess': 'asked for a recess',
  'next.suspend': 'walked out',
  'next.initial': 'initialled the text',

  'deed.moved': 'gave up {changes}',
  'deed.change': '“{from}” for “{to}” on {issue}',
  'deed.sounded': 'sounded “{option}” on {issue}, binding nobody',
  'deed.linked.held': 'linked {first} with {second}; both stood agreed at the end',
  'deed.linked.open': 'linked {first} with {second}; at the end they were not both agreed',
  'deed.granted.used':
    'asked {capital} for “{option}” on {issue}: granted (support {support}, needed {needed}), and put forward later',
  'deed.granted.unused':
    'asked {capital} for “{option}” on {issue}: granted (support {support}, needed {needed}), and never put forward',
  'deed.denied':
    'asked {capital} for “{option}” on {issue}: refused (support {support}, needed {needed})',
  'deed.leaked': 'what it asked its capital leaked: “{option}” on {issue}',
  'deed.argued.bit': 'cited “{argument}”: it bit',
  'deed.argued.answered': 'cited “{argument}”: it was answered, and moved nothing',
  'deed.borne':
    'went beyond its instructions with “{option}” on {issue}; {capital} bore it (support {support}, needed {needed})',
  'deed.repudiated':
    'went beyond its instructions with “{option}” on {issue}; {capital} repudiated it (support {support}, needed {needed})',
  'deed.recalled':
    'went beyond its instructions with “{option}” on {issue}; {capital} repudiated it (support {support}, needed {needed}) and called the delegation home',
  'deed.given-early':
    'gave its reserve “{option}” on {issue} in its first turn, before it was asked for',
  'deed.shown-for-nothing':
    'its reserve “{option}” on {issue} lay on the table when the stage ended, and nothing had been got for it',
  'deed.sounding-withdrawn': 'took back “{option}” on {issue}, which it had sounded',
  'deed.reopened': 'reopened {issue}, which had been agreed as “{option}”',
  'deed.walked-out': 'walked out',
  'deed.recessed.agreed': 'asked for a recess; after it {issues} came to be agreed',
  'deed.recessed.nothing': 'asked for a recess; after it nothing more came to be agreed',

  you: 'You',
  'you.inside': 'you',
  'whose.yours': 'Your',
  'whose.of': '{who}’s',
  'own.yours': 'your',
  'own.its': 'its',

  'seen.opened-high':
    '{who} opened at {percent} %, where 100 is the best that {own} instructions allowed.',
  'seen.opened-low':
    '{who} opened at {percent} %, where 100 is the best that {own} instructions allowed and 0 the least.',
  'seen.gave-in-a-row':
    '{who} gave ground in {count} turns one after another, and in between the other side gave none, nor took what was offered.',
  'seen.gave-and-answered': '{who} gave ground, and the other side gave ground in its next turn.',
  'seen.gave-and-closed': '{who} gave ground, and that was enough for the other side to initial.',
  'seen.gave-alone': '{who} gave ground, and the other side gave none in its next turn.',
  'seen.took-their-word':
    '{who} came to the other side’s wording on {issues}, and there it was agreed.',
  'seen.held-and-they-moved': '{who} changed nothing in this turn, and the other side moved.',
  'seen.walked-out': '{who} walked out.',
  'seen.argument-moved':
    '{who} cited “{argument}”. It bit, and the other side moved on {issue} in turn {turn}.',
  'seen.argument-bit':
    '{who} cited “{argument}”. It bit, so that the other capital could bear more; on {issue} the other side did not move in what was left of the stage.',
  'seen.argument-answered':
    '{who} cited “{argument}”. It was answered: it gave the other capital no reason to move, and cost a point of climate.',
  'seen.granted-used':
    '{who} asked {capital} for “{option}” on {issue}. It was granted (support {support}, needed {needed}), and put forward afterwards.',
  'seen.granted-unused':
    '{who} asked {capital} for “{option}” on {issue}. It was granted (support {support}, needed {needed}), took a turn, and was never put forward.',
  'seen.denied':
    '{who} asked {capital} for “{option}” on {issue}. The turn went by, and the answer was no: support {support}, needed {needed}.',
  'seen.borne':
    '{who} went beyond {own} instructions with “{option}” on {issue}. {capitalFirst} bore it: support {support}, needed {needed}.',
  'seen.repudiated':
    '{who} went beyond {own} instructions with “{option}” on {issue}. {capitalFirst} took it back: support {support}, needed {needed}. The climate lost eight points.',
  'seen.recalled':
    '{who} went beyond {own} instructions with “{option}” on {issue}. {capitalFirst} took it back, with support {support} where {needed} was needed, and called the delegation home.',
  'seen.leaked':
    'What {who} asked {own} capital leaked: “{option}” on {issue}. The other side knew it from then on.',
  'seen.given-early':
    '{who} gave {own} reserve “{option}” on {issue} in the first turn, before the other side had asked for it.',
  'seen.shown-for-nothing':
    '{who} put {own} reserve “{option}” on {issue} on the table, and it still lay there when the stage ended. The other capital asks for more once it has seen that: six points of support.',
  'seen.sounding-answered':
    '{who} sounded “{option}” on {issue}, which bound nobody, and the other side gave ground in its next turn.',
  'seen.sounding-withdrawn':
    '{who} took back “{option}” on {issue}, which had been sounded. The climate lost three points.',
  'seen.reopened': '{who} reopened {issue}, agreed as “{option}”. The climate lost three points.',
  'seen.link-held': '{who} linked {first} with {second}. In the end both stood agreed.',
  'seen.link-open':
    '{who} linked {first} with {second}. In the end they were not both agreed, so neither was.',
  'seen.recessed.agreed':
    '{who} asked for a recess, which gave one round more; after it {issues} came to be agreed.',
  'seen.recessed.nothing':
    '{who} asked for a recess, which gave one round more; nothing more came to be agreed in it.',
  'seen.ground-missed.instructed':
    '{who} left {issue} open at the end of the stage, although “{option}”, which the other side had last asked for, was among what {own} instructions sought.',
  'seen.ground-missed.reserve':
    '{who} left {issue} open at the end of the stage, although “{option}”, which the other side had last asked for, stood in {own} instructions as a last resort.',
  'seen.more-was-there':
    '{who} took “{option}” on {issue}. The other side’s instructions, secret then, also allowed “{better}”, which is worth more to this side in the model’s values.',

  'secrets.ask': 'What lay in the other side’s instructions?',
  'secrets.askResort':
    'What was the last resort of {who} on {issue}, in “{stage}”: the furthest its instructions let it go?',
  'secrets.askNothing':
    'What do you think stood in the other side’s instructions that you never saw?',
  'secrets.resortOf': 'What the instructions of {who} said',
  'secrets.resortWas': 'Its last resort on {issue} was “{option}”.',
  'secrets.resortsWere':
    'Its last resort on {issue} was “{option}”; later instructions made it “{later}”.',
  'secrets.resortNone': 'Its instructions on {issue} named nothing it might fall back on.',
  'secrets.foundOut': 'That is what {who} expected.',
  'secrets.foundOutNot': '{who} expected “{option}”.',
  'secrets.note':
    'Both sides’ instructions, opened. The marks say on what evidence each sentence rests. How an option is sorted (instructed, last resort, beyond) is inferred from the record, and the numbers are invented for play.',
  'secrets.tally': { one: '{count} issue: {came}', other: '{count} issues: {came}' },
  'secrets.tally.found': 'common ground found on {found}',
  'secrets.tally.missed': 'there and not found on {missed}',
  'secrets.tally.onlyMissed': 'common ground there and not found on {missed}',
  'secrets.tally.none': 'no common ground',
  'secrets.tallyAll': {
    one: 'Over the whole game both instructions had something in common on {count} issue at a table: found on {found}, there and not found on {missed}.',
    other:
      'Over the whole game both instructions had something in common on {count} issues at a table: found on {found}, there and not found on {missed}.',
  },
  'secrets.letters': 'The instructions of both, as they were read',
  'secrets.issue': 'Option',
  'secrets.both': 'allowed to both',
  'secrets.agreedMark': 'agreed',
  'secrets.shown': 'put forward',
  'secrets.notTheirs': 'not its to decide',
  'secrets.beside': {
    one: 'Beside the table: {count} issue',
    other: 'Beside the table: {count} issues',
  },
  'secrets.ground.none':
    'Nothing stood in both instructions: within them there was no ground to find.',
  'secrets.ground.untouched': 'Neither side spoke of it.',
  'secrets.ground.found': 'The ground both instructions had in common was found.',
  'secrets.ground.missed':
    'There was ground both instructions allowed to the end, and it was not found.',
  'secrets.ground.lost':
    'When the stage opened there was ground both instructions allowed. New instructions took it away before it was found.',
  'secrets.ground.held-up':
    'Both put forward the same wording, which both instructions allowed; a link, a sounding or the clock kept it from being agreed.',
  'secrets.ground.made':
    'When the stage opened no such wording stood in both instructions. The ground was made at the table.',
  'secrets.change.granted': 'After turn {turn} {capital} granted what {who} had asked: {orders}.',
  'secrets.change.tolerated': 'After turn {turn} {capital} bore what {who} had done: {orders}.',
  'secrets.change.instructed': 'After turn {turn} {who} had other instructions: {orders}.',
  'secrets.order.instructed': 'to seek {options}',
  'secrets.order.reserve': 'last resort {options}',
  'secrets.order.nothing': 'nothing it might agree to',
  'secrets.cables': 'Cables only one side saw',
  'secrets.noCables': 'No cable passed that only one side saw.',
  'secrets.cable': '{who}, turn {turn}',
  'secrets.courses': 'The courses each capital chose between, unseen by the other',
  'secrets.chosen': 'chosen',
} as const;
