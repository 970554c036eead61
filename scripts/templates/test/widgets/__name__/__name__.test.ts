import { expect } from '@open-wc/testing';
import '../../../src/widgets/__name__/define.js';
import { states } from '../../../stories/__name__.states.js';
import { Stage } from '../../../stories/stage.js';

const heading = ({ root }: Stage) => root.querySelector('[role=heading]')!.textContent.trim();

describe('<own-__name__>', () => {
  let stage: Stage;

  beforeEach(async () => {
    stage = await Stage.put('__name__', states[0]!);
  });

  afterEach(() => stage.remove());

  it('goes on, and back to where it was', async () => {
    await stage.press('Start');
    const first = heading(stage);
    await stage.press('Next');
    expect(heading(stage)).not.to.equal(first);
    await stage.press('Back');
    expect(heading(stage)).to.equal(first);
  });

  it('ends the same way, stopped or finished', async () => {
    await stage.press('Start');
    await stage.press('Stop');
    const stopped = heading(stage);
    await stage.press('Again');
    while (stage.has('Next')) await stage.press('Next');
    expect(heading(stage)).to.equal(stopped);
  });
});
