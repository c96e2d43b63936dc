import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { CLOCK, PART, SCOPE } from '#domain/codes/counting-axes';
import { COUNTRY_GROUP } from '#domain/codes/country-group';
import { FIGURE_STATUS } from '#domain/codes/figure-status';
import { COUNTING_RULES } from '#domain/counting';

const method = readFileSync('docs/method.md', 'utf8');

test.each(Object.entries(COUNTING_RULES))('prints the counting rule %s in its own words', (rule, text) => {
  expect(method).toContain(`| ${rule} | ${text} |`);
});

test.each([
  ...Object.keys(PART),
  ...Object.keys(CLOCK),
  ...Object.keys(SCOPE),
  ...Object.keys(FIGURE_STATUS),
  ...COUNTRY_GROUP.map((group) => group.code),
])('explains the code %s', (code) => {
  expect(method).toContain(`\`${code}\``);
});
