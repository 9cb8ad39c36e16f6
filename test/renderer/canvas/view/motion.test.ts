import { afterEach, describe, expect, it, vi } from "vitest";
import { useLayoutMark } from "../../../../renderer/canvas/layout/layout-mark.ts";
import { glide } from "../../../../renderer/canvas/view/glide.ts";
import { motionMs } from "../../../../renderer/canvas/view/motion.ts";

const askFor = (motion: "reduce" | "no-preference"): void => {
  vi.stubGlobal("matchMedia", (query: string) => ({ matches: query === `(prefers-reduced-motion: ${motion})` }));
};

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("motion", () => {
  it("takes its time, and none for a person who asked for less", () => {
    askFor("no-preference");
    expect(motionMs(200)).toBe(200);
    askFor("reduce");
    expect(motionMs(200)).toBe(0);
  });

  it("lets boxes glide to their places after a layout, but for a person who asked for less", () => {
    vi.useFakeTimers();
    askFor("reduce");
    glide();
    expect(useLayoutMark.getState().moving).toBe(false);
    askFor("no-preference");
    glide();
    expect(useLayoutMark.getState().moving).toBe(true);
    vi.runAllTimers();
    expect(useLayoutMark.getState().moving).toBe(false);
  });
});
