/* heard.h - what comes of an act at a table: what each court answers, and what else is learned by it. */
#ifndef MODEL_HEARD_H
#define MODEL_HEARD_H

#include "model/sitting.h"

typedef enum HeardKind {
    HEARD_ANSWER,  /* a court to a text: answer, text */
    HEARD_MARKS,   /* a court to a go-between's draft: answer (ACCEPT or REFUSE), marks */
    HEARD_ASKED,   /* to a question: candour, yes, interest, answer.refusal, with clause and option */
    HEARD_INITIAL, /* whether it initials, too: yes, clause */
    HEARD_ARGUED,  /* to evidence: token; yes: it moved */
    HEARD_WARNED,  /* to a warning; yes: believed */
    HEARD_VOTE,    /* a court's vote on the text sent: vote; answer.refusal when it failed */
    HEARD_CARRIED, /* a court has been brought the other's answer: interest; yes: it has learned by it */
    HEARD_TOKEN,   /* the player has learned or verified: token; yes: it is so */
    HEARD_CAUGHT,  /* a court has found out that it was told an untruth: token; TOKENS_MOST: the other's word */
    HEARD_SOUNDED, /* a councillor: faction, yes, answer.refusal */
    HEARD_DAY,     /* a day has passed */
    HEARD_WAR,     /* the war has moved: situation */
} HeardKind;

typedef enum Candour { CANDOUR_TRUE, CANDOUR_VAGUE, CANDOUR_CLOSED } Candour;

typedef struct Heard {
    HeardKind kind;
    uint32_t court, faction, token, interest, clause, situation;
    uint8_t option;
    bool yes, eager; /* eager: an envoy who might give more than they asked, and put more at once; they, who ask it */
    Candour candour;
    Answer answer;
    Vote vote;
    Deal text;                     /* what it speaks of */
    int32_t eased;                 /* ARGUED: hundredths that it asks less than before it was told; below 0: more */
    int32_t marks[INTERESTS_MOST]; /* half-steps of each interest against its own last text */
} Heard;

enum { HEARD_MOST = 24 };

typedef struct Hearing { /* all that came of one act, in order; the first so many */
    Heard list[HEARD_MOST];
    uint32_t count;
    Deal lay; /* the text on the table before the act */
} Hearing;

#endif
