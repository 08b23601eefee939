import type { RecordClass } from '../../catalog/dataset.js';
import { AnnualReport } from './annual-report.js';
import { DisclosureRequest } from './disclosure-request.js';

/** 依申请公开. */
export const requests: readonly RecordClass[] = [DisclosureRequest, AnnualReport];
