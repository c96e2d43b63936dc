import * as z from 'zod';
import { openApiDocument } from '../../../api/openapi/document.ts';

const IN_DOCUMENT = '#/components/schemas/';
const IN_SCHEMA = '#/$defs/';

const schemas = closed(openApiDocument().components.schemas);

/** What is wrong with a value by a schema of the document; empty when it fits. A field that the schema does not name is wrong. */
export function faultsOf(reference: string, value: unknown): readonly string[] {
  const definitions = JSON.parse(JSON.stringify(schemas).replaceAll(IN_DOCUMENT, IN_SCHEMA));
  const validator = z.fromJSONSchema({ $ref: reference.replace(IN_DOCUMENT, IN_SCHEMA), $defs: definitions });
  return (
    validator.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []
  );
}

/** The same schemas, allowing no field beside those that they name: so that a test notices one that nobody described. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, closed(value)]));
  return 'properties' in inner && inner.type === 'object' ? { ...inner, additionalProperties: false } : inner;
}
