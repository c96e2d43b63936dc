import { expect, test } from '@jest/globals';
import type { Language } from '#domain/labels/language';
import { writeSelection } from '#domain/selection';
import { readQuestion } from '../../../web/ask/read-question.ts';
import { ENGLISH } from './golden/english.ts';
import { FRENCH } from './golden/french.ts';
import type { GoldenQuestion } from './golden/golden-question.ts';
import { SPANISH } from './golden/spanish.ts';
import { FACTS, vocabularyIn } from './vocabulary-in.ts';

const AGENCIES = [{ code: 'ES-GC', label: 'Guardia Civil' }];
const [english, french, spanish] = [vocabularyIn('en', AGENCIES), vocabularyIn('fr'), vocabularyIn('es')];
const vocabularies = { en: english, fr: french, es: spanish };

/** A question as it is read, in the form of the golden ones. */
function readAsGolden(asked: string, language: Language): GoldenQuestion {
  const { selection, view, notUnderstood, problems } = readQuestion(asked, vocabularies[language], FACTS);
  const ending = language === 'en' ? '' : `&lang=${language}`;
  return {
    asked,
    query: selection && writeSelection(selection).replace(ending, ''),
    ...(view && { view }),
    ...(notUnderstood.length > 0 && { not: notUnderstood.map(({ text }) => text) }),
    ...(problems.length > 0 && { problem: problems.map(({ kind }) => kind).join(' ') }),
  };
}

test.each(ENGLISH)('reads “$asked” as the asker meant it', (golden) => {
  expect(readAsGolden(golden.asked, 'en')).toEqual(golden);
});

test.each(FRENCH)('reads « $asked » as the asker meant it', (golden) => {
  expect(readAsGolden(golden.asked, 'fr')).toEqual(golden);
});

test.each(SPANISH)('reads «$asked» as the asker meant it', (golden) => {
  expect(readAsGolden(golden.asked, 'es')).toEqual(golden);
});

test('names each thing that was understood, with its place in the text', () => {
  const { chips } = readQuestion('france germany refused 2019-2024', english, FACTS);
  expect(chips.map(({ kind, label, start, end }) => [kind, label, start, end])).toEqual([
    ['country', 'France', 0, 6],
    ['country', 'Germany', 7, 14],
    ['metric', 'Requests refused', 15, 22],
    ['years', '2019–2024', 23, 32],
  ]);
});

test('says what else a word could have meant', () => {
  const [chip] = readQuestion('refused drugs', english, FACTS).chips;
  expect(chip).toMatchObject({
    kind: 'outcome',
    label: 'Refused by a side of the cooperation',
    alternatives: [{ kind: 'metric', label: 'Requests refused' }],
  });
});

test.each([
  ['EU arrests', 'eu'],
  ['IT arrests', 'code'],
  ['trafficking', 'persons-trafficked'],
  ['average response time', 'median-for-mean'],
  ['requests', 'requests-received'],
  ['victims', 'victims-identified'],
  ['last year', 'latest-years'],
  ['georgia', 'georgia'],
])('says of “%s” which reading was taken', (asked, note) => {
  expect(readQuestion(asked, english, FACTS).chips[0]?.note).toBe(note);
});

test.each([
  ['drugs', [{ kind: 'measure-assumed', metric: 'Cooperation cases' }]],
  ['arrests since 2010', [{ kind: 'years-cut', first: 2014, last: 2025 }]],
  ['arrests by country 2020-2022', [{ kind: 'year-by-year', first: 2020, last: 2022 }]],
  ['arrests map', [{ kind: 'axis-added', dimension: 'Country' }]],
  ['requests between spain and portugal', [{ kind: 'direction', from: 'Spain', to: 'Portugal' }]],
  ['refused between spain and portugal', [{ kind: 'direction', from: 'Portugal', to: 'Spain' }]],
  ['cases from spain to portugal', [{ kind: 'no-direction' }]],
  ['ARRESTS IN FRANCE', [{ kind: 'no-codes', words: ['IN'] }]],
])('says what it took for granted in “%s”', (asked, remarks) => {
  expect(readQuestion(asked, english, FACTS).remarks).toEqual(remarks);
});

test('says without which words a question has figures', () => {
  const { problems } = readQuestion('france europol arrests', english, FACTS);
  expect(problems).toMatchObject([
    { kind: 'not-answerable', remedies: [{ label: 'France' }, { label: 'Europol' }] },
  ]);
});

test.each([
  ['frence', ['France', 'Greece']],
  ['arests', ['arrests']],
  ['korea', ['south korea', 'north korea']],
  ['late', ['in time']],
  ['de', ['Germany']],
])('offers for “%s” words that it knows, and takes none of them', (asked, suggestions) => {
  const { chips, notUnderstood } = readQuestion(asked, english, FACTS);
  expect(chips).toEqual([]);
  expect(notUnderstood[0]?.suggestions).toEqual(suggestions);
});

test('reads nothing of a text that says nothing', () => {
  expect(readQuestion('  ', english, FACTS)).toEqual({
    chips: [],
    skipped: [],
    notUnderstood: [],
    problems: [],
    remarks: [],
    selection: null,
    view: null,
  });
});
