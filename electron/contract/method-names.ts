import type { MethodName } from './methods.ts';

/** The names of all methods, for the shells' scripts in the page: these bring no validators with them. */
export const methodNames = [
  'start',
  'changeSettings',
  'listIssues',
  'searchLibrary',
  'findPublished',
  'reuseItem',
  'readPrevious',
  'openSample',
  'newIssue',
  'openIssue',
  'importIssue',
  'createIssue',
  'recordEdits',
  'saveIssue',
  'readFile',
  'saveIssueAs',
  'saveBeside',
  'closeIssue',
  'listLeftWork',
  'recoverWork',
  'readLeftWork',
  'dropLeftWork',
  'listVersions',
  'readVersion',
  'keepVersion',
  'openLastGood',
  'forgetIssue',
  'choosePictures',
  'addPicture',
  'readTemplate',
  'planExport',
  'exportIssue',
  'cancelExport',
  'chooseFolder',
  'openPath',
  'showInFolder',
  'openLink',
  'listFolder',
  'answerChoice',
  'setUnsaved',
  'readyToClose',
  'reportFault',
] as const satisfies readonly MethodName[];

/** Fails to compile, and names it, when a method is missing above. */
type Missing = Exclude<MethodName, (typeof methodNames)[number]>;
const nothingMissing: readonly Missing[] extends readonly never[] ? true : Missing = true;
void nothingMissing;
