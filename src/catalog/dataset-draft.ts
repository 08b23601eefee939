import type { DatasetOptions, RecordClass } from './dataset.js';
import type { Column } from './registry.js';

/** A dataset on its way: its columns are known, its relations not yet. */
export interface DatasetDraft {
  readonly recordClass: RecordClass;
  readonly options: DatasetOptions;
  readonly columns: readonly Column[];
  /** What each reference column calls the way back, `false` for none. */
  readonly inverseNames: ReadonlyMap<string, string | false>;
}

/** The choices of natural key, always as a list of choices. */
export function keyAlternatives(options: DatasetOptions): readonly (readonly string[])[] {
  const isSimple = (key: DatasetOptions['key']): key is readonly string[] =>
    key.every((part) => typeof part === 'string');
  return isSimple(options.key) ? [options.key] : options.key.filter((part) => typeof part !== 'string');
}
