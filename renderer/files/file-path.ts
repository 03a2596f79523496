export interface PathStep {
  readonly name: string;
  /** Full path of the folder. */
  readonly path: string;
}

/** A folder's path as the folders from the top down, on whatever system it comes from. */
export const pathSteps = (folder: string): readonly PathStep[] => {
  const separator = separatorOf(folder);
  const top = topOf(folder);
  const names = folder
    .slice(top.length)
    .split(separator)
    .filter((name) => name !== '');
  const base = top === '' || top.endsWith(separator) ? top : top + separator;
  const steps = names.map((name, index) => ({ name, path: base + names.slice(0, index + 1).join(separator) }));
  return top === '' ? steps : [{ name: nameOfTop(top), path: top }, ...steps];
};

/** The first step and the last ones, and what was left out between. */
export const shortenSteps = (
  steps: readonly PathStep[],
  atMost: number,
): { readonly first: readonly PathStep[]; readonly hidden: readonly PathStep[]; readonly last: readonly PathStep[] } =>
  steps.length <= atMost
    ? { first: [], hidden: [], last: steps }
    : { first: steps.slice(0, 1), hidden: steps.slice(1, 1 - atMost), last: steps.slice(1 - atMost) };

export const joinPath = (folder: string, name: string): string => {
  const separator = separatorOf(folder);
  return folder.endsWith(separator) ? folder + name : folder + separator + name;
};

export type NameProblem = 'missing' | 'wrong';

/** A typed file name with its ending, or why no system would take it: what Windows refuses is refused everywhere, since files travel. */
export const fileNameOf = (typed: string, extension: string): { readonly name: string } | { readonly problem: NameProblem } => {
  const name = typed.trim().replace(/[. ]+$/, '');
  if (name === '') return { problem: 'missing' };
  if (/[/\\:*?"<>|\p{Cc}]/u.test(name) || /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name)) return { problem: 'wrong' };
  const hasEnding = extension === '' || name.toLowerCase().endsWith(`.${extension}`);
  return { name: hasEnding ? name : `${name}.${extension}` };
};

function separatorOf(folder: string): '/' | '\\' {
  return folder.startsWith('/') || !folder.includes('\\') ? '/' : '\\';
}

/** What nothing stands above: the root, a drive, a folder that another computer shares. */
function topOf(folder: string): string {
  return /^(?:\/|[A-Za-z]:\\|\\\\[^\\]+\\[^\\]+)/.exec(folder)?.[0] ?? '';
}

function nameOfTop(top: string): string {
  return /^[A-Za-z]:\\$/.test(top) ? top.slice(0, 2) : top;
}
