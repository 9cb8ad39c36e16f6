import { describe, expect, it } from "vitest";
import { assertMayPackage, parsePackageArguments } from "../../scripts/packaging/package-arguments.ts";

describe("npm run package", () => {
  it("makes an unpacked release build when nothing is said", () => {
    expect(parsePackageArguments([])).toEqual({ target: "dir", isTestBuild: false });
  });

  it("takes the system and the test build in any order", () => {
    expect(parsePackageArguments(["--test-build", "linux"])).toEqual({ target: "linux", isTestBuild: true });
  });

  it("refuses a system it does not know, with its usage", () => {
    expect(() => parsePackageArguments(["beos"])).toThrow("[dir|linux|mac|win] [--test-build]");
    expect(() => parsePackageArguments(["linux", "mac"])).toThrow("Usage");
  });

  it("refuses to make a build for users from another Electron than the pinned one", () => {
    expect(() => assertMayPackage(false, "33.2.1", "45.4.1")).toThrow(
      "A build for users is made from Electron 45.4.1 only; the one at hand is 33.2.1",
    );
  });

  it("makes a test build from any Electron and a build for users from the pinned one", () => {
    expect(() => assertMayPackage(true, "33.2.1", "45.4.1")).not.toThrow();
    expect(() => assertMayPackage(false, "45.4.1", "45.4.1")).not.toThrow();
  });
});
