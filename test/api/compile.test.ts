import { expect, test } from '@jest/globals';
import { selectionSchema } from '#domain/selection-query';
import { compile } from '../../api/figures/compile.ts';
import { readQuestion } from '../../api/figures/question.ts';
import { orThrow } from '../../api/problem.ts';
import { expectedText } from '../expected-text.ts';
import { foundRelease } from './found-release.ts';

const compiled = (query: string) => {
  const selection = selectionSchema.parse(Object.fromEntries(new URLSearchParams(query)));
  return compile(orThrow(readQuestion(selection, foundRelease())));
};

test.each([
  ['all-cases', 'metric=cases'],
  ['cases-by-year', 'metric=cases&by=year'],
  ['cases-by-year-and-country', 'metric=cases&by=year,country'],
  ['cases-of-a-country-by-year', 'metric=cases&by=year&country=ES'],
  ['cases-of-two-agencies', 'metric=cases&agency=ES-GC,FR-PN'],
  ['cases-by-crime-section', 'metric=cases&by=crime'],
  ['cases-by-named-crimes-and-year', 'metric=cases&by=crime,year&crime=03,0701'],
  ['cases-of-a-crime-by-scope', 'metric=cases&by=scope&crime=0302'],
  ['cases-by-group-of-outcomes', 'metric=cases&by=outcome_group,year'],
  ['cases-of-a-group-of-outcomes', 'metric=cases&by=year&outcome_group=OPEN'],
  ['cases-of-a-period-by-country', 'metric=cases&by=country&year=2019..2021'],
  ['cases-initiated', 'metric=cases-initiated'],
  ['arrests-by-country-group', 'metric=arrests&by=country_group'],
  ['multilateral-share-by-year', 'metric=multilateral-share&by=year'],
])('compiles %s into the statement that is checked in', (name, query) => {
  const { text, parameters } = compiled(query);
  const statement = `-- ${query}\n${text}\n-- ${JSON.stringify(parameters)}\n`;
  expect(statement).toBe(expectedText(`figures/${name}.sql`, statement));
});

test('takes values as parameters and never into the text', () => {
  const { text, parameters } = compiled('metric=cases&by=year&country=ES&crime=0302');
  expect(text).not.toMatch(/ES|0302/);
  expect(parameters).toEqual([1, 'year-crime', 'OPENED', 'INVOLVED', 'ES', '0302']);
});

test('reads the smallest grain that has the axes', () => {
  expect(compiled('metric=cases&by=year').parameters[1]).toBe('year');
  expect(compiled('metric=cases&by=crime').parameters[1]).toBe('year-crime');
  expect(compiled('metric=cases&by=crime,outcome').parameters[1]).toBe('year-crime-outcome-scope');
  expect(compiled('metric=cases&by=country,crime').parameters[1]).toBe('year-crime');
});
