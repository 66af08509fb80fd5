import type { ComponentChildren } from 'preact';
import type { Difference } from '../../../history/difference.ts';
import type { Moment } from '../../../history/turnsTaken.ts';
import { useDesk } from '../../deskContext.ts';
import { Told } from '../../parts/sentences.tsx';
import { decidedWords } from './decidedWords.ts';
import { say } from './differenceWords.ts';
import { LookAt, PlayOn } from './momentButtons.tsx';
import { nearestWords } from './nearestWords.ts';
import { orderWords, refusedWords } from './refusedWords.ts';
import { useTelling } from './useTelling.ts';

const Row = ({
  head,
  children,
}: {
  readonly head: string;
  readonly children: ComponentChildren;
}) => (
  <div class="difference-row">
    <dt>{head}</dt>
    <dd>{children}</dd>
  </div>
);

/** Refusals that are no event of a turn. */
const UNASKED = ['never-asked', 'nothing-else'];

const momentOf = ({ decided }: Difference): Moment | null =>
  decided.code === 'carried' ? null : decided.at;

/** Both wordings of one question, each under whose it is. */
const BothWordings = ({
  told: { issue, yours, history, decided },
}: {
  readonly told: Difference;
}) => {
  const { names } = useDesk();
  const said = (option: string | null): string =>
    option === null
      ? say(decided.code === 'form' ? 'differ.unsaid' : 'differ.open')
      : names.option(issue, option);
  return (
    <p class="difference-both">
      <span class="difference-yours">
        <span class="capitals">{say('differ.yours')}</span> {said(yours)}
      </span>{' '}
      <span class="difference-history">
        <span class="capitals">{say('differ.history')}</span> {said(history)}
      </span>
    </p>
  );
};

/** Why history came to its wording, or left a stage as it did. */
const Because = ({ told: { issue, visit, history } }: { readonly told: Difference }) => {
  const { tell } = useDesk();
  const { stageAt } = useTelling();
  const own = `issue.${issue}.history.because`;
  const isOpen = history === null;
  const text =
    (!isOpen && tell(own).length > 0) || visit === null
      ? own
      : `stage.${stageAt(visit)}.history.why`;
  if (tell(text).length === 0) return null;
  return (
    <Row head={say(isOpen ? 'differ.becauseOpen' : 'differ.because')}>
      <Told text={text} />
    </Row>
  );
};

const Reasons = ({ told }: { readonly told: Difference }) => {
  const { names } = useDesk();
  const telling = useTelling();
  const { issue, refused } = told;
  const at = momentOf(told);
  const nearest = nearestWords(telling, told);
  const refusal = refusedWords(telling, told);
  const orders = orderWords(telling, told);
  return (
    <>
      <Row head={say('differ.how')}>
        <p>{decidedWords(telling, told)}</p>
        {at && <LookAt at={at} about={names.issue(issue)} />}
      </Row>
      {refusal.length > 0 && (
        <Row head={say('differ.refused')}>
          <p>{refusal.join(' ')}</p>
          {orders.length > 0 && <p class="note">{orders.join(' ')}</p>}
          {refused && !UNASKED.includes(refused.code) && (
            <LookAt at={refused.at} about={names.issue(issue)} />
          )}
        </Row>
      )}
      {nearest.length > 0 && (
        <Row head={say('differ.nearest')}>
          <p>{nearest.join(' ')}</p>
        </Row>
      )}
    </>
  );
};

/** One question answered otherwise than in history: how, who refused what, what would have passed, and why history. */
export const DifferenceCard = ({ told }: { readonly told: Difference }) => {
  const { names } = useDesk();
  const at = told.refused?.at ?? momentOf(told);
  return (
    <section class="difference">
      <h3>{names.issue(told.issue)}</h3>
      <BothWordings told={told} />
      <dl>
        <Reasons told={told} />
        <Because told={told} />
      </dl>
      {at && <PlayOn at={at} about={names.issue(told.issue)} />}
    </section>
  );
};

/** A wording asked for on the way and not had, where the game went as history did. */
export const OnTheWayCard = ({ told }: { readonly told: Difference }) => {
  const { names } = useDesk();
  return (
    <section class="difference">
      <h3>{names.issue(told.issue)}</h3>
      <dl>
        <Reasons told={told} />
      </dl>
    </section>
  );
};
