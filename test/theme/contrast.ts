/** How well words can be read on their ground. In a browser alone: it knows what a colour is. */

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
const seen = new Map<string, { luminance: number; alpha: number }>();

/** Relative luminance as WCAG 2.2 has it, of any colour the browser can paint; and how much of it there is, 0 to 1. */
function paint(color: string): { luminance: number; alpha: number } {
  const known = seen.get(color);
  if (known) return known;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const pixel = [...canvas.getImageData(0, 0, 1, 1).data];
  const [r, g, b] = pixel.slice(0, 3).map((value) => {
    const channel = value / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const painted = { luminance: 0.2126 * r + 0.7152 * g + 0.0722 * b, alpha: pixel[3]! / 255 };
  seen.set(color, painted);
  return painted;
}

/** The contrast of two opaque colours, from 1 to 21. */
export function contrastOf(a: string, b: string): number {
  const [high, low] = [a, b].map((color) => paint(color).luminance).sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Words in an element that have less contrast with their ground than AA asks for: 4.5 to 1. What is off may have less. */
export function unreadableIn(root: Element): string[] {
  const found: string[] = [];
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const words = node.textContent!.trim();
    const element = node.parentElement!;
    if (!words || element.closest('.hush, svg, style, [aria-disabled=true], :disabled')) continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const contrast = contrastOf(getComputedStyle(element).color, groundOf(element));
    if (contrast < 4.5) found.push(`“${words.slice(0, 40)}” ${contrast.toFixed(1)} to 1`);
  }
  return found;
}

function groundOf(element: Element | null): string {
  if (!element) return 'white';
  const { backgroundColor } = getComputedStyle(element);
  return paint(backgroundColor).alpha > 0.5 ? backgroundColor : groundOf(element.parentElement);
}
