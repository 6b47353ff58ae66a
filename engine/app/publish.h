/* publish.h - files that are made for others too: certificates, scripts. Saves are a player's own. */
#ifndef APP_PUBLISH_H
#define APP_PUBLISH_H

#include "base/error.h"

/* As io_replace; but the file keeps the mode that it had, and a new one gets what the umask allows. */
bool publish(const char *path, Str bytes, Error *err);

#endif
