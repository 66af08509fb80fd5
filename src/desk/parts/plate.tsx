import type { ComponentChildren } from 'preact';

/** A picture at the head of a page. */
export interface PlatePicture {
  /** Null where none is drawn: the plate is its band of words alone. */
  readonly address: string | null;
  /** What the picture shows; empty where the words beside it say so already. */
  readonly shows: string;
  /** What stands before the picture. */
  readonly before?: ComponentChildren;
}

interface PlateProps {
  readonly picture: PlatePicture;
  readonly class?: string;
  /** What is printed on the band below the picture. */
  readonly children: ComponentChildren;
}

/** A printed plate: a picture over a dark band of words, as on the poster. */
export const Plate = ({
  picture: { address, shows, before },
  class: name,
  children,
}: PlateProps) => (
  <div class={`plate ${name ?? ''}`}>
    {address !== null && (
      <div class="plate-view">
        <img
          class="plate-picture"
          src={address}
          alt={shows}
          width={1200}
          height={480}
          decoding="async"
        />
        {before}
      </div>
    )}
    <div class="plate-band">{children}</div>
  </div>
);
