/** Start-of-frame markers; C4, C8 and CC mean something else. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Whether a JPEG leads from its start through whole segments to a frame of known colours. Its pixels go into a PDF as they are. */
export function isSoundJpeg(bytes: Buffer): boolean {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return false;
  for (let at = 2; at + 10 <= bytes.length; ) {
    const marker = bytes.readUInt8(at + 1);
    const length = bytes.readUInt16BE(at + 2);
    if (bytes.readUInt8(at) !== 0xff || length < 2) return false;
    if (isFrame(marker)) {
      const [h, w] = [bytes.readUInt16BE(at + 5), bytes.readUInt16BE(at + 7)];
      return bytes.readUInt8(at + 4) === 8 && w * h > 0 && [1, 3, 4].includes(bytes.readUInt8(at + 9));
    }
    at += 2 + length;
  }
  return false;
}
