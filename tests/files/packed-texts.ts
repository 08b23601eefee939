import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { type Entry, fromBuffer, type Options, type ZipFile } from 'yauzl';

const openZip = promisify((bytes: Buffer, options: Options, give: (error: Error | null, zip: ZipFile) => void) =>
  fromBuffer(bytes, options, give),
);

/** The parts of a ZIP as texts, by their paths. */
export async function packedTexts(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  const zip = await openZip(bytes, { lazyEntries: true });
  const texts = new Map<string, string>();
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error !== null && error !== undefined) return reject(error);
        buffer(stream).then((content) => {
          texts.set(entry.fileName, content.toString('utf8'));
          zip.readEntry();
        }, reject);
      });
    });
    zip.on('end', resolve);
    zip.on('error', reject);
    zip.readEntry();
  });
  return texts;
}
