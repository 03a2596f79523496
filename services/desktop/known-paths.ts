import { resolve } from 'node:path';

/** Files and folders that this program made, opened or exported: only these does it open for the user in other programs. */
export class KnownPaths {
  private readonly paths = new Set<string>();

  add(path: string): void {
    this.paths.add(resolve(path));
  }

  has(path: string): boolean {
    return this.paths.has(resolve(path));
  }
}
