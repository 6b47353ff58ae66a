/* markup.h - blocks of a page as Markdown and as HTML. The same blocks are shown on the screen, so the three can't
 * disagree. */
#ifndef VIEW_MARKUP_H
#define VIEW_MARKUP_H

#include "view/page.h"

void markdown_blocks(const Blocks *blocks, StrBuf *out);

void html_text(Str text, StrBuf *out); /* with what HTML reserves escaped */
void html_blocks(const Blocks *blocks, StrBuf *out);

#endif
