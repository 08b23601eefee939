import { embeddedColumns } from '../../catalog/flat-columns.js';
import { upperFirst } from '../../catalog/naming.js';
import type { Column, Dataset } from '../../catalog/registry.js';
import { fileAddress } from '../addresses.js';
import { bilingual } from '../bilingual.js';
import { EXPORT_FORMATS, type ExportFormat, FILE_FORMATS } from '../file-formats.js';
import { COUNT, listOf, nullable, objectOf, type SchemaShelf, titled } from '../json-schema.js';
import { example, headersOf, jsonResponse, type OpenapiObject, otherResponses, sharedParameter } from './parts.js';

/** The operations that give a dataset whole: a file in each format, the flat tables of its lists, a manifest of each. */
export function filePaths(dataset: Dataset, shelf: SchemaShelf): Readonly<Record<string, OpenapiObject>> {
  const { name } = dataset;
  const files = [
    ...EXPORT_FORMATS.map((format) => ({ format, column: undefined })),
    ...embeddedColumns(dataset).map((column) => ({ format: 'csv' as const, column })),
  ];
  return Object.fromEntries(
    files.flatMap(({ format, column }) => {
      const address = fileAddress(name, format, column?.name);
      return [
        [address, { get: fileOperation(dataset, format, column) }],
        [`${address}.manifest.json`, { get: manifestOperation(dataset, format, column, shelf) }],
      ];
    }),
  );
}

function parametersOf(format: ExportFormat, column: Column | undefined): readonly OpenapiObject[] {
  return [
    'FileFilter',
    'FileOrder',
    ...(column === undefined ? ['FileFields'] : []),
    'AsOf',
    ...(format === 'jsonl' ? [] : ['Headings']),
    ...(format === 'csv' ? ['Bom', 'Guard'] : []),
  ].map(sharedParameter);
}

function operationName(dataset: Dataset, format: ExportFormat, column: Column | undefined): string {
  return `${upperFirst(dataset.pluralName)}${column === undefined ? '' : upperFirst(column.name)}${upperFirst(format)}`;
}

function titleOf(dataset: Dataset, column: Column | undefined): string {
  return column === undefined ? dataset.title : `${dataset.title}·${column.title}`;
}

function fileOperation(dataset: Dataset, format: ExportFormat, column: Column | undefined): OpenapiObject {
  const { title, mediaType } = FILE_FORMATS[format];
  const what = column === undefined ? dataset.name : `the ${column.name} of ${dataset.name}`;
  const headers = headersOf(
    ...['ETag', 'Link', 'Cache-Control', 'X-Data-Revision', 'Content-Disposition', 'Content-Location'],
  );
  return {
    operationId: `download${operationName(dataset, format, column)}`,
    tags: [dataset.family],
    summary: `${titleOf(dataset, column)} ${title} · ${title} of ${what}`,
    description: bilingual(
      `全部（或筛选后的全部）${titleOf(dataset, column)}，${title} 文件，可断点续传`,
      `All of ${what}, or all that a filter leaves, as one ${title} file of one revision; a Range resumes it.`,
    ),
    parameters: parametersOf(format, column),
    responses: {
      '200': {
        description: bilingual('文件', 'The file.'),
        headers,
        content: { [mediaType]: { schema: { type: 'string', contentMediaType: mediaType } } },
      },
      '206': { description: bilingual('文件的一部分', 'The part of it that Range asks for.'), headers },
      '416': { description: bilingual('没有所要的部分', 'The file has no such part.'), headers: headersOf() },
      ...otherResponses('BadRequest', 'NotFound'),
    },
    ...example(fileAddress(dataset.name, format, column?.name)),
  };
}

function manifestOperation(
  dataset: Dataset,
  format: ExportFormat,
  column: Column | undefined,
  shelf: SchemaShelf,
): OpenapiObject {
  const { title } = FILE_FORMATS[format];
  return {
    operationId: `describe${operationName(dataset, format, column)}`,
    tags: [dataset.family],
    summary: `${titleOf(dataset, column)} ${title} 清单 · Manifest of that file`,
    description: bilingual(
      '文件的行数、字节数与 SHA-256，据以确认下载完整',
      'Rows, bytes and SHA-256 of the file that the same query string gives, to know a download whole by.',
    ),
    parameters: parametersOf(format, column),
    responses: {
      '200': jsonResponse(bilingual('清单', 'The manifest.'), shelf.ref('FileManifest', manifestSchema)),
      ...otherResponses('BadRequest', 'NotFound'),
    },
    ...example(`${fileAddress(dataset.name, format, column?.name)}.manifest.json`),
  };
}

function manifestSchema(): OpenapiObject {
  const text = (title: string, description: string) => titled({ type: 'string' }, title, description);
  const column = objectOf({
    name: text('列名', 'Its name.'),
    title: text('中文名称', 'Its Chinese title.'),
    heading: text('标题', 'What stands above it in the file.'),
  });
  return titled(
    objectOf({
      dataset: text('数据集', 'The dataset.'),
      title: text('中文名称', 'Its Chinese title.'),
      format: titled({ type: 'string', enum: EXPORT_FORMATS }, '格式', 'The format.'),
      mediaType: text('媒体类型', 'Its media type.'),
      address: text('永久地址', 'Where exactly this file is, for ever.'),
      query: text('查询条件', 'The query string, in one order.'),
      revision: titled(COUNT, '数据版本号', 'The revision that it shows.'),
      columns: titled(listOf(column), '列', 'Its columns.'),
      rows: titled(COUNT, '行数', 'How many rows were written.'),
      expectedRows: titled(nullable(COUNT), '应有行数', 'How many there must be; null when that was not reached.'),
      bytes: titled(COUNT, '字节数', 'How many bytes were written.'),
      sha256: titled(
        nullable({ type: 'string', pattern: '^[0-9a-f]{64}$' }),
        'SHA-256',
        'Digest of all bytes; null unless complete.',
      ),
      etag: text('实体标签', 'The ETag that the file comes with.'),
      licence: text('使用许可', 'Under what it may be used.'),
      complete: titled({ type: 'boolean' }, '完整', 'Whether the file came to its end.'),
    }),
    '文件清单',
    'What a file is, for whoever has downloaded it.',
  );
}
