/* page_said.c - a complaint shows the whole text, since what is missing may stand there in other words. */
#include "unit/page_said.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "view/layout.h"

const char *page_said(Page *page, StrBuf *text) {
    strbuf_clear(text);
    layout_plain(page, (Style){.prose = 72, .ambiguous = 1}, 0, text);
    page_clear(page);
    return strbuf_text(text);
}

void assert_in_order(const char *text, const char *const *words) {
    for (const char *at = text; *words; words++) {
        const char *found = strstr(at, *words);
        if (!found) fail_msg("'%s' is missing, or out of order, in:\n%s", *words, text);
        at = found + strlen(*words);
    }
}

void assert_says(const char *text, const char *words, bool wanted) {
    bool found = strstr(text, words) != NULL;
    if (found != wanted) fail_msg("'%s' %s:\n%s", words, wanted ? "is missing in" : "stands in", text);
}

void assert_lacks(const char *text, const char *words) {
    assert_says(text, words, false);
}
