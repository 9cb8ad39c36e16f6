import { describe, expect, it } from "vitest";
import { hasDisplay } from "../../scripts/display/virtual-display.ts";
import { toXauthority } from "../../scripts/display/xauthority.ts";

describe("the virtual display", () => {
  it("gets an Xauthority file with one cookie for any address and any display", () => {
    const bytes = toXauthority(Buffer.from("0123456789abcdef"));
    expect(bytes.toString("latin1")).toBe("\xff\xff\0\0\0\0\0\x12MIT-MAGIC-COOKIE-1\0\x100123456789abcdef");
  });

  it("is needed on Linux without an X or Wayland display only", () => {
    expect(hasDisplay("linux", {})).toBe(false);
    expect(hasDisplay("linux", { DISPLAY: "" })).toBe(false);
    expect(hasDisplay("linux", { DISPLAY: ":0" })).toBe(true);
    expect(hasDisplay("linux", { WAYLAND_DISPLAY: "wayland-0" })).toBe(true);
    expect(hasDisplay("darwin", {})).toBe(true);
  });
});
