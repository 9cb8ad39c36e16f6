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
  icon: {
    strokes: [
      "M 12 12 C 10 9 8.75 7.5 7.25 7.5 A 4.25 4.5 0 0 0 7.25 16.5 C 8.75 16.5 10 15 12 12 C 14 9 15.25 7.5 16.75 7.5 A 4.25 4.5 0 0 1 16.75 16.5 C 15.6 16.5 14.6 15.7 13.5 14.2",
    ],
    fills: ["M 12.2 11.9 L 16.4 13.2 L 13 16.4 Z"],
  },
  ports: { accepts: ["control", "artifact", "metric"], emits: ["control", "artifact", "metric"] },
  props: [
    { id: "tests", label: "Tests", type: "list", values: ["unit", "data", "model", "integration", "load"] },
    { id: "durationMin", label: "Duration", type: "number", unit: "min", min: 0 },
    owner,
  ],
} as const satisfies StencilDef;
