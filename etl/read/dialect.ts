/** How the text of a CSV file is written. Everything else is RFC 4180. */
export type Dialect = {
  readonly encoding: 'utf-8' | 'windows-1252';
  readonly delimiter: ',' | ';' | '\t' | '|';
};

/** The dialect of a bundle. Other dialects are read only where a mapping names them. */
export const BUNDLE_DIALECT: Dialect = { encoding: 'utf-8', delimiter: ',' };
