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
    <div class="fetching-tape" style={{ '--come': all > 0 ? come / all : 0 }}>
      <progress class="unseen" aria-label={words} aria-valuetext={count} max={all} value={come} />
    </div>
    <p class="note">{count}</p>
  </div>
);
