/** Why a start takes longer than usual. */
export type StartReason = "unclean-end" | "older-library" | "damaged" | "no-index";

/** What such a start does at the moment. */
export type StartStep = "structure" | "boards" | "index" | "backup" | "migrate" | "search" | "recover";

/** How far a long start is: boards done, and how many there are (0 when a step cannot be counted). */
export interface StartProgress {
  readonly reason: StartReason;
  readonly step: StartStep;
  readonly done: number;
  readonly total: number;
}
