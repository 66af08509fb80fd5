import { describe, expect, test } from 'vitest';
import { linkTo, parseDeepLink, withoutLink } from '../../src/desk/deepLink.ts';
import { stagesIn } from '../../src/negotiation/span.ts';
import { bundle } from './papers.ts';

const open = (query: string) => parseDeepLink(query, bundle.scenario);

const EPILOGUE_ENDS = stagesIn(bundle.scenario, 'epilogue').at(-1);

const phrase = {
  stage: 'phrase',
  until: 'phrase',
  side: 'japan',
  level: 'standard',
  character: 'as-instructed',
  guided: false,
  seats: 'one',
} as const;

describe('a link into a window', () => {
  test('begins the game it names', () => {
    const query = '?window=october-1956&side=ussr&level=plain&character=bargainer&guided=yes';
    expect(open(query)).toEqual({
      kind: 'choice',
      choice: {
        stage: 'five-points',
        until: 'ratification',
        side: 'ussr',
        level: 'plain',
        character: 'bargainer',
        guided: true,
        seats: 'one',
      },
    });
  });

  test('may leave out all but the window and the side', () => {
    expect(open('?window=the-phrase&side=japan')).toEqual({ kind: 'choice', choice: phrase });
  });

  test('of one stage may be called by the name of that stage', () => {
    expect(open('?window=phrase&side=japan')).toEqual({ kind: 'choice', choice: phrase });
  });

  test('of several stages may be called by the name of the one it begins with', () => {
    expect(open('?window=garden&side=japan')).toEqual(open('?window=the-garden&side=japan'));
    expect(open('?window=garden&side=japan')).toMatchObject({
      choice: { stage: 'garden', until: 'autumn' },
    });
  });

  test('names every part that the game does not have', () => {
    expect(open('?window=attic&side=france&level=easy&guided=perhaps')).toEqual({
      kind: 'wrong',
      parts: [
        { part: 'window', value: 'attic' },
        { part: 'side', value: 'france' },
        { part: 'level', value: 'easy' },
        { part: 'guided', value: 'perhaps' },
      ],
    });
  });

  test('takes in the epilogue where the road ends', () => {
    expect(open('?window=october-1956&side=japan&epilogue=1')).toMatchObject({
      kind: 'choice',
      choice: { stage: 'five-points', until: EPILOGUE_ENDS },
    });
    expect(open('?stage=garden&until=end&side=japan&epilogue=1')).toMatchObject({
      choice: { stage: 'garden', until: EPILOGUE_ENDS },
    });
  });

  test('cannot take in a prologue where the road does not begin, nor half an epilogue', () => {
    expect(open('?window=the-phrase&side=japan&prologue=1&epilogue=half')).toEqual({
      kind: 'wrong',
      parts: [
        { part: 'prologue', value: '1' },
        { part: 'epilogue', value: 'half' },
      ],
    });
  });

  test('must say whose side', () => {
    expect(open('?window=phrase')).toEqual({ kind: 'wrong', parts: [{ part: 'side', value: '' }] });
  });

  test('for two delegations at one screen need not name a side', () => {
    expect(open('?window=phrase&seats=both')).toEqual({
      kind: 'choice',
      choice: { ...phrase, side: 'japan', seats: 'both' },
    });
    expect(open('?window=phrase&seats=three&side=japan')).toEqual({
      kind: 'wrong',
      parts: [{ part: 'seats', value: 'three' }],
    });
  });

  test('that a teacher hands out opens what it is handed out for, and nothing of this page', () => {
    const page = 'https://school.example/islands/index.html?projector=1#guide';
    const link = linkTo(page, 'the-phrase', 'japan');
    expect(link).toBe('https://school.example/islands/index.html?window=the-phrase&side=japan');
    expect(open(new URL(link).search)).toEqual({ kind: 'choice', choice: phrase });
    expect(open(new URL(linkTo(page, 'the-phrase', null)).search)).toMatchObject({
      choice: { seats: 'both' },
    });
    expect(linkTo('file:///class/index.html', 'the-garden', 'ussr')).toBe(
      'file:///class/index.html?window=the-garden&side=ussr',
    );
  });

  test('is none where the address asks for something else', () => {
    expect(open('?renderer=canvas')).toEqual({ kind: 'none' });
  });

  test('is taken out of the address, and nothing else is', () => {
    const query = '?window=phrase&renderer=canvas&side=japan&guided=yes';
    expect(withoutLink(query)).toBe('?renderer=canvas');
  });
});

describe('a link to a stage', () => {
  test('plays that stage alone', () => {
    expect(open('?stage=salmon&side=japan')).toEqual({
      kind: 'choice',
      choice: { ...phrase, stage: 'salmon', until: 'salmon' },
    });
  });

  test('goes from there to the end where it says so', () => {
    expect(open('?stage=salmon&until=end&side=japan')).toEqual({
      kind: 'choice',
      choice: { ...phrase, stage: 'salmon', until: null },
    });
  });

  test('names a stage that is not there, and an end nobody knows', () => {
    expect(open('?stage=attic&until=christmas&side=japan')).toEqual({
      kind: 'wrong',
      parts: [
        { part: 'stage', value: 'attic' },
        { part: 'until', value: 'christmas' },
      ],
    });
  });

  test('cannot name a window too', () => {
    expect(open('?stage=salmon&window=phrase&side=japan')).toEqual({
      kind: 'wrong',
      parts: [{ part: 'both', value: '' }],
    });
  });
});
