import "./no-eval.ts";
import "@fontsource/inter/400.css";
import "@fontsource/inter/500.css";
import "@fontsource/inter/600.css";
import "@fontsource/noto-emoji/400.css";
import "./styles/code-font.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/app.css";
import "./styles/top-bar.css";
import "./styles/palette.css";
import "./styles/inspector.css";
import "./styles/review.css";
import "./styles/checklist.css";
import "./styles/dialogs.css";
import "./styles/history.css";
import "./styles/start.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { expectDefined } from "../core/assert.ts";
import { App } from "./App.tsx";
import { shareStyleNonce } from "./styles/style-nonce.ts";
import { startTheme } from "./styles/use-theme.ts";
import { ErrorBoundary } from "./ui/ErrorBoundary.tsx";

shareStyleNonce();
startTheme();
createRoot(expectDefined(document.getElementById("root"), "the root element")).render(
  <StrictMode>
    <ErrorBoundary>
      <App />
    </ErrorBoundary>
  </StrictMode>,
);
