/** `npm start`: builds, and shows a post with the widget in it at http://127.0.0.1:4173/. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureModules, root } from './install.mjs';
import { distRoutes, serve } from './serve.mjs';
import { run } from './steps.mjs';

const port = 4173;
const address = `http://127.0.0.1:${port}/`;

const read = (path) => readFileSync(join(root, path), 'utf8');

/** Who is at the port: us, somebody else or nobody. */
async function whoIsThere() {
  try {
    const { headers } = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(3000) });
    return headers.get('server') === 'ownside' ? 'us' : 'other';
  } catch (error) {
    return error.cause?.code === 'ECONNREFUSED' ? 'nobody' : 'other';
  }
}

function giveUp(why) {
  console.error(why);
  process.exit(1);
}

const taken = {
  us: `The demo is already being served at ${address} by an earlier npm start. End that one first to start anew.`,
  other: `Port ${port} is taken by another program. End that one first, then run npm start again.`,
};

const there = await whoIsThere();
if (there in taken) giveUp(taken[there]);
try {
  ensureModules();
  console.log('Building …');
  const { code, output } = await run('node', ['scripts/build.mjs']);
  if (code !== 0) giveUp(`${output}\nThe build failed. The lines above say why.`);
  const snippet = read('dist/snippets/breathing-pacer.html').trim();
  await serve({
    port,
    routes: {
      // The snippet stands where a blogger pastes it.
      '/': () => read('site/demo/index.html').replace('<!-- ownside: breathing-pacer -->', () => snippet),
      '/demo.css': () => ({ body: read('site/demo/demo.css'), type: 'text/css; charset=utf-8' }),
      ...distRoutes(join(root, 'dist')),
    },
  });
  console.log(`Ownside: the demo post is at ${address} (Ctrl+C ends it)`);
} catch (error) {
  giveUp(error.code === 'EADDRINUSE' ? taken.other : error.message);
}
