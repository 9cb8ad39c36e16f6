import { beforeEach, describe, expect, it } from "vitest";
import { runCommand } from "../../../core/commands/run.ts";
import { type Doc, docOf } from "../../../core/model/doc.ts";
import { routeBoard } from "../../../core/routing/route.ts";
import type { Routes } from "../../../core/routing/routes.ts";
import { createAnswerer } from "../../../renderer/routes/answer-requests.ts";
import {
  type Background,
  createBackground,
  type RouteAnswer,
  type RouteRequest,
} from "../../../renderer/routes/background.ts";
import { type CourseKeeper, createCourseKeeper, type Settled } from "../../../renderer/routes/course-keeper.ts";
import { commandEnv } from "../../../renderer/store/command-env.ts";
import { flowOf, nodeAt } from "../../support/scene-doc.ts";

const doc = docOf([
  nodeAt("a", 0, 0),
  nodeAt("wall", 300, -40, { h: 200 }),
  nodeAt("b", 640, 0),
  nodeAt("c", 640, 300),
  flowOf("request", "a", "b"),
  flowOf("request", "b", "c"),
]);
const changed = (command: string, args: object, from: Doc = doc): Doc =>
  runCommand(from, command, args, commandEnv).doc;

let sent: Doc[];
let answer: (changed: Routes, board: Doc) => void;
let times: number;
let keeper: CourseKeeper;
let start: (settled?: Settled) => CourseKeeper;

beforeEach(() => {
  sent = [];
  times = 0;
  const background: Background = {
    send: (board) => void sent.push(board),
    listen: (hear) => {
      answer = hear;
    },
    reset: () => undefined,
  };
  start = (settled) =>
    createCourseKeeper(
      background,
      () => {
        times += 1;
      },
      settled,
    );
  keeper = start();
});

describe("the courses of a large board", () => {
  it("are there at once, and become the router's as soon as it has answered", () => {
    const first = keeper.courses(doc, false);
    expect([...first.keys()].sort()).toEqual(["a-request-b", "b-request-c"]);
    expect(sent).toEqual([doc]);
    const best = routeBoard(doc);
    answer(best, doc);
    expect(times).toBe(1);
    expect(keeper.courses(doc, false)).toEqual(best);
  });

  it("are handed to the router once for each board, and never for a preview", () => {
    keeper.courses(doc, false);
    keeper.courses(doc, false);
    const moved = changed("move", { ids: ["a"], dx: 0, dy: 90 });
    keeper.courses(moved, true);
    expect(sent).toEqual([doc]);
    keeper.courses(moved, false);
    expect(sent).toEqual([doc, moved]);
  });

  it("take over what the router finds meanwhile only after a gesture", () => {
    const first = keeper.courses(doc, false);
    const moved = changed("move", { ids: ["c"], dx: 0, dy: 90 });
    keeper.courses(moved, true);
    const best = routeBoard(doc);
    answer(best, doc);
    expect(keeper.courses(changed("move", { ids: ["c"], dx: 0, dy: 91 }), true).get("a-request-b")).toBe(
      first.get("a-request-b"),
    );
    expect(keeper.courses(doc, false)).toEqual(best);
  });

  it("stay the same objects where a move touches nothing", () => {
    keeper.courses(doc, false);
    answer(routeBoard(doc), doc);
    const before = keeper.courses(doc, false);
    const next = keeper.courses(changed("move", { ids: ["a"], dx: 0, dy: 400 }), true);
    expect(next.get("b-request-c")).toBe(before.get("b-request-c"));
    expect(next.get("a-request-b")).not.toBe(before.get("a-request-b"));
  });

  it("go along when both ends move alike", () => {
    keeper.courses(doc, false);
    answer(routeBoard(doc), doc);
    const before = keeper.courses(doc, false).get("b-request-c");
    const next = keeper.courses(changed("move", { ids: ["b", "c"], dx: 30, dy: 70 }), true).get("b-request-c");
    expect(next?.points).toEqual(before?.points.map(({ x, y }) => ({ x: x + 30, y: y + 70 })));
  });

  it("come back as they were when a drag is given up", () => {
    keeper.courses(doc, false);
    answer(routeBoard(doc), doc);
    const before = keeper.courses(doc, false).get("a-request-b");
    keeper.courses(changed("move", { ids: ["a"], dx: 0, dy: 400 }), true);
    expect(keeper.courses(doc, false).get("a-request-b")).toBe(before);
  });

  it("lose the flows that are deleted and gain those that are added", () => {
    keeper.courses(doc, false);
    answer(routeBoard(doc), doc);
    const less = changed("delete", { ids: ["c"] });
    expect([...keeper.courses(less, false).keys()]).toEqual(["a-request-b"]);
    const more = changed("connect", { from: "a", to: "c", flow: "request" });
    expect(keeper.courses(more, false).size).toBe(3);
  });

  it("are the router's at once for a board that was shown before, and stay the same objects when it answers the same", () => {
    keeper.courses(doc, false);
    answer(routeBoard(doc), doc);
    const again = start(keeper.settled());
    const copy = docOf(structuredClone([...doc.values()]));
    const shown = again.courses(copy, false);
    expect(shown).toEqual(routeBoard(doc));
    answer(routeBoard(copy), copy);
    expect(again.courses(copy, false).get("a-request-b")).toBe(shown.get("a-request-b"));
  });

  it("keep to the newest board when an answer for an older one comes late", () => {
    keeper.courses(doc, false);
    const moved = changed("move", { ids: ["b"], dx: 0, dy: 120 });
    const shown = keeper.courses(moved, false).get("a-request-b");
    answer(routeBoard(doc), doc);
    expect(keeper.courses(moved, false).get("a-request-b")).toEqual(shown);
  });
});

describe("the background", () => {
  it("gives the courses that a router gives, however a board changes", async () => {
    const boards = [
      doc,
      changed("move", { ids: ["wall"], dx: 0, dy: 500 }),
      changed("delete", { ids: ["wall"] }),
      changed("rename", { id: "a", name: "App" }),
    ];
    let told: Routes = new Map();
    for (const board of [...boards, doc]) {
      const answered = await exchange(board);
      told = new Map([...told, ...answered].filter(([id]) => board.has(id)));
      expect(told).toEqual(routeBoard(board));
    }
  });

  it("sends only what changed, and answers only the newest of several requests", () => {
    const requests: RouteRequest[] = [];
    const late: (() => void)[] = [];
    const answers: RouteAnswer[] = [];
    const take = createAnswerer(
      (each) => answers.push(each),
      (work) => late.push(work),
    );
    const background = createBackground(() => ({
      postMessage: (request) => {
        requests.push(request);
        take(request);
      },
      addEventListener: () => undefined,
    }));
    background.send(doc);
    background.send(changed("move", { ids: ["a"], dx: 0, dy: 9 }));
    expect(requests.map(({ put }) => put.map(({ id }) => id).length)).toEqual([6, 1]);
    for (const work of late) work();
    expect(answers.map(({ state }) => state)).toEqual([2]);
  });

  it("turns to another board: late answers are not heard, and everything is told anew", () => {
    const late: (() => void)[] = [];
    const heard: Routes[] = [];
    let listener: (event: { readonly data: RouteAnswer }) => void = () => undefined;
    const take = createAnswerer(
      (data) => listener({ data }),
      (work) => late.push(work),
    );
    const background = createBackground(() => ({
      postMessage: take,
      addEventListener: (_, each) => {
        listener = each;
      },
    }));
    background.listen((changed) => heard.push(changed));
    background.send(doc);
    late.shift()?.();
    background.send(changed("move", { ids: ["a"], dx: 0, dy: 9 }));
    background.reset();
    late.shift()?.();
    expect(heard).toEqual([routeBoard(doc)]);
    background.send(doc);
    late.shift()?.();
    expect(heard).toEqual([routeBoard(doc), routeBoard(doc)]);
  });

  let hear: (changed: Routes) => void = () => undefined;
  let background: Background | null = null;

  /** Sends a board through both sides and waits for the courses that changed. */
  function exchange(board: Doc): Promise<Routes> {
    background ??= connected();
    const heard = new Promise<Routes>((settle) => {
      hear = settle;
    });
    background.send(board);
    return heard;
  }

  function connected(): Background {
    let listener: (event: { readonly data: RouteAnswer }) => void = () => undefined;
    const take = createAnswerer(
      (data) => listener({ data }),
      (work) => queueMicrotask(work),
    );
    const made = createBackground(() => ({
      postMessage: take,
      addEventListener: (_, each) => {
        listener = each;
      },
    }));
    made.listen((changed) => hear(changed));
    return made;
  }
});
