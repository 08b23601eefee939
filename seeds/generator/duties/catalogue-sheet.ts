/** One item of the catalogue; what is not said of it here follows from its field. */
export interface CatalogueSheet {
  readonly firstLevel: string;
  readonly secondLevel: string;
  readonly content: string;
  /** Default: within 20 working days. */
  readonly time?: TimeLimitSheet;
  readonly audienceDetail?: string;
  readonly onRequest?: true;
}

/** A field of the catalogue: who discloses, on what ground, where the data stand, and the items. */
export interface FieldSheet {
  /** Absent for what every agency discloses, whatever its field. */
  readonly field?: string;
  readonly agency: string;
  /** Who discloses, where it is no agency of the sample. */
  readonly subjectText?: string;
  readonly law: readonly [title: string, documentNumber?: string | undefined, article?: string];
  readonly datasets: readonly string[];
  readonly isAlsoTownship?: true;
  readonly specialPlatform?: true;
  readonly items: readonly CatalogueSheet[];
}

/** A time limit: as printed, as a duration, and as a rule of ours. */
export interface TimeLimitSheet {
  readonly text: string;
  readonly limit?: string;
  readonly rule?: string;
}

export const TIME = {
  general: { text: '信息形成或者变更之日起20个工作日内', limit: '20工作日', rule: 'R01' },
  decision: { text: '自作出行政决定之日起7个工作日内', limit: '7工作日', rule: 'R20' },
  budget: { text: '经批准（批复）后20日内', limit: '20日', rule: 'R40' },
  debt: { text: '每年6月底前', rule: 'R45' },
  landApproval: { text: '收到征地批准文件之日起10个工作日内', limit: '10工作日', rule: 'R54B' },
  onSite: { text: '在实地启动拟征收土地工作时，在村公示栏公开' },
  plan: { text: '公告期不少于30日', limit: '30日', rule: 'R51' },
  notice: { text: '公示期不少于10日', limit: '10日', rule: 'R60' },
  realTime: { text: '实时公开' },
  yearly: { text: '每年1月31日前', rule: 'R07' },
  prompt: { text: '及时公开' },
} as const satisfies Readonly<Record<string, TimeLimitSheet>>;

/** An item that is disclosed within 20 working days to everyone. */
export function sheet(
  firstLevel: string,
  secondLevel: string,
  content: string,
  rest: Pick<CatalogueSheet, 'time' | 'audienceDetail' | 'onRequest'> = {},
): CatalogueSheet {
  return { firstLevel, secondLevel, content, ...rest };
}
