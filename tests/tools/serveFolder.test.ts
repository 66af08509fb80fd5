import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../tools/serveFolder.mjs';

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

const outside = mkdtempSync(join(tmpdir(), 'two-islands-serve-'));
const folder = join(outside, 'dist');
let served: Awaited<ReturnType<typeof serveFolder>>;

/** Sends the path as it is, without resolving its dots. */
const get = (path: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.address);
    request({ hostname, port, path }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString()));
      response.on('end', () =>
        resolve({ status: response.statusCode, type: response.headers['content-type'], body }),
      );
    })
      .on('error', reject)
      .end();
  });

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(outside, 'secret.json'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<h1>Two Islands</h1>');
  writeFileSync(join(folder, 'assets/plex.woff2'), 'font');
  served = await serveFolder(folder);
});

afterAll(() => {
  served.close();
  rmSync(outside, { recursive: true });
});

describe('the server of the built game', () => {
  test('is at an address of this machine', () => {
    expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  test.each([
    ['/', 'text/html; charset=utf-8', '<h1>Two Islands</h1>'],
    ['/?window=phrase&side=japan', 'text/html; charset=utf-8', '<h1>Two Islands</h1>'],
    ['/assets/plex.woff2', 'font/woff2', 'font'],
  ])('answers %s with %s', async (path, type, body) => {
    expect(await get(path)).toEqual({ status: 200, type, body });
  });

  test.each(['/nothing.js', '/../secret.json', '/%2e%2e/secret.json', '/..%2fsecret.json', '/%'])(
    'knows nothing at %s',
    async (path) => {
      expect(await get(path)).toMatchObject({ status: 404, body: 'Not found' });
    },
  );

  test('takes another port where the usual one is taken', async () => {
    const second = await serveFolder(folder, Number(new URL(served.address).port));
    expect(second.address).not.toBe(served.address);
    second.close();
  });
});
