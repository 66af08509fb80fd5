import { join } from 'node:path';
import { makeNames } from '../../src/desk/names.ts';
import { makeTell } from '../../src/desk/texts.ts';
import type { PendingView, Session } from '../../src/session/session.ts';
import type { TableView } from '../../src/negotiation/tableView.ts';
import { readScenario } from '../../tools/scenarioFiles.ts';
import { root } from '../architecture/importGraph.ts';

const read = readScenario(join(root, 'scenarios/soviet-japanese-1955-56'));
if (!read.ok) throw new Error(JSON.stringify(read.problems));

export const { bundle } = read;
export const texts = bundle.texts['en'] ?? {};
export const tell = makeTell(texts, null, null);
export const names = makeNames(tell);

/** What lies on the table; the session must be at it. */
export const tableOf = (session: Session): TableView => {
  const { table } = session.view();
  if (!table) throw new Error('nobody sits at the table');
  return table;
};

export const pendingOf = (session: Session): PendingView => {
  const { pending } = session.view();
  if (!pending) throw new Error('it is the other side’s turn');
  return pending;
};
