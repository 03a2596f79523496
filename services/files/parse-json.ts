export type ParsedJson = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly detail: string };

/** Levels; an issue has about ten. What is read later goes down level by level, and must come up again. */
const deepest = 100;

/** JSON from outside as a value, or what is wrong with it (English, technical). Refuses what is nested more than 100 levels deep. */
export const parseJson = (text: string): ParsedJson => {
  try {
    const value: unknown = JSON.parse(text);
    return isDeeper(value) ? { ok: false, detail: `nested more than ${deepest} levels deep` } : { ok: true, value };
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
};

function isDeeper(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true;
    level = level.flatMap((one): unknown[] => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return false;
}
