/** A time of the shop's calendar, `YYYY-MM-DD HH:mm`; later ones sort after earlier ones. */
export type ShopTime = string;

const DAY_MINUTES = 1_440;
const two = (value: number): string => String(value).padStart(2, '0');

/** `start` moved by `ms`, whole minutes only. Calendar by Howard Hinnant's days_from_civil and its inverse. */
export function shopTimeAfter(start: ShopTime, ms: number): ShopTime {
  const minutes = minuteNumber(start) + Math.floor(ms / 60_000);
  const rest = ((minutes % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  return `${dateOf(Math.floor(minutes / DAY_MINUTES))} ${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

/** Whole minutes from one shop time to another; negative when it lies before. */
export const minutesBetween = (from: ShopTime, to: ShopTime): number => minuteNumber(to) - minuteNumber(from);

/** Monday 1 to Sunday 7. */
export const weekdayOf = (time: ShopTime): number => {
  const days = Math.floor(minuteNumber(time) / DAY_MINUTES);
  // 1970-01-01, day 719468 of this calendar, was a Thursday.
  return ((((days - 719_468 + 3) % 7) + 7) % 7) + 1;
};

function minuteNumber(time: ShopTime): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = time.split(/[- :]/).map(Number);
  return dayNumber(year, month, day) * DAY_MINUTES + hour * 60 + minute;
}

function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}

function dateOf(days: number): string {
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return `${yearOfEra + era * 400 + (month <= 2 ? 1 : 0)}-${two(month)}-${two(day)}`;
}
