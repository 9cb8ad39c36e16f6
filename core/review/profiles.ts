import type { ProfileName, SeverityChoice } from "../model/records/review-choices.ts";

/** A ready-made strictness: what it changes about the rules' own severities, by rule code. Reasons stand in `docs/review.md`. */
export interface Profile {
  readonly id: ProfileName;
  readonly label: string;
  readonly description: string;
  readonly severities: Readonly<Record<string, SeverityChoice>>;
}

const all = (level: SeverityChoice, codes: readonly string[]): Readonly<Record<string, SeverityChoice>> =>
  Object.fromEntries(codes.map((code) => [code, level]));

/** The profiles in the order in which they are offered. */
export const PROFILES: readonly Profile[] = [
  {
    id: "interview",
    label: "Interview",
    description: "What an interviewer asks about in 45 minutes; upkeep of a running system is left out.",
    severities: all("off", ["MOD-03", "SRV-11", "QNT-04", "QNT-05", "QNT-13", "QNT-15", "MON-07", "MON-12", "SEC-04"]),
  },
  {
    id: "production",
    label: "Production",
    description: "Everything, and what turns into an outage or a breach after launch counts as an error.",
    severities: all("error", ["SRV-06", "SRV-07", "MON-02", "MON-04", "MON-12", "EVL-08", "SEC-04", "LLM-05"]),
  },
  {
    id: "research",
    label: "Research",
    description: "Data, model and offline evaluation; serving and monitoring are not judged.",
    severities: {
      ...all("off", [
        ...["REQ-03", "REQ-04", "FRM-03", "MOD-05", "MOD-07", "EVL-06", "EVL-08"],
        ...["SRV-01", "SRV-02", "SRV-03", "SRV-04", "SRV-05", "SRV-06"],
        ...["SRV-07", "SRV-08", "SRV-09", "SRV-10", "SRV-11"],
        ...["QNT-01", "QNT-02", "QNT-03", "QNT-05", "QNT-06", "QNT-08", "QNT-09"],
        ...["QNT-10", "QNT-11", "QNT-12", "QNT-13", "QNT-14", "QNT-15", "QNT-16"],
        ...["MON-01", "MON-02", "MON-03", "MON-04", "MON-05", "MON-06"],
        ...["MON-07", "MON-08", "MON-09", "MON-10", "MON-11", "MON-12"],
        ...["SEC-02", "LLM-05"],
      ]),
      ...all("error", ["DAT-08", "MOD-01"]),
    },
  },
];

/** The profile of a name. */
export function profileOf(name: ProfileName): Profile {
  const found = PROFILES.find((profile) => profile.id === name);
  if (found === undefined) throw new Error(`there is no profile ${name}`);
  return found;
}
