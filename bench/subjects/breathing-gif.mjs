/** A breathing GIF, as bloggers use today: in 4, out 6, 12.5 pictures a second, 300 px, 16 shades. */
const size = 300;
const shades = 16;
const delay = 8;
const pictures = 125;

/** The GIF, made anew each time. */
export function breathingGif() {
  const parts = [
    Buffer.from('GIF89a'),
    words(size, size),
    // A table of 16 colours for all pictures.
    Buffer.from([0b11110011, 0, 0]),
    Buffer.from(Array.from({ length: shades }, (_, i) => shade(i / (shades - 1))).flat()),
    // Goes round for ever.
    Buffer.from([0x21, 0xff, 11, ...Buffer.from('NETSCAPE2.0'), 3, 1, 0, 0, 0]),
  ];
  for (let i = 0; i < pictures; i++) {
    parts.push(Buffer.from([0x21, 0xf9, 4, 0, delay, 0, 0, 0, 0x2c, 0, 0, 0, 0]), words(size, size), Buffer.from([0]));
    parts.push(squeeze(picture((i * delay) / 100)));
  }
  return Buffer.concat([...parts, Buffer.from([0x3b])]);
}

const words = (...values) => Buffer.from(values.flatMap((value) => [value & 255, value >> 8]));

/** From the page's white to a calm green. */
const shade = (depth) => [255 - 143 * depth, 255 - 75 * depth, 255 - 83 * depth].map(Math.round);

/** One picture: a soft disc, darkest at its heart. */
function picture(second) {
  const full = second < 4 ? second / 4 : (10 - second) / 6;
  const radius = (size / 2 - 8) * (0.4 + 0.6 * full * full * (3 - 2 * full));
  const pixels = new Uint8Array(size * size);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const distance = Math.hypot(x - size / 2, y - size / 2);
      const edge = Math.min(1, Math.max(0, radius - distance + 0.5));
      pixels[y * size + x] = Math.round((shades - 1) * edge * (1 - (0.5 * distance) / radius));
    }
  return pixels;
}

/** The pixels in GIF's kind of LZW, in blocks. */
function squeeze(pixels) {
  const width = 4;
  const [clear, end] = [1 << width, (1 << width) + 1];
  const bytes = [];
  let [held, bits] = [0, 0];
  let [codes, next, length] = [new Map(), end + 1, width + 1];
  const put = (code) => {
    held |= code << bits;
    for (bits += length; bits >= 8; bits -= 8, held >>>= 8) bytes.push(held & 255);
  };
  put(clear);
  let run = pixels[0];
  for (const pixel of pixels.subarray(1)) {
    const key = (run << 8) | pixel;
    if (codes.has(key)) {
      run = codes.get(key);
      continue;
    }
    put(run);
    if (next < 4096) {
      if (next === 1 << length) length++;
      codes.set(key, next++);
    } else {
      put(clear);
      [codes, next, length] = [new Map(), end + 1, width + 1];
    }
    run = pixel;
  }
  put(run);
  put(end);
  if (bits) bytes.push(held & 255);
  const blocks = [Buffer.from([width])];
  for (let i = 0; i < bytes.length; i += 255)
    blocks.push(Buffer.from([Math.min(255, bytes.length - i)]), Buffer.from(bytes.slice(i, i + 255)));
  return Buffer.concat([...blocks, Buffer.from([0])]);
}
