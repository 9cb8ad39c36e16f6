import type { StartProgress } from "../../preload/contract/start-progress.ts";

/** What a person is told about a long start: what is done, why, and how far it is. */
export interface StartWords {
  readonly title: string;
  readonly why: string;
  readonly step: string;
  /** Share of the step that is done, 0 to 1, or null when it cannot be said. */
  readonly share: number | null;
}

const TITLES = {
  "unclean-end": "Checking the library",
  "older-library": "Bringing the library up to date",
  damaged: "Repairing the library",
  "no-index": "Preparing the search",
} as const;

const REASONS = {
  "unclean-end": "Loopboard was not closed in order last time, so everything is checked before a board is shown.",
  "older-library": "It was made by an older Loopboard. It is checked and backed up before its tables change.",
  damaged: "A part of its file cannot be read. Every board that can be is brought over, and the damaged file is kept.",
  "no-index": "The index for finding in all boards is made anew from the boards.",
} as const;

const NUMBER = new Intl.NumberFormat("en");

/** Puts a long start into words. */
export function startWords({ reason, step, done, total }: StartProgress): StartWords {
  const found = step === "recover" ? "damaged" : reason;
  const share = total === 0 ? null : Math.min(1, done / total);
  return { title: TITLES[found], why: REASONS[found], step: stepWords(step, done, total), share };
}

function stepWords(step: StartProgress["step"], done: number, total: number): string {
  const boards = `${NUMBER.format(done)} of ${NUMBER.format(total)} boards`;
  if (step === "structure") return "Reading the file";
  if (step === "backup") return "Writing a backup";
  if (step === "migrate") return "Changing the tables";
  if (step === "boards") return `${boards} checked`;
  if (step === "index") return `Search index: ${boards}`;
  if (step === "search") return total === 0 ? "Making the search index" : `Making the search index: ${boards}`;
  return total === 0 ? "Looking for the newest backup" : `Bringing boards over: ${boards}`;
}
