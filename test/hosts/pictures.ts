/** Two pictures, compared as an eye would. */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** What is different, in words, or an empty text. What only softens the edge of a letter counts as the same. */
export function differenceOf(one: Buffer, other: Buffer): string {
  if (one.equals(other)) return '';
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (a.width !== b.width || a.height !== b.height) return `${a.width} × ${a.height} became ${b.width} × ${b.height}`;
  const pixels = pixelmatch(a.data, b.data, undefined, a.width, a.height);
  return pixels ? `${pixels} of its pixels differ` : '';
}
