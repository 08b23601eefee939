import type { Named } from './term-wording.js';

/** The days of a disclosure request, as the public projection of it has them (`disclosure-requests`). */
export interface RequestDates {
  readonly receivedOn: string | null;
  readonly supplementNoticedOn: string | null;
  readonly supplementedOn: string | null;
  readonly thirdPartyAskedOn: string | null;
  readonly thirdPartyAnsweredOn: string | null;
  readonly otherAgencyAskedOn: string | null;
  readonly otherAgencyAnsweredOn: string | null;
  /** Working days. */
  readonly extensionDays: number | null;
  readonly extensionNotifiedOn: string | null;
  readonly repliedOn: string | null;
}

const TITLES: Readonly<Record<keyof RequestDates, string>> = {
  receivedOn: '收到申请日期',
  supplementNoticedOn: '补正告知日期',
  supplementedOn: '收到补正日期',
  thirdPartyAskedOn: '征求第三方意见起始日期',
  thirdPartyAnsweredOn: '征求第三方意见结束日期',
  otherAgencyAskedOn: '征求其他机关意见起始日期',
  otherAgencyAnsweredOn: '征求其他机关意见结束日期',
  extensionDays: '延期工作日数',
  extensionNotifiedOn: '延期告知日期',
  repliedOn: '答复日期',
};

export function namedDate(name: keyof RequestDates): Named {
  return { name, title: TITLES[name] };
}
