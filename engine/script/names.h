/* names.h - what can be named, and the names of one kind. Private to the script floor; used through compile.h. */
#ifndef SCRIPT_NAMES_H
#define SCRIPT_NAMES_H

#include "base/hash.h"
#include "model/ids.h"

typedef enum NameKind {
    NAMES_FACT,
    NAMES_SCENE,
    NAMES_CHOICE,
    NAMES_DUE,
    NAMES_RULE,
    NAMES_ROLE,
    NAMES_PERSON,
    NAMES_PLACE,
    NAMES_ENTRY,
    NAMES_SOURCE,
    NAMES_EVENT,
    NAMES_CLAUSE,
    NAMES_DISPUTE,
    NAMES_CALENDAR,
    NAMES_TALE,
    NAMES_INTEREST,
    NAMES_COURT,
    NAMES_FACTION,
    NAMES_STAKES,
    NAMES_WAR,
    NAMES_SWING,
    NAMES_TOKEN,
    NAMES_VOICE,
    NAMES_OUTCOME,
    NAMES_REPORT,
    NAMES_DRAWING,
    NAMES_KINDS,
    NAMES_NONE = NAMES_KINDS,
} NameKind;

typedef struct Names { /* of one kind; a name's number is its place */
    NameMap *map;
    const char **list;
    Where *where;
    size_t count, cap, where_cap;
    bool full; /* there were more, which was complained about */
} Names;

#endif
