import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A cell as XML, a text, or nothing. */
export type TestCell = string | { readonly xml: string } | undefined;

export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly state?: 'hidden' | 'veryHidden';
  /** XML behind the rows. */
  readonly after?: string;
}

export interface TestWorkbook {
  readonly sheets: readonly TestSheet[];
  readonly is1904?: boolean;
  /** Format codes; a cell with `s="1"` has the first of them. */
  readonly formats?: readonly string[];
  readonly sharedStrings?: readonly string[];
  /** Parts beside the usual ones, or in their place. */
  readonly parts?: Readonly<Record<string, string | Buffer>>;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook of the sheets given, as small as the format allows. */
export function workbookFile(workbook: TestWorkbook): Promise<Buffer> {
  return zipped({ ...usualParts(workbook), ...workbook.parts });
}

/** A workbook of one sheet. */
export function sheetFile(rows: TestSheet['rows'], options: Omit<TestWorkbook, 'sheets'> = {}): Promise<Buffer> {
  return workbookFile({ sheets: [{ name: 'Sheet1', rows }], ...options });
}

export async function zipped(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

/** The parts of a workbook, by name. */
export function usualParts({ sheets, is1904, formats = [], sharedStrings }: TestWorkbook): Record<string, string> {
  const parts: Record<string, string> = {
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['rIdStyles', 'styles', 'styles.xml'] as const,
      ...(sharedStrings === undefined ? [] : [['rIdStrings', 'sharedStrings', '/xl/sharedStrings.xml'] as const]),
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${formats
      .map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
      .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
      .map((_, index) => `<xf numFmtId="${164 + index}"/>`)
      .join('')}</cellXfs></styleSheet>`,
  };
  for (const [index, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet);
  if (sharedStrings !== undefined)
    parts['xl/sharedStrings.xml'] =
      `<sst xmlns="${MAIN}">${sharedStrings.map((xml) => `<si>${xml}</si>`).join('')}</sst>`;
  return parts;
}

function relations(rows: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = rows.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

function sheetXml({ rows, after = '' }: TestSheet): string {
  const lines = rows.map((cells) => `<row>${cells.map(cellXml).join('')}</row>`);
  return `<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData>${after}</worksheet>`;
}

function cellXml(cell: TestCell): string {
  if (cell === undefined) return '<c/>';
  if (typeof cell !== 'string') return cell.xml;
  const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c t="inlineStr"><is><t>${text}</t></is></c>`;
}

/** A number cell, of a style where one is given. */
export function number(value: string | number, style = 0): TestCell {
  return { xml: `<c s="${style}"><v>${value}</v></c>` };
}
