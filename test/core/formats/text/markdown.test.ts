import { describe, expect, it } from "vitest";
import { partOfBoard } from "../../../../core/commands/part-of-board.ts";
import { markdownOf } from "../../../../core/formats/text/markdown.ts";
import { docOf } from "../../../../core/model/doc.ts";
import { catalogue } from "../../../../stencils/catalogue.ts";
import { decision } from "../../../support/decision.ts";
import { boardWith, edge, node, zone } from "../../commands/board.ts";

const board = boardWith(
  zone("region", { name: "Europe", plane: "region" }),
  zone("z", { name: "Serving", plane: "online", parent: "region" }),
  zone("empty", { name: "Nothing here" }),
  node("rank", { kind: "ranker", name: "Ran\nker | v2", zone: "z", props: { p99Ms: 20, odd: true } }),
  node("lake", { kind: "data-lake", name: " " }),
  edge("e", "lake", "rank", { flow: "batch", label: "user_id, *item*" }),
  { type: "note", id: "memo", text: "Ask **who** owns it.\n- now\n", color: "blue", x: 0, y: 0, w: 100, h: 100 },
);

describe("a board as Markdown", () => {
  it("has a table for each zone that holds components, then the rest, the flows and the notes", () => {
    expect(markdownOf(board, catalogue)).toBe(`# Board

## Europe / Serving (online)

| Component | Kind | Properties |
| --- | --- | --- |
| Ran ker \\| v2 | Ranker | Own p99 latency 20 ms; odd yes |

## Outside of zones

| Component | Kind |
| --- | --- |
| Data lake / object store | Data lake / object store |

## Flows

| From | To | Flow | Label |
| --- | --- | --- | --- |
| Data lake / object store | Ran ker \\| v2 | Batch data | user\\_id, \\*item\\* |

## Notes

> Ask **who** owns it.
> - now
`);
  });

  it("lists each decision with what it is about and what was said", () => {
    const decided = docOf([
      ...board.values(),
      decision("d1", ["rank", "z", "e", "gone"], { tradeOff: "" }),
      decision("d2", ["lake"], { title: " ", choice: "A lake", alternatives: "", tradeOff: "", flipsWhen: "" }),
    ]);
    const text = markdownOf(decided, catalogue);
    expect(text.slice(text.indexOf("## Decisions"), text.indexOf("## Notes"))).toBe(`## Decisions

### Two towers

About: Ran ker \\| v2, Serving, Data lake / object store → Ran ker \\| v2

**Choice**

> Two towers with an index

**Alternatives**

> - matrix factorisation
> - \`BM25\`

**Flips when**

> fewer than 100,000 items

### Untitled decision

About: Data lake / object store

**Choice**

> A lake

`);
    const part = markdownOf(partOfBoard(decided, ["lake"]), catalogue);
    expect(part).toContain("About: Data lake / object store");
    expect(part).not.toContain("Two towers");
  });

  it("is about the named pieces only when it is asked about a part", () => {
    const part = markdownOf(partOfBoard(board, ["lake"]), catalogue);
    expect(part).toContain("## Components");
    expect(part).not.toMatch(/Serving|Flows|Notes/);
  });
});
