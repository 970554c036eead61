/** What is fetched once: WordPress from npm and from Debian. Both say what the files' sums are. */
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from '../../browser/kit.js';

const cache = join(root, 'node_modules/.cache/ownside-platforms');
const debian = 'http://deb.debian.org/debian';

/** A folder of the cache, which `fill` fills where it is missing: whole, or not at all. */
async function kept(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const begun = await mkdtemp(`${folder}-`);
  try {
    await fill(begun);
    await rename(begun, folder);
  } finally {
    await rm(begun, { recursive: true, force: true });
  }
  return folder;
}

export interface NpmPackage {
  readonly name: string;
  readonly version: string;
  /** Of its archive, as npm writes it. */
  readonly integrity: string;
  /** What is taken out of it. */
  readonly members: readonly string[];
}

/** Some files of a package of npm. It is not installed: nothing of it runs in Node. */
export function fromNpm({ name, version, integrity, members }: NpmPackage): Promise<string> {
  return kept(`${name.replace(/[@/]+/g, '-').replace(/^-/, '')}-${version}`, async (folder) => {
    execFileSync('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', folder], { stdio: 'pipe' });
    const [archive] = await readdir(folder);
    const path = join(folder, archive!);
    assert.equal(`sha512-${sum('sha512', await readFile(path), 'base64')}`, integrity, `the sum of ${name}@${version}`);
    execFileSync('tar', [
      '-xzf',
      path,
      '-C',
      folder,
      '--strip-components=1',
      ...members.map((each) => `package/${each}`),
    ]);
    await rm(path);
  });
}

/** Packages of Debian for every machine, of the version that a release has now, unpacked over one another. */
export function fromDebian(release: string, names: readonly string[]): Promise<string> {
  return kept(`${release}-${names[0]!}`, async (folder) => {
    const list = gunzipSync(await bytesOf(`${debian}/dists/${release}/main/binary-all/Packages.gz`)).toString();
    for (const name of names) {
      const entry = list.split('\n\n').find((each) => each.startsWith(`Package: ${name}\n`));
      assert.ok(entry, `Debian ${release} has no package ${name}`);
      const field = (field: string) => new RegExp(`^${field}: (.*)$`, 'm').exec(entry)![1]!;
      const bytes = await bytesOf(`${debian}/${field('Filename')}`);
      assert.equal(sum('sha256', bytes, 'hex'), field('SHA256'), `the sum of ${name}`);
      const path = join(folder, `${name}.deb`);
      await writeFile(path, bytes);
      execFileSync('dpkg-deb', ['-x', path, folder]);
      await rm(path);
    }
  });
}

const sum = (algorithm: string, bytes: Buffer, encoding: 'hex' | 'base64') =>
  createHash(algorithm).update(bytes).digest(encoding);

async function bytesOf(address: string): Promise<Buffer> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  return Buffer.from(await answer.arrayBuffer());
}
