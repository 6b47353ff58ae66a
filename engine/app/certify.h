/* certify.h - certificates on the command line: `explore --certificate FILE` and `explore --verify FILE`. */
#ifndef APP_CERTIFY_H
#define APP_CERTIFY_H

#include "app/options.h"
#include "check/explore.h"

/* Writes what an exploration of all roles has found. False with a sentence. */
bool certify_write(Explored *explored, const Book *book, const ExploreOptions *how, const char *file, Error *err);

/* Checks one and says what came of it; gives an exit status. */
int certify_verify(const Options *options);

#endif
