import { useEffect } from 'preact/hooks';
import type { StageDecisions, Untried } from '../../../history/decisions.ts';
import { translate } from '../../../i18n/translate.ts';
import type { RoadNotTaken } from '../../../scenario/archive.ts';
import { useDesk } from '../../deskContext.ts';
import { say as sayJudging } from '../../judging/judgeWords.ts';
import { inPlain } from '../../texts.ts';
import { say } from '../timelineWords.ts';
import { useDebrief } from '../useDebrief.ts';

/** The archive’s texts on roads not taken, asked for where they have not come. */
const useRoads = (): readonly (RoadNotTaken & { readonly name: string })[] => {
  const { bundle, stage, tell, archiveShelf } = useDesk();
  const roads = bundle.archive?.roadsNotTaken.filter((road) => road.stage === stage.id) ?? [];
  const named = roads
    .map((road) => ({ ...road, name: inPlain(tell(`archive.road.${road.id}.name`)) }))
    .filter(({ name }) => name !== '');
  const isMissing = named.length < roads.length;
  const standing = archiveShelf.standing.historians;
  useEffect(() => {
    if (isMissing && standing === undefined) archiveShelf.fetch('historians');
  }, [isMissing, standing, archiveShelf]);
  return named;
};

const Roads = () => {
  const { openArchive } = useDesk();
  const roads = useRoads();
  if (roads.length === 0) return null;
  return (
    <>
      <p class="capitals">{say('decided.roads')}</p>
      <ul class="decided-list">
        {roads.map(({ id, name, plausibility }) => (
          <li key={id}>
            {name} <strong>{sayJudging(`judge.odds.${plausibility}`)}</strong>{' '}
            <button
              type="button"
              class="button quiet"
              aria-label={say('decided.roadNamed', { road: name })}
              onClick={() => openArchive({ section: 'historians', id })}
            >
              {say('decided.road')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};

const byIssue = (untried: readonly Untried[]): ReadonlyMap<string, readonly Untried[]> => {
  const found = new Map<string, readonly Untried[]>();
  for (const option of untried)
    found.set(option.issue, [...(found.get(option.issue) ?? []), option]);
  return found;
};

const UntriedOptions = ({ untried }: Pick<StageDecisions, 'untried'>) => {
  const { names } = useDesk();
  if (untried.length === 0) return <p class="note">{say('decided.everything')}</p>;
  return (
    <ul class="decided-list">
      {[...byIssue(untried)].map(([issue, options]) => (
        <li key={issue}>
          {names.issue(issue)}:{' '}
          {options.map(({ option, authority }, index) => (
            <span key={option}>
              {index > 0 && ' · '}
              {names.option(issue, option)}{' '}
              <span class={`badge badge-${authority}`}>
                <span aria-hidden="true" class="badge-shape" />
                {translate(`mandate.${authority}`)}
              </span>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
};

const Courses = ({ stage, party, otherCourses }: StageDecisions) => {
  const { names } = useDesk();
  return (
    <ul class="decided-list">
      {otherCourses.map((choice) => (
        <li key={choice}>{names.choice(stage, party, choice)}</li>
      ))}
    </ul>
  );
};

const LeftUntried = ({ decisions }: { readonly decisions: StageDecisions }) => {
  const { names } = useDesk();
  const { isPair } = useDebrief();
  const { otherCourses, untried, party } = decisions;
  const ofDelegation = { delegation: names.delegation(party) };
  if (otherCourses.length > 0)
    return (
      <>
        <p class="capitals">{say('decided.courses', { capital: names.capital(party) })}</p>
        <Courses {...decisions} />
      </>
    );
  return (
    <>
      <p class="capitals">
        {isPair ? say('decided.untriedOf', ofDelegation) : say('decided.untried')}
      </p>
      <UntriedOptions untried={untried} />
    </>
  );
};

/** What else was considered: roads nobody took, and what the instructions allowed and was never tabled. */
export const Considered = ({ all }: { readonly all: readonly StageDecisions[] }) => (
  <>
    <h4>{say('decided.else')}</h4>
    <Roads />
    {all.map((decisions) => (
      <LeftUntried key={decisions.party} decisions={decisions} />
    ))}
  </>
);
