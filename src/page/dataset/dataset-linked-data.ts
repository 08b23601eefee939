import type { Dataset } from '../../catalog/registry.js';
import { DATA_LICENCE } from '../../rest/links.js';
import type { Visit } from '../visit.js';
import type { DatasetSummary } from './dataset-summary.js';

const FILES = [
  ['csv', 'text/csv'],
  ['jsonl', 'application/jsonl'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['parquet', 'application/vnd.apache.parquet'],
] as const;

/** A dataset in the words of schema.org, for search engines. */
export function datasetLinkedData({ origin }: Visit, dataset: Dataset, { latestPublishedAt }: DatasetSummary): object {
  const address = `${origin}/datasets/${dataset.name}`;
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': address,
    url: address,
    name: dataset.title,
    alternateName: dataset.name,
    description: dataset.description,
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    license: DATA_LICENCE,
    ...(latestPublishedAt === null ? {} : { dateModified: latestPublishedAt }),
    variableMeasured: dataset.columns.map(({ title }) => title),
    distribution: FILES.map(([ending, type]) => ({
      '@type': 'DataDownload',
      encodingFormat: type,
      contentUrl: `${origin}/api/v1/${dataset.name}.${ending}`,
    })),
  };
}
