import { STEPS } from "../../core/model/kinds.ts";
import type { Rule } from "../../core/rules/define-rule.ts";

const INTRO = `# Review rules

Written by \`node scripts/docs/write-rule-index.ts\` from the rules in \`core/rules/\`; change those, not this page.

## How a board is read

- A rule answers **fail**, **cannot be judged** (with the values it needs) or nothing, which is a pass. A property that is not set is
  unknown, and unknown never fails; a rule that is about a missing value says so.
- A rule is silent below its **stage** (sketch, design, production: a setting of the board).
- A rule runs only when its **plane** is drawn: train (a trainer, data set or labelling), serve (a model, application or a client that asks
  for something), data (collection, processing, storage, or a supplier of events and batches), monitor, llm. \`whole\` needs train and serve, or serve and data
  around an LLM. The scope of a board set by hand replaces what is found.
- A finding that another one explains is hidden: one on unconnected components only (STR-02), serving and monitoring when nothing serves
  (SRV-01), and so on; the table is \`core/rules/suppression.ts\`. On an empty brief one card stands for all findings about it.
- A **waiver** sets one finding aside for the same records, with a reason, until its last day or until the records it covers change.

## How a rule is added

One file \`core/rules/<category>/<name>.ts\`, one test at \`test/core/rules/<category>/<name>.test.ts\` with the strict rule tester, one
page at \`docs/rules/<category>/<name>.md\`, one line in \`core/rules/registry.ts\` in the order of the codes. The tests miss whichever is
forgotten.

## The rules`;

/** The index of all rules as Markdown, by step. */
export function ruleIndex(rules: readonly Rule[]): string {
  const sections = STEPS.flatMap(({ step, title }) => {
    const own = rules.filter((rule) => rule.meta.step === step);
    return own.length === 0 ? [] : [`### Step ${step} ${title}`, table(own)];
  });
  return `${[INTRO, ...sections].join("\n\n")}\n`;
}

const table = (rules: readonly Rule[]): string =>
  ["| rule | title | severity | stage | plane | fix |", "|---|---|---|---|---|---|", ...rules.map(row)].join("\n");

const row = ({ id, code, meta, fix }: Rule): string =>
  `| [${code}](${id}.md) | ${meta.title} | ${meta.severity} | ${meta.stage} | ${meta.scope} | ${fix === undefined ? "" : "yes"} |`;
