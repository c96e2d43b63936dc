import { expect, test } from '@jest/globals';
import { fileErrorHint } from '../../../etl/read/file-error.ts';

test.each([
  ['ENOENT', 'there is no such file (ENOENT)'],
  ['EACCES', 'this account may not read it (EACCES)'],
  ['EIO', 'EIO'],
])('says in words what the system answers with %s', (code, hint) => {
  expect(fileErrorHint({ code })).toBe(hint);
});
