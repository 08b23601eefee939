/** One paragraph of a clause with those it charges. Agencies go by the short names that the plan uses. */
export interface ParagraphSheet {
  readonly subject: string;
  readonly lead?: readonly string[];
  readonly responsible?: Charged;
  readonly support?: Charged;
}

/** Named agencies, a class of agencies, or both, as the plan has it. */
export interface Charged {
  readonly agencies?: readonly string[];
  readonly agencyClass?: string;
}

/** One clause of the work plan: its facts, and its content in our own words. */
export interface ClauseSheet {
  readonly code: string;
  readonly title: string;
  readonly summary: string;
  readonly paragraphs: readonly ParagraphSheet[];
  /** Datasets that answer it. */
  readonly datasets: readonly string[];
}

/** 区政府相关部门配合: the class that most clauses name as support. */
export const RELEVANT_DEPARTMENTS: Charged = { agencyClass: '区政府相关部门' };

/** 区政府各部门负责. */
export const ALL_DEPARTMENTS: Charged = { agencyClass: '区政府各部门' };

/** Those to whom the plan is addressed: charged where a clause names nobody. */
export const ADDRESSEES: Charged = { agencyClass: '各镇人民政府、街道办事处，区直各单位' };
