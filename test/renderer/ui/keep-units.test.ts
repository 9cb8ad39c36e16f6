import { expect, it } from "vitest";
import { keepUnits } from "../../../renderer/ui/keep-units.ts";

it("keeps a number and its unit on one line and breaks everywhere else", () => {
  expect(keepUnits("4000/s x 39.3 ms keep 75 % busy; plan for 70 %.")).toBe(
    "4000/s x 39.3\u00a0ms keep 75\u00a0% busy; plan for 70\u00a0%.",
  );
  expect(keepUnits("12 hops in 3 days, 2 h and 1 share")).toBe("12 hops in 3\u00a0days, 2\u00a0h and 1 share");
});
