import { readdirSync, readFileSync } from "node:fs";

/** What Linux says of a process. */
export interface ProcessFacts {
  readonly pid: number;
  readonly parent: number;
  /** Its command line, arguments separated by spaces. */
  readonly command: string;
  readonly uid: number;
  /** 2: system calls are filtered. */
  readonly seccomp: number;
  readonly noNewPrivs: number;
}

/** A process and everything it started, directly or not. */
export function listProcessesUnder(root: number): readonly ProcessFacts[] {
  const all = listProcesses();
  const family = new Set([root]);
  for (let before = 0; before < family.size; ) {
    before = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  return all.filter(({ pid }) => family.has(pid));
}

/** Whether a running process has these words on its command line. */
export const isNamedByProcess = (words: string): boolean =>
  listProcesses().some(({ command }) => command.includes(words));

const listProcesses = (): readonly ProcessFacts[] =>
  readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? readProcess(Number(name)) : []));

function readProcess(pid: number): readonly ProcessFacts[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
    const field = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1]);
    return [
      {
        pid,
        parent: field("PPid"),
        command,
        uid: field("Uid"),
        seccomp: field("Seccomp"),
        noNewPrivs: field("NoNewPrivs"),
      },
    ];
  } catch {
    // It ended while the list was being read.
    return [];
  }
}
