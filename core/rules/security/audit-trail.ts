import type { BoardGraph } from "../../model/graph.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import { numberProp } from "../../numbers/number-prop.ts";
import { defineRule, type MissingValue, type Outcome, type PlannedEdge } from "../define-rule.ts";
import { type FixPart, newNode, planOf } from "../fixes/fix-parts.ts";
import { recordPredictions } from "../fixes/log-predictions.ts";
import { servingNodes } from "../queries/component-sets.ts";
import { idsOf, namesOf } from "../queries/names.ts";
import { arePredictionsRecorded } from "../queries/prediction-records.ts";
import { isAccountable } from "../queries/regulation.ts";

/** SEC-06: a regulated decision cannot be reconstructed later. */
export const auditTrail = defineRule({
  id: "security/audit-trail",
  code: "SEC-06",
  meta: {
    title: "No audit trail for regulated decisions",
    severity: "error",
    step: 7,
    stage: "design",
    scope: "whole",
    why: "Record keeping is a legal duty for high-risk systems (EU AI Act Art. 12) and the only defence in a dispute.",
    help: "Write decisions and verdicts into an audit log, and keep inputs and model version of each prediction.",
    unless: "The regulation does not cover automated logging: set the finding aside with that reason.",
    interview:
      "For any decision I can show model version, inputs as served, score, rule and reviewer, five years back, from a log nobody can edit.",
    sources: ["EU AI Act, Art. 12 and 26", "Breck et al. 2017, ML Test Score, infrastructure 1"],
  },
  messages: {
    none: "Decisions of {deciders} are {because} and nothing records them: each must be reconstructable with model version, inputs, decision and reviewer.",
    inputs: "Decisions are recorded in {node}, but no prediction is kept with its inputs and model version.",
    unknown: "The prediction log is the only record of regulated decisions; state how much it keeps and for how long.",
  },
  options: { minRetentionDays: 180 },
  check: ({ graph, catalogue, options }): readonly Outcome[] => {
    if (!isAccountable(graph.brief)) return [];
    const logs = graph.nodesOf("prediction-log").map((log) => ({ log, gaps: gapsOf(log, options.minRetentionDays) }));
    if (logs.some(({ gaps }) => gaps?.length === 0)) return [];
    const audits = fedAudits(graph);
    if (audits.length > 0 && arePredictionsRecorded(graph)) return [];
    if (audits.length > 0) {
      const data = { node: namesOf(catalogue, audits) };
      return [{ outcome: "fail", messageId: "inputs", data, at: idsOf(audits) }];
    }
    const open = logs.find(({ gaps }) => gaps !== null);
    if (open !== undefined) {
      return [{ outcome: "unsure", messageId: "unknown", at: [open.log.id], needs: open.gaps ?? [] }];
    }
    const witnesses = witnessesOf(graph);
    const isPlaced = witnesses.length > 0;
    const because = graph.brief.constraints?.regulated === true ? "regulated" : "in the high risk class";
    const data = { deciders: isPlaced ? namesOf(catalogue, witnesses) : "the design", because };
    return [{ outcome: "fail", messageId: "none", data, at: isPlaced ? idsOf(witnesses) : ["brief"] }];
  },
  fix: ({ graph, catalogue }) => {
    const isRecorded = arePredictionsRecorded(graph);
    const records = isRecorded ? {} : recordPredictions(graph, catalogue);
    const audit = fedAudits(graph).length > 0 ? {} : addAudit(graph);
    if (records === null || audit === null) return null;
    return planOf(fedAudits(graph).length > 0 ? "Log the predictions" : "Add an audit log", audit, records);
  },
});

/** What a prediction log must still state to be a full record; null when what it states is too little. */
function gapsOf(log: NodeRecord, minDays: number): readonly MissingValue[] | null {
  const share = numberProp(log.props, "samplingRate");
  const days = numberProp(log.props, "retentionDays");
  if ((share !== null && share < 1) || (days !== null && days < minDays)) return null;
  const missing = { samplingRate: share, retentionDays: days };
  return Object.entries(missing).flatMap(([field, value]) => (value === null ? [{ record: log.id, field }] : []));
}

const fedAudits = (graph: BoardGraph): readonly NodeRecord[] =>
  graph.nodesOf("audit-log").filter((node) => graph.incoming(node.id).length > 0);

/** Who decides: rules and reviewers, else the application, else what serves. */
function witnessesOf(graph: BoardGraph): readonly NodeRecord[] {
  const deciders = graph.nodesOf("rules-engine", "human-reviewer");
  if (deciders.length > 0) return deciders;
  const applications = graph.nodesOf("app-service");
  return applications.length > 0 ? applications : servingNodes(graph);
}

function addAudit(graph: BoardGraph): FixPart | null {
  const witnesses = witnessesOf(graph);
  if (witnesses.length === 0) return null;
  const known = graph.nodesOf("audit-log")[0];
  const added = newNode("audit-log", idsOf(witnesses), { props: { immutable: true } });
  const log = known?.id ?? added.ref;
  const connect = witnesses.map((node): PlannedEdge => ({ from: node.id, to: log, flow: recordFlow(node) }));
  return { add: known === undefined ? [added] : [], connect };
}

/** Deciders write what they decided, applications an event, models their prediction. */
function recordFlow(node: NodeRecord): PlannedEdge["flow"] {
  if (node.kind === "rules-engine" || node.kind === "human-reviewer") return "control";
  return node.kind === "app-service" ? "event" : "prediction";
}
