import { beforeEach, describe, expect, it, vi } from "vitest";
import { AppError } from "../../../core/errors.ts";
import { toText } from "../../../core/model/json-text.ts";
import type { Result } from "../../../core/result.ts";
import { type Border, type Handlers, registerCalls } from "../../../main/ipc/register.ts";
import type { OwnPage } from "../../../main/ipc/sender.ts";
import { CALL_NAMES, channelOf } from "../../../preload/contract.ts";

type Listener = (event: unknown, args: unknown) => unknown;

const channels = vi.hoisted(() => new Map<string, Listener>());
vi.mock("electron", () => ({
  ipcMain: { handle: (name: string, listener: Listener) => channels.set(name, listener) },
}));

const FRAME = { url: "loopboard://app/index.html" };
const OWN: OwnPage = { id: 1, mainFrame: FRAME };
const lines: string[] = [];
const log = {
  info: () => undefined,
  warn: (line: string) => lines.push(line),
  error: (line: string) => lines.push(line),
};

function register(handlers: Partial<Handlers>): void {
  const missing = (): never => expect.fail("a handler that should not run");
  const all = Object.fromEntries(CALL_NAMES.map((name) => [name, missing])) as unknown as Handlers;
  registerCalls({ early: {}, handlers: Promise.resolve({ ...all, ...handlers }) }, () => OWN, log);
}

const NOBODY: Border = { early: {}, handlers: Promise.resolve({}) };

const send = async (name: string, args: unknown, event: unknown = { sender: OWN, senderFrame: FRAME }) =>
  (await channels.get(`loopboard:${name}`)?.(event, args)) as Result<unknown>;

beforeEach(() => {
  channels.clear();
  lines.length = 0;
});

describe("the border", () => {
  it("listens to each call of the contract and to nothing else", () => {
    register({});
    expect([...channels.keys()].sort()).toEqual(CALL_NAMES.map(channelOf).sort());
  });

  it("answers a good call with its value", async () => {
    const erased: string[] = [];
    register({
      "boards.erase": ({ id }) => {
        erased.push(id);
        return null;
      },
    });
    expect(await send("boards.erase", { id: "b1" })).toEqual({ ok: true, value: null });
    expect(erased).toEqual(["b1"]);
  });

  it("lets a call that needs the library wait for it, and answers the early ones at once", async () => {
    let give: (handlers: Partial<Handlers>) => void = () => undefined;
    const handlers = new Promise<Partial<Handlers>>((resolve) => {
      give = resolve;
    });
    const progress = { reason: "unclean-end", step: "boards", done: 1, total: 9 } as const;
    registerCalls({ early: { "start.progress": () => progress }, handlers }, () => OWN, log);
    const listed = send("boards.list", { binned: false });
    expect(await send("start.progress", {})).toEqual({ ok: true, value: progress });
    expect(await Promise.race([listed, Promise.resolve("waits")])).toBe("waits");
    give({ "boards.list": () => toText([]) });
    expect(await listed).toEqual({ ok: true, value: "[]" });
  });

  const strangers: readonly (readonly [string, unknown])[] = [
    ["a frame inside the page", { sender: OWN, senderFrame: { url: FRAME.url } }],
    ["another window", { sender: { id: 2 }, senderFrame: FRAME }],
    ["a frame that is gone", { sender: OWN, senderFrame: null }],
  ];
  it.each(strangers)("refuses a call from %s", async (_who, event) => {
    register({});
    expect(await send("boards.erase", { id: "b1" }, event)).toMatchObject({
      ok: false,
      error: { code: "bad-request" },
    });
    expect(lines).toEqual(["boards.erase refused: it does not come from the page"]);
  });

  it("refuses a call from the window while it shows another address", async () => {
    const frame = { url: "https://example.org/index.html" };
    registerCalls(NOBODY, () => ({ id: 1, mainFrame: frame }), log);
    expect(await send("app.info", {}, { sender: OWN, senderFrame: frame })).toMatchObject({ ok: false });
  });

  it("refuses every call when there is no window", async () => {
    registerCalls(NOBODY, () => null, log);
    expect(await send("app.info", {})).toMatchObject({ ok: false });
  });

  const cyclic: Record<string, unknown> = { id: "b1" };
  cyclic.self = cyclic;
  const bad: readonly (readonly [string, unknown])[] = [
    ["nothing", undefined],
    ["null", null],
    ["a text", "b1"],
    ["a field of another type", { id: 3 }],
    ["an empty id", { id: "" }],
    ["a field too many", { id: "b1", path: "/etc/passwd" }],
    ["a field missing", {}],
    ["a value that holds itself", cyclic],
    ["an id longer than any", { id: "x".repeat(200) }],
    ["more than the limit", { id: "x".repeat(20_000) }],
    ["a polluted prototype", JSON.parse('{"id":"b1","__proto__":{"admin":true}}')],
  ];
  it.each(bad)("refuses %s with the name of the call", async (_what, args) => {
    register({});
    const answer = await send("boards.erase", args);
    expect(answer).toMatchObject({ ok: false, error: { code: "bad-request", data: { channel: "boards.erase" } } });
    expect(Object.hasOwn(Object.prototype, "admin")).toBe(false);
  });

  it("passes an expected failure on as its sentence", async () => {
    register({
      "boards.open": () => {
        throw new AppError("unknown-board", { id: "b1" });
      },
    });
    const answer = await send("boards.open", { id: "b1" });
    expect(answer).toMatchObject({ ok: false, error: { message: "There is no board b1 in the library." } });
  });

  it("logs an unexpected failure and answers with a sentence, not with a stack", async () => {
    register({ "boards.open": () => Promise.reject(new TypeError("x is not a function")) });
    const answer = await send("boards.open", { id: "b1" });
    expect(answer).toMatchObject({ ok: false, error: { code: "internal" } });
    expect(JSON.stringify(answer)).not.toContain("register.test");
    expect(lines).toEqual(["boards.open failed"]);
  });
});
