/* utf8_lines.c - text as columns and lines: clusters, their widths, and where a line may end.
 *
 * A cluster is what a reader takes for one character and is never torn apart. libunistring knows the boundaries; it is
 * only ever shown good UTF-8, since its answers for anything else depend on its version. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* wcwidth */
#endif
#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>
#include <unigbrk.h>
#include <unilbrk.h>
#include <wchar.h>

#include "base/mem.h"

/* Characters that East Asian terminals may show two columns wide (UAX 11, "ambiguous"), but no combining marks. */
static const uint32_t AMBIGUOUS[][2] = {
    {0xA1, 0xA1},     {0xA4, 0xA4},     {0xA7, 0xA8},     {0xAA, 0xAA},     {0xAE, 0xAE},     {0xB0, 0xB4},
    {0xB6, 0xBA},     {0xBC, 0xBF},     {0xC6, 0xC6},     {0xD0, 0xD0},     {0xD7, 0xD8},     {0xDE, 0xE1},
    {0xE6, 0xE6},     {0xE8, 0xEA},     {0xEC, 0xED},     {0xF0, 0xF0},     {0xF2, 0xF3},     {0xF7, 0xFA},
    {0xFC, 0xFC},     {0xFE, 0xFE},     {0x101, 0x101},   {0x111, 0x111},   {0x113, 0x113},   {0x11B, 0x11B},
    {0x126, 0x127},   {0x12B, 0x12B},   {0x131, 0x133},   {0x138, 0x138},   {0x13F, 0x142},   {0x144, 0x144},
    {0x148, 0x14B},   {0x14D, 0x14D},   {0x152, 0x153},   {0x166, 0x167},   {0x16B, 0x16B},   {0x1CE, 0x1CE},
    {0x1D0, 0x1D0},   {0x1D2, 0x1D2},   {0x1D4, 0x1D4},   {0x1D6, 0x1D6},   {0x1D8, 0x1D8},   {0x1DA, 0x1DA},
    {0x1DC, 0x1DC},   {0x251, 0x251},   {0x261, 0x261},   {0x2C4, 0x2C4},   {0x2C7, 0x2C7},   {0x2C9, 0x2CB},
    {0x2CD, 0x2CD},   {0x2D0, 0x2D0},   {0x2D8, 0x2DB},   {0x2DD, 0x2DD},   {0x2DF, 0x2DF},   {0x34F, 0x34F},
    {0x391, 0x3A1},   {0x3A3, 0x3A9},   {0x3B1, 0x3C1},   {0x3C3, 0x3C9},   {0x401, 0x401},   {0x410, 0x44F},
    {0x451, 0x451},   {0x2010, 0x2010}, {0x2013, 0x2016}, {0x2018, 0x2019}, {0x201C, 0x201D}, {0x2020, 0x2022},
    {0x2024, 0x2027}, {0x2030, 0x2030}, {0x2032, 0x2033}, {0x2035, 0x2035}, {0x203B, 0x203B}, {0x203E, 0x203E},
    {0x2074, 0x2074}, {0x207F, 0x207F}, {0x2081, 0x2084}, {0x20AC, 0x20AC}, {0x2103, 0x2103}, {0x2105, 0x2105},
    {0x2109, 0x2109}, {0x2113, 0x2113}, {0x2116, 0x2116}, {0x2121, 0x2122}, {0x2126, 0x2126}, {0x212B, 0x212B},
    {0x2153, 0x2154}, {0x215B, 0x215E}, {0x2160, 0x216B}, {0x2170, 0x2179}, {0x2189, 0x2189}, {0x2190, 0x2199},
    {0x21B8, 0x21B9}, {0x21D2, 0x21D2}, {0x21D4, 0x21D4}, {0x21E7, 0x21E7}, {0x2200, 0x2200}, {0x2202, 0x2203},
    {0x2207, 0x2208}, {0x220B, 0x220B}, {0x220F, 0x220F}, {0x2211, 0x2211}, {0x2215, 0x2215}, {0x221A, 0x221A},
    {0x221D, 0x2220}, {0x2223, 0x2223}, {0x2225, 0x2225}, {0x2227, 0x222C}, {0x222E, 0x222E}, {0x2234, 0x2237},
    {0x223C, 0x223D}, {0x2248, 0x2248}, {0x224C, 0x224C}, {0x2252, 0x2252}, {0x2260, 0x2261}, {0x2264, 0x2267},
    {0x226A, 0x226B}, {0x226E, 0x226F}, {0x2282, 0x2283}, {0x2286, 0x2287}, {0x2295, 0x2295}, {0x2299, 0x2299},
    {0x22A5, 0x22A5}, {0x22BF, 0x22BF}, {0x2312, 0x2312}, {0x2460, 0x24E9}, {0x24EB, 0x254B}, {0x2550, 0x2573},
    {0x2580, 0x258F}, {0x2592, 0x2595}, {0x25A0, 0x25A1}, {0x25A3, 0x25A9}, {0x25B2, 0x25B3}, {0x25B6, 0x25B7},
    {0x25BC, 0x25BD}, {0x25C0, 0x25C1}, {0x25C6, 0x25C8}, {0x25CB, 0x25CB}, {0x25CE, 0x25D1}, {0x25E2, 0x25E5},
    {0x25EF, 0x25EF}, {0x2605, 0x2606}, {0x2609, 0x2609}, {0x260E, 0x260F}, {0x261C, 0x261C}, {0x261E, 0x261E},
    {0x2640, 0x2640}, {0x2642, 0x2642}, {0x2660, 0x2661}, {0x2663, 0x2665}, {0x2667, 0x266A}, {0x266C, 0x266D},
    {0x266F, 0x266F}, {0x269E, 0x269F}, {0x26BF, 0x26BF}, {0x26C6, 0x26CD}, {0x26CF, 0x26D3}, {0x26D5, 0x26E1},
    {0x26E3, 0x26E3}, {0x26E8, 0x26E9}, {0x26EB, 0x26F1}, {0x26F4, 0x26F4}, {0x26F6, 0x26F9}, {0x26FB, 0x26FC},
    {0x26FE, 0x26FF}, {0x273D, 0x273D}, {0x2776, 0x277F}, {0x2B56, 0x2B59}, {0x3248, 0x324F}, {0xFFFD, 0xFFFD},
};

static bool is_ambiguous(uint32_t character) {
    size_t low = 0, high = sizeof AMBIGUOUS / sizeof AMBIGUOUS[0];
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (character > AMBIGUOUS[middle][1]) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < sizeof AMBIGUOUS / sizeof AMBIGUOUS[0] && character >= AMBIGUOUS[low][0];
}

static int character_width(uint32_t character, int ambiguous) {
    if (character == '\n') return 0;
    if (character >= 0x20 && character < 0x7F) return 1;
    int width = wcwidth((wchar_t)character);
    if (width < 0) width = 1; /* unknown to the locale; something will be shown for it */
    return width == 1 && ambiguous == 2 && is_ambiguous(character) ? 2 : width;
}

/* How many bytes of the first UTF8_CLUSTER_MOST are whole good characters; 0 if the first isn't one. */
static size_t good_prefix(Str text) {
    Str rest = text;
    uint32_t character;
    size_t good = 0;
    while (utf8_next(&rest, &character)) {
        size_t end = text.len - rest.len;
        bool broken = character == 0xFFFD && end - good == 1;
        if (broken || end > UTF8_CLUSTER_MOST) break;
        good = end;
    }
    return good;
}

Str utf8_cluster(Str text) {
    if (text.len == 0) return (Str){text.at, 0};
    if (text.len == 1 || ((text.at[0] | text.at[1]) & 0x80) == 0) {
        bool pair = text.len > 1 && text.at[0] == '\r' && text.at[1] == '\n';
        return (Str){text.at, pair ? 2 : 1};
    }
    size_t good = good_prefix(text);
    if (good == 0) return (Str){text.at, 1};
    const uint8_t *start = (const uint8_t *)text.at;
    const uint8_t *end = u8_grapheme_next(start, start + good);
    return (Str){text.at, end ? (size_t)(end - start) : good};
}

static int cluster_width(Str cluster, int ambiguous) {
    int widest = 0;
    uint32_t character;
    while (utf8_next(&cluster, &character)) {
        int width = character_width(character, ambiguous);
        if (width > widest) widest = width;
    }
    return widest;
}

int utf8_width(Str text, int ambiguous) {
    int columns = 0;
    while (text.len > 0) {
        Str cluster = utf8_cluster(text);
        columns += cluster_width(cluster, ambiguous);
        text = (Str){text.at + cluster.len, text.len - cluster.len};
    }
    return columns;
}

/* The same number of bytes with a letter in place of each broken one. */
static char *mended(Str text) {
    char *copy = str_copy(text);
    for (Str rest = text; rest.len > 0;) {
        uint32_t character;
        size_t offset = text.len - rest.len;
        utf8_next(&rest, &character);
        bool broken = character == 0xFFFD && text.len - rest.len == offset + 1;
        if (broken) copy[offset] = 'x';
    }
    return copy;
}

void utf8_breaks(Str text, uint8_t *breaks) {
    if (text.len == 0) return;
    char *good = mended(text);
    char *found = mem_alloc(text.len);
    u8_possible_linebreaks((const uint8_t *)good, text.len, "UTF-8", found);
    for (size_t i = 0; i < text.len; i++) {
        bool after_newline = i > 0 && text.at[i - 1] == '\n';
        breaks[i] = after_newline ? 2 : i > 0 && found[i] == UC_BREAK_POSSIBLE ? 1 : 0;
    }
    free(good);
    free(found);
}

/* ---- names --------------------------------------------------------------------------------------------------------
 */

enum { NAME_MOST = 8, NAME_WORDS = 2 };

/* Stops and brackets are not among them. */
static bool is_ideograph(uint32_t c) {
    return (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0x20000 && c <= 0x3FFFF);
}

/* The end of the ideographs that stand at `from`, and how many they are. */
static size_t ideographs(Str text, size_t from, uint32_t *count) {
    Str rest = {text.at + from, text.len - from}, after = rest;
    uint32_t character;
    for (*count = 0; utf8_next(&after, &character) && is_ideograph(character); ++*count) rest = after;
    return text.len - rest.len;
}

static bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

/* Whole words only, each after one blank; what begins with a letter of ours is no ASCII, and counts as no capital. */
static void keep_words(Str text, size_t at, uint8_t *breaks) {
    for (int words = 0; words < NAME_WORDS && at > 1 && text.at[at - 1] == ' '; words++) {
        size_t start = at - 1;
        while (start > 0 && text.at[start - 1] != ' ' && text.at[start - 1] != '\n') start--;
        if (!is_capital(text.at[start]) || strchr(".,;:!?", text.at[at - 2])) return;
        if (breaks[at] == 1) breaks[at] = 0;
        at = start;
    }
}

void utf8_keep_names(Str text, uint8_t *breaks) {
    for (size_t at = 0; at < text.len;) {
        uint32_t count, character;
        size_t end = ideographs(text, at, &count);
        if (count > 0 && count <= NAME_MOST) {
            for (size_t i = at + 1; i < end; i++) breaks[i] = breaks[i] == 2 ? 2 : 0;
            keep_words(text, at, breaks);
        }
        Str rest = {text.at + end, text.len - end};
        (void)utf8_next(&rest, &character);
        at = text.len - rest.len;
    }
}
