import { QUERY_STRING_BOUNDS } from '../query-string.js';
import type { OpenapiObject } from './parts.js';

// The greatest whole number that JSON carries through every reader unchanged (RFC 8259, 6).
const LARGEST = Number.MAX_SAFE_INTEGER;
const LARGEST_INT32 = 2 ** 31;

type Parts = Readonly<Record<string, OpenapiObject>>;

/**
 * The parts of the document with what holds of every whole number in them: between which numbers it lies, so that a
 * generated client chooses a type that is wide enough.
 */
export function withIntegerBounds(parts: Parts): Parts {
  return everyPart(parts, (part) => {
    if (!isOfType(part, 'integer')) return part;
    const { minimum = -LARGEST, maximum = LARGEST } = part;
    const isShort = Number(minimum) >= -LARGEST_INT32 && Number(maximum) < LARGEST_INT32;
    return { ...part, format: isShort ? 'int32' : 'int64', minimum, maximum };
  });
}

/** Parts of a question with their bounds: no text is longer than a query string, no list has more than fits into one. */
export function withQuestionBounds(parts: Parts): Parts {
  const { length } = QUERY_STRING_BOUNDS;
  return everyPart(parts, (part) => {
    if (isOfType(part, 'array')) return { maxItems: length / 2, ...part };
    return isOfType(part, 'string') && part.enum === undefined ? { maxLength: length, ...part } : part;
  });
}

function boundedParameter(parameter: OpenapiObject): OpenapiObject {
  return withQuestionBounds({ parameter }).parameter ?? parameter;
}

/** The operations of paths with the bounds of what they are asked with. */
export function withBoundedQuestions(paths: Parts): Parts {
  const bounded = (operation: unknown): unknown =>
    isObject(operation) && Array.isArray(operation.parameters)
      ? { ...operation, parameters: operation.parameters.filter(isObject).map(boundedParameter) }
      : operation;
  return mapped(paths, (path) => mapped(path, bounded));
}

/** The schemas that parameters are made of, bounded, among all schemas. */
export function withBoundedConditions(schemas: Parts, parameters: Parts): Parts {
  const asked = new Set<string>();
  const note = (part: OpenapiObject): OpenapiObject => {
    const [, name] = /^#\/components\/schemas\/(.+)$/.exec(String(part.$ref ?? '')) ?? [];
    const schema = name === undefined ? undefined : schemas[name];
    if (name === undefined || schema === undefined || asked.has(name)) return part;
    asked.add(name);
    everyPart({ [name]: schema }, note);
    return part;
  };
  everyPart(parameters, note);
  return Object.fromEntries(
    Object.entries(schemas).flatMap(([name, schema]) =>
      Object.entries(asked.has(name) ? withQuestionBounds({ [name]: schema }) : { [name]: schema }),
    ),
  );
}

/** Parts, each of whose objects, from the innermost outwards, is put through a rule. */
function everyPart(parts: Parts, rule: (part: OpenapiObject) => OpenapiObject): Parts {
  const inside = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(inside);
    return isObject(part) ? rule(mapped(part, inside)) : part;
  };
  return mapped(parts, (part) => rule(mapped(part, inside)));
}

function mapped<From, To>(object: Readonly<Record<string, From>>, change: (member: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(object).map(([name, member]) => [name, change(member)]));
}

// A property may itself be called "type"; what stands there is a schema then, neither a name nor a list of names.
function isOfType({ type }: OpenapiObject, name: string): boolean {
  return type === name || (Array.isArray(type) && type.includes(name));
}

function isObject(part: unknown): part is OpenapiObject {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}
