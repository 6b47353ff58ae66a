/* expect.h - what a .play script may expect of the page and the game:
 *
 *   ? scene weicheng                 ? ended             ? turns 3
 *   ? fact nerve = 3                 ? day 1005-01-13    ? verdict as recorded
 *   ? text "a padded cap"            ? no text "silk"    ? choice forward open|locked|hidden
 *   ? clause silk as sworn|near|apart|not settled        ? notice "Kept as"
 */
#ifndef APP_EXPECT_H
#define APP_EXPECT_H

#include "app/app.h"

/* Checks one expectation and counts it; a failure is printed as `file:line: expected …; …`. */
void expect(App *app, const Input *input);

#endif
