import type { StencilDef } from "../../core/model/stencil.ts";

/** Authentication, authorisation, service identity and secrets. */
export const identityAccess = {
  id: "identity-access",
  version: 1,
  group: "governance",
  label: "Identity and access",
  description: "Authentication, authorisation, service identity and secrets.",
  products: ["OAuth2/OIDC", "Keycloak", "AWS IAM", "Vault", "OPA"],
  keywords: ["auth", "jwt", "rbac", "oauth", "iam", "authentication", "authorization", "secrets"],
  size: { w: 184, h: 64 },
  icon: {
    strokes: [
      "M 3.25 16.25 A 4.5 4.5 0 0 1 12.25 16.25 A 4.5 4.5 0 0 1 3.25 16.25 Z",
      "M 11 13 L 20.5 3.5",
      "M 16 8 L 19.25 11.25",
      "M 19 5 L 21 7",
    ],
  },
  ports: { accepts: ["request", "control"], emits: ["control", "event"] },
  props: [
    { id: "scheme", label: "Scheme", type: "text", help: "For example oidc, mtls, api keys." },
    { id: "mfa", label: "Second factor", type: "flag" },
  ],
} as const satisfies StencilDef;
