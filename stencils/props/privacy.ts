import type { PropDef } from "../../core/model/stencil.ts";

/** Personal data. */
export const pii = {
  id: "pii",
  label: "Personal data",
  type: "choice",
  values: ["none", "pseudonymised", "personal", "sensitive"],
} as const satisfies PropDef;

/** Removes identity. */
export const deidentify = {
  id: "deidentify",
  label: "Removes identity",
  type: "flag",
  help: "Masks, tokenises or drops personal data on the way in.",
} as const satisfies PropDef;

/** Restricted enclave. */
export const enclave = {
  id: "enclave",
  label: "Restricted enclave",
  type: "flag",
  help: "Personal data is processed inside an enclave with a recorded lawful basis.",
} as const satisfies PropDef;

/** Processing agreement. */
export const dpa = {
  id: "dpa",
  label: "Processing agreement",
  type: "flag",
  help: "An agreement with zero retention is recorded.",
} as const satisfies PropDef;

/** Identity removed. */
export const deidentified = {
  id: "deidentified",
  label: "Identity removed",
  type: "flag",
  help: "What flows here no longer identifies a person.",
} as const satisfies PropDef;
