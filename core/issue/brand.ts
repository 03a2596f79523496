declare const brand: unique symbol;

/** A primitive that only its own constructor may make: `Brand<string, 'ItemId'>`. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
