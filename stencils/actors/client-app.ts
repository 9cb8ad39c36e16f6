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
  icon: {
    strokes: [
      "M 12 18 H 5 A 2 2 0 0 1 3 16 V 6 A 2 2 0 0 1 5 4 H 19 A 2 2 0 0 1 21 6 V 7.5",
      "M 3 8.5 H 12",
      "M 14.5 12.25 A 1.75 1.75 0 0 1 16.25 10.5 H 19.25 A 1.75 1.75 0 0 1 21 12.25 V 18.75 A 1.75 1.75 0 0 1 19.25 20.5 H 16.25 A 1.75 1.75 0 0 1 14.5 18.75 Z",
    ],
    fills: ["M 5.2 6.3 A 0.8 0.8 0 0 1 6.8 6.3 A 0.8 0.8 0 0 1 5.2 6.3 Z"],
  },
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
