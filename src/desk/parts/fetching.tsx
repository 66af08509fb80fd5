interface FetchingProps {
  /** What is being fetched. */
  readonly words: string;
  /** How much of it is here, in words. */
  readonly count: string;
  readonly come: number;
  readonly all: number;
}

/** A teleprinter tape on which ink grows with what has come. */
export const Fetching = ({ words, count, come, all }: FetchingProps) => (
  <div class="fetching">
    <p class="fetching-words">{words}</p>
    <div
      class="fetching-tape"
      role="progressbar"
      aria-label={words}
      aria-valuemin={0}
      aria-valuemax={all}
      aria-valuenow={come}
      aria-valuetext={count}
      style={`--come: ${all > 0 ? come / all : 0}`}
    />
    <p class="note">{count}</p>
  </div>
);
