/* compose_record.c - deeds and terms beside the record: verdicts, the log, the treaty, the tales. */
#include "view/compose.h"

#include "base/date.h"
#include "view/compose_parts.h"
#include "view/fill.h"
#include "view/sheet.h"

/* Most choices of a man of whom little is recorded are this; it is said in one word. */
static void verdict_line(const Book *book, Verdict verdict, Cites cites, Spans *spans) {
    if (verdict == VERDICT_UNRECORDED) {
        spans_puts(spans, SPAN_VERDICT, "Unrecorded.");
    } else {
        spans_puts(spans, SPAN_PLAIN, "The record: ");
        spans_puts(spans, SPAN_VERDICT, verdict_words(verdict));
        spans_puts(spans, SPAN_PLAIN, ".");
    }
    spans_cites(spans, book, cites);
}

/* What contradicts the record may leave the word to what happened. */
static const Choice *told_of(const Book *book, const Deed *deed) {
    const Choice *choice = &book->choices[deed->outcome.move.choice.at];
    bool against = deed->verdict == VERDICT_AGAINST && choice->note.count == 0;
    return against ? &book->choices[choice->against.at] : choice;
}

Text deed_note(const Game *game, const Deed *deed) {
    return deed->said ? (Text){NULL, 0} : told_of(game_book(game), deed)->note;
}

Cites deed_cites(const Game *game, const Deed *deed) {
    if (deed->said) return (Cites){NULL, 0};
    const Choice *choice = &game_book(game)->choices[deed->outcome.move.choice.at];
    return choice->cites.count ? choice->cites : told_of(game_book(game), deed)->cites;
}

void compose_deed_verdict(const Game *game, const Deed *deed, Page *page, Blocks *blocks) {
    if (deed->said) return;
    const Book *book = game_book(game);
    if (judge_has_sources(book)) {
        Spans spans = spans_for(page, 12);
        verdict_line(book, deed->verdict, deed_cites(game, deed), &spans);
        spans_block(&spans, blocks, BLOCK_NOTE);
    }
    Telling telling = {book, game_world(game), deed->day, NULL, game_followed(game)};
    fill_text(page, blocks, BLOCK_NOTE, deed_note(game, deed), &telling);
}

/* ---- the log ---- */

static void log_notes(const Game *game, Page *page, uint32_t turn) {
    for (size_t i = 0; i < game_note_count(game); i++) {
        const Note *note = game_note_at(game, i);
        if (note->turn != turn) continue;
        Span spans[] = {{str("You noted: "), SPAN_STRONG}, {str(note->text), SPAN_PLAIN}};
        page_block(page, &page->body, BLOCK_NOTE, spans, 2);
    }
}

/* What was done: a choice's label, or what was said. */
void spans_deed(Spans *spans, const Game *game, const Deed *deed) {
    const Book *book = game_book(game);
    StrBuf words = {0};
    if (deed->said) {
        said_label(book, deed->said, &words);
        spans_add(spans, SPAN_PLAIN, page_text(spans->page, strbuf_str(&words)));
    } else {
        Telling telling = {book, game_world(game), deed->day, NULL, game_followed(game)};
        spans_paragraph(spans, &book->choices[deed->outcome.move.choice.at].label, &telling);
    }
    strbuf_free(&words);
}

/* At a table one thing follows on another: where and when is told once. */
static bool follows_on(const Game *game, uint32_t turn) {
    const Deed *deed = game_deed(game, turn), *before = turn ? game_deed(game, turn - 1) : NULL;
    return before && deed->said && before->said && before->scene.at == deed->scene.at && before->day == deed->day;
}

static void log_where(const Game *game, const Deed *deed, uint32_t turn, Spans *spans) {
    Page *page = spans->page;
    StrBuf when = {0};
    if (deed->day > DATE_MIN) date_words(&when, deed->day);
    const char *title = game_book(game)->scenes[deed->scene.at].title;
    spans_add(spans, SPAN_TITLE, page_printf(page, "%u. %s", turn + 1, title));
    if (when.len) spans_add(spans, SPAN_FAINT, page_printf(page, ", %s", strbuf_text(&when)));
    strbuf_free(&when);
}

static void log_deed(const Game *game, Page *page, uint32_t turn) {
    const Deed *deed = game_deed(game, turn);
    bool on = follows_on(game, turn);
    Spans spans = spans_for(page, 8);
    if (on)
        spans_add(&spans, SPAN_TITLE, page_printf(page, "%u.", turn + 1));
    else
        log_where(game, deed, turn, &spans);
    spans_puts(&spans, SPAN_PLAIN, on ? " " : ": ");
    spans_deed(&spans, game, deed);
    spans_block(&spans, &page->body, on ? BLOCK_NOTE : BLOCK_PROSE);
    compose_deed_verdict(game, deed, page, &page->body);
}

void compose_log(const Game *game, Page *page) {
    page->title = str("What you have done");
    if (game_turns(game) == 0) page_line(page, &page->body, BLOCK_PROSE, "Nothing yet.");
    for (uint32_t i = 0; i < game_turns(game); i++) {
        log_notes(game, page, i);
        log_deed(game, page, i);
    }
    log_notes(game, page, game_turns(game));
    compose_disputes(game, page);
}

static void decision_words(const Game *game, uint32_t turn, StrBuf *words) {
    const Book *book = game_book(game);
    const Deed *deed = game_deed(game, turn);
    strbuf_printf(words, "%s: ", book->scenes[deed->scene.at].title);
    if (deed->said)
        said_label(book, deed->said, words);
    else
        paragraph_plain(&book->choices[deed->outcome.move.choice.at].label, game_world(game), deed->day, words);
}

/* How often it had been done, so that no two items read alike. */
static void add_times_before(const Game *game, uint32_t turn, StrBuf *words) {
    uint32_t before = 0;
    StrBuf other = {0};
    for (uint32_t i = 0; i < turn; i++) {
        strbuf_clear(&other);
        decision_words(game, i, &other);
        before += str_equal(strbuf_str(&other), strbuf_str(words));
    }
    if (before == 1) strbuf_puts(words, " (once before)");
    if (before > 1) strbuf_printf(words, " (%u times before)", before);
    strbuf_free(&other);
}

static void decision_item(const Game *game, Page *page, uint32_t turn) {
    StrBuf words = {0}, name = {0};
    decision_words(game, turn, &words);
    add_times_before(game, turn, &words);
    deed_name(game, game_deed(game, turn), &name);
    page_item(page, game_turns(game) - turn, strbuf_text(&name), strbuf_str(&words));
    strbuf_free(&words);
    strbuf_free(&name);
}

void compose_decisions(const Game *game, Page *page) {
    page->title = str("Go back to");
    page_line(page, &page->body, BLOCK_PROSE,
              game_turns(game) ? "Choose the decision to take again. What came after it is taken back, and stays in "
                                 "the save as a record that you tried."
                               : "There is no decision to take back yet.");
    for (uint32_t i = game_turns(game); i-- > 0;) decision_item(game, page, i);
}

/* ", the third of six": words alone don't say which way they run. */
static void add_place(const Fact *fact, int32_t value, StrBuf *words) {
    static const char *const place[] = {"first", "second",  "third",  "fourth", "fifth",
                                        "sixth", "seventh", "eighth", "ninth",  "tenth"};
    static const char *const number[] = {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
    enum { NUMBERS = sizeof number / sizeof number[0] };
    int32_t count = fact->max - fact->min + 1, at = value - fact->min;
    if (fact->kind != FACT_COUNT || !fact->words || count < 2 || count > NUMBERS || at < 0 || at >= count) return;
    strbuf_printf(words, ", the %s of %s", place[at], number[count - 1]);
}

void compose_standing(const Game *game, Page *page) {
    const Book *book = game_book(game);
    const Role *role = &book->roles[game_role(game).at];
    page->title = str("How things stand");
    compose_reckoning(game, page);
    if (role->standing_count == 0) page_line(page, &page->body, BLOCK_PROSE, "This story keeps that to itself.");
    StrBuf words = {0};
    for (uint32_t i = 0; i < role->standing_count; i++) {
        const Fact *fact = schema_fact(book->schema, role->standing[i]);
        strbuf_clear(&words);
        world_words(game_world(game), role->standing[i], &words);
        add_place(fact, world_get(game_world(game), role->standing[i]), &words);
        Span spans[] = {{str(fact->label), SPAN_STRONG}, {str(": "), SPAN_PLAIN}, {strbuf_str(&words), SPAN_PLAIN}};
        page_block(page, &page->body, BLOCK_ENTRY, spans, 3);
    }
    strbuf_free(&words);
}

/* ---- the treaty ---- */

static const char *option_label(const Clause *clause, int32_t option) {
    return option < 0 ? "not settled" : clause->options[option].label;
}

/* What a likeness says after the term itself; clauses of the letters and of practice were followed, not sworn. */
const char *likeness_sentence(const Clause *clause, Likeness likeness) {
    static const char *const sworn[] = {"", "As sworn", "Near what was sworn", "Apart from what was sworn", ""};
    static const char *const followed[] = {"", "As followed, though not in the oath",
                                           "Near what was followed, though not in the oath",
                                           "Apart from what was followed, though not in the oath", ""};
    return clause->in_oath ? sworn[likeness] : followed[likeness];
}

static void terms_beside(const Game *game, ClauseId id, Spans *spans) {
    const Clause *clause = &game_book(game)->clauses[id.at];
    Likeness likeness = judge_clause(game_book(game), game_world(game), id);
    spans_puts(spans, SPAN_PLAIN, ". ");
    spans_puts(spans, SPAN_VERDICT, likeness_sentence(clause, likeness));
    if (likeness != LIKENESS_AS_SWORN) {
        spans_puts(spans, SPAN_PLAIN, likeness == LIKENESS_OPEN ? "The record has: " : ": ");
        spans_puts(spans, SPAN_PLAIN, clause->options[clause->record].label);
    }
    spans_puts(spans, SPAN_PLAIN, ".");
    spans_cites(spans, game_book(game), clause->cites);
}

static void compose_clause(const Game *game, Page *page, ClauseId id, bool beside) {
    const Clause *clause = &game_book(game)->clauses[id.at];
    Spans spans = spans_for(page, 16);
    spans_puts(&spans, SPAN_STRONG, clause->label);
    spans_puts(&spans, SPAN_PLAIN, ": ");
    spans_puts(&spans, SPAN_PLAIN, option_label(clause, clause_option(game_book(game), game_world(game), id)));
    if (beside && judge_has_covenant(game_book(game))) terms_beside(game, id, &spans);
    spans_block(&spans, &page->body, BLOCK_ENTRY);
}

bool any_settled(const Game *game) {
    for (uint32_t i = 0; i < game_book(game)->clause_count; i++)
        if (clause_option(game_book(game), game_world(game), (ClauseId){i}) >= 0) return true;
    return false;
}

static const char *terms_heading(const Book *book, bool beside) {
    if (!beside) return "The terms so far";
    return judge_has_covenant(book) ? "Your treaty beside the covenant of the record" : "Your treaty";
}

static const char *terms_missing(const Book *book, bool beside) {
    if (!beside) return "Nothing is settled yet.";
    return judge_has_covenant(book)
               ? "Nothing was signed. What was sworn in the record stands under “treaty” and in the codex."
               : "Nothing was signed.";
}

void compose_terms(const Game *game, Page *page, bool beside) {
    page_line(page, &page->body, BLOCK_HEADING, terms_heading(game_book(game), beside));
    if (!any_settled(game)) {
        page_line(page, &page->body, BLOCK_PROSE, terms_missing(game_book(game), beside));
        return;
    }
    for (uint32_t i = 0; i < game_book(game)->clause_count; i++) compose_clause(game, page, (ClauseId){i}, beside);
}

void compose_treaty(const Game *game, Page *page) {
    if (talks_sitting(game_book(game), game_world(game))) {
        compose_text(game, NULL, page);
        return;
    }
    bool ended = rules_ended(game_book(game), game_world(game));
    page->title = str("The treaty");
    if (ended && judge_has_covenant(game_book(game)))
        compose_covenant(game, page);
    else if (game_book(game)->clause_count)
        compose_terms(game, page, ended);
    else
        page_line(page, &page->body, BLOCK_PROSE, "No treaty is at stake in this story.");
}

/* ---- the tales ---- */

/* Whether a line is told in this run; if it needs a deed, telling->day becomes the day of that. */
static bool line_told(const Game *game, const Paragraph *line, Telling *telling) {
    if (!guard_test(line->when, telling->world)) return false;
    for (uint32_t i = 0; i < line->deed_count; i++) {
        uint32_t turn;
        if (!game_did(game, line->deeds[i], &turn)) continue;
        telling->day = game_deed(game, turn)->day;
        return true;
    }
    return line->deed_count == 0;
}

bool line_is_told(const Game *game, const Paragraph *line) {
    Telling telling = telling_now(game);
    return line_told(game, line, &telling);
}

static void compose_told(const Game *game, Page *page, BlockKind kind, Text text, const Telling *telling) {
    for (uint32_t i = 0; i < text.count; i++) {
        Telling line = *telling;
        if (line_told(game, &text.list[i], &line)) fill_paragraph(page, &page->body, kind, &text.list[i], &line);
    }
}

void compose_lines(const Game *game, Page *page, BlockKind kind, Text text) {
    Telling telling = telling_now(game);
    compose_told(game, page, kind, text, &telling);
}

void compose_tale(const Game *game, Page *page, const Tale *tale) {
    Telling telling = telling_now(game);
    if (tale->calendar != ID_NONE) telling.calendar = &telling.book->calendars[tale->calendar];
    page_line(page, &page->body, BLOCK_HEADING, tale->title);
    sheet_drawing(game_book(game), tale->drawing, page, &page->body);
    if (tale->by && tale->by[0]) page_block(page, &page->body, BLOCK_NOTE, &(Span){str(tale->by), SPAN_FAINT}, 1);
    if (tale->kind == TALE_EPILOGUE)
        page_block(page, &page->body, BLOCK_NOTE, &(Span){str("Ours: no source tells of it."), SPAN_FAINT}, 1);
    compose_told(game, page, BLOCK_PROSE, tale->text, &telling);
    if (tale->kind != TALE_PASSAGES) return;
    Span open[] = {{str("A question left open: "), SPAN_STRONG}, {str(tale->question), SPAN_PLAIN}};
    page_block(page, &page->body, BLOCK_NOTE, open, 2);
}

/* First what somebody else did meanwhile, then the chroniclers, and beside them what the real ones wrote. */
const Tale *tale_told(const Game *game, uint32_t which) {
    static const TaleKind order[] = {TALE_EPILOGUE, TALE_CHRONICLE, TALE_PASSAGES};
    const Book *book = game_book(game);
    for (size_t k = 0; k < sizeof order / sizeof order[0]; k++)
        for (uint32_t i = 0; i < book->tale_count; i++)
            if (book->tales[i].kind == order[k] && guard_test(book->tales[i].when, game_world(game)) && which-- == 0)
                return &book->tales[i];
    return NULL;
}

void compose_tales(const Game *game, Page *page) {
    const Tale *tale;
    for (uint32_t i = 0; (tale = tale_told(game, i)); i++) compose_tale(game, page, tale);
}
