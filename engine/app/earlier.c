/* earlier.c - the earlier version is any scenario of the same name: a folder kept aside, or a bundle. */
#include "app/earlier.h"

#include <jansson.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "app/command.h"
#include "app/exploring.h"
#include "app/rescue.h"

static bool is_earlier(const Book *old, const Book *now, Error *err) {
    if (strcmp(old->name, now->name) == 0) return true;
    return error_set(err, "'%s' is no earlier version of '%s': saves of one can't be opened in the other.", old->name,
                     now->name);
}

bool earlier_check(const Options *options, const Book *now, uint64_t max_states, Diags *diags, Against *against) {
    Error err = {""};
    uint64_t told = 0;
    const char *name = options->value[OPTION_AGAINST];
    Pack *pack = command_load(options, name);
    if (!pack) return false;
    const Book *old = pack_book(pack);
    StrBuf folder = {0};
    strbuf_puts(&folder, name);
    while (folder.len > 1 && folder.at[folder.len - 1] == '/') folder.at[--folder.len] = '\0';
    bool good = is_earlier(old, now, &err) && exploring_sound(old);
    if (err.text[0]) command_fault(STATUS_FAULT, &err);
    AgainstHow how = {strbuf_text(&folder), max_states, exploring_progress, &told, &rescue_signals()->stop};
    if (good) *against = check_against(old, now, &how, diags);
    if (good && isatty(STDERR_FILENO)) fputs("\033[K", stderr);
    strbuf_free(&folder);
    pack_free(pack);
    return good;
}

json_t *earlier_json(const Against *against) {
    return json_pack("{s:b, s:I, s:I}", "whole", against->whole, "states", (json_int_t)against->states, "placed",
                     (json_int_t)against->placed);
}

void earlier_print(const Against *against) {
    unsigned long long states = against->states, placed = against->placed;
    if (!against->whole)
        puts("Not every state of both versions was visited, so nothing is said of games of the earlier one.");
    else if (placed == states)
        printf("All %llu states of the earlier version have a place in this one.\n", states);
    else
        printf("Of %llu states of the earlier version %llu have a place in this one.\n", states, placed);
}
