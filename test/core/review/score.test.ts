import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planToPatch } from "../../../core/commands/apply-fix.ts";
import { type Doc, docOf, emptyDoc } from "../../../core/model/doc.ts";
import { COMPONENT_KINDS, FLOWS, STAGES, type Step } from "../../../core/model/kinds.ts";
import { applyPatch } from "../../../core/model/patch.ts";
import { fixAll } from "../../../core/review/fix-all.ts";
import { MAX_SCORE, type StepScore, scoresOf } from "../../../core/review/score.ts";
import { SCORE_ITEMS } from "../../../core/review/score-items.ts";
import { planFix, reviewBoard } from "../../../core/rules/engine.ts";
import { catalogue } from "../../../stencils/catalogue.ts";
import { anyBoard } from "../../support/any-board.ts";
import { caseBoard } from "../../support/case-board.ts";
import { caseIds } from "../../support/case-doc.ts";
import { tinyBoard } from "../../support/tiny-board.ts";
import { apply, edge, env, node } from "../commands/board.ts";

const settings = { catalogue };
const scores = (doc: Doc): readonly StepScore[] => scoresOf(doc, reviewBoard(doc, settings), catalogue);
const numbers = (doc: Doc): readonly number[] => scores(doc).map(({ score }) => score);
const step = (doc: Doc, wanted: Step) => scores(doc).find((each) => each.step === wanted);

function expectNotLower(after: Doc, before: Doc): void {
  const [now = [], then = []] = [after, before].map((doc) => scoresOf(doc, { findings: [] }, catalogue));
  for (const [n, { score, items }] of now.entries()) {
    expect(score).toBeGreaterThanOrEqual(then[n]?.score ?? 0);
    const lost = then[n]?.items.filter(({ shownBy }, i) => shownBy.length > 0 && items[i]?.shownBy.length === 0);
    expect(lost?.map(({ id }) => id)).toEqual([]);
  }
}

/** A reference board without some of its components. */
const fragment = fc.tuple(fc.constantFrom(...caseIds), fc.infiniteStream(fc.nat(3))).map(([id, dice]) => {
  const whole = caseBoard(id, "production");
  const gone = new Set(
    [...whole.values()].filter((r) => r.type === "node" && dice.next().value === 0).map((r) => r.id),
  );
  const isLeft = (key: string): boolean => !gone.has(key);
  const left = [...whole.values()].filter(
    (r) => isLeft(r.id) && (r.type !== "edge" || (isLeft(r.from) && isLeft(r.to))),
  );
  return { whole, left: docOf(left) };
});

describe("the score of a board", () => {
  it("is lowest at every step when the board is empty", () => {
    expect(numbers(emptyDoc("New"))).toEqual(Array(7).fill(0));
  });

  it.each(caseIds)("is best at every step on the reference board %s, at every stage", (id) => {
    for (const stage of STAGES) expect(numbers(caseBoard(id, stage))).toEqual(Array(7).fill(MAX_SCORE));
  });

  it("is in halves, and names what shows each thing and what asks for it", () => {
    const doc = tinyBoard("app:app-service -request-> m:ranker{p99Ms=20} -prediction-> l:prediction-log", {
      brief: { goal: { statement: "Raise CTR" } },
    });
    expect(numbers(doc)).toEqual([1, 0, 0, 0, 0, 2, 0.5]);
    expect(step(doc, 7)?.items.find(({ id }) => id === "logged")).toMatchObject({
      rules: ["MON-02"],
      shownBy: ["app", "m", "l"],
    });
    expect(step(doc, 6)?.items.find(({ id }) => id === "fallback")).toMatchObject({ rules: ["SRV-06"], shownBy: [] });
    expect(step(doc, 6)?.open).toContain("SRV-06");
  });

  it("wants pieces to be wired, not only to be there", () => {
    const pile = docOf([...emptyDoc("Pile").values(), ...COMPONENT_KINDS.map((kind, n) => node(`n${n}`, { kind }))]);
    expect(numbers(pile)).toEqual(Array(7).fill(0));
  });

  it("falls when what shows something is taken away", () => {
    const bare = ["monitor", "drift"].reduce(
      (doc, kind) => docOf([...doc.values()].filter((r) => !(r.type === "node" && r.kind.startsWith(kind)))),
      caseBoard("news-feed", "production"),
    );
    expect(step(bare, 7)?.score).toBeLessThan(MAX_SCORE);
  });
});

describe("the items of the score", () => {
  it("have ids of their own in each step and at least four in every step", () => {
    for (const wanted of [1, 2, 3, 4, 5, 6, 7]) {
      const ids = SCORE_ITEMS.filter((item) => item.step === wanted).map(({ id }) => id);
      expect(ids.length).toBeGreaterThanOrEqual(4);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe("the score is never lowered", () => {
  it("by a component and its flows that come to any board", () => {
    const piece = fc.record({
      kind: fc.constantFrom(...COMPONENT_KINDS),
      flow: fc.constantFrom(...FLOWS),
      into: fc.boolean(),
      at: fc.nat(13),
    });
    fc.assert(
      fc.property(anyBoard, fc.array(piece, { minLength: 1, maxLength: 4 }), (doc, pieces) => {
        const other = (at: number) => [...doc.values()].filter((r) => r.type === "node")[at]?.id;
        const added = pieces.flatMap(({ kind, flow, into, at }, n) => {
          const end = other(at);
          const own = node(`new${n}`, { kind });
          return end === undefined
            ? [own]
            : [own, into ? edge(`newe${n}`, end, own.id, { flow }) : edge(`newe${n}`, own.id, end, { flow })];
        });
        expectNotLower(docOf([...doc.values(), ...added]), doc);
      }),
    );
  });

  it("by putting a piece of a reference board back where it belongs", () => {
    fc.assert(fc.property(fragment, ({ whole, left }) => expectNotLower(whole, left)));
  });

  it("by stating something in the brief", () => {
    const said = fc.constantFrom(["goal", "statement", "Raise CTR"], ["constraints", "latencyP99Ms", 80], [
      "metrics",
      "offline",
      ["auc"],
    ] as const);
    fc.assert(
      fc.property(anyBoard, said, (doc, [section, field, value]) =>
        expectNotLower(apply(doc, "set-brief", { section, field, value }), doc),
      ),
    );
  });

  it("by any fix on any board", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyBoard,
          fragment.map(({ left }) => left),
        ),
        (doc) => {
          for (const finding of reviewBoard(doc, settings).findings) {
            const plan = planFix(doc, finding, settings);
            if (plan !== null) expectNotLower(applyPatch(doc, planToPatch(doc, plan, env)), doc);
          }
        },
      ),
    );
  });

  it("by turning an arrow around that pointed the wrong way", () => {
    const doc = tinyBoard("app:client-app -event-> lake:data-lake -event-> find:candidate-generator", {
      stage: "sketch",
    });
    const finding = reviewBoard(doc, settings).findings.find(({ code }) => code === "STR-01");
    const plan = finding === undefined ? null : planFix(doc, finding, settings);
    expect(plan?.label).toBe("Turn the arrow around");
    if (plan !== null) expectNotLower(applyPatch(doc, planToPatch(doc, plan, env)), doc);
  });

  it("by fixing everything", () => {
    fc.assert(
      fc.property(fragment, ({ left }) => expectNotLower(fixAll(left, settings, env).doc, left)),
      { numRuns: 30 },
    );
  });
});
