import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { type HandWrittenBoard, writeBoardFile } from "../support/e2e/board-file.ts";
import { launchPiped, type PipedApp } from "../support/e2e/piped-app.ts";
import { canTrace, listNetworkUse, readTrace, tracingInto } from "../support/e2e/socket-trace.ts";
import { makeTemporaryFolder } from "../support/launch.ts";

const isRoot = process.getuid?.() === 0;
/** A network of its own without any connection; an ordinary user needs a user namespace for it. */
const UNPLUGGED = ["unshare", ...(isRoot ? [] : ["--user", "--map-current-user"]), "--net", "--"];
const canUnplug = (): boolean => spawnSync("unshare", [...UNPLUGGED.slice(1), "true"]).status === 0;

const BOARD: HandWrittenBoard = {
  title: "Unplugged",
  nodes: [
    { id: "app", kind: "client-app" },
    { id: "model", kind: "inference-service", name: "Ranker" },
    { id: "log", kind: "prediction-log" },
  ],
  edges: [
    { from: "app", to: "model", flow: "request" },
    { from: "model", to: "app", flow: "prediction" },
    { from: "model", to: "log", flow: "prediction" },
  ],
};

test("nothing is asked of a network while a board is opened, laid out, reviewed and exported", async () => {
  test.skip(!canTrace(), "strace is not installed or may not trace here");
  const folder = makeTemporaryFolder("trace");
  await useEverything(await start(tracingInto(folder)));
  const trace = await wholeTrace(folder);
  expect(trace.filter((line) => line.startsWith("connect(") && line.includes("AF_UNIX")).length).toBeGreaterThan(0);
  expect(listNetworkUse(trace)).toEqual([]);
});

test("the watch sees a program that connects, and one that sends a single datagram", async () => {
  test.skip(!canTrace(), "strace is not installed or may not trace here");
  const folder = makeTemporaryFolder("trace");
  const [command, ...args] = tracingInto(folder);
  const program = `
    require("node:net").connect(9, "127.0.0.1").on("error", () => undefined);
    require("node:dgram").createSocket("udp4").send("x", 9, "127.0.0.1", () => process.exit(0));`;
  execFileSync(command, [...args, process.execPath, "-e", program]);
  const uses = listNetworkUse(await wholeTrace(folder));
  for (const use of [
    /^socket\(AF_INET, SOCK_STREAM/,
    /^connect\(.*htons\(9\)/,
    /^socket\(AF_INET, SOCK_DGRAM/,
    /^send.*htons\(9\)/,
  ]) {
    expect(uses.some((line) => use.test(line))).toBe(true);
  }
});

test("everything works where there is no network at all", async () => {
  test.skip(!canUnplug(), "namespaces are not allowed here");
  await useEverything(await start(UNPLUGGED));
});

/** What was noted once the tracer is done with every thread. */
async function wholeTrace(folder: string): Promise<readonly string[]> {
  await expect.poll(() => readTrace(folder) !== null).toBe(true);
  return readTrace(folder) ?? [];
}

interface Started {
  readonly app: PipedApp;
  readonly saveFolder: string;
}

async function start(under: readonly string[]): Promise<Started> {
  const saveFolder = makeTemporaryFolder("exports");
  const env = { LOOPBOARD_USER_DATA: makeTemporaryFolder("data"), LOOPBOARD_TEST_SAVE_DIR: saveFolder };
  return { app: await launchPiped({ args: [writeBoardFile(BOARD)], env, under }), saveFolder };
}

/** Opens, lays out, reviews, saves, lists and exports, all of it in the page by its own buttons; then quits. */
async function useEverything({ app, saveFolder }: Started): Promise<void> {
  try {
    await mainThings(app);
    expect(readdirSync(saveFolder).sort()).toEqual(["Unplugged.pdf", "Unplugged.svg"]);
    expect(readFileSync(join(saveFolder, "Unplugged.svg"), "utf8")).toContain("Ranker");
    expect(await app.close()).toBe(0);
  } finally {
    app.program.kill("SIGKILL");
  }
}

async function mainThings(app: PipedApp): Promise<void> {
  await app.until("The layout of the opened file", () => {
    const places = [...document.querySelectorAll<HTMLElement>(".react-flow__node")].map(({ style }) => style.transform);
    return new Set(places).size === 3;
  });
  await app.until("A finding", () => document.querySelector("[data-testid=finding-MON-01]") !== null);
  await app.evaluate(() => document.querySelector<HTMLElement>("[data-testid=toolbar-layout]")?.click());
  for (const format of ["svg", "pdf"] as const) {
    await app.evaluate(() => document.querySelector<HTMLElement>("[data-testid=toolbar-export]")?.click());
    await app.until("The export dialog", () => document.querySelector("[data-testid=export-svg]") !== null);
    if (format === "svg")
      await app.evaluate(() => document.querySelector<HTMLElement>("[data-testid=export-svg]")?.click());
    else await app.evaluate(() => document.querySelector<HTMLElement>("[data-testid=export-pdf]")?.click());
    await app.until("The end of the export", () => document.querySelector("[data-testid=export-svg]") === null);
  }
}
