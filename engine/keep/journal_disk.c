/* journal_disk.c - a save while it is being played: one locked file that only ever grows by whole lines.
 *
 * `sound` is how many bytes are known to be on disk; what could not be written waits in `pending`, and the file is cut
 * back to `sound` before anything is tried again. The file is also watched: when it is no longer the one at its path,
 * or no longer as long as we left it, somebody else had a hand in it. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "keep/journal.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/io.h"
#include "keep/journal_line.h"

struct Journal {
    char *path;
    int fd;
    size_t sound;   /* bytes known to be on disk */
    uint32_t check; /* of the last line, pending ones included */
    uint32_t turns; /* likewise */
    StrBuf pending; /* whole lines that are not on disk */
    StrBuf told;    /* facts lines to go behind the next line, without their check values */
    bool tells;     /* its format has such lines */
    size_t behind;  /* how many */
    bool ragged;    /* the file may be longer than `sound`: cutting it back failed */
    bool said_lost;
    double flush_seconds;
};

static Journal *journal_new(const char *path, int fd) {
    Journal *journal = mem_alloc(sizeof *journal);
    journal->path = str_copy(str(path));
    journal->fd = fd;
    return journal;
}

static void journal_free(Journal *journal) {
    if (journal->fd >= 0) close(journal->fd);
    free(journal->path);
    strbuf_free(&journal->pending);
    strbuf_free(&journal->told);
    free(journal);
}

/* Writing */

static bool flush(Journal *journal) {
    struct timespec from, to;
    clock_gettime(CLOCK_MONOTONIC, &from);
    bool good = io_flush(journal->fd);
    int number = errno;
    clock_gettime(CLOCK_MONOTONIC, &to);
    journal->flush_seconds += (double)(to.tv_sec - from.tv_sec) + (double)(to.tv_nsec - from.tv_nsec) * 1e-9;
    errno = number;
    return good;
}

/* Brings the file back to its last sound line. */
static bool cut_back(Journal *journal) {
    journal->ragged = ftruncate(journal->fd, (off_t)journal->sound) < 0;
    return !journal->ragged;
}

static bool put_pending(Journal *journal) {
    return lseek(journal->fd, (off_t)journal->sound, SEEK_SET) >= 0 &&
           io_write_all(journal->fd, strbuf_str(&journal->pending)) && flush(journal);
}

static bool unsaved(const Journal *journal, const char *why, Error *err) {
    return error_set(err, "'%s' could not be written (%s); the game goes on unsaved.", journal->path, why);
}

/* Whether the file at our path is no longer the one we hold. A path that can't be looked at tells nothing. */
static bool lost(const Journal *journal) {
    struct stat ours, there;
    if (fstat(journal->fd, &ours) < 0) return false;
    if (lstat(journal->path, &there) < 0) return errno == ENOENT || errno == ENOTDIR;
    return ours.st_ino != there.st_ino || ours.st_dev != there.st_dev;
}

static bool say_lost(Journal *journal, Error *err) {
    if (journal->said_lost) return true;
    journal->said_lost = true;
    return error_set(err, "'%s' was removed or replaced while it was being played; the game goes on unsaved.",
                     journal->path);
}

static bool changed(const Journal *journal) {
    struct stat now;
    return fstat(journal->fd, &now) == 0 && (size_t)now.st_size != journal->sound;
}

/* Brings everything pending to disk. */
static bool catch_up(Journal *journal, Error *err) {
    if (lost(journal)) return say_lost(journal, err);
    if (journal->ragged && !cut_back(journal)) return unsaved(journal, strerror(errno), err);
    if (changed(journal)) return unsaved(journal, "another program changed it", err);
    if (journal->sound + journal->pending.len > JOURNAL_LIMIT)
        return unsaved(journal, "it is as large as a save may be", err);
    if (!put_pending(journal)) {
        int number = errno;
        cut_back(journal);
        return unsaved(journal, strerror(number), err);
    }
    journal->sound += journal->pending.len;
    strbuf_clear(&journal->pending);
    journal->behind = 0;
    return true;
}

static void put_line(Journal *journal, const Line *line) {
    size_t start = journal->pending.len;
    line_words(line, &journal->pending);
    line_seal(&journal->pending, start, &journal->check);
    journal->behind++;
}

static bool append(Journal *journal, const Line *line, Error *err) {
    Str told = strbuf_str(&journal->told), facts;
    put_line(journal, line);
    while (str_split(&told, '\n', &facts)) put_line(journal, &(Line){.kind = LINE_FACTS, .facts = facts});
    strbuf_clear(&journal->told);
    return catch_up(journal, err);
}

/* A choice, or a draft, is a name without blanks that fits in a line; refusing others keeps the file readable whatever
 * a caller hands in. */
static bool name_fits(const Line *line, Str name) {
    StrBuf words = {0};
    line_words(line, &words);
    bool blank = name.len == 0 || memchr(name.at, ' ', name.len);
    bool fits = !blank && line_fits(strbuf_str(&words));
    strbuf_free(&words);
    return fits;
}

static bool step_fits(const Journal *journal, const Line *step) {
    bool next = journal->turns < UINT32_MAX && step->turn == journal->turns + 1;
    return next && name_fits(step, step->choice);
}

bool journal_step(Journal *journal, uint32_t turn, const char *choice, uint32_t branch, uint32_t hash, Error *err) {
    Line line = {.kind = LINE_STEP, .turn = turn, .choice = str(choice), .branch = branch, .hash = hash};
    if (!step_fits(journal, &line)) return unsaved(journal, "the step does not fit into a save", err);
    journal->turns++;
    return append(journal, &line, err);
}

bool journal_back(Journal *journal, uint32_t count, Error *err) {
    Line line = {.kind = LINE_BACK, .count = count};
    if (count == 0) return true;
    if (count > journal->turns) return unsaved(journal, "it holds fewer turns than are taken back", err);
    journal->turns -= count;
    return append(journal, &line, err);
}

bool journal_note(Journal *journal, Str note, Error *err) {
    Line line = {.kind = LINE_NOTE, .note = note};
    return append(journal, &line, err);
}

bool journal_draft(Journal *journal, Str draft, Error *err) {
    Line line = {.kind = LINE_DRAFT, .draft = draft};
    if (!name_fits(&line, draft)) return unsaved(journal, "what was written does not fit into a save", err);
    return append(journal, &line, err);
}

bool journal_follow(Journal *journal, Str follow, Error *err) {
    Line line = {.kind = LINE_FOLLOW, .follow = follow};
    if (!name_fits(&line, follow)) return unsaved(journal, "whom you follow does not fit into a save", err);
    return append(journal, &line, err);
}

void journal_tell(Journal *journal, Str facts) {
    assert(facts.len > 0 && facts.len <= JOURNAL_FACTS);
    if (!journal->tells) return;
    if (journal->told.len) strbuf_char(&journal->told, '\n');
    strbuf_add(&journal->told, facts);
}

size_t journal_behind(const Journal *journal) {
    return journal->behind;
}
double journal_flush_seconds(const Journal *journal) {
    return journal->flush_seconds;
}

void journal_close(Journal *journal) {
    if (!journal) return;
    if (journal->behind > 0) catch_up(journal, NULL);
    journal_free(journal);
}

/* Opening */

/* A lock dies with its process, so none is ever stale. A file system without locks is played on without one. */
static bool locked_by_another(int fd) {
    int result;
    do result = flock(fd, LOCK_EX | LOCK_NB);
    while (result < 0 && errno == EINTR);
    return result < 0 && errno == EWOULDBLOCK;
}

static bool say_busy(const char *path, Error *err) {
    return error_set(err, "'%s' is being played in another window; close it there, or choose another save.", path);
}

static bool say_number(const char *doing, const char *path, int number, Error *err) {
    const char *why = number == ELOOP ? "it is a symbolic link" : strerror(number);
    return error_set(err, "'%s' could not be %s (%s).", path, doing, why);
}

/* Writes the head of a new file; takes the file away again when that fails. */
static bool begin(Journal *journal, const JournalHead *head, Error *err) {
    if (locked_by_another(journal->fd)) return say_busy(journal->path, err);
    head_lines(head, &journal->pending, &journal->check);
    journal->tells = true;
    if (!put_pending(journal)) {
        int number = errno;
        unlink(journal->path);
        return say_number("written", journal->path, number, err);
    }
    journal->sound = journal->pending.len;
    strbuf_clear(&journal->pending);
    (void)io_flush_folder_of(journal->path); /* not being able to is no reason not to play */
    return true;
}

Journal *journal_create(const char *path, const JournalHead *head, Error *err) {
    if (!head_check(head, err)) return NULL;
    int fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    int number = errno;
    Journal *journal = journal_new(path, fd);
    if (fd < 0 ? say_number("made", journal->path, number, err) : begin(journal, head, err)) return journal;
    journal_free(journal);
    return NULL;
}

/* Locks and reads a file that has been opened. */
static bool resume(Journal *journal, JournalText *text, Error *err) {
    struct stat status;
    if (fstat(journal->fd, &status) < 0) return say_number("opened", journal->path, errno, err);
    if (!S_ISREG(status.st_mode)) return error_set(err, "'%s' is not a file, so it is no saved game.", journal->path);
    if (locked_by_another(journal->fd)) return say_busy(journal->path, err);
    if (!journal_read(journal->path, text, err)) return false;
    if (text->damage[0]) return error_set(err, "%s", text->damage);
    journal->sound = text->sound;
    journal->check = text->check;
    journal->turns = text->turns;
    journal->tells = text->format > 1;
    return true;
}

Journal *journal_open(const char *path, JournalText *text, Error *err) {
    *text = (JournalText){0};
    int fd = open(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    int number = errno;
    Journal *journal = journal_new(path, fd);
    if (fd < 0 ? say_number("opened", journal->path, number, err) : resume(journal, text, err)) return journal;
    journal_free(journal);
    return NULL;
}

bool journal_in_use(const char *path) {
    int fd = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0) return false;
    bool busy = locked_by_another(fd);
    close(fd);
    return busy;
}
