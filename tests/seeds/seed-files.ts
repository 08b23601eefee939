import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** One record of a sample file as its cells stand, by column name. */
export type SampleRow = Readonly<Record<string, string>>;

/** The folder of the committed sample files: that of the project this test belongs to, or else is run from. */
export const SEEDS_FOLDER = findSeedsFolder([...withParents(import.meta.dirname), ...withParents(process.cwd())]);

function withParents(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...withParents(parent)];
}

function findSeedsFolder(folders: readonly string[]): string {
  const project = folders.find((folder) => existsSync(join(folder, 'package.json')) && hasSeeds(folder));
  if (project === undefined) throw new Error('There is no project with seeds/agencies.csv above this test.');
  return join(project, 'seeds');
}

function hasSeeds(folder: string): boolean {
  return existsSync(join(folder, 'seeds', 'agencies.csv'));
}

/** The names of the datasets that have a sample file. */
export function sampleDatasets(): readonly string[] {
  return readdirSync(SEEDS_FOLDER)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => name.slice(0, -'.csv'.length));
}

export function sampleText(dataset: string): string {
  return readFileSync(join(SEEDS_FOLDER, `${dataset}.csv`), 'utf8');
}

/** Header and rows of a sample file. */
export function readSample(dataset: string): {
  readonly header: readonly string[];
  readonly rows: readonly SampleRow[];
} {
  const [header = [], ...lines]: string[][] = parse(sampleText(dataset));
  return { header, rows: lines.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']))) };
}
