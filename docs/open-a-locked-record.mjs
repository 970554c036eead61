// Opens what is locked, without this library: Node 18 or newer, and nothing to install.
//   node open-a-locked-record.mjs FILE          a locked file
//   node open-a-locked-record.mjs RECORD LOCK   a locked record: the `value` of its entry, and that of `lock`
// It asks for the passphrase, and prints the words.
import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';

const [record, lock] = process.argv.slice(2).map((path) => readFileSync(path, 'utf8').trim());
const asker = createInterface({ input: process.stdin, output: process.stderr });
const passphrase = (await asker.question('Passphrase: ')).replace(/\p{Zs}/gu, ' ').normalize('NFC');
asker.close();
const key = lock && Buffer.from(JSON.parse(open(lock)).k, 'base64url');
process.stdout.write(open(record, key).replace(/\n *$/, ''));

function open(jwe, key) {
  const [head] = jwe.split('.');
  const [header, wrapped, iv, content, tag] = jwe.split('.').map((part) => Buffer.from(part, 'base64url'));
  const { alg, p2s, p2c } = JSON.parse(header);
  if (alg !== 'dir') {
    const salt = Buffer.concat([Buffer.from(`${alg}\0`), Buffer.from(p2s, 'base64url')]);
    const wrapper = pbkdf2Sync(passphrase, salt, p2c, 32, 'sha512');
    const unwrap = createDecipheriv('id-aes256-wrap', wrapper, Buffer.alloc(8, 0xa6));
    key = Buffer.concat([unwrap.update(wrapped), unwrap.final()]);
  }
  const words = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 })
    .setAAD(Buffer.from(head))
    .setAuthTag(tag);
  return words.update(content, undefined, 'utf8') + words.final('utf8');
}
