import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isNamedByProcess } from "./processes.ts";

/** Whether this machine can watch the system calls of a program. */
export const canTrace = (): boolean => spawnSync("strace", ["-f", "-o", "/dev/null", "true"]).status === 0;

/** Program and arguments that note what a program and all it starts do with sockets: one file for each thread. */
export const tracingInto = (folder: string): readonly [string, ...string[]] => [
  "strace",
  // The traced program is the direct child, so that ending it ends the right one.
  "-D",
  "-ff",
  // A descriptor is written with its protocol: 55<UDPv6:[4711]>.
  "-yy",
  "--seccomp-bpf",
  "-e",
  "trace=socket,connect,bind,listen,accept,accept4,sendto,sendmsg,sendmmsg,ioctl",
  "-e",
  "signal=none",
  "-o",
  join(folder, "thread"),
];

/** The noted calls of all threads, or null while the tracer is still at work. */
export function readTrace(folder: string): readonly string[] | null {
  if (isNamedByProcess(folder)) return null;
  return readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"));
}

const INTERNET = /\b[AP]F_INET6?\b|<(?:TCP|UDP|RAW|PING|SCTP|DCCP|L2TP)\w*:/;
const OPENS_DATAGRAM = /^socket\([AP]F_INET6?, SOCK_DGRAM\b.*<(UDP\w*:\[\d+\])>$/;
const ASKS_ABOUT_CARD = /^ioctl\(\d+<(UDP\w*:\[\d+\])>, (?:SIOCGIFNAME|SIOCGIWNAME|SIOCETHTOOL),/;

/**
 * The calls of a trace that have to do with a network. One thing is no use of it: at its start Chromium asks the kernel
 * for the name and kind of the machine's network cards, and Linux wants an unbound datagram handle for such a question.
 * A handle is passed over only when that was asked through it; anything else done with it is listed.
 */
export function listNetworkUse(trace: readonly string[]): readonly string[] {
  const asked = new Set(trace.map((line) => ASKS_ABOUT_CARD.exec(line)?.[1]));
  return trace.filter((line) => {
    if (!INTERNET.test(line) || ASKS_ABOUT_CARD.test(line)) return false;
    const handle = OPENS_DATAGRAM.exec(line)?.[1];
    return handle === undefined || !asked.has(handle);
  });
}
