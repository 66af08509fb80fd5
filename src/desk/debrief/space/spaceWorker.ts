import { roomOf } from '../../../history/space/room.ts';
import { sheetOfRoom } from '../../../history/space/sheet.ts';
import type { SpaceNews, SpaceWish } from './spaceWork.ts';

const tell = (news: SpaceNews): void => postMessage(news);

addEventListener('message', ({ data }: MessageEvent<SpaceWish>) => {
  const { scenario, frame, reach, reading } = data;
  const room = roomOf(scenario, frame, reach, reading);
  tell({ sheet: room && sheetOfRoom(scenario, room, (share) => tell({ share })) });
});
