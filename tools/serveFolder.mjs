import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.webp', 'image/webp'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.webm', 'audio/webm'],
  ['.opus', 'audio/ogg'],
  ['.m4a', 'audio/mp4'],
  ['.mp3', 'audio/mpeg'],
  ['.webmanifest', 'application/manifest+json'],
]);

/**
 * @param {string} folder
 * @param {string} url
 * @returns {string | undefined} the file a request names, if it lies within the folder
 */
const fileFor = (folder, url) => {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    const file = normalize(join(folder, decodeURIComponent(pathname)));
    if (file !== folder && !file.startsWith(folder + sep)) return undefined;
    const found = statSync(file).isDirectory() ? join(file, 'index.html') : file;
    return statSync(found).isFile() ? found : undefined;
  } catch {
    return undefined;
  }
};

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<boolean>} whether the port was free
 */
const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve(true));
  });

/**
 * Serves a folder on this machine only.
 * @param {string} folder
 * @param {number} [port] taken if it is free, otherwise any free one
 */
export const serveFolder = async (folder, port = 0) => {
  const base = normalize(folder);
  const server = createServer((request, response) => {
    const file = fileFor(base, request.url ?? '/');
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES.get(extname(file)) ?? 'application/octet-stream',
      'content-length': statSync(file).size,
      'cache-control': 'no-cache',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });
  if (!(await listen(server, port))) await listen(server, 0);
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('A web server without a port');
  return {
    address: `http://127.0.0.1:${address.port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
