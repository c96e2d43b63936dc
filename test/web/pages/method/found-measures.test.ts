import { expect, test } from '@jest/globals';
import { METRICS } from '#domain/metric';
import { foundMeasures } from '../../../../web/pages/method/found-measures.ts';

test('leaves out what is made of another measure', () => {
  expect(foundMeasures(METRICS, '').map(({ id }) => id)).not.toContain('cases-change');
  expect(foundMeasures(METRICS, '').length).toBeGreaterThan(40);
});

test('finds a word in a name, a definition or an id', () => {
  const ids = foundMeasures(METRICS, 'Multilateral').map(({ id }) => id);
  expect(ids).toContain('multilateral-share');
  expect(ids).not.toContain('arrests');
});
