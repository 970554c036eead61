/**
 * Stands in a sealed frame for the tests, as one more of its scripts: the page can't look in there, so it sends
 * this what it wants to know. A classic script, as they all are in that frame.
 */
const roles: Readonly<Record<string, string>> = {
  button: 'button',
  field: 'input:not([type=file])',
  file: 'input[type=file]',
  heading: 'h2, h3',
  status: '[role=status], [role=alert]',
  textbox: 'textarea',
};

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

function nameOf(element: Element): string {
  const [label] = (element as HTMLInputElement).labels ?? [];
  return plain(element.getAttribute('aria-label') ?? (label ?? element).textContent);
}

/** Whatever in the frame can be seen and has this role. */
function all(role: string): HTMLElement[] {
  const root = document.querySelector('own-note')?.shadowRoot;
  return [...(root?.querySelectorAll<HTMLElement>(roles[role]!) ?? [])].filter(
    (element) => role === 'file' || element.checkVisibility(),
  );
}

/** The first one of them with this name. */
function the(role: string, name: string | RegExp): HTMLElement {
  const found = all(role).find((element) =>
    typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)),
  );
  if (!found) throw new Error(`No ${role} is called ${name}. There are: ${all(role).map(nameOf).join(' | ')}`);
  return found;
}

Object.assign(globalThis, { all, the });

addEventListener('message', ({ data, ports: [port] }: MessageEvent<{ run?: string; values: unknown[] } | null>) => {
  if (typeof data?.run !== 'string' || !port) return;
  const run = (0, eval)(`(${data.run})`) as (...values: unknown[]) => unknown;
  void new Promise((settle) => settle(run(...data.values))).then(
    (value) => port.postMessage({ value }),
    (error) => port.postMessage({ error: String(error) }),
  );
});
