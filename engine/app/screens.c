/* screens.c - a page is looked at in every size and style, and what is found becomes a complaint about the place where
 * an author wrote what is on it. A word is complained of once, wherever it is met again. */
#include "app/screens.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "app/screens_parts.h"
#include "base/codes.h"
#include "base/utf8.h"

enum { WORDS_TOLD = 120 };

static const struct Size { int columns, rows; } SIZES[] = {{40, 12}, {60, 20}, {80, 24}, {132, 43}};

static const Style STYLES[] = {{.prose = 72, .ambiguous = 1}, {.prose = 72, .ambiguous = 1, .ascii = true}};

/* ---- complaints ------------------------------------------------------------------------------------------------- */

static Code code_of(InspectFault fault) {
    switch (fault) {
    case INSPECT_LONG_WORD: return CODE_LONG_WORD;
    case INSPECT_LETTERS: return CODE_NO_ASCII;
    case INSPECT_ALIKE: return CODE_READ_ALIKE;
    case INSPECT_TORN:
    case INSPECT_LOST:
    case INSPECT_STRAY:
    case INSPECT_OVERLAP:
    case INSPECT_SPLIT:
    case INSPECT_CUT:
    case INSPECT_FOCUS:
    case INSPECT_PLAIN:
    case INSPECT_LOOKS:
    case INSPECT_SHAPES:
    case INSPECT_FAULTS: break;
    }
    return CODE_NOT_SHOWN;
}

static const char *hint_of(Code code) {
    if (code == CODE_LONG_WORD) return "Put a blank or a hyphen into it, or another word in its place.";
    if (code == CODE_NO_ASCII) return "Say it in other letters as well, or leave it out.";
    if (code == CODE_READ_ALIKE) return "Let their words differ, not in Chinese characters alone.";
    return "Look for a sign that can't stand alone; if there is none, this is a fault of the program: please report "
           "it.";
}

/* "at 40 by 12 in ASCII", "in line mode". */
static void place_words(const Finding *finding, StrBuf *out) {
    if (finding->columns)
        strbuf_printf(out, " at %d by %d", finding->columns, finding->rows);
    else if (finding->fault == INSPECT_PLAIN)
        strbuf_puts(out, " in line mode");
    if (finding->ascii) strbuf_puts(out, " in ASCII");
}

static bool told_already(Screens *screens, Code code, Str words) {
    StrBuf line = {0};
    strbuf_printf(&line, "\n%s ", code_name(code));
    strbuf_add(&line, words);
    strbuf_char(&line, '\n');
    bool told = strstr(strbuf_text(&screens->told), strbuf_text(&line)) != NULL;
    if (!told) strbuf_add(&screens->told, strbuf_str(&line));
    strbuf_free(&line);
    return told;
}

/* Without the signs after it, so that a word is the same wherever it stands in a sentence. */
static Str bare_word(const Finding *finding) {
    Str word = finding->words;
    if (finding->fault != INSPECT_LONG_WORD) return word;
    while (word.len > 1 && strchr(".,;:!?)\"'", word.at[word.len - 1])) word.len--;
    return word;
}

/* Of a word that is too long in both styles, one is told. */
static bool told_in_utf8(const Findings *findings, const Finding *finding) {
    if (finding->fault != INSPECT_LONG_WORD || !finding->ascii) return false;
    for (size_t i = 0; i < findings->count; i++) {
        const Finding *other = &findings->list[i];
        bool same = other->fault == finding->fault && other->part == finding->part && other->index == finding->index;
        if (same && !other->ascii) return true;
    }
    return false;
}

static void complain(Screens *screens, Where where, const char *name, const Finding *finding) {
    Code code = code_of(finding->fault);
    StrBuf place = {0};
    if (screens->choices && finding->part == INSPECT_ITEM && finding->index < screens->page->items.count) {
        uint32_t tag = screens->page->items.list[finding->index].tag;
        if (tag < screens->book->choice_count) where = screens->book->choices[tag].where;
        if (tag < screens->book->choice_count) name = screens->book->choices[tag].name;
    }
    Str words = bare_word(finding);
    if (told_already(screens, code, words)) return;
    place_words(finding, &place);
    bool broad = code == CODE_NOT_SHOWN;
    diags_add(screens->diags, where.file, where.line, code_name(code), hint_of(code), "%s%s%s%s: “%.*s”, of %s%s.",
              code_meaning(code), broad ? " (" : "", broad ? inspect_words(finding->fault) : "", broad ? ")" : "",
              (int)utf8_fitting(words, WORDS_TOLD), words.at, name, strbuf_text(&place));
    strbuf_free(&place);
}

/* ---- looking ---------------------------------------------------------------------------------------------------- */

bool screens_stopped(Screens *screens) {
    if (screens->stop && *screens->stop) screens->report.stopped = true;
    return screens->report.stopped;
}

void screens_inspect(Screens *screens, Where where, const char *name, bool every) {
    Findings *findings = screens->findings;
    findings_clear(findings);
    for (size_t k = 0; k < sizeof STYLES / sizeof STYLES[0]; k++) {
        for (size_t i = 0; i < sizeof SIZES / sizeof SIZES[0]; i++)
            inspect_screen(screens->page, STYLES[k], SIZES[i].columns, SIZES[i].rows, every, findings);
        inspect_plain(screens->page, STYLES[k], findings);
        inspect_items(screens->page, STYLES[k], findings);
    }
    inspect_letters(screens->page, STYLES[1], findings);
    inspect_shapes(screens->page, STYLES[0], findings);
    for (size_t i = 0; i < findings->count; i++)
        if (!told_in_utf8(findings, &findings->list[i])) complain(screens, where, name, &findings->list[i]);
}

App screens_app(const Screens *screens, Session *session) {
    Settings settings = settings_default();
    settings.margin = true;
    return (App){.book = screens->book,
                 .path = screens->book->name,
                 .session = session,
                 .settings = settings,
                 .keys = true,
                 .utf8 = true,
                 .terminal = true};
}

void screens_compose(Screens *screens, App *app, const Screen *screen, uint32_t arg) {
    app->stack[0] = (Frame){.screen = screen, .arg = arg};
    app->depth = 1;
    page_clear(screens->page);
    screens->page->serial = 1;
    screen->compose(app, arg, screens->page);
}

/* ---- the whole -------------------------------------------------------------------------------------------------- */

ScreensReport check_screens(Explored *explored, const Graph *graph, const volatile int *stop, Diags *diags) {
    const Book *book = graph_book(graph);
    Screens screens = {.book = book, .graph = graph, .flood = explored_flood(explored), .stop = stop, .diags = diags};
    screens.arena = arena_new();
    screens.findings = findings_new();
    screens.page = page_new();
    screens.world = world_new(book->schema);
    strbuf_char(&screens.told, '\n');
    screens_weigh(&screens);
    screens_fillings(&screens);
    screens_fullest(&screens);
    screens_talks(&screens);
    screens_of_all(&screens);
    screens.report.layouts = screens.findings->layouts;
    free(screens.weights);
    strbuf_free(&screens.told);
    world_free(screens.world);
    page_free(screens.page);
    findings_free(screens.findings);
    arena_free(screens.arena);
    return screens.report;
}

void screens_print(const ScreensReport *report) {
    if (report->capped)
        printf("Screens: %llu insertions have more than %d values, of which that many were laid out, the widest among "
               "them.\n",
               (unsigned long long)report->capped, SCREENS_VALUES);
    if (report->undone)
        printf("Screens: %llu pages were not looked at, because the step to them fails.\n",
               (unsigned long long)report->undone);
    if (report->stopped) puts("Screens: stopped before everything was looked at.");
}

json_t *screens_json(const ScreensReport *report) {
    return json_pack("{s:I, s:I, s:I, s:I, s:I, s:I, s:b}", "pages", (json_int_t)report->pages, "fillings",
                     (json_int_t)report->fillings, "paragraphs", (json_int_t)report->paragraphs, "layouts",
                     (json_int_t)report->layouts, "capped", (json_int_t)report->capped, "undone",
                     (json_int_t)report->undone, "stopped", report->stopped);
}
