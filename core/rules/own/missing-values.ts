import type { MissingValue } from "../define-rule.ts";
import type { Condition, Operand, Test } from "./condition.ts";
import { judgeOf, operandValue, type Subject, type World } from "./judge.ts";

/** Most values that one question asks for. */
const MAX_NEEDS = 12;

/** Tells for a piece which unstated values keep conditions from being judged, each once, in the order in which they are met. */
export function missingValuesOf(
  conditions: readonly Condition[],
  world: World,
): (subject: Subject) => readonly MissingValue[] {
  const unsure = new Map<Condition, readonly Piece[]>();
  return (subject) => {
    const found = new Map<string, MissingValue>();
    const add = (need: MissingValue) => void found.set(`${need.record} ${need.field}`, need);
    for (const condition of conditions) collect(condition, subject, { world, unsure, add });
    return [...found.values()].slice(0, MAX_NEEDS);
  };
}

type Piece = Exclude<Subject, null>;

interface Collector {
  readonly world: World;
  /** Pieces for which a condition inside a count or a way cannot be judged: the same for every subject. */
  readonly unsure: Map<Condition, readonly Piece[]>;
  readonly add: (need: MissingValue) => void;
}

function collect(condition: Condition, subject: Subject, to: Collector): void {
  const { graph } = to.world;
  switch (condition.type) {
    case "all":
    case "any":
      for (const part of condition.of) collect(part, subject, to);
      return;
    case "not":
      collect(condition.of, subject, to);
      return;
    case "prop":
      addTests({ from: "prop", id: condition.id }, condition.tests, { subject, to });
      return;
    case "brief":
      addTests({ from: "brief", path: condition.path }, condition.tests, { subject, to });
      return;
    case "end":
      if (subject?.type === "edge") collect(condition.of, graph.node(subject[condition.end]), to);
      return;
    case "count":
      for (const { operand } of condition.tests) addOperand(operand, subject, to);
      if (condition.where !== null)
        collectUnsure(condition.where, condition.what === "components" ? graph.nodes : graph.edges, to);
      return;
    case "reach":
      collectUnsure(condition.target, graph.nodes, to);
      if (condition.avoiding !== null) collectUnsure(condition.avoiding, graph.nodes, to);
      return;
    case "kind":
    case "flow":
      return;
  }
}

function collectUnsure(condition: Condition, pieces: readonly Piece[], to: Collector): void {
  const judge = to.unsure.has(condition) ? null : judgeOf(condition, to.world);
  if (judge !== null) to.unsure.set(condition, pieces.filter((piece) => judge(piece) === null).slice(0, MAX_NEEDS));
  for (const piece of to.unsure.get(condition) ?? []) collect(condition, piece, to);
}

/** Whether a value is stated at all can be judged without it. */
function addTests(
  value: Operand,
  tests: readonly Test[],
  { subject, to }: { readonly subject: Subject; readonly to: Collector },
): void {
  if (tests.some(({ comparison }) => comparison !== "set")) addOperand(value, subject, to);
  for (const { operand } of tests) addOperand(operand, subject, to);
}

function addOperand(operand: Operand, subject: Subject, { world, add }: Collector): void {
  if (operandValue(operand, world, subject) !== undefined) return;
  if (operand.from === "brief") add({ record: "brief", field: `${operand.path.section}.${operand.path.field}` });
  else if (operand.from === "prop" && subject !== null) add({ record: subject.id, field: operand.id });
}
