import { isInCapitals } from '../../text/capitals.ts';
import { sentenceCase } from '../../text/sentence-case.ts';

/** Text typed in capitals is printed as a sentence; all other text as it was typed. */
export const naturalCase = (text: string): string => (isInCapitals(text) ? sentenceCase(text) : text);
