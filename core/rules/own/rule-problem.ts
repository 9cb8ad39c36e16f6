/** Names or indices from the top of a rule file to a field. */
export type RulePath = readonly PropertyKey[];

/** Why a rule that is data cannot be used, and at which field. */
export class RuleProblem extends Error {
  readonly path: RulePath;
  readonly problem: string;
  constructor(path: RulePath, problem: string) {
    super(problem);
    this.name = "RuleProblem";
    this.path = path;
    this.problem = problem;
  }
}
