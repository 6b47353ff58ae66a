/* slots.c - the folder of saves.
 *
 * Whatever lies in the folder was not necessarily put there by us: only regular files whose name is one we would give
 * are looked at, and each is read as any save is, as far as it is sound. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "keep/slots.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/io.h"
#include "base/utf8.h"
#include "keep/journal_line.h"

static const char ENDING[] = ".save";

/* Names */

/* Beyond ASCII nearly everything is a letter to somebody; these are the blanks, signs and pictures. */
static const struct {
    uint32_t first, last;
} NO_LETTERS[] = {
    {0x80, 0xA9},     {0xAB, 0xB4},     {0xB6, 0xB9},     {0xBB, 0xBF},       {0xD7, 0xD7},        {0xF7, 0xF7},
    {0x1680, 0x1680}, {0x180E, 0x180E}, {0x2000, 0x2BFF}, {0x2E00, 0x2FFF},   {0x3000, 0x3004},    {0x3008, 0x3020},
    {0x3030, 0x3030}, {0x303D, 0x303F}, {0xD800, 0xF8FF}, {0xFE00, 0xFE6F},   {0xFF00, 0xFF0F},    {0xFF1A, 0xFF20},
    {0xFF3B, 0xFF40}, {0xFF5B, 0xFF65}, {0xFFE0, 0xFFFF}, {0x1F000, 0x1FAFF}, {0xE0000, 0x10FFFF},
};

static bool is_letter(uint32_t c) {
    if (c < 0x80)
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == ' ' || c == '-' ||
               c == '_';
    for (size_t i = 0; i < sizeof NO_LETTERS / sizeof *NO_LETTERS; i++)
        if (c >= NO_LETTERS[i].first && c <= NO_LETTERS[i].last) return false;
    return true;
}

/* The first character of a name may not be an accent that would hang on whatever is printed before it. */
static bool begins_well(Str name) {
    uint32_t first;
    return utf8_next(&name, &first) && first != ' ' && (first < 0x300 || first > 0x36F);
}

static bool name_ok(Str name) {
    if (utf8_check(name, NULL) != UTF8_GOOD || !begins_well(name) || name.at[name.len - 1] == ' ') return false;
    int letters = 0;
    uint32_t c;
    for (Str rest = name; utf8_next(&rest, &c);) {
        if (!is_letter(c) || ++letters > SLOT_LETTERS) return false;
    }
    return true;
}

bool slot_name_check(Str name, Error *err) {
    return name_ok(name) || error_set(err,
                                      "A save needs a name of 1 to %d letters, digits, blanks, '-' or '_', without a "
                                      "blank at either end.",
                                      SLOT_LETTERS);
}

bool slot_path(const char *dir, Str name, StrBuf *path, Error *err) {
    if (!slot_name_check(name, err)) return false;
    strbuf_puts(path, dir);
    if (path->len > 0 && path->at[path->len - 1] != '/') strbuf_char(path, '/');
    strbuf_add(path, name);
    strbuf_puts(path, ENDING);
    return true;
}

void slot_beside(const char *path, const char *tail, StrBuf *beside) {
    Str stem = str(path);
    size_t ending = strlen(ENDING);
    if (stem.len > ending && strcmp(path + stem.len - ending, ENDING) == 0) stem.len -= ending;
    strbuf_clear(beside);
    strbuf_add(beside, stem);
    strbuf_puts(beside, tail);
    strbuf_puts(beside, ENDING);
}

/* Listing */

typedef struct Found { /* a file that may be a save */
    char name[SLOT_NAME];
    struct timespec written;
} Found;

typedef struct FoundList {
    Found *list;
    size_t count, cap;
} FoundList;

static void found_free(FoundList *found) {
    free(found->list);
}

static bool slot_of_file(const char *file, Str *name) {
    Str text = str(file);
    size_t ending = strlen(ENDING);
    if (text.len <= ending || strcmp(file + text.len - ending, ENDING) != 0) return false;
    *name = str_of(file, text.len - ending);
    return name_ok(*name);
}

static void find(int dir, const char *file, FoundList *found) {
    Str name;
    struct stat status;
    if (!slot_of_file(file, &name) || fstatat(dir, file, &status, AT_SYMLINK_NOFOLLOW) < 0 || !S_ISREG(status.st_mode))
        return;
    found->list = mem_grow(found->list, found->count, &found->cap, sizeof *found->list);
    Found *new = &found->list[found->count++];
    *new = (Found){.written = status.st_mtim};
    memcpy(new->name, name.at, name.len);
}

static int compare_found(const void *left, const void *right) {
    const Found *a = left, *b = right;
    int newer = (a->written.tv_sec < b->written.tv_sec) - (a->written.tv_sec > b->written.tv_sec);
    if (!newer) newer = (a->written.tv_nsec < b->written.tv_nsec) - (a->written.tv_nsec > b->written.tv_nsec);
    return newer ? newer : strcmp(a->name, b->name);
}

/* The last step that was not taken back; NULL when there is none. */
static const Line *last_step(const JournalText *text) {
    uint64_t taken_back = 0;
    for (size_t i = text->count; i-- > 0;) {
        const Line *line = &text->lines[i];
        if (line->kind == LINE_BACK) taken_back += line->count;
        if (line->kind != LINE_STEP) continue;
        if (taken_back == 0) return line;
        taken_back--;
    }
    return NULL;
}

static void copy_place(Slot *slot, Str choice) {
    memcpy(slot->place, choice.at, utf8_fitting(choice, sizeof slot->place - 1));
}

static void look_into(const char *path, Slot *slot) {
    JournalText text;
    Error err = {0};
    slot->usable = journal_read(path, &text, &err);
    if (slot->usable) {
        const Line *last = last_step(&text);
        slot->head = text.head;
        slot->turns = text.turns;
        if (last) copy_place(slot, last->choice);
        memcpy(err.text, text.damage, sizeof err.text);
        journal_text_free(&text);
    }
    memcpy(slot->damage, err.text, sizeof slot->damage);
}

static void show(const char *dir, const Found *found, Slots *slots) {
    StrBuf path = {0};
    if (slot_path(dir, str(found->name), &path, NULL)) {
        slots->list = mem_grow(slots->list, slots->count, &slots->cap, sizeof *slots->list);
        Slot *slot = &slots->list[slots->count++];
        *slot = (Slot){.written = found->written.tv_sec};
        memcpy(slot->name, found->name, sizeof slot->name);
        look_into(path.at, slot);
    }
    strbuf_free(&path);
}

static void find_all(DIR *open_dir, FoundList *found) {
    for (const struct dirent *entry; (entry = readdir(open_dir));) find(dirfd(open_dir), entry->d_name, found);
    if (found->count) qsort(found->list, found->count, sizeof *found->list, compare_found);
}

bool slots_list(const char *dir, Slots *slots, Error *err) {
    *slots = (Slots){0};
    DIR *open_dir = opendir(dir);
    if (!open_dir)
        return errno == ENOENT || error_set(err, "The saves in '%s' can't be listed: %s.", dir, strerror(errno));
    FoundList found = {0};
    find_all(open_dir, &found);
    closedir(open_dir);
    size_t shown = found.count < SLOTS_SHOWN ? found.count : SLOTS_SHOWN;
    for (size_t i = 0; i < shown; i++) show(dir, &found.list[i], slots);
    slots->left_out = found.count - shown;
    found_free(&found);
    return true;
}

void slots_free(Slots *slots) {
    free(slots->list);
    *slots = (Slots){0};
}

/* Writing */

static bool check_free(const char *path, Str name, Error *err) {
    return !io_exists(path) ||
           error_set(err, "There is a save named '%.*s' already; choose another name.", (int)name.len, name.at);
}

bool slot_write(const char *dir, Str name, SlotContents contents, Error *err) {
    if (!head_check(contents.head, err)) return false;
    StrBuf path = {0}, bytes = {0};
    journal_write(contents.head, contents.lines, contents.count, &bytes);
    bool good = bytes.len <= JOURNAL_LIMIT || error_set(err, "The game is too long for a save.");
    good = good && slot_path(dir, name, &path, err) && check_free(path.at, name, err) &&
           io_replace(path.at, strbuf_str(&bytes), err);
    strbuf_free(&bytes);
    strbuf_free(&path);
    return good;
}

/* Sweeping */

static bool is_stale(int dir, const char *file, time_t now) {
    struct stat status;
    if (!io_is_temporary(file) || fstatat(dir, file, &status, AT_SYMLINK_NOFOLLOW) < 0) return false;
    return S_ISREG(status.st_mode) && status.st_uid == geteuid() && status.st_mtime < now - 3600;
}

size_t slots_sweep(const char *dir) {
    DIR *open_dir = opendir(dir);
    if (!open_dir) return 0;
    size_t swept = 0;
    time_t now = time(NULL);
    for (const struct dirent *entry; (entry = readdir(open_dir));)
        if (is_stale(dirfd(open_dir), entry->d_name, now) && unlinkat(dirfd(open_dir), entry->d_name, 0) == 0) swept++;
    closedir(open_dir);
    return swept;
}
