import type pg from 'pg';

/** Definitions of all indexes of these tables in schema `open`, those of primary keys apart. */
export async function secondaryIndexes(owner: pg.Client, tables: readonly string[]): Promise<readonly string[]> {
  const { rows } = await owner.query<{ definition: string }>(
    `select pg_get_indexdef(i.indexrelid) as definition
from pg_index i join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
where n.nspname = 'open' and t.relname = any($1::text[]) and not i.indisprimary order by t.relname, 1`,
    [tables],
  );
  return rows.map(({ definition }) => definition);
}

export async function dropIndexes(owner: pg.Client, definitions: readonly string[]): Promise<void> {
  for (const definition of definitions)
    await owner.query(`drop index "open".${owner.escapeIdentifier(indexName(definition))}`);
}

/** Build again those of the indexes that are missing. */
export async function buildIndexes(
  owner: pg.Client,
  definitions: readonly string[],
  onBuilt: (name: string, done: number) => void,
): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `select indexname as name from pg_indexes where schemaname = 'open'`,
  );
  const present = new Set(rows.map(({ name }) => name));
  for (const [place, definition] of definitions.entries()) {
    const name = indexName(definition);
    if (!present.has(name)) await owner.query(definition);
    onBuilt(name, place + 1);
  }
}

function indexName(definition: string): string {
  const name = /^CREATE (?:UNIQUE )?INDEX (\S+) ON /.exec(definition)?.[1];
  if (name === undefined) throw new RangeError(`"${definition}" makes no index.`);
  return name;
}
