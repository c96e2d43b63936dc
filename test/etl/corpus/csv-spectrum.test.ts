import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { BUNDLE_DIALECT } from '../../../etl/read/dialect.ts';
import { fileRecords, type SourceRecord } from '../../../etl/read/file-records.ts';
import { FileStopped } from '../../../etl/read/file-stopped.ts';

const FOLDER = 'node_modules/csv-spectrum';

/** One file has quotation marks inside cells without quotes, which RFC 4180 forbids; and its degrees are U+FFFD by now. */
const AGAINST_RFC_4180 = 'location_coordinates';

const NAMES = readdirSync(`${FOLDER}/csvs`).map((file) => file.replace('.csv', ''));

async function read(name: string): Promise<readonly SourceRecord[]> {
  const path = `${FOLDER}/csvs/${name}.csv`;
  const records: SourceRecord[] = [];
  for await (const { records: some } of fileRecords({ path, name, dialect: BUNDLE_DIALECT }))
    records.push(...some);
  return records;
}

/** Rows as objects by their header, the form of the answers. */
function byHeader([header, ...rows]: readonly SourceRecord[]): unknown {
  const names = header?.cells ?? [];
  return rows.map(({ cells }) => Object.fromEntries(names.map((name, index) => [name, cells[index]])));
}

test('has the cases that were there when this was written', () => {
  expect(NAMES).toHaveLength(12);
});

test.each(NAMES.filter((name) => name !== AGAINST_RFC_4180))(
  'reads %s of csv-spectrum right',
  async (name) => {
    const answer = JSON.parse(readFileSync(`${FOLDER}/json/${name}.json`, 'utf8'));
    expect(byHeader(await read(name))).toEqual(answer);
  },
);

test('refuses the case that RFC 4180 forbids, at the place of its first fault', async () => {
  const reading = read(AGAINST_RFC_4180);
  await expect(reading).rejects.toBeInstanceOf(FileStopped);
  await expect(reading).rejects.toMatchObject({ finding: { code: 'CHARACTER_REFUSED', line: 2 } });
});
