import type { DocumentId } from '../../electron/contract/answers.ts';
import type { OpenFile } from './open-file.ts';

/** The issues that the window has open. */
export class Documents {
  private readonly open = new Map<DocumentId, OpenFile>();

  keep(document: OpenFile): void {
    this.open.set(document.id, document);
  }

  get(id: DocumentId): OpenFile | null {
    return this.open.get(id) ?? null;
  }

  ofFile(file: string): OpenFile | null {
    return [...this.open.values()].find((document) => document.file === file) ?? null;
  }

  /** File of the issue that was opened last and is open; null = none. */
  latestFile(): string | null {
    return [...this.open.values()].at(-1)?.file ?? null;
  }

  async close(id: DocumentId): Promise<void> {
    const document = this.open.get(id);
    this.open.delete(id);
    await document?.close();
  }

  async closeAll(): Promise<void> {
    await Promise.all([...this.open.keys()].map((id) => this.close(id)));
  }
}
