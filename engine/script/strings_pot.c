/* strings_pot.c - strings as a template for gettext. What is filled in goes by gettext's name for such braces, so that
 * its checks notice a translation that has lost one. */
#include "script/strings.h"

static void put_quoted(StrBuf *out, const char *word, const char *text) {
    strbuf_printf(out, "%s \"", word);
    for (const char *at = text; *at; at++) {
        if (*at == '"' || *at == '\\') strbuf_char(out, '\\');
        strbuf_char(out, *at);
    }
    strbuf_puts(out, "\"\n");
}

/* "{coins}, {kou}": each once. */
static void put_fills(StrBuf *out, const char *text) {
    Str rest = str(text), before, name;
    const char *joint = "#. Filled in: ";
    while (str_split(&rest, '{', &before) && rest.len) {
        if (rest.at[0] == '{') {
            rest = str_of(rest.at + 1, rest.len - 1);
            continue;
        }
        if (!str_split(&rest, '}', &name)) break;
        strbuf_printf(out, "%s{%.*s}", joint, (int)name.len, name.at);
        joint = ", ";
    }
    strbuf_char(out, '\n');
}

static void put_wording(StrBuf *out, const Wording *wording) {
    strbuf_char(out, '\n');
    if (wording->note[0]) strbuf_printf(out, "#. %s.\n", wording->note);
    if (wording->fills) put_fills(out, wording->text);
    for (size_t i = 0; i < wording->place_count; i++)
        strbuf_printf(out, "#: %s:%d\n", wording->places[i].file, wording->places[i].line);
    if (wording->fills) strbuf_puts(out, "#, python-brace-format\n");
    put_quoted(out, "msgctxt", wording->context);
    put_quoted(out, "msgid", wording->text);
    strbuf_puts(out, "msgstr \"\"\n");
}

/* Without the day it was made: the same scenario gives the same bytes. */
void wordings_pot(const Wordings *wordings, const char *project, StrBuf *out) {
    strbuf_puts(out, "#, fuzzy\nmsgid \"\"\nmsgstr \"\"\n");
    strbuf_printf(out, "\"Project-Id-Version: %s\\n\"\n", project);
    strbuf_puts(out, "\"PO-Revision-Date: YEAR-MO-DA HO:MI+ZONE\\n\"\n"
                     "\"Last-Translator: FULL NAME <EMAIL@ADDRESS>\\n\"\n"
                     "\"Language-Team: LANGUAGE <LL@li.org>\\n\"\n"
                     "\"Language: \\n\"\n"
                     "\"MIME-Version: 1.0\\n\"\n"
                     "\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
                     "\"Content-Transfer-Encoding: 8bit\\n\"\n");
    for (size_t i = 0; i < wordings->count; i++) put_wording(out, &wordings->list[i]);
}
