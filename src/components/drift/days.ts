import type { Language } from '#catalogue';
import { formatNumber, textsIn } from '#i18n';

/** A number of days in words. */
export function daysIn(language: Language, days: number): string {
  const count = Math.round(days);
  const texts = textsIn(language);
  if (count === 0) return texts('drift.underDay');
  return texts('drift.days', { count, number: formatNumber(language, count) });
}
