import { describe, expect, it, vi } from "vitest";
import { createPageLink } from "../../main/page-link.ts";

describe("the link to the page", () => {
  it("keeps notices until the page works, and drops what makes no sense later", () => {
    const post = vi.fn();
    const page = createPageLink(post);
    page.send("app.notice", { message: "one" });
    page.send("menu.action", { action: "undo" });
    expect(post).not.toHaveBeenCalled();
    page.started();
    page.send("menu.action", { action: "redo" });
    expect(post.mock.calls).toEqual([
      ["app.notice", { message: "one" }],
      ["menu.action", { action: "redo" }],
    ]);
  });

  it("waits for the page to have saved", async () => {
    const page = createPageLink((name) => name === "app.flush" && page.flushed());
    page.started();
    expect(await page.flush(60_000)).toBe(true);
  });

  it("says when the page did not save in time", async () => {
    const page = createPageLink(() => undefined);
    page.started();
    expect(await page.flush(1)).toBe(false);
  });

  it("waits for nothing before the page works and after it is gone", async () => {
    const page = createPageLink(() => undefined);
    expect(await page.flush(60_000)).toBe(true);
    page.started();
    const waiting = page.flush(60_000);
    page.gone();
    expect(await waiting).toBe(true);
  });
});
