import type { ByteWriter } from 'hyparquet-writer';
import type { Row } from '../../query/row.js';
import { DATA_LICENCE } from '../../rest/links.js';
import { type ExportJob, headingsOf } from './export-job.js';
import { parquetField } from './parquet-field.js';

// A group is held in memory until it is written.
const GROUP_ROWS = 10_000;

/**
 * A list as Parquet: days, instants, exact decimals, whole numbers and truths by their types, all else as UTF-8; a group of
 * rows is written as soon as it is full. Library: https://github.com/hyparam/hyparquet-writer#readme
 */
export async function* parquetBytes({ question, table, snapshot, onRows }: ExportJob): AsyncGenerator<Buffer> {
  const { columns, plan } = table;
  const headings = headingsOf(columns, question.headings);
  const narrow = await snapshot.fittingDecimals(table);
  const fields = columns.map((column, at) => parquetField(column, headings[at] ?? column.name, narrow));
  // Loaded where it is wanted, as few servers are asked for this form.
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const bytes = new ByteWriter();
  const file = new ParquetWriter({
    writer: bytes,
    schema: [{ name: 'root', num_children: fields.length }, ...fields.map(({ element }) => element)],
    createdBy: 'Longcheng Open Data',
    kvMetadata: Object.entries({
      dataset: plan.dataset.name,
      title: plan.dataset.title,
      revision: String(snapshot.moment.revision),
      query: question.query,
      licence: DATA_LICENCE,
    }).map(([key, value]) => ({ key, value })),
  });
  let group: Row[] = [];
  const writeGroup = async () => {
    const columnData = fields.map(({ element, valueIn }) => ({ name: element.name, data: group.map(valueIn) }));
    await file.write({ columnData, rowGroupSize: GROUP_ROWS });
    onRows(group.length);
    group = [];
    return take(bytes);
  };
  for await (const rows of snapshot.rows(plan)) {
    group.push(...rows);
    if (group.length >= GROUP_ROWS) yield await writeGroup();
  }
  if (group.length > 0) yield await writeGroup();
  await file.finish();
  yield take(bytes);
}

// What was written so far; the writer goes on counting from there.
function take(bytes: ByteWriter): Buffer {
  const taken = Buffer.from(bytes.getBytes());
  bytes.index = 0;
  return taken;
}
