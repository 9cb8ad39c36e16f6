import { describe, expect, it } from "vitest";
import { choosePackages, listMissing, toInstallable, toInstalled } from "../../scripts/setup/package-choice.ts";

const needs = [["libgtk-3-0t64", "libgtk-3-0"], ["libnss3"]] as const;

describe("Debian package choice", () => {
  it("counts a need as met under either of its names", () => {
    expect(listMissing(needs, new Set(["libgtk-3-0", "libnss3"]))).toEqual([]);
    expect(listMissing(needs, new Set(["libgtk-3-0t64"]))).toEqual([["libnss3"]]);
  });

  it("takes the name that this release can install", () => {
    expect(choosePackages(needs, new Set(["libgtk-3-0t64", "libnss3"]))).toEqual(["libgtk-3-0t64", "libnss3"]);
    expect(choosePackages(needs, new Set(["libgtk-3-0", "libnss3"]))).toEqual(["libgtk-3-0", "libnss3"]);
  });

  it("falls back to the long-standing name when the package lists are empty", () => {
    expect(choosePackages(needs, new Set())).toEqual(["libgtk-3-0", "libnss3"]);
  });

  it("reads only fully installed packages from dpkg-query", () => {
    const output = [
      "libnss3 install ok installed",
      "xvfb deinstall ok config-files",
      "dpkg-query: no packages found matching libgtk-3-0t64",
      "",
    ].join("\n");
    expect([...toInstalled(output)]).toEqual(["libnss3"]);
  });

  it("reads only names with a candidate from apt-cache policy", () => {
    const output = [
      "libasound2:",
      "  Installed: (none)",
      "  Candidate: (none)",
      "  Version table:",
      "libasound2t64:",
      "  Installed: (none)",
      "  Candidate: 1.2.11-1build2",
      "  Version table:",
      "     1.2.11-1build2 500",
    ].join("\n");
    expect([...toInstallable(output)]).toEqual(["libasound2t64"]);
  });
});
