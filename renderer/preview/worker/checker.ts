import type { Issue } from '../../../core/issue/issue.ts';
import type { LayoutWarning } from '../../../core/layout/warning.ts';
import type { Finding } from '../../../core/preflight/finding.ts';
import { layoutFindings } from '../../../core/preflight/layout-findings.ts';
import { aloneWith, type PreflightContext, type TemplateChecks } from '../../../core/preflight/preflight-context.ts';
import { usualRegistry } from '../../../core/preflight/registry/usual-registry.ts';
import { createPreflight, type Preflight } from '../../../core/preflight/run-preflight.ts';
import { share } from './share.ts';

/** The preflight of the live issue: runs when something changed, and tells only what is news. */
export class Checker {
  private preflight: Preflight | null = null;
  private around: PreflightContext = aloneWith(usualRegistry);
  private findings: readonly Finding[] = [];
  private changed = true;

  /** What was found last. */
  get found(): readonly Finding[] {
    return this.findings;
  }

  get isDue(): boolean {
    return this.changed;
  }

  /** The issue changed. */
  note(): void {
    this.changed = true;
  }

  follow(around: PreflightContext): void {
    this.around = around;
    this.preflight = null;
    this.changed = true;
  }

  /** null = as before. */
  run(issue: Issue, warnings: readonly LayoutWarning[], checks: TemplateChecks): readonly Finding[] | null {
    this.changed = false;
    this.preflight ??= createPreflight({ ...this.around, ...checks });
    const found = share(this.findings, [...this.preflight.run(issue), ...layoutFindings(warnings)]);
    if (found === this.findings) return null;
    this.findings = found;
    return found;
  }
}
