/* talks_maker.c - a small table made by hand: four clauses, two courts of two factions, six tokens. */
#include "unit/talks_maker.h"

#include <string.h>

enum { MADE_INTERESTS = 3, SUM_CLASSES = 3 };

typedef struct OptionRow {
    const char *name;
    int16_t song[MADE_INTERESTS], liao[MADE_INTERESTS]; /* wealth, honour, security */
} OptionRow;

typedef struct ClauseRow {
    const char *name, *label;
    uint32_t options, record;
    OptionRow rows[4];
} ClauseRow;

static const ClauseRow CLAUSES[MADE_CLAUSES] = {
    {"land",
     "Land",
     3,
     0,
     {{"stays", {0}, {0, -2, 0}}, {"revenue", {-4, -4, 0}, {4, 4, 0}}, {"ceded", {-6, -8, -8}, {6, 8, 6}}}},
    {"sum",
     "The sum",
     4,
     2,
     {{"none", {0}, {0}},
      {"100k", {-2, 0, 0}, {4, 0, 0}},
      {"200k", {-4, 0, 0}, {7, 0, 0}},
      {"300k", {-7, -1, 0}, {10, 0, 0}}}},
    {"name",
     "Its name",
     3,
     1,
     {{"gift", {0, 2, 0}, {0, -2, 0}}, {"aid", {0, -1, 0}, {0, 1, 0}}, {"tribute", {0, -8, 0}, {0, 6, 0}}}},
    {"oath", "The oath", 2, 1, {{"letters", {0}, {0}}, {"sworn", {0, 0, 4}, {0, 0, 6}}}},
};

static const Court COURTS_HERE[COURTS] = {
    {.name = "song",
     .label = "Song",
     .faction_count = 2,
     .quota = 60,
     .prize = 100,
     .loss = -200,
     .toll = 10,
     .fear = 20,
     .temper = {10, 1, 8, 3},
     .guess = -40,
     .factions = {{.name = "emperor", .label = "the emperor", .power = 65, .weight = {6, 8, 12}, .prize = 100},
                  {.name = "kou",
                   .label = "Kou Zhun",
                   .power = 35,
                   .weight = {6, 16, 10},
                   .bias = 14,
                   .prize = 130,
                   .red = {[MADE_LAND] = 4}}}},
    {.name = "liao",
     .label = "Liao",
     .faction_count = 2,
     .quota = 60,
     .prize = 160,
     .loss = -100,
     .toll = 12,
     .temper = {10, 1, 8, 3},
     .guess = 60,
     .factions =
         {{.name = "empress", .label = "the empress", .power = 60, .weight = {15, 10, 12}, .prize = 160},
          {.name = "war", .label = "the war party", .power = 40, .weight = {10, 16, 8}, .bias = -10, .prize = 180}}},
};

static const Token TOKENS[MADE_TOKENS] = {
    {.name = "strength",
     .label = "how strong Liao is",
     .owner = COURTS,
     .about = TOKEN_CHANCE,
     .value = 30,
     .bent = 70,
     .credit = 70},
    {.name = "ceiling",
     .label = "how far Song would go",
     .owner = MADE_SONG,
     .about = TOKEN_RESERVE,
     .value = -150,
     .bent = -20,
     .credit = 35},
    {.name = "homesick", .label = "that Liao must be home", .owner = MADE_LIAO, .credit = 35, .way_out = true},
    {.name = "rumour",
     .label = "what is said of the crossbows",
     .owner = COURTS,
     .about = TOKEN_CHANCE,
     .value = 80,
     .bent = 95,
     .credit = 15,
     .untrue = true},
    {.name = "weary", .label = "that Song is weary", .owner = MADE_SONG, .credit = 35, .way_out = true},
    {.name = "locked",
     .label = "what the scouts saw",
     .owner = COURTS,
     .about = TOKEN_CHANCE,
     .value = 50,
     .bent = 50,
     .credit = 35},
};

/* ---- the problem ------------------------------------------------------------------------------------------------ */

static DomainClause clause_of(uint32_t number) {
    const ClauseRow *row = &CLAUSES[number];
    DomainClause clause = {.clause = {number}, .options = row->options, .record = row->record, .weight = 25};
    for (uint32_t o = 0; o < row->options; o++) {
        memcpy(clause.worth[o][MADE_SONG], row->rows[o].song, sizeof row->rows[o].song);
        memcpy(clause.worth[o][MADE_LIAO], row->rows[o].liao, sizeof row->rows[o].liao);
    }
    return clause;
}

/* Clauses stand alone: a group each, with its options' worth for rows. */
static const Group *lone_groups(Arena *arena, const DomainClause *clauses) {
    Group *groups = arena_alloc(arena, MADE_CLAUSES * sizeof *groups);
    for (uint32_t c = 0; c < MADE_CLAUSES; c++)
        groups[c] = (Group){.clauses = {c}, .clause_count = 1, .rows = clauses[c].options, .worth = clauses[c].worth};
    return groups;
}

static const WarState *wars_of(Book *book, FactId turned) {
    WarState *wars = arena_alloc(book->arena, 2 * sizeof *wars);
    wars[MADE_SIEGE] = (WarState){.name = "siege", .label = "the siege", .chance = 45};
    wars[MADE_SIEGE].when = make_guard(book, GUARD_IS, turned, 0);
    wars[MADE_RIVER] = (WarState){.name = "river", .label = "at the river", .chance = 38, .rounds = 2, .fear = 1};
    return wars;
}

static const Swing *swing_of(Book *book, FactId crossed) {
    Swing *swing = arena_alloc(book->arena, sizeof *swing);
    *swing = (Swing){.name = "crossed",
                     .label = "the emperor has crossed",
                     .when = make_guard(book, GUARD_IS, crossed, 1),
                     .chance = 6,
                     .power = {[MADE_SONG] = {10, -10}},
                     .lifted = {[MADE_SONG] = {0, 1u << MADE_LAND}}};
    return swing;
}

static const Domain *problem(Book *book, FactId turned, FactId crossed) {
    Domain *domain = arena_alloc(book->arena, sizeof *domain);
    DomainClause *clauses = arena_alloc(book->arena, MADE_CLAUSES * sizeof *clauses);
    for (uint32_t c = 0; c < MADE_CLAUSES; c++) clauses[c] = clause_of(c);
    *domain = (Domain){.interests = {{.name = "wealth", .label = "wealth"},
                                     {.name = "honour", .label = "honour"},
                                     {.name = "security", .label = "security"}},
                       .interest_count = MADE_INTERESTS,
                       .clauses = clauses,
                       .clause_count = MADE_CLAUSES,
                       .groups = lone_groups(book->arena, clauses),
                       .group_count = MADE_CLAUSES,
                       .states = wars_of(book, turned),
                       .state_count = 2,
                       .swings = swing_of(book, crossed),
                       .swing_count = 1};
    memcpy(domain->courts, COURTS_HERE, sizeof COURTS_HERE);
    return domain;
}

/* ---- the table -------------------------------------------------------------------------------------------------- */

static Clause generic_clause(Book *book, const Domain *domain, uint32_t number) {
    Clause clause = {.name = arena_printf(book->arena, "k%u", number),
                     .label = arena_printf(book->arena, "Clause %u", number),
                     .option_count = domain->clauses[number].options,
                     .record = domain->clauses[number].record,
                     .asked_by = "",
                     .term = "",
                     .han = "",
                     .rendering = "",
                     .where = {"made.lua", 1}};
    ClauseOption *options = arena_alloc(book->arena, clause.option_count * sizeof *options);
    for (uint32_t o = 0; o < clause.option_count; o++)
        options[o].name = options[o].label = arena_printf(book->arena, "o%u", o);
    clause.options = options;
    return clause;
}

static void name_clauses(Clause *clauses) {
    for (uint32_t c = 0; c < MADE_CLAUSES; c++) {
        clauses[c].name = CLAUSES[c].name;
        clauses[c].label = CLAUSES[c].label;
        for (uint32_t o = 0; o < CLAUSES[c].options; o++) {
            ClauseOption *option = (ClauseOption *)&clauses[c].options[o];
            option->name = option->label = CLAUSES[c].rows[o].name;
        }
    }
}

static void add_clauses(Book *book, const Domain *domain, bool named) {
    Clause *clauses = arena_alloc(book->arena, domain->clause_count * sizeof *clauses);
    for (uint32_t c = 0; c < domain->clause_count; c++) clauses[c] = generic_clause(book, domain, c);
    if (named) name_clauses(clauses);
    for (uint32_t c = 0; c < domain->clause_count; c++)
        clauses[c].fact = make_count(book, arena_printf(book->arena, "treaty.%s", clauses[c].name),
                                     (int32_t)clauses[c].option_count, 0);
    book->clauses = clauses;
    book->clause_count = domain->clause_count;
}

/* There is a record, though nothing here cites it. */
static void add_source(Book *book) {
    static const Source source = {.name = "CB", .title = "The Long Draft", .han = "", .author = ""};
    book->sources = &source;
    book->source_count = 1;
}

/* A class for each of the first options of the second clause (or the only one), and one for all the rest. */
static void add_class(Book *book, const Domain *domain) {
    TermClass *class = arena_alloc(book->arena, sizeof *class);
    uint32_t clause = domain->clause_count > 1 ? 1 : 0, rows = domain->clauses[clause].options;
    uint8_t *of_row = arena_alloc(book->arena, rows);
    for (uint32_t row = 0; row < rows; row++) of_row[row] = (uint8_t)(row < SUM_CLASSES ? row : SUM_CLASSES - 1);
    *class = (TermClass){.name = "paid",
                         .fact = make_count(book, "paid", SUM_CLASSES, 0),
                         .clauses = {clause},
                         .clause_count = 1,
                         .of_row = of_row,
                         .rows = rows,
                         .classes = SUM_CLASSES};
    book->classes = class;
    book->class_count = 1;
}

static void add_tokens(Book *book, FactId heard) {
    Token *tokens = arena_copy(book->arena, TOKENS, sizeof TOKENS);
    Evidence *evidence = arena_alloc(book->arena, sizeof *evidence * MADE_TOKENS);
    tokens[TOKEN_LOCKED].when = make_guard(book, GUARD_IS, heard, 1);
    for (uint32_t i = 0; i < MADE_TOKENS; i++) {
        tokens[i].text = make_text(book, arena_printf(book->arena, "This is %s.", tokens[i].label));
        if (tokens[i].about == TOKEN_CHANCE) evidence[i] = (Evidence){tokens[i].value, tokens[i].credit};
    }
    book->tokens = tokens;
    book->evidence = evidence;
    book->token_count = MADE_TOKENS;
}

static void add_sitting(Book *book, const Domain *domain, SeatKind seat) {
    Sitting *sitting = arena_alloc(book->arena, sizeof *sitting);
    *sitting = (Sitting){.name = "s0",
                         .seat = seat,
                         .court = seat == SEAT_MEDIATOR ? COURTS : MADE_SONG,
                         .opener = COURTS,
                         .envoy = {ID_NONE},
                         .pace = 4,
                         .days = 6,
                         .base = ID_NONE,
                         .where = {"made.lua", 100}};
    for (uint32_t c = 0; c < domain->clause_count; c++) sitting->edict[c] = (1u << domain->clauses[c].options) - 1;
    sitting->day_count = make_count(book, "s0.days", sitting->days, 0);
    sitting->capped = make_flag(book, "s0.capped");
    sitting->trust[MADE_SONG] = make_count(book, "trust.song", 9, 5);
    sitting->trust[MADE_LIAO] = make_count(book, "trust.liao", 9, 5);
    for (uint32_t exit = 0; exit < EXIT_KINDS; exit++)
        sitting->exits[exit] = (Exit){.declared = true, .go = {1 + exit}};
    book->sittings = sitting;
    book->sitting_count = 1;
    made_scene(book, 0)->sitting = 1;
}

typedef struct Flags {
    FactId turned, crossed, heard;
} Flags;

static Flags make_flags(Book *book) {
    Flags flags = {make_flag(book, "turned"), make_flag(book, "crossed"), make_flag(book, "heard")};
    return flags;
}

static void add_choices(Book *book, Flags flags) {
    FactId set[] = {flags.turned, flags.crossed, flags.heard};
    for (uint32_t i = 0; i < 3; i++) {
        Choice *choice = make_choice(book, 0, 0);
        choice->effects = make_effect(book, choice->effects, (Effect){EFFECT_SET, set[i], 1, 0});
        if (i == 2) choice->effects = make_effect(book, choice->effects, (Effect){EFFECT_WAIT, {0}, 1, 0});
    }
}

static void lay(Book *book, const Domain *domain, SeatKind seat, Flags flags, bool named) {
    schema_hold_talks(book->schema);
    book->domain = domain;
    book->analyses = analyses_new(domain);
    add_clauses(book, domain, named);
    add_source(book);
    add_class(book, domain);
    add_tokens(book, flags.heard);
    add_sitting(book, domain, seat);
    add_choices(book, flags);
}

void lay_table(Book *book, const Domain *domain, SeatKind seat) {
    lay(book, domain, seat, make_flags(book), false);
}

Book *make_table(SeatKind seat) {
    Book *book = make_book(1 + EXIT_KINDS, EXIT_KINDS, 1);
    Flags flags = make_flags(book);
    lay(book, problem(book, flags.turned, flags.crossed), seat, flags, true);
    return book;
}

Sitting *made_sitting(Book *book) {
    return (Sitting *)book->sittings;
}

Token *made_token(Book *book, uint32_t token) {
    return (Token *)&book->tokens[token];
}

Deal made_deal(int land, int sum, int name, int oath) {
    return (Deal){{(uint8_t)land, (uint8_t)sum, (uint8_t)name, (uint8_t)oath}};
}
