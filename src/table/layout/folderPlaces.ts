import type { TableTop } from '../view/tableTop.ts';
import { around } from './geometry.ts';
import { FOLDER, type FolderPlace, GAP, type Ground } from './places.ts';

/** Each folder on its way between your side and theirs, where its wording holds. */
export const folderPlaces = (
  { width, unit, room }: Ground,
  top: TableTop,
): readonly FolderPlace[] => {
  const laneWidth = (width - 2 * GAP) / Math.max(1, top.folders.length);
  const y = room.front + GAP + FOLDER.up * FOLDER.scale * unit;
  const slide = (laneWidth - FOLDER.width * FOLDER.scale * unit) / 2 - 6;
  return top.folders.map(({ issue, lean, beside }, at) => {
    const centre = GAP + laneWidth * (at + 0.5);
    const scale = FOLDER.scale * unit * (beside ? 0.94 : 1);
    return {
      issue,
      x: centre + lean * Math.max(0, slide),
      y,
      scale,
      lane: around(
        { x: centre, y: y + FOLDER.down * FOLDER.scale * unit * 0.72 },
        laneWidth - 10,
        18 * unit,
      ),
    };
  });
};
