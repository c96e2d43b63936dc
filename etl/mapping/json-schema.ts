import { z } from 'zod';
import { MappingSchema } from './mapping-schema.ts';

/** The published JSON Schema of a mapping (docs/mapping.schema.json), indented, ending with a line feed. */
export function mappingJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(MappingSchema, { io: 'input' });
  const published = {
    $schema,
    title: 'A mapping of Liaison',
    description:
      'How one CSV file of any shape becomes cases.csv and participations.csv. docs/mapping.md explains it.',
    ...schema,
  };
  return `${JSON.stringify(published, null, 2)}\n`;
}
