import { writeFileSync } from 'node:fs';
import { rulesPage } from './rules-page.ts';

/** `npm run build:rules`: writes docs/rules.vi.md anew from the rules. */
writeFileSync('docs/rules.vi.md', rulesPage());
