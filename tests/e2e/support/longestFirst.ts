import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files of more than a minute, longest first. */
const LONG = ['road', 'archive', 'pages', 'debriefReading', 'tableTroubles', 'reference', 'table'];

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = LONG.findIndex((name) => moduleId.endsWith(`/e2e/${name}.test.ts`));
  return place === -1 ? LONG.length : place;
};

/** Begins with the files that take longest, so that no worker stands idle while another has one before it. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}
