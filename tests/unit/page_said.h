/* page_said.h - what was composed, as the text of line mode, and what stands in it, for tests of the view. */
#ifndef TESTS_UNIT_PAGE_SAID_H
#define TESTS_UNIT_PAGE_SAID_H

#include "view/page.h"

const char *page_said(Page *page, StrBuf *text); /* in `text`, and clears the page for the next */

/* Each of the words stands in the text, in this order. */
void assert_in_order(const char *text, const char *const *words);
#define ASSERT_IN_ORDER(text, ...) assert_in_order(text, (const char *const[]){__VA_ARGS__, NULL})

void assert_says(const char *text, const char *words, bool wanted); /* or doesn't */
void assert_lacks(const char *text, const char *words);

#endif
