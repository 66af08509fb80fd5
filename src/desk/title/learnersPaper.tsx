import { useState } from 'preact/hooks';
import { sayMoment } from '../../i18n/dates.ts';
import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import {
  clearEverything,
  clearMyData,
  type Learner,
  learnersHere,
  newLearner,
  openLearner,
} from '../learners.ts';
import { rememberOpen } from '../openGame.ts';
import { Modal } from '../parts/modal.tsx';
import type { Kept } from '../webStorage.ts';

const storage = (): Storage => localStorage;

/** Something that changes whose games are here, and what it does in plain words. */
interface Change {
  readonly title: string;
  readonly means: readonly string[];
  readonly yes: string;
  readonly carryOut: () => Kept;
}

const ConfirmDialog = ({
  change,
  onClose,
}: {
  readonly change: Change;
  readonly onClose: (sure: boolean) => void;
}) => (
  <Modal label={change.title} onClose={() => onClose(false)}>
    <h2>{change.title}</h2>
    {change.means.map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
    <div class="buttons">
      <button type="button" class="button primary" onClick={() => onClose(true)}>
        {change.yes}
      </button>
      <button type="button" class="button quiet" onClick={() => onClose(false)}>
        {translate('learners.no')}
      </button>
    </div>
  </Modal>
);

const gamesOf = ({ games }: Pick<Learner, 'games'>): string =>
  translate('learners.games', { count: games });

const newcomer = (present: Learner): Change => ({
  title: translate('learners.new'),
  means:
    present.games + present.scenarios === 0
      ? [translate('learners.new.nothing')]
      : [
          translate('learners.new.means', { number: present.number, games: gamesOf(present) }),
          translate('learners.new.back', { number: present.number }),
        ],
  yes: translate('learners.new.yes'),
  carryOut: () => newLearner(storage),
});

const clearMine = (present: Learner): Change => ({
  title: translate('learners.clear'),
  means: [
    translate('learners.clear.means', { games: gamesOf(present) }),
    translate('learners.clear.download'),
  ],
  yes: translate('learners.clear.yes'),
  carryOut: () => clearMyData(storage),
});

const clearAll = (learners: readonly Learner[]): Change => ({
  title: translate('learners.clearAll'),
  means: [
    translate('learners.clearAll.means', {
      count: learners.length,
      games: gamesOf({ games: learners.reduce((all, { games }) => all + games, 0) }),
    }),
    translate('learners.clear.download'),
  ],
  yes: translate('learners.clearAll.yes'),
  carryOut: () => clearEverything(storage),
});

/** The same where something of this page has not been saved. */
const losing = (change: Change): Change => ({
  ...change,
  means: [...change.means, translate('learners.unsaved')],
});

const OtherLearner = ({
  learner,
  onOpen,
}: {
  readonly learner: Learner;
  readonly onOpen: () => void;
}) => {
  const { number, lastBegunMs } = learner;
  return (
    <li>
      <button type="button" class="button" onClick={onOpen}>
        {translate('learners.open', { number })}
      </button>{' '}
      <span class="note">
        {gamesOf(learner)}
        {lastBegunMs !== null &&
          ` · ${translate('learners.lastBegun', { when: sayMoment(lastBegunMs) })}`}
      </span>
    </li>
  );
};

/** Carries a change out, and lays the desk out anew for whoever is present then. */
const useChange = () => {
  const { playBuiltIn } = useDesk();
  const [failed, setFailed] = useState<Kept>('ok');
  const carryOut = (change: () => Kept): void => {
    const kept = change();
    setFailed(kept);
    if (kept !== 'ok') return;
    rememberOpen(null);
    playBuiltIn();
  };
  return { failed, carryOut };
};

const OtherLearners = ({
  learners,
  onChange,
}: {
  readonly learners: readonly Learner[];
  readonly onChange: (change: () => Kept) => void;
}) => (
  <ul>
    {learners
      .filter(({ isPresent }) => !isPresent)
      .map((learner) => (
        <OtherLearner
          key={learner.number}
          learner={learner}
          onOpen={() => onChange(() => openLearner(storage, learner.number))}
        />
      ))}
  </ul>
);

/** Each asks once more, in plain words, before it is done. */
const Changes = ({
  changes,
  onChange,
}: {
  readonly changes: readonly Change[];
  readonly onChange: (change: () => Kept) => void;
}) => {
  const [asked, setAsked] = useState<Change | null>(null);
  return (
    <div class="buttons">
      {changes.map((change) => (
        <button key={change.title} type="button" class="button" onClick={() => setAsked(change)}>
          {change.title}
        </button>
      ))}
      {asked && (
        <ConfirmDialog
          change={asked}
          onClose={(sure) => {
            setAsked(null);
            if (sure) onChange(asked.carryOut);
          }}
        />
      )}
    </div>
  );
};

/** Those who share this browser: a new one begins with an empty desk, and nothing is lost without saying so. */
export const LearnersPaper = () => {
  const { view } = useDesk();
  const { failed, carryOut } = useChange();
  const learners = learnersHere(storage);
  const present = learners.find(({ isPresent }) => isPresent);
  if (!present) return <p class="note">{translate('learners.blocked')}</p>;
  const mine = [newcomer(present), clearMine(present)];
  const changes = learners.length > 1 ? [...mine, clearAll(learners)] : mine;
  return (
    <details class="learners">
      <summary>{translate('learners.name', { number: present.number })}</summary>
      <p class="note">{translate('learners.note')}</p>
      <OtherLearners learners={learners} onChange={carryOut} />
      <Changes
        changes={view.storage === 'ok' ? changes : changes.map(losing)}
        onChange={carryOut}
      />
      {failed !== 'ok' && (
        <p role="alert" class="notice">
          {translate(failed === 'full' ? 'learners.full' : 'learners.blocked')}
        </p>
      )}
    </details>
  );
};
