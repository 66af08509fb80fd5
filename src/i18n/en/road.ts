export const ROAD = {
  'title.branches': 'Branches: games played on from an earlier turn',

  'road.line': 'Stage {stage} of {count} on the road',
  'road.lineOwn': 'Stage {stage} of your own road',
  'road.yours': 'Your game',
  'road.history': 'History',

  'road.text': 'Your text beside {text}',
  'history.text': 'the text of history',
  'road.clause.same': 'the same',
  'road.clause.differs': 'differs',
  'road.clause.absent': 'not in your text',
  'road.clause.added': 'only in your text',
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
