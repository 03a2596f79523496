/** The last branch of a switch over a union: a type error when a member was forgotten, an exception when one slips in at run time. */
export const assertNever = (value: never): never => {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
};
