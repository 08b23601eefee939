import { posix } from 'node:path';
import { type Archive, notAWorkbook } from './archive.js';
import { type NumberFormat, numberFormat } from './number-format.js';
import { readWholeXml } from './xml-reader.js';

/** A worksheet of a workbook: its name on the tab, and the part that holds it. */
export interface Sheet {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Whether days are counted from 1904, as old Macs do. */
  readonly is1904: boolean;
  /** By the number of a cell's style. */
  readonly formats: readonly NumberFormat[];
  /** The part of the shared strings, if there is one. */
  readonly stringsPart: string | undefined;
}

interface Relation {
  readonly type: string;
  readonly part: string;
}

/** What the workbook says of itself (ECMA-376 part 1, 18.2 and 18.8). @throws LongchengError BAD_FILE */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const roots = await readRelations(archive, '');
  const root = [...roots.values()].find(({ type }) => type === 'officeDocument')?.part;
  if (root === undefined) throw notAWorkbook('workbook');
  const relations = await readRelations(archive, root);
  const sheets: Sheet[] = [];
  let is1904 = false;
  await readWholeXml(archive.read(root), {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = isTrue(attributes.date1904);
      if (name !== 'sheet') return;
      const relation = relations.get(relationId(attributes) ?? '');
      // Sheets of charts and dialogues hold no cells.
      if (relation?.type !== 'worksheet') return;
      sheets.push({
        name: attributes.name ?? '',
        part: relation.part,
        isHidden: attributes.state !== undefined && attributes.state !== 'visible',
      });
    },
  });
  const partOf = (wanted: string) => [...relations.values()].find(({ type }) => type === wanted)?.part;
  const styles = partOf('styles');
  const formats = styles === undefined ? [] : await readFormats(archive, styles);
  return { sheets, is1904, formats, stringsPart: partOf('sharedStrings') };
}

async function readRelations(archive: Archive, of: string): Promise<ReadonlyMap<string, Relation>> {
  const folder = posix.dirname(of);
  const relations = new Map<string, Relation>();
  await readWholeXml(archive.read(posix.join(folder, '_rels', `${posix.basename(of)}.rels`)), {
    open: (name, { Id: id, Type: type, Target: target, TargetMode: mode }) => {
      if (name !== 'Relationship' || id === undefined || target === undefined || mode === 'External') return;
      // The strict and the usual edition of the format differ in all but the end of the type.
      const part = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      relations.set(id, { type: (type ?? '').split('/').at(-1) ?? '', part });
    },
  });
  return relations;
}

async function readFormats(archive: Archive, part: string): Promise<readonly NumberFormat[]> {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let isInCellFormats = false;
  await readWholeXml(archive.read(part), {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (name === 'cellXfs') isInCellFormats = true;
      else if (name === 'xf' && isInCellFormats) {
        const id = Number(attributes.numFmtId ?? 0);
        formats.push(numberFormat(id, codes.get(id)));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isInCellFormats = false;
    },
  });
  return formats;
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

function relationId(attributes: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
}
