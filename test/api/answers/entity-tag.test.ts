import { expect, test } from '@jest/globals';
import { entityTag } from '../../../api/answers/entity-tag.ts';

test('is strong, the same for the same and another for anything else that decides the bytes', () => {
  const tag = entityTag(['figures', 'metric=cases', '1'], 'br');
  expect(tag).toMatch(/^"[\w-]{43}"$/);
  expect(entityTag(['figures', 'metric=cases', '1'], 'br')).toBe(tag);
  expect(entityTag(['figures', 'metric=cases', '1'], 'gzip')).not.toBe(tag);
  expect(entityTag(['figures', 'metric=cases', '2'], 'br')).not.toBe(tag);
  expect(entityTag(['figures', 'metric=cases1'], 'br')).not.toBe(tag);
});
