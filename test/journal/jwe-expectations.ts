/** What a JWE has to be, and what is refused as none: one table, run in Node and in browsers. */
import { openWithKey, openWithPassphrase, sealWithPassphrase } from '../../src/journal/jwe.ts';
import { reasonOf, type Same } from './expectations.ts';
import {
  byJose,
  enc,
  headerOf,
  josed,
  keyOf,
  passphrase,
  pbes2,
  rawKey,
  rounds,
  sealedUnderKey,
  sealedUnderPassphrase,
  textOf,
  utf8,
  withHeader,
} from './lock-tools.ts';

type JweExpectation = readonly [about: string, holds: (same: Same) => Promise<void>];

const words = '{"words":"Žádný hlas 🌿"}';

const byPassphrase = (jwe: unknown, secret = passphrase) => openWithPassphrase(crypto, secret, jwe);
const byKey = async (jwe: unknown, fill = 7) => openWithKey(crypto, await keyOf(rawKey(fill)), jwe);

/** Both sorts: how one is written, and how it is opened. */
const sorts = [
  ['under a passphrase', sealedUnderPassphrase, byPassphrase, passphrase],
  ['under a key', sealedUnderKey, byKey, rawKey()],
] as const;

/** Every JWE that differs from this one in one character: the next in the alphabet takes its place. */
function* withOneCharacterChanged(jwe: string): Generator<string> {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  for (const [at, character] of [...jwe].entries()) {
    const place = alphabet.indexOf(character);
    if (place >= 0) yield jwe.slice(0, at) + alphabet[place ^ 1]! + jwe.slice(at + 1);
    yield jwe.slice(0, at) + jwe.slice(at + 1);
  }
}

export const jweExpectations: readonly JweExpectation[] = [
  ...sorts.flatMap(([sort, seal, open, secret]): JweExpectation[] => [
    [
      `P8: jose opens what is written ${sort}`,
      async (same) => {
        const { text, header } = await josed(await seal(utf8(words)), secret);
        same(text, words);
        same([header.enc, header.cty], [enc, 'json']);
      },
    ],

    [
      `P8: what jose writes ${sort} is opened`,
      async (same) => same(textOf(await open(await byJose(utf8(words), secret))), words),
    ],

    [
      `P8: a JWE ${sort} with one character changed or left out is refused, whichever it is`,
      async (same) => {
        let count = 0;
        const opened: string[] = [];
        for (const changed of withOneCharacterChanged(await seal(utf8(words)))) {
          const reason = await reasonOf(open(changed));
          if (reason !== 'wrong' && reason !== 'broken') opened.push(`${changed}: ${reason}`);
          count++;
        }
        same(opened, []);
        same(count > 200, true);
      },
    ],

    [
      `never writes the same twice ${sort}`,
      async (same) => {
        const [one, two] = [await seal(utf8(words)), await seal(utf8(words))];
        const shared = one.split('.').filter((part, at) => at > 0 && part !== '' && part === two.split('.')[at]);
        same(shared, []);
      },
    ],

    [
      `takes nothing for a JWE ${sort} that is none`,
      async (same) => {
        const jwe = await seal(utf8(words));
        const [head, wrapped, iv, content, tag] = jwe.split('.');
        const none: unknown[] = [
          ...[undefined, null, 7, {}, [jwe], '', 'words', '....', `${jwe}.`, jwe.slice(0, jwe.lastIndexOf('.'))],
          ...[` ${jwe}`, `${jwe}\n`, `${jwe}=`, jwe.replace('.', '..'), 'a'.repeat(2 ** 25 + 1)],
          [head, wrapped, iv, content, tag!.slice(0, -6)].join('.'),
          [head, wrapped, `${iv}AAAA`, content, tag].join('.'),
          [head, `${wrapped}AAAA`, iv, content, tag].join('.'),
          ...['null', '[]', 'words', '"words"', '{', '\xff'].map((header) => withHeader(jwe, header)),
          ...[{ alg: 'A256KW' }, { alg: undefined }, { enc: 'A128GCM' }, { enc: undefined }, { zip: 'DEF' }].map(
            (fields) => withHeader(jwe, { ...headerOf(jwe), ...fields }),
          ),
          withHeader(jwe, { ...headerOf(jwe), crit: ['b64'], b64: true }),
        ];
        for (const each of none) same([each, await reasonOf(open(each))], [each, 'broken']);
      },
    ],
  ]),

  [
    'P8: another passphrase and another key are wrong',
    async (same) => {
      const jwe = await sealedUnderPassphrase(utf8(words));
      for (const other of ['', ' ', `${passphrase} `, passphrase.toUpperCase()])
        same(await reasonOf(byPassphrase(jwe, other)), 'wrong');
      same(await reasonOf(byKey(await sealedUnderKey(utf8(words)), 8)), 'wrong');
    },
  ],

  [
    'says in the header how the key was made',
    async (same) => {
      const { p2s, ...header } = headerOf(await sealedUnderPassphrase(utf8(words)));
      same(header, { alg: pbes2, enc, p2c: rounds, cty: 'json' });
      same(/^[\w-]{22}$/.test(p2s as string), true);
      same(headerOf(await sealedUnderKey(utf8(words))), { alg: 'dir', enc, cty: 'json' });
    },
  ],

  [
    'opens with as many rounds as the header says, and runs none beyond ten million',
    async (same) => {
      const jwe = await sealWithPassphrase(crypto, passphrase, 77, utf8(words), 'json');
      same(textOf(await byPassphrase(jwe)), words);
      const { importKey, unwrapKey, decrypt } = crypto.subtle;
      const deriveKey = () => Promise.reject(new Error('it was run'));
      const subtle = { deriveKey, importKey: importKey.bind(crypto.subtle), unwrapKey, decrypt };
      const counting = { subtle } as unknown as Crypto;
      for (const p2c of [10_000_001, 2 ** 32, 1e300, 0, -1, 1.5, '77', null, undefined]) {
        const planted = withHeader(jwe, { ...headerOf(jwe), p2c });
        same([p2c, await reasonOf(openWithPassphrase(counting, passphrase, planted))], [p2c, 'broken']);
      }
      const most = withHeader(jwe, { ...headerOf(jwe), p2c: 10_000_000 });
      same(await reasonOf(openWithPassphrase(counting, passphrase, most)), 'Error: it was run');
    },
  ],

  [
    'takes no salt that is none, or shorter than eight bytes',
    async (same) => {
      const jwe = await sealedUnderPassphrase(utf8(words));
      for (const p2s of [undefined, null, 7, '', 'AAAA', 'AAAAAAAAAA', 'AAAAAAAAAA==', 'AAAAAAAAA++', 'AAAAAAAAAAB']) {
        const planted = withHeader(jwe, { ...headerOf(jwe), p2s });
        same([p2s, await reasonOf(byPassphrase(planted))], [p2s, 'broken']);
      }
    },
  ],

  [
    'takes no other sort for its own',
    async (same) => {
      const others = [
        await byJose(utf8(words), passphrase, 'PBES2-HS256+A128KW'),
        await byJose(utf8(words), rawKey(), 'A256KW'),
        await byJose(utf8(words), new Uint8Array(64), 'dir', 'A256CBC-HS512'),
      ];
      for (const jwe of others) {
        same(await reasonOf(byPassphrase(jwe)), 'broken');
        same(await reasonOf(byKey(jwe)), 'broken');
      }
      same(await reasonOf(byPassphrase(await sealedUnderKey(utf8(words)))), 'broken');
      same(await reasonOf(byKey(await sealedUnderPassphrase(utf8(words)))), 'broken');
    },
  ],

  [
    'takes a passphrase as every keyboard writes it, and changes nothing else in it',
    async (same) => {
      const typed = 'Šálek c\u030caje\u00a0v\u3000pět 🌿';
      const sealed = (secret: string) => sealWithPassphrase(crypto, secret, rounds, utf8(words), 'json');
      const plain = 'Šálek čaje v pět 🌿';
      same((await josed(await sealed(typed), plain.normalize('NFC'))).text, words);
      for (const secret of [plain, plain.normalize('NFD'), typed])
        same(textOf(await byPassphrase(await sealed(secret), typed)), words);
      for (const other of [plain.toLowerCase(), `${plain} `, plain.replace(' ', '  '), plain.replace('v', 'ｖ')])
        same(await reasonOf(byPassphrase(await sealed(other), plain)), 'wrong');
    },
  ],

  [
    'writes nothing under an empty passphrase',
    async (same) => same(await reasonOf(sealWithPassphrase(crypto, '', rounds, utf8(words), 'json')), 'broken'),
  ],
];
