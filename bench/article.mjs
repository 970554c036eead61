/** The post around each subject: about 1,900 words, in the styles of an ordinary theme. */

const paragraphs = [
  'Some nights the hours between three and five are the longest ones. A kettle helps, and so does a lamp with a warm bulb. I keep a list by the bed of what has been done already, since at that hour everything seems to be left over from yesterday.',
  'What I do first is small. I put both feet on the floor, feel how cold it is, and name the street sounds: a van, a gate, somebody’s boiler. None of it solves a thing. It gives the night an edge, and what has an edge can be walked around.',
  'My grandmother baked at such hours. She said that dough is the one thing in a house that works while you wait, and that waiting beside something is easier than waiting alone. I have her scales now, and they are off by nine grams, always to the generous side.',
  'There is a kind of advice that wants you to be someone else by the morning. I have tried most of it. What stays is what could be done with one hand, in the dark, without looking anything up: a slow breath, a sip, a sentence written down and left alone.',
  'People write to me that they have been awake as well. It is strange how much that helps. Nobody is there with you, and still the whole street of lit windows is a company of sorts, each with a kettle, each with its own list of what has been done already.',
];

/** A post with `html` after its second paragraph, so many times; ten stand in a grid, so that all can be seen. */
export function article(html, count = 1) {
  const text = (from, to) =>
    Array.from({ length: to - from }, (_, i) => {
      const at = from + i;
      return `${at % 8 === 7 ? `<h2>The hour after ${at}</h2>` : ''}<p>${paragraphs[at % paragraphs.length]}</p>`;
    }).join('\n');
  const many = Array.from({ length: count }, () => `<div>${html}</div>`).join('');
  const body = count === 1 ? html : `<div class="many">${many}</div>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>At night</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<style>body { margin: 0; font: 18px/1.6 Georgia, serif } article { max-width: 720px; margin: auto; padding: 16px }
article:has(.many) { max-width: none } .many { display: grid; grid-template-columns: repeat(5, 340px); gap: 16px }</style>
</head><body><article><h1>At night</h1>${text(0, 2)}${body}${text(2, 38)}</article></body></html>`;
}
