import { Component, type ReactNode } from "react";
import { Button } from "./Button.tsx";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** Keeps a failing part from blanking the window; every edit is in the library already. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly problem: string | null }> {
  override state = { problem: null };

  static getDerivedStateFromError(error: unknown) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (this.state.problem === null) return this.props.children;
    return (
      <div className="crash" role="alert">
        <h2>This part of Loopboard stopped working</h2>
        <p>{this.state.problem}</p>
        <p>Your board is safe in the library.</p>
        <Button look="primary" onClick={() => location.reload()}>
          Show it again
        </Button>
      </div>
    );
  }
}
