/** A need that a Debian package meets, under the name it has in one release or another. */
export type PackageNames = readonly [string, ...string[]];

/** What an Electron window needs on a bare Debian or Ubuntu. */
export const WINDOW_PACKAGES: readonly PackageNames[] = [
  ["libgtk-3-0t64", "libgtk-3-0"],
  ["libnss3"],
  ["libasound2t64", "libasound2"],
  ["libgbm1"],
  ["libxss1"],
];

/** What stands in for a screen. */
export const DISPLAY_PACKAGES: readonly PackageNames[] = [["xvfb"], ["xauth"]];

/** The needs that no installed package meets. */
export function listMissing(needs: readonly PackageNames[], installed: ReadonlySet<string>): readonly PackageNames[] {
  return needs.filter((names) => !names.some((name) => installed.has(name)));
}

/** One package name for each need: the first that this release can install, else the most widely known one. */
export function choosePackages(needs: readonly PackageNames[], installable: ReadonlySet<string>): readonly string[] {
  return needs.map((names) => names.find((name) => installable.has(name)) ?? names[names.length - 1] ?? names[0]);
}

/** Names of the installed packages in the output of `dpkg-query -W -f '${Package} ${Status}\n'`. */
export function toInstalled(dpkgOutput: string): ReadonlySet<string> {
  const lines = dpkgOutput.split("\n").filter((line) => line.endsWith(" install ok installed"));
  return new Set(lines.map((line) => line.split(" ")[0] ?? ""));
}

/** Names with an installation candidate in the output of `apt-cache policy NAMES`. */
export function toInstallable(policyOutput: string): ReadonlySet<string> {
  const found = new Set<string>();
  let name = "";
  for (const line of policyOutput.split("\n")) {
    if (/^\S+:$/.test(line)) name = line.slice(0, -1);
    const candidate = /^ {2}Candidate: (.+)$/.exec(line)?.[1];
    if (candidate !== undefined && candidate !== "(none)") found.add(name);
  }
  return found;
}
