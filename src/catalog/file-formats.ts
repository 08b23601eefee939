/** The formats in which a whole list can be had, by the ending of its address. */
export const FILE_FORMATS = {
  csv: { title: 'CSV', mediaType: 'text/csv', type: 'text/csv; charset=utf-8' },
  jsonl: { title: 'JSON Lines', mediaType: 'application/jsonl', type: 'application/jsonl; charset=utf-8' },
  xlsx: {
    title: 'XLSX',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  parquet: {
    title: 'Parquet',
    mediaType: 'application/vnd.apache.parquet',
    type: 'application/vnd.apache.parquet',
  },
} as const;

export type ExportFormat = keyof typeof FILE_FORMATS;

export const EXPORT_FORMATS: readonly ExportFormat[] = ['csv', 'jsonl', 'xlsx', 'parquet'];
