/* verify.c - one small function a kind of claim; each gives the first that doesn't hold. */
#include "check/verify.h"

#include <string.h>

#include "check/certificate_parts.h"
#include "check/shelves.h"

typedef struct Verifying {
    const Certificate *certificate;
    const Book *book;
    const Recounted *said;
    Error *err;
} Verifying;

/* ---- whose it is ------------------------------------------------------------------------------------------------ */

bool certificate_fits(const Certificate *certificate, const Book *book, Error *err) {
    if (strcmp(certificate->scenario, book->name) != 0)
        return error_set(err, "This certificate is of the scenario %s, and not of %s.", certificate->scenario,
                         book->name);
    if (certificate->book == book->id) return true;
    return error_set(err,
                     "This certificate is of another text of %s: of its version %s, with the hash %016llx. Here it is "
                     "version %s, with the hash %016llx.",
                     book->name, certificate->version, (unsigned long long)certificate->book, book->version,
                     (unsigned long long)book->id);
}

static uint32_t treaties_of(const Book *book) {
    return book->sitting_count ? book->sitting_count * tuple_count(book->classes, book->class_count) : 0;
}

static bool treaty_is(const Book *book, uint32_t at, const char *name) {
    StrBuf own = {0};
    uint32_t tuples = tuple_count(book->classes, book->class_count);
    treaty_name(book, at / tuples, at % tuples, &own);
    bool is = str_is(strbuf_str(&own), name);
    strbuf_free(&own);
    return is;
}

static bool name_is(const Book *book, FoundKind kind, uint32_t at, const char *name) {
    if (kind == FOUND_TREATY) return treaty_is(book, at, name);
    return strcmp(name, kind == FOUND_SCENE ? book->scenes[at].name : book->choices[at].name) == 0;
}

static bool check_names(const Verifying *verifying) {
    const Book *book = verifying->book;
    const uint32_t counts[FOUND_KINDS] = {book->scene_count, book->choice_count, treaties_of(book)};
    for (FoundKind kind = 0; kind < FOUND_KINDS; kind++) {
        size_t count = verifying->certificate->count[kind];
        if (count != counts[kind])
            return error_set(verifying->err, "It speaks of %zu lines “%s”; there are %u.", count, found_word(kind),
                             counts[kind]);
        for (uint32_t i = 0; i < count; i++) {
            const char *name = verifying->certificate->found[kind][i].name;
            if (!name_is(book, kind, i, name))
                return error_set(verifying->err, "It speaks of a %s “%.60s” where there is another, or none.",
                                 found_word(kind), name);
        }
    }
    return true;
}

/* ---- ways ------------------------------------------------------------------------------------------------------- */

typedef struct Replay {
    const Book *book;
    World *world, *next;
    FoundKind kind; /* what the way is to show: */
    uint32_t at;
    bool shown;
    size_t moves;
} Replay;

static uint32_t sealed_treaty(const Replay *replay) {
    Talks talks = talks_now(replay->book, replay->world);
    uint32_t sitting = (uint32_t)(talks_sitting(replay->book, replay->world) - replay->book->sittings);
    return sitting * tuple_count(replay->book->classes, replay->book->class_count) +
           tuple_of(replay->book->domain, replay->book->classes, replay->book->class_count, &talks.parley.text);
}

/* What can be seen with a step that has led from `world` to `next`. */
static void look(Replay *replay, const Outcome *outcome) {
    SceneId scene = rules_scene(replay->book, replay->next);
    if (replay->kind == FOUND_SCENE) {
        replay->shown |= scene.at == replay->at;
        for (uint32_t i = 0; i < outcome->passed_count; i++) replay->shown |= outcome->passed[i].at == replay->at;
    } else if (replay->kind == FOUND_CHOICE) {
        replay->shown |= replay->book->choices[replay->at].scene.at == scene.at &&
                         rules_access(replay->book, replay->next, (ChoiceId){replay->at}) == ACCESS_OPEN;
    } else
        replay->shown |= outcome->exit == EXIT_SEALED && sealed_treaty(replay) == replay->at;
}

/* "tent/silk#1", or "tent:offer:silk=200k". */
static bool read_move(const Replay *replay, Str word, Move *move, Error *err) {
    int64_t branch = 0;
    const char *mark = memchr(word.at, '#', word.len);
    Str name = mark ? str_of(word.at, (size_t)(mark - word.at)) : word, scene;
    if (mark && (!str_int(str_of(mark + 1, word.len - name.len - 1), &branch) || branch < 1 || branch > UINT16_MAX))
        return error_set(err, "it names no branch.");
    *move = (Move){.choice = book_choice(replay->book, name), .branch = (uint32_t)branch};
    if (move->choice.at != ID_NONE) return true;
    if (!str_split(&name, ':', &scene) || !talks_sitting(replay->book, replay->world) ||
        !str_is(scene, replay->book->scenes[rules_scene(replay->book, replay->world).at].name))
        return error_set(err, "there is no such choice or table there.");
    Talks talks = talks_now(replay->book, replay->world);
    return say_parse(replay->book, &talks, name, &move->say, err);
}

static bool play_move(Replay *replay, Str word, Error *err) {
    Move move;
    Outcome outcome = {.hearing = NULL};
    if (!read_move(replay, word, &move, err) ||
        !rules_step(replay->book, replay->world, move, replay->next, &outcome, err))
        return false;
    look(replay, &outcome);
    world_copy(replay->world, replay->next);
    replay->moves++;
    return true;
}

static bool play_start(Replay *replay, Str role, Error *err) {
    Outcome outcome = {.hearing = NULL};
    RoleId id = book_role(replay->book, role);
    if (id.at == ID_NONE) return error_set(err, "there is no such role.");
    if (!rules_start(replay->book, id, replay->next, &outcome, err)) return false;
    look(replay, &outcome);
    world_copy(replay->world, replay->next);
    return true;
}

static bool play_way(Replay *replay, const Found *found, Error *err) {
    Error why = {""};
    Str rest = str(found->way), word = {0};
    str_split(&rest, ' ', &word);
    bool good = play_start(replay, word, &why);
    while (good && str_split(&rest, ' ', &word)) good = play_move(replay, word, &why);
    if (!good)
        return error_set(err, "The way to %s %s can't be gone: at “%.*s”, %s", found_word(replay->kind), found->name,
                         word.len > 200 ? 200 : (int)word.len, word.at, why.text);
    if (replay->shown) return true;
    return error_set(err, "The way to %s %s doesn't lead there.", found_word(replay->kind), found->name);
}

/* Where no courts bargain a way to a scene is said to be a shortest. */
static bool check_length(const Verifying *verifying, const Replay *replay, const Found *found) {
    if (replay->kind != FOUND_SCENE || verifying->book->sitting_count) return true;
    uint64_t nearest = verifying->said->nearest[replay->at] - 1;
    if (replay->moves == nearest) return true;
    return error_set(verifying->err, "The way to scene %s takes %zu moves; a shortest takes %llu.", found->name,
                     replay->moves, (unsigned long long)nearest);
}

static bool check_way(const Verifying *verifying, FoundKind kind, uint32_t at) {
    const Book *book = verifying->book;
    const Found *found = &verifying->certificate->found[kind][at];
    Replay replay = {.book = book, .kind = kind, .at = at};
    replay.world = world_new(book->schema);
    replay.next = world_new(book->schema);
    bool good = play_way(&replay, found, verifying->err) &&
                (!verifying->said || check_length(verifying, &replay, found));
    world_free(replay.world);
    world_free(replay.next);
    return good;
}

static bool check_ways(const Verifying *verifying) {
    for (FoundKind kind = 0; kind < FOUND_KINDS; kind++)
        for (uint32_t i = 0; i < verifying->certificate->count[kind]; i++)
            if (verifying->certificate->found[kind][i].way[0] && !check_way(verifying, kind, i)) return false;
    return true;
}

/* ---- numbers ---------------------------------------------------------------------------------------------------- */

static bool same(const Verifying *verifying, const char *what, uint64_t claimed, uint64_t found) {
    return claimed == found || error_set(verifying->err, "It says %llu %s; there are %llu.",
                                         (unsigned long long)claimed, what, (unsigned long long)found);
}

static bool check_states(const Verifying *verifying) {
    const Certificate *certificate = verifying->certificate;
    const Recounted *said = verifying->said;
    if (!said->whole && certificate->proof != PROOF_BOUNDED)
        return error_set(verifying->err, "It says %llu states; there are more.",
                         (unsigned long long)certificate->states);
    if (!same(verifying, "states", certificate->states, said->states)) return false;
    for (uint32_t i = 0; i < verifying->book->scene_count; i++) {
        const Found *found = &certificate->found[FOUND_SCENE][i];
        if (found->states != said->scenes[i])
            return error_set(verifying->err, "It says that %llu states stand in scene %s; %llu do.",
                             (unsigned long long)found->states, found->name, (unsigned long long)said->scenes[i]);
    }
    return memcmp(&certificate->digest, &said->digest, sizeof said->digest) == 0 ||
           error_set(verifying->err, "The digest of its states isn't that of those there are.");
}

static bool check_steps(const Verifying *verifying) {
    const Certificate *certificate = verifying->certificate;
    const Recounted *said = verifying->said;
    if (!verifying->book->sitting_count)
        return same(verifying, "steps", certificate->steps, said->steps) &&
               same(verifying, "dead ends", certificate->dead_ends, said->dead_ends);
    if ((certificate->dead_ends == 0) == (said->dead_ends == 0)) return true;
    return same(verifying, "dead ends", certificate->dead_ends, said->dead_ends);
}

static bool check_clash(const Verifying *verifying) {
    if (verifying->said->clash.at == ID_NONE) return true;
    return error_set(verifying->err,
                     "Two worlds in scene %s count as one and come to different things, so the masking isn't exact "
                     "there. Explore it with --no-mask, and please report this.",
                     verifying->book->scenes[verifying->said->clash.at].name);
}

/* ---- standing --------------------------------------------------------------------------------------------------- */

static bool was_met(const Verifying *verifying, FoundKind kind, uint32_t at) {
    if (kind == FOUND_SCENE) return verifying->said->nearest[at] > 0;
    return kind == FOUND_CHOICE ? verifying->said->choices[at] : verifying->said->treaties[at];
}

/* What was met is reached, but for games that weren't found where courts bargain. */
static Standing standing_of(const Verifying *verifying, FoundKind kind, uint32_t at) {
    const Found *found = &verifying->certificate->found[kind][at];
    if (!was_met(verifying, kind, at)) return STANDING_NEVER;
    bool shown = found->way[0] || (kind == FOUND_CHOICE && !verifying->book->sitting_count);
    return shown ? STANDING_REACHED : STANDING_UNDECIDED;
}

static bool check_standing(const Verifying *verifying, FoundKind kind, uint32_t at) {
    const Found *found = &verifying->certificate->found[kind][at];
    bool bounded = verifying->certificate->proof == PROOF_BOUNDED;
    bool wants_way = kind == FOUND_SCENE || bounded || verifying->book->sitting_count;
    if (found->standing == STANDING_REACHED && wants_way && !found->way[0])
        return error_set(verifying->err, "It says that %s %s is reached, and shows no way.", found_word(kind),
                         found->name);
    Standing standing = bounded ? found->standing : standing_of(verifying, kind, at);
    return found->standing == standing ||
           error_set(verifying->err, "It says that %s %s is %s; it is %s.", found_word(kind), found->name,
                     standing_word(found->standing), standing_word(standing));
}

static bool check_standings(const Verifying *verifying) {
    for (FoundKind kind = 0; kind < FOUND_KINDS; kind++)
        for (uint32_t i = 0; i < verifying->certificate->count[kind]; i++)
            if (!check_standing(verifying, kind, i)) return false;
    Proof proof = certificate_proof(verifying->certificate, verifying->book);
    return proof == verifying->certificate->proof ||
           error_set(verifying->err, "It says “%s”; what it found comes to “%s”.",
                     proof_words(verifying->certificate->proof), proof_words(proof));
}

/* ---- the whole -------------------------------------------------------------------------------------------------- */

static bool check_recount(const Verifying *verifying) {
    if (verifying->said->stopped) return error_set(verifying->err, "It was stopped before all was gone through.");
    if (!check_clash(verifying) || !check_states(verifying)) return false;
    bool bounded = verifying->certificate->proof == PROOF_BOUNDED;
    return (bounded || check_steps(verifying)) && check_standings(verifying) && (bounded || check_ways(verifying));
}

/* What takes no time first. */
bool certificate_verify(const Certificate *certificate, const Book *book, const RecountHow *how, Error *err) {
    Verifying verifying = {certificate, book, NULL, err};
    RecountHow own = *how;
    own.masked = certificate->masked;
    own.most = certificate->states;
    if (!certificate_fits(certificate, book, err) || !check_names(&verifying) || !check_ways(&verifying)) return false;
    Recounted *said = recount(book, &own);
    verifying.said = said;
    bool good = check_recount(&verifying);
    recounted_free(said);
    return good;
}
