import type { ToastMessage } from '../ui/Toast.tsx';
import { Store } from './store.ts';

/** What the window says: one toast at a time, and sentences for screen readers. */
export class Messages {
  readonly toastStore = new Store<ToastMessage | null>(null);
  readonly saidStore = new Store('');

  readonly toast = (message: ToastMessage): void => this.toastStore.set(message);
  readonly say = (text: string): void => this.saidStore.set(text);
  readonly clearToast = (): void => this.toastStore.set(null);
}
