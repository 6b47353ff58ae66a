/* book.h - the compiled content of one scenario: immutable, and open to be read by all.
 *
 * Every array is indexed by its id; everything lies in the Book's arena. The script floor builds a Book. */
#ifndef MODEL_BOOK_H
#define MODEL_BOOK_H

#include "base/mem.h"
#include "model/effect.h"
#include "model/record.h"

typedef enum Mark { MARK_UNRECORDED, MARK_CONSIDERED, MARK_HAPPENED } Mark;

typedef struct Branch {        /* one way a choice can turn out */
    uint32_t weight;           /* of all the choice's weights */
    Text text;
    Effects effects;           /* after the choice's own */
    SceneId go;
} Branch;

typedef struct Choice {
    const char *name;          /* "tent/silk" */
    SceneId scene;
    Paragraph label;
    const Guard *when;
    bool hidden;               /* not shown while `when` fails; else shown locked, with the reason */
    Text locked;               /* said instead of the guard's own reason, when it holds something */
    Text text;                 /* what comes of it, before the next scene */
    Effects effects;
    const Branch *branches;    /* at least one; several: a chance point */
    uint32_t branch_count;
    FactId took;               /* the flag set when chosen, if any guard asks `took`; else ID_NONE */
    Mark mark;
    Cites cites;
    Text note;                 /* for the margin */
    ChoiceId against;          /* the sibling that happened and whose record excludes this one; else ID_NONE */
    Where where;
} Choice;

typedef struct Auto {          /* an automatic move, tried when the scene is entered */
    const Guard *when;
    Effects effects;
    SceneId go;
    Where where;
} Auto;

typedef struct Scene {
    const char *name, *title;
    PlaceId place;             /* ID_NONE: as before */
    int32_t day;               /* not before this day; DATE_NONE: whatever day it is */
    Text text;
    Effects effects;           /* on entering */
    const Auto *autos;
    uint32_t auto_count;
    ChoiceId first;            /* its choices are consecutive */
    uint32_t choice_count;
    bool ending, disaster;
    Where where;
} Scene;

typedef struct Due {           /* something under way: a letter, an army, a rumour */
    const char *name, *label;
    FactId left;               /* days left */
    bool refuse;               /* starting it again while under way changes nothing; else it starts anew */
    Text text;                 /* the news, when it comes */
    Effects effects;
    Where where;
} Due;

typedef struct Rule {
    const char *name;
    const FactId *reads, *writes;
    uint32_t read_count, write_count;
    Where where;
} Rule;

typedef struct Tale {          /* how one chronicler tells the run */
    const char *name, *title, *by;
    uint32_t calendar;         /* the one it dates by; ID_NONE: ours */
    const Guard *when;         /* which runs it tells; NULL: every run */
    Text text;
    Where where;
} Tale;

typedef struct Book Book;

/* How the model calls a rule without knowing what a rule is. Fills at most `cap` effects; false with a sentence when it fails. */
typedef struct RuleHost {
    bool (*run)(void *ctx, RuleId rule, const World *world, Effect *effects, uint32_t cap, uint32_t *count, Error *err);
    void *ctx;
} RuleHost;

struct Book {
    Arena *arena;
    Schema *schema;
    uint64_t id;               /* hash of the pack's sources: another text, another id */
    const char *name, *title, *version, *summary;
    FactId scene_fact, day_fact, role_fact;
    RuleHost host;
    const Scene *scenes;       uint32_t scene_count;
    const Choice *choices;     uint32_t choice_count;
    const Due *dues;           uint32_t due_count;
    const Rule *rules;         uint32_t rule_count;
    const Role *roles;         uint32_t role_count;
    const Tale *tales;         uint32_t tale_count;
    const Person *people;      uint32_t person_count;
    const Place *places;       uint32_t place_count;
    const Source *sources;     uint32_t source_count;
    const Event *events;       uint32_t event_count;
    const Clause *clauses;     uint32_t clause_count;
    const Calendar *calendars; uint32_t calendar_count;
};

Book *book_new(void);          /* empty, with the engine's own facts not yet declared */
void book_free(Book *book);

RoleId book_role(const Book *book, Str name);     /* ID_NONE when there is none */
SceneId book_scene(const Book *book, Str name);
ChoiceId book_choice(const Book *book, Str name); /* "scene/choice" */
const char *choice_short(const Choice *choice);   /* "choice" */

#endif
