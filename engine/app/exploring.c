/* exploring.c - options, progress and soundness of what is to be explored. */
#include "app/exploring.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "app/command.h"
#include "app/rescue.h"
#include "base/mem.h"
#include "check/lint.h"

enum { STATES_A_LINE = 5000000 };

void exploring_progress(void *ctx, uint64_t states, uint64_t waiting) {
    bool terminal = isatty(STDERR_FILENO);
    uint64_t *told = ctx;
    if (!terminal && states < *told + STATES_A_LINE) return;
    *told = states;
    fprintf(stderr, "%llu states, %llu waiting%s", (unsigned long long)states, (unsigned long long)waiting,
            terminal ? "   \r" : "\n");
}

/* What lint calls an error would make the proof one of another story. */
bool exploring_sound(const Book *book) {
    Diags *diags = diags_new();
    char line[2048];
    lint_book(book, diags);
    diags_sort(diags);
    size_t errors = diags_errors(diags);
    for (size_t i = 0; i < diags_count(diags); i++) {
        if (diags_at(diags, i)->level != DIAG_ERROR) continue;
        diag_format(diags_at(diags, i), line, sizeof line);
        command_print(stderr, "%s\n", line);
    }
    diags_free(diags);
    return errors == 0;
}

uint32_t exploring_cores(void) {
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    return cores < 1 ? 1 : cores < EXPLORE_THREADS ? (uint32_t)cores : EXPLORE_THREADS;
}

bool exploring_how(const Options *options, const Book *book, ExploreOptions *how, Error *err) {
    const char *role = options->value[OPTION_ROLE];
    *how = (ExploreOptions){.role = {ID_NONE}, .threads = exploring_cores(), .stop = &rescue_signals()->stop};
    return options_number(options, OPTION_MAX_STATES, EXPLORING_STATES, UINT32_MAX, &how->max_states, err) &&
           (!role || command_role(book, role, &how->role, err));
}

bool exploring_scene(const Book *book, const char *name, SceneId *scene, Error *err) {
    *scene = book_scene(book, str(name));
    if (scene->at != ID_NONE) return true;
    const char **names = mem_alloc((book->scene_count + (size_t)1) * sizeof *names);
    for (uint32_t i = 0; i < book->scene_count; i++) names[i] = book->scenes[i].name;
    error_near(err, str(name), names, book->scene_count, "%s has no scene %.60s.", book->name, name);
    free(names);
    return false;
}
