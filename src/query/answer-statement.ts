import { sql } from 'kysely';
import type { Statement } from '../database/statement.js';
import type {
  AnswerRoot,
  AnswerShape,
  ListMember,
  ListShape,
  Named,
  RecordMember,
  RecordMembers,
} from './answer-shape.js';
import { columnJson } from './column-json.js';
import { base64url, cursorJson } from './cursor-json.js';
import { orderClause, walkOrder } from './keyset-condition.js';
import { SNAPSHOT } from './list-statement.js';
import { pageSelect, relatedPageSelect } from './page-select.js';
import { linkToRecord } from './relation-link.js';
import { columnOf, type Fragment, rowCount, tableOf, writeStatement } from './sql.js';
import { isValid, type Validity } from './validity.js';

/**
 * The statement that writes an answer: one row with the snapshot's revision and the JSON text of what is read, all levels
 * in one. `{ makers(first: 2) { nodes { name } } }` becomes
 * ```sql
 * select s.snapshot, (
 *   select '{"nodes":'::text || ('[' || coalesce(string_agg('{"name":'::text || (coalesce(to_json("r1"."name")::text, 'null'))
 *     || '}'::text, ',' order by "r1"."place") filter (where "r1"."place" <= 2), '') || ']') || '}'::text
 *   from (select page.*, row_number() over (order by "page"."natural_key" asc, "page"."record_id" asc) as place from (
 *     select "t"."record_id", "t"."name", "t"."natural_key" from "open"."makers" as "t"
 *     where ("t"."until_revision" is null) order by "t"."natural_key" asc, "t"."record_id" asc limit 3
 *   ) as page) as "r1"
 * ) as answer from (select coalesce(max(revision), 0) as snapshot from "open"."publication") as s
 * ```
 */
export function answerStatement(root: AnswerRoot, validity: Validity): Statement {
  const writer = new AnswerWriter(validity);
  return writeStatement(sql`select s.snapshot, ${writer.root(root)} as answer from ${SNAPSHOT} as s`);
}

/** The text of an answer around what was read of it. */
export function answerText({ members }: AnswerShape, read: string): string {
  return `{${members.map((member) => `${nameOf(member)}${member.form === 'constant' ? member.json : read}`).join()}}`;
}

class AnswerWriter {
  private aliases = 0;

  constructor(private readonly validity: Validity) {}

  root(root: AnswerRoot): Fragment {
    if (root.form === 'list') return this.list(root.list);
    const alias = this.alias();
    const isIt = sql`${sql.ref(`${alias}.record_id`)} = ${root.recordId}::uuid`;
    return this.record(root, alias, isIt);
  }

  private list({ plan, members }: ListShape, link?: Fragment): Fragment {
    const alias = this.alias();
    const order = orderClause(walkOrder(plan.order, plan.direction), 'page');
    const page = link === undefined ? pageSelect(plan, this.validity) : relatedPageSelect(plan, this.validity, link);
    const text = objectOf(members, (member) => this.listMember(member, plan, alias));
    const held = members.some(({ form }) => form === 'pageInfo') ? sql`, count(*) over () as held` : sql``;
    return sql`(select ${text} from (select page.*, row_number() over (order by ${order}) as place${held} from (${page}) as page) as ${sql.id(alias)})`;
  }

  private listMember(member: Named<ListMember>, plan: ListShape['plan'], alias: string): Fragment | string {
    switch (member.form) {
      case 'constant':
        return member.json;
      case 'nodes':
        return this.rows(this.object(member.members, alias), plan, alias);
      case 'edges': {
        const edge = objectOf(member.members, (part) => {
          if (part.form === 'cursor') return written(cursorJson(alias, plan));
          return part.form === 'constant' ? part.json : this.object(part.members, alias);
        });
        return this.rows(edge, plan, alias);
      }
      case 'pageInfo':
        return objectOf(member.members, (part) => {
          if (part.form === 'constant') return part.json;
          if (part.form === 'hasMore') return sql`(count(*) > ${rowCount(plan.limit)})::text`;
          return edgeCursor(part.at, plan, alias);
        });
    }
  }

  /** The rows of a page without the one that only tells of more, in the order asked for. */
  private rows(row: Fragment, { limit, direction }: ListShape['plan'], alias: string): Fragment {
    const place = sql.ref(`${alias}.place`);
    const way = sql.raw(direction === 'forward' ? '' : ' desc');
    return sql`'[' || coalesce(string_agg(${row}, ',' order by ${place}${way}) filter (where ${place} <= ${rowCount(limit)}), '') || ']'`;
  }

  /** The one record of a table that a condition is true of, or null. */
  private record(
    { dataset, members }: Pick<Extract<AnswerRoot, { form: 'record' }>, 'dataset' | 'members'>,
    alias: string,
    condition: Fragment,
  ): Fragment {
    return sql`coalesce((select ${this.object(members, alias)} from ${tableOf(dataset)} as ${sql.id(alias)} where ${condition} and ${isValid(alias, this.validity)}), 'null')`;
  }

  private object(members: RecordMembers, alias: string): Fragment {
    return objectOf(members, (member) => this.recordMember(member, alias));
  }

  private recordMember(member: RecordMember, alias: string): Fragment | string {
    switch (member.form) {
      case 'constant':
        return member.json;
      case 'id':
        return globalIdJson(member.dataset.name, alias);
      case 'label':
        return sql`to_json(coalesce(${columnOf(alias, member.dataset.label)}, ${sql.ref(`${alias}.natural_key`)}))::text`;
      case 'value':
        return orNull(columnJson(alias, member.column));
      case 'measure': {
        const main = columnOf(alias, member.column);
        const text = objectOf(member.members, (part) =>
          part.form === 'constant' ? part.json : orNull(columnJson(alias, member.column, part.suffix)),
        );
        return sql`case when ${main} is null then 'null' else ${text} end`;
      }
      case 'reference': {
        const inner = this.alias();
        return this.record(member, inner, sql`${sql.ref(`${inner}.record_id`)} = ${columnOf(alias, member.column)}`);
      }
      case 'list':
        return this.list(member.list, linkToRecord(member.relation, alias));
    }
  }

  private alias(): string {
    this.aliases += 1;
    return `r${this.aliases}`;
  }
}

/** The cursor of the first or the last row of a page; null where it has none. */
function edgeCursor(at: 'start' | 'end', plan: ListShape['plan'], alias: string): Fragment {
  const place = sql.ref(`${alias}.place`);
  const isNearest = (at === 'start') === (plan.direction === 'forward');
  const which = isNearest
    ? sql`least(1, ${rowCount(plan.limit)})`
    : sql`least(${sql.ref(`${alias}.held`)}, ${rowCount(plan.limit)})`;
  return sql`coalesce(max(${written(cursorJson(alias, plan))}) filter (where ${place} = ${which}), 'null')`;
}

/** The text of an object: what is known beforehand in as few pieces as can be. */
function objectOf<Member extends { readonly key: string }>(
  members: readonly Member[],
  write: (member: Member) => Fragment | string,
): Fragment {
  const pieces: Fragment[] = [];
  let known = '{';
  for (const [place, member] of members.entries()) {
    known += (place === 0 ? '' : ',') + nameOf(member);
    const value = write(member);
    if (typeof value === 'string') known += value;
    else {
      pieces.push(text(known), sql`(${value})`);
      known = '';
    }
  }
  return sql.join([...pieces, text(`${known}}`)], sql` || `);
}

function text(known: string): Fragment {
  return sql`${sql.lit(known)}::text`;
}

function nameOf({ key }: { readonly key: string }): string {
  return `${JSON.stringify(key)}:`;
}

function orNull(value: Fragment | undefined): Fragment {
  return sql`coalesce(${written(value)}, 'null')`;
}

function written(value: Fragment | undefined): Fragment {
  if (value === undefined) throw new TypeError('A shape holds a column that PostgreSQL does not write as JSON.');
  return value;
}

// As `globalIdOf`.
function globalIdJson(datasetName: string, alias: string): Fragment {
  const id = sql`${sql.lit(`1:${datasetName}:`)} || ${sql.ref(`${alias}.record_id`)}::text`;
  return sql`'"' || ${base64url(id)} || '"'`;
}
