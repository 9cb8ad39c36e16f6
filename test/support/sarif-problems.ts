import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import formats from "ajv-formats";

const path = new URL("../fixtures/sarif/sarif-2.1.0-rtm.5.json", import.meta.url);
// The schema is of a draft that named itself and its id in another way; all that it uses means the same in later drafts.
const { $schema: _schema, id: _id, ...schema } = JSON.parse(readFileSync(path, "utf8"));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const validate = ajv.compile(schema);

/** Where a log does not fit the official schema of SARIF 2.1.0, one sentence for each place. */
export function listSarifProblems(log: unknown): readonly string[] {
  if (validate(log)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
