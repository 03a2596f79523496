import { haiphong } from './haiphong/haiphong.ts';

/** Every template that the app ships, by id; unchecked data. */
export const templateSources: Readonly<Record<string, unknown>> = { haiphong };
