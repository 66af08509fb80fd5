import type { FolderTop, TableTop } from '../view/tableTop.ts';
import { around } from './geometry.ts';
import { FOLDER, type FolderPlace, GAP, type Ground } from './places.ts';

/** The least width on which a folder can be read, in CSS pixels. */
const LEAST_LANE = 118;
const MOST = 6;
/** What is left of its lane for a folder to slide along. */
const LEAST_WAY = 26;

/** Live issues first; of those beside the table, what is being talked about before what lies there sealed or untouched. */
const rankOf = ({ beside, open, toTable, standing }: FolderTop): number => {
  if (!beside) return 0;
  if (open || toTable !== null) return 1;
  if (standing === 'agreed') return 3;
  return standing === 'open' ? 4 : 2;
};

/** As many folders as can be read side by side, in the order of the issues; the papers hold them all. */
const laidFolders = (folders: readonly FolderTop[], width: number): readonly FolderTop[] => {
  const most = Math.min(MOST, Math.max(3, Math.floor((width - 2 * GAP) / LEAST_LANE)));
  const ranked = folders.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, most);
  return folders.filter((folder) => ranked.includes(folder));
};

/** Each folder on its way between your side and theirs, where its wording holds. */
export const folderPlaces = (
  { width, unit, room }: Ground,
  top: TableTop,
): readonly FolderPlace[] => {
  const folders = laidFolders(top.folders, width);
  const laneWidth = (width - 2 * GAP) / Math.max(1, folders.length);
  const full = Math.min(FOLDER.scale * unit, (laneWidth - LEAST_WAY) / FOLDER.width);
  const y = room.front + GAP + FOLDER.up * FOLDER.scale * unit;
  const slide = (laneWidth - FOLDER.width * full) / 2 - 6;
  return folders.map(({ issue, lean, beside }, at) => {
    const centre = GAP + laneWidth * (at + 0.5);
    return {
      issue,
      x: centre + lean * Math.max(0, slide),
      y,
      scale: full * (beside ? 0.94 : 1),
      lane: around({ x: centre, y: y + FOLDER.down * full * 0.72 }, laneWidth - 10, 18 * unit),
    };
  });
};
