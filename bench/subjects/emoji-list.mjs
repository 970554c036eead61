/**
 * A list of emoji in the form that emoji-picker-element reads, with made-up words. Its own comes with
 * a package of 73 files in all languages; this one has about as many entries and bytes.
 */
const stems = 'ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu ra re ri ro ru'
  .split(' ')
  .concat('sa se si so su ta te ti to tu va ve vi vo vu za ze zi zo zu'.split(' '));

export function emojiList() {
  const chance = dice(7);
  const word = () => Array.from({ length: 2 + chance(2) }, () => stems[chance(stems.length)]).join('');
  const vocabulary = Array.from({ length: 700 }, word);
  const some = (least, most) =>
    Array.from({ length: least + chance(most - least + 1) }, () => vocabulary[chance(vocabulary.length)]);
  const single = /^\p{Emoji_Presentation}$/u;
  const emoji = Array.from({ length: 0x1fb00 - 0x2300 }, (_, i) => String.fromCodePoint(0x2300 + i)).filter((it) =>
    single.test(it),
  );
  // Each again with a joiner, as those of several parts are.
  const all = [...emoji, ...emoji.map((it) => `${it}\u200d♂️`)].slice(0, 1900);
  let tags = some(12, 12);
  return JSON.stringify(
    all.map((it, i) => {
      const annotation = some(1, 4).join(' ');
      // Neighbours have most of their tags in common.
      tags = [...tags, ...some(2, 4)].slice(-12).sort();
      return {
        shortcodes: [annotation.replaceAll(' ', '_'), ...some(0, 1)],
        annotation,
        tags,
        emoji: it,
        order: i + 1,
        group: Math.floor((i * 10) / all.length),
        version: 1,
      };
    }),
  );
}

/** Numbers that look like chance and are the same each time. */
function dice(seed) {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}
