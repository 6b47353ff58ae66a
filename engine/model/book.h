/* book.h - the compiled content of one scenario: immutable, and open to be read by all.
 *
 * Every array is indexed by its id; everything lies in the Book's arena. The script floor builds a Book. */
#ifndef MODEL_BOOK_H
#define MODEL_BOOK_H

#include "base/mem.h"
#include "model/dispute.h"
#include "model/drawing.h"
#include "model/ledger.h"
#include "model/map.h"
#include "model/scene.h"
#include "model/sitting.h"
#include "model/situation.h"

typedef struct Book Book;

/* How the model calls a rule without knowing what a rule is. Fills at most `cap` effects; false with a sentence when it
 * fails. */
typedef struct RuleHost {
    bool (*run)(void *ctx, RuleId rule, const World *world, Effect *effects, uint32_t cap, uint32_t *count, Error *err);
    void *ctx;
} RuleHost;

struct Book {
    Arena *arena;
    Schema *schema;
    uint64_t id; /* hash of the pack's sources: another text, another id */
    const char *name, *title, *version, *summary;
    const char *author, *licence; /* "" where the pack doesn't say */
    int32_t api;                  /* the edition of the language that it is written in */
    const char *extends;          /* the scenario that this one extends, whose content is here, too; "" or NULL: none */
    const char *extends_at;       /* the scenes that it adds choices to: "bank, ferry"; or "" */
    FactId scene_fact, day_fact, role_fact;
    RuleHost host;
    const Scene *scenes;
    uint32_t scene_count;
    const Choice *choices;
    uint32_t choice_count;
    const Due *dues;
    uint32_t due_count;
    const Rule *rules;
    uint32_t rule_count;
    const Role *roles;
    uint32_t role_count;
    const Tale *tales;
    uint32_t tale_count;
    const char *before, *after; /* what the pages are called that tell what came before, and afterwards */
    const Ledger *ledger;       /* NULL: none */
    const Person *people;
    uint32_t person_count;
    const Place *places;
    uint32_t place_count;
    const Entry *entries;
    uint32_t entry_count;
    const Source *sources;
    uint32_t source_count;
    const Event *events;
    uint32_t event_count;
    const Clause *clauses;
    uint32_t clause_count;
    const Dispute *disputes;
    uint32_t dispute_count;
    const Calendar *calendars;
    uint32_t calendar_count;
    const Domain *domain; /* the bargaining problem; NULL: none */
    Analyses *analyses;   /* of it: a cache; NULL when there is none */
    const Sitting *sittings;
    uint32_t sitting_count;
    const Token *tokens;
    const Evidence *evidence; /* what each token says of the war; credit 0: nothing */
    uint32_t token_count;
    const Voice *voices;
    uint32_t voice_count;
    const TermClass *classes;
    uint32_t class_count;
    const Map *map; /* NULL: none */
    const MapReport *reports;
    uint32_t report_count;
    const Art *drawings;
    uint32_t drawing_count;
    uint32_t drawing; /* 1 + the number of the one on the title page; 0: none */
};

Book *book_new(void); /* empty, with the engine's own facts not yet declared */
void book_free(Book *book);

RoleId book_role(const Book *book, Str name); /* ID_NONE when there is none */
SceneId book_scene(const Book *book, Str name);
ChoiceId book_choice(const Book *book, Str name); /* "scene/choice" */
Str choice_word(const char *name);                /* "choice" of "scene/choice" */

#endif
