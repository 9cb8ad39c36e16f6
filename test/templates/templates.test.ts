import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseBoard } from "../../core/formats/loopboard/parse-board.ts";
import { serializeBoard } from "../../core/formats/loopboard/serialize-board.ts";
import { boundsOf } from "../../core/model/bounds.ts";
import { boardOf, briefOf, listRecords } from "../../core/model/doc.ts";
import type { PropValue } from "../../core/model/stencil.ts";
import { reviewBoard } from "../../core/rules/engine.ts";
import type { CaseBoard } from "../../scripts/templates/to-board-file.ts";
import { catalogue } from "../../stencils/catalogue.ts";
import { listFlaws } from "../support/route-measures.ts";

const folder = new URL("../../templates/", import.meta.url);
const cases = JSON.parse(
  readFileSync(new URL("../fixtures/cases.json", import.meta.url), "utf8"),
) as readonly CaseBoard[];
const textOf = (id: string): string => readFileSync(new URL(`${id}.loopboard`, folder), "utf8");
const read = (id: string) => parseBoard(textOf(id), { catalogue, file: id });

/** A property as the record has it, written as the fixture writes it: lists as one text, versions as texts. */
const plain = (value: PropValue | undefined): string => (Array.isArray(value) ? value.join(",") : String(value));
const plainProps = (props: object) =>
  Object.fromEntries(Object.entries(props).map(([id, value]) => [id, plain(value)]));

describe("the templates", () => {
  it("are the 14 reference boards", () => {
    const files = readdirSync(folder).filter((name) => name.endsWith(".loopboard"));
    expect(files.sort()).toEqual(cases.map(({ id }) => `${id}.loopboard`).sort());
    expect(files).toHaveLength(14);
  });

  describe.each(cases.map((board) => [board.id, board] as const))("%s", (id, board) => {
    const { doc, unplaced } = read(id);

    it("holds everything of the reference", () => {
      expect(boardOf(doc).title).toBe(board.title);
      const { type: _type, id: _id, ...brief } = briefOf(doc);
      expect(brief).toEqual(board.brief);
      expect(
        listRecords(doc, "node").map(({ id, kind, name, props }) => ({
          id,
          type: kind,
          name,
          props: plainProps(props),
        })),
      ).toEqual(board.nodes.map((node) => ({ ...node, props: plainProps(node.props) })));
      expect(
        listRecords(doc, "edge").map(({ from, to, flow, props }) => ({
          from,
          to,
          kind: flow,
          props: plainProps(props),
        })),
      ).toEqual(board.edges.map((edge) => ({ ...edge, props: plainProps(edge.props) })));
    });

    it("is written the way the program writes it", () => {
      expect(serializeBoard(doc)).toBe(textOf(id));
    });

    it("is laid out: nothing covers anything, no flow runs through a component or along another", () => {
      expect(unplaced).toEqual([]);
      expect(listFlaws(doc)).toEqual([]);
    });

    it("fits a screen: no wider than four times its height", () => {
      const bounds = boundsOf(listRecords(doc, "node"));
      expect((bounds?.w ?? Infinity) / (bounds?.h ?? 1)).toBeLessThan(4);
    });

    it("gives no finding", () => {
      expect(reviewBoard(doc, { catalogue }).findings).toEqual([]);
    });
  });
});
