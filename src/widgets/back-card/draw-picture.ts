/** A picture of the card as a file: SVG, and PNG drawn by the browser. Nothing is fetched, and nothing sent. */
import type { PaperColours } from './papers.js';
import type { Measure, Picture } from './picture.js';

/** In which a picture is written. */
export interface Typeface {
  /** A list of families. */
  readonly family: string;
  readonly lang: string;
}

const weight = 500;
const ringOpacity = 0.38;

/** Measures in the reader's typeface, as it will be drawn. */
export function measureIn({ family }: Typeface): Measure {
  const context = document.createElement('canvas').getContext('2d')!;
  return (text, size) => {
    context.font = `${weight} ${size}px ${family}`;
    return context.measureText(text).width;
  };
}

/**
 * @param words the card in words, for those who do not see the picture
 */
export function svgOf(picture: Picture, colours: PaperColours, { family, lang }: Typeface, words: string): string {
  const { width, height, dir, texts, rings, rule } = picture;
  const parts = [
    `<rect width="${width}" height="${height}" fill="${colours.ground}"/>`,
    ...rings.map(
      ({ cx, cy, r }) =>
        `<circle cx="${short(cx)}" cy="${short(cy)}" r="${short(r)}" fill="none" stroke="${colours.ink}" stroke-opacity="${ringOpacity}" stroke-width="${short(width / 400)}"/>`,
    ),
    rule
      ? `<path d="M${short(rule.x)} ${short(rule.y)}h${short(rule.length)}" stroke="${colours.quiet}" stroke-opacity="0.55" stroke-width="${short(width / 400)}"/>`
      : '',
    ...texts.map(
      ({ text, x, y, size, isQuiet }) =>
        `<text x="${short(x)}" y="${short(y)}" font-size="${short(size)}" fill="${isQuiet ? colours.quiet : colours.ink}"${isQuiet ? ' font-weight="400"' : ''}>${escape(text)}</text>`,
    ),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${escape(lang)}" direction="${dir}" font-family="${escape(family)}" font-weight="${weight}"><title>${escape(words)}</title>${parts.join('')}</svg>\n`;
}

/** Refused where the browser has no canvas to give. */
export async function pngOf(picture: Picture, colours: PaperColours, { family, lang }: Typeface): Promise<Blob> {
  const { width, height, dir, texts, rings, rule } = picture;
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height, lang, dir });
  const context = canvas.getContext('2d')!;
  context.fillStyle = colours.ground;
  context.fillRect(0, 0, width, height);
  context.lineWidth = width / 400;
  context.strokeStyle = colours.ink;
  context.globalAlpha = ringOpacity;
  for (const { cx, cy, r } of rings) {
    context.beginPath();
    context.arc(cx, cy, r, 0, 2 * Math.PI);
    context.stroke();
  }
  context.globalAlpha = 0.55;
  context.strokeStyle = colours.quiet;
  if (rule) {
    context.beginPath();
    context.moveTo(rule.x, rule.y);
    context.lineTo(rule.x + rule.length, rule.y);
    context.stroke();
  }
  context.globalAlpha = 1;
  context.direction = dir;
  context.textAlign = 'start';
  for (const { text, x, y, size, isQuiet } of texts) {
    context.font = `${isQuiet ? 400 : weight} ${size}px ${family}`;
    context.fillStyle = isQuiet ? colours.quiet : colours.ink;
    context.fillText(text, x, y);
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture.'))), 'image/png'),
  );
}

function short(number: number): number {
  return Math.round(number * 100) / 100;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
