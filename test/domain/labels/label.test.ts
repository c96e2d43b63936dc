import { expect, test } from '@jest/globals';
import { ENGLISH, LIST_NAMES } from '#domain/labels/english';
import { agencyLabel, codeList, labelOf, metricIn } from '#domain/labels/label';
import { METRICS } from '#domain/metric';
import { SAME_IN_BOTH } from './same-words.ts';

const IN_LANGUAGES = LIST_NAMES.flatMap((list) => [
  { list, language: 'fr' as const },
  { list, language: 'es' as const },
]);

test.each([
  ['instrument', 'EAW', 'European arrest warrant', 'Mandat d’arrêt européen', 'Orden de detención europea'],
  [
    'instrument',
    'EIO',
    'European investigation order',
    'Décision d’enquête européenne',
    'Orden europea de investigación',
  ],
  [
    'instrument',
    'JIT',
    'Joint investigation team agreement',
    'Accord créant une équipe commune d’enquête',
    'Acuerdo de equipo conjunto de investigación',
  ],
  ['agency', 'EPPO', "European Public Prosecutor's Office", 'Parquet européen', 'Fiscalía Europea'],
  ['crime', '0204', 'Trafficking in persons', 'Traite des personnes', 'Trata de personas'],
  ['outcome', 'CONVICTED', 'Convicted', 'Condamnation', 'Condena'],
  ['country', 'DE', 'Germany', 'Allemagne', 'Alemania'],
  ['country', 'ZZ', 'Not stated', 'Non indiqué', 'No indicado'],
  ['dimension', 'year', 'Year', 'Année', 'Año'],
  ['unit', 'cases', 'cases', 'affaires', 'casos'],
] as const)('names %s %s in three languages', (list, code, english, french, spanish) => {
  expect([labelOf(list, code, 'en'), labelOf(list, code, 'fr'), labelOf(list, code, 'es')]).toEqual([
    english,
    french,
    spanish,
  ]);
});

test('names the list and the code that it does not hold', () => {
  expect(() => labelOf('outcome', 'SUCCESS', 'fr')).toThrow('no code of the list outcome: SUCCESS');
});

test.each(IN_LANGUAGES)('holds in $language the codes of $list and no others', ({ list, language }) => {
  const codes = (entries: readonly { readonly code: string }[]) => entries.map(({ code }) => code).sort();
  expect(codes(codeList(list, language))).toEqual(codes(ENGLISH[list]));
});

test.each(IN_LANGUAGES)('gives no two codes of $list one label in $language', ({ list, language }) => {
  const labels = codeList(list, language).map(({ label }) => label);
  expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
});

test.each(IN_LANGUAGES.filter(({ list }) => list !== 'country'))(
  'leaves no label of $list in English in $language, but names that are the same in both',
  ({ list, language }) => {
    const untranslated = codeList(list, language)
      .filter(({ code, label }) => label === labelOf(list, code, 'en'))
      .map(({ label }) => label);
    expect(untranslated).toEqual(SAME_IN_BOTH[language][list] ?? []);
  },
);

test.each(IN_LANGUAGES)('translates every definition of $list into $language', ({ list, language }) => {
  const definitions = new Map(codeList(list, 'en').map(({ code, definition }) => [code, definition]));
  const left = codeList(list, language).filter(
    ({ code, definition }) => definition !== undefined && definition === definitions.get(code),
  );
  const lost = codeList(list, language).filter(
    ({ code, definition }) => definition === undefined && definitions.get(code) !== undefined,
  );
  expect({ left, lost }).toEqual({ left: [], lost: [] });
});

test('keeps code, parent and order of a tree in every language', () => {
  expect(codeList('crime', 'fr').map(({ code, parent }) => ({ code, parent }))).toEqual(
    codeList('crime', 'en').map(({ code, parent }) => ({ code, parent })),
  );
});

test.each(['fr', 'es'] as const)('has label and definition of every metric in %s', (language) => {
  const english = METRICS.filter((metric) => {
    const { label, definition } = metricIn(metric, language);
    return label === metric.label || definition === metric.definition;
  });
  expect(english.map(({ id }) => id)).toEqual([]);
});

test('puts label, definition and unit of a metric into a language, and leaves its formula and source', () => {
  const arrests = METRICS.find(({ id }) => id === 'arrests') ?? METRICS[0];
  expect(metricIn(arrests, 'es')).toEqual({
    ...arrests,
    label: 'Detenciones',
    unit: 'personas',
    definition:
      'Personas detenidas, suma de los casos en los que se conoce el número. Por parte, en los casos que la implican.',
  });
  expect(metricIn(arrests, 'en')).toEqual(arrests);
});

test('names bodies in a language, and agencies and renamed bodies as the release does', () => {
  const labels = [
    { code: 'OLAF', label: 'European Anti-Fraud Office' },
    { code: 'OLAF', label: 'OLAF, Brussels' },
    { code: 'ES-GC', label: 'Guardia Civil' },
    { code: 'UNKNOWN', label: 'Agency not stated' },
  ].map((agency) => agencyLabel(agency, 'fr'));
  expect(labels).toEqual([
    'Office européen de lutte antifraude',
    'OLAF, Brussels',
    'Guardia Civil',
    'Service non indiqué',
  ]);
});
