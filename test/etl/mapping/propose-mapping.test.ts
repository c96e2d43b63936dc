import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { isMapping, parseMapping } from '../../../etl/mapping/mapping.ts';
import { proposeMapping } from '../../../etl/mapping/propose/propose-mapping.ts';

const folder = mkdtempSync(join(tmpdir(), 'liaison-propose-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function proposed(text: string | Buffer, name = 'data.csv') {
  const path = join(folder, name);
  writeFileSync(path, text);
  const proposal = await proposeMapping(path);
  if (!('content' in proposal)) throw new Error(`the file of this test cannot be read: ${proposal[0]?.text}`);
  return proposal;
}

test('proposes a mapping that is right for a file in the words of a bundle', async () => {
  const { content, todo } = await proposed(
    'case_id,opened_on,status,lead_country,crime_iccs,disposition,partner_countries\na,2024-01-02,OPEN,ES,0701,PENDING,FR;DE\nb,2024-02,CLOSED,EL,0701,ARRESTED,PT\n',
  );
  expect(todo).toEqual([
    'manifest: say in place of each ? who delivers (source_id), the day of the extract, and the status (PROVISIONAL, FINAL or CORRECTION). The period 2024-01 to 2024-02 is that of the dates seen; write the one that the extract covers.',
  ]);
  expect(isMapping(parseMapping('m.json', content))).toBe(true);
  expect(content).toMatchObject({
    name: 'data',
    file: 'data.csv',
    dialect: { encoding: 'utf-8', delimiter: ',' },
    case_id: { column: 'case_id' },
    case: {
      opened_on: { column: 'opened_on', dates: ['yyyy-mm', 'yyyy-mm-dd'] },
      status: { column: 'status' },
    },
    parties: [
      { role: 'LEAD', country: { column: 'lead_country' } },
      { role: 'PARTNER_UNSPEC', country: { column: 'partner_countries', list_separator: ';' } },
    ],
  });
});

test('proposes dialect, dates, numbers and country names of a file in other words', async () => {
  const text =
    'Eröffnet am;Federführender Staat;Delikt;Erledigung;Gesicherte Vermögenswerte;Name\n31.01.2024;Germany;Fraud;Arrested;1.250,50;x\n01.02.2024;Spain;Betrug;-;2.000.000,00;y\n';
  const { content, todo } = await proposed(Buffer.from(text, 'latin1'), 'Fälle 2024.csv');
  expect(content).toMatchObject({
    name: 'falle-2024',
    dialect: { encoding: 'windows-1252', delimiter: ';' },
    formats: { empty: ['-'] },
    case_id: { line: true },
    case: {
      opened_on: { column: 'Eröffnet am', dates: ['dd.mm.yyyy'] },
      lead_country: { column: 'Federführender Staat', countries: 'name' },
      crime_iccs: { column: 'Delikt', crosswalk: 'delikt' },
      assets_frozen_eur: { column: 'Gesicherte Vermögenswerte', thousands: '.', decimal: ',' },
    },
    crosswalks: { delikt: { Fraud: { code: '0701', match: 'exact' }, Betrug: { code: '?', match: '?' } } },
    ignore: ['Name'],
  });
  expect(todo).toContain('Delikt: choose code and match for each value of its crosswalk that has ? (1).');
});

test('proposes both formats where day and month cannot be told apart, and check refuses them', async () => {
  const { content, todo } = await proposed('id,opened,country\na,03/04/2024,ES\nb,05/06/2024,FR\n');
  expect(content).toMatchObject({ case: { opened_on: { dates: ['dd/mm/yyyy', 'mm/dd/yyyy'] } } });
  expect(todo).toContain(
    'opened: the values do not tell whether the day or the month comes first; keep one of the formats.',
  );
  expect(parseMapping('m.json', content)).toMatchObject([{ code: 'MAPPING_DATES_AMBIGUOUS' }]);
});

test('proposes the one format that reads all days', async () => {
  const { content } = await proposed('id,opened\na,03/04/2024\nb,25/06/2024\n');
  expect(content).toMatchObject({ case: { opened_on: { dates: ['dd/mm/yyyy'] } } });
});

test('proposes year columns, and a line as id where none is unique', async () => {
  const { content, todo } = await proposed('Lead country,Crime,2022,2023\nESP,fraud,1,2\nFRA,fraud,0,1\n');
  expect(content).toMatchObject({
    case_id: { line: true, prefix: 'row-' },
    case: { opened_on: { year: true }, lead_country: { column: 'Lead country', countries: 'alpha-3' } },
    years: { columns: { 2022: '2022', 2023: '2023' } },
  });
  expect(todo).toContain(
    'parties: no column seems to list partners, and a case without one is no cooperation.',
  );
});

test('proposes a weight and names the columns that it does not know', async () => {
  const { content, todo } = await proposed('opened;country;n;region\n2024;ES;3;north\n');
  expect(content).toMatchObject({ weight: { column: 'n' }, ignore: [] });
  expect(todo).toContain('region: give it to a field, or put it under ignore.');
});

test('writes a manifest with the period of the dates seen and a ? for what no file says', async () => {
  const { content } = await proposed('id,opened,country\na,2024-03-31,ES\nb,2023,FR\n');
  const manifest = {
    source_id: '?',
    extract_date: '?',
    period_start: '2023-01',
    period_end: '2024-03',
    status: '?',
  };
  expect(content).toMatchObject({ manifest });
  const wide = await proposed('Country,2022,2023\nESP,1,2\n');
  expect(wide.content).toMatchObject({ manifest: { period_start: '2022-01', period_end: '2023-12' } });
  const undated = await proposed('id,country\na,ES\n');
  expect(undated.content).toMatchObject({ manifest: { period_start: '?', period_end: '?' } });
});

test('knows day numbers of Excel and shows what one of them is', async () => {
  const { content, todo } = await proposed('id,opened\na,45123\nb,45200\n');
  expect(content).toMatchObject({ case: { opened_on: { column: 'opened', dates: ['excel'] } } });
  expect(todo).toContain(
    'opened: its values look like day numbers of Excel, and the format excel reads them: 45123 is 2023-07-16. Compare one with the workbook.',
  );
});

test.each([
  [
    'a column of unique values with digits',
    'opened,country,key\n2024,ES,k1\n2024,ES,k2\n2024,ES,k3\n',
    { column: 'key' },
  ],
  ['no column of two rows', 'opened,country,key\n2024,ES,k1\n2024,ES,k2\n', { line: true, prefix: 'row-' }],
  ['no column of words', 'opened,key\n2024,north\n2024,south\n2024,west\n', { line: true, prefix: 'row-' }],
  ['no column with a gap', 'opened,key\n2024,k1\n2024,\n2024,k3\n2024,k4\n', { line: true, prefix: 'row-' }],
  ['no column of decimals', 'opened,key\n2024,1.5\n2024,2.5\n2024,3.5\n', { line: true, prefix: 'row-' }],
  [
    'no column that speaks of a person',
    'opened,plate\n2024,AB1\n2024,AB2\n2024,AB3\n',
    { line: true, prefix: 'row-' },
  ],
])('proposes as case id %s', async (_, text, id) => {
  expect((await proposed(text)).content).toMatchObject({ case_id: id });
});

test('leaves a column that is called an id and is none to the person', async () => {
  const { content, todo } = await proposed('case_id,opened\na,2024\na,2024\n');
  expect(content).toMatchObject({ case_id: { line: true } });
  expect(todo).toContain('case_id: give it to a field, or put it under ignore.');
});

test('names the shipped mappings that have nothing to say against the header', async () => {
  const header =
    'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Outcome type';
  const { profiles } = await proposed(`${header}\nabc,2024-01,a,b,c,d,e,f,g,Under investigation\n`);
  expect(profiles).toEqual(['police-uk-outcomes', 'police-uk-outcome-events']);
  expect((await proposed(`${header},More\nabc,2024-01,a,b,c,d,e,f,g,h,i\n`)).profiles).toEqual([]);
  expect((await proposed(`${header.replaceAll(',', ';')}\na;2024-01;a;b;c;d;e;f;g;h\n`)).profiles).toEqual(
    [],
  );
});

test.each([
  ['is empty', '', 'FILE_EMPTY'],
  ['has a header only', 'id,opened\n', 'FILE_WITHOUT_ROWS'],
])('proposes nothing for a file that %s', async (_, text, code) => {
  const path = join(folder, 'nothing.csv');
  writeFileSync(path, text);
  expect(await proposeMapping(path)).toMatchObject([{ code, file: 'nothing.csv' }]);
});

test('says why a file cannot be read', async () => {
  expect(await proposeMapping(join(folder, 'none.csv'))).toMatchObject([{ code: 'FILE_UNREADABLE' }]);
});
