import { Component, type ReactNode } from "react";
import { Failure } from "./states";

interface Props {
  children: ReactNode;
  /** A change of it (the path) gives the page another chance. */
  resetKey?: string;
  onRetry?: () => void;
}

interface State {
  error: unknown;
  resetKey?: string;
}

/** A broken part never takes the shell with it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey ? null : { error: null, resetKey: props.resetKey };
  }

  retry = () => {
    this.props.onRetry?.();
    this.setState({ error: null });
  };

  override render() {
    if (this.state.error) return <Failure error={this.state.error} onRetry={this.retry} />;
    return this.props.children;
  }
}
