import { useDesk } from '../deskContext.ts';
import { PEN_FIELD, penStrokes } from './penStrokes.ts';
import { say } from './say.ts';
import type { Signing } from './treaty.ts';

const Pen = ({ hand }: { readonly hand: number }) => (
  <svg
    class="pen-strokes"
    viewBox={`0 0 ${PEN_FIELD.width} ${PEN_FIELD.height}`}
    aria-hidden="true"
    focusable="false"
  >
    {penStrokes(hand).map((stroke) => (
      <path key={stroke} d={stroke} />
    ))}
  </svg>
);

const POINTS_OF_STAR = 28;

/** The ragged edge of wax pressed down by a seal. */
const waxEdge = (): string =>
  Array.from({ length: POINTS_OF_STAR }, (_, point) => {
    const angle = (point / POINTS_OF_STAR) * 2 * Math.PI;
    const out = 43 + 3 * Math.sin(point * 2.4) + 2 * Math.cos(point * 5.1);
    return `${(50 + out * Math.cos(angle)).toFixed(1)},${(46 + out * Math.sin(angle)).toFixed(1)}`;
  }).join(' ');

/** Wax on a ribbon, with two islands pressed into it; only its outline where nothing was sealed. */
const Seal = ({ set }: { readonly set: boolean }) => (
  <svg class={`seal ${set ? 'set' : 'open'}`} viewBox="0 0 100 128" aria-hidden="true">
    {set && (
      <>
        <path class="ribbon" d="M34 78 L24 126 L37 116 L44 127 L50 84 Z" />
        <path class="ribbon under" d="M66 78 L76 126 L63 116 L56 127 L50 84 Z" />
      </>
    )}
    <polygon class="wax" points={waxEdge()} />
    <circle class="pressed" cx="50" cy="46" r="31" />
    {set && (
      <>
        <path class="island" d="M30 52 Q33 37 43 34 Q50 33 47 41 Q42 49 36 55 Q31 58 30 52 Z" />
        <path class="island" d="M55 45 Q60 33 70 35 Q74 39 68 46 Q62 56 57 55 Q53 52 55 45 Z" />
        <path class="sea" d="M28 64 q5.5 -5 11 0 t11 0 t11 0 t11 0" />
      </>
    )}
  </svg>
);

interface SigningProps extends Signing {
  /** False: the line is left empty. */
  readonly signed: boolean;
  /** Which of the invented hands comes first. */
  readonly hand: number;
}

/** Where one delegation signs: a line for everybody who sits for it. */
export const SigningBlock = ({ party, people, signed, hand }: SigningProps) => {
  const { names } = useDesk();
  return (
    <div class="signing">
      <p class="signing-for">{say('sheet.for', { party: names.party(party) })}</p>
      {people.map((person, index) => (
        <p key={person} class={`signature ${signed ? '' : 'empty'}`}>
          {signed && <Pen hand={hand + index} />}
          <span class="signature-name">{names.person(person)}</span>
          {!signed && <span class="note">{say('sheet.unsigned')}</span>}
        </p>
      ))}
      <Seal set={signed} />
    </div>
  );
};
