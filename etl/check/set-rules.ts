import { AGENCY_SET_RULES } from './agency-rules.ts';
import { CASE_SET_RULES } from './case-rules.ts';
import { REPEATED_RULES } from './participation-rules.ts';
import { PERIOD_RULES } from './period-rules.ts';
import { REPEATED_CASE_RULES } from './repeated-cases.ts';
import { REQUEST_SET_RULES } from './request-rules.ts';
import type { SetRule } from './set-rule.ts';

/** Every rule about rows together, in the order in which they are told. */
export const SET_RULES: readonly SetRule[] = [
  ...REPEATED_RULES,
  ...REPEATED_CASE_RULES,
  ...CASE_SET_RULES,
  ...PERIOD_RULES,
  ...REQUEST_SET_RULES,
  ...AGENCY_SET_RULES,
];
