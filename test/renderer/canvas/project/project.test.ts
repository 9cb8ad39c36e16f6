import { beforeEach, describe, expect, it } from "vitest";
import { runCommand } from "../../../../core/commands/run.ts";
import { type Doc, docOf } from "../../../../core/model/doc.ts";
import type { AnyRecord } from "../../../../core/model/records.ts";
import { createProjector, type Projection, type View } from "../../../../renderer/canvas/project/project.ts";
import { smallBoardCourses } from "../../../../renderer/routes/small-board-courses.ts";
import { commandEnv } from "../../../../renderer/store/command-env.ts";
import { catalogue } from "../../../../stencils/catalogue.ts";

const node = (id: string, x: number, y = 0): AnyRecord => ({
  type: "node",
  id,
  kind: "cache",
  name: id,
  props: {},
  x,
  y,
  w: 184,
  h: 64,
  zone: null,
});
const edge = (id: string, from: string, to: string): AnyRecord => ({
  type: "edge",
  id,
  from,
  to,
  flow: "request",
  props: {},
});

const doc = docOf([
  node("a", 0),
  node("b", 400),
  node("c", 800),
  node("d", 800, 200),
  edge("ab", "a", "b"),
  edge("bc", "b", "c"),
  edge("bd", "b", "d"),
]);
type Shown = Omit<View, "courses"> & { readonly isPreview: boolean };

const still: Shown = {
  doc,
  selection: new Set(),
  marks: new Map(),
  editing: null,
  dropZone: null,
  readOnly: false,
  isPreview: false,
  mounted: null,
  ghosts: false,
  dimmed: new Set(),
};

const moved = (id: string, dx: number, dy: number): Doc =>
  runCommand(doc, "move", { ids: [id], dx, dy }, commandEnv).doc;

let project: (shown: Shown) => Projection;
let first: Projection;

beforeEach(() => {
  const source = smallBoardCourses();
  const projector = createProjector(catalogue);
  project = ({ isPreview, ...view }) => projector({ ...view, courses: source.courses(view.doc, isPreview) });
  first = project(still);
});

const changedIds = (before: readonly { id: string }[], after: readonly { id: string }[]): string[] =>
  after.filter((each) => !before.includes(each)).map((each) => each.id);

describe("the projection to the canvas", () => {
  it("shows every component and flow", () => {
    expect(first.nodes.map((each) => each.id)).toEqual(["a", "b", "c", "d"]);
    expect(first.edges.map((each) => each.id)).toEqual(["ab", "bc", "bd"]);
  });

  it("gives the same lists back when nothing changed", () => {
    const second = project({ ...still });
    expect(second.nodes).toBe(first.nodes);
    expect(second.edges).toBe(first.edges);
  });

  it("touches only the dragged component, its flows and those that share a side with them during a drag", () => {
    const second = project({ ...still, doc: moved("c", 0, 500), isPreview: true });
    expect(changedIds(first.nodes, second.nodes)).toEqual(["c"]);
    expect(changedIds(first.edges, second.edges)).toEqual(["bc", "bd"]);
  });

  it("draws nothing again when the drag ends where it is shown", () => {
    const dragged = project({ ...still, doc: moved("c", 0, 500), isPreview: true });
    const dropped = project({ ...still, doc: moved("c", 0, 500) });
    expect(changedIds(dragged.edges, dropped.edges)).toEqual([]);
  });

  it("gives back the first picture when a drag is given up", () => {
    project({ ...still, doc: moved("c", 0, 500), isPreview: true });
    expect(project(still).edges.map((each) => each.data?.course)).toEqual(first.edges.map((each) => each.data?.course));
  });

  it("does not draw the card of a component again that only moves", () => {
    const second = project({ ...still, doc: moved("a", 40, 40), isPreview: true });
    expect(second.nodes[0]).not.toBe(first.nodes[0]);
    expect(second.nodes[0]?.data).toBe(first.nodes[0]?.data);
    expect(second.nodes[0]?.position).toEqual({ x: 40, y: 40 });
  });

  it("draws the card again when the name changes", () => {
    const renamed = runCommand(doc, "rename", { id: "b", name: "Hot cache" }, commandEnv).doc;
    const second = project({ ...still, doc: renamed });
    expect(second.nodes[1]?.data).not.toBe(first.nodes[1]?.data);
    expect(second.nodes[1]?.ariaLabel).toBe("Hot cache, cache");
    expect(second.edges[0]?.ariaLabel).toMatch(/from a to Hot cache$/);
  });

  it("changes only what a selection, a mark or renaming touches", () => {
    expect(changedIds(first.nodes, project({ ...still, selection: new Set(["c"]) }).nodes)).toEqual(["c"]);
    const again = project(still);
    expect(changedIds(again.nodes, project({ ...still, editing: "d" }).nodes)).toEqual(["d"]);
  });

  it("lets what is dimmed step back below the rest, out of reach of hands", () => {
    const { nodes, edges } = project({ ...still, dimmed: new Set(["d", "bd"]) });
    const [c, d] = ["c", "d"].map((id) => nodes.find((each) => each.id === id));
    expect(changedIds(first.nodes, nodes)).toEqual(["d"]);
    expect(d).toMatchObject({ className: "is-dimmed", style: { pointerEvents: "none" }, focusable: false });
    expect(c?.className).toBeUndefined();
    const [bc, bd] = ["bc", "bd"].map((id) => edges.find((each) => each.id === id));
    expect([bd?.className, bd?.data?.dimmed, bc?.className]).toEqual(["is-dimmed", true, undefined]);
    expect(bd?.zIndex).toBeLessThan(d?.zIndex ?? 0);
    expect(d?.zIndex).toBeLessThan(bc?.zIndex ?? 0);
  });

  it("lays zones behind flows and flows behind components", () => {
    const zone: AnyRecord = {
      type: "zone",
      id: "z",
      name: "Online",
      plane: "online",
      x: 0,
      y: 0,
      w: 300,
      h: 200,
      parent: null,
    };
    const { nodes, edges } = project({ ...still, doc: new Map([...doc, ["z", zone]]) });
    const zOf = (id: string): number => nodes.find((each) => each.id === id)?.zIndex ?? Number.NaN;
    expect(zOf("z")).toBeLessThan(edges[0]?.zIndex ?? Number.NaN);
    expect(edges[0]?.zIndex).toBeLessThan(zOf("a"));
  });

  it("lets nothing be dragged on a view-only board, nor a locked component elsewhere", () => {
    expect(project({ ...still, readOnly: true }).nodes.every((each) => each.draggable === false)).toBe(true);
    const locked = runCommand(doc, "lock", { ids: ["a"], locked: true }, commandEnv).doc;
    expect(project({ ...still, doc: locked }).nodes.map((each) => each.draggable !== false)).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });
});
