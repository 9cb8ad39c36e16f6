import { describe, expect, it } from "vitest";
import { isPressed, type KeyPress, keysOf, sameKeys, shownKeys } from "../../../renderer/actions/keys.ts";

const press = (key: string, change: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...change,
});

describe("keys", () => {
  it("are heard with exactly their modifiers", () => {
    const all = press("Z", { ctrlKey: true, shiftKey: true });
    expect(isPressed("Mod+Shift+Z", all)).toBe(true);
    expect(isPressed("Mod+Z", all)).toBe(false);
    expect(isPressed("Shift+Z", all)).toBe(false);
    expect(isPressed("Mod+Shift+Z", { ...all, altKey: true })).toBe(false);
    expect(isPressed("Mod+Shift+Z", { ...all, metaKey: true })).toBe(false);
  });

  it("with Shift and a sign are heard by the place of the sign, which then types another one", () => {
    const brace = press("}", { code: "BracketRight", ctrlKey: true, shiftKey: true });
    expect(isPressed("Mod+Shift+]", brace)).toBe(true);
    expect(isPressed("Mod+]", brace)).toBe(false);
    expect(keysOf(brace)).toBe("Mod+Shift+]");
  });

  it("with Alt are heard by their place, since Alt types other letters on some systems", () => {
    const alt = press("ç", { code: "KeyC", ctrlKey: true, altKey: true });
    expect(isPressed("Mod+Alt+C", alt)).toBe(true);
    expect(keysOf(alt)).toBe("Mod+Alt+C");
  });

  it("that are one sign do not ask whether Shift was needed to type it", () => {
    expect(isPressed("?", press("?", { code: "Slash", shiftKey: true }))).toBe(true);
    expect(isPressed("?", press("?", { code: "Minus" }))).toBe(true);
    expect(keysOf(press("?", { code: "Slash", shiftKey: true }))).toBe("?");
  });

  it("are recorded as they are written, and not before a key that is no modifier", () => {
    expect(keysOf(press("k", { ctrlKey: true }))).toBe("Mod+K");
    expect(keysOf(press("ArrowUp", { ctrlKey: true, shiftKey: true }))).toBe("Mod+Shift+ArrowUp");
    expect(keysOf(press("F7"))).toBe("F7");
    expect(keysOf(press("Control", { ctrlKey: true }))).toBeNull();
  });

  it("that were recorded are heard again", () => {
    const presses = [
      press("k", { ctrlKey: true }),
      press("+", { code: "Equal", ctrlKey: true }),
      press("+", { code: "Equal", shiftKey: true }),
      press("Q", { altKey: true, shiftKey: true }),
      press("ArrowLeft", { altKey: true }),
      press("}", { code: "BracketRight", ctrlKey: true, shiftKey: true }),
      press("!", { code: "Digit1", altKey: true, shiftKey: true }),
    ];
    for (const each of presses) expect(isPressed(keysOf(each) ?? "", each)).toBe(true);
  });

  it("are the same whatever the case and the order of the modifiers", () => {
    expect(sameKeys("Mod+Shift+z", "Shift+Mod+Z")).toBe(true);
    expect(sameKeys("Mod++", "Mod++")).toBe(true);
    expect(sameKeys("Mod+Z", "Mod+Shift+Z")).toBe(false);
  });

  it("are shown in words that stand on the keyboard", () => {
    expect(shownKeys("Mod+Shift+Z")).toBe("Ctrl+Shift+Z");
    expect(shownKeys("Mod++")).toBe("Ctrl++");
    expect(shownKeys("Alt+ArrowLeft")).toBe("Alt+←");
  });
});
