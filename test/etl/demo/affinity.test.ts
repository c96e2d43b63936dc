import { expect, test } from '@jest/globals';
import { affinity } from '../../../etl/demo/affinity.ts';
import type { DemoState } from '../../../etl/demo/states.ts';
import { STATES } from '../../../etl/demo/states.ts';

const spain = state('ES');
const portugal = state('PT');
const sweden = state('SE');
const france = state('FR');

test('knows 45 States, each once', () => {
  expect(new Set(STATES.map(({ code }) => code)).size).toBe(45);
});

test('is the same in both directions', () => {
  expect(affinity('DRUGS', spain, france)).toBe(affinity('DRUGS', france, spain));
});

test('is greater between neighbours than between States of like size far apart', () => {
  expect(affinity('FRAUD', spain, portugal)).toBeGreaterThan(2 * affinity('FRAUD', spain, sweden));
});

function state(code: string): DemoState {
  const found = STATES.find((each) => each.code === code);
  if (!found) throw new Error(`no State ${code}`);
  return found;
}
