import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { findAsset, listAssets } from "../../main/assets.ts";
import { answerRequest } from "../../main/protocol.ts";
import { tempFolder } from "./db/temp-library.ts";

vi.mock("electron", () => ({ protocol: {} }));

function builtPage(): string {
  const root = tempFolder();
  const page = join(root, "renderer");
  mkdirSync(join(page, "assets"), { recursive: true });
  writeFileSync(join(page, "index.html"), '<meta property="csp-nonce" nonce="__CSP_NONCE__">');
  writeFileSync(join(page, "assets", "main-x1.js"), "export {}");
  writeFileSync(join(page, "assets", "notes.md"), "# notes");
  writeFileSync(join(root, "secret.js"), "secret");
  symlinkSync(join(root, "secret.js"), join(page, "assets", "link.js"));
  return page;
}

const OUTSIDE = [
  "loopboard://app/../secret.js",
  "loopboard://app/assets/../../secret.js",
  "loopboard://app/%2e%2e/secret.js",
  "loopboard://app/..%2fsecret.js",
  "loopboard://app/..%5csecret.js",
  "loopboard://app/..\\secret.js",
  "loopboard://app/%252e%252e%252fsecret.js",
  "loopboard://app//secret.js",
  "loopboard://app/index.html%00.js",
  "loopboard://app/index.html\0.js",
  "loopboard://app/assets/main-x1%2ejs",
  "loopboard://app/etc/passwd",
  "loopboard://app/file:///etc/passwd",
  "loopboard://app/assets/link.js",
  "loopboard://app/assets/notes.md",
  "loopboard://app/assets/",
  "loopboard://app/",
  "loopboard://app",
  "loopboard://other/index.html",
  "loopboard://app.evil/index.html",
  "loopboard://user@app/index.html",
  "loopboard://app:80/index.html",
  "loopboard:/index.html",
  "https://app/index.html",
  "file:///index.html",
  `loopboard://app/${"a".repeat(1_000_000)}`,
  "not an address",
  "",
];

describe("the files of the page", () => {
  it("are found by their exact path", () => {
    const page = builtPage();
    const assets = listAssets(page);
    expect(findAsset(assets, "loopboard://app/assets/main-x1.js")).toEqual({
      file: join(page, "assets", "main-x1.js"),
      mime: "text/javascript; charset=utf-8",
    });
    expect(findAsset(assets, "loopboard://app/index.html?x=1#top")?.mime).toMatch(/^text\/html/);
  });

  it.each(OUTSIDE.map((address) => [address.slice(0, 60), address] as const))(
    "are not found at %s",
    (_shown, address) => {
      expect(findAsset(listAssets(builtPage()), address)).toBeNull();
    },
  );
});

describe("an answer to the page", () => {
  const policyOf = (response: Response): string => response.headers.get("content-security-policy") ?? "";

  it("has the policy on every answer, found or not", async () => {
    const assets = listAssets(builtPage());
    for (const [address, status] of [
      ["loopboard://app/index.html", 200],
      ["loopboard://app/none.js", 404],
    ] as const) {
      const response = await answerRequest(assets, new Request(address));
      expect(response.status).toBe(status);
      expect(policyOf(response)).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-/);
      expect(policyOf(response)).not.toMatch(/unsafe|https?:|\*/);
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    }
  });

  it("carries a fresh nonce in the page and in its policy", async () => {
    const assets = listAssets(builtPage());
    const nonces = [];
    for (let n = 0; n < 2; n += 1) {
      const response = await answerRequest(assets, new Request("loopboard://app/index.html"));
      const nonce = /nonce="([^"]+)"/.exec(await response.text())?.[1] ?? "";
      expect(policyOf(response)).toContain(`'nonce-${nonce}'`);
      nonces.push(nonce);
    }
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it("refuses to be posted to", async () => {
    const request = new Request("loopboard://app/index.html", { method: "POST", body: "x" });
    expect((await answerRequest(listAssets(builtPage()), request)).status).toBe(405);
  });
});
