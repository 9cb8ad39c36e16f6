import type { BoardGraph } from "../../model/graph.ts";
import type { EdgeRecord } from "../../model/records/edge.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { PropValue } from "../../model/stencil.ts";
import { compareRange, compareValue } from "./compare.ts";
import type { BriefPath, Condition, Operand, Reach, Test } from "./condition.ts";
import { reachingNodes } from "./reach-sets.ts";
import { allOf, anyOf, negate, type Truth } from "./truth.ts";

/** What a condition is asked of; null is the board as a whole. */
export type Subject = NodeRecord | EdgeRecord | null;

/** A condition made ready for one board. */
export type Judge = (subject: Subject) => Truth;

/** A board with the options of a rule. */
export interface World {
  readonly graph: BoardGraph;
  readonly options: Readonly<Record<string, PropValue>>;
}

/**
 * Makes a condition ready to be asked. Conditions know nothing outside their subject, so counts and ways are worked out
 * once for the whole board: the work is in proportion to the size of the condition times that of the board.
 */
export function judgeOf(condition: Condition, world: World): Judge {
  switch (condition.type) {
    case "all":
    case "any": {
      const judges = condition.of.map((part) => judgeOf(part, world));
      const join = condition.type === "all" ? allOf : anyOf;
      return (subject) => join(judges.map((judge) => judge(subject)));
    }
    case "not": {
      const judge = judgeOf(condition.of, world);
      return (subject) => negate(judge(subject));
    }
    case "kind":
      return (subject) => subject?.type === "node" && condition.kinds.includes(subject.kind);
    case "flow":
      return (subject) => subject?.type === "edge" && condition.flows.includes(subject.flow);
    case "prop":
      return (subject) => passAll(subject?.props[condition.id], condition.tests, world, subject);
    case "brief":
      return (subject) => passAll(briefValue(world.graph, condition.path), condition.tests, world, subject);
    case "end": {
      const judge = judgeOf(condition.of, world);
      return (subject) => subject?.type === "edge" && judge(world.graph.node(subject[condition.end]));
    }
    case "count":
      return judgeCount(condition, world);
    case "reach":
      return condition.direct ? judgeDirect(condition, world) : judgeReach(condition, world);
  }
}

/** The value of a field of the brief, undefined when it is not stated. */
export function briefValue(graph: BoardGraph, { section, field }: BriefPath): PropValue | undefined {
  const fields: Readonly<Record<string, PropValue | undefined>> = { ...graph.brief[section] };
  return fields[field];
}

/** The value of the right side of a comparison, undefined when it is not stated. */
export function operandValue(operand: Operand, { graph, options }: World, subject: Subject): PropValue | undefined {
  if (operand.from === "value") return operand.value;
  if (operand.from === "option") return options[operand.name];
  return operand.from === "brief" ? briefValue(graph, operand.path) : subject?.props[operand.id];
}

const passAll = (value: PropValue | undefined, tests: readonly Test[], world: World, subject: Subject): Truth =>
  allOf(tests.map(({ comparison, operand }) => compareValue(value, comparison, operandValue(operand, world, subject))));

function judgeCount({ what, where, tests }: Extract<Condition, { type: "count" }>, world: World): Judge {
  const judge = where === null ? () => true : judgeOf(where, world);
  const pieces: readonly (NodeRecord | EdgeRecord)[] = what === "components" ? world.graph.nodes : world.graph.edges;
  const truths = pieces.map(judge);
  const least = truths.filter((truth) => truth === true).length;
  const most = truths.filter((truth) => truth !== false).length;
  return (subject) =>
    allOf(
      tests.map(({ comparison, operand }) =>
        compareRange(least, most, comparison, operandValue(operand, world, subject)),
      ),
    );
}

function judgeDirect({ direction, target, flows }: Reach, world: World): Judge {
  const judge = judgeOf(target, world);
  const { graph } = world;
  return (subject) => {
    if (subject?.type !== "node") return false;
    const edges = direction === "to" ? graph.outgoing(subject.id) : graph.incoming(subject.id);
    const fitting = edges.filter((edge) => flows === null || flows.includes(edge.flow));
    return anyOf(fitting.map((edge) => judge(graph.node(direction === "to" ? edge.to : edge.from))));
  };
}

/** A way is certain when its target is and nothing on it may be in the way, and out of the question when there is none even at best. */
function judgeReach({ direction, target, flows, avoiding }: Reach, world: World): Judge {
  const isTarget = judgeOf(target, world);
  const isAvoided = avoiding === null ? () => false : judgeOf(avoiding, world);
  const certain = reachingNodes(world.graph, {
    direction,
    flows,
    isTarget: (node) => isTarget(node) === true,
    isBlocked: (node) => isAvoided(node) !== false,
  });
  const possible = reachingNodes(world.graph, {
    direction,
    flows,
    isTarget: (node) => isTarget(node) !== false,
    isBlocked: (node) => isAvoided(node) === true,
  });
  return (subject) => {
    if (subject?.type !== "node" || !possible.has(subject.id)) return false;
    return certain.has(subject.id) ? true : null;
  };
}
