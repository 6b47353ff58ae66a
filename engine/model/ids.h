/* ids.h - names become numbers at load. One struct a kind, so the compiler refuses a mix-up; every id is
 * an index into the Book's array of that kind. */
#ifndef MODEL_IDS_H
#define MODEL_IDS_H

#include <stdbool.h>
#include <stdint.h>

#define ID_NONE UINT32_MAX

typedef struct FactId {
    uint32_t at;
} FactId;
typedef struct SceneId {
    uint32_t at;
} SceneId;
typedef struct ChoiceId {
    uint32_t at;
} ChoiceId;
typedef struct DueId {
    uint32_t at;
} DueId;
typedef struct RuleId {
    uint32_t at;
} RuleId;
typedef struct RoleId {
    uint32_t at;
} RoleId;
typedef struct PersonId {
    uint32_t at;
} PersonId;
typedef struct PlaceId {
    uint32_t at;
} PlaceId;
typedef struct SourceId {
    uint32_t at;
} SourceId;
typedef struct EventId {
    uint32_t at;
} EventId;
typedef struct ClauseId {
    uint32_t at;
} ClauseId;

/* Where an author wrote something: a file relative to the pack, and a line. Borrowed from the Book. */
typedef struct Where {
    const char *file;
    int line;
} Where;

#endif
