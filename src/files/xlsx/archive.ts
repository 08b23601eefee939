import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { LongchengError } from '../../errors.js';
import { badFile } from '../bad-file.js';

/** What an archive may hold; beyond it, it is no workbook but a trap for whoever unpacks it. */
export const ARCHIVE_LIMITS = {
  entries: 2_000,
  /** Bytes of all entries unpacked. */
  unpacked: 1024 * 1024 * 1024,
  /** How many times larger than packed an entry may be; counted only where it unpacks to more than `unpackedFreely`. */
  ratio: 200,
  unpackedFreely: 1024 * 1024,
} as const;

/**
 * The entries of a ZIP file, all of them checked before the first is unpacked; yauzl checks that each unpacks to just
 * the size that was declared. Options: https://github.com/thejoshwolfe/yauzl#readme
 */
export class Archive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws LongchengError BAD_FILE when the file is no ZIP, or one that is not safe to unpack. */
  static async open(path: string): Promise<Archive> {
    const zip = await openZip(path);
    try {
      return new Archive(zip, await checkedEntries(zip));
    } catch (error) {
      zip.close();
      throw error instanceof LongchengError ? error : damaged(error);
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The bytes of an entry. @throws LongchengError BAD_FILE when it is missing or damaged. */
  async *read(name: string): AsyncGenerator<Uint8Array> {
    const entry = this.entries.get(name);
    if (entry === undefined) throw notAWorkbook(name);
    const chunks = (await this.openEntry(entry))[Symbol.asyncIterator]();
    let checksum = 0;
    try {
      for (let next = await nextOf(chunks); next !== undefined; next = await nextOf(chunks)) {
        checksum = crc32(next, checksum);
        yield next;
      }
    } finally {
      await chunks.return?.();
    }
    if (checksum !== entry.crc32) throw damaged(undefined);
  }

  close(): void {
    this.zip.close();
  }

  private async openEntry(entry: Entry): Promise<Readable> {
    try {
      return await this.zip.openReadStreamPromise(entry);
    } catch (error) {
      throw damaged(error);
    }
  }
}

async function openZip(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false, strictFileNames: true });
  } catch (error) {
    throw damaged(error);
  }
}

async function nextOf(chunks: AsyncIterator<unknown>): Promise<Uint8Array | undefined> {
  try {
    const { done, value } = await chunks.next();
    return done !== true && value instanceof Uint8Array ? value : undefined;
  } catch (error) {
    throw damaged(error);
  }
}

async function checkedEntries(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > ARCHIVE_LIMITS.entries) throw unsafe('it has too many parts', '部件过多');
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    checkEntry(entry);
    if (entries.has(entry.fileName)) throw unsafe('a part stands in it twice', '部件重复');
    unpacked += entry.uncompressedSize;
    if (unpacked > ARCHIVE_LIMITS.unpacked) throw unsafe('it unpacks to far more than any table', '解压后过大');
    entries.set(entry.fileName, entry);
  }
  return entries;
}

function checkEntry(entry: Entry): void {
  const { fileName: name, uncompressedSize, compressedSize } = entry;
  if (entry.isEncrypted()) throw unsafe('it has a password', '带有密码');
  if (!entry.canDecodeFileData())
    throw unsafe('it is packed in a way that spreadsheet programs do not use', '压缩方式异常');
  if (name.length > 255 || /\p{Cc}/u.test(name))
    throw unsafe('a part of it has a name that no program gives', '部件名称异常');
  if (/vbaproject\.bin$/i.test(name)) throw unsafe('it has macros', '含有宏');
  if (/\.(zip|rar|7z|gz|jar|xls[xmb]?|doc[xm]?|ppt[xm]?)$/i.test(name))
    throw unsafe('another file is embedded in it', '嵌入了其他文件');
  if (uncompressedSize > ARCHIVE_LIMITS.unpackedFreely && uncompressedSize > compressedSize * ARCHIVE_LIMITS.ratio)
    throw unsafe('a part of it unpacks to far more than a table would', '部件压缩比异常');
}

function unsafe(reason: string, reasonZh: string): LongchengError {
  return badFile(
    `The XLSX file is refused: ${reason}; copy the table into a new workbook and save that.`,
    `XLSX文件${reasonZh}，请将表格复制到新工作簿后另存`,
  );
}

function damaged(cause: unknown): LongchengError {
  return badFile(
    'The XLSX file is damaged or not complete; open it in a spreadsheet program, save it again, and send that.',
    'XLSX文件已损坏或不完整，请用电子表格软件打开并重新保存',
    undefined,
    cause,
  );
}

/** What to throw when a part is missing that each workbook has. */
export function notAWorkbook(part: string): LongchengError {
  return badFile(
    `The file is a ZIP but no XLSX workbook (it has no ${part}); save the table as .xlsx.`,
    '文件不是XLSX工作簿，请另存为.xlsx',
  );
}
