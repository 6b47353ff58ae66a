/* lint.h - what is wrong with a book that loads: unread facts, guards that never hold, unsourced claims, text that is
 * too long. Complaints go to Diags with file and line; codes are documented in scripts/errors.md. */
#ifndef CHECK_LINT_H
#define CHECK_LINT_H

#include "base/error.h"
#include "model/book.h"

void lint_book(const Book *book, Diags *diags);

#endif
