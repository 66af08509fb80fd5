import type { StageId } from '../../negotiation/scenarioData.ts';
import { useDesk } from '../deskContext.ts';

/** The stages of the game something belongs to. */
export const ScenesOf = ({
  title,
  stages,
}: {
  readonly title: string;
  readonly stages: readonly StageId[];
}) => {
  const { names } = useDesk();
  const named = stages.map(names.stage).filter((name) => name !== '');
  if (named.length === 0) return null;
  return (
    <section>
      <h4>{title}</h4>
      <ul class="scenes">
        {named.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </section>
  );
};
