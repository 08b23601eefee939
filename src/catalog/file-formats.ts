/** A form in which a whole dataset is to be had as a file. */
export interface FileFormat {
  /** As addresses end with it. */
  readonly extension: 'csv' | 'jsonl' | 'xlsx' | 'parquet';
  readonly mediaType: string;
  readonly title: string;
}

/** The forms in which every dataset is to be had as a file. */
export const FILE_FORMATS: readonly FileFormat[] = [
  { extension: 'csv', mediaType: 'text/csv', title: 'CSV' },
  { extension: 'jsonl', mediaType: 'application/jsonl', title: 'JSON Lines' },
  {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    title: 'Excel',
  },
  { extension: 'parquet', mediaType: 'application/vnd.apache.parquet', title: 'Parquet' },
];
