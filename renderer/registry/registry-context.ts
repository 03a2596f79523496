import { createContext, useContext } from 'react';
import type { Registry } from '../../core/preflight/registry/registry.ts';
import { usualRegistry } from '../../core/preflight/registry/usual-registry.ts';

/** The lists that the office keeps, wherever the window needs them. */
export const RegistryContext = createContext<Registry>(usualRegistry);

export const useRegistry = (): Registry => useContext(RegistryContext);
