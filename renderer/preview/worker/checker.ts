import type { Issue } from '../../../core/issue/issue.ts';
import type { LayoutWarning } from '../../../core/layout/warning.ts';
import type { Finding } from '../../../core/preflight/finding.ts';
import { layoutFindings } from '../../../core/preflight/layout-findings.ts';
import type { TemplateChecks } from '../../../core/preflight/preflight-context.ts';
import { type Registry, usualRegistry } from '../../../core/preflight/registry/registry.ts';
import { createPreflight, type Preflight } from '../../../core/preflight/run-preflight.ts';
import { share } from './share.ts';

/** The preflight of the live issue: runs when something changed, and tells only what is news. */
export class Checker {
  private preflight: Preflight | null = null;
  private previous: Issue | null = null;
  private registry: Registry = usualRegistry;
  private findings: readonly Finding[] = [];
  private changed = true;

  get isDue(): boolean {
    return this.changed;
  }

  /** The issue changed. */
  note(): void {
    this.changed = true;
  }

  follow(previous: Issue | null, registry: Registry): void {
    this.previous = previous;
    this.registry = registry;
    this.preflight = null;
    this.changed = true;
  }

  /** null = as before. */
  run(issue: Issue, warnings: readonly LayoutWarning[], checks: TemplateChecks): readonly Finding[] | null {
    this.changed = false;
    const { previous, registry } = this;
    this.preflight ??= createPreflight({ previous, registry, ...checks });
    const found = share(this.findings, [...this.preflight.run(issue), ...layoutFindings(warnings)]);
    if (found === this.findings) return null;
    this.findings = found;
    return found;
  }
}
