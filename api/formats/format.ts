import type { Request } from 'express';
import { oneOf } from '#domain/parameter';

/** The formats in which a table is answered, with their media types. */
const FORMATS = { json: 'application/json', csv: 'text/csv' } as const;

export type Format = keyof typeof FORMATS;

/** The formats by name. */
// `Object.keys` of an `as const` object is exactly its key union; TypeScript widens it to string.
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly Format[];

/** The parameter `format`. */
export const formatParameter = oneOf(FORMAT_NAMES, ({ parameters }) => parameters.format(FORMAT_NAMES));

/** The format that a request asks for by its parameter, else the one that its `Accept` field likes better. */
export function wantedFormat(asked: Format | undefined, request: Request): Format {
  return asked ?? (request.accepts(Object.values(FORMATS)) === FORMATS.csv ? 'csv' : 'json');
}
