import { expect } from '@open-wc/testing';
import { grammar } from '../../src/i18n/plural.js';
import { shipped } from '../../src/locales/shipped.js';
import '../../src/widgets/breathing-pacer/define.js';
import type { BreathingPacer } from '../../src/widgets/breathing-pacer/breathing-pacer.js';
import type { PacerStrings } from '../../src/widgets/breathing-pacer/strings.js';
import type { PacerLaterStrings } from '../../src/widgets/breathing-pacer/strings.later.js';
import { Stage } from '../../stories/stage.js';

type Terms = PacerStrings & PacerLaterStrings;

const rest = { name: 'rest', step: 'rest' };

async function termsIn(lang: string): Promise<Terms> {
  const { translation } = await shipped['breathing-pacer']![lang.slice(0, 2)]!();
  return translation(grammar(lang)).terms as Terms;
}

/** A pacer in an article of that language, running for so many seconds. */
async function running(lang: string, seconds: number, attributes: Record<string, string> = {}, lessMotion = false) {
  const article = document.createElement('article');
  article.lang = lang;
  document.body.append(article);
  const stage = await Stage.put('breathing-pacer', { ...rest, lessMotion }, { parent: article, attributes });
  const terms = await termsIn(lang);
  await stage.press(terms.start);
  await stage.press(terms.startNow);
  await stage.wait(seconds);
  return { article, stage, terms };
}

function baseOf({ root }: Stage): HTMLElement {
  return root.querySelector<HTMLElement>('.base')!;
}

function sessionOf({ element }: Stage) {
  return (element as BreathingPacer).exercise!.sitting.session;
}

describe('the pacer in other languages', () => {
  for (const [lang, dir] of [
    ['es', 'ltr'],
    ['es-MX', 'ltr'],
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
  ] as const) {
    it(`speaks ${lang}, ${dir}`, async () => {
      const stage = await Stage.put('breathing-pacer', rest, { attributes: { lang } });
      const terms = await termsIn(lang);
      const base = baseOf(stage);
      expect([base.lang, base.dir]).to.deep.equal([lang, dir]);
      expect(base.querySelector('[role=heading]')!.textContent.trim()).to.equal(terms.title);
      expect(base.querySelector('.lead')!.textContent).to.contain(terms.minutesLong(5));
      expect(base.querySelector('.help')!.textContent).to.contain(terms.helpAsk);
      stage.remove();
    });

    it(`counts in the digits of ${lang}`, async () => {
      const { article, stage } = await running(lang, 3);
      const counts = [...stage.root.querySelectorAll('.now [data-draw=count]')].map(({ textContent }) => textContent);
      expect(counts.slice(0, 3)).to.deep.equal([1, 2, 3].map((n) => new Intl.NumberFormat(lang).format(n)));
      stage.remove();
      article.remove();
    });
  }

  it('changes its words in the middle of a sitting, and nothing else', async () => {
    const { article, stage, terms } = await running('es', 20);
    const { step, plan } = sessionOf(stage);
    const { elapsed } = (stage.element as BreathingPacer).exercise!.sitting;
    expect(stage.has(terms.pause)).to.equal(true);

    const arabic = await termsIn('ar');
    article.lang = 'ar';
    for (let turns = 0; turns < 60 && !stage.has(arabic.pause); turns++) await stage.settle();

    expect(stage.has(arabic.pause)).to.equal(true);
    expect(stage.has(terms.pause)).to.equal(false);
    expect(baseOf(stage).dir).to.equal('rtl');
    expect(sessionOf(stage).step).to.equal(step);
    expect(sessionOf(stage).plan).to.equal(plan);
    expect((stage.element as BreathingPacer).exercise!.sitting.elapsed).to.equal(elapsed);
    stage.remove();
    article.remove();
  });

  it('from right to left: the line and the cells run from the right, the circle has no side', async () => {
    const widthOf = async (visual: string) => {
      const { article, stage } = await running('ar', 3, { visual }, visual === 'words');
      const matrix = (part: Element) => new DOMMatrix(getComputedStyle(part).transform).a;
      const [first, second] = [...stage.root.querySelectorAll('.cells i')].map(
        (cell) => cell.getBoundingClientRect().x,
      );
      const found = {
        line: [...stage.root.querySelectorAll('.trace')].map(matrix)[0],
        circle: Math.sign([...stage.root.querySelectorAll('.c')].map(matrix)[0] ?? 0),
        cells: Math.sign((first ?? 0) - (second ?? 0)),
      };
      stage.remove();
      article.remove();
      return found;
    };
    expect((await widthOf('line')).line).to.equal(-1);
    expect((await widthOf('circle')).circle).to.equal(1);
    expect((await widthOf('words')).cells).to.equal(1);
  });

  it('keeps the groups of a phone number in their order', async () => {
    const number = '+000 111 222';
    const stage = await Stage.put('breathing-pacer', rest, { attributes: { lang: 'ar', 'help-tel': number } });
    await stage.press(new RegExp(`^${(await termsIn('ar')).helpAsk}`));
    const link = stage.root.querySelector('a[href^="tel:"]')!;
    const text = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
    while (text.nextNode()?.textContent !== number);
    const at = (index: number) => {
      const range = document.createRange();
      range.setStart(text.currentNode, index);
      range.setEnd(text.currentNode, index + 1);
      return range.getBoundingClientRect().x;
    };
    expect(at(0)).to.be.lessThan(at(1));
    expect(at(1)).to.be.lessThan(at(6));
    expect(at(6)).to.be.lessThan(at(10));
    stage.remove();
  });

  it('keeps the sources of its evidence note in English', async () => {
    const stage = await Stage.put('breathing-pacer', rest, { attributes: { lang: 'ar' } });
    await stage.press((await termsIn('ar')).known);
    const sources = stage.root.querySelector<HTMLElement>('.sources')!;
    expect([sources.lang, sources.dir]).to.deep.equal(['en', 'ltr']);
    stage.remove();
  });
});
