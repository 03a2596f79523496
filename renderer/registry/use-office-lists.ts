import { useCallback, useEffect, useState } from 'react';
import type { Registry } from '../../core/preflight/registry/registry.ts';
import { usualRegistry } from '../../core/preflight/registry/usual-registry.ts';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';

export interface OfficeLists {
  readonly registry: Registry;
  /** '' = saved; otherwise why not. */
  readonly save: (registry: Registry) => Promise<string>;
}

/** Reads the office's lists when the window opens, and keeps what is changed. */
export function useOfficeLists(api: Pick<DesktopApi, 'readRegistry' | 'saveRegistry'>): OfficeLists {
  const [registry, setRegistry] = useState(usualRegistry);
  useEffect(() => void api.readRegistry({}).then(setRegistry), [api]);
  const save = useCallback(
    async (changed: Registry) => {
      const answer = await api.saveRegistry({ registry: changed });
      if (!answer.ok) return answer.sentence;
      setRegistry(changed);
      return '';
    },
    [api],
  );
  return { registry, save };
}
