/** The sample as the program opens it: texts and pictures in one file. Paths count from the project's root. */
export const issueFile = 'assets/sample/so-24-2026.diemtin';

/** The same texts as readable JSON, for people and for differences between versions. */
export const issueText = 'assets/sample/mau-so-24-2026/issue.json';

/** Which media file holds which painted scene. */
export const sceneList = 'assets/sample/mau-so-24-2026/scenes.json';
