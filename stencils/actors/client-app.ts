import type { StencilDef } from "../../core/model/stencil.ts";
import { pii } from "../props/privacy.ts";

/** Web, mobile or device front end that asks for predictions and produces user behaviour. */
export const clientApp = {
  id: "client-app",
  version: 1,
  group: "actors",
  label: "Client application",
  description: "Web, mobile or device front end that asks for predictions and produces user behaviour.",
  products: ["iOS/Android app", "React web app", "POS terminal", "smart TV"],
  keywords: [
    "user",
    "browser",
    "frontend",
    "mobile app",
    "ui",
    "web app",
    "end user",
    "streamlit",
    "client",
    "react",
    "web ui",
    "consumer",
    "public url",
    "front end",
  ],
  size: { w: 184, h: 64 },
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
  ports: { accepts: ["prediction", "control"], emits: ["request", "event", "label"] },
  props: [
    { id: "dau", label: "Daily active users", type: "integer", unit: "users", min: 0 },
    { id: "qpsPeak", label: "Peak requests", type: "number", unit: "1/s", min: 0 },
    { id: "platforms", label: "Platforms", type: "list", values: ["ios", "android", "web", "tv", "pos", "vehicle"] },
    pii,
    {
      id: "internal",
      label: "Internal users only",
      type: "flag",
      help: "Everyone who uses it is a signed-in employee.",
    },
  ],
} as const satisfies StencilDef;
