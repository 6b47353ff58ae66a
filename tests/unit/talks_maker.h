/* talks_maker.h - a small Book with one table in it, for tests that may not load scripts.
 *
 * Its scene s0 is the table; s1 to s5 are endings, one for each ExitKind in order. Song and Liao bargain over four
 * clauses. The first war is a siege while the flag `turned` is off, the second the river; the flag `crossed` sets off a
 * swing, which lifts Kou's red line. Choices at the table, all of which stay there: c0 sets `turned`, c1 `crossed`, c2
 * sets `heard` and lets a day pass. What is handed out may be changed until a world is made. book_free frees it all. */
#ifndef TESTS_TALKS_MAKER_H
#define TESTS_TALKS_MAKER_H

#include "model/talks.h"
#include "unit/book_maker.h"
#include "unit/domain_maker.h"

enum { MADE_LAND, MADE_SUM, MADE_NAME, MADE_OATH, MADE_CLAUSES }; /* the record: stays, 200k, aid, sworn */
enum { MADE_WEALTH, MADE_HONOUR, MADE_SECURITY };
enum { MADE_SONG, MADE_LIAO };                 /* courts; of each, faction 0 rules */
enum { MADE_SIEGE, MADE_RIVER, MADE_CROSSED }; /* situations: the first two wars, and the first with the swing */

enum {                 /* tokens. The player holds all but LOCKED, which he holds once `heard` */
       TOKEN_STRENGTH, /* a document on the chance: 30, bent 70; neither court's */
       TOKEN_CEILING,  /* the least that Song would take: -150, bent -20; Song's, seen */
       TOKEN_HOMESICK, /* Liao's, and a way out */
       TOKEN_RUMOUR,   /* of the chance: 80, bent 95; untrue, and neither's */
       TOKEN_WEARY,    /* Song's, and a way out */
       TOKEN_LOCKED,   /* a witness on the chance: 50, no other way to tell it */
       MADE_TOKENS
};

/* The envoy's and the minister's court is Song. Pace 4, 6 days, both trusts counts of 0 to 9 that start at 5. */
Book *make_table(SeatKind seat);

/* The same over another problem, which must have at least one state; clauses are k0, k1, …, options o0, o1, …. Of
 * `book`, made with six scenes of which five are endings. */
void lay_table(Book *book, const Domain *domain, SeatKind seat);

Sitting *made_sitting(Book *book);
Token *made_token(Book *book, uint32_t token);

Deal made_deal(int land, int sum, int name, int oath);

#endif
