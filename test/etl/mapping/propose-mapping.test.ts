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
  expect(todo).toEqual([]);
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
    crosswalks: { delikt: { Fraud: { code: '0701', match: 'exact' }, Betrug: { code: '?', match: 'none' } } },
    ignore: ['Name'],
  });
  expect(todo).toContain('Delikt: choose a code for each value of its crosswalk that has ? (1).');
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

test('says why a file cannot be read', async () => {
  expect(await proposeMapping(join(folder, 'none.csv'))).toMatchObject([{ code: 'FILE_UNREADABLE' }]);
});
