import { roomOf } from '../../../history/space/room.ts';
import { pointsIn, sheetOf } from '../../../history/space/sheet.ts';
import { type Space, spaceOf } from '../../../history/space/space.ts';
import type { SpaceNews, SpaceQuestion, SpaceWish } from './spaceWork.ts';

const tell = (news: SpaceNews): void => postMessage(news);

let space: Space | null = null;

const workOut = ({ scenario, frame, reach, reading }: SpaceWish): void => {
  const room = roomOf(scenario, frame, reach, reading);
  space = room && spaceOf(scenario, room, (share) => tell({ share }));
  tell({ sheet: space && sheetOf(space) });
};

addEventListener('message', ({ data }: MessageEvent<SpaceQuestion>) => {
  if ('wish' in data) workOut(data.wish);
  else tell({ points: space ? pointsIn(space, data.stretch) : [] });
});
