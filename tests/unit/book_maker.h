/* book_maker.h - small Books made by hand, for tests that may not load scripts.
 *
 * A made book has `scene`, `day` and `role`, scenes named "s0", "s1", … in file "made.lua", and no choices. Choices are
 * made scene by scene, in the order of the scenes. The pieces handed out may be changed until the book is used. All of
 * it lies in the book's arena; book_free frees it. */
#ifndef TESTS_BOOK_MAKER_H
#define TESTS_BOOK_MAKER_H

#include "base/date.h"
#include "model/book.h"

enum { MADE_DAY = 2088000, MADE_CHOICES = 256, MADE_MANY = 64 };

/* The first scene is the start of every role; the last `endings` scenes are endings. */
Book *make_book(uint32_t scenes, uint32_t endings, uint32_t roles);

FactId make_fact(Book *book, const Fact *fact); /* label and place filled in where missing */
FactId make_flag(Book *book, const char *name);
FactId make_count(Book *book, const char *name, int32_t max, int32_t start); /* from 0, clamps */

Scene *made_scene(Book *book, uint32_t scene);
Role *made_role(Book *book, uint32_t role);
Choice *made_choice(Book *book, uint32_t choice);

/* Its number is the book's choice count before. One branch, to `go`. */
Choice *make_choice(Book *book, uint32_t scene, uint32_t go);
Branch *make_branch(Book *book, Choice *choice, uint32_t go); /* one more */
Auto *make_auto(Book *book, uint32_t scene, const Guard *when, uint32_t go);
DueId make_due(Book *book, const char *name, bool refuse, Effects effects);
RuleId make_rule(Book *book, const char *name, FactId reads, FactId writes);

const Guard *make_guard(Book *book, GuardKind kind, FactId fact, int32_t value);
const Guard *make_guards(Book *book, GuardKind kind, const Guard *a, const Guard *b);

/* A list with one more effect at its end. */
Effects make_effect(Book *book, Effects before, Effect effect);
Effect make_start(const Book *book, DueId due, int32_t days);

Text make_text(Book *book, const char *words); /* one paragraph */
Text make_fact_text(Book *book, FactId fact);  /* one paragraph that shows a fact */

#endif
