import { Component, type ReactNode } from "react";

/** Keeps a panel's failure inside the panel: the rest of the shell and the globe go on. */
export class ErrorBoundary extends Component<
  { readonly text: string; readonly retry: string; readonly children: ReactNode },
  { readonly hasFailed: boolean }
> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown): void {
    reportError(error);
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div className="notice" data-tone="problem" role="alert">
        <p>{this.props.text}</p>
        <button
          type="button"
          className="link-button"
          onClick={() => this.setState({ hasFailed: false })}
        >
          {this.props.retry}
        </button>
      </div>
    );
  }
}
