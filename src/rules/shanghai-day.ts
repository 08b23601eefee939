import { readInstant } from '../catalog/scalars.js';
import type { Value } from '../catalog/value.js';

// China has one zone and no summer time (since 1992).
const SHANGHAI_AHEAD = 8 * 3_600_000;

/** The calendar day in Shanghai of a date or an instant; undefined for anything else. */
export function shanghaiDay(value: Value | null | undefined): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (isDay(value)) return value;
  const instant = readInstant(value);
  return instant === undefined ? undefined : dayOfInstant(Date.parse(instant));
}

/** The calendar day in Shanghai at this many milliseconds since 1970. */
export function dayOfInstant(milliseconds: number): string {
  return new Date(milliseconds + SHANGHAI_AHEAD).toISOString().slice(0, 10);
}

let known = { day: '', begins: 0, ends: 0 };

/** The calendar day in Shanghai now: every request asks for it, and it changes once a day. */
export function shanghaiToday(now = Date.now()): string {
  if (now < known.begins || now >= known.ends) {
    const day = dayOfInstant(now);
    const begins = startOfShanghaiDay(day);
    known = { day, begins, ends: begins + 86_400_000 };
  }
  return known.day;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

/** `2019-10-22 09:30`, the time in Shanghai at this many milliseconds since 1970. */
export function shanghaiTime(milliseconds: number): string {
  return new Date(milliseconds + SHANGHAI_AHEAD).toISOString().slice(0, 16).replace('T', ' ');
}

/** Milliseconds since 1970 when this calendar day begins in Shanghai. */
export function startOfShanghaiDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) - SHANGHAI_AHEAD;
}
