/**
 * `after` with every part that is equal to its counterpart in `before` replaced by that very part; `before` itself when all is equal.
 * Records in lists find their counterpart by `id`, anything else by place. For plain JSON values; both stay as they are.
 *
 * Commands arrive as copies: without this a changed word would make new objects of a whole body, and the layout, which knows by identity
 * what it has set before, would set every paragraph again.
 */
export function share<T>(before: unknown, after: T): T {
  if (Object.is(before, after)) return after;
  if (Array.isArray(before) && Array.isArray(after)) return shareList(before, after) as T;
  if (isRecord(before) && isRecord(after)) return shareRecord(before, after) as T;
  return after;
}

type PlainRecord = Readonly<Record<string, unknown>>;

function shareList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const byId = new Map<unknown, unknown>();
  for (const value of before) if (isRecord(value) && typeof value.id === 'string') byId.set(value.id, value);
  const shared = after.map((value, at) => share(counterpart(value, byId) ?? before[at], value));
  const isSame = shared.length === before.length && shared.every((value, at) => Object.is(value, before[at]));
  return isSame ? before : shared;
}

function counterpart(value: unknown, byId: ReadonlyMap<unknown, unknown>): unknown {
  return isRecord(value) && typeof value.id === 'string' ? byId.get(value.id) : undefined;
}

function shareRecord(before: PlainRecord, after: PlainRecord): PlainRecord {
  const keys = Object.keys(after);
  const shared: Record<string, unknown> = {};
  let isSame = keys.length === Object.keys(before).length;
  for (const key of keys) {
    shared[key] = share(before[key], after[key]);
    isSame &&= key in before && Object.is(shared[key], before[key]);
  }
  return isSame ? before : shared;
}

const isRecord = (value: unknown): value is PlainRecord => typeof value === 'object' && value !== null && !Array.isArray(value);
