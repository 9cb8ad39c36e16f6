import { describe, expect, it } from "vitest";
import { checkFragment } from "../../../core/commands/fragment.ts";
import { notesFromText } from "../../../renderer/clipboard/notes-from-text.ts";

const texts = (text: string): readonly string[] =>
  notesFromText(text).flatMap((piece) => (piece.type === "note" ? [piece.text] : []));

describe("text that is pasted", () => {
  it("is a note for each line of a list, without its bullets", () => {
    expect(texts("- one\r\n* two\n3. three\nfour\n")).toEqual(["one", "two", "three", "four"]);
  });

  it("is one note when it is a single line, has blank lines, or long ones", () => {
    expect(texts("- one")).toEqual(["- one"]);
    expect(texts("Dear team\n\nbye")).toEqual(["Dear team\n\nbye"]);
    expect(texts(`short\n${"long ".repeat(40)}`)).toHaveLength(1);
    expect(texts("x\n".repeat(41))).toHaveLength(1);
  });

  it("is nothing when it is blank, and never longer than a note can be", () => {
    expect(texts(" \n\t ")).toEqual([]);
    expect(texts("y".repeat(50_000))[0]).toHaveLength(20_000);
  });

  it("stands in columns without one note over another", () => {
    const notes = notesFromText(Array.from({ length: 12 }, (_, index) => `line ${index}`).join("\n"));
    checkFragment(notes);
    const places = notes.map((note) => ("x" in note ? `${note.x} ${note.y}` : ""));
    expect(new Set(places).size).toBe(12);
  });
});
