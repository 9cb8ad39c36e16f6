import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { emptyDoc } from "../../../core/model/doc.ts";
import type { Finding } from "../../../core/rules/define-rule.ts";
import { reviewBoard } from "../../../core/rules/engine.ts";
import { announce, useAnnouncement } from "../../../renderer/store/announce.ts";
import { startAnnouncing } from "../../../renderer/store/announce-state.ts";
import { dispatch } from "../../../renderer/store/dispatch.ts";
import { resetSession, session, setDoc } from "../../../renderer/store/session.ts";
import { redo, undo } from "../../../renderer/store/time-travel.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { boardWith, edge, node } from "../../core/commands/board.ts";
import { installFakeBridge } from "./fake-bridge.ts";

const said = (): string => useAnnouncement.getState().said?.text ?? "";
const wait = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  installFakeBridge();
  useAnnouncement.setState({ said: null });
});

afterEach(async () => {
  await wait(2000);
  vi.useRealTimers();
});

describe("announcements", () => {
  it("that come together are said together, and a later word on the same topic replaces the earlier", async () => {
    announce("Ranker moved right 1", "change");
    announce("3 new findings", "findings");
    announce("Ranker moved right 2", "change");
    await wait(100);
    expect(said()).toBe("3 new findings. Ranker moved right 2.");
  });

  it("are heard again when the same thing happens again", async () => {
    announce("No component above");
    await wait(100);
    const first = useAnnouncement.getState().said?.number;
    announce("No component above");
    await wait(100);
    expect(useAnnouncement.getState().said).toEqual({ number: (first ?? 0) + 1, text: "No component above." });
  });

  it("say what a command did and what undo and redo took back and did again", async () => {
    resetSession({ boardId: "b" });
    setDoc(boardWith(node("app", { name: "App" }), node("log", { name: "Log", kind: "prediction-log" })));
    dispatch("connect", { from: "app", to: "log", flow: "event" });
    await wait(100);
    expect(said()).toBe("Event stream from App to Log connected.");
    undo();
    await wait(100);
    expect(said()).toBe("Undone: connect.");
    redo();
    await wait(100);
    expect(said()).toBe("Done again: connect.");
  });
});

describe("what is announced without a command", () => {
  let stop: () => void;

  beforeEach(() => {
    resetSession();
    stop = startAnnouncing();
  });

  afterEach(() => stop());

  const withFindings = (count: number): void => {
    const review = reviewBoard(emptyDoc("Empty"), { catalogue, severities: {}, options: {} });
    const findings = Array.from({ length: count }, (_, at) => ({ code: `STR-${at}`, at: [] }) as unknown as Finding);
    session.setState({ review: { ...review, findings } });
  };

  it("is another board with its size", async () => {
    resetSession({ boardId: "feed" });
    setDoc(boardWith(node("a"), node("b"), edge("e", "a", "b")));
    await wait(100);
    expect(said()).toBe("Board Board, 2 components.");
  });

  it("are findings that came and went since they were last spoken of, once they stand still", async () => {
    resetSession({ boardId: "feed" });
    withFindings(2);
    await wait(100);
    expect(said()).toBe("");
    withFindings(5);
    withFindings(4);
    await wait(300);
    expect(said()).toBe("");
    await wait(600);
    expect(said()).toBe("2 new findings. 4 in all.");
    withFindings(3);
    await wait(900);
    expect(said()).toBe("1 finding gone. 3 in all.");
  });

  it("is trouble with saving, and that it is over, but not every save", async () => {
    resetSession({ boardId: "feed" });
    session.setState({ save: { state: "saving" } });
    session.setState({ save: { state: "saved" } });
    await wait(100);
    expect(said()).toBe("");
    session.setState({ save: { state: "failed", problem: "The disk is full." } });
    await wait(100);
    expect(said()).toBe("Not saved: The disk is full.");
    session.setState({ save: { state: "saved" } });
    await wait(100);
    expect(said()).toBe("Saved again.");
  });
});
