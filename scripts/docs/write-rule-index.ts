import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../core/rules/registry.ts";
import { ruleIndex } from "./rule-index.ts";

const file = join(import.meta.dirname, "../../docs/rules/README.md");
writeFileSync(file, ruleIndex(RULES));
console.log(`Written: ${file}`);
