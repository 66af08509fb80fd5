import { portraitOf } from './pictures.ts';

interface PortraitProps {
  readonly person: string;
  /** Looks left instead of right. */
  readonly turned?: boolean;
}

/** The head and shoulders of a person who is named beside it. */
export const Portrait = ({ person, turned }: PortraitProps) => {
  const picture = portraitOf(person);
  if (picture === null) return null;
  return (
    <img
      class={turned ? 'portrait turned' : 'portrait'}
      src={picture}
      alt=""
      width={240}
      height={264}
      loading="lazy"
      decoding="async"
    />
  );
};
