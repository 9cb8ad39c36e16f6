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
  icon: { strokes: ["M 4 7 A 3 3 0 0 1 7 4 H 17 A 3 3 0 0 1 20 7 V 17 A 3 3 0 0 1 17 20 H 7 A 3 3 0 0 1 4 17 Z"] },
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
