/** Everything of the built-in scenario that the title page and *The phrase* can do without. */
export const restOfScenario = import.meta.glob<unknown>(
  [
    '../scenarios/soviet-japanese-1955-56/{archive,evidence,map}.json',
    '../scenarios/soviet-japanese-1955-56/text/en/*.json',
    '!../scenarios/soviet-japanese-1955-56/text/en/{arguments,draft,issues,parties,people,road,spoken}.json',
    '!../scenarios/soviet-japanese-1955-56/text/en/{archive,phrase}-*.json',
  ],
  { eager: true, import: 'default' },
);
