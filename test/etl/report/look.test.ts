import { expect, test } from '@jest/globals';
import { terminalLook } from '../../../etl/report/look.ts';

test.each([
  [{ isTTY: true, columns: 80 }, {}, { columns: 80, isColoured: true }],
  [{ isTTY: true, columns: 80 }, { NO_COLOR: '1' }, { columns: 80, isColoured: false }],
  [{ isTTY: true, columns: 80 }, { NO_COLOR: '' }, { columns: 80, isColoured: true }],
  [{ isTTY: true, columns: 80 }, { TERM: 'dumb' }, { columns: 80, isColoured: false }],
  [{}, {}, { columns: undefined, isColoured: false }],
])('looks at the stream %j with %j', (stream, environment, look) => {
  expect(terminalLook(stream, environment)).toEqual(look);
});
