import { declaredPeriods } from '../period.ts';
import type { Release } from '../release.ts';
import { labelOf } from './label.ts';
import type { Language } from './language.ts';
import { SENTENCES } from './sentences.ts';

/** A release in a language: its method and the names of its periods. What the steward wrote stays as it was written. */
export function releaseIn(release: Release, language: Language): Release {
  const { method, periods, firstYear, lastYear } = release;
  const { titles } = SENTENCES[language];
  return {
    ...release,
    method: { ...method, label: labelOf('disclosure_method', method.id, language) },
    periods: periods.length > 0 ? declaredPeriods(firstYear, lastYear, titles) : [],
  };
}
