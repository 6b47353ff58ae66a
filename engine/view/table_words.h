/* table_words.h - private to the pages of a table: terms, distances, degrees and costs in words. Whatever gives a text
 * that wasn't there before adds it to a StrBuf. */
#ifndef VIEW_TABLE_WORDS_H
#define VIEW_TABLE_WORDS_H

#include "model/book.h"
#include "model/talks.h"

const Clause *term_clause(const Book *book, uint32_t clause); /* of the domain's number */
const char *term_option(const Book *book, uint32_t clause, uint8_t option);

/* "the boundary": a clause's label within a sentence. It keeps its capital where it begins with a name that the book
 * knows: "Guannan". */
void clause_within(const Book *book, uint32_t clause, StrBuf *out);

/* "the Widow": a person's name within a sentence. Labels of courts, factions, the war and the like come from the book
 * written so; who begins a sentence with one calls upper_first. */
void name_within(const char *name, StrBuf *out);

/* "silk “200,000 lengths a year”". */
void term_within(const Book *book, uint32_t clause, uint8_t option, StrBuf *out);

/* What stands before the next of several: nothing, ", " or " and ". */
const char *list_joint(uint32_t index, uint32_t count);

/* "silk “none”, silver “none” and 3 clauses more": where `deal` differs from `base`, at most so many; nothing where it
 * doesn't. Gives how many there are in all. */
typedef struct Differences {
    const Deal *deal, *base;
    uint32_t most;
} Differences;
uint32_t terms_within(const Book *book, Differences differences, StrBuf *out);

/* The same, with both ends: "silk, from “450,000 lengths a year” to “none”; silver, …". */
uint32_t shifts_within(const Book *book, Differences differences, StrBuf *out);

const char *cause_words(Cause cause);   /* "now that the war has moved" */
const char *trust_words(int32_t trust); /* "enough to answer truly" */
const char *distance_meaning(Distance distance);
const char *manner_words(Manner manner);            /* "as it is" */
void points_words(int32_t hundredths, StrBuf *out); /* "-25.9": to a tenth, rounded down */
void upper_first(StrBuf *out, size_t at);           /* makes a capital of what stands there */
void part_of_day_words(int32_t pace, StrBuf *out);  /* "a quarter of the day" */

/* "costs much in honour and people, a little in security; brings much in wealth": half-steps of each interest. Nothing
 * when all are 0. */
void marks_words(const Domain *domain, const int32_t marks[INTERESTS_MOST], StrBuf *out);

#endif
