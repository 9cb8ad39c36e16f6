import { inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const MAX_PIXELS = 100_000_000;

/** Whether a PNG is whole: its header, every chunk and all of its pixels. pdfkit unpacks pixels out of reach of any catch, so they are tried before. */
export function isSoundPng(bytes: Buffer): boolean {
  if (!bytes.subarray(0, 8).equals(SIGNATURE) || bytes.length < 33) return false;
  const [w, h] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const [depth, color, , , interlace] = bytes.subarray(24, 29);
  const channels = CHANNELS[color ?? -1];
  if (channels === undefined || depth !== 8 || interlace !== 0 || w * h === 0 || w * h > MAX_PIXELS) return false;
  const packed = pixelChunks(bytes, color === 3);
  const size = h * (1 + w * channels);
  if (packed === null) return false;
  try {
    return inflateSync(packed, { maxOutputLength: size + 1 }).length === size;
  } catch {
    // Damaged or too long: the answer is the error itself.
    return false;
  }
}

/** The packed pixels, or null when the chunks do not lead to the end or a palette is missing. */
function pixelChunks(bytes: Buffer, needsPalette: boolean): Buffer | null {
  const packed: Buffer[] = [];
  let hasPalette = false;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    const end = at + 12 + length;
    if (end > bytes.length) return null;
    if (type === "IDAT") packed.push(bytes.subarray(at + 8, at + 8 + length));
    if (type === "PLTE") hasPalette = true;
    if (type === "IEND") return packed.length > 0 && (hasPalette || !needsPalette) ? Buffer.concat(packed) : null;
    at = end;
  }
  return null;
}
