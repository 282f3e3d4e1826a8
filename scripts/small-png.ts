/** Pictures of flat pages in a palette of 256 colours: less than half of the bytes, and nothing that an eye would miss. */
import { crc32, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
const COLOURS = 256;
const INDEXED = 3;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue of each pixel in one number, line by line. */
  readonly colours: Uint32Array;
}

function chunksOf(png: Buffer): readonly { readonly type: string; readonly data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString("latin1", at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/** The predictor of the PNG standard, section 9.4. */
function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** Undoes the filters of the lines, in place; each line begins with the kind of its own. */
function unfilter(lines: Buffer, stride: number, step: number): void {
  const byte = (index: number): number => lines[index] ?? 0;
  for (let start = 0; start < lines.length; start += stride + 1) {
    const kind = byte(start);
    for (let n = 1; n <= stride; n++) {
      const at = start + n;
      const left = n > step ? byte(at - step) : 0;
      const up = start > 0 ? byte(at - stride - 1) : 0;
      const corner = n > step && start > 0 ? byte(at - stride - 1 - step) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][kind] ?? 0;
      lines[at] = byte(at) + guess;
    }
  }
}

/** Reads what Chromium writes: eight bits a channel, with or without alpha, not interlaced. */
function pixelsOf(png: Buffer): Pixels {
  const chunks = chunksOf(png);
  const [head] = chunks;
  if (!head) throw new Error("this is no picture");
  const [width, height, step] = [head.data.readUInt32BE(0), head.data.readUInt32BE(4), head.data[9] === 6 ? 4 : 3];
  const lines = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data)));
  const stride = width * step;
  unfilter(lines, stride, step);
  const at = (index: number): number => Math.floor(index / width) * (stride + 1) + 1 + (index % width) * step;
  return { width, height, colours: Uint32Array.from({ length: width * height }, (_, index) => lines.readUIntBE(at(index), 3)) };
}

const distance = (one: number, other: number): number =>
  [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);

/** The commonest colours, and for every colour the place of the nearest of them. */
function paletteOf(colours: Uint32Array): { readonly palette: readonly number[]; readonly places: ReadonlyMap<number, number> } {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
  const palette = byCount.slice(0, COLOURS);
  const nearest = (colour: number): number =>
    palette.reduce((best, one, place) => (distance(one, colour) < distance(palette[best] ?? 0, colour) ? place : best), 0);
  return { palette, places: new Map(byCount.map((colour, place) => [colour, place < COLOURS ? place : nearest(colour)])) };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The same picture in 256 colours. */
export function smallPng(png: Buffer): Buffer {
  const { width, height, colours } = pixelsOf(png);
  const { palette, places } = paletteOf(colours);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, INDEXED, 0, 0, 0], 8);
  // No filter: neighbours in a palette have nothing to do with each other.
  const lines = Buffer.alloc(height * (width + 1));
  colours.forEach((colour, index) => {
    lines[index + Math.floor(index / width) + 1] = places.get(colour) ?? 0;
  });
  const table = Buffer.concat(palette.map((colour) => Buffer.from([colour >> 16, (colour >> 8) & 255, colour & 255])));
  const data = deflateSync(lines, { level: 9, memLevel: 9 });
  return Buffer.concat([SIGNATURE, chunk("IHDR", head), chunk("PLTE", table), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}
