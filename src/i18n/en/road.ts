export const ROAD = {
  'title.branches': 'Branches: games played on from an earlier turn',

  'road.line': 'Stage {stage} of {count} on the road',
  'road.yours': 'Your game',
  'road.history': 'History',

  'road.text': 'Your text beside the text of 19 October 1956',
  'road.noText':
    'No text was closed on your road. What was signed on 19 October 1956 stands below, clause by clause.',
  'road.textRefused':
    'Your text was closed and signed, but it was refused and never came into force.',
  'road.textClosed': 'Your text was closed; it has not gone before those who ratify.',
  'road.clause.same': 'the same',
  'road.clause.differs': 'differs',
  'road.clause.absent': 'not in your text',
  'road.clause.added': 'only in your text',
  'road.clauses.same': {
    one: '{count} clause says the same',
    other: '{count} clauses say the same',
  },
  'road.clauses.differs': {
    one: '{count} clause differs in what was negotiated',
    other: '{count} clauses differ in what was negotiated',
  },
  'road.clauses.absent': {
    one: '{count} clause of history’s is not in your text',
    other: '{count} clauses of history’s are not in your text',
  },
  'road.clauses.added': {
    one: '{count} clause stands only in your text',
    other: '{count} clauses stand only in your text',
  },
  'road.ledgerCount': { one: '{count} interest', other: '{count} interests' },
  'road.ledgerNote':
    'What the text gives each interest once it is in force, and what passing time has cost or brought. Points of −3 to +3 a clause, summed; invented for play. There is no single score.',

  'points.muchGained': 'much gained',
  'points.gained': 'gained',
  'points.littleGained': 'a little gained',
  'points.even': 'neither gained nor lost',
  'points.littleLost': 'a little lost',
  'points.lost': 'lost',
  'points.muchLost': 'much lost',
} as const;
