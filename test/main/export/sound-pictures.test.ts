import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSoundJpeg } from "../../../main/export/pdf/sound-jpeg.ts";
import { isSoundPng } from "../../../main/export/pdf/sound-png.ts";

function chunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length, 0);
  head.write(type, 4, "latin1");
  return Buffer.concat([head, data, Buffer.alloc(4)]);
}

function png(w: number, h: number, pixels: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(w, 0);
  header.writeUInt32BE(h, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))]);
}
const whole = png(2, 2, deflateSync(Buffer.alloc(2 * (1 + 2 * 4))));
const jpeg = Buffer.from([
  0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0, 4, 0, 4, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1, 0xff, 0xd9,
]);

describe("a PNG for a PDF", () => {
  it("is sound when all of its pixels are there", () => expect(isSoundPng(whole)).toBe(true));

  it("is not when pixels are missing, too many or no pixels at all", () => {
    expect(isSoundPng(png(2, 3, deflateSync(Buffer.alloc(18))))).toBe(false);
    expect(isSoundPng(png(2, 1, deflateSync(Buffer.alloc(50_000_000))))).toBe(false);
    expect(isSoundPng(png(2, 2, Buffer.from("no pixels")))).toBe(false);
  });

  it("is looked at without an error wherever it was cut or changed", () => {
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(whole.length - 1), fc.nat(255), (cut, at, value) => {
        const changed = Buffer.from(whole);
        changed[at] = value;
        expect(typeof isSoundPng(changed)).toBe("boolean");
        if (cut < whole.length) expect(isSoundPng(whole.subarray(0, cut))).toBe(false);
      }),
    );
  });
});

describe("a JPEG for a PDF", () => {
  it("is sound when it has a frame of known colours", () => expect(isSoundJpeg(jpeg)).toBe(true));

  it("is looked at without an error wherever it was cut", () => {
    for (let cut = 0; cut < 12; cut += 1) expect(isSoundJpeg(jpeg.subarray(0, cut))).toBe(false);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => typeof isSoundJpeg(Buffer.from(bytes)) === "boolean"),
    );
  });
});
