/* lint.h - what is odd about a book that loads: facts that nothing reads, conditions that never hold, choices that are
 * the same, scenes that nothing leads to or that are too long, what is declared and not used. Warnings go to Diags with
 * file and line; codes are documented in scripts/errors.md. */
#ifndef CHECK_LINT_H
#define CHECK_LINT_H

#include "base/error.h"
#include "model/book.h"

void lint_book(const Book *book, Diags *diags);

#endif
