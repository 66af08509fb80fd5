import type { Temper } from '../../src/counterpart/temper.ts';
import { optionOf, otherParty, stageOf } from '../../src/negotiation/lookup.ts';
import { authorityOf, mandateOf, wouldGrant } from '../../src/negotiation/mandate.ts';
import type { Move } from '../../src/negotiation/state.ts';
import { bargainer, playable, type Policy } from './policies.ts';

/** Gives its first reserve in its first turn of a stage, then bargains. */
export const strikesAtOnce =
  (temper: Temper): Policy =>
  (scenario, n, party) => {
    const { live } = stageOf(scenario, n);
    if ((n.turns[party] ?? 0) > 0 || live.length === 0)
      return bargainer(temper)(scenario, n, party);
    const first = live.find((issue) => mandateOf(scenario, n, party, issue).reserve.length > 0);
    const given = live.flatMap((issue) => {
      const { instructed, reserve } = mandateOf(scenario, n, party, issue);
      const option = issue === first ? reserve[0] : (instructed[0] ?? reserve[0]);
      return n.agreed[issue] !== undefined || option === undefined ? [] : [[issue, option]];
    });
    return playable(scenario, n, { by: party, positions: Object.fromEntries(given) });
  };

/** Asks its capital at once for what it may bear of the other side's wishes, and plays for time at the end. */
export const asksFirst =
  (otherwise: Policy): Policy =>
  (scenario, n, party) => {
    const theirs = otherParty(scenario, party);
    const { live } = stageOf(scenario, n);
    const questions = live.flatMap((issue) => {
      const { instructed, reserve } = mandateOf(scenario, n, theirs, issue);
      const wished = optionOf(n, theirs, issue);
      return (wished === undefined ? [...instructed, ...reserve] : [wished])
        .filter((option) => authorityOf(scenario, n, party, issue, option) === 'beyond')
        .filter((option) => wouldGrant(scenario, n, party, issue, option))
        .map((option): Move => ({
          by: party,
          positions: {},
          act: { kind: 'consult', issue, option },
        }));
    });
    const move = otherwise(scenario, n, party);
    const { act: _act, ...bare } = move;
    const apart = live.some((issue) => n.agreed[issue] === undefined);
    const longer: readonly Move[] =
      n.round >= n.rounds && apart ? [{ ...bare, act: { kind: 'recess' } }] : [];
    return playable(scenario, n, ...longer, ...questions, move);
  };

/** Cites at the first chance a source that bites and points to the option it presses. */
export const citing =
  (issue: string, option: string, policy: Policy): Policy =>
  (scenario, n, party) => {
    const move = policy(scenario, n, party);
    if (move.act || n.agreed[issue] === option) return move;
    const cited = stageOf(scenario, n)
      .arguments.filter((id) => {
        const source = scenario.arguments[id]!;
        return source.issue === issue && source.toward.includes(option) && source.cover > 0;
      })
      .map((argument): Move => ({ ...move, act: { kind: 'argue', argument } }));
    return playable(scenario, n, ...cited, move);
  };

/** Bargains, but never takes back what is agreed, whatever its new instructions say. */
export const keepsItsWord =
  (temper: Temper): Policy =>
  (scenario, n, party) => {
    const move = bargainer(temper)(scenario, n, party);
    const positions = Object.fromEntries(
      Object.entries(move.positions).filter(([issue]) => n.agreed[issue] === undefined),
    );
    return playable(scenario, n, { ...move, positions }, { by: party, positions });
  };

/** Plays as another does, but walks out of the meeting after the one it began with. */
export const walksOutNext =
  (from: string, policy: Policy): Policy =>
  (scenario, n, party) => {
    const { kind } = stageOf(scenario, n);
    const came = scenario.stages
      .find(({ id }) => id === from)
      ?.exits.some(({ to }) => to === n.stage);
    const suspends: readonly Move[] =
      came && kind !== 'home' ? [{ by: party, positions: {}, act: { kind: 'suspend' } }] : [];
    return playable(scenario, n, ...suspends, policy(scenario, n, party));
  };

/** Plays in one way up to a stage, and in another from there on; stages count in the order of the scenario. */
export const turningAt =
  (stage: string, before: Policy, after: Policy): Policy =>
  (scenario, n, party) => {
    const order = scenario.stages.map(({ id }) => id);
    const turned = order.indexOf(n.stage) >= order.indexOf(stage);
    return (turned ? after : before)(scenario, n, party);
  };

/** At home takes the last course named, at the table plays as another does. */
export const takesLastCourse =
  (policy: Policy): Policy =>
  (scenario, n, party) => {
    const courses = Object.keys(stageOf(scenario, n).choices?.[party] ?? {});
    const choice = courses.at(-1);
    return choice === undefined
      ? policy(scenario, n, party)
      : { by: party, positions: {}, act: { kind: 'decide', choice } };
  };

/** Presses one option wherever its issue is live and its instructions let it; else it bargains. */
export const presses =
  (issue: string, option: string, temper: Temper): Policy =>
  (scenario, n, party) => {
    const move = bargainer({ ...temper, leans: 0 })(scenario, n, party);
    const { live } = stageOf(scenario, n);
    if (!live.includes(issue) || n.agreed[issue] === option) return move;
    if (move.act?.kind === 'initial' || move.act?.kind === 'consult') return move;
    if (authorityOf(scenario, n, party, issue, option) === 'beyond') return move;
    const positions = { ...move.positions, [issue]: option };
    const { act: _act, ...bare } = move;
    return playable(scenario, n, { ...move, positions }, { ...bare, positions }, move);
  };
