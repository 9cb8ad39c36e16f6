import type { NodeRecord } from "../model/records/node.ts";
import { numberProp } from "./number-prop.ts";

const BYTES_PER_GB = 1e9;

/** Memory in GB of a vector index: vectors x bytesPerVector x overhead / 1e9 (overhead 1.2 counts the links); null when one is unset. */
export function indexMemoryGB(index: NodeRecord, overhead: number): number | null {
  const vectors = numberProp(index.props, "vectors");
  const bytes = numberProp(index.props, "bytesPerVector");
  return vectors === null || bytes === null ? null : (vectors * bytes * overhead) / BYTES_PER_GB;
}
