import type { StencilDef } from "../../core/model/stencil.ts";
import { p99Ms } from "../props/load.ts";
import { modelVersion, pretrained } from "../props/model.ts";
import { failureMode } from "../props/reliability.ts";

/** Compressed model running on phone, browser, vehicle or appliance. */
export const edgeModel = {
  id: "edge-model",
  version: 1,
  group: "serving",
  label: "On-device model",
  description: "Compressed model running on phone, browser, vehicle or appliance.",
  products: ["TensorFlow Lite", "Core ML", "ONNX Runtime Mobile", "ExecuTorch"],
  keywords: ["tflite", "on-device", "mobile model", "edge", "on-device model"],
  size: { w: 184, h: 64 },
  icon: {
    strokes: [
      "M 6 5.5 A 2.5 2.5 0 0 1 8.5 3 H 15.5 A 2.5 2.5 0 0 1 18 5.5 V 18.5 A 2.5 2.5 0 0 1 15.5 21 H 8.5 A 2.5 2.5 0 0 1 6 18.5 Z",
      "M 10.75 18 H 13.25",
    ],
    fills: ["M 12 6.3 Q 12.84 9.66 16.2 10.5 Q 12.84 11.34 12 14.7 Q 11.16 11.34 7.8 10.5 Q 11.16 9.66 12 6.3 Z"],
  },
  ports: { accepts: ["artifact", "request", "features", "control"], emits: ["prediction", "event", "metric"] },
  props: [
    { id: "sizeMB", label: "Model size", type: "number", unit: "MB", min: 0 },
    p99Ms,
    { id: "quantization", label: "Quantisation", type: "choice", values: ["none", "fp16", "int8", "int4"] },
    { id: "ramMB", label: "Memory used", type: "number", unit: "MB", min: 0 },
    modelVersion,
    pretrained,
    failureMode,
  ],
} as const satisfies StencilDef;
