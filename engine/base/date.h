/* date.h - days. A day is a number (the Julian day number at noon), so dates compare and subtract as whole numbers.
 *
 * Dates are read and shown in the Julian calendar, which the sources' modern editors use for these centuries; the
 * sixty-day cycle follows from the number alone. Lunar months are data of a scenario (model/record.h). */
#ifndef BASE_DATE_H
#define BASE_DATE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"

enum { DATE_NONE = 0, DATE_MIN = 1721424, DATE_MAX = 2299160 }; /* 1 to 1582 CE, Julian */

/* Reads "1005-01-13". False for anything else, or a day that the Julian calendar hasn't. */
bool date_parse(Str text, int32_t *day);
int32_t date_make(int year, int month, int day_of_month); /* no check */
void date_split(int32_t day, int *year, int *month, int *day_of_month);

/* "13 January 1005". */
void date_words(StrBuf *out, int32_t day);
void date_brief(StrBuf *out, int32_t day); /* "13 Jan 1005" */
void date_iso(StrBuf *out, int32_t day);   /* "1005-01-13" */

/* The day's place in the sixty-day cycle, 0 = jiazi; its names. 13 January 1005 is gengchen. */
int date_cycle(int32_t day);
const char *date_cycle_pinyin(int cycle);
const char *date_cycle_hanzi(int cycle);

#endif
