import { setup } from 'xstate';

export type LessonEvent =
  | { readonly type: 'game.opened' }
  | { readonly type: 'campaign.ended' }
  | { readonly type: 'game.left' };

/** A lesson: from the title into a game, which stays open on its last page until it is left. */
export const lessonMachine = setup({
  types: { events: {} as LessonEvent },
}).createMachine({
  id: 'lesson',
  initial: 'title',
  on: { 'game.opened': '.campaign' },
  states: {
    title: {},
    campaign: { on: { 'campaign.ended': 'over', 'game.left': 'title' } },
    over: { on: { 'game.left': 'title' } },
  },
});
