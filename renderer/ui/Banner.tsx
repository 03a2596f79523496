import { CircleCheck, CircleX, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

const icons = { info: Info, error: CircleX, warning: TriangleAlert, done: CircleCheck } as const;

export interface BannerProps {
  readonly kind: keyof typeof icons;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A message that pushes the content aside and never covers it; errors are read out at once. */
export function Banner({ kind, children, actions }: BannerProps) {
  const Icon = icons[kind];
  return (
    <div className={`banner banner-${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <Icon size={18} aria-hidden="true" />
      <div>{children}</div>
      {actions}
    </div>
  );
}
