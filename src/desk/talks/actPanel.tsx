import { useEffect, useRef, useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import type { Act, PartyId } from '../../negotiation/scenarioData.ts';
import type { ActView, ArgumentView } from '../../negotiation/tableView.ts';
import type { ActsProps } from './actsPaper.tsx';
import { capitalWords } from '../parts/badge.tsx';
import { useDesk } from '../deskContext.ts';
import type { Names } from '../names.ts';
import { Modal } from '../parts/modal.tsx';
import { RefusalNote } from './refusalNote.tsx';
import { Sentences } from '../parts/sentences.tsx';
import { actChoices } from '../words/actChoices.ts';
import { hasBitten, pointsTo } from '../words/argumentWords.ts';
import { doAct, sameAct } from '../words/actWords.ts';

interface ActChoiceProps extends ActsProps {
  readonly choice: Act;
}

const sourceWords = (names: Names, source: ArgumentView, audience: PartyId): string => {
  const { cited, bit } = source;
  if (cited && bit !== null)
    return `${translate('act.cited')}. ${hasBitten(names, source, audience, bit)}`;
  return pointsTo(names, source, audience);
};

const SourceNote = ({ table, choice }: ActChoiceProps) => {
  const { tell, names } = useDesk();
  if (choice.kind !== 'argue') return null;
  const source = table.arguments.find(({ id }) => id === choice.argument);
  return (
    <p class="note">
      {source && `${sourceWords(names, source, table.other)} `}
      <Sentences of={tell(`argument.${choice.argument}.why`)} />
    </p>
  );
};

const CapitalNote = ({ table, choice }: ActChoiceProps) => {
  if (choice.kind !== 'consult' && choice.kind !== 'sound') return null;
  const word = table.issues
    .find(({ id }) => id === choice.issue)
    ?.options.find(({ id }) => id === choice.option)?.capital;
  return word ? <p class="note">{capitalWords(word)}</p> : null;
};

const SuspendDialog = ({ onClose }: { readonly onClose: (sure: boolean) => void }) => (
  <Modal label={translate('act.suspend')} onClose={() => onClose(false)}>
    <p>{translate('act.suspend.sure')}</p>
    <div class="buttons">
      <button type="button" class="button primary" onClick={() => onClose(true)}>
        {translate('act.suspend.yes')}
      </button>
      <button type="button" class="button quiet" onClick={() => onClose(false)}>
        {translate('act.suspend.no')}
      </button>
    </div>
  </Modal>
);

const ActChoice = (props: ActChoiceProps) => {
  const { names, send } = useDesk();
  const { table, pending, choice } = props;
  const [asking, setAsking] = useState(false);
  const chosen = sameAct(pending?.turn.act ?? null, choice);
  const choose = (act: Act | null): void =>
    void send({ kind: 'compose', change: { kind: 'act', act } });
  return (
    <li>
      <button
        type="button"
        class="button act-do"
        aria-pressed={chosen}
        onClick={() =>
          choice.kind === 'suspend' && !chosen ? setAsking(true) : choose(chosen ? null : choice)
        }
      >
        {doAct(choice, names, table.side)}
      </button>
      <SourceNote {...props} />
      <CapitalNote {...props} />
      {asking && (
        <SuspendDialog
          onClose={(sure) => {
            setAsking(false);
            if (sure) choose(choice);
          }}
        />
      )}
    </li>
  );
};

/** One act: what it means, why it cannot be done now, or every way of doing it. */
export const ActPanel = (props: ActsProps & { readonly act: ActView }) => {
  const { table, issue, folded, act } = props;
  const choices = actChoices(table, act.kind, issue, folded);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={panel} class="act-panel">
      <p>{translate(`act.${act.kind}.means`)}</p>
      {act.refusal && <RefusalNote refusal={act.refusal} table={table} />}
      {act.kind === 'consult' && choices.length === 0 && (
        <p class="note">{translate('act.consult.nothing')}</p>
      )}
      <ul>
        {choices.map((choice) => (
          <ActChoice key={JSON.stringify(choice)} {...props} choice={choice} />
        ))}
      </ul>
    </div>
  );
};
