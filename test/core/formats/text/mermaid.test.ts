import { describe, expect, it } from "vitest";
import { mermaidOf } from "../../../../core/formats/text/mermaid.ts";
import { catalogue } from "../../../../stencils/catalogue.ts";
import { boardWith, edge, node, zone } from "../../commands/board.ts";

describe("a board as a Mermaid flowchart", () => {
  it("nests zones as subgraphs and says what each flow carries", () => {
    const board = boardWith(
      zone("region", { name: "Europe", plane: "region" }),
      zone("z", { name: "", plane: "online", parent: "region" }),
      zone("empty", { name: "Nothing here" }),
      node("rank", { kind: "ranker", name: 'The "best" <b>#1</b>', zone: "z" }),
      node("lake", { kind: "data-lake", name: "Lake" }),
      edge("e", "lake", "rank", { flow: "batch", label: "daily" }),
      edge("f", "rank", "lake", { flow: "metric" }),
    );
    expect(mermaidOf(board, catalogue)).toBe(`flowchart LR
  n2[("Lake")]
  subgraph z1["Europe"]
    subgraph z2["online"]
      n1["The #34;best#34; #60;b#62;#35;1#60;/b#62;"]
    end
  end
  n2 ==>|"batch data: daily"| n1
  n1 -.->|"metric"| n2
`);
  });

  it("is an empty flowchart for an empty board", () => {
    expect(mermaidOf(boardWith(), catalogue)).toBe("flowchart LR\n");
  });
});
