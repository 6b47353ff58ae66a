/* date.c - days as numbers, in the Julian calendar.
 *
 * The arithmetic counts from March of the year -4800, so that the leap day is the last of its year and every month's
 * length follows from one formula. */
#include "base/date.h"

#include <stddef.h>

static const char MONTHS[12][10] = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December",
};

/* Arrays of characters and not of pointers: nothing for the loader to write to. */
static const char PINYIN[60][12] = {
    "jiazi",   "yichou", "bingyin",  "dingmao",  "wuchen", "jisi",   "gengwu",   "xinwei",  "renshen", "guiyou",
    "jiaxu",   "yihai",  "bingzi",   "dingchou", "wuyin",  "jimao",  "gengchen", "xinsi",   "renwu",   "guiwei",
    "jiashen", "yiyou",  "bingxu",   "dinghai",  "wuzi",   "jichou", "gengyin",  "xinmao",  "renchen", "guisi",
    "jiawu",   "yiwei",  "bingshen", "dingyou",  "wuxu",   "jihai",  "gengzi",   "xinchou", "renyin",  "guimao",
    "jiachen", "yisi",   "bingwu",   "dingwei",  "wushen", "jiyou",  "gengxu",   "xinhai",  "renzi",   "guichou",
    "jiayin",  "yimao",  "bingchen", "dingsi",   "wuwu",   "jiwei",  "gengshen", "xinyou",  "renxu",   "guihai",
};

static const char HANZI[60][8] = {
    "甲子", "乙丑", "丙寅", "丁卯", "戊辰", "己巳", "庚午", "辛未", "壬申", "癸酉", "甲戌", "乙亥",
    "丙子", "丁丑", "戊寅", "己卯", "庚辰", "辛巳", "壬午", "癸未", "甲申", "乙酉", "丙戌", "丁亥",
    "戊子", "己丑", "庚寅", "辛卯", "壬辰", "癸巳", "甲午", "乙未", "丙申", "丁酉", "戊戌", "己亥",
    "庚子", "辛丑", "壬寅", "癸卯", "甲辰", "乙巳", "丙午", "丁未", "戊申", "己酉", "庚戌", "辛亥",
    "壬子", "癸丑", "甲寅", "乙卯", "丙辰", "丁巳", "戊午", "己未", "庚申", "辛酉", "壬戌", "癸亥",
};

int32_t date_make(int year, int month, int day_of_month) {
    int before_march = (14 - month) / 12;
    int years = year + 4800 - before_march;
    int months = month + 12 * before_march - 3;
    return day_of_month + (153 * months + 2) / 5 + 365 * years + years / 4 - 32083;
}

void date_split(int32_t day, int *year, int *month, int *day_of_month) {
    int since = day + 32082;
    int years = (4 * since + 3) / 1461;
    int rest = since - 1461 * years / 4;
    int months = (5 * rest + 2) / 153;
    *day_of_month = rest - (153 * months + 2) / 5 + 1;
    *month = months + 3 - 12 * (months / 10);
    *year = years - 4800 + months / 10;
}

/* Exactly `count` digits at the given place; -1 when they aren't. */
static int digits(Str text, size_t at, size_t count) {
    int value = 0;
    for (size_t i = at; i < at + count; i++) {
        if (text.at[i] < '0' || text.at[i] > '9') return -1;
        value = value * 10 + (text.at[i] - '0');
    }
    return value;
}

bool date_parse(Str text, int32_t *day) {
    if (text.len != 10 || text.at[4] != '-' || text.at[7] != '-') return false;
    int year = digits(text, 0, 4), month = digits(text, 5, 2), of_month = digits(text, 8, 2);
    if (year < 1 || month < 1 || month > 12 || of_month < 1) return false;
    int32_t made = date_make(year, month, of_month);
    int back_year, back_month, back_day; /* 30 February comes back as 1 or 2 March */
    date_split(made, &back_year, &back_month, &back_day);
    if (back_month != month || back_day != of_month || made < DATE_MIN || made > DATE_MAX) return false;
    *day = made;
    return true;
}

void date_words(StrBuf *out, int32_t day) {
    int year, month, of_month;
    date_split(day, &year, &month, &of_month);
    strbuf_printf(out, "%d %s %d", of_month, MONTHS[month - 1], year);
}

void date_brief(StrBuf *out, int32_t day) {
    int year, month, of_month;
    date_split(day, &year, &month, &of_month);
    strbuf_printf(out, "%d %.3s %d", of_month, MONTHS[month - 1], year);
}

void date_iso(StrBuf *out, int32_t day) {
    int year, month, of_month;
    date_split(day, &year, &month, &of_month);
    strbuf_printf(out, "%04d-%02d-%02d", year, month, of_month);
}

static int within_cycle(int64_t number) {
    return (int)((number % 60 + 60) % 60);
}

int date_cycle(int32_t day) {
    return within_cycle((int64_t)day + 49);
}

const char *date_cycle_pinyin(int cycle) {
    return PINYIN[within_cycle(cycle)];
}

const char *date_cycle_hanzi(int cycle) {
    return HANZI[within_cycle(cycle)];
}
