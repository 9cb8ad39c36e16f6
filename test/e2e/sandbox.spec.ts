import { existsSync } from "node:fs";
import type { Page, Worker } from "@playwright/test";
import { expect, type Launch, test } from "../support/e2e/app-test.ts";
import { listViolations, recordViolations, tryCode, tryForeignThings } from "../support/e2e/foreign-things.ts";
import { listProcessesUnder } from "../support/e2e/processes.ts";
import { NOBODY, type RunningLoopboard } from "../support/launch.ts";

/** Every test here provokes refusals, which the page reports. */
test.use({ complaints: "expected" });

/** As an ordinary user: root cannot have the sandbox, so root starts the app as nobody. */
const startSandboxed = (launch: Launch): Promise<RunningLoopboard> =>
  launch(process.getuid?.() === 0 ? { asUser: NOBODY } : {});

test("the page's process is locked in by the sandbox", async ({ launch }) => {
  test.skip(!existsSync("/proc/self/status"), "the facts are read from Linux's /proc");
  const { app } = await startSandboxed(launch);
  const processes = listProcessesUnder(app.process().pid ?? 0);
  const pages = processes.filter(({ command }) => command.includes("--type=renderer"));
  expect(pages.length).toBeGreaterThan(0);
  for (const { uid, seccomp, noNewPrivs } of pages) {
    expect({ isRoot: uid === 0, seccomp, noNewPrivs }).toEqual({ isRoot: false, seccomp: 2, noNewPrivs: 1 });
  }
  expect(processes.filter(({ command }) => /--no-sandbox|--disable-setuid-sandbox/.test(command))).toEqual([]);
});

test("neither the page nor any of its workers has anything of Node", async ({ launch }) => {
  const { page } = await startSandboxed(launch);
  const workers = await layoutWorkers(page);
  const nodeGlobals = (): readonly string[] =>
    ["require", "process", "Buffer", "module", "global", "setImmediate"].filter((name) => name in globalThis);
  expect(await page.evaluate(nodeGlobals)).toEqual([]);
  for (const worker of workers) {
    expect(await worker.evaluate(nodeGlobals)).toEqual([]);
    expect(await worker.evaluate(() => "loopboard" in globalThis)).toBe(false);
  }
});

test("the page has exactly one door, which is frozen and answers only what is agreed", async ({ launch }) => {
  const { page } = await startSandboxed(launch);
  const door = await page.evaluate(async () => {
    const bridge = Reflect.get(globalThis, "loopboard");
    const attempt = async (name: string, args: unknown): Promise<unknown> => {
      try {
        const result = await bridge.call(name, args);
        return result.ok ? "answered" : result.error.code;
      } catch {
        return "thrown";
      }
    };
    const slot = Object.getOwnPropertyDescriptor(globalThis, "loopboard");
    return {
      keys: Object.keys(bridge).sort(),
      frozen: Object.isFrozen(bridge),
      replaceable: slot?.writable === true || slot?.configurable === true,
      unknown: await attempt("files.write", {}),
      proto: await attempt("__proto__", {}),
      extra: await attempt("boards.list", { binned: false, path: "/etc/passwd" }),
      wrong: await attempt("boards.open", { id: 7 }),
      good: await attempt("boards.list", { binned: false }),
    };
  });
  expect(door).toEqual({
    keys: ["call", "on"],
    frozen: true,
    replaceable: false,
    unknown: "thrown",
    proto: "thrown",
    extra: "bad-request",
    wrong: "bad-request",
    good: "answered",
  });
});

test("the content policy is sent with the page and stops foreign code and every connection", async ({ launch }) => {
  const { page } = await startSandboxed(launch);
  const policy = await page.evaluate(async () => (await fetch(location.href)).headers.get("content-security-policy"));
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe-|https?:|\*/);
  await page.evaluate(recordViolations);
  expect(await page.evaluate(tryCode)).toEqual({ eval: "EvalError", Function: "EvalError" });
  await page.evaluate(tryForeignThings);
  await expect
    .poll(() => listViolations(page))
    .toEqual([
      "connect-src https://example.com/asked",
      "connect-src https://example.com/sent",
      "connect-src wss://example.com/",
      "frame-src https://example.com",
      "img-src https://example.com/seen",
      "script-src eval",
      "script-src-attr inline",
      "script-src-elem data",
      "script-src-elem inline",
      "style-src-elem inline",
      "worker-src blob",
    ]);
  expect(await page.evaluate(() => Reflect.get(globalThis, "foreignCodeRan"))).toBeUndefined();
});

test("the page stays where it is and opens nothing", async ({ launch }) => {
  const { app, page } = await startSandboxed(launch);
  await page.evaluate(() => Reflect.set(globalThis, "sameDocument", true));
  expect(await page.evaluate(() => window.open("https://example.com/"))).toBeNull();
  expect(await page.evaluate(() => window.open("loopboard://app/index.html"))).toBeNull();
  await page.evaluate(() => {
    const link = document.createElement("a");
    link.href = "https://example.com/";
    link.target = "_blank";
    document.body.append(link);
    link.click();
    link.target = "_self";
    link.click();
    location.href = "https://example.com/";
    const form = document.createElement("form");
    form.action = "https://example.com/";
    document.body.append(form);
    form.submit();
  });
  const webview = await page.evaluate(() => {
    const view = document.createElement("webview");
    view.setAttribute("src", "https://example.com/");
    document.body.append(view);
    return { loads: "loadURL" in view, inside: view.shadowRoot === null };
  });
  expect(webview).toEqual({ loads: false, inside: true });
  // By the page itself: Playwright waits for the navigations that never come.
  const pressExport = () => document.querySelector<HTMLElement>('[data-testid="toolbar-export"]')?.click();
  await page.evaluate(pressExport);
  await expect
    .poll(() => page.evaluate(() => document.querySelector("[role=dialog]")?.textContent))
    .toContain("Export");
  expect(await page.evaluate(() => Reflect.get(globalThis, "sameDocument"))).toBe(true);
  expect(page.url()).toBe("loopboard://app/index.html");
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
});

test("every permission is denied", async ({ launch }) => {
  const { page } = await startSandboxed(launch);
  const states = await page.evaluate(async () => {
    const names = ["geolocation", "notifications", "camera", "microphone", "midi", "clipboard-read", "local-fonts"];
    const found = await Promise.all(
      names.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state),
    );
    return [...new Set(found)];
  });
  expect(states).toEqual(["denied"]);
  expect(await page.evaluate(() => Notification.requestPermission())).toBe("denied");
  const devices = await page.evaluate(() =>
    navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => "given",
      () => "refused",
    ),
  );
  expect(devices).toBe("refused");
});

test("the page's address gives no byte from outside the built page", async ({ launch }) => {
  const { page } = await startSandboxed(launch);
  const paths = [
    "/../../package.json",
    "/..%2f..%2fpackage.json",
    "/%2e%2e/%2e%2e/package.json",
    "/%2e%2e%2f%2e%2e%2fmain%2findex.js",
    "/..\\..\\package.json",
    "/..%5c..%5cpackage.json",
    "//etc/passwd",
    "/etc/passwd",
    "/index.html/../../main/index.js",
    "/index.html%00.js",
    "/assets/",
    "/",
  ];
  const answers = await page.evaluate(
    readAll,
    paths.map((path) => `loopboard://app${path}`),
  );
  expect(answers).toEqual(paths.map(() => ({ status: 404, length: 0 })));
  expect(await page.evaluate(readAll, ["loopboard://other/index.html"])).toEqual([{ status: 0, length: 0 }]);
});

/** The workers of the layout, which start with the first layout at the latest: one orders, the other is ELK. */
async function layoutWorkers(page: Page): Promise<readonly Worker[]> {
  await page.getByTestId("toolbar-layout").click();
  await expect.poll(() => page.workers().length).toBeGreaterThanOrEqual(2);
  return page.workers();
}

/** Runs in the page: status and length of what each address answers. */
async function readAll(addresses: readonly string[]): Promise<readonly { status: number; length: number }[]> {
  const read = async (address: string): Promise<{ status: number; length: number }> => {
    const answer = await fetch(address);
    return { status: answer.status, length: (await answer.arrayBuffer()).byteLength };
  };
  return Promise.all(addresses.map((address) => read(address).catch(() => ({ status: 0, length: 0 }))));
}
