/** A blog on this machine: each subject in the same post, sent as a good host sends it, in brotli. */
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { article } from './article.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** What is sent for a file: pictures are small already. */
export function squeezed(content, path) {
  if (extname(path) === '.gif') return content;
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
}

/**
 * Serves each subject at `/<id>`, and ten of it at `/<id>/10`.
 * `asked` has every path in order; what fits `held` waits until that is undefined again.
 */
export async function openBlog(dist) {
  const sent = new Map();
  const put = (path, content) => sent.set(path, { body: squeezed(content, path), type: types[extname(path)] });
  for (const folder of ['cdn', 'cdn/chunks'])
    for (const name of await readdir(join(dist, folder)))
      if (extname(name) === '.js') put(`/ownside/${folder}/${name}`, await readFile(join(dist, folder, name)));

  const waiting = [];
  const blog = {
    asked: [],
    get held() {
      return held;
    },
    set held(pattern) {
      held = pattern;
      if (!held) for (const go of waiting.splice(0)) go();
    },
    sizeOf: (path) => sent.get(path).body.length,
    add(subjects, files) {
      for (const [path, content] of Object.entries(files)) put(path, content);
      for (const { id, html } of subjects)
        for (const count of [1, 10]) {
          const body = brotliCompressSync(article(html, count));
          sent.set(count === 1 ? `/${id}` : `/${id}/${count}`, { body, type: types['.html'] });
        }
    },
  };
  let held;

  const server = createServer(async ({ url, method }, response) => {
    const path = url.split('?', 1)[0];
    blog.asked.push(path);
    if (held?.test(path)) await new Promise((go) => waiting.push(go));
    const file = sent.get(path);
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': file.type,
      'content-length': file.body.length,
      'cache-control': 'max-age=600',
      etag: '"1"',
      ...(file.type === types['.gif'] ? {} : { 'content-encoding': 'br' }),
    });
    return response.end(method === 'HEAD' ? undefined : file.body);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  blog.origin = `http://127.0.0.1:${server.address().port}`;
  blog.close = () =>
    new Promise((closed) => {
      server.close(closed);
      server.closeAllConnections();
    });
  return blog;
}
