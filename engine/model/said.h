/* said.h - what can be said at a table, and what has been: acts, causes and the Parley itself, as values. */
#ifndef MODEL_SAID_H
#define MODEL_SAID_H

#include "model/solve.h"

typedef enum ActKind {
    ACT_OFFER,   /* puts a whole text on the table: the deal in the act */
    ACT_AMEND,   /* changes one clause of the text that lies there */
    ACT_LINK,    /* "if this clause so, then that one so": both or neither */
    ACT_INITIAL, /* agrees to one clause as it stands, for now; it can't change it before reopening */
    ACT_REOPEN,  /* takes an initial back: 2 half-steps of face, and 5 of the other's trust */
    ACT_ASK,     /* about a clause and an option of it: court_refusal and court_initials know the answers */
    ACT_ARGUE,   /* evidence about the war: moves the other's beliefs, 20 percent at most in all; each works once */
    ACT_WARN,    /* "we would rather fight than sign this": true when a round later war is worth more to it than the
                    text, or its ruler's red line is crossed; then the clause it loses most by cools down for the other.
                    A bluff costs 10 of the other's trust */
    ACT_RECESS,  /* consults its own court: a round of the war passes */
    ACT_SEND,    /* sends to both courts a text that the other has put or said yes to */
    ACT_BREAK,   /* leaves the table: a round of the war passes; an offer takes the talks up again */
} ActKind;

typedef struct Act {
    ActKind kind;
    uint8_t clause, option, then_clause, then_option; /* AMEND, LINK, INITIAL, REOPEN, ASK */
    uint8_t reason;                                   /* ARGUE: which piece of evidence */
    Deal deal;                                        /* OFFER */
} Act;

typedef enum Cause { /* why a court does what it otherwise would not: so that it can be said */
                     CAUSE_NONE,
                     CAUSE_EVENT,      /* the war has moved */
                     CAUSE_EVIDENCE,   /* it has been shown something */
                     CAUSE_DRAFT,      /* a mediator's text */
                     CAUSE_CONCESSION, /* the other has just given way in the same interest; covers a step down */
                     CAUSE_TRADE,      /* the other step of the link makes good for it; covers a step down */
} Cause;

typedef struct TextStep { /* a clause of a court's own text that changes */
    uint32_t clause;
    uint8_t from, option;
    bool down;         /* for the worse for the court itself; else up or level */
    bool again;        /* asks again for what it dropped; only ever with a cause */
    uint32_t interest; /* of the court itself, where it makes most difference */
    Cause cause;
} TextStep;

enum { BELIEFS = INTERESTS_MOST + 1, COLD_MOST = 3, COLD_TURNS = 6, NOBODY = COURTS };

typedef struct Cold { /* a clause's option that was refused: not taken up anew before that turn */
    uint8_t clause, option;
    int32_t until;
} Cold;

typedef struct Seat { /* what one court brings and has done */
    Deal ask;         /* its own last text */
    Deal denied;      /* the text that it last said no to, when `denies` */
    bool spoken, denies;
    uint64_t initialled;            /* bit 1 << clause: as the text stands */
    uint64_t dropped[OPTIONS_MOST]; /* bit 1 << clause, by option: better for it than what it went down to */
    uint64_t barred[OPTIONS_MOST];  /* likewise: red lines of the other, as far as it has named them */
    Cold cold[COLD_MOST];           /* the newest first */
    int32_t hoped;                  /* what it asked at its last answer; INT32_MAX: none yet */
    int32_t accepted;               /* the least utility that it has ever said yes to; INT32_MAX: none yet */
    int32_t mark;                   /* utility to the other of its text when a move last counted */
    int32_t concession;             /* moves it made that brought the other 10 points or more over that mark */
    uint32_t favoured;              /* interest of the other that its last such move served most */
    int32_t silent;                 /* its turns in a row without one */
    int32_t trust;                  /* in the other seat: 0 to 100 */
    int32_t face;                   /* half-steps lost by reopening, and by asking first */
    int32_t shift[FACTIONS_MOST];   /* what evidence did to each faction's belief, in percent of chance */
    int16_t belief[BELIEFS];        /* of the other, as sixteenths of a power of two: as its weights are, or with one
                                       interest doubled and the rest halved; the last is as they are */
    uint32_t causes;                /* bit 1 << Cause: since its last answer */
} Seat;

typedef struct Parley {
    Deal text;       /* what lies on the table */
    uint32_t author; /* whose; NOBODY: a draft's, or how talks began */
    uint32_t agreed; /* bit 1 << court: has put it or said yes to it */
    uint64_t said;   /* bit 1 << clause: spoken of at all */
    Seat seats[COURTS];
    uint64_t reasons;     /* bit 1 << reason: used up */
    int32_t turn, rounds; /* acts at this table; rounds of war begun by recess and break */
    int32_t pressure;     /* 0 to 100, from outside: hurt and deadline; turns and rounds are added to it */
    bool broken, sealed;  /* somebody has left; both courts have ratified the text */
    uint32_t voted_down;  /* bit 1 << court: refused the text that was last sent */
} Parley;

#endif
