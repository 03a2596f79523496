import { createContext, useContext } from 'react';
import { type Registry, usualRegistry } from '../../core/preflight/registry/registry.ts';

/** The lists that the office keeps, wherever the window needs them. */
export const RegistryContext = createContext<Registry>(usualRegistry);

export const useRegistry = (): Registry => useContext(RegistryContext);
