/** A program and all that it started, on Linux and macOS. */
import { execFileSync } from 'node:child_process';

export interface Running {
  readonly pid: number;
  readonly command: string;
}

/** The process and its children and theirs, the eldest first. */
export function familyOf(pid: number): Running[] {
  const all = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .flatMap((found) => (found ? [{ pid: Number(found[1]), parent: Number(found[2]), command: found[3]! }] : []));
  const family = all.filter((each) => each.pid === pid);
  // It grows while it is walked.
  for (const elder of family) family.push(...all.filter(({ parent }) => parent === elder.pid));
  return family;
}

/** Ends them where they stand: none of them hears of it. */
export function kill(family: readonly Running[]): void {
  for (const { pid } of family) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It went with the one before.
    }
  }
}
