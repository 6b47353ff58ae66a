/* sitting.h - negotiations as a scenario declares them: who sits where, what is known, how a court speaks, and what
 * the rest of the story may read from how it ended. Plain data, all of it in the Book's arena. */
#ifndef MODEL_SITTING_H
#define MODEL_SITTING_H

#include "model/mandated.h"
#include "model/parley.h"

enum { TOKENS_MOST = 32, SITTINGS_MOST = 16, CLASSES_MOST = 8, ADVISERS_MOST = 4 };
enum { VOICES_MOST = 2 * FACTIONS_MOST + COURTS };

typedef enum SeatKind {
    SEAT_ENVOY,    /* sits at the table for one court and speaks himself */
    SEAT_MINISTER, /* writes the mandate of an envoy who sits there, and answers at home for what he brings */
    SEAT_MEDIATOR, /* goes between: drafts one text for both, and carries what each says */
    SEAT_KINDS
} SeatKind;

typedef enum ExitKind {
    EXIT_SEALED,  /* both courts have ratified */
    EXIT_BROKEN,  /* the player has broken off */
    EXIT_LEFT,    /* a computed court has gone home */
    EXIT_LATE,    /* the days are used up */
    EXIT_EXPOSED, /* a go-between has lost a court's last trust */
    EXIT_KINDS
} ExitKind;

typedef struct Exit {
    bool declared;
    Effects effects;
    SceneId go;
} Exit;

typedef enum TokenAbout {
    TOKEN_NOTHING,
    TOKEN_CHANCE, /* the first court's chance of coming out ahead, percent */
    TOKEN_RESERVE /* the least that its owner would take rather than fight, points */
} TokenAbout;

typedef struct Token { /* something that can be known, told, softened or bent. Its number is its Evidence's, too */
    const char *name, *label; /* "ceiling", "how far Cao Liyong may go" */
    Text text;                /* what it says, in full */
    const Guard *when;        /* the player holds it while this holds */
    uint32_t owner;           /* the court that knows it already; COURTS: neither */
    TokenAbout about;
    int32_t value, bent; /* what it says, told as it is; told bent */
    int32_t credit; /* percent of the way that a hearer goes to it: 35 from a witness, 15 a rumour, 70 a document */
    bool untrue;    /* verifying shows that it isn't so */
    bool way_out;   /* shows whoever holds it that there is a way out (ripeness) */
    Cites cites;
    Where where;
} Token;

/* Lines of a court or of one who speaks for a faction, one or several to take turns. None: the default of voice.def.
 * Words in braces are filled in.
 */
typedef enum VoiceLine {
#define VOICE(NAME, word, fills, text) VOICE_##NAME,
#include "model/voice.def"
#undef VOICE
    VOICE_LINES
} VoiceLine;

typedef struct Lines {
    const char *const *list;
    uint32_t count;
} Lines;

typedef struct Voice {
    uint32_t court, faction; /* faction FACTIONS_MOST: whoever speaks for the court */
    PersonId person;         /* ID_NONE: nobody by name */
    Lines lines[VOICE_LINES];
    Lines hurt[INTERESTS_MOST]; /* instead of VOICE_HURT, by the interest hurt */
    Where where;
} Voice;

/* What a later scene may read from a treaty: a class of deals, by the options of a few clauses. */
typedef struct TermClass {
    const char *name;
    FactId fact; /* 0: no treaty yet, else 1 + the class */
    uint32_t clauses[DOMAIN_CLAUSES], clause_count;
    const uint8_t *of_row; /* a row is a combination of the clauses' options, the last counting fastest */
    uint32_t rows, classes;
    Where where;
} TermClass;

typedef struct Adviser { /* a faction that gives its view of texts */
    uint32_t court, faction;
} Adviser;

typedef struct Sitting {
    const char *name;
    SceneId scene;
    SeatKind seat;
    uint32_t court;  /* the player's; COURTS for a go-between */
    uint32_t opener; /* which computed court speaks first; COURTS: none */
    Adviser advisers[ADVISERS_MOST];
    uint32_t adviser_count;         /* 0: whoever advisers_of finds (debrief.h) */
    PersonId envoy;                 /* a minister's; ID_NONE: unnamed */
    Deal start;                     /* what lies there before anybody speaks */
    uint32_t edict[DOMAIN_CLAUSES]; /* a minister's: bit 1 << option that his ruler allows; 0: all */
    Mandates mandates;              /* a minister's, before he writes */
    int32_t pace, days;             /* acts a day; days, after which the talks are out of time */
    int32_t pressure;               /* at the start, 0 to 100 */
    uint32_t rewrites;              /* clauses that a go-between may change in one draft; 0: all */
    FactId day_count;               /* "NAME.days": days spent here; ends the talks at its top */
    FactId capped;                  /* "NAME.capped": a mandate was narrower than the edict */
    FactId trust[COURTS];           /* counts in which each court's trust begins and ends, in bands; ID_NONE: none */
    uint32_t base; /* the war state from which hurt is measured, for ripeness; ID_NONE: talks are ripe */
    Exit exits[EXIT_KINDS];
    Where where;
} Sitting;

uint8_t class_of_deal(const Domain *domain, const TermClass *class, const Deal *deal);

const char *voice_default(VoiceLine line);
const char *seat_word(SeatKind seat); /* "envoy" */
const char *exit_word(ExitKind exit); /* "sealed" */

#endif
