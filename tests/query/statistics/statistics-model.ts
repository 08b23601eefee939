import { Decimal } from 'decimal.js';
import type { Value } from '../../../src/catalog/value.js';
import { type Figure, figureName } from '../../../src/query/statistics/figure.js';
import type { GroupOrderTerm } from '../../../src/query/statistics/group-order.js';
import type { GroupTerm } from '../../../src/query/statistics/group-term.js';
import type { HavingCondition } from '../../../src/query/statistics/having.js';
import type { Group } from '../../../src/query/statistics/statistics.js';
import type { StatisticsPlan } from '../../../src/query/statistics/statistics-plan.js';
import { compareValues, mainValue, type ReleasedToy } from '../toy-model.js';

type Plan = Omit<StatisticsPlan, 'filter'>;

interface ModelGroup {
  readonly keys: readonly (Value | null)[];
  readonly toys: readonly ReleasedToy[];
}

const Exact = Decimal.clone({ precision: 100 });

/** All groups that a question has, by plain loops over the toys that passed its filter. */
export function modelGroups(plan: Plan, toys: readonly ReleasedToy[]): readonly Group[] {
  const groups = new Map<string, ModelGroup>();
  // Without keys there is one group, even of no toys at all.
  if (plan.groupBy.length === 0) groups.set('[]', { keys: [], toys });
  else
    for (const toy of toys)
      for (const keys of combinations(plan.groupBy.map((term) => keysOf(term, toy)))) {
        const known = groups.get(JSON.stringify(keys));
        groups.set(JSON.stringify(keys), { keys, toys: [...(known?.toys ?? []), toy] });
      }
  return [...groups.values()]
    .filter((group) => plan.having.every((condition) => meets(condition, group.toys)))
    .toSorted((a, b) => compareGroups(plan, a, b))
    .map(({ keys, toys: members }) => ({
      keys,
      count: members.length,
      figures: new Map(plan.figures.map((figure) => [figureName(figure), figureOf(figure, members)])),
    }));
}

function combinations<Item>(choices: readonly (readonly Item[])[]): readonly (readonly Item[])[] {
  return choices.reduce<readonly (readonly Item[])[]>(
    (done, own) => done.flatMap((before) => own.map((item) => [...before, item])),
    [[]],
  );
}

function keysOf(term: GroupTerm, toy: ReleasedToy): readonly (Value | null)[] {
  const value = mainValue(toy, term.column.name);
  if (term.form === 'entry') return Array.isArray(value) && value.length > 0 ? [...new Set<Value>(value)] : [null];
  if (term.form !== 'period' || value === null) return [value];
  const text = String(value);
  const local = text.includes('T') ? new Date(Date.parse(text) + 8 * 3_600_000).toISOString() : text;
  return [startOf(term.part, local.slice(0, 10))];
}

function startOf(part: string, day: string): string {
  const month = Number(day.slice(5, 7));
  if (part === 'YEAR') return `${day.slice(0, 4)}-01-01`;
  if (part === 'QUARTER') return `${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
  if (part === 'MONTH') return `${day.slice(0, 7)}-01`;
  if (part === 'DAY') return day;
  const date = new Date(`${day}T00:00:00Z`);
  const sinceMonday = (date.getUTCDay() + 6) % 7;
  return new Date(date.getTime() - sinceMonday * 86_400_000).toISOString().slice(0, 10);
}

function figureOf(figure: Figure, toys: readonly ReleasedToy[]): number | string | null {
  if (figure.function === 'count') return toys.length;
  const { column } = figure;
  const isHeld = (value: Value | null): value is Value =>
    value !== null && !(Array.isArray(value) && value.length === 0);
  const values = toys.map((toy) => mainValue(toy, column.name)).filter(isHeld);
  if (figure.function === 'missing') return toys.length - values.length;
  if (figure.function === 'distinctCount') return new Set(values).size;
  if (values.length === 0) return null;
  const sum = () => values.reduce((total, value) => total.plus(String(value)), new Exact(0));
  if (figure.function === 'sum') return sum().toFixed();
  if (figure.function === 'average')
    return zeroless(sum().div(values.length).toDecimalPlaces(8, Decimal.ROUND_HALF_UP));
  const ordered = values.toSorted((a, b) => compareValues(column, a, b));
  const extreme = String((figure.function === 'minimum' ? ordered[0] : ordered.at(-1)) ?? '');
  return /^-?[\d.]+$/.test(extreme) ? new Exact(extreme).toFixed() : extreme;
}

// A zero has no sign in PostgreSQL.
function zeroless(value: Decimal): string {
  return value.isZero() ? '0' : value.toFixed();
}

function meets({ figure, operator, operand }: HavingCondition, toys: readonly ReleasedToy[]): boolean {
  const value = figureOf(figure, toys);
  if (value === null) return false;
  const difference = compareFigures(value, String(operand));
  switch (operator) {
    case 'equals':
      return difference === 0;
    case 'gt':
      return difference > 0;
    case 'gte':
      return difference >= 0;
    case 'lt':
      return difference < 0;
    case 'lte':
      return difference <= 0;
  }
}

function compareFigures(a: number | string, b: number | string): number {
  const isNumber = /^-?[\d.]+$/.test(String(a));
  return isNumber ? new Exact(a).comparedTo(b) : Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
}

function compareGroups(plan: Plan, a: ModelGroup, b: ModelGroup): number {
  for (const term of plan.order) {
    const difference = compareIn(plan, term, a, b);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareIn(plan: Plan, term: GroupOrderTerm, a: ModelGroup, b: ModelGroup): number {
  const valueIn = ({ keys, toys }: ModelGroup) =>
    (term.by === 'key' ? keys[term.place] : figureOf(term.figure, toys)) ?? null;
  const [left, right] = [valueIn(a), valueIn(b)];
  if (left === null || right === null) {
    if (left === right) return 0;
    return (left === null) === (term.nulls === 'FIRST') ? -1 : 1;
  }
  const column = term.by === 'key' ? plan.groupBy[term.place]?.column : undefined;
  const difference =
    column === undefined ? compareFigures(figureText(left), figureText(right)) : compareValues(column, left, right);
  return term.direction === 'ASC' ? difference : -difference;
}

function figureText(value: Value): string {
  return String(value);
}
