/** Words of a link; brackets may stand inside (`[Báo Làng [Video]](#)`), a few, so that the time stays linear. */
const WORDS = String.raw`\[([^[\]]*(?:\[[^[\]]*\](?!\()[^[\]]*){0,3})\]`;
const TARGET = String.raw`\(([^()]*(?:\([^()]*\)[^()]*){0,3})\)`;

/** A markdown link: its words are group 1, its address group 2. Has no anchors and no flags of its own. */
export const LINK_PATTERN = `${WORDS}${TARGET}`;

/** Every link of a text, for `matchAll` and `replace`. */
export const LINKS = new RegExp(LINK_PATTERN, 'gu');
