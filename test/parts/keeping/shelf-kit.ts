/** Hands and eyes for a shelf: what is on it, by role and name, and how it is pressed. */
import { expect } from '@open-wc/testing';
import type { Entry } from '../../../src/journal/journal.js';
import { putShelf, world, type ShelfHost, type World } from './shelf-host.js';

export const passphrase = 'a cup of tea at five';
export const boss = 'My boss walked past';
export const train = 'Missed the train';
export const sister = 'Argued with my sister';

export let host: ShelfHost;
export let here: World;

/** Everything asked for is done, and drawn: nothing has changed for some frames, and nothing is being opened. */
export async function settled(): Promise<void> {
  let seen = '';
  for (let still = 0; still < 4;) {
    await new Promise(requestAnimationFrame);
    await host.updateComplete;
    const now = root().textContent;
    still = now === seen && !now.includes('One moment') ? still + 1 : 0;
    seen = now;
  }
}

export const root = () => host.shadowRoot!;
export const nameOf = (element: Element) =>
  (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
export const all = (selector: string) => [...root().querySelectorAll<HTMLElement>(selector)];
export const buttons = () => all('button').map(nameOf);
export const button = (name: string | RegExp) => {
  const found = all('button').filter((each) =>
    typeof name === 'string' ? nameOf(each) === name : name.test(nameOf(each)),
  );
  expect(found, `${name} among ${buttons().join(', ')}`).to.have.length(1);
  return found[0]!;
};
export const rows = () => all('ul button.open').map(nameOf);
export const lists = () => all('ul').map((list) => list.getAttribute('aria-label'));
export const heading = () => root().querySelector('.title')!.textContent.trim();
export const said = () => root().querySelector('[role=status]')!.textContent.trim();
export const text = () => root().querySelector<HTMLElement>('.base')!.innerText.replace(/\s+/g, ' ');
export const focused = () => root().activeElement && nameOf(root().activeElement!);
export const field = (label: string) => {
  const found = all('label')
    .find((each) => nameOf(each) === label)
    ?.querySelector('input');
  expect(found, label).to.exist;
  return found!;
};

export async function press(name: string | RegExp): Promise<void> {
  const control = button(name);
  control.focus();
  control.click();
  await settled();
}

export async function type(label: string, value: string): Promise<void> {
  const input = field(label);
  input.focus();
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}

export async function put(
  device: readonly Entry[],
  tab: readonly Entry[] = [],
  more: Parameters<typeof putShelf>[1] = {},
) {
  here = await world(device, tab);
  host = await putShelf(here.doors, more);
}

export async function choose(content: string, name = 'kept.json'): Promise<void> {
  const input = field('Choose a file');
  const dropped = new DataTransfer();
  dropped.items.add(new File([content], name));
  input.focus();
  input.files = dropped.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

/** A shelf before a world that was made ready. */
export async function putOn(world: World, doors: Parameters<typeof putShelf>[0] = world.doors): Promise<void> {
  here = world;
  host = await putShelf(doors);
}

export function clear(): void {
  host.shelf!.leave();
  host.remove();
}
