/** An object that throws when anything is read from it that the stand-in does not cover, rather than giving undefined. */
export const strict = <T extends object>(name: string, known: T): T =>
  new Proxy(known, {
    get: (target, key) => {
      if (key in target || typeof key === 'symbol' || key === 'then') return Reflect.get(target, key);
      throw new Error(`the stand-in for Electron does not cover ${name}.${key}`);
    },
  });
