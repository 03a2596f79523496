import { sayWarningAlone } from '../layout/say-warning.ts';
import type { Finding } from './finding.ts';
import { layoutKey } from './layout-findings.ts';
import { rules } from './rules.ts';

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** What is wrong, why, and what to do. */
export const sayFinding = ({ rule, facts }: Pick<Finding, 'rule' | 'facts'>, language: 'vi' | 'en'): string => {
  const ofLayout = layoutKey(rule);
  if (ofLayout !== null) return sayWarningAlone(ofLayout, facts, language);
  return byId.get(rule)?.words[language].say(facts) ?? rule;
};
