/* checked_book.c - every role and every state, with masks, as `check --exact` has it. */
#include "unit/checked_book.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

Checked checked_book(Book *book) {
    Checked checked = {.book = book, .explored = explore(book, &(ExploreOptions){.role = {ID_NONE}})};
    checked.graph = graph_new(checked.explored);
    checked.prospects = prospects_new(checked.graph);
    checked.diags = diags_new();
    return checked;
}

void checked_free(Checked *checked) {
    diags_free(checked->diags);
    prospects_free(checked->prospects);
    graph_free(checked->graph);
    explored_free(checked->explored);
    book_free(checked->book);
}

void assert_said_lines(Checked *checked, const char *wanted) {
    StrBuf said = {0};
    diags_sort(checked->diags);
    for (size_t i = 0; i < diags_count(checked->diags); i++) {
        const Diag *diag = diags_at(checked->diags, i);
        strbuf_printf(&said, "%d %s %s\n", diag->line, diag->code, diag->text);
    }
    assert_string_equal(strbuf_text(&said), wanted);
    strbuf_free(&said);
}
