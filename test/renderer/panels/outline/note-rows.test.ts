import { describe, expect, it } from "vitest";
import type { AnyRecord } from "../../../../core/model/records.ts";
import { listDecisions } from "../../../../renderer/panels/outline/decision-rows.ts";
import { listNotes } from "../../../../renderer/panels/outline/note-rows.ts";
import { catalogue } from "../../../../stencils/catalogue.ts";
import { boardWith, node } from "../../../core/commands/board.ts";

const box = { x: 0, y: 0, w: 100, h: 60 };
const stroke = (id: string, x: number): AnyRecord => ({
  ...box,
  type: "stroke",
  id,
  x,
  points: [[0, 0, 0.5]],
  color: "red",
  width: 4,
});
const decision = (id: string, step: number, title: string): AnyRecord => ({
  type: "decision",
  id,
  title,
  choice: "",
  alternatives: "a bigger model",
  tradeOff: "",
  flipsWhen: "",
  step,
  about: ["ranker", "gone"],
});

const doc = boardWith(
  node("ranker", { name: "", kind: "inference-service" }),
  { ...box, type: "note", id: "why", x: 400, text: "\n## **Why** so\nmore below", color: "yellow", about: "ranker" },
  { ...box, type: "note", id: "blank", x: 800, text: " ", color: "blue" },
  { ...box, type: "image", id: "pic", x: 200, asset: "bytes", alt: "" },
  stroke("s1", 900),
  stroke("s2", 100),
  decision("late", 6, ""),
  decision("early", 2, "Two stages"),
);

describe("the table of notes and pictures", () => {
  it("names each by what it says or is, in reading order, and pen lines in the order of drawing", () => {
    expect(listNotes(doc, "", catalogue).map(({ name, sort }) => `${sort}: ${name}`)).toEqual([
      "Pen line: Pen line 2",
      "Picture: Picture without words",
      "Note: **Why** so",
      "Note: Empty note",
      "Pen line: Pen line 1",
    ]);
  });

  it("calls what a note is about by its kind when it has no name", () => {
    const about = listNotes(doc, "why", catalogue).map((row) => row.about);
    expect(about).toEqual([catalogue.stencils.get("inference-service")?.label]);
  });

  it("is filtered by all the words of a note, not only the first line", () => {
    expect(listNotes(doc, "more below", catalogue).map(({ id }) => id)).toEqual(["why"]);
    expect(listNotes(doc, "pen", catalogue)).toHaveLength(2);
  });
});

describe("the table of decisions", () => {
  it("goes by step, names the untitled, and leaves out what is gone", () => {
    const rows = listDecisions(doc, "", catalogue);
    expect(rows.map(({ name, step }) => `${step}: ${name}`)).toEqual([
      "2 Frame as an ML task: Two stages",
      "6 Deployment and serving: Untitled decision",
    ]);
    expect(rows.map(({ about }) => about)).toEqual(Array(2).fill(catalogue.stencils.get("inference-service")?.label));
  });

  it("is filtered by every field", () => {
    expect(listDecisions(doc, "BIGGER", catalogue)).toHaveLength(2);
    expect(listDecisions(doc, "two stages", catalogue)).toHaveLength(1);
  });
});
