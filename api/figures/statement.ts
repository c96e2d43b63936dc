/** One statement for the database. Its columns: a code for each axis (`ALL` where summed up), then the measures of a cell. */
export type Statement = {
  readonly text: string;
  readonly parameters: readonly (string | number | readonly string[])[];
};

/** Takes a value as the next parameter of a statement and gives the place that stands for it in the text. */
export type Bind = (value: Statement['parameters'][number]) => string;

/** A column that has one of some codes. */
export function isOneOf(column: string, codes: readonly string[], bind: Bind): string {
  const [code = ''] = codes;
  return codes.length === 1 ? `${column} = ${bind(code)}` : `${column} = any(${bind(codes)})`;
}
