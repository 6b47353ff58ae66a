/* compile_text.c - an author's text to paragraphs.
 *
 * `when`, `quote`, `did`, `known` and `follow` may stand in each other; each adds what it knows to the paragraphs
 * inside it, so the walk carries a condition, a citation, a deed, a day and a side downwards. */
#include "script/compile_dispute.h"
#include "script/compile_tale.h"

#include <stdlib.h>
#include <string.h>

enum { PARAGRAPHS_MOST = 5000 };

typedef struct Walk { /* where paragraphs are gathered */
    Compile *c;
    TextUse use;
    Paragraph *list;
    size_t count, cap;
} Walk;

typedef struct Inside { /* what the surroundings add */
    const Guard *when;
    const ChoiceId *deeds;
    uint32_t deed_count;
    const Cite *cite;
    const Follow *follow;
    const char *argued;
    int32_t known;
} Inside;

static void walk(Walk *to, const Value *value, Inside in);

bool text_tells(TextUse use) {
    return use == TEXT_TALE || use == TEXT_CONJECTURE;
}

static void add_paragraph(Walk *to, Str words, Where where, Inside in) {
    if (to->count >= PARAGRAPHS_MOST) return;
    Paragraph paragraph = {.when = in.when, .cite = in.cite, .follow = in.follow, .where = where};
    paragraph.deeds = in.deeds, paragraph.deed_count = in.deed_count, paragraph.known = in.known;
    paragraph.argued = in.argued;
    compile_pieces(to->c, words, to->use, &paragraph);
    to->list = mem_grow(to->list, to->count, &to->cap, sizeof *to->list);
    to->list[to->count++] = paragraph;
}

/* Takes the lines up to the next blank one off the front. False when nothing is left. */
static bool next_paragraph(Str *rest, Str *words) {
    Str line;
    *words = str("");
    for (Str ahead = *rest; str_split(&ahead, '\n', &line); *rest = ahead) {
        line = str_trim(line);
        if (line.len == 0 && words->len) return true;
        if (line.len == 0) continue;
        if (!words->len) words->at = line.at;
        words->len = (size_t)(line.at + line.len - words->at);
    }
    return words->len > 0;
}

static void walk_string(Walk *to, const Value *value, Inside in) {
    Str rest = value->text, words;
    while (next_paragraph(&rest, &words)) {
        const char *line = line_of_text(to->c, words);
        add_paragraph(to, str(line), value->where, in);
    }
}

static void walk_quote(Walk *to, const Value *value, Inside in) {
    Cites cites = compile_cites(to->c, &value->table->items[0], 1);
    in.cite = cites.count ? cites.list : NULL;
    walk(to, &value->table->items[1], in);
}

static void walk_when(Walk *to, const Value *value, Inside in) {
    in.when = guard_both(to->c, in.when, compile_guard(to->c, &value->table->items[0]));
    walk(to, &value->table->items[1], in);
}

static void walk_deeds(Walk *to, const Value *value, Inside in) {
    uint32_t count;
    const Value *names = strings_of(&value->table->items[0], &count);
    ChoiceId *deeds = arena_alloc(to->c->arena, ((size_t)count + 1) * sizeof *deeds);
    in.deeds = deeds;
    in.deed_count = 0;
    for (uint32_t i = 0; i < count; i++) {
        ChoiceId found = {ID_NONE};
        if (names[i].kind == VALUE_STRING)
            found.at = names_find(to->c, NAMES_CHOICE, names[i].text, value->where);
        else if (names[i].kind != VALUE_BAD)
            complain(to->c, value->where, CODE_BAD_PARTS, NULL,
                     "`did` takes a choice, such as \"ford/pay\", then text.");
        if (found.at != ID_NONE) deeds[in.deed_count++] = found;
    }
    if (in.deed_count) walk(to, &value->table->items[1], in);
}

static void walk_did(Walk *to, const Value *value, Inside in) {
    if (in.deed_count)
        complain(to->c, value->where, CODE_BAD_PARTS, "Write when(took \"scene/choice\", did(…)).",
                 "A `did` can't stand in another.");
    else if (text_tells(to->use))
        walk_deeds(to, value, in);
    else
        complain(to->c, value->where, CODE_NOT_A_TALE, "Elsewhere, write when(took \"scene/choice\", \"…\").",
                 "`did` is only for the text of a tale.");
}

static void walk_known(Walk *to, const Value *value, Inside in) {
    in.known = get_date(to->c, &value->table->items[0]);
    if (to->use == TEXT_CODEX)
        walk(to, &value->table->items[1], in);
    else
        complain(to->c, value->where, CODE_NOT_CODEX, "Elsewhere, write when(since(\"day\", …), \"…\").",
                 "`known` is only for texts of the codex: of people, places, events, clauses and entries.");
}

static void walk_follow(Walk *to, const Value *value, Inside in) {
    if (to->use != TEXT_CODEX && to->use != TEXT_NOTE) {
        complain(to->c, value->where, CODE_NOT_MARGIN,
                 "Whom a reader follows changes nothing that happens; elsewhere a text can ask a fact: when(…, \"…\").",
                 "`follow` is only for the `note` of a mark and for texts of the codex.");
        return;
    }
    if (in.follow) {
        complain(to->c, value->where, CODE_BAD_PARTS, "Name several readings: follow(\"…\", { \"a\", \"b\" }, \"…\").",
                 "A `follow` can't stand in another.");
        return;
    }
    in.follow = compile_follow(to->c, value);
    if (in.follow) walk(to, &value->table->items[2], in);
}

static void walk_argued(Walk *to, const Value *value, Inside in) {
    const Value *who = &value->table->items[0];
    if (to->use != TEXT_CONJECTURE || who->kind != VALUE_STRING) {
        complain(to->c, value->where, CODE_LOOSE_CONJECTURE, "Write conjecture = argued(\"Fu Bi\", when(…, \"…\")).",
                 "`argued` is only for the conjecture of an `afterwards`: whose argument it stands on, then text.");
        return;
    }
    in.argued = line_of_text(to->c, who->text);
    walk(to, &value->table->items[1], in);
}

static void walk_list(Walk *to, const Value *value, Inside in) {
    const ValueTable *table = value->table;
    if (table->field_count)
        complain(to->c, value->where, CODE_STRANGER, NULL, "Text is a list of paragraphs, and has no field `%.60s`.",
                 table->fields[0].name);
    for (uint32_t i = 0; i < table->item_count; i++) walk(to, &table->items[i], in);
}

static void walk(Walk *to, const Value *value, Inside in) {
    if (value->kind == VALUE_BAD) return;
    if (value->kind == VALUE_STRING)
        walk_string(to, value, in);
    else if (value_is_form(value, FORM_WHEN))
        walk_when(to, value, in);
    else if (value_is_form(value, FORM_QUOTE))
        walk_quote(to, value, in);
    else if (value_is_form(value, FORM_DID))
        walk_did(to, value, in);
    else if (value_is_form(value, FORM_ARGUED))
        walk_argued(to, value, in);
    else if (value_is_form(value, FORM_KNOWN))
        walk_known(to, value, in);
    else if (value_is_form(value, FORM_FOLLOW))
        walk_follow(to, value, in);
    else if (value_is_form(value, FORM_NONE))
        walk_list(to, value, in);
    else
        complain(to->c, value->where, CODE_STRANGER, NULL, "A paragraph is wanted, here is %s.", value_sort(value));
}

/* Who follows nobody is told all sides of what has no words of its own for him. */
static bool tells_nobody(const Walk *to, uint32_t dispute) {
    for (size_t i = 0; i < to->count; i++) {
        const Follow *follow = to->list[i].follow;
        if (follow && follow->dispute == dispute && follow->told & FOLLOW_NOBODY) return true;
    }
    return false;
}

static void tell_all(Walk *to, uint32_t dispute) {
    for (size_t i = 0; i < to->count; i++) {
        const Follow *follow = to->list[i].follow;
        if (!follow || follow->dispute != dispute) continue;
        Follow *wider = arena_copy(to->c->arena, follow, sizeof *follow);
        wider->told |= FOLLOW_NOBODY;
        to->list[i].follow = wider;
    }
}

Text compile_text(Compile *c, const Value *value, TextUse use) {
    if (!value) return (Text){0};
    Walk to = {.c = c, .use = use};
    walk(&to, value, (Inside){0});
    for (size_t i = 0; i < to.count; i++)
        if (to.list[i].follow && !tells_nobody(&to, to.list[i].follow->dispute))
            tell_all(&to, to.list[i].follow->dispute);
    if (to.count >= PARAGRAPHS_MOST)
        complain(c, value->where, CODE_TOO_MUCH, NULL, "A text has more than %d paragraphs.", PARAGRAPHS_MOST);
    Text text = {to.count ? arena_copy(c->arena, to.list, to.count * sizeof *to.list) : NULL, (uint32_t)to.count};
    free(to.list);
    return text;
}
