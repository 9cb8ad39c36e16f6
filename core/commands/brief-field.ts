import { z } from "zod";
import { BRIEF_SECTIONS, type BriefRecord, type BriefSection, briefRecordSchema } from "../model/records/brief.ts";
import type { PropValue } from "../model/stencil.ts";
import { refusal } from "./refusal.ts";

/** A section name of the brief. */
export const briefSectionSchema = z.enum(Object.keys(BRIEF_SECTIONS) as [BriefSection, ...BriefSection[]]);

/** The brief with one field set, or unset for null; a section without fields goes. Throws `bad-command` when the field is unknown or the value does not fit. */
export function withBriefField(
  brief: BriefRecord,
  path: readonly [section: BriefSection, field: string],
  value: PropValue | null,
): BriefRecord {
  const [section, field] = path;
  const { [section]: old, ...others } = brief;
  const fields = Object.entries({ ...old }).filter(([id]) => id !== field);
  if (value !== null) fields.push([field, value]);
  const parsed = briefRecordSchema.safeParse(
    fields.length === 0 ? others : { ...others, [section]: Object.fromEntries(fields) },
  );
  if (parsed.success) return parsed.data;
  throw refusal("Edit brief", `${section}.${field}: ${parsed.error.issues[0]?.message ?? "does not fit"}`);
}
