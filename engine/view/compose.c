/* compose.c - the page a player sees most: a scene, what led to it, and what can be done; at an ending, the treaty
 * and the tales. */
#include "view/compose.h"

#include <string.h>

#include "base/date.h"
#include "view/fill.h"

/* ---- where and when ---- */

static Str month_tail(const char *label) {
    const char *comma = strchr(label, ',');
    return str(comma ? comma : "");
}

static const Month *month_of(const Calendar *calendar, int32_t day) {
    for (uint32_t i = 0; i + 1 < calendar->count; i++)
        if (day >= calendar->months[i].first && day < calendar->months[i + 1].first) return &calendar->months[i];
    return NULL;
}

/* "Jingde 1 / Tonghe 22, eleventh month, day 22": the calendars' years side by side where their months agree. */
static void lunar_words(const Book *book, int32_t day, bool years, StrBuf *out) {
    const Month *first = book->calendar_count ? month_of(&book->calendars[0], day) : NULL;
    if (!first) return;
    Str tail = month_tail(first->label);
    for (uint32_t i = 0; years && i < book->calendar_count; i++) {
        const Month *month = month_of(&book->calendars[i], day);
        if (!month || !str_equal(month_tail(month->label), tail)) continue;
        if (i > 0) strbuf_puts(out, " / ");
        strbuf_add(out, str_of(month->label, strlen(month->label) - tail.len));
    }
    strbuf_add(out, years || tail.len < 2 ? tail : str_of(tail.at + 2, tail.len - 2));
    strbuf_printf(out, ", day %d", day - first->first + 1);
    if (years) strbuf_printf(out, " (%s)", date_cycle_pinyin(date_cycle(day)));
}

static Str status_words(Page *page, const Book *book, int32_t day, bool wide) {
    StrBuf words = {0};
    if (wide)
        lunar_words(book, day, true, &words);
    else
        date_brief(&words, day);
    size_t before = words.len;
    if (before) strbuf_puts(&words, " · ");
    if (wide)
        date_words(&words, day);
    else
        lunar_words(book, day, false, &words);
    if (!wide && words.len == before + strlen(" · ")) words.len = before;
    Str status = page_text(page, strbuf_str(&words));
    strbuf_free(&words);
    return status;
}

/* The place the story is at: the scene's own, or the last one that had any. */
static PlaceId place_now(const Game *game) {
    const Book *book = game_book(game);
    PlaceId place = book->scenes[rules_scene(book, game_world(game)).at].place;
    for (uint32_t i = game_turns(game); place.at == ID_NONE && i-- > 0;)
        place = book->scenes[game_deed(game, i)->scene.at].place;
    return place;
}

static void compose_when(const Game *game, Page *page) {
    const Book *book = game_book(game);
    int32_t day = rules_day(book, game_world(game));
    if (day <= DATE_MIN) return;
    page->status = status_words(page, book, day, true);
    page->status_short = status_words(page, book, day, false);
}

/* The scene's title stands in the body, between what led here and what is here now. */
static void compose_heading(const Game *game, Page *page, const Scene *scene) {
    PlaceId place = place_now(game);
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
    const Book *book = game_book(game);
    const World *world = game_world(game);
    if (move.choice.at == ID_NONE) return;
    const Choice *choice = &book->choices[move.choice.at];
    int32_t day = rules_day(book, world);
    fill_text(page, &page->body, BLOCK_PROSE, book, choice->text, world, day);
    fill_text(page, &page->body, BLOCK_PROSE, book, choice->branches[move.branch].text, world, day);
}

/* Who the player is, before anything has happened. */
static void compose_intro(const Game *game, Page *page) {
    const Book *book = game_book(game);
    if (game_turns(game) > 0) return;
    fill_text(page, &page->body, BLOCK_PROSE, book, book->roles[game_role(game).at].text, game_world(game),
              rules_day(book, game_world(game)));
}

static void compose_passages(const Game *game, Page *page, const Outcome *outcome) {
    const Book *book = game_book(game);
    const World *world = game_world(game);
    int32_t day = rules_day(book, world);
    for (uint32_t i = 0; i < outcome->fired_count; i++)
        fill_text(page, &page->body, BLOCK_PROSE, book, book->dues[outcome->fired[i].at].text, world, day);
    for (uint32_t i = 0; i < outcome->passed_count; i++)
        fill_text(page, &page->body, BLOCK_PROSE, book, book->scenes[outcome->passed[i].at].text, world, day);
}

static void compose_verdict(const Game *game, Page *page) {
    if (game_turns(game) == 0) return;
    deed_verdict(game, game_deed(game, game_turns(game) - 1), page, &page->margin);
}

/* ---- what can be done ---- */

static void compose_choice(const Game *game, Page *page, ChoiceId id) {
    const Book *book = game_book(game);
    const World *world = game_world(game);
    Access access = rules_access(book, world, id);
    if (access == ACCESS_HIDDEN) return;
    const Choice *choice = &book->choices[id.at];
    StrBuf words = {0};
    paragraph_plain(&choice->label, world, rules_day(book, world), &words);
    Item *item = page_item(page, id.at, choice_short(choice), strbuf_str(&words));
    strbuf_clear(&words);
    item->open = access == ACCESS_OPEN;
    if (access == ACCESS_LOCKED) {
        rules_why(book, world, id, &words);
        item->why = page_text(page, strbuf_str(&words));
    }
    strbuf_free(&words);
}

static void compose_choices(const Game *game, Page *page, const Scene *scene) {
    for (uint32_t i = 0; i < scene->choice_count; i++) compose_choice(game, page, (ChoiceId){scene->first.at + i});
}

/* ---- the whole ---- */

static void compose_balance(const Game *game, Page *page) {
    uint32_t counts[4] = {0};
    for (uint32_t i = 0; i < game_turns(game); i++) counts[game_deed(game, i)->verdict]++;
    Str words =
        page_printf(page,
                    "Choices: %u. As recorded: %u; considered at the time: %u; against the record: %u; where the "
                    "sources are silent: %u.",
                    game_turns(game), counts[VERDICT_AS_RECORDED], counts[VERDICT_CONSIDERED], counts[VERDICT_AGAINST],
                    counts[VERDICT_UNRECORDED]);
    page_line(page, &page->body, BLOCK_HEADING, "Your course beside the record");
    page_block(page, &page->body, BLOCK_PROSE, &(Span){words, SPAN_PLAIN}, 1);
}

static void compose_end(const Game *game, Page *page) {
    compose_tales(game, page, &page->body);
    if (game_book(game)->clause_count) compose_terms(game, page, true);
    compose_balance(game, page);
}

void compose_play(const Game *game, Page *page) {
    const Book *book = game_book(game);
    const World *world = game_world(game);
    const Scene *scene = &book->scenes[rules_scene(book, world).at];
    const Outcome *outcome = last_outcome(game);
    compose_when(game, page);
    compose_intro(game, page);
    compose_reply(game, page, outcome->move);
    compose_passages(game, page, outcome);
    page->aside = page->body.count;
    compose_verdict(game, page);
    compose_heading(game, page, scene);
    fill_text(page, &page->body, BLOCK_PROSE, book, scene->text, world, rules_day(book, world));
    if (scene->ending) compose_end(game, page);
    compose_choices(game, page, scene);
}
