import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../stencils/catalogue.ts";
import { stencilPage } from "./stencil-page.ts";

const file = join(import.meta.dirname, "../../docs/stencils.md");
writeFileSync(file, stencilPage(catalogue));
console.log(`Written: ${file}`);
