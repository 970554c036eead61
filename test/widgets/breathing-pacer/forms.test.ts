import { expect } from '@open-wc/testing';
import { momentAt } from '../../../src/widgets/breathing-pacer/breath-plan.js';
import type { Stage } from '../../../stories/stage.js';
import { matrixOf, planOf, putPacer, putStill, read, shown } from './kit.js';

let stage: Stage;

const pacing = async (attributes: Record<string, string>, put = putPacer) => {
  stage = await put(attributes);
  await stage.press('Start');
  if (stage.has('With holds')) await stage.press('With holds');
  await stage.press('Start now');
};
const part = (draw: string) => stage.root.querySelector<HTMLElement>(`[data-draw=${draw}]`)!;
/** How full what fills a bar or a bowl stands, 0 to 1. */
const level = (element: Element) => 1 - matrixOf(element).f / (0.9 * (element as HTMLElement).offsetHeight);
/** How high and how far along the dot of a line stands, 0 to 1. */
const dot = () => ({
  up: -matrixOf(part('up')).f / part('up').offsetHeight,
  along: matrixOf(part('along')).e / part('along').offsetWidth,
});

describe('the forms of <own-breathing-pacer>', () => {
  afterEach(() => stage.remove());

  for (const visual of ['bar', 'wave']) {
    it(`${visual}: rises while the air goes in, sinks while it goes out`, async () => {
      await pacing({ visual });
      const seen: number[] = [];
      for (let i = 0; i < 7; i++) {
        await stage.wait(i ? 1 : 0.01);
        seen.push(level(part('level')));
      }
      expect(seen[0]).to.be.closeTo(0, 0.02);
      expect(seen[3]).to.be.closeTo(1, 0.02);
      expect(seen.slice(0, 4)).to.deep.equal([...seen.slice(0, 4)].sort((a, b) => a - b));
      expect(seen.slice(3)).to.deep.equal([...seen.slice(3)].sort((a, b) => b - a));
    });
  }

  it('line: the dot goes along the very line that is drawn', async () => {
    await pacing({ visual: 'line', pattern: 'square', holds: 'ask' });
    const path = stage.root.querySelector<SVGPathElement>('.trace path')!;
    const { width, height } = stage.root.querySelector<SVGSVGElement>('.trace svg')!.viewBox.baseVal;
    let before = 0;
    for (const time of [0.5, 1.5, 2.5, 3.5, 5, 7, 8.5, 10, 11.5, 13, 15]) {
      await stage.wait(time - before);
      before = time;
      const { up, along } = dot();
      const [x, y] = [along * width, (1 - up) * height];
      const away = Array.from({ length: 801 }, (_, i) => {
        const point = path.getPointAtLength((path.getTotalLength() * i) / 800);
        return Math.hypot(point.x - x, point.y - y);
      });
      expect(Math.min(...away), `${time} s, ${x} ${y}`).to.be.below(0.6);
    }
  });

  it('line: runs from the right where the language does, and up is still up', async () => {
    stage = await putPacer({ visual: 'line', lang: 'ar' });
    const trace = stage.root.querySelector('.trace')!;
    expect(matrixOf(trace).a).to.equal(-1);
    expect(matrixOf(trace).d).to.equal(1);
  });

  it('line: at rest it is the line of the pattern that is set', async () => {
    const line = async (pattern: string) => {
      stage = await putPacer({ visual: 'line', pattern });
      const drawn = stage.root.querySelector('.trace path')!.getAttribute('d');
      if (pattern === 'gentle') stage.remove();
      return drawn;
    };
    expect(await line('gentle')).not.to.equal(await line('even'));
  });

  it('words: the numbers at rest, then the word and the count, and no form', async () => {
    stage = await putPacer({ visual: 'words' });
    expect(read(stage, '.stage')).to.equal('in 4, out 6');
    await stage.press('Start');
    await stage.press('Start now');
    await stage.wait(2.5);
    expect(shown(stage, 'word').map(({ textContent }) => textContent)).to.deep.equal(['In']);
    expect(shown(stage, 'count').map(({ textContent }) => textContent)).to.deep.equal(['3']);
    expect(stage.root.querySelectorAll('.c').length).to.equal(0);
  });

  for (const visual of ['circle', 'bar', 'wave', 'line', 'words']) {
    for (const pattern of ['gentle', 'sigh', '4-7-8']) {
      it(`${visual}, ${pattern}: the word and the count are those of the moment`, async () => {
        await pacing({ visual, pattern, holds: 'ask' });
        let before = 0;
        for (const time of [0.6, 2.6, 4.7, 7.4, 8.6, 12.5, 17.4, 23.6, 40.7]) {
          await stage.wait(time - before);
          before = time;
          const { name, count, at, length } = momentAt(planOf(stage), time);
          // In the first and last third of a second the words change places.
          if (Math.min(time - at, at + length - time) < 0.34) continue;
          const word = { in: 'In', 'top-up': 'A little more', full: 'Hold', out: 'Out', empty: 'Hold' }[name];
          expect(
            shown(stage, 'word').map(({ textContent }) => textContent),
            `${time} s`,
          ).to.deep.equal([word]);
          expect(
            shown(stage, 'count').map(({ textContent }) => textContent),
            `${time} s`,
          ).to.deep.equal([`${count}`]);
        }
      });
    }

    it(`${visual}: without motion nothing slides, and a bar of cells fills`, async () => {
      await pacing({ visual }, putStill);
      await stage.wait(2.5);
      const sliding = stage.root
        .getAnimations()
        .flatMap(({ effect }) => (effect as KeyframeEffect).getKeyframes())
        .filter((frame) => 'transform' in frame && !/^step/.test(frame.easing));
      expect(sliding).to.deep.equal([]);
      expect(shown(stage, 'cell').length).to.equal(3);
      expect(shown(stage, 'fill').length).to.equal(3);
      await stage.wait(2);
      expect(shown(stage, 'cell').length).to.equal(4);
      expect(shown(stage, 'fill').length).to.equal(2);
    });
  }

  for (const visual of ['bar', 'wave']) {
    it(`${visual}: without motion it is as full as the count, count by count`, async () => {
      await pacing({ visual }, putStill);
      const seen: number[] = [];
      for (let i = 0; i < 7; i++) {
        await stage.wait(i ? 0.6 : 0.1);
        seen.push(level(part('level')));
        await stage.wait(0.4);
        expect(level(part('level'))).to.equal(seen.at(-1));
      }
      // In for three counts, out for four.
      const expected = [0.24, 0.76, 1, 0.86, 0.5, 0.14, 0];
      seen.forEach((full, i) => expect(full, `count ${i + 1}`).to.be.closeTo(expected[i]!, 0.02));
    });
  }

  it('words: the numbers beside them are those that run, or are on their way', async () => {
    await pacing({ visual: 'words' });
    await stage.wait(2);
    expect(read(stage, '.say .count')).to.equal('soon: in 4, out 6');
    await stage.wait(90);
    expect(read(stage, '.say .count')).to.equal('in 4, out 6');
  });

  it('shows no numbers where the author or the reader wants none', async () => {
    await pacing({ 'no-count': '' });
    await stage.wait(1);
    expect(stage.root.querySelectorAll('[data-draw=count]').length).to.equal(0);
    expect(shown(stage, 'word').length).to.equal(1);
  });

  it('draws the breaths still to come, however late the pace is changed', async () => {
    await pacing({ minutes: 'open' });
    await stage.wait(50 * 60);
    await stage.press('Slower');
    const frames = stage.root.getAnimations().map(({ effect }) => (effect as KeyframeEffect).getKeyframes().length);
    expect(Math.max(...frames)).to.be.below(200);
  });
});
