/** The items of a marked list between the tags, as text; undefined where there is none. */
export function markedItems(host: Element, role: string): readonly string[] | undefined {
  const list = host.querySelector(`:scope > :is(ul, ol)[data-own-role="${role}"]`);
  return list ? [...list.querySelectorAll(':scope > li')].map((item) => item.textContent ?? '') : undefined;
}
