import type { IssueId, SegmentId } from '../../../negotiation/scenarioData.ts';
import type { BracketPiece } from '../../layout/draftFlow.ts';
import type { Point, Rect } from '../../layout/geometry.ts';
import type { FolderTop, TableTop, WordsTop } from '../../view/tableTop.ts';
import { type Laid, pointOf, type Step } from '../steps.ts';

const SLIDE_MS = 420;
const STAMP_MS = 260;

const gained = (was: FolderTop, folder: FolderTop): boolean =>
  (was.agreed === null && folder.agreed !== null) ||
  (was.withdrawn === null && folder.withdrawn !== null);

/** Folders slide to the side whose wording holds; the seal or the capital's stamp comes down on them there. */
export const folderSteps = (before: Laid, after: Laid): readonly Step[] =>
  after.top.folders.flatMap((folder, at): readonly Step[] => {
    const { issue } = folder;
    const was = before.top.folders.find((other) => other.issue === issue);
    const from = before.layout.papers?.folders.find((place) => place.issue === issue);
    const to = after.layout.papers?.folders.find((place) => place.issue === issue);
    if (!was || !from || !to) return [];
    const startMs = 120 + at * 60;
    const slides = Math.abs(from.x - to.x) > 0.5;
    const slide: Step = {
      kind: 'slide-folder',
      issue,
      from: pointOf(from),
      startMs,
      durationMs: SLIDE_MS,
    };
    const stamp: Step = {
      kind: 'stamp-folder',
      issue,
      startMs: startMs + SLIDE_MS,
      durationMs: STAMP_MS,
    };
    return [...(slides ? [slide] : []), ...(gained(was, folder) ? [stamp] : [])];
  });

const wordsOf = (top: TableTop): ReadonlyMap<SegmentId, WordsTop> =>
  new Map(top.draft.flatMap(({ words }) => words.map((word) => [word.id, word])));

const strokes = (before: TableTop, after: TableTop): readonly Step[] => {
  const known = wordsOf(before);
  return [...wordsOf(after).values()]
    .filter(({ id, standing }) => standing === 'struck' && known.get(id)?.standing !== 'struck')
    .map(({ id }) => ({ kind: 'strike', segment: id, startMs: 0, durationMs: 420 }));
};

const newlyAgreed = (before: TableTop, after: TableTop): ReadonlySet<IssueId> =>
  new Set(
    after.folders.flatMap(({ issue, agreed }) =>
      agreed !== null && before.folders.some((was) => was.issue === issue && was.agreed === null)
        ? [issue]
        : [],
    ),
  );

/** The brackets that stood round words which are now agreed, where they stood. */
const looseBrackets = (before: Laid, after: Laid): readonly BracketPiece[] => {
  const draft = before.layout.papers?.draft;
  const agreed = newlyAgreed(before.top, after.top);
  if (!draft || agreed.size === 0) return [];
  const words = wordsOf(before.top);
  return draft.flow.brackets
    .filter(({ segment }) => agreed.has(words.get(segment)?.issue ?? ''))
    .map((bracket) => ({
      ...bracket,
      x: bracket.x + draft.text.x,
      y: bracket.y + draft.text.y,
    }));
};

/** Words are struck, and brackets fall away round what is agreed. */
export const draftSteps = (before: Laid, after: Laid): readonly Step[] => {
  const brackets = looseBrackets(before, after);
  const shed: Step = { kind: 'shed-brackets', brackets, startMs: 420, durationMs: 560 };
  const unfold: Step = { kind: 'unfold-draft', startMs: 0, durationMs: 240 };
  const opens = before.top.open.kind !== 'draft' && after.top.open.kind === 'draft';
  return [
    ...(opens ? [unfold] : []),
    ...strokes(before.top, after.top),
    ...(brackets.length > 0 ? [shed] : []),
  ];
};

const middleOf = ({ x, y, width, height }: Rect): Point => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** A paper is taken up from where it lay. */
export const sheetSteps = (before: Laid, after: Laid): readonly Step[] => {
  const { papers } = after.layout;
  const sheet = papers?.sheet;
  if (!sheet || before.layout.papers?.sheet?.kind === sheet.kind) return [];
  const hat = papers.tools.find(({ tool }) => tool === 'hat');
  const lay = { telegram: papers.telegram, home: papers.gauges.home, leaving: hat }[sheet.kind];
  return lay
    ? [
        {
          kind: 'take-up',
          from: middleOf(lay),
          to: middleOf(sheet),
          startMs: 0,
          durationMs: 220,
        },
      ]
    : [];
};

/** A new cable comes in. */
export const cableSteps = (before: TableTop, after: TableTop): readonly Step[] =>
  after.telegrams.length > before.telegrams.length
    ? [{ kind: 'telegram', startMs: 200, durationMs: 480 }]
    : [];
