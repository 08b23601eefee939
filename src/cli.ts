#!/usr/bin/env node
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { audit } from './commands/audit.js';
import { exportFile } from './commands/export.js';
import { keys } from './commands/keys.js';
import { COMMAND_OPTIONS, type CommandOptions } from './commands/options.js';
import { reindex } from './commands/reindex.js';
import { review } from './commands/review.js';
import { submit } from './commands/submit.js';
import { template } from './commands/template.js';
import { withdraw } from './commands/withdraw.js';
import { type Config, readConfig, SETTINGS } from './config.js';
import { type Database, openDatabase } from './database/open-database.js';
import { registry } from './datasets/index.js';
import { LongchengError } from './errors.js';
import { explain } from './explain.js';
import { publishSampleData } from './files/sample-data.js';
import { buildSchema } from './graphql/build-schema.js';
import { schemaText } from './graphql/schema-text.js';
import { fail } from './process.js';
import { Progress, sinkOf } from './progress.js';
import { PROJECT_FOLDER } from './project-folder.js';
import { verify } from './publication/verify.js';
import { openapiText } from './rest/openapi/openapi-text.js';
import { outcomeText } from './tiers/outcome.js';
import { seedTier } from './tiers/seed-tier.js';
import { readTier, type Tier } from './tiers/tier.js';

interface Command {
  readonly usage: string;
  readonly meaning: string;
  readonly run: (positionals: readonly string[], config: Config, options: CommandOptions) => Promise<void>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  serve: {
    usage: 'serve',
    meaning: 'Start the server (what npm start does).',
    run: async () => void (await import('./main.js')),
  },
  migrate: {
    usage: 'migrate',
    meaning: 'Make roles and bring the database structure up to date.',
    run: (_, config) => withDatabase(config, async () => console.log('The database is up to date.')),
  },
  seed: {
    usage: 'seed [folder]',
    meaning:
      'Publish the sample data, or the <dataset>.csv files of another folder; a second run changes nothing. With --tier T1 or T2, fill an empty database with 1 or 10 million rows for load tests.',
    run: ([folder = join(PROJECT_FOLDER, 'seeds')], config, { tier }) =>
      tier === undefined
        ? withDatabase(config, (database) => publishSampleData(database, folder, console.log))
        : loadTier(config, readTier(tier), folder),
  },
  verify: {
    usage: 'verify',
    meaning: 'Recompute every digest and name the first that does not match; exit code 1 then.',
    run: (_, config) => withDatabase(config, verifyChain),
  },
  schema: {
    usage: 'schema [--write]',
    meaning: 'Print the GraphQL schema; with --write, into schema/schema.graphql.',
    run: (_, __, { write }) => writeSchema(write === true),
  },
  keys: {
    usage: 'keys create|list|revoke',
    meaning: 'API keys: create --role publisher|reviewer|administrator --agency <name, credit code or "*">.',
    run: (positionals, config, options) => withDatabase(config, (database) => keys(database, positionals, options)),
  },
  template: {
    usage: 'template <dataset>',
    meaning: 'Write an empty form to fill: --format xlsx|csv, --output <file>.',
    run: (positionals, _, options) => template(registry, positionals, options),
  },
  submit: {
    usage: 'submit <dataset> <file>',
    meaning:
      'Hand in a CSV, JSON Lines or XLSX file for review: --key, --reason, --dry-run, --idempotency-key, --json.',
    run: (positionals, config, options) => withDatabase(config, (database) => submit(database, positionals, options)),
  },
  review: {
    usage: 'review [id] [decision]',
    meaning: 'What waits; one submission; approve, reject or withhold it: --key, --rows, --reason, --ground, --json.',
    run: (positionals, config, options) => withDatabase(config, (database) => review(database, positionals, options)),
  },
  withdraw: {
    usage: 'withdraw <dataset> <id>',
    meaning: 'Take a record out of the present: --key, --reason; with --erase <ground> out of every version.',
    run: (positionals, config, options) =>
      withDatabase(config, (database) => withdraw(database, positionals, options, config)),
  },
  audit: {
    usage: 'audit [subject]',
    meaning: 'The newest entries of the audit log, or those on a submission, key or record: --json.',
    run: (positionals, config, options) => withDatabase(config, (database) => audit(database, positionals, options)),
  },
  reindex: {
    usage: 'reindex',
    meaning:
      'Make the index of the search anew, with the agencies’ names and code lists of today. Publishing waits meanwhile.',
    run: (positionals, config, options) => withDatabase(config, (database) => reindex(database, positionals, options)),
  },
  export: {
    usage: 'export <dataset>',
    meaning:
      'Write a dataset into a file: --format csv|jsonl|xlsx|parquet, --out <file>, --filter column[operator]=value, --order, --fields, --as-of <revision or time>, --json.',
    run: (positionals, config, options) =>
      withDatabase(config, (database) => exportFile(database, positionals, options)),
  },
  openapi: {
    usage: 'openapi [--write]',
    meaning: 'Print the OpenAPI document; with --write, into openapi/openapi.json.',
    run: (_, __, { write }) => writeOpenapi(write === true),
  },
  explain: {
    usage: 'explain <dataset>',
    meaning: 'Print everything that is derived from one dataset.',
    run: async ([name]) => console.log(explain(registry.get(name ?? ''))),
  },
};

async function withDatabase(config: Config, work: (database: Database) => Promise<void>): Promise<void> {
  const database = await openDatabase(registry, {
    url: config.DATABASE_URL,
    dataDirectory: config.DATA_DIR,
    onProgress: console.error,
  });
  try {
    await work(database);
  } finally {
    await database.close();
  }
}

async function loadTier(config: Config, tier: Tier, folder: string): Promise<void> {
  const progress = new Progress(sinkOf(process.stdout));
  await withDatabase(config, async (database) => {
    const outcome = await seedTier(database, tier, folder, progress);
    if (outcome !== undefined) progress.line(outcomeText(outcome));
  });
}

async function verifyChain(database: Database): Promise<void> {
  const verdict = await verify(registry, database.read);
  if (verdict.isIntact)
    console.log(
      `Intact: ${verdict.publications} publications, ${verdict.versions} record versions. Chain digest ${verdict.digest}`,
    );
  else {
    console.error(`NOT INTACT: ${verdict.message}`);
    process.exitCode = 1;
  }
}

async function writeSchema(toFile: boolean): Promise<void> {
  const text = schemaText(buildSchema(registry));
  if (toFile) await writeFile(join(PROJECT_FOLDER, 'schema', 'schema.graphql'), text);
  else console.log(text);
}

async function writeOpenapi(toFile: boolean): Promise<void> {
  const text = openapiText(registry);
  if (toFile) await writeFile(join(PROJECT_FOLDER, 'openapi', 'openapi.json'), text);
  else console.log(text);
}

function help(): string {
  const commands = Object.values(COMMANDS).map(({ usage, meaning }) => `  ${usage.padEnd(24)} ${meaning}`);
  const settings = Object.entries(SETTINGS).map(
    ([name, { meaning, meaningZh }]) => `  ${name.padEnd(14)} ${meaning}\n${' '.repeat(17)}${meaningZh}`,
  );
  return ['Usage: npm run longcheng -- <command>', '', 'Commands', ...commands, '', 'Environment', ...settings].join(
    '\n',
  );
}

async function main(): Promise<void> {
  const { positionals, values } = readArguments();
  const [name = '', ...rest] = positionals;
  if (values.help === true || name === '' || name === 'help') {
    console.log(help());
    return;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined)
    throw new LongchengError(
      'BAD_ARGUMENT',
      `There is no command "${name}"; use one of ${Object.keys(COMMANDS).join(', ')}.`,
    );
  await command.run(rest, readConfig(process.env), values);
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: COMMAND_OPTIONS });
  } catch (error) {
    throw new LongchengError(
      'BAD_ARGUMENT',
      `${error instanceof Error ? error.message : String(error)} See --help.`,
      {},
      error,
    );
  }
}

await main().catch(fail);
