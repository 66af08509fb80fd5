/** What is heard, for those who read it. Each says only what one would hear, not what it means. */
export const CAPTIONS = {
  'caption.bell': 'a bell is rung',
  'caption.card': 'a card laid on the table',
  'caption.chair': 'a chair pushed back, steps',
  'caption.clock': 'a clock ticking',
  'caption.door': 'a door closes',
  'caption.gavel': 'a gavel, twice',
  'caption.paper-slide': 'paper slid across the table',
  'caption.paper-turn': 'pages turned',
  'caption.pen': 'a pen on paper',
  'caption.seal': 'a seal pressed',
  'caption.stamp': 'a rubber stamp',
  'caption.teleprinter': 'a teleprinter',
  'caption.typewriter-key': 'a typewriter',
  'caption.council': 'a hall: many voices, no words',
  'caption.diet': 'a large hall: many voices, no words',
  'caption.first-secretary': 'a large office: a slow clock, sparrows outside',
  'caption.garden': 'a garden: leaves, birds, a far bell',
  'caption.kremlin': 'a large hall: steps; crows outside',
  'caption.letters': 'the sea; a far teleprinter',
  'caption.london-summer': 'a drawing room: birds and traffic outside',
  'caption.london-winter': 'a drawing room: a fire, rain on the windows',
  'caption.ministry': 'a corridor: steps, a far typewriter',
  'caption.office': 'an office: a radiator, a small clock',
  'caption.opera-house': 'a great hall: hundreds of voices, no words',
  'caption.otowa': 'a quiet house: a clock, wind outside',
  'caption.residence': 'a drawing room: a small clock, a bird outside',
  'caption.spiridonovka': 'a large hall: a slow clock, swifts outside',
  'caption.winter-desks': 'a quiet room in winter: wind, a clock, a far typewriter',
  'caption.cable': 'music, “Cable”: a clarinet over plucked strings',
  'caption.deadlock': 'music, “Deadlock”: a cello goes round, a clarinet breaks off',
  'caption.far-shore': 'music, “Far Shore”: a clarinet, then a cello, far apart',
  'caption.green-baize': 'music, “Green Baize”: a clarinet and a cello, quiet',
  'caption.signing': 'music, “Signing”: clarinet and cello together',
} as const;

type NameOf<Key> = Key extends `caption.${infer Name}` ? Name : never;

/** Everything that has a caption. */
export type Captioned = NameOf<keyof typeof CAPTIONS>;
