import { describe, expect, it } from "vitest";
import { isInstalledTree } from "../../scripts/setup/installed-tree.mjs";

const lock = {
  packages: {
    "": { version: "0.1.0" },
    "node_modules/a": { version: "1.0.0", integrity: "sha512-a" },
    "node_modules/only-on-mac": { version: "2.0.0", integrity: "sha512-m", optional: true },
  },
};

describe("isInstalledTree", () => {
  it("accepts a tree with every package of the lock file, without those of other platforms", () => {
    const installed = { packages: { "node_modules/a": { version: "1.0.0", integrity: "sha512-a" } } };
    expect(isInstalledTree(lock, installed)).toBe(true);
  });

  it("refuses a tree that lacks a package", () => {
    expect(isInstalledTree(lock, { packages: {} })).toBe(false);
  });

  it("refuses a tree with another version or another content", () => {
    const older = { packages: { "node_modules/a": { version: "0.9.0", integrity: "sha512-a" } } };
    const other = { packages: { "node_modules/a": { version: "1.0.0", integrity: "sha512-b" } } };
    expect(isInstalledTree(lock, older)).toBe(false);
    expect(isInstalledTree(lock, other)).toBe(false);
  });

  it("refuses a tree with a package that the lock file does not name", () => {
    const installed = {
      packages: {
        "node_modules/a": { version: "1.0.0", integrity: "sha512-a" },
        "node_modules/left-over": { version: "1.0.0", integrity: "sha512-l" },
      },
    };
    expect(isInstalledTree(lock, installed)).toBe(false);
  });

  it("refuses a lock file without packages, which says nothing about the tree", () => {
    expect(isInstalledTree({}, {})).toBe(false);
  });
});
