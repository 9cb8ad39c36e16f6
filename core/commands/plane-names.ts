import type { ZonePlane } from "../model/kinds.ts";

/** The name of a new zone of each plane. */
export const PLANE_NAMES: Readonly<Record<ZonePlane, string>> = {
  offline: "Offline",
  nearline: "Near-line",
  online: "Online",
  trust: "Trust boundary",
  region: "Region",
  team: "Team",
  plain: "Zone",
};
