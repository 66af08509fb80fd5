import { readdirSync } from 'node:fs';
import { silhouetteDistances } from './silhouettes.mjs';

const stages = new URL('../../scenarios/soviet-japanese-1955-56/stages/', import.meta.url);

for (const file of readdirSync(stages)) {
  const stage = file.replace('.json', '');
  console.log(stage);
  for (const { person, nearest, apart } of await silhouetteDistances(stage))
    console.log(
      `  ${person.padEnd(12)} nearest ${nearest.padEnd(12)} ${(apart * 100).toFixed(1)} %`,
    );
}
