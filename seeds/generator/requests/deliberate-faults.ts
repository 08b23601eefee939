/** What is wrong with a request, or what its register does not say. */
export type RequestFault =
  | 'LATE_REPLY'
  | 'NO_REPLY'
  | 'LATE_EXTENSION_NOTICE'
  | 'EXTENSION_TOO_LONG'
  | 'LATE_SUPPLEMENT_NOTICE'
  | 'UNKNOWN_SUPPLEMENT_NOTICE'
  | 'UNKNOWN_RECEIPT'
  | 'LATE_REPLY_AFTER_SUPPLEMENT'
  | 'LATE_THIRD_PARTY'
  | 'SILENT_THIRD_PARTY'
  | 'UNKNOWN_INQUIRY'
  | 'LATE_OTHER_AGENCY'
  | 'LATE_PUBLICATION'
  | 'UNKNOWN_FORMING';

/**
 * Every deliberate fault in the requests family, in one place: each gives one flag of the product something to show.
 * Requests go by their registration number, reports by agency and year.
 */
export const FAULTS = {
  requests: {
    // R02: replied eight working days late, or not at all.
    '龙自然资依申〔2019〕4号': 'LATE_REPLY',
    '龙住建依申〔2019〕3号': 'LATE_REPLY',
    '龙教依申〔2020〕2号': 'LATE_REPLY',
    '龙民依申〔2020〕2号': 'NO_REPLY',
    '龙住建依申〔2020〕4号': 'NO_REPLY',
    // R03: the extension was told after the first time limit; it is longer than 20 working days.
    '龙财依申〔2019〕3号': 'LATE_EXTENSION_NOTICE',
    '龙政办依申〔2020〕2号': 'EXTENSION_TOO_LONG',
    // R04: what was missing was told after ten working days; nobody wrote down when; the day of receipt is not known.
    '龙市监依申〔2019〕3号': 'LATE_SUPPLEMENT_NOTICE',
    '龙人社依申〔2020〕2号': 'UNKNOWN_SUPPLEMENT_NOTICE',
    '龙公依申〔2020〕2号': 'UNKNOWN_RECEIPT',
    // R05: replied late, counted from the supplement.
    '龙政办依申〔2019〕4号': 'LATE_REPLY_AFTER_SUPPLEMENT',
    // R06: an opinion after 22 working days, or none; nobody wrote down when it was asked for.
    '龙自然资依申〔2020〕3号': 'LATE_THIRD_PARTY',
    '龙发改依申〔2020〕1号': 'SILENT_THIRD_PARTY',
    '龙环依申〔2019〕2号': 'LATE_OTHER_AGENCY',
    '龙发改依申〔2019〕2号': 'UNKNOWN_INQUIRY',
    // R01: the line of the register was published 40 working days late; the day of forming is not known.
    '龙卫依申〔2019〕1号': 'LATE_PUBLICATION',
    '龙农依申〔2019〕1号': 'UNKNOWN_FORMING',
  } satisfies Readonly<Record<string, RequestFault>>,

  /** V70: one request more is carried out than is left. */
  unbalanced: { agency: '龙城区财政局', year: 2019 },
  /** V70: the kinds of applicants add up to one more than the total. */
  wrongApplicantSum: { agency: '龙城区教育局', year: 2020 },
  /** V70: the outcomes add up to one more than the total. */
  wrongOutcomeSum: { agency: '龙城区自然资源局', year: 2019 },
  /** V70 can not be judged: how many were carried out is not published. */
  unpublishedCarryOver: { agency: '龙城区生态环境局', year: 2019 },
  /** V71: one more carried in than the year before carried out; V70 holds. */
  wrongCarryOver: { agency: '龙城区住房和城乡建设局', year: 2020 },

  /** R07: reports published after 31 January. */
  lateReports: [
    { agency: '龙城区营商环境建设局', year: 2019, publishedOn: '2020-02-25' },
    { agency: '龙城区卫生健康局', year: 2020, publishedOn: '2021-03-02' },
  ],
  /** R07 and R08 can not be judged: the page has no date. */
  undatedReports: [
    { agency: '龙城区扶贫开发局', year: 2019 },
    { agency: '龙城区司法局', year: 2020 },
    { agency: '朝阳市龙城区人民政府', year: 2017 },
  ],
  /** R08: the report of the government, published after 31 March. */
  lateGovernmentReport: { agency: '朝阳市龙城区人民政府', year: 2020, publishedOn: '2021-04-08' },
} as const;

/** Whether a report is the one that a fault means. */
export function isReport(
  fault: { readonly agency: string; readonly year: number },
  agency: string,
  year: number,
): boolean {
  return fault.agency === agency && fault.year === year;
}
