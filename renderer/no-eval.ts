import { parseWithoutEval } from "../core/parse-without-eval.ts";

// Imported before everything else: even a caught attempt to generate code counts as a breach of the page's policy.
parseWithoutEval();
