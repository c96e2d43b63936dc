import { expect, test } from '@jest/globals';
import { codeLines } from '../../cli/commands/codes.ts';
import { programName } from '../../cli/program-name.ts';

test('names the lists that cells are written with', () => {
  expect(codeLines('')).toContain('role (13)');
});

test('gives the codes of a list with their labels', () => {
  expect(codeLines('party type').map((line) => line.split(/ {2,}/)[0])).toEqual(['STATE', 'BODY']);
});

test('refuses a list that is not there', () => {
  expect(() => codeLines('__proto__')).toThrow(
    `there is no list __proto__: ${programName()} codes names them`,
  );
});
