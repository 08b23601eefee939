/**
 * Every deliberate fault in the land family, in one place: each gives one flag of the product something to show.
 * Acquisitions go by the name of their batch.
 */
export const FAULTS = {
  /** V50: the three classes of land do not add up to the whole: a digit of the unused land was mistyped. */
  wrongClassSum: '龙城区2018年度第2批次城镇建设用地',
  /** V50: more cultivated land than farming land. */
  cultivatedAboveAgricultural: '龙城区2019年度第2批次城镇建设用地',
  /** V50: more permanent basic farmland than cultivated land. */
  basicFarmlandAboveCultivated: '龙城区2019年度第5批次城镇建设用地',
  /** V50: land of collectives and of the state do not add up to the whole. */
  wrongOwnershipSum: '龙城区2019年度第1批次村庄和集镇建设用地',
  /** V50 can not be judged: the source does not say how much belonged to the state. */
  unknownStateArea: '龙城区2018年度第1批次城镇建设用地',

  /** V50 can not be judged: the old file does not say how much was cultivated. */
  unknownCultivatedArea: '龙城区2006年度第1批次城镇建设用地',

  /** V51: one parcel is missing from the list. */
  missingParcel: '龙城区2019年度第3批次城镇建设用地',
  /** V51 can not be judged: the list of parcels is lost. */
  lostParcels: '龙城区2011年度第2批次城镇建设用地',
  /** V51 can not be judged: the area of one parcel was not published. */
  parcelWithoutArea: '龙城区2018年度第3批次城镇建设用地',

  /** V52: the amount is ten times the product. */
  tenfoldAmount: { batchName: '龙城区2019年度第4批次城镇建设用地', item: 'CROPS' },
  /** V52: the amount is that of another quantity. */
  wrongAmount: { batchName: '龙城区2020年度第1批次城镇建设用地', item: 'ATTACHMENT' },

  /** V53 (no check declares it yet): basic farmland, but approved by the province. */
  approvedTooLow: '龙城区2020年度第2批次城镇建设用地',

  /** V54: the mu were computed with 10 instead of 15. */
  wrongMu: '龙城区2019年度第6批次城镇建设用地',
  /** V54: one parcel's mu were computed with 16.67. */
  wrongParcelMu: '龙城区2018年度第1批次城乡建设用地增减挂钩',

  /** V55: the compensation plan was announced after the application. */
  noticeAfterApplication: '龙城区2021年度第1批次城镇建设用地',
  /** V55: the approval is dated before the application. */
  approvedBeforeApplication: '龙城区2019年度第1批次城乡建设用地增减挂钩',
  /** V55: the risks were assessed after the compensation plan was announced. */
  riskAssessedLate: '龙城区2022年度第2批次城镇建设用地',

  /** R50: the notice that an acquisition is intended was up for 7 working days. */
  preNoticeTakenDownEarly: '龙城区2022年度第3批次城镇建设用地',
  /** R51: the notice of the compensation plan was up for 21 days. */
  planTakenDownEarly: '示例水厂扩建工程',
  /** R50 and R51 can not be judged: nobody wrote down when the notices came off. */
  noticesWithoutRemovalDay: '龙城区2022年度第5批次城镇建设用地',

  /** R52: the notice of acquisition came 25 working days after the approval. */
  lateNotice: '龙城区2022年度第1批次城镇建设用地',
  /** R52, R53 and R54 can not be judged: the day of receipt is not known. */
  unknownReceipts: ['示例消防救援站项目', '龙城区2019年度第5批次城镇建设用地'],
  /** R53: the same before 2020: 18 working days, where 10 were allowed. */
  lateNoticeBefore2020: '龙城区2019年度第2批次城镇建设用地',
  /** R53B: the compensation plan was announced 60 days after the acquisition, where 45 were allowed. */
  latePlanBefore2020: '龙城区2018年度第2批次城镇建设用地',
  /** R53: no notice of acquisition is on record, so R53B can not be judged. */
  unknownNoticeBefore2020: '示例输水管道工程',

  /** R54 and R54B: approvals that reached the platform 35 working days after they were received. */
  latePublications: ['龙城区2019年度第3批次城镇建设用地', '龙城区2020年度第1批次城镇建设用地'],
  /** R54 and R54B can not be judged: the page does not say when it was published. */
  unknownPublication: '龙城区2018年度第1批次城乡建设用地增减挂钩',

  /** R55: the edition of this zone was replaced after more than three years. */
  zoneReplacedLate: { zoneCode: 'Ⅳ', edition: '2021' },
  /** R55 can not be judged: the first day of the edition is not known. */
  zoneWithoutFirstDay: { zoneCode: 'Ⅰ', edition: '2021' },

  /** R01: records of this acquisition were published 40 working days after they were formed. */
  lateRecords: '龙城区2019年度第1批次城镇建设用地',
} as const;
