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
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: { accepts: ["request", "control"], emits: ["control", "event"] },
  props: [
    { id: "scheme", label: "Scheme", type: "text", help: "For example oidc, mtls, api keys." },
    { id: "mfa", label: "Second factor", type: "flag" },
  ],
} as const satisfies StencilDef;
