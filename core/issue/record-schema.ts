import * as v from 'valibot';
import { toNfc } from '../text/nfc.ts';

/** A validator that takes anything and yields a `T`. */
export type Schema<T> = v.GenericSchema<unknown, T>;

type Same<A, B> = [A] extends [B]
  ? [B] extends [A]
    ? [keyof A] extends [keyof B]
      ? [keyof B] extends [keyof A]
        ? true
        : false
      : false
    : false
  : false;

type Difference<S extends Schema<unknown>, T> =
  Same<v.InferOutput<S>, T> extends true ? unknown : { readonly 'schema and record differ': T };

/** Hands the schema through; a compile-time error when it has a field or a value that the record lacks, or the other way round. */
export const schemaOf =
  <T>() =>
  <S extends Schema<unknown>>(schema: S & Difference<S, T>): S =>
    schema;

/** Any text, normalised to NFC: the door of the app is where text becomes NFC. */
export const textSchema = v.pipe(v.string(), v.transform(toNfc));

/** A list that nobody may change in place. */
export const listOf = <S extends Schema<unknown>>(entry: S) => v.pipe(v.array(entry), v.readonly());

/** A fraction of a width or height. */
export const fractionSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
