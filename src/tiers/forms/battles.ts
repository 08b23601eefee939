import { dayText } from '../day-text.js';
import type { Form } from '../form.js';
import { FIRST_DAY, firstDayOf, MONTHS, monthText } from '../months.js';

const HOURS = (firstDayOf(MONTHS) - FIRST_DAY) * 24;

/** Hourly means: every station of the tier in every hour of the ten years. */
export const airReadings: Form = {
  dataset: 'air-readings',
  anchors: ['observedOn'],
  office: '生态环境局',
  replaced: ['observedAt', 'formedOn', 'publishedOn'],
  identify: ({ index, set }) => {
    const stations = Math.ceil(set.count / HOURS);
    const station = `211303${900 + (index % stations)}A`;
    const hour = Math.floor(index / stations);
    const observedAt = new Date((FIRST_DAY * 24 + hour) * 3_600_000).toISOString();
    return { parts: [station, observedAt], values: { station, observedAt, averaging: 'HOUR' } };
  },
  complete: (values) => {
    const observedOn = shanghaiDay(String(values.observedAt));
    values.observedOn = observedOn;
    values.formedOn = observedOn;
    values.publishedOn = observedOn;
    values.stationName = `示例${String(values.station).slice(6)}站`;
  },
};

function shanghaiDay(instant: string): string {
  return dayText(Math.floor((Date.parse(instant) / 3_600_000 + 8) / 24));
}

export const waterReadings: Form = {
  dataset: 'water-readings',
  anchors: ['sampledOn', 'formedOn'],
  office: '生态环境局',
  identify: (place) => {
    const section = `LC-9${String(place.withinMonth).padStart(3, '0')}`;
    const month = monthText(place.month);
    return { parts: [section, month], values: { section, month, sectionName: `示例${place.withinMonth + 1}号断面` } };
  },
};

/** Monthly figures of villages. */
export const indicators: Form = {
  dataset: 'indicators',
  anchors: ['periodEndOn'],
  isSpecimen: ({ values }) => values.periodKind === 'MONTH',
  replaced: ['indicator'],
  identify: (place) => {
    const division = `211303${String(100_000 + place.withinMonth)}`;
    const period = monthText(place.month);
    const indicator = 'EMPLOYEE_PENSIONERS';
    return {
      parts: [place.agency.naturalKey, indicator, division, period],
      values: { indicator, division, period, periodStartOn: `${period}-01`, periodEndOn: place.monthEnd },
    };
  },
};

export const reliefProjects: Form = {
  dataset: 'relief-projects',
  anchors: ['publishedOn', 'formedOn'],
  identify: (place) => {
    const projectNumber = `211303-${place.year}-9${String(place.index).padStart(5, '0')}`;
    return { parts: [projectNumber], values: { projectNumber, planYear: place.year } };
  },
};
