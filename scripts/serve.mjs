/** A small server of static files for the demo and for page tests. Plain Node, loopback only. */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** What a bloggers' host would serve of a build, with `base` as in the snippets. */
export function distRoutes(dist = 'dist', base = '/ownside') {
  return { [`${base}/cdn/`]: join(dist, 'cdn'), [`${base}/pages/`]: join(dist, 'pages') };
}

/**
 * Serves until it is closed.
 * `routes` maps the start of a path to a folder (`'/ownside/cdn/': 'dist/cdn'`), or one whole path to a function
 * that gives the answer (`'/': () => page`); the longest that fits counts.
 * @type {import('./serve.mjs').serve}
 */
export async function serve({ port = 0, routes, headers = {}, onRequest }) {
  const prefixes = Object.keys(routes).sort((a, b) => b.length - a.length);

  async function answer(request, response) {
    const path = pathOf(request.url);
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, 'Only GET and HEAD.');
    if (path === undefined) return end(response, 400, 'This is no path.');
    const prefix = prefixes.find((start) =>
      typeof routes[start] === 'function' ? path === start : path.startsWith(start),
    );
    const route = routes[prefix];
    if (typeof route === 'function') {
      const { body, type = types['.html'], status = 200 } = asAnswer(await route(request));
      return end(response, status, body, type);
    }
    const file = route && (await fileIn(route, path.slice(prefix.length)));
    if (!file) return end(response, 404, 'There is nothing here.');
    response.setHeader('content-type', types[extname(file.path)] ?? 'application/octet-stream');
    response.setHeader('content-length', file.size);
    if (request.method === 'HEAD') return response.end();
    return createReadStream(file.path)
      .on('error', () => response.destroy())
      .pipe(response);
  }

  const server = createServer((request, response) => {
    onRequest?.(request);
    const always = {
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      // A widget in a sandboxed frame has an opaque origin: its modules need this.
      'access-control-allow-origin': '*',
      server: 'ownside',
    };
    for (const [name, value] of Object.entries({ ...always, ...headers })) response.setHeader(name, value);
    answer(request, response).catch((error) => {
      console.error(error);
      end(response, 500, 'Something went wrong here.');
    });
  });
  await new Promise((ready, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', ready);
  });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function end(response, status, body, type = types['.txt']) {
  if (response.headersSent) return response.destroy();
  response.writeHead(status, { 'content-type': type });
  return response.end(response.req.method === 'HEAD' ? undefined : body);
}

function asAnswer(answer) {
  return typeof answer === 'string' || Buffer.isBuffer(answer) ? { body: answer } : answer;
}

/** The path that is asked for, decoded once; undefined where it can't be. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0]);
    return path.startsWith('/') && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

/** A file of a folder, or the index page of one within; undefined for anything that lies outside of it. */
async function fileIn(folder, path) {
  try {
    const home = await realpath(folder);
    let found = await realpath(join(home, path));
    if ((await stat(found)).isDirectory()) found = await realpath(join(found, 'index.html'));
    const { size } = await stat(found);
    return found.startsWith(home + sep) ? { path: found, size } : undefined;
  } catch {
    return undefined;
  }
}
