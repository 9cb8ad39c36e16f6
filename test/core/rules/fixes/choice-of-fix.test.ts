import { describe, expect, it } from "vitest";
import type { Brief } from "../../../../core/model/records/brief.ts";
import type { FixPlan } from "../../../../core/rules/define-rule.ts";
import { planFix, reviewBoard } from "../../../../core/rules/engine.ts";
import { RULES } from "../../../../core/rules/registry.ts";
import { catalogue } from "../../../../stencils/catalogue.ts";
import { tinyBoard } from "../../../support/tiny-board.ts";

interface Choice {
  readonly code: string;
  /** Completes the title "... when". */
  readonly when: string;
  readonly board: string;
  readonly brief?: Brief;
  /** The plan in words: new kinds, flows drawn, flows taken away, properties set. */
  readonly plan: readonly string[];
}

const privacy: Brief = { constraints: { privacy: ["GDPR"] } };
const highRisk: Brief = { constraints: { riskClass: "high" } };

const CHOICES: readonly Choice[] = [
  {
    code: "SEC-02",
    when: "a gateway that authenticates is there already",
    board:
      "c:client-app -request-> g:api-gateway{auth} -request-> app:app-service{auth} -request-> m:ranker; c -request-> m",
    plan: ["Lead requests through the gateway", "c -request-> g", "g -request-> m", "without c-request-m"],
  },
  {
    code: "SEC-02",
    when: "the only gateway does not authenticate",
    board: "c:client-app -request-> m:ranker; g:api-gateway -request-> app:app-service",
    plan: [
      "Add an API gateway",
      "+api-gateway",
      "c -request-> +api-gateway",
      "+api-gateway -request-> m",
      "without c-request-m",
    ],
  },
  {
    code: "SEC-03",
    when: "the sender knows a redactor",
    board: "app:app-service -request-> r:pii-redactor{name=Mask}; app -request-> m:llm-inference{provider=third-party}",
    brief: privacy,
    plan: ["Send it through Mask", "app -request-> r", "r -request-> m", "without app-request-m"],
  },
  {
    code: "SEC-03",
    when: "the redactor on the board serves something else",
    board:
      "app:app-service -request-> m:llm-inference{provider=third-party}; e:event-collector -event-> r:pii-redactor -event-> l:data-lake",
    brief: privacy,
    plan: [
      "Add de-identification",
      "+pii-redactor",
      "app -request-> +pii-redactor",
      "+pii-redactor -request-> m",
      "without app-request-m",
    ],
  },
  {
    code: "SEC-05",
    when: "rules stand before and after the model",
    board: "app:app-service -request-> a:rules-engine -control-> app; t:trainer; m:ranker -prediction-> b:rules-engine",
    brief: highRisk,
    plan: [
      "Add a human reviewer",
      "+human-reviewer",
      "b -prediction-> +human-reviewer",
      "+human-reviewer -control-> b",
    ],
  },
  {
    code: "SEC-05",
    when: "one of two rule sets gives orders",
    board:
      "app:app-service -request-> a:rules-engine; app -request-> b:rules-engine -control-> x:audit-log; t:trainer; b -metric-> mon:monitor",
    brief: highRisk,
    plan: [
      "Add a human reviewer",
      "+human-reviewer",
      "b -prediction-> +human-reviewer",
      "+human-reviewer -control-> b",
    ],
  },
  {
    code: "SEC-06",
    when: "an application serves what nothing decides on",
    board:
      "c:client-app -request-> app:app-service -request-> m:ranker -prediction-> log:prediction-log{samplingRate=0.1}; t:trainer",
    brief: highRisk,
    plan: ["Add an audit log", "+audit-log", "app -event-> +audit-log"],
  },
  {
    code: "STR-04",
    when: "requests enter the circle in its middle",
    board:
      "a:app-service -request-> b:app-service -request-> c:app-service -request-> a; g:api-gateway -request-> b; x:message-broker -event-> a; a -event-> y:message-broker",
    plan: ["Let Application service not wait for Application service", "a-request-b.async=true"],
  },
  {
    code: "LLM-02",
    when: "a guardrail screens all input on the way",
    board: "c:client-app -request-> g:guardrail{stage=input} -request-> m:llm-inference",
    plan: ["Screen the output too", "g.stage=both"],
  },
  {
    code: "LLM-02",
    when: "a guardrail on the way screens retrieved text",
    board: "c:client-app -request-> app:app-service -request-> g:guardrail{stage=retrieval} -request-> m:llm-inference",
    plan: ["Add an output guardrail", "+guardrail", "app -request-> +guardrail"],
  },
  {
    code: "LLM-01",
    when: "a redactor stands between application and model",
    board: "c:client-app -request-> app:app-service -request-> r:pii-redactor -request-> m:llm-inference",
    plan: ["Add an input guardrail", "+guardrail", "app -request-> +guardrail"],
  },
  {
    code: "LLM-01",
    when: "a client and a workflow call the model",
    board: "c:client-app -request-> m:llm-inference; o:orchestrator -control-> m; r:ranker -request-> m",
    plan: [
      "Add an input guardrail",
      "+guardrail",
      "c -request-> +guardrail",
      "+guardrail -request-> m",
      "without c-request-m",
    ],
  },
  {
    code: "LLM-03",
    when: "the board has neither log, gate, prompts nor monitor",
    board: "app:app-service -request-> m:llm-inference",
    plan: ["Add an LLM evaluator", "+llm-evaluator", "m -prediction-> +llm-evaluator"],
  },
  {
    code: "LLM-03",
    when: "only a monitor can hear the result",
    board: "m:llm-inference -metric-> mon:monitor; m -prediction-> log:prediction-log",
    plan: ["Add an LLM evaluator", "+llm-evaluator", "log -batch-> +llm-evaluator", "+llm-evaluator -metric-> mon"],
  },
  {
    code: "LLM-04",
    when: "the application reads the index itself",
    board: "app:app-service -request-> m:llm-inference; app -request-> i:vector-index{acl}",
    plan: [
      "Add a retriever that filters",
      "+candidate-generator",
      "app -request-> +candidate-generator",
      "+candidate-generator -request-> i",
      "without app-request-i",
    ],
  },
  {
    code: "LLM-05",
    when: "a client calls the model and other things",
    board: "c:client-app -request-> m:llm-inference{qps=5}; c -request-> i:search-index; c -event-> e:event-collector",
    plan: [
      "Add an LLM gateway",
      "+api-gateway",
      "c -request-> +api-gateway",
      "+api-gateway -request-> m",
      "without c-request-m",
    ],
  },
  {
    code: "LLM-05",
    when: "the peak in the brief is 0 and the model states its own",
    board: "app:app-service -request-> m:llm-inference{qps=5}",
    brief: { constraints: { qpsPeak: 0 } },
    plan: ["Limit to 10 requests a second", "app.rateLimit=10"],
  },
  {
    code: "MON-05",
    when: "only a rollout could act",
    board: "m:ranker -metric-> mon:monitor; d:deployment-controller -artifact-> m",
    plan: ["Let the alarm reach the rollout", "mon -control-> d"],
  },
  {
    code: "MON-09",
    when: "there is a warehouse and nobody who could send events",
    board: "t:trainer; b:batch-inference -metric-> mon:monitor{signals=latency}; l:data-lake -batch-> w:data-warehouse",
    brief: { metrics: { online: ["waste"] } },
    plan: ["Watch the business metric", "mon.signals=latency,business"],
  },
  {
    code: "STR-03",
    when: "training is automatic and nobody releases the model",
    board: "m:ranker; r:model-registry -artifact-> m; o:orchestrator -control-> t:trainer; e:offline-evaluator",
    plan: ["Connect to Model registry", "e -control-> r", "t -artifact-> r"],
  },
];

function wordsOf(plan: FixPlan): readonly string[] {
  const props = (plan.setProps ?? []).flatMap(({ record, props: values }) =>
    Object.entries(values).map(
      ([id, value]) => `${record.replaceAll(/^(\w+)-(\w+)-(\w+)$/g, "$1-$2-$3")}.${id}=${value}`,
    ),
  );
  return [
    plan.label,
    ...(plan.add ?? []).map((node) => `+${node.kind}`),
    ...(plan.connect ?? []).map((edge) => `${edge.from} -${edge.flow}-> ${edge.to}`),
    ...(plan.removeEdges ?? []).map((id) => `without ${id}`),
    ...props,
  ];
}

describe("a fix takes what is on the board", () => {
  for (const { code, when, board, brief, plan } of CHOICES) {
    it(`${code} when ${when}`, () => {
      const doc = tinyBoard(board, brief === undefined ? {} : { brief });
      const rules = RULES.filter((rule) => rule.code === code);
      const finding = reviewBoard(doc, { catalogue, rules }).findings[0];
      const found = finding === undefined ? null : planFix(doc, finding, { catalogue, rules });
      expect(found === null ? null : wordsOf(found)).toEqual(plan);
    });
  }
});
