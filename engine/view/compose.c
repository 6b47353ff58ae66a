/* compose.c - the page a player sees most: what led here, the scene, and what can be done; at an ending, the
 * verdicts. */
#include "view/compose.h"

#include <string.h>

#include "base/date.h"
#include "model/onward.h"
#include "view/codex.h"
#include "view/compose_parts.h"
#include "view/fill.h"
#include "view/sheet.h"

/* ---- where and when ---- */

/* ", eleventh month" of "Jingde 1, eleventh month". */
static Str month_tail(const Month *month) {
    const char *comma = strchr(month->label, ',');
    return str(comma ? comma : "");
}

/* "Jingde 1 / Tonghe 22, eleventh month": the calendars' years side by side where their months agree. */
static void month_words(const Book *book, const Month *first, int32_t day, StrBuf *out) {
    Str tail = month_tail(first);
    for (uint32_t i = 0; i < book->calendar_count; i++) {
        const Month *month = calendar_month(&book->calendars[i], day);
        if (!month || !str_equal(month_tail(month), tail)) continue;
        if (i > 0) strbuf_puts(out, " / ");
        strbuf_add(out, str_of(month->label, strlen(month->label) - tail.len));
    }
    strbuf_add(out, tail);
}

/* "Jingde 1 / Tonghe 22, eleventh month, day 22 (jiazi)". */
static void lunar_words(const Book *book, const Month *first, int32_t day, StrBuf *out) {
    month_words(book, first, day, out);
    strbuf_printf(out, ", day %d (%s)", day - first->first + 1, date_cycle_pinyin(date_cycle(day)));
}

/* "eleventh month, day 22". */
static void lunar_brief(const Month *first, int32_t day, StrBuf *out) {
    Str tail = month_tail(first);
    strbuf_add(out, tail.len < 2 ? tail : str_of(tail.at + 2, tail.len - 2));
    strbuf_printf(out, ", day %d", day - first->first + 1);
}

static const Month *first_month(const Book *book, int32_t day) {
    return book->calendar_count ? calendar_month(&book->calendars[0], day) : NULL;
}

/* "22 October 1004 · Jingde 1, leap ninth month": what one reckons by, or who lives by two reigns, by both. The rest is
 * told by “how things stand”. */
static void status_words(const Game *game, int32_t day, StrBuf *out) {
    const Book *book = game_book(game);
    const Month *month = first_month(book, day);
    date_words(out, day);
    if (!month) return;
    strbuf_puts(out, " · ");
    if (book->roles[game_role(game).at].all_calendars)
        month_words(book, month, day, out);
    else
        strbuf_puts(out, month->label);
}

void compose_reckoning(const Game *game, Page *page) {
    const Book *book = game_book(game);
    int32_t day = rules_day(book, game_world(game));
    const Month *month = day > DATE_MIN ? first_month(book, day) : NULL;
    StrBuf words = {0};
    if (!month) return;
    lunar_words(book, month, day, &words);
    strbuf_puts(&words, " · ");
    date_words(&words, day);
    page_line(page, &page->body, BLOCK_NOTE, words.at);
    strbuf_free(&words);
}

static void status_brief(const Book *book, int32_t day, StrBuf *out) {
    const Month *month = first_month(book, day);
    date_brief(out, day);
    if (!month) return;
    strbuf_puts(out, " · ");
    lunar_brief(month, day, out);
}

/* The place the story is at: the scene's own, or the last one that had any. */
PlaceId compose_place_now(const Game *game) {
    const Book *book = game_book(game);
    PlaceId place = book->scenes[rules_scene(book, game_world(game)).at].place;
    for (uint32_t i = game_turns(game); place.at == ID_NONE && i-- > 0;)
        place = book->scenes[game_deed(game, i)->scene.at].place;
    return place;
}

void compose_when(const Game *game, Page *page) {
    const Book *book = game_book(game);
    int32_t day = rules_day(book, game_world(game));
    if (day <= DATE_MIN) return;
    StrBuf words = {0};
    status_words(game, day, &words);
    page->status = page_text(page, strbuf_str(&words));
    strbuf_clear(&words);
    status_brief(book, day, &words);
    page->status_short = page_text(page, strbuf_str(&words));
    strbuf_free(&words);
}

/* The title of the act that begins here, for who has just come. */
static void compose_act(const Game *game, Page *page, const Scene *scene) {
    uint32_t turns = game_turns(game);
    const Scene *before = turns ? &game_book(game)->scenes[game_deed(game, turns - 1)->scene.at] : NULL;
    if (scene->act && before != scene) page_line(page, &page->body, BLOCK_HEADING, scene->act);
}

/* The scene's title stands in the body, between what led here and what is here now. */
void compose_heading(const Game *game, Page *page, const Scene *scene) {
    compose_act(game, page, scene);
    PlaceId place = compose_place_now(game);
    const char *label = place.at == ID_NONE ? "" : game_book(game)->places[place.at].label;
    Spans spans = spans_for(page, 3);
    spans_puts(&spans, SPAN_TITLE, scene->title);
    if (label[0] && !strstr(scene->title, label)) {
        spans_puts(&spans, SPAN_PLAIN, " · ");
        spans_puts(&spans, SPAN_NAME, label);
    }
    spans_block(&spans, &page->body, BLOCK_HEADING);
}

/* ---- what led here ---- */

static const Outcome *last_outcome(const Game *game) {
    uint32_t turns = game_turns(game);
    return turns ? &game_deed(game, turns - 1)->outcome : game_start(game);
}

static void compose_reply(const Game *game, Page *page, Move move) {
    if (move.choice.at == ID_NONE) return;
    const Choice *choice = &game_book(game)->choices[move.choice.at];
    Telling telling = telling_now(game);
    fill_text(page, &page->body, BLOCK_PROSE, choice->text, &telling);
    fill_text(page, &page->body, BLOCK_PROSE, choice->branches[move.branch].text, &telling);
}

/* Who the player is, before anything has happened. */
static void compose_intro(const Game *game, Page *page) {
    if (game_turns(game) > 0) return;
    Telling telling = telling_now(game);
    sheet_drawing(telling.book, telling.book->roles[game_role(game).at].drawing, page, &page->body);
    fill_text(page, &page->body, BLOCK_PROSE, telling.book->roles[game_role(game).at].text, &telling);
}

static void compose_passages(const Game *game, Page *page, const Outcome *outcome) {
    Telling telling = telling_now(game);
    for (uint32_t i = 0; i < outcome->fired_count; i++)
        fill_text(page, &page->body, BLOCK_PROSE, telling.book->dues[outcome->fired[i].at].text, &telling);
    for (uint32_t i = 0; i < outcome->passed_count; i++)
        fill_text(page, &page->body, BLOCK_PROSE, telling.book->scenes[outcome->passed[i].at].text, &telling);
}

/* Of what is said at a table the sources are silent, always; that needn't be said each time. */
static void compose_verdict(const Game *game, Page *page) {
    if (game_turns(game) == 0 || last_outcome(game)->move.choice.at == ID_NONE) return;
    compose_deed_verdict(game, game_deed(game, game_turns(game) - 1), page, &page->margin);
    compose_followed(game, page);
    page->notes = page->margin.count;
}

/* What led here was another day's: the new one stands between that and the scene it begins. */
static void compose_day(const Game *game, Page *page) {
    uint32_t turns = game_turns(game);
    const Deed *deed = turns ? game_deed(game, turns - 1) : NULL;
    int32_t day = rules_day(game_book(game), game_world(game));
    bool on = deed && deed->scene.at != rules_scene(game_book(game), game_world(game)).at;
    if (!on || page->status.len == 0 || deed->day == day) return;
    page_block(page, &page->body, BLOCK_NOTE, &(Span){page->status, SPAN_FAINT}, 1);
    page->dated = true;
}

/* ---- what can be done ---- */

static Str label_words(const Game *game, Page *page, const Paragraph *label) {
    if (label->count == 1 && label->pieces[0].kind == PIECE_PLAIN) return label->pieces[0].text;
    StrBuf words = {0};
    paragraph_plain(label, game_world(game), rules_day(game_book(game), game_world(game)), &words);
    Str copy = page_text(page, strbuf_str(&words));
    strbuf_free(&words);
    return copy;
}

/* At a table, what would be its end says so: it looks like anything else that one can do there. */
static Str choice_label(const Game *game, Page *page, const Choice *choice) {
    static const char *const marks[] = {"", " (may end the talks)", " (ends the talks)"};
    const Book *book = game_book(game);
    const Sitting *sitting = talks_sitting(book, game_world(game));
    Str words = label_words(game, page, &choice->label);
    Ends ends = sitting ? onward_ends(book, sitting, choice) : ENDS_NEVER;
    return ends == ENDS_NEVER ? words : page_printf(page, "%.*s%s", (int)words.len, words.at, marks[ends]);
}

static void compose_choice(const Game *game, Page *page, ChoiceId id) {
    const Book *book = game_book(game);
    const World *world = game_world(game);
    Access access = rules_access(book, world, id);
    if (access == ACCESS_HIDDEN) return;
    const Choice *choice = &book->choices[id.at];
    Item *item = page_item(page, id.at, "", (Str){NULL, 0});
    item->name = choice->word;
    item->label = choice_label(game, page, choice);
    item->open = access == ACCESS_OPEN;
    if (item->open) return;
    StrBuf words = {0};
    rules_why(book, world, id, &words);
    item->why = page_text(page, strbuf_str(&words));
    strbuf_free(&words);
}

void compose_choices(const Game *game, Page *page, const Scene *scene) {
    for (uint32_t i = 0; i < scene->choice_count; i++) compose_choice(game, page, (ChoiceId){scene->first.at + i});
}

/* ---- the whole ---- */

static void compose_scene(const Game *game, Page *page) {
    Telling telling = telling_now(game);
    const Scene *scene = &telling.book->scenes[rules_scene(telling.book, telling.world).at];
    compose_heading(game, page, scene);
    sheet_drawing(telling.book, scene->drawing, page, &page->body);
    fill_text(page, &page->body, BLOCK_PROSE, scene->text, &telling);
    if (scene->ending) compose_verdicts(game, page);
    compose_choices(game, page, scene);
}

void compose_play(const Game *game, const TableView *view, Page *page) {
    const Outcome *outcome = last_outcome(game);
    compose_when(game, page);
    compose_intro(game, page);
    compose_reply(game, page, outcome->move);
    compose_heard(game, view, page);
    compose_passages(game, page, outcome);
    page->aside = page->body.count;
    compose_verdict(game, page);
    compose_day(game, page);
    if (talks_sitting(game_book(game), game_world(game)))
        compose_table(game, view, page);
    else
        compose_scene(game, page);
    codex_mark((Reader){game_book(game), game}, page);
}
