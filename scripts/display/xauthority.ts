const WILD_FAMILY = 0xffff;
const SCHEME = "MIT-MAGIC-COOKIE-1";

/** One field of an Xauthority file: a 16-bit length and the bytes. */
function field(bytes: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** An Xauthority file with one cookie that is good for any display number, which is not known beforehand. */
export function toXauthority(cookie: Buffer): Buffer {
  const family = Buffer.alloc(2);
  family.writeUInt16BE(WILD_FAMILY);
  const none = Buffer.alloc(0);
  return Buffer.concat([family, field(none), field(none), field(Buffer.from(SCHEME)), field(cookie)]);
}
