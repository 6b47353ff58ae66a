/* book_maker.c - small Books made by hand. Arrays that grow have room for MADE_MANY or MADE_CHOICES from the start,
 * which keeps every pointer handed out good. */
#include "unit/book_maker.h"

#include <assert.h>
#include <string.h>

static Where made_at(int line) {
    return (Where){"made.lua", line};
}

static void add_engine_facts(Book *book, uint32_t scenes, uint32_t roles) {
    Fact scene = {.name = "scene", .kind = FACT_COUNT, .max = (int32_t)scenes - 1};
    Fact day = {.name = "day", .kind = FACT_DATE, .min = DATE_MIN, .max = DATE_MAX, .start = MADE_DAY};
    Fact role = {.name = "role", .kind = FACT_COUNT, .max = (int32_t)roles - 1};
    book->scene_fact = make_fact(book, &scene);
    book->day_fact = make_fact(book, &day);
    book->role_fact = make_fact(book, &role);
}

static void name_scene(Book *book, uint32_t at, bool ending) {
    Scene *scene = made_scene(book, at);
    scene->name = arena_printf(book->arena, "s%u", at);
    scene->title = scene->name;
    scene->place = (PlaceId){ID_NONE};
    scene->ending = ending;
    scene->where = made_at((int)(100 * (at + 1)));
}

Book *make_book(uint32_t scenes, uint32_t endings, uint32_t roles) {
    Book *book = book_new();
    book->name = book->title = "made";
    book->version = "1";
    book->summary = "";
    add_engine_facts(book, scenes, roles);
    book->scenes = arena_alloc(book->arena, scenes * sizeof(Scene));
    book->choices = arena_alloc(book->arena, MADE_CHOICES * sizeof(Choice));
    book->dues = arena_alloc(book->arena, MADE_MANY * sizeof(Due));
    book->rules = arena_alloc(book->arena, MADE_MANY * sizeof(Rule));
    book->roles = arena_alloc(book->arena, roles * sizeof(Role));
    book->scene_count = scenes;
    book->role_count = roles;
    for (uint32_t i = 0; i < scenes; i++) name_scene(book, i, i + endings >= scenes);
    for (uint32_t i = 0; i < roles; i++) {
        Role *role = made_role(book, i);
        role->name = role->label = arena_printf(book->arena, "r%u", i);
        role->han = "";
        role->person = (PersonId){ID_NONE};
        role->where = made_at(10 + (int)i);
    }
    return book;
}

FactId make_fact(Book *book, const Fact *fact) {
    Fact whole = *fact;
    whole.name = arena_text(book->arena, fact->name, strlen(fact->name));
    if (!whole.label) whole.label = arena_printf(book->arena, "the %s", fact->name);
    whole.where = made_at(20 + (int)schema_count(book->schema));
    FactId id = schema_add(book->schema, &whole);
    assert(id.at != ID_NONE);
    return id;
}

FactId make_flag(Book *book, const char *name) {
    return make_fact(book, &(Fact){.name = name, .kind = FACT_FLAG, .max = 1});
}

FactId make_count(Book *book, const char *name, int32_t max, int32_t start) {
    return make_fact(book, &(Fact){.name = name, .kind = FACT_COUNT, .max = max, .start = start});
}

Scene *made_scene(Book *book, uint32_t scene) {
    return (Scene *)&book->scenes[scene];
}
Role *made_role(Book *book, uint32_t role) {
    return (Role *)&book->roles[role];
}
Choice *made_choice(Book *book, uint32_t choice) {
    return (Choice *)&book->choices[choice];
}

static void label_choice(Book *book, Choice *choice, uint32_t number) {
    Text text = make_text(book, arena_printf(book->arena, "Do number %u.", number));
    choice->label = text.list[0];
    choice->name = arena_printf(book->arena, "%s/c%u", book->scenes[choice->scene.at].name, number);
    choice->word = choice_word(choice->name);
    choice->where = made_at(book->scenes[choice->scene.at].where.line + 1 + (int)number);
}

Choice *make_choice(Book *book, uint32_t scene, uint32_t go) {
    assert(book->choice_count < MADE_CHOICES);
    Scene *in = made_scene(book, scene);
    if (in->choice_count == 0) in->first = (ChoiceId){book->choice_count};
    assert(in->first.at + in->choice_count == book->choice_count);
    Choice *choice = made_choice(book, book->choice_count++);
    choice->scene = (SceneId){scene};
    choice->took = (FactId){ID_NONE};
    choice->against = (ChoiceId){ID_NONE};
    label_choice(book, choice, in->choice_count++);
    make_branch(book, choice, go);
    return choice;
}

Branch *make_branch(Book *book, Choice *choice, uint32_t go) {
    if (!choice->branches) choice->branches = arena_alloc(book->arena, 8 * sizeof(Branch));
    assert(choice->branch_count < 8);
    Branch *branch = (Branch *)&choice->branches[choice->branch_count++];
    branch->weight = 1;
    branch->go = (SceneId){go};
    return branch;
}

Auto *make_auto(Book *book, uint32_t scene, const Guard *when, uint32_t go) {
    Scene *in = made_scene(book, scene);
    if (!in->autos) in->autos = arena_alloc(book->arena, 8 * sizeof(Auto));
    assert(in->auto_count < 8);
    Auto *one = (Auto *)&in->autos[in->auto_count++];
    *one = (Auto){.when = when, .go = {go}, .where = in->where};
    return one;
}

DueId make_due(Book *book, const char *name, bool refuse, Effects effects) {
    assert(book->due_count < MADE_MANY);
    Fact left = {.name = arena_printf(book->arena, "due.%s", name), .kind = FACT_DAYS_LEFT, .max = 15};
    Due *due = (Due *)&book->dues[book->due_count];
    *due = (Due){.name = name, .label = name, .refuse = refuse, .effects = effects};
    due->left = make_fact(book, &left);
    due->where = made_at(60 + (int)book->due_count);
    return (DueId){book->due_count++};
}

RuleId make_rule(Book *book, const char *name, FactId reads, FactId writes) {
    assert(book->rule_count < MADE_MANY);
    Rule *rule = (Rule *)&book->rules[book->rule_count];
    *rule = (Rule){.name = name, .read_count = 1, .write_count = 1, .where = made_at(80 + (int)book->rule_count)};
    rule->reads = arena_copy(book->arena, &reads, sizeof reads);
    rule->writes = arena_copy(book->arena, &writes, sizeof writes);
    return (RuleId){book->rule_count++};
}

const Guard *make_guard(Book *book, GuardKind kind, FactId fact, int32_t value) {
    return arena_copy(book->arena, &(Guard){.kind = kind, .fact = fact, .value = value}, sizeof(Guard));
}

const Guard *make_guards(Book *book, GuardKind kind, const Guard *a, const Guard *b) {
    Guard parts[2] = {*a, b ? *b : *a};
    Guard *guard = arena_alloc(book->arena, sizeof *guard);
    *guard = (Guard){.kind = kind, .parts = arena_copy(book->arena, parts, sizeof parts), .count = b ? 2 : 1};
    return guard;
}

Effects make_effect(Book *book, Effects before, Effect effect) {
    Effect *list = arena_alloc(book->arena, (before.count + 1) * sizeof *list);
    for (uint32_t i = 0; i < before.count; i++) list[i] = before.list[i];
    list[before.count] = effect;
    return (Effects){list, before.count + 1};
}

Effect make_start(const Book *book, DueId due, int32_t days) {
    return (Effect){EFFECT_START, book->dues[due.at].left, days, due.at};
}

static Text one_piece(Book *book, Piece piece) {
    Paragraph *paragraph = arena_alloc(book->arena, sizeof *paragraph);
    paragraph->pieces = arena_copy(book->arena, &piece, sizeof piece);
    paragraph->count = 1;
    return (Text){paragraph, 1};
}

Text make_text(Book *book, const char *words) {
    return one_piece(book, (Piece){.kind = PIECE_PLAIN, .text = str(words)});
}

Text make_fact_text(Book *book, FactId fact) {
    return one_piece(book, (Piece){.kind = PIECE_FACT, .fact = fact});
}
