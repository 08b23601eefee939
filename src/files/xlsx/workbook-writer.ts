import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { zipStream } from '../zip-stream.js';
import { stylesXml } from './cell-styles.js';
import {
  escapeText,
  rowXml,
  sheetEnd,
  sheetStart,
  sheetXml,
  type WrittenCell,
  type WrittenSheet,
} from './sheet-xml.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

// Zlib's quickest: a million rows are long in coming as it is, and are a tenth longer for it.
const QUICKEST = 1;

/** A workbook of a few small sheets, as the bytes of an XLSX file. */
export function writeWorkbook(sheets: readonly WrittenSheet[]): Promise<Buffer> {
  return buffer(streamWorkbook(sheets));
}

/** A sheet whose rows come as they are read; the headings are the first of them. */
export interface StreamedSheet {
  readonly name: string;
  readonly columns: WrittenSheet['columns'];
  readonly batches: AsyncIterable<readonly (readonly WrittenCell[])[]>;
}

/** A workbook as a stream of bytes. Sheets are written one after the other, and each is read no faster than it is written. */
export function streamWorkbook(sheets: readonly (WrittenSheet | StreamedSheet)[]): Readable {
  const common = Object.entries(parts(sheets)).map(([path, xml]) => ({
    path,
    content: Buffer.from(DECLARATION + xml),
  }));
  return zipStream([
    ...common,
    ...sheets.map((sheet, at) => {
      const path = `xl/${sheetPath(at)}`;
      return 'rows' in sheet
        ? { path, content: Buffer.from(DECLARATION + sheetXml(sheet, MAIN)) }
        : { path, content: () => streamedXml(sheet), compressionLevel: QUICKEST };
    }),
  ]);
}

async function* streamedXml({ columns, batches }: StreamedSheet): AsyncGenerator<Buffer> {
  yield Buffer.from(DECLARATION + sheetStart(columns, MAIN));
  let row = 0;
  for await (const batch of batches) {
    let xml = '';
    for (const cells of batch) {
      row += 1;
      xml += rowXml(row, cells);
    }
    yield Buffer.from(xml);
  }
  yield Buffer.from(sheetEnd([]));
}

function sheetPath(at: number): string {
  return `worksheets/sheet${at + 1}.xml`;
}

function parts(sheets: readonly { readonly name: string }[]): Readonly<Record<string, string>> {
  const paths = sheets.map((_, at) => sheetPath(at));
  return {
    '[Content_Types].xml': contentTypes(paths),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...paths.map((path) => ['worksheet', path] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml(MAIN),
  };
}

function contentTypes(paths: readonly string[]): string {
  const type = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    type('workbook.xml', 'sheet.main'),
    type('styles.xml', 'styles'),
    ...paths.map((path) => type(path, 'worksheet')),
    '</Types>',
  ].join('');
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function workbookXml(sheets: readonly { readonly name: string }[]): string {
  const items = sheets.map(
    ({ name }, at) => `<sheet name="${escapeText(sheetName(name))}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${items.join('')}</sheets></workbook>`;
}

// Programs allow 31 characters, and none of these.
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\']/g, '_').slice(0, 31);
}
