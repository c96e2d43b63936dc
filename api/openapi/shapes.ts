/** Pieces of JSON Schema 2020-12. */
export const text = { type: 'string' };
export const number = { type: 'number' };
export const yes = { type: 'boolean' };
export const dateTime = { type: 'string', format: 'date-time' };
export const date = { type: 'string', format: 'date' };
export const listOf = (items: object) => ({ type: 'array', items });
export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** An object with every field of a type: the compiler refuses one that is missing here, or that the type does not have. */
export function record<Value>(
  properties: { readonly [key in keyof Value]-?: object },
  optional: readonly (keyof Value)[] = [],
) {
  const names = Object.keys(properties);
  return { type: 'object', required: names.filter((name) => !isIn(optional, name)), properties };
}

function isIn(names: readonly PropertyKey[], name: string): boolean {
  return names.includes(name);
}

export const anyOf = (...schemas: readonly object[]) => ({ anyOf: schemas });
export const nothing = { type: 'null' };
