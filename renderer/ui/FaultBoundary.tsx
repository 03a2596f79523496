import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Button } from './Button.tsx';

export interface FaultBoundaryProps {
  readonly title: string;
  readonly text: string;
  readonly again: string;
  readonly onFault: (error: Error, where: string) => void;
  /** A change of it clears the fault: another item is shown. */
  readonly resetKey: string;
  readonly children: ReactNode;
}

interface FaultState {
  readonly fault: Error | null;
  readonly resetKey: string;
}

/** Keeps a fault inside one part of the window: the part says so and can be opened again, everything else goes on. */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultState> {
  override state: FaultState = { fault: null, resetKey: this.props.resetKey };

  static getDerivedStateFromError(fault: Error): Partial<FaultState> {
    return { fault };
  }

  static getDerivedStateFromProps(props: FaultBoundaryProps, state: FaultState): Partial<FaultState> | null {
    return props.resetKey === state.resetKey ? null : { fault: null, resetKey: props.resetKey };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    this.props.onFault(error, info.componentStack ?? '');
  }

  override render(): ReactNode {
    if (this.state.fault === null) return this.props.children;
    return (
      <div className="app-fault" role="alert">
        <strong>{this.props.title}</strong>
        <p>{this.props.text}</p>
        <div>
          <Button look="primary" onClick={() => this.setState({ fault: null })}>
            {this.props.again}
          </Button>
        </div>
      </div>
    );
  }
}
