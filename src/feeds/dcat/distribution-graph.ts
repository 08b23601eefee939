import type { Quad } from 'n3';
import type { Dataset } from '../../catalog/registry.js';
import { describeDataset } from '../../reports/dataset-description.js';
import type { KnownDistribution } from '../../reports/distributions.js';
import { tableSchemaAddress } from '../../rest/addresses.js';
import { en, link, node, zh } from './graph.js';
import type { Places } from './places.js';
import { authority, iri } from './vocabulary.js';

// JSON Lines has no registered media type and no file type of its own.
const FILE_TYPES: Readonly<Record<string, string>> = { csv: 'CSV', jsonl: 'JSON', xlsx: 'XLSX', parquet: 'PARQUET' };

/**
 * What the catalogue says of a file. Once its size and digest are known, what is to be downloaded is the very file that
 * has them, by the revision that it is of.
 */
export function distributionGraph(dataset: Dataset, distribution: KnownDistribution, at: Places): readonly Quad[] {
  const { format, mediaType, address, manifest, file } = distribution;
  const checksum = `${at.distribution(dataset.name, format)}-sha256`;
  const kind = format.toUpperCase();
  const whole = node(at.distribution(dataset.name, format), ['dcat:Distribution'], {
    'dct:title': [zh(`${dataset.title}（${kind}）`), en(`${dataset.name} as ${kind}`)],
    'dct:description': [
      zh(`${dataset.title}全部记录的${kind}文件。`),
      en(`All records of ${dataset.name} as ${kind}.`),
    ],
    'dcat:accessURL': link(at.address(address)),
    'dcat:downloadURL': link(at.address(file?.address ?? address)),
    'dcat:byteSize': file === null ? [] : { value: String(file.bytes), type: 'xsd:nonNegativeInteger' },
    'spdx:checksum': file === null ? [] : link(checksum),
    'dcat:mediaType': format === 'jsonl' ? [] : link(`https://www.iana.org/assignments/media-types/${mediaType}`),
    'dct:format': link(authority('file-type', FILE_TYPES[format] ?? kind)),
    'dct:license': link(describeDataset(dataset).licence),
    'dct:language': link(authority('language', 'ZHO')),
    'dct:conformsTo': link(at.address(tableSchemaAddress(dataset.name))),
    'dcatap:availability': link(authority('planned-availability', 'STABLE')),
    'dcat:accessService': link(at.rest),
    'foaf:page': link(at.address(manifest)),
  });
  if (file === null) return whole;
  return [
    ...whole,
    ...node(checksum, ['spdx:Checksum'], {
      'spdx:algorithm': link(iri('spdx:checksumAlgorithm_sha256')),
      'spdx:checksumValue': { value: file.sha256, type: 'xsd:hexBinary' },
    }),
  ];
}
