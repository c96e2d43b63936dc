import { expect, test } from '@jest/globals';
import { FINDING } from '../../../../etl/findings/finding.ts';
import { WARNING_WORDS } from '../../../../web/pages/data/warning-words.ts';

test('has words for every warning that can be accepted, and for no other', () => {
  const warnings = Object.entries(FINDING).filter(([, { severity }]) => severity === 'warning');
  expect(Object.keys(WARNING_WORDS.en).sort()).toEqual(warnings.map(([code]) => code).sort());
});
