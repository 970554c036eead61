/** Programs that run for a while, each in a process group of its own, which ends with it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

export interface Program {
  /** Ends it and all that it started. */
  end(signal?: NodeJS.Signals): Promise<void>;
}

/** Starts a program and waits for the line that says it is ready. */
export async function start(
  command: string,
  args: readonly string[],
  { ready, env = {} }: { ready: RegExp; env?: Readonly<Record<string, string>> },
): Promise<Program> {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const ended = once(child, 'exit');
  const kill = (signal: NodeJS.Signals) => {
    try {
      process.kill(-child.pid!, signal);
    } catch {
      // It has ended by itself.
    }
  };
  const endAtExit = () => kill('SIGKILL');
  // Before the folder goes that it writes into.
  process.prependOnceListener('exit', endAtExit);

  const last: string[] = [];
  let said!: () => void;
  const isReady = new Promise<void>((settle) => (said = settle));
  // It is read to its end, so that the program never waits for a reader.
  createInterface(child.stderr).on('line', (line) => {
    last.push(line);
    if (last.length > 20) last.shift();
    if (ready.test(line)) said();
  });
  await Promise.race([
    isReady,
    ended.then(() => {
      throw new Error(`${command} ended before it was ready:\n${last.join('\n')}`);
    }),
  ]);
  return {
    async end(signal = 'SIGKILL') {
      kill(signal);
      await ended;
      // Whatever it left behind.
      kill('SIGKILL');
      process.removeListener('exit', endAtExit);
    },
  };
}
