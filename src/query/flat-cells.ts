import { sql } from 'kysely';
import { declaredColumns } from '../catalog/column.js';
import type { ColumnKind } from '../catalog/column-kind.js';
import { area } from '../catalog/columns/area.js';
import { timeUnits } from '../catalog/columns/duration.js';
import { money } from '../catalog/columns/money.js';
import { ratio } from '../catalog/columns/ratio.js';
import { GUARDED_PATTERN, isGuarded } from '../catalog/spreadsheet-guard.js';
import type { Fragment } from './sql.js';

/**
 * The cells of flat files as PostgreSQL writes them: the same texts as each kind's `writeCell`, without a value ever
 * passing through JavaScript. A test holds the two against each other.
 */
export function cellText(kind: ColumnKind, parts: readonly Fragment[], isGuardWanted: boolean): Fragment {
  const write = CELLS[kind.name];
  if (write === undefined) throw new TypeError(`The column kind "${kind.name}" has no form for flat files.`);
  const text = write(parts, kind);
  return isGuardWanted && isGuarded(kind.name) ? guardedText(text) : text;
}

/** A plain figure of a measured value, from its main part. */
export function figureText(kind: ColumnKind, member: 'value' | 'unit', [main, unit]: readonly Fragment[]): Fragment {
  if (member === 'unit') return unit ?? sql`null`;
  return kind.name === 'duration' ? asText(main) : sql`trim_scale(${main})::text`;
}

/** A text with the apostrophe that keeps spreadsheet programs from running or changing it. */
export function guardedText(text: Fragment): Fragment {
  // Hardly any cell begins so that the pattern needs a look: letters and Chinese lie between `@` and the wide `＋`.
  return sql`case when ascii(${text}) between 65 and 65290 then ${text} when ${text} ~ ${GUARDED_PATTERN} then '''' || ${text} else ${text} end`;
}

type WriteCell = (parts: readonly Fragment[], kind: ColumnKind) => Fragment;

const plain: WriteCell = ([main]) => main ?? sql`null`;
const cast: WriteCell = ([main]) => asText(main);

// By name of the kind.
const CELLS: Readonly<Record<string, WriteCell>> = {
  text: plain,
  'long text': plain,
  'document number': plain,
  'index number': plain,
  'credit code': plain,
  division: plain,
  contact: plain,
  url: plain,
  code: plain,
  'record id': cast,
  reference: cast,
  revision: cast,
  integer: cast,
  flag: cast,
  date: cast,
  time: instantText,
  'release time': instantText,
  decimal: ([main]) => sql`trim_scale(${main})::text`,
  money: measuredText,
  area: measuredText,
  ratio: measuredText,
  duration: ([value, unit]) => sql`${value}::text || ${unitTitles(timeUnits.codes, unit)}`,
  'text list': freeList,
  'code list': plainList,
  references: plainList,
  'embedded list': entriesText,
};

function asText(main: Fragment | undefined): Fragment {
  return sql`${main}::text`;
}

function instantText([main]: readonly Fragment[]): Fragment {
  return sql`to_char(${main} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

function measuredText([, sourceValue, sourceUnit]: readonly Fragment[], { name }: ColumnKind): Fragment {
  const units = [money, area, ratio].find(({ kindName }) => kindName === name)?.units ?? [];
  return sql`trim_scale(${sourceValue})::text || ${unitTitles(units, sourceUnit)}`;
}

function unitTitles(
  units: readonly { readonly code: string; readonly title: string }[],
  unit: Fragment | undefined,
): Fragment {
  const ways = units.map(({ code, title }) => sql`when ${sql.lit(code)} then ${sql.lit(title)}`);
  return sql`case ${unit} ${sql.join(ways, sql` `)} end`;
}

// As `writeList`: entries with `;` between them, or JSON where that would be read as something else.
function plainList([main]: readonly Fragment[]): Fragment {
  return sql`case when cardinality(${main}) = 0 then '[]' else array_to_string(${main}, ';') end`;
}

function freeList([main]: readonly Fragment[]): Fragment {
  return sql`case when cardinality(${main}) = 0 or array_to_string(${main}, '') ~ '[;；|、]' or array_to_string(${main}, ';') ~ '(^|;)[[#]' then to_json(${main})::text else array_to_string(${main}, ';') end`;
}

// Measured members are written as their cells, so that the list can be read back; all else is JSON as it rests.
function entriesText([main]: readonly Fragment[], { graphql }: ColumnKind): Fragment {
  if (graphql.type !== 'embedded') throw new TypeError('Only an embedded list has entries.');
  const measured = declaredColumns(graphql.entry).filter(({ kind }) => kind.graphql.type === 'measure');
  if (measured.length === 0) return asText(main);
  const members = measured.map(
    ({ name, kind }) => sql`${sql.lit(name)}, ${cellText(kind, entryParts(name, kind), false)}`,
  );
  const entry = sql`e.entry || jsonb_build_object(${sql.join(members)})`;
  return sql`case when ${main} is not null then (select coalesce(jsonb_agg(${entry} order by e.position), '[]')::text from jsonb_array_elements(${main}) with ordinality as e(entry, position)) end`;
}

/** The parts of a member of an entry `e.entry` of an embedded list, typed as the columns of a table would be. */
export function entryParts(name: string, kind: ColumnKind): readonly Fragment[] {
  const { parts } = kind.database;
  const member = sql.lit(name);
  const type = (at: number) => sql.raw(parts[at]?.type ?? 'text');
  if (kind.graphql.type === 'measure') {
    const names = parts.length === 2 ? ['value', 'unit'] : ['value', 'sourceValue', 'sourceUnit'];
    return names.map((part, at) => sql`(e.entry -> ${member} ->> ${sql.lit(part)})::${type(at)}`);
  }
  if (kind.isList && parts[0]?.type !== 'jsonb')
    return [
      sql`case when jsonb_typeof(e.entry -> ${member}) = 'array' then array(select jsonb_array_elements_text(e.entry -> ${member}))::${type(0)} end`,
    ];
  if (kind.isList) return [sql`nullif(e.entry -> ${member}, 'null')`];
  return [sql`(e.entry ->> ${member})::${type(0)}`];
}
