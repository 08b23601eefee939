import { isValueObject, type Value, type ValueObject } from '../../catalog/value.js';

/**
 * A member of a JSON object as the text of a cell: a text as it is, a number or a truth its JSON text, null nothing, a list
 * or an object its JSON text. Of a record as REST shows it, a reference is its record id, and a measured value what its
 * source printed, wherever they stand in it; so an exported line can be submitted again.
 */
export function jsonCell(member: Value | null): string {
  if (member === null) return '';
  const plain = plainMember(member);
  return typeof plain === 'string' ? plain : JSON.stringify(plain);
}

function plainMember(member: Value | null): Value | null {
  if (Array.isArray(member)) return member.map((item: Value) => plainMember(item) ?? '');
  if (!isValueObject(member)) return member;
  return printedMember(member) ?? mapMembers(member);
}

function mapMembers(member: ValueObject): ValueObject {
  return Object.fromEntries(Object.entries(member).map(([name, part]) => [name, plainMember(part)]));
}

function printedMember(member: ValueObject): string | undefined {
  const { recordId, href, sourceValue, sourceUnit, value, unit } = member;
  if (typeof recordId === 'string' && href !== undefined) return recordId;
  if (typeof sourceValue === 'string' && typeof sourceUnit === 'string') return sourceValue + sourceUnit;
  const isDuration = typeof value === 'number' && typeof unit === 'string' && Object.keys(member).length === 2;
  return isDuration ? `${value}${unit}` : undefined;
}

/** The reasons that a record as REST shows it states for what it does not hold, by field, as cells state them. */
export function statedAbsences(absences: Value | null | undefined): ReadonlyMap<string, string> {
  if (!Array.isArray(absences)) return new Map();
  return new Map(
    absences
      .filter(isValueObject)
      .flatMap(({ field, reason }) =>
        typeof field === 'string' && typeof reason === 'string' ? [[field, `#${reason}`]] : [],
      ),
  );
}
