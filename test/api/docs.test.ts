import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { SELECTION_PARAMETERS } from '#domain/selection-query';
import { openApiDocument } from '../../api/openapi/document.ts';
import { PROBLEM_STATUS } from '../../api/problem-kinds.ts';
import { SETTINGS } from '../../api/settings.ts';

const documentation = await readFile(new URL('../../docs/api.md', import.meta.url), 'utf8');

test.each(Object.entries(PROBLEM_STATUS))('documents the problem %s', (id, status) => {
  expect(documentation).toContain(`| \`/problems/${id}\` | ${status} |`);
});

test.each([...SELECTION_PARAMETERS, 'format'])('documents the parameter %s', (name) => {
  expect(documentation).toMatch(new RegExp(`^\\| .*\`${name}\`.* \\| .+ \\| .+ \\|$`, 'm'));
});

test.each(Object.keys(openApiDocument().paths))('documents the path %s', (path) => {
  expect(documentation).toContain(`\`${path}\``);
});

test.each(SETTINGS.map(({ name }) => name))('documents the setting %s', (name) => {
  expect(documentation).toContain(`| \`${name}\` |`);
});
