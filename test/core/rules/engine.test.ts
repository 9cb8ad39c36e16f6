import { describe, expect, it } from "vitest";
import type { Doc } from "../../../core/model/doc.ts";
import type { Scope, Stage } from "../../../core/model/kinds.ts";
import type { WaiverRecord } from "../../../core/model/records/waiver.ts";
import { isSameReview } from "../../../core/review/same-review.ts";
import { defineRule, type Rule, type RuleContext } from "../../../core/rules/define-rule.ts";
import { planFix, reviewBoard, reviewSteps } from "../../../core/rules/engine.ts";
import { RULES } from "../../../core/rules/registry.ts";
import type { Review, ReviewSettings } from "../../../core/rules/review.ts";
import { coverOf } from "../../../core/rules/waiver-cover.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { tinyBoard } from "../../support/tiny-board.ts";

const review = (doc: Doc, settings: Partial<ReviewSettings> = {}): Review =>
  reviewBoard(doc, { catalogue, ...settings });

const codes = (result: Review): readonly string[] => result.findings.map((finding) => finding.code);

const GOAL = { goal: { statement: "Raise CTR by 3 %" } };
const FRAMED = {
  ...GOAL,
  mlTask: { framing: "ranking", input: "user", output: "list" },
  metrics: { offline: ["ndcg"] },
};

const withRecord = (doc: Doc, record: WaiverRecord): Doc => new Map([...doc, [record.id, record]]);

describe("stages and planes", () => {
  const atStage = (stage: Stage) => review(tinyBoard("app:app-service -request-> m:ranker", { stage, brief: GOAL }));

  it("keeps a rule silent below its stage", () => {
    expect(codes(atStage("sketch"))).toEqual(["FRM-01"]);
    expect(codes(atStage("design"))).toContain("MON-01");
  });

  it("runs a rule only when its plane is drawn", () => {
    const serving = review(tinyBoard("app:app-service -request-> m:ranker", { brief: FRAMED }));
    expect(serving.planes).toEqual(["brief", "serve", "any"]);
    expect(codes(serving)).not.toContain("MON-06");
    const whole = review(tinyBoard("app:app-service -request-> m:ranker; t:trainer -artifact-> m", { brief: FRAMED }));
    expect(whole.planes).toContain("whole");
    expect(codes(whole)).toContain("MON-06");
  });

  it("takes serving and data as the whole of an LLM design", () => {
    const rag = review(tinyBoard("s:ingestion -batch-> c:document-chunker; a:app-service -request-> m:llm-inference"));
    expect(rag.planes).toEqual(["brief", "data", "serve", "llm", "whole", "any"]);
  });

  it("takes a client that only sends events as a data source", () => {
    const planes = (board: string) => review(tinyBoard(board)).planes;
    expect(planes("c:client-app -event-> e:event-collector")).toEqual(["brief", "data", "any"]);
    expect(planes("c:client-app -request-> g:api-gateway")).toEqual(["brief", "serve", "any"]);
    expect(planes("t:trainer -artifact-> d:deployment-controller")).toEqual(["brief", "train", "any"]);
  });

  it("takes a database that hands data to training as the data plane", () => {
    const result = review(tinyBoard("db:operational-db{pii=personal} -batch-> ds:dataset-builder", { brief: FRAMED }));
    expect(result.planes).toEqual(["brief", "data", "train", "any"]);
    expect(codes(result)).toContain("SEC-01");
  });

  it("follows a scope that was set by hand", () => {
    const doc = new Map(tinyBoard("app:app-service -request-> m:ranker; t:trainer"));
    const scoped = (scope: readonly Scope[]) => {
      doc.set("board", { type: "board", id: "board", title: "Tiny", stage: "production", scope });
      return review(doc);
    };
    expect(scoped(["train"]).planes).toEqual(["train", "any"]);
    expect(codes(scoped([]))).toEqual(["STR-02"]);
    expect(scoped(["train", "serve"]).planes).toContain("whole");
  });
});

describe("the order of findings", () => {
  it("goes by step, then errors first, then code", () => {
    const result = review(
      tinyBoard("c:client-app -request-> m:ranker; t:trainer -features-> r:model-registry; x:cache"),
    );
    const keys = result.findings.map(({ step, severity, code }) => `${step} ${severity === "error" ? 0 : 1} ${code}`);
    expect(keys).toEqual([...keys].sort());
    expect(new Set(result.findings.map((finding) => finding.step)).size).toBeGreaterThan(3);
  });

  it("counts open findings and open questions", () => {
    const { summary, findings, unsure } = review(tinyBoard("app:app-service -request-> m:ranker; x:cache"));
    expect(summary.error + summary.warning + summary.info).toBe(findings.length);
    expect(summary.unsure).toBe(unsure.length);
    expect(unsure.map((finding) => finding.code)).toEqual(["QNT-01"]);
  });
});

describe("suppression", () => {
  it("hides what an unconnected component would also raise", () => {
    const result = review(tinyBoard("t:trainer; app:app-service -request-> db:operational-db", { brief: FRAMED }));
    expect(codes(result).filter((code) => code === "DAT-01")).toEqual([]);
    expect(result.suppressed).toContainEqual(
      expect.objectContaining({ by: "STR-02", finding: expect.objectContaining({ code: "DAT-01" }) }),
    );
  });

  it("keeps a finding that is also about a connected component", () => {
    const result = review(tinyBoard("m:ranker; app:app-service -request-> n:inference-service", { brief: FRAMED }));
    expect(result.findings.find((finding) => finding.code === "MON-01")?.at).toEqual(["m", "n"]);
  });

  it("hides serving and monitoring when nothing serves", () => {
    const doc = tinyBoard(
      "l:data-lake -batch-> t:trainer -artifact-> r:model-registry; a:app-service -request-> d:operational-db",
      {
        brief: { ...FRAMED, mlTask: { ...FRAMED.mlTask, servingMode: "online" } },
      },
    );
    const result = review(doc);
    expect(codes(result)).toContain("SRV-01");
    expect(codes(result)).not.toContain("SRV-02");
    expect(result.suppressed.filter(({ by }) => by === "SRV-01").map(({ finding }) => finding.code)).toEqual([
      "SRV-02",
      "MON-06",
    ]);
  });

  it("hides a served model without origin when the registry is missing", () => {
    const result = review(tinyBoard("ds:dataset-builder -batch-> t:trainer; app:app-service -request-> m:ranker"));
    expect(codes(result)).toContain("MOD-04");
    expect(result.suppressed.map(({ finding }) => finding.code)).toContain("MOD-06");
  });
});

describe("an empty brief", () => {
  it("is one card that keeps the first code", () => {
    const result = review(tinyBoard("app:app-service -request-> m:ranker"));
    const about = result.findings.filter((finding) => finding.at.includes("brief"));
    expect(about.map((finding) => finding.code)).toEqual(["REQ-01"]);
    expect(about[0]?.collapses).toEqual(["REQ-01", "REQ-03", "REQ-04", "FRM-01", "EVL-02", "EVL-03"]);
    expect(about[0]?.message).toMatch(/brief is empty/);
    expect(about[0]?.fixable).toBe(true);
  });

  it("counts as empty when its fields are blank, and no longer when one says something", () => {
    const board = "app:app-service -request-> m:ranker";
    const blank = review(tinyBoard(board, { brief: { goal: { statement: " " }, metrics: { offline: [] } } }));
    expect(codes(blank).filter((code) => /REQ|FRM|EVL/.test(code))).toEqual(["REQ-01"]);
    const begun = review(tinyBoard(board, { brief: { constraints: { latencyP99Ms: 100 } } }));
    const apart = ["REQ-01", "REQ-04", "FRM-01", "EVL-02", "EVL-03"];
    expect(codes(begun).filter((code) => /REQ|FRM|EVL/.test(code))).toEqual(apart);
  });
});

describe("waivers", () => {
  const doc = tinyBoard("app:app-service -request-> m:ranker; x:cache", { brief: FRAMED });
  const waiver: WaiverRecord = { type: "waiver", id: "w", rule: "STR-02", at: ["x"], reason: "Later", owner: "me" };
  const isWaived = (record: WaiverRecord, today?: string, board: Doc = doc): boolean => {
    const result = review(withRecord(board, record), today === undefined ? {} : { today });
    expect(codes(result).includes("STR-02")).toBe(result.waived.length === 0);
    return result.waived.some(({ waiver: used }) => used.id === "w");
  };

  it("set a finding aside by code or rule id and the same records", () => {
    expect(isWaived(waiver)).toBe(true);
    expect(isWaived({ ...waiver, rule: "structure/connected" })).toBe(true);
    expect(isWaived({ ...waiver, at: ["m"] })).toBe(false);
    expect(isWaived({ ...waiver, at: ["x", "m"] })).toBe(false);
    expect(isWaived({ ...waiver, rule: "STR-01" })).toBe(false);
  });

  it("hold up to and including their last day", () => {
    expect(isWaived({ ...waiver, expires: "2026-03-01" }, "2026-03-01")).toBe(true);
    expect(isWaived({ ...waiver, expires: "2026-03-01" }, "2026-03-02")).toBe(false);
    expect(isWaived({ ...waiver, expires: "2026-03-01" })).toBe(true);
  });

  it("re-open when what they cover changes, and not when it is moved or renamed", () => {
    const covered = { ...waiver, covers: coverOf(doc, ["x"]) };
    expect(isWaived(covered, undefined, doc)).toBe(true);
    const node = doc.get("x");
    if (node?.type !== "node") throw new Error("x is a component");
    expect(isWaived(covered, undefined, new Map([...doc, ["x", { ...node, x: 900, name: "Hot items" }]]))).toBe(true);
    expect(isWaived(covered, undefined, new Map([...doc, ["x", { ...node, props: { hitRate: 0.5 } }]]))).toBe(false);
  });

  it("with a mark of another make are not compared", () => {
    expect(isWaived({ ...waiver, covers: "sha256:00" })).toBe(true);
  });
});

describe("a rule that crashes", () => {
  const meta = {
    title: "Broken",
    severity: "error",
    step: 1,
    stage: "sketch",
    scope: "any",
    why: "",
    help: "",
    unless: "",
    interview: "",
    sources: [],
  } as const;
  const broken = (part: Partial<Rule>): Rule =>
    defineRule<unknown>({
      id: "test/broken",
      code: "TST-01",
      meta,
      messages: { m: "x" },
      options: {},
      check: () => [],
      ...part,
    });
  const sound = broken({ id: "test/sound", check: () => [{ outcome: "fail", messageId: "m", at: ["board"] }] });
  const fails = () => {
    throw new Error("no such thing");
  };

  it("is named and loses no other rule", () => {
    for (const part of [{ check: fails }, { appliesTo: fails }]) {
      const result = review(tinyBoard(""), { rules: [broken(part), sound] });
      expect(result.crashed).toEqual([{ rule: "test/broken", problem: "no such thing" }]);
      expect(result.findings.map((finding) => finding.rule)).toEqual(["test/sound"]);
    }
  });

  it("is named when its message is broken, and when its fix is once that is asked for", () => {
    const found = { outcome: "fail", messageId: "m", at: ["board"] } as const;
    const fix = broken({ check: () => [found], fix: fails });
    const message = broken({ check: () => [{ ...found, messageId: "gone" }] });
    const asked = review(tinyBoard(""), { rules: [fix, sound] });
    expect(asked.findings.map((finding) => finding.fixable)).toEqual([false, false]);
    expect(asked.crashed).toEqual([{ rule: "test/broken", problem: "no such thing" }]);
    const [finding] = asked.findings;
    expect(finding && planFix(tinyBoard(""), finding, { catalogue, rules: [fix] })).toBeNull();
    expect(review(tinyBoard(""), { rules: [message] }).crashed[0]?.problem).toMatch(/no message gone/);
  });
});

describe("settings", () => {
  const doc = tinyBoard("app:app-service{p99Ms=20} -request-> m:ranker{p99Ms=40}; x:cache", {
    brief: { ...FRAMED, constraints: { latencyP99Ms: 100 } },
  });

  it("change or silence the severity of a rule by code or id", () => {
    const severityOf = (severities: ReviewSettings["severities"]) =>
      review(doc, { ...(severities && { severities }) }).findings.find((f) => f.code === "STR-02")?.severity;
    expect(severityOf(undefined)).toBe("warning");
    expect(severityOf({ "STR-02": "error" })).toBe("error");
    expect(severityOf({ "structure/connected": "info" })).toBe("info");
    expect(severityOf({ "STR-02": "off" })).toBeUndefined();
  });

  it("replace single options of a rule", () => {
    expect(codes(review(doc))).not.toContain("QNT-01");
    expect(codes(review(doc, { options: { "QNT-01": { tightAt: 0.5 } } }))).toContain("QNT-01");
  });
});

describe("planFix", () => {
  it("gives no plan for a question or an unknown rule", () => {
    const doc = tinyBoard("app:app-service -request-> m:ranker");
    const result = review(doc);
    const question = result.unsure[0];
    const finding = result.findings.find((f) => f.code === "MON-01");
    if (question === undefined || finding === undefined) throw new Error("the board has both");
    expect(planFix(doc, question, { catalogue })).toBeNull();
    expect(planFix(doc, finding, { catalogue, rules: [] })).toBeNull();
    expect(planFix(doc, finding, { catalogue })?.label).toBe("Add a monitor");
  });
});

describe("a review in steps", () => {
  it("gives way after the graph and after each rule that it runs, and says the same", () => {
    const board = tinyBoard("app:app-service -request-> m:ranker", { brief: GOAL });
    const ran: string[] = [];
    const rules = RULES.map((rule) => ({
      ...rule,
      check: (context: RuleContext<unknown>) => {
        ran.push(rule.id);
        return rule.check(context);
      },
    }));
    const steps = reviewSteps(board, { catalogue, rules });
    const seen: number[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) seen.push(ran.length);
    expect(seen[0]).toBe(0);
    expect(seen.every((count, at) => at === 0 || count <= (seen[at - 1] ?? 0) + 1)).toBe(true);
    expect(seen.at(-1)).toBeGreaterThan(10);
    expect(isSameReview(step.value, review(board))).toBe(true);
  });
});
