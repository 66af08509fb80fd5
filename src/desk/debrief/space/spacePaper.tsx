import { useId, useMemo, useState } from 'preact/hooks';
import type { PlayedFrame } from '../../../history/played.ts';
import {
  type Reach,
  REACHES,
  type Reading,
  READINGS,
  roomOf,
} from '../../../history/space/room.ts';
import type { SpaceSheet } from '../../../history/space/sheet.ts';
import { sayList } from '../../../i18n/translate.ts';
import { stageById } from '../../../negotiation/lookup.ts';
import { useDesk } from '../../deskContext.ts';
import { sayPoints } from '../../words/pointWords.ts';
import { PickField } from '../askForm.tsx';
import { useDebrief } from '../useDebrief.ts';
import { type Entry, placeOfDeal, pointEntries } from './entries.ts';
import { LookUp } from './lookUp.tsx';
import { PackageDialog } from './packageDialog.tsx';
import { type Several, SeveralDialog } from './severalDialog.tsx';
import { type Look, lookAt } from './space.ts';
import { SpaceChart } from './spaceChart.tsx';
import { SpaceKey } from './spaceKey.tsx';
import { SpaceTable } from './spaceTable.tsx';
import { sayCount, sayOfSpace as say } from './spaceWords.ts';
import { type LookInto, type SpaceStanding, useSpaceSheet } from './useSpaceSheet.ts';

const Counts = ({ look, sheet }: { readonly look: Look; readonly sheet: SpaceSheet }) => {
  const { names } = useDesk();
  const [one, two] = look.scenario.parties;
  const { both, firstAlone, secondAlone, neither } = sheet.packages;
  const alone = (id: string, count: number): string =>
    count === 0 ? '' : say('space.alone', { party: names.party(id), count: sayCount(count) });
  return (
    <ul class="space-counts">
      <li>
        <b>{both === 0 ? say('space.bothNone') : said('space.both', both)}</b>{' '}
        {capital(alone(one.id, firstAlone))} {capital(alone(two.id, secondAlone))}{' '}
        {neither > 0 && said('space.neither', neither)}
      </li>
      <li>{said('space.frontier', sheet.points.filter(({ onFrontier }) => onFrontier).length)}</li>
      <Deal look={look} sheet={sheet} />
      <GoingOn look={look} />
    </ul>
  );
};

/** What a counterpart counts on from going on without such a text; it initials only what is worth more. */
const GoingOn = ({ look: { scenario, frame } }: { readonly look: Look }) => {
  const { names } = useDesk();
  const { goingOn = [] } = stageById(scenario, frame.stage);
  return (
    <>
      {goingOn.map(({ when, party, worth }) => {
        const texts = Object.entries(when.agreed ?? {}).flatMap(([issue, options]) =>
          options.map((option) => names.option(issue, option)),
        );
        const of = { party: names.party(party), worth: sayPoints(worth) };
        return (
          <li key={`${party} ${worth}`}>{say('space.goingOn', { ...of, text: sayList(texts) })}</li>
        );
      })}
    </>
  );
};

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

const said = (key: 'space.both' | 'space.neither' | 'space.frontier', count: number): string =>
  count === 1 ? say(key, { count }) : say(key, { count: sayCount(count) });

const PLACES = {
  on: 'space.yoursOn',
  inside: 'space.yoursInside',
  beyond: 'space.yoursBeyond',
} as const;

/** Where your agreement lies. */
const Deal = ({ look, sheet }: { readonly look: Look; readonly sheet: SpaceSheet }) => {
  const yours = look.named.find(
    (entry) => entry.kind === 'landmark' && entry.landmark.kind === 'yours',
  );
  if (!yours) return <li>{say('space.yoursNone')}</li>;
  const place = placeOfDeal(sheet, yours.values);
  return place === null ? null : <li>{say(PLACES[place])}</li>;
};

const Working = ({
  standing,
  onStop,
  onAgain,
}: {
  readonly standing: Exclude<SpaceStanding, { kind: 'here' }>;
  readonly onStop: () => void;
  readonly onAgain: () => void;
}) => {
  const id = useId();
  if (standing.kind === 'stopped')
    return (
      <p>
        <output>{say('space.stopped')}</output>{' '}
        <button type="button" class="button" onClick={onAgain}>
          {say('space.again')}
        </button>
      </p>
    );
  const share = Math.round(100 * standing.share);
  return (
    <div class="space-working">
      <label for={id}>{say('space.working', { share })}</label>{' '}
      <progress id={id} max={100} value={share} />{' '}
      <button type="button" class="button quiet" onClick={onStop}>
        {say('space.stop')}
      </button>
    </div>
  );
};

interface SheetProps {
  readonly look: Look;
  readonly sheet: SpaceSheet;
  readonly visit: number;
  readonly lookInto: LookInto;
}

const Sheet = ({ look, sheet, visit, lookInto }: SheetProps) => {
  const [opened, setOpened] = useState<Entry | null>(null);
  const [several, setSeveral] = useState<Several | null>(null);
  const points = useMemo(() => pointEntries(sheet), [sheet]);
  return (
    <>
      <Counts look={look} sheet={sheet} />
      <SpaceChart
        sheet={sheet}
        named={look.named}
        points={points}
        onOpen={setOpened}
        onSeveral={setSeveral}
      />
      <SpaceKey sheet={sheet} named={look.named} />
      <SpaceTable look={look} sheet={sheet} points={points} onOpen={setOpened} />
      <LookUp sheet={sheet} onOpen={setSeveral} />
      {several && (
        <SeveralDialog
          several={several}
          lookInto={lookInto}
          onOpen={setOpened}
          onClose={() => setSeveral(null)}
        />
      )}
      {opened && (
        <PackageDialog
          key={opened.id}
          look={look}
          entry={opened}
          visit={visit}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
};

interface WishProps {
  readonly frame: PlayedFrame;
  readonly visit: number;
  readonly reach: Reach;
  readonly reading: Reading;
}

const Space = ({ frame, visit, reach, reading }: WishProps) => {
  const { scenario, debrief } = useDebrief();
  const look = useMemo(
    () => lookAt(scenario, frame, debrief.played, reach, reading),
    [scenario, frame, debrief.played, reach, reading],
  );
  const { standing, lookInto, stop, again } = useSpaceSheet({ scenario, frame, reach, reading });
  const { names } = useDesk();
  if (!look) return null;
  return (
    <>
      <h3>
        {say('space.which', {
          stage: names.stage(frame.stage),
          reach: say(`space.reach.${reach}`),
          reading: say(`space.reading.${reading}`),
        })}
      </h3>
      <p class="note">
        {say(look.room.isText ? `space.reachNote.${reach}` : 'space.reachNote.noText')}
      </p>
      {standing.kind === 'here' && standing.sheet ? (
        <Sheet look={look} sheet={standing.sheet} visit={visit} lookInto={lookInto} />
      ) : (
        standing.kind !== 'here' && <Working standing={standing} onStop={stop} onAgain={again} />
      )}
    </>
  );
};

interface StagePickProps {
  readonly visits: readonly number[];
  readonly visit: number;
  readonly onPick: (visit: number) => void;
}

const StagePick = ({ visits, visit, onPick }: StagePickProps) => {
  const { names } = useDesk();
  const { played } = useDebrief().debrief;
  if (visits.length < 2) return null;
  return (
    <label class="space-show">
      {say('space.stage')}{' '}
      <select value={visit} onChange={({ currentTarget }) => onPick(Number(currentTarget.value))}>
        {visits.map((at) => (
          <option key={at} value={at}>
            {names.stage(played[at]?.stage ?? '')}
          </option>
        ))}
      </select>
    </label>
  );
};

const Lead = () => {
  const { bundle, names } = useDesk();
  const [one, two] = bundle.scenario.parties;
  return (
    <>
      <p>{say('space.lead', { first: names.party(one.id), second: names.party(two.id) })}</p>
      <p class="note">{say('space.model')}</p>
    </>
  );
};

/** Where no text could be closed there is no whole text to look at. */
const useReaches = (frame: PlayedFrame | undefined): readonly Reach[] => {
  const { scenario } = useDebrief();
  return useMemo(() => {
    const room = frame && roomOf(scenario, frame, 'table', 'opened');
    return room?.isText ? REACHES : REACHES.filter((reach) => reach !== 'text');
  }, [scenario, frame]);
};

/** All packages the two mandates allowed at a stage that is chosen, drawn and as a table. */
export const SpacePaper = ({ visits }: { readonly visits: readonly number[] }) => {
  const { played } = useDebrief().debrief;
  const [visit, setVisit] = useState(visits.at(-1) ?? 0);
  const [reach, setReach] = useState<Reach>('table');
  const [reading, setReading] = useState<Reading>('opened');
  const frame = played[visit];
  const reaches = useReaches(frame);
  const shown = reaches.includes(reach) ? reach : 'table';
  if (!frame) return null;
  return (
    <>
      <Lead />
      <div class="space-choices">
        <StagePick visits={visits} visit={visit} onPick={setVisit} />
        <PickField
          label={say('space.reach')}
          picks={reaches.map((id) => ({ id, label: say(`space.reach.${id}`) }))}
          picked={shown}
          onPick={(id) => setReach(REACHES.find((known) => known === id) ?? reach)}
        />
        <PickField
          label={say('space.reading')}
          picks={READINGS.map((id) => ({ id, label: say(`space.reading.${id}`) }))}
          picked={reading}
          onPick={(id) => setReading(READINGS.find((known) => known === id) ?? reading)}
        />
      </div>
      <Space frame={frame} visit={visit} reach={shown} reading={reading} />
    </>
  );
};
