/** Runs steps one after another, one line each; what a step printed is shown if it fails. Plain Node. */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from './install.mjs';

/** Programs that are running: each leads a process group of its own, and the group ends with it. */
const running = new Set();

const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}` };

/** Starts a program in the root of the project, in a process group of its own. */
export function start(command, args, { env: more = {}, stdio = ['ignore', 'pipe', 'pipe'], cwd = root } = {}) {
  const child = spawn(command, args, { cwd, env: { ...env, ...more }, stdio, detached: true });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Ends a program and all that it started. */
export function end(child, signal = 'SIGKILL') {
  running.delete(child);
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself.
  }
}

/** Ends whatever still runs; each may end in turn what it started. */
export function endAll() {
  for (const child of running) end(child, 'SIGTERM');
}

process.once('exit', endAll);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

/** Runs a program to its end, or for so many minutes. Gives its exit code and all it printed. */
export function run(command, args, { minutes = 10, ...options } = {}) {
  return new Promise((done) => {
    const child = start(command, args, options);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    const late = setTimeout(() => {
      output += `\nEnded after ${minutes} minutes.`;
      end(child, 'SIGTERM');
      setTimeout(end, 3000, child).unref();
    }, minutes * 60_000);
    child.once('error', (error) => finish(1, `${output}\n${error.message}`));
    child.once('close', (code) => finish(code ?? 1, output));
    function finish(code, text) {
      clearTimeout(late);
      // What it left running behind it ends too.
      end(child);
      done({ code, output: text });
    }
  });
}

/**
 * Runs every step and prints the sum. Each has a name and a command line (with the minutes it may take, if that
 * is not ten), or a function that gives `{ code, output }`. Steps in a list of their own run two at a time.
 * @returns whether all went well
 */
export async function runSteps(steps, { stopAtFailure }) {
  const passed = [];
  const failed = [];
  for (const step of steps) {
    const group = [step].flat();
    const runNext = async () => {
      for (let next = group.shift(); next; next = group.shift())
        ((await runStep(next, step === next)) ? passed : failed).push(next);
    };
    await Promise.all([runNext(), runNext()]);
    if (failed.length && stopAtFailure) break;
  }
  const left = steps.flat().slice(passed.length + failed.length);
  if (left.length) console.log(`Not run: ${left.map(({ name }) => name).join(', ')}.`);
  console.log(`Ownside: ${passed.length} passed, ${failed.length} failed`);
  return failed.length === 0;
}

/** One that runs alone says so before it begins. */
async function runStep({ name, command, minutes, action }, isAlone) {
  if (isAlone) process.stdout.write(`${name} … `);
  const began = Date.now();
  const { code, output } = await (action ?? (() => run(...splitCommand(command), { minutes })))().catch(
    ({ message }) => ({ code: 1, output: message }),
  );
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${isAlone ? '' : `${name} … `}${code === 0 ? 'ok' : 'FAILED'}, ${seconds} s`);
  if (code === 0) return true;
  console.log(`${stripVTControlCharacters(output).trim()}\n`);
  console.log(`"${name}" failed: the lines above say why.${command ? ` By itself: ${byItself(command)}` : ''}`);
  return false;
}

function byItself(command) {
  return /^(npm|node) /.test(command) ? command : `npx ${command}`;
}

function splitCommand(command) {
  const [program, ...args] = command.split(' ');
  return [program, args];
}
