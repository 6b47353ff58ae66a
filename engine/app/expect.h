/* expect.h - what a .play script may expect of the page and the game:
 *
 *   ? scene weicheng                 ? ended             ? turns 3
 *   ? fact nerve = 3                 ? day 1005-01-13    ? verdict as recorded
 *   ? text "a padded cap"            ? no text "silk"    ? choice forward open|locked|hidden
 *   ? clause silk as sworn|near|apart|settled|not settled        ? notice "Kept as"
 *
 * And at a table where courts bargain:
 *
 *   ? table silk = 200k              what the text there says
 *   ? agreed liao                    that court has put it or said yes to it
 *   ? heard counter [liao]           the last answer: accept, counter, hold, refuse or leave
 *   ? days 2                         have been spent there
 */
#ifndef APP_EXPECT_H
#define APP_EXPECT_H

#include "app/app.h"

/* Counts a line of a script that can't be done, and prints it with why. */
void expect_failed(App *app, const Input *input, const char *why);

/* Checks one expectation and counts it; a failure is printed as `file:line: expected …; …`, or goes to app->on_failure.
 */
void expect(App *app, const Input *input);

/* An expectation as it would hold, from what was found instead; false when its kind can't be written so. Whether it
 * does hold must be tried: what was found may be a complaint. */
bool expect_renewed(Str text, Str found, StrBuf *out);

#endif
