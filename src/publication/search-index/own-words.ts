import type { Registry } from '../../catalog/registry.js';
import type { RunStatement } from '../../database/statement.js';
import { agencyDataset, nameColumns } from '../../query/search/agency-names.js';
import { codeTitles } from '../../query/search/code-titles.js';
import { HAN } from '../../query/search/lexemes.js';
import { foldText } from '../../query/search/script.js';

const IS_WORD = new RegExp(`^[${HAN}]{2,16}$`, 'u');

/**
 * The words of our own that texts are split by: what agencies are called, titles of codes, of datasets and of columns.
 * Only whole Chinese words; whatever has other signs in it is split anyway.
 */
export async function ownWords(registry: Registry, run: RunStatement): Promise<readonly string[]> {
  const titles = registry.datasets.flatMap(({ title, columns }) => [title, ...columns.map((column) => column.title)]);
  const codes = codeTitles(registry).map(({ title }) => title);
  const all = [...(await agencyNames(registry, run)), ...titles, ...codes].map(foldText);
  return [...new Set(all.filter((word) => IS_WORD.test(word)))].sort();
}

async function agencyNames(registry: Registry, run: RunStatement): Promise<readonly string[]> {
  const dataset = agencyDataset(registry);
  if (dataset === undefined) return [];
  const columns = nameColumns(dataset).map(({ databaseName }) => `"${databaseName}"`);
  const rows = await run({
    text: `select ${columns.join(', ')} from "open"."${dataset.tableName}" where until_revision is null`,
    values: [],
  });
  return rows
    .flatMap((row) => Object.values(row).flatMap((name) => (Array.isArray(name) ? name : [name])))
    .flatMap((name) => (typeof name === 'string' ? [name] : []));
}
