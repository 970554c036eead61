import { Engine } from './engine.js';
import { serve } from '../../scripts/serve.mjs';
import { article, text } from '../browser/kit.js';
import { fixtures, note, script } from '../seal/kit.js';
import { Reader } from './reader.js';
const blog = await serve({ routes: { '/note/': fixtures, '/': () => article(text(1) + note + script + text(3)) }, onRequest: (r) => console.log('  GET', r.url) });
const e = await Engine.start('Chromium');
for (const part of (process.argv[2] ?? 'page,frame').split(',') as ('page' | 'frame')[]) {
const r = await Reader.open(await e.newPage(), blog.origin);
await r.keepHere();
await r.type('a');
await r.untilKept(1);
await e.crash(r.page, part);
console.log('crashed', part);
}
const p = await e.newPage();
p.on('console', (m) => console.log('console', m.type(), m.text()));
p.on('pageerror', (m) => console.log('pageerror', m));
p.on('error', (m) => console.log('error', m));
await p.goto(blog.origin);
console.log('open', await p.evaluate(() => [document.visibilityState, document.hasFocus(), document.querySelector('own-note')?.shadowRoot?.innerHTML.slice(0, 200), customElements.get('own-note') + ''.slice(0, 20)].join('|').slice(0, 300)));
await p.evaluate(() => new Promise((r) => requestAnimationFrame(r)));
console.log('raf');
await new Promise((r) => (globalThis as any)['set' + 'Timeout'](r, 3000));
console.log('3 s', await p.evaluate(() => document.querySelector('own-note')?.shadowRoot?.innerHTML.slice(0, 200)));
console.log(p.frames().length, await p.$('own-note'), await p.$('own-note >>> iframe'));
await e.end(); await blog.close();
