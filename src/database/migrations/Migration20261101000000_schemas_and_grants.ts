import { Migration } from '@mikro-orm/migrations';
import { READER, WRITER } from '../roles.js';

/**
 * Schema `open` holds what is released, schema `intake` what is not. The grants are the gate: the reader has no way
 * into `intake`, and what a later migration adds to `open` is readable and to `intake` is not, without anybody's care.
 */
export class Migration20261101000000_schemas_and_grants extends Migration {
  override name = 'Migration20261101000000_schemas_and_grants';

  override up(): void {
    this.addSql('create schema if not exists "open";');
    this.addSql('create schema if not exists "intake";');
    this.addSql('revoke all on schema "open", "intake" from public;');
    this.addSql(`grant usage on schema "open" to ${READER}, ${WRITER};`);
    this.addSql(`grant usage on schema "intake" to ${WRITER};`);
    this.addSql(`alter default privileges in schema "open" grant select on tables to ${READER};`);
    this.addSql(`alter default privileges in schema "open" grant select, insert, update on tables to ${WRITER};`);
    this.addSql(`alter default privileges in schema "intake" grant select, insert, update on tables to ${WRITER};`);
    this.addSql(
      `do $$ begin execute format('revoke temporary on database %I from public', current_database()); end $$;`,
    );
  }

  override down(): void {
    this.addSql('drop schema if exists "intake";');
    this.addSql(`alter default privileges in schema "open" revoke all on tables from ${READER}, ${WRITER};`);
  }
}
