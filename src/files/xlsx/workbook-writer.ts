import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { stylesXml } from './cell-styles.js';
import { escapeText, sheetXml, type WrittenSheet } from './sheet-xml.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

// The same sheets make the same bytes, whenever they are written.
const WRITTEN_AT = new Date(2000, 0, 1);

/** A workbook of a few small sheets, as the bytes of an XLSX file. ZIP options: https://github.com/thejoshwolfe/yazl#readme */
export function writeWorkbook(sheets: readonly WrittenSheet[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, xml] of Object.entries(parts(sheets)))
    zip.addBuffer(Buffer.from(DECLARATION + xml), name, { mtime: WRITTEN_AT, forceDosTimestamp: true });
  zip.end();
  return buffer(zip.outputStream);
}

function parts(sheets: readonly WrittenSheet[]): Readonly<Record<string, string>> {
  const paths = sheets.map((_, at) => `worksheets/sheet${at + 1}.xml`);
  return {
    '[Content_Types].xml': contentTypes(paths),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...paths.map((path) => ['worksheet', path] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml(MAIN),
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/${paths[at]}`, sheetXml(sheet, MAIN)])),
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

function workbookXml(sheets: readonly WrittenSheet[]): string {
  const items = sheets.map(
    ({ name }, at) => `<sheet name="${escapeText(sheetName(name))}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${items.join('')}</sheets></workbook>`;
}

// Programs allow 31 characters, and none of these.
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\']/g, '_').slice(0, 31);
}
