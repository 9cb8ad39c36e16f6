import type { StencilDef } from "../../core/model/stencil.ts";
import { auth, rateLimit } from "../props/access.ts";
import {
  autoscaled,
  concurrencyPerReplica,
  maxReplicas,
  modelMode,
  p50Ms,
  p99Ms,
  qps,
  replicas,
} from "../props/load.ts";
import { modelVersion, pretrained } from "../props/model.ts";
import { owner } from "../props/ownership.ts";
import { availability, failureMode } from "../props/reliability.ts";

/** Online model server answering synchronous (REST/gRPC) or streaming requests. */
export const inferenceService = {
  id: "inference-service",
  version: 1,
  group: "serving",
  label: "Inference service",
  description: "Online model server answering synchronous (REST/gRPC) or streaming requests.",
  products: ["NVIDIA Triton", "TorchServe", "TF Serving", "KServe", "BentoML", "SageMaker endpoint", "Ray Serve"],
  keywords: [
    "model server",
    "prediction service",
    "predictor",
    "endpoint",
    "scoring",
    "triton",
    "serving",
    "inference",
    "prediction",
    "model container",
    "classifier",
    "scorer",
    "model",
    "predict",
    "model serving",
    "online serving",
    "online inference",
  ],
  size: { w: 184, h: 64 },
  icon: {
    strokes: [
      "M 6 8.5 A 2.5 2.5 0 0 1 8.5 6 H 15.5 A 2.5 2.5 0 0 1 18 8.5 V 15.5 A 2.5 2.5 0 0 1 15.5 18 H 8.5 A 2.5 2.5 0 0 1 6 15.5 Z",
      "M 9.5 3 V 6",
      "M 14.5 3 V 6",
      "M 9.5 18 V 21",
      "M 14.5 18 V 21",
      "M 3 9.5 H 6",
      "M 3 14.5 H 6",
      "M 18 9.5 H 21",
      "M 18 14.5 H 21",
    ],
    fills: ["M 12 8 Q 12.8 11.2 16 12 Q 12.8 12.8 12 16 Q 11.2 12.8 8 12 Q 11.2 11.2 12 8 Z"],
  },
  ports: {
    accepts: ["request", "features", "artifact", "event", "control", "batch"],
    emits: ["prediction", "metric", "event", "features", "request"],
  },
  props: [
    modelMode,
    { id: "protocol", label: "Protocol", type: "choice", values: ["rest", "grpc", "stream"] },
    p50Ms,
    p99Ms,
    qps,
    replicas,
    concurrencyPerReplica,
    autoscaled,
    maxReplicas,
    { id: "accelerator", label: "Accelerator", type: "text", help: "For example cpu, l4, a100." },
    availability,
    modelVersion,
    pretrained,
    failureMode,
    auth,
    rateLimit,
    owner,
  ],
} as const satisfies StencilDef;
