import type { Dataset } from '../../catalog/registry.js';
import { DATA_LICENCE } from '../../rest/links.js';
import type { Visit } from '../visit.js';
import type { Cited } from './citation.js';
import type { ShownRecord } from './record-document.js';

// What schema.org has a word for; a record of any other dataset is a piece of writing about it.
const TYPES: Readonly<Record<string, string>> = {
  agencies: 'GovernmentOrganization',
  documents: 'Legislation',
  'service-items': 'GovernmentService',
  'office-holders': 'Role',
  schools: 'School',
  'health-facilities': 'MedicalOrganization',
  'job-fairs': 'Event',
  'press-events': 'Event',
  'service-halls': 'GovernmentOffice',
};

/** A record in the words of schema.org, for search engines. */
export function recordLinkedData(
  { origin }: Visit,
  dataset: Dataset,
  record: ShownRecord,
  { address, digest, revision }: Cited,
  agency: string | undefined,
): object {
  const url = `${origin}/datasets/${dataset.name}/${record.recordId}`;
  const type = TYPES[dataset.name];
  const page = {
    '@type': 'CreativeWork',
    '@id': address,
    url,
    name: record.label,
    identifier: [record.recordId, `sha256:${digest}`],
    version: String(revision),
    datePublished: record.publishedAt,
    inLanguage: 'zh-CN',
    license: DATA_LICENCE,
    isPartOf: {
      '@type': 'Dataset',
      '@id': `${origin}/datasets/${dataset.name}`,
      name: dataset.title,
      description: dataset.description,
    },
    ...(agency === undefined ? {} : { publisher: { '@type': 'GovernmentOrganization', name: agency } }),
  };
  const about = type === undefined ? {} : { about: { '@type': type, '@id': url, name: record.label } };
  return { '@context': 'https://schema.org/', ...page, ...about };
}
