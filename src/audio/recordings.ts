import clockM4a from '../../assets/audio/clock.m4a?url';
import clockWebm from '../../assets/audio/clock.webm?url';
import doorM4a from '../../assets/audio/door.m4a?url';
import doorWebm from '../../assets/audio/door.webm?url';
import slideM4a from '../../assets/audio/paper-slide.m4a?url';
import slideWebm from '../../assets/audio/paper-slide.webm?url';
import turnM4a from '../../assets/audio/paper-turn.m4a?url';
import turnWebm from '../../assets/audio/paper-turn.webm?url';
import penM4a from '../../assets/audio/pen.m4a?url';
import penWebm from '../../assets/audio/pen.webm?url';
import roomM4a from '../../assets/audio/room-tone.m4a?url';
import roomWebm from '../../assets/audio/room-tone.webm?url';
import stampM4a from '../../assets/audio/stamp.m4a?url';
import stampWebm from '../../assets/audio/stamp.webm?url';
import keyM4a from '../../assets/audio/typewriter-key.m4a?url';
import keyWebm from '../../assets/audio/typewriter-key.webm?url';
import type { Sound } from './sounds.ts';

/** Where each sound lies: Opus first, AAC for browsers that do not read it. */
export const RECORDINGS: Readonly<Record<Sound, readonly [webm: string, m4a: string]>> = {
  clock: [clockWebm, clockM4a],
  door: [doorWebm, doorM4a],
  'paper-slide': [slideWebm, slideM4a],
  'paper-turn': [turnWebm, turnM4a],
  pen: [penWebm, penM4a],
  'room-tone': [roomWebm, roomM4a],
  stamp: [stampWebm, stampM4a],
  'typewriter-key': [keyWebm, keyM4a],
};
