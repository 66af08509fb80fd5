/** Values of points, one array a party, in rising order of the first and then of the second. */
export interface Rising {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** The points no other of those that count gives both parties as much or more than, by index, in rising order. */
export const frontierOf = (
  { first, second }: Rising,
  counts: (index: number) => boolean,
): readonly number[] => {
  const frontier: number[] = [];
  let most = -Infinity;
  for (let index = first.length - 1; index >= 0; index -= 1) {
    if (second[index]! <= most || !counts(index)) continue;
    most = second[index]!;
    frontier.push(index);
  }
  return frontier.toReversed();
};
