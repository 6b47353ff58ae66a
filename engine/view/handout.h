/* handout.h - what a teacher can hand out. */
#ifndef VIEW_HANDOUT_H
#define VIEW_HANDOUT_H

#include "model/book.h"

/* The sources as Markdown: what each is, how far to trust it, and the scenes and codex entries that rest on it. */
void handout_sources(const Book *book, StrBuf *out);

#endif
