import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  endingPicture,
  partPicture,
  placePicture,
  portraitOf,
} from '../../../src/desk/parts/pictures.ts';
import { root } from '../../architecture/importGraph.ts';
import { bundle } from '../papers.ts';

const { scenario } = bundle;
const HEAVIEST_BYTES = 40_000;
const folder = join(root, 'assets/art');

test('every part of the road has a plate, and every person a portrait', () => {
  const people = scenario.stages.flatMap(({ seats }) => seats.map(({ person }) => person));
  expect(scenario.parts.filter(({ id }) => partPicture(id) === null)).toEqual([]);
  expect([...new Set(people)].filter((person) => portraitOf(person) === null)).toEqual([]);
});

test('every place is shown to both sides', () => {
  const unseen = scenario.stages.flatMap((stage) =>
    scenario.parties.flatMap(({ id }) => (placePicture(stage, id) === null ? [stage.id] : [])),
  );
  expect(unseen).toEqual([]);
});

test('a room that is left is the room of the stage, and a room nobody drew an office', () => {
  expect(endingPicture('empty', 'kremlin')).toMatch(/ending-empty-kremlin/);
  expect(endingPicture('empty', 'barn')).toMatch(/ending-empty-ministry/);
  expect(endingPicture('signed', 'kremlin')).toMatch(/ending-signed/);
});

test('a season has a picture of its own where one is drawn', () => {
  const summer = { room: 'embassy-london', opens: '1955-06-01' };
  const winter = { ...summer, opens: '1956-01-17' };
  expect(placePicture(winter, 'japan')).not.toBe(placePicture(summer, 'japan'));
});

test('no picture of a page is heavier than forty thousand bytes', () => {
  const heads = readdirSync(folder).filter((name) => /^(ending|part|portrait|reading)-/.test(name));
  expect(heads.length).toBeGreaterThan(40);
  expect(heads.filter((name) => statSync(join(folder, name)).size > HEAVIEST_BYTES)).toEqual([]);
});
