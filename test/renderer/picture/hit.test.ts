import { describe, expect, it } from "vitest";
import { docOf } from "../../../core/model/doc.ts";
import { routeBoard } from "../../../core/routing/route.ts";
import { hitComponent, hitFlow, hitPiece } from "../../../renderer/picture/hit.ts";
import { createPicture } from "../../../renderer/picture/picture.ts";
import { flowOf, nodeAt, zoneAt } from "../../support/scene-doc.ts";

const doc = docOf([
  zoneAt("zone", { x: -100, y: -100, w: 800, h: 600 }),
  nodeAt("a", 0, 0),
  nodeAt("over", 20, 20),
  nodeAt("b", 400, 0),
  flowOf("request", "a", "b", { label: "asks" }),
]);
const courses = routeBoard(doc);
const picture = createPicture();
picture.sync(doc, courses);
const marks = new Map([["b", { count: 2, worst: "error" as const }]]);
let dimmed: ReadonlySet<string> = new Set();
const at = (x: number, y: number): string | null => hitPiece(picture, { x, y }, { marks, steady: 1, dimmed });

describe("what lies under the pointer", () => {
  it("is the topmost component", () => {
    expect(at(5, 5)).toBe("a");
    expect(at(60, 40)).toBe("over");
  });

  it("is a component also where its badge hangs out of it", () => {
    expect(at(588, -6)).toBe("b");
    expect(at(190, -6)).toBeNull();
  });

  it("is a flow near its line and on its label", () => {
    const { label, points } = courses.get("a-request-b") ?? { label: { x: 0, y: 0 }, points: [] };
    const end = points.at(-1) ?? { x: 0, y: 0 };
    expect(at(end.x - 12, end.y + 6)).toBe("a-request-b");
    expect(at(end.x - 12, end.y + 12)).not.toBe("a-request-b");
    expect(at(label.x, label.y + 8)).toBe("a-request-b");
  });

  it("is a zone on its title bar and its border, but not inside", () => {
    expect(at(100, -90)).toBe("zone");
    expect(at(-100, 300)).toBe("zone");
    expect(at(100, 400)).toBeNull();
  });

  it("is never what is dimmed", () => {
    dimmed = new Set(["over", "a-request-b"]);
    const end = courses.get("a-request-b")?.points.at(-1) ?? { x: 0, y: 0 };
    expect([at(60, 40), at(end.x - 12, end.y + 6)]).toEqual(["a", null]);
    expect(hitFlow(picture, end, 12, dimmed)).toBeNull();
    dimmed = new Set();
  });

  it("is a flow as far from its line as asked for", () => {
    const end = courses.get("a-request-b")?.points.at(-1) ?? { x: 0, y: 0 };
    expect(hitFlow(picture, { x: end.x - 20, y: end.y + 11 }, 12, dimmed)?.id).toBe("a-request-b");
    expect(hitFlow(picture, { x: end.x - 20, y: end.y + 13 }, 12, dimmed)).toBeNull();
  });

  it("is the next component below when one is passed over, and never a zone or a flow", () => {
    expect(hitComponent(picture, { x: 60, y: 40 }, new Set(["over"]))).toBe("a");
    expect(hitComponent(picture, { x: 60, y: 40 }, new Set(["a"]))).toBe("over");
    expect(hitComponent(picture, { x: 100, y: -90 }, new Set(["a"]))).toBeNull();
  });
});
