/** What a screen reader is told of a sealed widget, in order; and what has to hold of it. */
import { strict as assert } from 'node:assert';
import type { Page } from 'playwright-core';

export interface Read {
  role: string;
  name: string;
  level: number;
  isFocusable: boolean;
}

/** The tree of the page's frame. */
export async function treeOf(page: Page): Promise<Read[]> {
  const frame = page.frames().find((frame) => frame.parentFrame())!;
  const session = await page.context().newCDPSession(frame);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  type Node = (typeof nodes)[number];
  const inOrder = (node: Node): Node[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? inOrder(byId.get(id)!) : [])),
  ];
  return inOrder(nodes[0]!)
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => {
      const property = (wanted: string) => properties.find(({ name }) => name === wanted)?.value.value as unknown;
      return {
        role: String(role?.value),
        name: String(name?.value ?? ''),
        level: Number(property('level') ?? 0),
        isFocusable: property('focusable') === true,
      };
    });
}

export const controls = ['button', 'textbox', 'checkbox', 'radio', 'slider', 'link'];

/** That each thing a reader can come to has a role and a name, and that headings go down by one level at a time. */
export function assertReadable(tree: readonly Read[], where: string): void {
  // The title of the panel with the ways to keep it takes the focus as the paragraph that it is, and the ways
  // themselves, where they are laid out, as a group.
  const texts = ['paragraph', 'RootWebArea'];
  const known = [...controls, 'heading', 'group', ...texts];
  const stops = tree.filter(({ role, isFocusable }) => isFocusable || controls.includes(role));
  assert.ok(stops.length > 3, where);
  for (const { role, name } of stops) {
    assert.ok(known.includes(role), `${where}: ${role} ${name}`);
    assert.ok(texts.includes(role) || name.trim(), `${where}: a ${role} without a name`);
  }
  const levels = tree.filter(({ role }) => role === 'heading').map(({ level }) => level);
  assert.equal(levels[0], 3, where);
  for (const [i, level] of levels.entries())
    assert.ok(i === 0 || level <= levels[i - 1]! + 1, `${where}: ${levels.join()}`);
}
