/* record.h - the historical record as data: who, where, what the sources say, and the covenant that was sworn. */
#ifndef MODEL_RECORD_H
#define MODEL_RECORD_H

#include "model/effect.h"
#include "model/text.h"

typedef struct Source {
    const char *name;   /* the id, "CB" */
    const char *title;  /* "Xu zizhi tongjian changbian" */
    const char *han;    /* its title in characters, or "" */
    const char *author; /* "Li Tao, 1183", or "" */
    Text note;          /* what it is and how far to trust it */
    Where where;
} Source;

typedef struct Cites {
    const Cite *list;
    uint32_t count;
} Cites;

typedef struct Lookup {      /* how the codex finds an entry, and from when */
    const char *const *also; /* other words by which texts mean it */
    uint32_t also_count;
    int32_t known; /* the day of the story from which it is there; DATE_NONE: always */
} Lookup;

typedef struct Person {
    const char *name, *label, *han, *side, *office;
    Text text;
    Cites cites;
    Lookup lookup;
    Where where;
} Person;

typedef struct Place {
    const char *name, *label, *han;
    Text text;
    Cites cites;
    Lookup lookup;
    Where where;
} Place;

typedef struct Entry { /* whatever else the codex explains */
    const char *name, *label, *han;
    const char *kind; /* "office" */
    Text text;
    Cites cites;
    Lookup lookup;
    Where where;
} Entry;

typedef struct Event { /* something that happened, for the codex and the audit */
    const char *name, *label;
    int32_t day; /* DATE_NONE when not known to the day */
    Text text;
    Cites cites;
    Lookup lookup;
    Where where;
} Event;

typedef struct ClauseOption {
    const char *name;  /* "200k" */
    const char *label; /* "200,000 lengths of silk a year" */
} ClauseOption;

typedef struct Clause {
    const char *name, *label; /* "silk", "Silk" */
    FactId fact;              /* 0: not settled, else 1 + the option's index */
    const ClauseOption *options;
    uint32_t option_count;
    uint32_t record;       /* which option was sworn or followed; ID_NONE in all clauses: there is no record */
    bool ordered;          /* neighbours count as near */
    bool in_oath;          /* in the oath letters, not only agreed or followed */
    const char *asked_by;  /* a court's name, or words, or "" */
    const char *term;      /* the encyclopaedia's wording, kept visible, or "" */
    const char *han;       /* the oath letter's words, or "" */
    const char *rendering; /* in English, or "" */
    const char *misleads;  /* where the article does, or "" */
    Text note;
    Cites cites;
    Lookup lookup;
    Where where;
} Clause;

typedef struct Month {
    int32_t first;     /* its first day */
    const char *label; /* "Jingde 1, twelfth month" */
    const char *han;   /* "景德元年十二月", or "" */
} Month;

typedef struct Calendar {
    const char *name, *label;
    const Month *months; /* by first day; the last one only ends the one before */
    uint32_t count;
    Where where;
} Calendar;

typedef struct Role {
    const char *name, *label, *han;
    PersonId person; /* ID_NONE: none */
    SceneId start;
    Effects effects;        /* how the world differs at the start of this role */
    Text text;              /* who you are, before the first scene */
    const FactId *standing; /* what "how things stand" shows */
    uint32_t standing_count;
    uint32_t drawing;   /* 1 + the number of its seal; 0: none */
    bool all_calendars; /* whether its pages are dated by every calendar, and not by the first alone */
    Where where;
} Role;

/* The month a day lies in; NULL outside the calendar. */
const Month *calendar_month(const Calendar *calendar, int32_t day);

/* "Jingde 1, twelfth month, day 7 (bingxu)"; nothing for a day outside the calendar. */
void calendar_words(const Calendar *calendar, int32_t day, StrBuf *out);

#endif
