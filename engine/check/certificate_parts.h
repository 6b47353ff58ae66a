/* certificate_parts.h - what writing and reading certificates share. */
#ifndef CHECK_CERTIFICATE_PARTS_H
#define CHECK_CERTIFICATE_PARTS_H

#include "check/certificate.h"

#define CERTIFICATE_FIRST "chanyuan-certificate 1\n"

const char *standing_word(Standing standing); /* "reached" */
const char *found_word(FoundKind kind);       /* "scene" */

Found *certificate_add(Certificate *certificate, FoundKind kind);

#endif
