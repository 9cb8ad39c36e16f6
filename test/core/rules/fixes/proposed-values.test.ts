import { describe, expect, it } from "vitest";
import { calibratedScores } from "../../../../core/rules/data/calibrated-scores.ts";
import { durableHistory } from "../../../../core/rules/data/durable-history.ts";
import { oneSidedStore } from "../../../../core/rules/data/one-sided-store.ts";
import type { FixPlan, Rule } from "../../../../core/rules/define-rule.ts";
import { planFix, reviewBoard } from "../../../../core/rules/engine.ts";
import { onlineExperiment } from "../../../../core/rules/evaluation/online-experiment.ts";
import { rarePositives } from "../../../../core/rules/evaluation/rare-positives.ts";
import { baseline } from "../../../../core/rules/model/baseline.ts";
import { coldStart } from "../../../../core/rules/model/cold-start.ts";
import { justifiedComplexity } from "../../../../core/rules/model/justified-complexity.ts";
import { trainingTrigger } from "../../../../core/rules/model/training-trigger.ts";
import { catalogue } from "../../../../stencils/catalogue.ts";
import { type TinyBoardSettings, tinyBoard } from "../../../support/tiny-board.ts";

/** The plan that a rule has for its first finding. */
function planOf(rule: Rule, board: string, settings: TinyBoardSettings = {}): FixPlan | null {
  const doc = tinyBoard(board, settings);
  const [finding] = reviewBoard(doc, { catalogue, rules: [rule] }).findings;
  return finding === undefined ? null : planFix(doc, finding, { catalogue, rules: [rule] });
}

describe("what a fix proposes", () => {
  it("is calibration as a metric once", () => {
    const planFor = (offline: readonly string[]) =>
      planOf(calibratedScores, "d:dataset-builder{sampling=downsample}; t:trainer", {
        brief: { mlTask: { needsProbability: true }, metrics: { offline } },
      });
    expect(planFor(["pr-auc"])?.setBrief).toEqual([{ path: "metrics.offline", value: ["pr-auc", "calibration"] }]);
    expect(planFor(["pr-auc", "Calibration error"])?.setBrief).toBeUndefined();
  });

  it("is a lake that may be used, and labels that stay labels", () => {
    const board = "x:external-system -batch-> d:dataset-builder; y:external-system -label-> d; ";
    const plan = planOf(
      durableHistory,
      `${board}m:data-lake{kind=model-store}; p:data-lake{pii=personal}; z:data-lake`,
    );
    expect(plan?.label).toBe("Lead the data through the lake");
    expect(plan?.connect?.map((edge) => `${edge.from} ${edge.flow} ${edge.to}`)).toEqual([
      "x batch z",
      "z batch d",
      "y label z",
      "z label d",
    ]);
    expect(planOf(durableHistory, board)?.label).toBe("Add a data lake in between");
  });

  it("is a join point in time for a data set", () => {
    const board = "s:feature-store -features-> m:ranker; l:data-lake -batch-> ";
    const whole = planOf(oneSidedStore, `${board}d:dataset-builder -batch-> t:trainer`);
    expect(whole?.connect).toEqual([{ from: "s", to: "d", flow: "features", props: { joinType: "point-in-time" } }]);
    expect(planOf(oneSidedStore, `${board}t:trainer`)?.connect).toEqual([{ from: "s", to: "t", flow: "features" }]);
  });

  it("is a comparison for an evaluator that states none, and no other", () => {
    const plan = planOf(
      baseline,
      "t:trainer -artifact-> e:offline-evaluator; f:offline-evaluator{comparesTo=production}",
      { brief: { mlTask: { framing: "forecasting" } } },
    );
    expect(plan?.setProps).toEqual([{ record: "e", props: { comparesTo: "baseline" } }]);
    expect(planOf(baseline, "t:trainer", { brief: { mlTask: { framing: "clustering" } } })).toEqual({
      label: "Name the baseline",
      focus: { record: "brief", field: "model.baseline" },
    });
  });

  it("is the first number of the comparison that is missing", () => {
    const fieldFor = (numbers: { readonly gainPct?: number; readonly chosenLatencyMs?: number }) =>
      planOf(justifiedComplexity, "t:trainer", { brief: { model: { chosen: "gnn", ...numbers } } })?.focus?.field;
    expect(fieldFor({})).toBe("model.gainPct");
    expect(fieldFor({ chosenLatencyMs: 3 })).toBe("model.gainPct");
    expect(fieldFor({ gainPct: 3 })).toBe("model.chosenLatencyMs");
  });

  it("is an orchestrator that hears of drift, or the one of the board as it is", () => {
    const flowsOf = (board: string) => {
      const plan = planOf(trainingTrigger, board);
      return [plan?.label, ...(plan?.connect ?? []).map((edge) => `${edge.from} ${edge.flow} ${edge.to}`)];
    };
    const added = "Add an orchestrator";
    expect(flowsOf("t:trainer; m:monitor; x:drift-detector")).toEqual([
      added,
      "x control +orchestrator",
      "+orchestrator control t",
    ]);
    expect(flowsOf("t:trainer")).toEqual([added, "+orchestrator control t"]);
    expect(flowsOf("t:trainer; x:drift-detector; o:orchestrator")).toEqual([
      "Let the orchestrator start training",
      "o control t",
    ]);
  });

  it("is popular items beside the sources that are there", () => {
    const brief = { mlTask: { framing: "recommendation", personalised: true } } as const;
    const planFor = (props: string) =>
      planOf(coldStart, `a:app-service -request-> c:candidate-generator${props}`, { brief });
    expect(planFor("{sources=friends}")?.setProps?.[0]?.props).toEqual({ sources: ["friends", "popular"] });
    expect(planFor("")?.setProps?.[0]?.props).toEqual({ sources: ["popular"] });
  });

  it("is calibration only where the score is a probability", () => {
    const metricsFor = (needsProbability: boolean) =>
      planOf(rarePositives, "t:trainer", {
        brief: { mlTask: { positiveRate: 0.01, needsProbability }, metrics: { offline: ["accuracy"] } },
      })?.setBrief?.[0]?.value;
    const rare = ["pr-auc", "recall at fixed false-positive rate"];
    expect(metricsFor(true)).toEqual([...rare, "calibration", "accuracy"]);
    expect(metricsFor(false)).toEqual([...rare, "accuracy"]);
  });

  it("is a platform that reads events, else feedback, else nothing yet", () => {
    const inputsOf = (board: string) =>
      planOf(onlineExperiment, `c:client-app -request-> a:app-service -request-> m:ranker; t:trainer${board}`)
        ?.connect?.slice(1)
        .map((edge) => `${edge.from} ${edge.flow}`);
    expect(inputsOf("; f:feedback-collector; e:event-collector; b:message-broker")).toEqual(["e event"]);
    expect(inputsOf("; f:feedback-collector; b:message-broker")).toEqual(["b event"]);
    expect(inputsOf("; f:feedback-collector")).toEqual(["f label"]);
    expect(inputsOf("")).toEqual([]);
  });
});
