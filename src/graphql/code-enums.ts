import { registerEnumType } from 'type-graphql';
import type { CodeList } from '../catalog/code-list.js';
import { describe } from './describe.js';

/** What type-graphql knows an enum by: an object of its values. */
export type EnumObject = Readonly<Record<string, string>>;

const enums = new Map<CodeList, EnumObject>();

/** The GraphQL enum of a code list; the same list gives the same enum. */
export function codeEnum(list: CodeList): EnumObject {
  const known = enums.get(list);
  if (known !== undefined) return known;
  const values: EnumObject = Object.freeze(Object.fromEntries(list.codes.map(({ code }) => [code, code])));
  registerEnumType(values, {
    name: list.name,
    description: describe(
      `${list.title}(代码表,版本 ${list.edition})`,
      `${list.description} Code list, edition ${list.edition}.`,
    ),
    valuesConfig: Object.fromEntries(
      list.codes.map(({ code, title, description }) => [code, { description: describe(title, description) }]),
    ),
  });
  enums.set(list, values);
  return values;
}

/** An enum that is no code list of the domain: sort directions and the like. */
export function plainEnum(
  name: string,
  description: string,
  values: readonly (readonly [name: string, chinese: string, english: string])[],
): EnumObject {
  const object: EnumObject = Object.freeze(Object.fromEntries(values.map(([value]) => [value, value])));
  registerEnumType(object, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      values.map(([value, chinese, english]) => [value, { description: describe(chinese, english) }]),
    ),
  });
  return object;
}
