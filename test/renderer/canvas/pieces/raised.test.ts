import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { docOf } from "../../../../core/model/doc.ts";
import { endGesture, showGesture } from "../../../../renderer/canvas/drag/gesture.ts";
import { setHovered } from "../../../../renderer/canvas/large/hovered.ts";
import { followRest, REST_MS, useRaised } from "../../../../renderer/canvas/pieces/raised.ts";
import { session } from "../../../../renderer/store/session.ts";
import { flowOf, nodeAt } from "../../../support/scene-doc.ts";

const doc = docOf([nodeAt("a", 0, 0), nodeAt("b", 400, 0), flowOf("request", "a", "b")]);
const FLOW = "a-request-b";
const raised = () => useRaised.getState().id;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  session.setState({ doc });
  stop = followRest();
});

afterEach(() => {
  stop();
  setHovered(null);
  endGesture();
  vi.useRealTimers();
});

describe("a flow under the pointer", () => {
  it("is raised when the pointer rests on it, not when it passes", () => {
    setHovered(FLOW);
    vi.advanceTimersByTime(REST_MS - 1);
    expect(raised()).toBeNull();
    setHovered(null);
    vi.advanceTimersByTime(REST_MS);
    expect(raised()).toBeNull();
    setHovered(FLOW);
    vi.advanceTimersByTime(REST_MS);
    expect(raised()).toBe(FLOW);
    setHovered("a");
    expect(raised()).toBeNull();
  });

  it("is alone in that: components are not raised", () => {
    setHovered("a");
    vi.advanceTimersByTime(REST_MS);
    expect(raised()).toBeNull();
  });

  it("sinks back while something is dragged", () => {
    setHovered(FLOW);
    vi.advanceTimersByTime(REST_MS);
    showGesture({ preview: doc });
    expect(raised()).toBeNull();
    vi.advanceTimersByTime(REST_MS);
    expect(raised()).toBeNull();
  });
});
