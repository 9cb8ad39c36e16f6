import type { StencilDef } from "../../core/model/stencil.ts";
import { owner } from "../props/ownership.ts";

/** Builds, tests and ships code, pipelines and images. */
export const ciCd = {
  id: "ci-cd",
  version: 1,
  group: "registry",
  label: "CI/CD pipeline",
  description: "Builds, tests and ships code, pipelines and images.",
  products: ["GitHub Actions", "GitLab CI", "Jenkins", "Cloud Build", "Argo CD"],
  keywords: [
    "github actions",
    "jenkins",
    "build",
    "container registry",
    "terraform",
    "ci",
    "cd",
    "git",
    "docker",
    "unit tests",
    "action",
    "repository",
    "helm",
    "continuous integration",
    "delivery pipeline",
  ],
  size: { w: 184, h: 64 },
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: { accepts: ["control", "artifact", "metric"], emits: ["control", "artifact", "metric"] },
  props: [
    { id: "tests", label: "Tests", type: "list", values: ["unit", "data", "model", "integration", "load"] },
    { id: "durationMin", label: "Duration", type: "number", unit: "min", min: 0 },
    owner,
  ],
} as const satisfies StencilDef;
