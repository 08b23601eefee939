import type { JsonSchema } from '../catalog/column-kind.js';

/**
 * The shared parts of a document of JSON Schemas. A part is made when it is first referred to and stands in the document
 * once, however many columns are of it.
 */
export class SchemaShelf {
  private readonly parts = new Map<string, JsonSchema>();

  /** `prefix`: where the parts stand in the document, e.g. `#/$defs/`. */
  constructor(private readonly prefix: string) {}

  /** A reference to the part of a name. */
  ref(name: string, make: () => JsonSchema): JsonSchema {
    if (!this.parts.has(name)) {
      // Its place is taken before it is made, so that a part may lead back to itself.
      this.parts.set(name, {});
      this.parts.set(name, make());
    }
    return { $ref: `${this.prefix}${name}` };
  }

  /** All parts by name, in the order of names. */
  all(): Readonly<Record<string, JsonSchema>> {
    return Object.fromEntries([...this.parts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }
}

/** The same, or null. */
export function nullable(schema: JsonSchema): JsonSchema {
  const { type, enum: values, ...others } = schema;
  if (typeof type !== 'string') return { anyOf: [schema, { type: 'null' }] };
  return { ...others, type: [type, 'null'], ...(Array.isArray(values) ? { enum: [...values, null] } : {}) };
}

/** A schema with a title in Chinese and a description in English. */
export function titled(schema: JsonSchema, title: string, description: string): JsonSchema {
  return { title, description, ...schema };
}

/** An object all of whose members are there unless `required` says otherwise. */
export function objectOf(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = Object.keys(properties),
): JsonSchema {
  return { type: 'object', properties, ...(required.length === 0 ? {} : { required }) };
}

/** A list; `most`: how many items it has at most, where that is bounded. */
export function listOf(items: JsonSchema, most?: number): JsonSchema {
  return { type: 'array', items, ...(most === undefined ? {} : { maxItems: most }) };
}

/** A whole number from 0. */
export const COUNT: JsonSchema = { type: 'integer', minimum: 0 };
