/* scene.h - what a story is made of: scenes and choices, due events, rules, and the tales told of it. Plain data, all
 * of it in the Book's arena. */
#ifndef MODEL_SCENE_H
#define MODEL_SCENE_H

#include "model/effect.h"
#include "model/record.h"

typedef enum Mark { MARK_UNRECORDED, MARK_CONSIDERED, MARK_HAPPENED } Mark;

typedef struct Branch { /* one way a choice can turn out */
    uint32_t weight;    /* of all the choice's weights */
    Text text;
    Effects effects; /* after the choice's own */
    SceneId go;
} Branch;

typedef struct Choice {
    const char *name; /* "tent/silk" */
    Str word;         /* "silk" */
    SceneId scene;
    Paragraph label;
    const Guard *when;
    bool hidden; /* not shown while `when` fails; else shown locked, with the reason */
    Text locked; /* said instead of the guard's own reason, when it holds something */
    Text text;   /* what comes of it, before the next scene */
    Effects effects;
    const Branch *branches; /* at least one; several: a chance point */
    uint32_t branch_count;
    FactId took; /* the flag set when chosen, if any guard asks `took`; else ID_NONE */
    Mark mark;
    Cites cites;
    Text note;        /* for the margin */
    ChoiceId against; /* the sibling that happened and whose record excludes this one; else ID_NONE */
    Where where;
} Choice;

typedef struct Auto { /* an automatic move, tried when the scene is entered */
    const Guard *when;
    Effects effects;
    SceneId go;
    Where where;
} Auto;

typedef struct Scene {
    const char *name, *title;
    const char *act; /* the title of the act that begins here; NULL: none does */
    PlaceId place;   /* ID_NONE: as before */
    int32_t day;     /* not before this day; DATE_NONE: whatever day it is */
    Text text;
    Effects effects; /* on entering */
    const Auto *autos;
    uint32_t auto_count;
    ChoiceId first; /* its choices are consecutive */
    uint32_t choice_count;
    bool ending, disaster;
    bool last;        /* only one way on is meant (check/viability.h) */
    uint32_t drawing; /* 1 + the number of the one above its text (drawing.h); 0: none */
    uint32_t sitting; /* 1 + the number of the sitting where courts bargain (sitting.h); 0: none */
    Where where;
} Scene;

typedef struct Due { /* something under way: a letter, an army, a rumour */
    const char *name, *label;
    FactId left; /* days left */
    bool refuse; /* starting it again while under way changes nothing; else it starts anew */
    Text text;   /* the news, when it comes */
    Effects effects;
    Where where;
} Due;

typedef struct Rule {
    const char *name;
    const FactId *reads, *writes;
    uint32_t read_count, write_count;
    Where where;
} Rule;

typedef enum TaleKind {
    TALE_CHRONICLE,  /* how one chronicler tells the run */
    TALE_PASSAGES,   /* what the real chronicles have of it, and what they leave open */
    TALE_EPILOGUE,   /* what somebody else was doing meanwhile */
    TALE_AFTERWARDS, /* what the record has of a later year, and how it might have gone under this treaty */
    TALE_LEDGER,     /* what is said beside the ledger */
    TALE_PROLOGUE,   /* a page of what came before; always the same */
} TaleKind;

typedef struct Tale { /* what is told around a run, on its last page or on pages of their own */
    TaleKind kind;
    const char *name, *title;
    const char *by;    /* who tells it; of what came afterwards, on whose argument the conjecture stands */
    uint32_t calendar; /* the one it dates by; ID_NONE: ours */
    uint32_t drawing;  /* 1 + its number; 0: none */
    const Guard *when; /* which runs it tells; NULL: every run */
    Text text;
    const char *date;     /* afterwards: "1054–57" */
    int32_t year;         /* afterwards: the first year of that; they are told in this order */
    uint32_t recorded;    /* afterwards: so many paragraphs are what the record has, the others are conjecture */
    const char *question; /* passages: the one that they leave open */
    Cites cites;
    Where where;
} Tale;

#endif
