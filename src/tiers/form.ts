import type { Value } from '../catalog/value.js';
import type { Draft } from '../publication/draft.js';
import type { Place } from './place.js';

/** The natural key of a record that is made: its parts as they are printed, and the columns that hold them. */
export interface Identity {
  readonly parts: readonly string[];
  readonly values: Readonly<Record<string, Value>>;
}

/** What is particular to the records of one dataset; all else is taken from the sample records and varied by kind. */
export interface Form {
  readonly dataset: string;
  /** Columns that hold the day a record is about; the first that a sample record has counts. */
  readonly anchors: readonly string[];
  /** Part of the name of the one agency that publishes all; absent: every agency has its share. */
  readonly office?: string;
  /** Which sample records serve as specimens; absent: all. */
  readonly isSpecimen?: (draft: Draft) => boolean;
  /** Columns of the specimens that a made record lacks or fills itself. */
  readonly replaced?: readonly string[];
  /** The labels of specimens stay as they are: names of a classification, by which nobody refers to one record. */
  readonly keepsLabels?: boolean;
  readonly identify: (place: Place) => Identity;
  /** Fills what must fit the record's place: names, other records. */
  readonly complete?: (values: Record<string, Value>, place: Place) => void;
}
