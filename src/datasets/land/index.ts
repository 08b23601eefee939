import type { RecordClass } from '../../catalog/dataset.js';
import { CompensationLine } from './compensation-line.js';
import { LandAcquisition } from './land-acquisition.js';
import { LandNotice } from './land-notice.js';
import { LandParcel } from './land-parcel.js';
import { PriceZone } from './price-zone.js';

/** 征地. */
export const land: readonly RecordClass[] = [LandAcquisition, LandParcel, LandNotice, PriceZone, CompensationLine];
