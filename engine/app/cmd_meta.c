/* cmd_meta.c - `chanyuan meta`: the language itself in print, for editors and for readers. */
#include <stdio.h>

#include "app/command.h"
#include "script/meta.h"

static int meta(const Options *options) {
    StrBuf text = {0};
    if (options->count > 0) return command_misused("meta takes no scenario; it prints the language that all are in.");
    if (options->value[OPTION_REFERENCE] && options->value[OPTION_ANNOTATIONS])
        return command_misused("meta prints the annotations or the reference, not both at once.");
    if (options->value[OPTION_REFERENCE])
        meta_reference(&text);
    else
        meta_annotations(&text);
    fwrite(text.at, 1, text.len, stdout);
    strbuf_free(&text);
    return STATUS_GOOD;
}

const CommandRow command_meta = {"meta", "", "the language of scenarios, for an editor or as a reference",
                                 1u << OPTION_ANNOTATIONS | 1u << OPTION_REFERENCE, meta};
