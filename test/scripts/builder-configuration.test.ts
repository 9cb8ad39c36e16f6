import { describe, expect, it } from "vitest";
import { builderConfiguration } from "../../scripts/packaging/builder-configuration.ts";

const official = { kind: "official", folder: "/electron", version: "45.4.1", reason: "official" } as const;

describe("the two kinds of build", () => {
  it("differ in one fuse and in the folder they go to, and in nothing else", () => {
    const release = builderConfiguration(official, false);
    const { electronFuses, directories, ...test } = builderConfiguration(official, true);
    expect(test).toEqual(release);
    expect(electronFuses).toEqual({ enableNodeCliInspectArguments: true });
    expect(directories).toEqual({ output: "release/test" });
  });

  it("leave out a binding that was compiled for another Electron", () => {
    expect(builderConfiguration(official, false).files).toEqual(["!node_modules/better-sqlite3/build/**"]);
  });
});
