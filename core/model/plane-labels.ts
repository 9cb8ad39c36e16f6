import type { ZonePlane } from "./kinds.ts";

/** Words for the meaning of a zone; none for a plain one. */
export const PLANE_LABELS: Readonly<Record<ZonePlane, string>> = {
  offline: "Offline",
  nearline: "Near-line",
  online: "Online",
  trust: "Trust boundary",
  region: "Region",
  team: "Team",
  plain: "",
};
