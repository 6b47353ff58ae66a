/* hopes.h - whether anything but a disaster is still within reach, for careful players (check/random.h): from the index
 * beside the scenario, or, where there is none that fits, by exploring it first. Both say the same. */
#ifndef APP_HOPES_H
#define APP_HOPES_H

#include "app/options.h"
#include "check/random.h"

typedef struct Hopes Hopes;

/* Of the scenario on the command line. NULL when it can't be explored as a whole, with a sentence on stderr. */
Hopes *hopes_new(const Options *options, const Book *book);
void hopes_free(Hopes *hopes);

/* A Hope. */
bool hopes_for(const void *hopes, const World *world);

#endif
