/* label.h - labels of scenarios, and which of them a player has seen: FOLDER OF SAVES/known, a line "NAME VERSION"
 * each.
 */
#ifndef APP_LABEL_H
#define APP_LABEL_H

#include "view/compose_label.h"

/* Borrows the path. What was proved of it is remembered in `saves` (proof.h); NULL: nothing is. */
Label label_of(const Book *book, const char *path, const char *saves);

/* Whether the label of this scenario, in this version, was seen. `saves` NULL: nothing is remembered. */
bool label_seen(const char *saves, const char *name, const char *version);
void label_see(const char *saves, const char *name, const char *version); /* what can't be written is asked again */

#endif
