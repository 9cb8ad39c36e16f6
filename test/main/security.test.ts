import { describe, expect, it, vi } from "vitest";
import { isAppUrl } from "../../main/app-url.ts";
import { isPermitted, isRequestAllowed, lockContents } from "../../main/security.ts";

const PAGE = "loopboard://app/index.html";

describe("security", () => {
  it("knows its own page by exact scheme and host", () => {
    expect(isAppUrl(PAGE)).toBe(true);
    for (const other of [
      "loopboard://app2/",
      "loopboard://app:1/",
      "http://app/",
      "loopboard://a@app/",
      "data:text/html,x",
      "",
    ])
      expect(isAppUrl(other)).toBe(false);
  });

  it("permits writing to the clipboard and nothing else", () => {
    expect(isPermitted("clipboard-sanitized-write", PAGE)).toBe(true);
    for (const name of [
      "clipboard-read",
      "media",
      "geolocation",
      "notifications",
      "midi",
      "openExternal",
      "hid",
      "fullscreen",
    ])
      expect(isPermitted(name, PAGE)).toBe(false);
    expect(isPermitted("clipboard-sanitized-write", "https://example.org/")).toBe(false);
  });

  it("lets no request out", () => {
    for (const address of [PAGE, "data:image/png;base64,AA", "blob:loopboard://app/1-2"])
      expect(isRequestAllowed(address, false)).toBe(true);
    for (const address of [
      "https://example.org/",
      "ws://127.0.0.1/",
      "file:///etc/passwd",
      "blob:https://example.org/1",
      "ftp://x/",
    ])
      expect(isRequestAllowed(address, true)).toBe(false);
    expect(isRequestAllowed("devtools://devtools/bundled/x.js", false)).toBe(false);
    expect(isRequestAllowed("devtools://devtools/bundled/x.js", true)).toBe(true);
  });

  it("keeps the page where it is, opens no window and takes no webview", () => {
    const listeners = new Map<string, (event: object) => void>();
    let open: (() => { action: string }) | null = null;
    const contents = {
      on: (name: string, listener: (event: object) => void) => listeners.set(name, listener),
      setWindowOpenHandler: (handler: () => { action: string }) => {
        open = handler;
      },
      getURL: () => PAGE,
    };
    lockContents(contents as unknown as Parameters<typeof lockContents>[0]);
    const prevented = (name: string, event: object): boolean => {
      const preventDefault = vi.fn();
      listeners.get(name)?.({ preventDefault, ...event });
      return preventDefault.mock.calls.length === 1;
    };
    for (const url of ["https://example.org/", "file:///x.html", "loopboard://app/other.html", "javascript:alert(1)"])
      expect(prevented("will-navigate", { url })).toBe(true);
    expect(prevented("will-navigate", { url: PAGE })).toBe(false);
    expect(prevented("will-frame-navigate", { url: PAGE, isMainFrame: false })).toBe(true);
    expect(prevented("will-redirect", { url: PAGE })).toBe(true);
    expect(prevented("will-attach-webview", {})).toBe(true);
    expect((open as (() => { action: string }) | null)?.()).toEqual({ action: "deny" });
  });
});
