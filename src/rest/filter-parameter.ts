import { OPERATORS, type OperatorName } from '../catalog/operators.js';
import { type Column, type Dataset, type Registry, referenceTarget } from '../catalog/registry.js';
import { DateTimeScalar } from '../catalog/scalars.js';
import { LongchengError } from '../errors.js';
import type { FilterInput } from '../query/list-request.js';
import { readCommaList } from './parameters.js';
import type { Parameter } from './query-string.js';
import { restorePlus } from './zone-sign.js';

/**
 * The filter of a query string, in the form in which every door hands it on; what it means is checked by the query floor.
 * `filter[fine][gte]=100` is `{ fine: { gte: '100' } }`; without an operator, a column is meant to equal the value (a list
 * to include it), and a repeated one any of the values. Commas separate the values of `in` and `includesAny`.
 */
export function readFilterParameter(registry: Registry, dataset: Dataset, parameter: Parameter): FilterInput {
  if (parameter.texts.length > 0)
    throw new LongchengError('BAD_FILTER', '"filter" names no column; write filter[column][operator]=value.');
  return readMembers(registry, dataset, parameter);
}

function readMembers(registry: Registry, dataset: Dataset, { members }: Parameter): FilterInput {
  return Object.fromEntries([...members].map(([name, member]) => [name, readMember(registry, dataset, name, member)]));
}

function readMember(registry: Registry, dataset: Dataset, name: string, member: Parameter): unknown {
  if (name === 'and' || name === 'or') return readAlternatives(registry, dataset, name, member);
  if (name === 'not') return readMembers(registry, dataset, withoutTexts(name, member));
  const column = dataset.column(name);
  // Whatever is asked of a column that there is not, the query floor names the nearest.
  return column === undefined ? {} : readConditions(registry, column, member);
}

/** `filter[or][0][…]`, `filter[or][1][…]`: the numbers tell the alternatives apart and mean nothing else. */
function readAlternatives(
  registry: Registry,
  dataset: Dataset,
  name: string,
  parameter: Parameter,
): readonly FilterInput[] {
  const { members } = withoutTexts(name, parameter);
  return [...members].map(([number, member]) => {
    if (!/^\d{1,3}$/.test(number))
      throw new LongchengError('BAD_FILTER', `"${name}" numbers its filters; write filter[${name}][0][column]=value.`);
    return readMembers(registry, dataset, withoutTexts(name, member));
  });
}

function withoutTexts(name: string, parameter: Parameter): Parameter {
  if (parameter.texts.length === 0) return parameter;
  throw new LongchengError('BAD_FILTER', `"${name}" takes no value of its own; write filter[${name}]…[column]=value.`);
}

function readConditions(registry: Registry, column: Column, { texts, members }: Parameter): FilterInput {
  const written = new Map([...members]);
  if (texts.length > 0) {
    const operator = plainOperator(column, texts.length > 1);
    if (written.has(operator))
      throw new LongchengError('BAD_FILTER', `"${column.name}" is given a value twice; give it once.`, {
        column: column.name,
      });
    written.set(operator, { texts: texts.map(escapeCommas), members: new Map() });
  }
  return Object.fromEntries(
    [...written].map(([operator, member]) => [operator, readOperand(registry, column, operator, member)]),
  );
}

function plainOperator({ kind }: Column, isSeveral: boolean): OperatorName {
  if (kind.isList) return isSeveral ? 'includesAny' : 'includes';
  return isSeveral ? 'in' : 'equals';
}

// A value without an operator is taken whole. A single one meets no comma list, so that nothing needs undoing there.
function escapeCommas(text: string, _: number, all: readonly string[]): string {
  return all.length > 1 ? text.replace(/[\\,]/g, '\\$&') : text;
}

function readOperand(registry: Registry, column: Column, operator: string, parameter: Parameter): unknown {
  // The query floor names the operators that there are.
  if (!isOperator(operator)) return '';
  const form = OPERATORS[operator].operand;
  const target = referenceTarget(column);
  if (form === 'filter' && target !== undefined)
    return readMembers(registry, registry.get(target), withoutTexts(`${column.name}][where`, parameter));
  const texts = plainTexts(column, operator, parameter).map((text) => (isInstant(column) ? restorePlus(text) : text));
  if (form === 'values') return texts.flatMap(readCommaList);
  const [text = ''] = texts;
  if (texts.length > 1)
    throw new LongchengError(
      'BAD_FILTER',
      `"${operator}" of "${column.name}" is given ${texts.length} values; it takes one.`,
      { column: column.name, operator },
    );
  if (form === 'flag') return text === 'true' || text === '1' ? true : text === 'false' || text === '0' ? false : text;
  return text;
}

function plainTexts(column: Column, operator: string, { texts, members }: Parameter): readonly string[] {
  const [member] = members.keys();
  if (member === undefined) return texts;
  throw new LongchengError('BAD_FILTER', `"${operator}" of "${column.name}" takes a value and has no "[${member}]".`, {
    column: column.name,
    operator,
  });
}

function isOperator(name: string): name is OperatorName {
  return Object.hasOwn(OPERATORS, name);
}

function isInstant({ kind }: Column): boolean {
  return kind.graphql.type === 'scalar' && kind.graphql.scalar === DateTimeScalar;
}
