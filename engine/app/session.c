/* session.c - game and journal, in step. */
#include "app/session.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/io.h"
#include "keep/replay.h"
#include "keep/slots.h"

static void say(Session *session, bool alarm, const char *text) {
    error_set(&session->notice, "%s", text);
    session->alarm = alarm;
}

static Session *make(Game *game, Journal *journal) {
    Session *session = mem_alloc(sizeof *session);
    session->game = game;
    session->journal = journal;
    return session;
}

/* A journal that was opened may have told how facts stand. */
static void know_told(Session *session, const JournalText *text) {
    const Book *book = game_book(session->game);
    session->told = world_new(book->schema);
    if (replay_told(book, text, session->told)) return;
    world_free(session->told);
    session->told = NULL;
}

static void tell_words(void *ctx, Str words) {
    journal_tell(ctx, words);
}

/* What has changed goes to disk behind the next line, with it. */
static void tell_facts(Session *session) {
    const Book *book = game_book(session->game);
    const World *world = game_world(session->game);
    replay_facts(book, world, session->told, tell_words, session->journal);
    if (!session->told) session->told = world_new(book->schema);
    world_copy(session->told, world);
}

Session *session_new(const Book *book, RoleId role, uint64_t seed, const char *path, Error *err) {
    JournalHead head;
    Error disk = {""};
    Game *game = game_new(book, role, seed, err);
    if (!game) return NULL;
    Session *session = make(game, NULL);
    replay_head(game, &head);
    if (path) session->journal = journal_create(path, &head, &disk);
    if (path && !session->journal) {
        error_set(&session->notice, "%s The game goes on, but it isn't saved.", disk.text);
        session->alarm = true;
    }
    return session;
}

/* A name beside a damaged save that isn't taken yet: "tent.save" gives "tent-mended.save", "tent-mended-2.save". */
static void mended_path(const char *path, StrBuf *out) {
    for (int i = 1; i < 1000; i++) {
        char tail[24];
        snprintf(tail, sizeof tail, i > 1 ? "-mended-%d" : "-mended", i);
        slot_beside(path, tail, out);
        if (!io_exists(out->at)) return;
    }
}

/* A new file beside the damaged one, with the lines that are good; NULL when it can't be written. */
static Journal *mended_journal(const Game *game, const char *path, const Line *lines, size_t count) {
    JournalHead head;
    JournalText text;
    StrBuf beside = {0}, bytes = {0};
    Journal *journal = NULL;
    replay_head(game, &head);
    journal_write(&head, lines, count, &bytes);
    mended_path(path, &beside);
    if (io_replace(beside.at, strbuf_str(&bytes), NULL)) {
        journal = journal_open(beside.at, &text, NULL);
        journal_text_free(&text);
    }
    strbuf_free(&beside);
    strbuf_free(&bytes);
    return journal;
}

static Session *mend(Game *game, const char *path, const JournalText *text, size_t good, const char *fault) {
    Session *session = make(game, mended_journal(game, path, text->lines, good));
    error_set(&session->notice, "%s The file is left as it was; the game goes on from its sound beginning%s", fault,
              session->journal ? " in a new file beside it." : ", unsaved.");
    session->alarm = true;
    return session;
}

static void tell_draft(Session *session) {
    if (!game_draft(session->game)->written) return;
    Error before = session->notice;
    error_set(&session->notice, "%s%sYour unsent draft is still here.", before.text, before.text[0] ? " " : "");
}

/* A damaged save gives no journal, but what of it is sound can be played all the same. */
Session *session_resume(const Book *book, const char *path, Error *err) {
    JournalText text;
    size_t good = 0;
    Session *session = NULL;
    Journal *journal = journal_open(path, &text, err);
    Game *game = journal || text.damage[0] ? replay_game(book, &text, &good, err) : NULL;
    const char *fault = text.damage[0] ? text.damage : err->text;
    if (game && !fault[0]) {
        session = make(game, journal);
        know_told(session, &text);
    } else {
        journal_close(journal);
        if (game) session = mend(game, path, &text, good, fault);
    }
    if (session) {
        err->text[0] = '\0';
        tell_draft(session);
    }
    journal_text_free(&text);
    return session;
}

void session_free(Session *session) {
    if (!session) return;
    world_free(session->told);
    journal_close(session->journal);
    game_free(session->game);
    free(session);
}

/* What was written to disk, or wasn't. */
static void written(Session *session, bool good, const Error *err) {
    if (!good) say(session, true, err->text);
}

static void write_step(Session *session, const Deed *deed) {
    Error err = {""};
    StrBuf name = {0};
    deed_name(session->game, deed, &name);
    tell_facts(session);
    bool good = journal_step(session->journal, game_turns(session->game), strbuf_text(&name), deed->outcome.move.branch,
                             (uint32_t)deed->hash, &err);
    written(session, good, &err);
    strbuf_free(&name);
}

/* A draft that nobody said, and that a table which goes on has left behind. */
static void tell_left_behind(Session *session, const Draft *before) {
    const Game *game = session->game;
    if (!before->written || game_draft(game)->written) return;
    if (talks_sitting(game_book(game), game_world(game)) == before->sitting)
        say(session, false, "What lay there has changed, so the draft that you had written over it is gone.");
}

bool session_move(Session *session, Move move) {
    Error err = {""};
    Game *game = session->game;
    Draft before = *game_draft(game);
    session->notice.text[0] = '\0';
    if (!game_step(game, move, &err)) {
        say(session, true, err.text);
        return false;
    }
    if (move.choice.at == ID_NONE) draft_said(&before, game_book(game), &move.say);
    tell_left_behind(session, &before);
    if (session->journal) write_step(session, game_deed(game, game_turns(game) - 1));
    return true;
}

bool session_choose(Session *session, ChoiceId choice) {
    return session_move(session, game_move(session->game, choice));
}

bool session_say(Session *session, const Say *say) {
    return session_move(session, game_move_said(session->game, say));
}

void session_back(Session *session, uint32_t turns) {
    Error err = {""};
    session->notice.text[0] = '\0';
    if (turns > game_turns(session->game)) turns = game_turns(session->game);
    if (turns == 0) {
        say(session, false, "There is nothing to take back.");
        return;
    }
    Draft before = *game_draft(session->game);
    game_back(session->game, turns);
    tell_left_behind(session, &before);
    if (!session->journal) return;
    tell_facts(session);
    written(session, journal_back(session->journal, turns, &err), &err);
}

void session_note(Session *session, Str text) {
    Error err = {""};
    game_note(session->game, text);
    say(session, false, "Noted.");
    if (session->journal) written(session, journal_note(session->journal, text, &err), &err);
}

bool session_write(Session *session, Deal draft) {
    Error err = {""};
    StrBuf words = {0};
    const Game *game = session->game;
    session->notice.text[0] = '\0';
    if (!game_write(session->game, draft)) return false;
    draft_words(game_draft(game), game_book(game), game_world(game), &words);
    if (session->journal) written(session, journal_draft(session->journal, strbuf_str(&words), &err), &err);
    strbuf_free(&words);
    return true;
}

void session_follow(Session *session, uint32_t dispute, uint32_t followed) {
    Error err = {""};
    StrBuf words = {0};
    const Book *book = game_book(session->game);
    session->notice.text[0] = '\0';
    if (game_followed(session->game)[dispute] == followed) return;
    game_follow(session->game, dispute, followed);
    dispute_words(book, dispute, followed, &words);
    if (session->journal) written(session, journal_follow(session->journal, strbuf_str(&words), &err), &err);
    strbuf_free(&words);
}

static Line draft_line(const Game *game, const Draft *draft, Arena *arena) {
    StrBuf words = {0};
    draft_words(draft, game_book(game), game_world(game), &words);
    Line line = {.kind = LINE_DRAFT, .draft = str(arena_text(arena, words.at, words.len))};
    strbuf_free(&words);
    return line;
}

enum { DRAFT_LINES = 3 };

/* A text that was set aside is written, struck out, and written over. */
static size_t draft_lines(const Game *game, Line *lines, Arena *arena) {
    const Draft *draft = game_draft(game);
    Draft aside = {.written = true, .deal = draft->aside, .sitting = draft->sitting};
    size_t count = 0;
    if (draft->set_aside) {
        lines[count++] = draft_line(game, &aside, arena);
        lines[count++] = draft_line(game, &(Draft){0}, arena);
    }
    if (draft->written) lines[count++] = draft_line(game, draft, arena);
    return count;
}

static Line note_line(const Note *note, Arena *arena) {
    size_t len = strlen(note->text);
    return (Line){.kind = LINE_NOTE, .note = str_of(arena_text(arena, note->text, len), len)};
}

typedef struct Copying {
    Line *lines; /* NULL: they are only counted */
    size_t count;
    Arena *arena;
} Copying;

static void copy_line(Copying *copying, Line line) {
    if (copying->lines) copying->lines[copying->count] = line;
    copying->count++;
}

static void copy_facts(void *ctx, Str words) {
    Copying *copying = ctx;
    Str kept = copying->lines ? str_of(arena_text(copying->arena, words.at, words.len), words.len) : words;
    copy_line(copying, (Line){.kind = LINE_FACTS, .facts = kept});
}

/* A world that was taken over, and how it stands. */
static void copy_put(const Game *game, const Put *put, Copying *copying) {
    replay_facts(game_book(game), put->world, NULL, copy_facts, copying);
    copy_line(copying, (Line){.kind = LINE_CARRY, .hash = (uint32_t)(world_hash(put->world) & UINT32_MAX)});
}

static void copy_step(const Game *game, uint32_t turn, Copying *copying) {
    StrBuf name = {0};
    const Deed *deed = game_deed(game, turn);
    deed_name(game, deed, &name);
    copy_line(copying, (Line){.kind = LINE_STEP,
                              .turn = turn + 1,
                              .choice = str(arena_text(copying->arena, strbuf_text(&name), name.len)),
                              .branch = deed->outcome.move.branch,
                              .hash = (uint32_t)deed->hash});
    strbuf_free(&name);
}

static void copy_followed(const Game *game, Copying *copying) {
    StrBuf words = {0};
    for (uint32_t i = 0; i < game_book(game)->dispute_count; i++) {
        if (game_followed(game)[i] == FOLLOWS_NOBODY) continue;
        strbuf_clear(&words);
        dispute_words(game_book(game), i, game_followed(game)[i], &words);
        copy_line(copying, (Line){.kind = LINE_FOLLOW, .follow = str(arena_text(copying->arena, words.at, words.len))});
    }
    strbuf_free(&words);
}

/* The journal of a copy tells the run as it stands, without the ways taken back, and how the facts stand at its end. */
static void copy_lines(const Game *game, Copying *copying) {
    size_t note = 0, put = 0;
    for (uint32_t turn = 0; turn <= game_turns(game); turn++) {
        for (; put < game_put_count(game) && game_put_at(game, put)->turn == turn; put++)
            copy_put(game, game_put_at(game, put), copying);
        if (turn && turn == game_turns(game))
            replay_facts(game_book(game), game_world(game), NULL, copy_facts, copying);
        for (; note < game_note_count(game) && game_note_at(game, note)->turn <= turn; note++)
            copy_line(copying, note_line(game_note_at(game, note), copying->arena));
        if (turn < game_turns(game)) copy_step(game, turn, copying);
    }
    copy_followed(game, copying);
    copying->count += draft_lines(game, copying->lines + copying->count, copying->arena);
}

const Line *session_lines(const Session *session, Arena *arena, size_t *count) {
    const Game *game = session->game;
    Copying counting = {.arena = arena}, copying = {.arena = arena};
    for (size_t i = 0; i < game_put_count(game); i++) copy_put(game, game_put_at(game, i), &counting);
    replay_facts(game_book(game), game_world(game), NULL, copy_facts, &counting);
    size_t room = game_turns(game) + game_note_count(game) + DRAFT_LINES + game_book(game)->dispute_count +
                  counting.count;
    copying.lines = arena_alloc(arena, room * sizeof *copying.lines);
    copy_lines(game, &copying);
    *count = copying.count;
    return copying.lines;
}

bool session_keep(const Session *session, const char *dir, Str name, Error *err) {
    JournalHead head;
    Arena *arena = arena_new();
    size_t count;
    const Line *lines = session_lines(session, arena, &count);
    replay_head(session->game, &head);
    bool good = slot_write(dir, name, (SlotContents){&head, lines, count}, err);
    arena_free(arena);
    return good;
}

/* ---- taken over from an earlier text ---- */

Session *session_alike(Game *game, const char *path, Error *err) {
    JournalText text;
    Journal *journal = journal_open(path, &text, err);
    Session *session = journal ? make(game, journal) : NULL;
    if (session) {
        know_told(session, &text);
        tell_draft(session);
    } else
        game_free(game);
    journal_text_free(&text);
    return session;
}

Session *session_taken_over(Game *game, const char *path, Error *err) {
    JournalHead head;
    StrBuf bytes = {0};
    size_t count;
    Arena *arena = arena_new();
    Session whole = {.game = game};
    const Line *lines = session_lines(&whole, arena, &count);
    replay_head(game, &head);
    journal_write(&head, lines, count, &bytes);
    bool good = io_replace(path, strbuf_str(&bytes), err);
    strbuf_free(&bytes);
    arena_free(arena);
    if (good) return session_alike(game, path, err);
    game_free(game);
    return NULL;
}
