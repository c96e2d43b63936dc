import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { BUNDLE_DIALECT } from '../../../etl/read/dialect.ts';
import type { ReturnedFinding } from '../../../etl/returned/returned-finding.ts';
import { writeReturnedFile } from '../../../etl/returned/write-returned-file.ts';
import { giveBack, inFolder, inOrder, textBack } from './returned-file.ts';

const finding = (line: number | undefined, text: string): ReturnedFinding => ({
  ...{ line, text },
  code: 'FLAG_MALFORMED',
  column: 'jit',
});

test('says in each row what is wrong with it', async () => {
  const content = 'case_id,jit\ntest-1,yes\ntest-2,Y\ntest-3,no\n';
  const findings = [finding(2, 'First.'), finding(2, 'Second.'), finding(4, 'Third.')];
  expect(await textBack({ content, findings })).toBe(`\ufeffcase_id,jit,liaison_findings
test-1,yes,FLAG_MALFORMED (jit): First. Mend: Write Y or N. | FLAG_MALFORMED (jit): Second.
test-2,Y,
test-3,no,FLAG_MALFORMED (jit): Third. Mend: Write Y or N.
`);
});

test('finds the row of a line by its first line and inside it', async () => {
  const content = 'a,b\n"1\n2",x\n\n3,y\n4,z\n';
  const findings = [finding(3, 'Inside.'), finding(5, 'First.'), finding(9, 'Last.')];
  expect(await textBack({ content, findings })).toBe(`\ufeffa,b,liaison_findings
"1
2",x,FLAG_MALFORMED (jit): Inside. Mend: Write Y or N.
3,y,FLAG_MALFORMED (jit): First. Mend: Write Y or N.
4,z,FLAG_MALFORMED (jit): Last. Mend: Write Y or N.
`);
});

test('puts what is wrong with the file and its header into the first row', async () => {
  const whole = [finding(undefined, 'Count.')];
  const findings = [finding(1, 'Header.'), finding(2, 'Row.')];
  expect(await textBack({ content: 'a,b\n1,2\n3,4\n', findings, whole })).toBe(`\ufeffa,b,liaison_findings
1,2,whole file: FLAG_MALFORMED (jit): Count. Mend: Write Y or N. | whole file: FLAG_MALFORMED (jit): Header. | FLAG_MALFORMED (jit): Row.
3,4,
`);
});

test('leaves a row with the wrong number of cells wrong', async () => {
  const findings = [finding(2, 'Short.'), finding(3, 'Long.')];
  expect(await textBack({ content: 'a,b\n1\n1,2,3\n', findings })).toBe(`\ufeffa,b,liaison_findings
1,FLAG_MALFORMED (jit): Short. Mend: Write Y or N.
1,2,3,FLAG_MALFORMED (jit): Long. Mend: Write Y or N.
`);
});

test('takes the place of the column of an earlier returned file', async () => {
  const content = "a,liaison_findings,b\n'=1,OLD: old,2\n1,FLAG_MALFORMED (jit): Short.\n";
  expect(await textBack({ content, findings: [finding(2, 'New.')] })).toBe(`\ufeffa,b,liaison_findings
'=1,2,FLAG_MALFORMED (jit): New. Mend: Write Y or N.
1,
`);
});

test('makes formulas safe, in the header too', async () => {
  expect(await textBack({ content: "=a,b\n=1+1,-5\n'@x, +1\n" })).toBe(
    "\ufeff'=a,b,liaison_findings\n'=1+1,-5,\n''@x,' +1,\n",
  );
});

test.each(['\n', '\r\n', '\r'])('keeps the line ends %j', async (lineEnd) => {
  const content = `a,b${lineEnd}1,2${lineEnd}`;
  expect(await textBack({ content })).toBe(`\ufeffa,b,liaison_findings${lineEnd}1,2,${lineEnd}`);
});

test('keeps the separator and the encoding of the input', async () => {
  const dialect = { encoding: 'windows-1252', delimiter: ';' } as const;
  const content = Buffer.from('a;b\nM\u00fcnchen \u0080\u0093;1,5\n', 'latin1');
  const bytes = await giveBack({ content, dialect, findings: [finding(2, '\u0416')] });
  expect(bytes?.toString('latin1')).toBe(
    'a;b;liaison_findings\nM\u00fcnchen \u0080\u0093;1,5;FLAG_MALFORMED (jit): ? Mend: Write Y or N.\n',
  );
});

test('unpacks a packed file and drops the ending of its name', async () => {
  await inFolder(async (folder) => {
    const path = join(folder, 'cases.csv.gz');
    writeFileSync(path, Buffer.concat([gzipSync('a,b\n1,2\n'), gzipSync('3,4\n')]));
    const outFolder = join(folder, 'back');
    const returned = await writeReturnedFile({
      ...{ path, name: 'cases.csv.gz', dialect: BUNDLE_DIALECT, outFolder, whole: [] },
      findings: inOrder([]),
    });
    expect(returned).toBe(join(outFolder, 'cases.csv'));
    expect(readFileSync(join(outFolder, 'cases.csv'), 'utf8')).toBe(
      '\ufeffa,b,liaison_findings\n1,2,\n3,4,\n',
    );
    expect(statSync(join(outFolder, 'cases.csv')).mode & 0o777).toBe(0o600);
  });
});

test.each<{ readonly what: string; readonly content: string | Buffer }>([
  { what: 'a quotation mark that is not closed', content: 'a,b\n1,"2\n' },
  { what: 'a misplaced quotation mark', content: 'a,b\n1,2"3\n' },
  { what: 'mixed line ends', content: 'a,b\r\n1,2\n3,4\r\n' },
  { what: 'bytes that are not UTF-8', content: Buffer.from([0x61, 0x0a, 0xe9, 0x0a]) },
])('writes no file that would end early for $what', async ({ content }) => {
  await inFolder(async (folder) => {
    const path = join(folder, 'cases.csv');
    writeFileSync(path, content);
    const outFolder = join(folder, 'back');
    const returned = await writeReturnedFile({
      ...{ path, name: 'cases.csv', dialect: BUNDLE_DIALECT, outFolder, whole: [] },
      findings: inOrder([finding(2, 'Wrong.')]),
    });
    expect(returned).toBeUndefined();
    expect(readdirSync(outFolder)).toEqual([]);
  });
});

test('writes nothing over the input nor over another file', async () => {
  await inFolder(async (folder) => {
    const path = join(folder, 'cases.csv');
    writeFileSync(path, 'a\n1\n');
    mkdirSync(join(folder, 'back'));
    writeFileSync(join(folder, 'back', 'cases.csv'), 'mine');
    const giving = (outFolder: string) =>
      writeReturnedFile({
        ...{ path, name: 'cases.csv', dialect: BUNDLE_DIALECT, outFolder, whole: [] },
        findings: inOrder([]),
      });
    await expect(giving(join(folder, 'back', '..'))).rejects.toThrow(
      'not written into the folder of the bundle',
    );
    await expect(giving(join(folder, 'back'))).rejects.toThrow('cases.csv is there already');
    await expect(giving(path)).rejects.toThrow('cannot be made a folder');
    expect(readFileSync(path, 'utf8')).toBe('a\n1\n');
    expect(readFileSync(join(folder, 'back', 'cases.csv'), 'utf8')).toBe('mine');
  });
});

test('leaves nothing behind when its findings fail', async () => {
  await inFolder(async (folder) => {
    const path = join(folder, 'cases.csv');
    writeFileSync(path, 'a\n1\n2\n3\n');
    const outFolder = join(folder, 'back');
    const returned = writeReturnedFile({
      ...{ path, name: 'cases.csv', dialect: BUNDLE_DIALECT, outFolder, whole: [] },
      findings: inOrder([finding(3, 'B.'), finding(2, 'A.')]),
    });
    await expect(returned).rejects.toThrow('findings out of order: line 2 after 3');
    expect(existsSync(join(outFolder, 'cases.csv'))).toBe(false);
    expect(readdirSync(outFolder)).toEqual([]);
  });
});

test('says how many findings of a row it leaves out', async () => {
  const findings = Array.from({ length: 30 }, () => finding(2, 'x'.repeat(73)));
  const text = await textBack({ content: 'a\n1\n', findings });
  expect(text?.split('\n')[1]?.length).toBeLessThan(2100);
  expect(text).toContain(' | and 10 more\n');
});
