import cover from './cover.json' with { type: 'json' };
import logo from './logo.json' with { type: 'json' };
import masters from './masters.json' with { type: 'json' };
import palette from './palette.json' with { type: 'json' };
import styles from './styles.json' with { type: 'json' };
import template from './template.json' with { type: 'json' };

/** The look of the Hải Phòng bulletin, still unchecked data: `parseTemplate` makes a Template of it. */
export const haiphong: unknown = { ...template, ...masters, palette, styles, cover, logo };
