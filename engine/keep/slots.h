/* slots.h - saves by name: one folder, one file NAME.save each. A name is never a path. */
#ifndef KEEP_SLOTS_H
#define KEEP_SLOTS_H

#include "keep/journal.h"

enum { SLOT_LETTERS = 40, SLOT_NAME = 4 * SLOT_LETTERS + 1, SLOT_PLACE = 128, SLOTS_SHOWN = 200 };

typedef struct Slot {
    char name[SLOT_NAME];
    JournalHead head;
    uint32_t turns;         /* made and not taken back */
    char place[SLOT_PLACE]; /* the last choice made, "weicheng/forward"; "" at the start */
    int64_t written;        /* seconds since 1970 */
    bool usable;            /* its head is sound */
    char damage[ERROR_MAX]; /* what is wrong with it; "" when all is sound */
} Slot;

typedef struct Slots {
    Slot *list; /* the newest first */
    size_t count, cap;
    size_t left_out; /* how many more there are, all older */
} Slots;

/* The saves in a folder. One that isn't there yet holds none. False when it can't be looked into. Free with slots_free
 * in any case. */
bool slots_list(const char *dir, Slots *slots, Error *err);
void slots_free(Slots *slots);

/* 1 to 40 letters of any script, digits, blanks, '-' and '_'; no blank at either end. */
bool slot_name_check(Str name, Error *err);

/* Adds the path of a slot's file to path. False when the name is none. */
bool slot_path(const char *dir, Str name, StrBuf *path, Error *err);

/* The path of another save beside this one: "tent.save" and "-mended" give "tent-mended.save". */
void slot_beside(const char *path, const char *tail, StrBuf *beside);

/* Writes a save under a name that is free; none is ever replaced. */
typedef struct SlotContents {
    const JournalHead *head;
    const Line *lines;
    size_t count;
} SlotContents;
bool slot_write(const char *dir, Str name, SlotContents contents, Error *err);

/* Removes what writers that were killed left behind: our own temporary files that are an hour old. Gives how many. */
size_t slots_sweep(const char *dir);

#endif
