/** Bytes and requests, as they go over the line. */
import { open } from '../hands.mjs';

export const size = {
  title: 'size',
  of: () => true,
  quickly: ['ours'],
  rounds: 1,

  async look(bench, subject) {
    const { blog } = bench;
    const weigh = (paths) => ({
      requests: paths.length,
      bytes: paths.reduce((sum, path) => sum + blog.sizeOf(path), 0),
    });
    const whole = await visit(bench, subject);
    if (subject.id !== 'ours') return weigh(whole);
    return {
      ...weigh(whole),
      ...prefixed('first', weigh(await visit(bench, subject, later))),
      // None of them is answered: what is asked for now is asked for side by side.
      ...prefixed('beside', weigh((await visit(bench, subject, chunk)).filter((path) => chunk.test(path)))),
      loader: blog.sizeOf('/ownside/cdn/ownside.js'),
    };
  },
};

const later = /\.later-/;
const chunk = /\/chunks\//;

const prefixed = (prefix, values) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix} ${name}`, value]));

/** The paths that a subject asks for, but for those that are held back. A held chunk counts where it was asked for. */
async function visit(bench, subject, held) {
  bench.blog.held = held;
  try {
    const { asked, close } = await open(bench, subject);
    await close();
    return held === later ? asked.filter((path) => !later.test(path)) : asked;
  } finally {
    bench.blog.held = undefined;
  }
}
