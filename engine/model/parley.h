/* parley.h - two courts at a table: what has been said so far, what may be said next, and what a computed court
 * answers, with its reasons. A Parley is a value: small whole numbers, so it can be copied and kept as facts. All here
 * is a pure function of Table and Parley; there is no chance in it. Nothing binds until both courts ratify the whole.
 *
 * What a computed court asks is R* + (M - R*) * (1 - (pressure/100)^(1/e)). R* is the least utility of a frontier deal
 * that its own court would ratify and that is no worse than the war, M its best that the other might take by its guess.
 * It lowers this, and its own text, only while the other has made as many moves worth 10 points to it as it has made,
 * except at full pressure or after an event or evidence. It says yes to what reaches that, or its own last text, or,
 * while that is no worse than the war, the least it ever said yes to; if its own court would ratify. Else it changes
 * one or two clauses of its own last text: those that by its reading of the other please the other most, less 2 points
 * a clause still unlike the other's last text. Ties: fewer clauses, then the order of clauses and options. */
#ifndef MODEL_PARLEY_H
#define MODEL_PARLEY_H

#include "base/error.h"
#include "model/said.h"

typedef struct Evidence {   /* a report of the first court's chance, and how much of the way a hearer goes to it */
    int32_t chance, credit; /* percent; 35 from a witness, 15 a rumour; less when the speaker is trusted below 50 */
} Evidence;

typedef struct Table { /* everything that an answer depends on */
    const Domain *domain;
    const Frontier *frontier;
    const WarState *state; /* rounds of the Parley are added to its own */
    Temper temper[COURTS];
    int32_t guess[COURTS]; /* how far off, in points, each takes the other's reservation to be */
    const Evidence *evidence;
    uint32_t evidence_count; /* at most 64 */
    uint32_t sure[COURTS];   /* bit 1 << faction: votes yes whatever its points, but not across its red lines */
} Table;

typedef enum Distance {
    DISTANCE_SEALED,         /* nothing missing */
    DISTANCE_NEAR,           /* up to 30 points */
    DISTANCE_SOME_WAY,       /* up to 90 */
    DISTANCE_FAR,            /* up to 200 */
    DISTANCE_NOT_IN_THIS_WAR /* more, or a red line */
} Distance;

typedef struct Refusal { /* why a court says no, all of it computed */
    uint32_t interest;   /* the one with the largest weighted loss against its own last text */
    uint32_t clause;     /* the largest part of that loss; ID_NONE: no clause differs from its own last text */
    uint8_t option;      /* what it asks there, or would rather have (flinch.h) */
    uint32_t faction;    /* whose vote is missing; FACTIONS_MOST: none */
    bool red_line;       /* that faction's red line is crossed, by: */
    uint32_t red_clause;
    int32_t gap; /* hundredths short of what it asks; when only votes are missing, what that faction lacks */
    Distance distance;
    bool way_back;           /* a cheapest change is known that makes it say yes, asking nothing that it dropped: */
    uint8_t change_count;    /* one clause; two only where no one does */
    SingleChange changes[2]; /* gain[] is what each does to both courts, one after the other */
} Refusal;

typedef enum AnswerKind {
    ANSWER_ACCEPT,  /* says yes to `text` */
    ANSWER_COUNTER, /* puts `text`, its opening or one or two clauses off its last */
    ANSWER_HOLD,    /* puts its last text again, as `text` */
    ANSWER_REFUSE,  /* says no and has nothing of its own to put: its court would refuse its last text now */
    ANSWER_LEAVE    /* goes home: at full pressure nobody moves, or there is no deal that its court would ratify */
} AnswerKind;

typedef struct Answer {
    AnswerKind kind;
    Deal text;
    int32_t asked;      /* what it asks now */
    uint8_t step_count; /* COUNTER */
    TextStep steps[2];
    bool linked;     /* two steps, put as "if … then …" */
    bool tired;      /* HOLD, LEAVE: the other has been silent too long; ACCEPT: would have said no a turn ago */
    uint32_t tipped; /* ACCEPT: the clause that moved most in its favour since it last said no; ID_NONE: none did */
    uint32_t causes; /* bit 1 << Cause: what has happened since its last answer */
    Refusal refusal; /* unless ACCEPT: why not what lies there */
} Answer;

/* Each seat's ask is its M, not spoken yet; trust is 50. `text` lies there by nobody's hand. */
Parley parley_start(const Table *table, const Deal *text);
int32_t parley_pressure(const Table *table, const Parley *parley, uint32_t court);

/* The least that a court says yes to now, in hundredths; INT32_MAX when there is no deal it would ratify. */
int32_t court_aspiration(const Table *table, const Parley *parley, uint32_t court);

/* What a court answers to the text on the table; or to the other's last text when its own lies there. */
Answer court_answer(const Table *table, const Parley *parley, uint32_t court);

/* Why a court would refuse a deal, whatever it answers; the way back only when its trust is 50 or more. The other form
 * is told what the court asks, in hundredths. */
Refusal court_refusal(const Table *table, const Parley *parley, uint32_t court, const Deal *deal);
Refusal court_refusal_at(const Table *table, const Parley *parley, uint32_t court, const Deal *deal, int32_t asked);

/* Why one faction would vote against a deal, if it would; no way back is looked for. */
Refusal faction_refusal(const Table *table, const Parley *parley, uint32_t court, uint32_t faction, const Deal *deal);

/* Whether a court would initial a clause as it stands: it is no worse for it than what its own last text has there. */
bool court_initials(const Table *table, const Parley *parley, uint32_t court, uint32_t clause);

/* The interest that what it still hopes for over the text on the table serves most; and what it takes the other to care
 * for: hundredths a half-step of each interest. */
uint32_t court_favourite(const Table *table, const Parley *parley, uint32_t court);
void parley_supposed(const Table *table, const Parley *parley, uint32_t court, int32_t weights[INTERESTS_MOST]);

/* An act by a court: the Parley after it. False with a sentence, and nothing changed, when it can't be done now.
 * parley_take: its own answer, as its act. */
bool parley_act(const Table *table, Parley *parley, uint32_t court, const Act *act, Error *err);
void parley_take(const Table *table, Parley *parley, uint32_t court, const Answer *answer);

/* A report reaches one court, whoever brings it, or one faction of it; full credit at a trust of 50 or more.
 * parley_hears: it is told what hurts the other, which grows likelier by so many sixteenths of a power of two. */
void parley_report(const Table *table, Parley *parley, uint32_t court, Evidence evidence);
void parley_sway(const Table *table, Parley *parley, uint32_t court, uint32_t faction, Evidence evidence);
void parley_hears(Parley *parley, uint32_t court, uint32_t interest, int32_t sixteenths);

Vote parley_vote(const Table *table, const Parley *parley, uint32_t court); /* on what lies there, as it believes */
void parley_event(Parley *parley, Cause cause); /* both courts hear of it; after a change of the state, say */
void parley_draft(const Table *table, Parley *parley, const Deal *deal);     /* a mediator's: a cause for both */
bool court_offers(const Table *table, const Parley *parley, uint32_t court); /* it has put a text that it would sign; */
Distance distance_beside_text(Distance distance);                            /* then of another it says "far" at most */
const char *distance_words(Distance distance); /* "sealed", "near", "some way", "far", "not in this war" */

#endif
