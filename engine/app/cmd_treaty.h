/* cmd_treaty.h - what `chanyuan treaty` found out, once, for its three ways of saying it. Private to cmd_treaty*.c. */
#ifndef APP_CMD_TREATY_H
#define APP_CMD_TREATY_H

#include "base/mem.h"
#include "model/book.h"
#include "model/solve.h"

enum { TREATY_BETTERS = 64 };

typedef struct Treaty {
    const Book *book;
    const Domain *domain;
    const WarState *state;
    const Analysis *analysis; /* the book's, and its frontier: */
    const Frontier *frontier;
    Zone zone;
    Deal deal; /* the one asked about; the record unless told, or the first options where there is none */
    Dials dials;
    Counts counts;
    bool counted;
    SingleChange betters[TREATY_BETTERS];
    size_t better_count;
} Treaty;

const char *treaty_clause(const Treaty *treaty, uint32_t clause);
const char *treaty_option(const Treaty *treaty, uint32_t clause, uint8_t option);

/* "silk 300k, captives ransom": how a deal differs from the record; "the record" when it doesn't. Where there is no
 * record, the whole of it. */
void treaty_differs(const Treaty *treaty, const Deal *deal, StrBuf *out);

void treaty_print_words(const Treaty *treaty, bool all);
void treaty_print_json(const Treaty *treaty, bool all);
void treaty_print_talk(const Treaty *treaty);

#endif
