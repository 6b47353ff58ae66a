/* book.c - making, freeing and searching a Book. Names are searched one after the other: it happens when a
 * player or a save names something, never within a step. */
#include "model/book.h"

#include <stdlib.h>
#include <string.h>

Book *book_new(void) {
    Book *book = mem_alloc(sizeof *book);
    book->arena = arena_new();
    book->schema = schema_new();
    return book;
}

void book_free(Book *book) {
    if (!book) return;
    schema_free(book->schema);
    analyses_free(book->analyses);
    arena_free(book->arena);
    free(book);
}

RoleId book_role(const Book *book, Str name) {
    for (uint32_t i = 0; i < book->role_count; i++)
        if (str_is(name, book->roles[i].name)) return (RoleId){i};
    return (RoleId){ID_NONE};
}

SceneId book_scene(const Book *book, Str name) {
    for (uint32_t i = 0; i < book->scene_count; i++)
        if (str_is(name, book->scenes[i].name)) return (SceneId){i};
    return (SceneId){ID_NONE};
}

ChoiceId book_choice(const Book *book, Str name) {
    Str rest = name, scene_name;
    SceneId scene = {ID_NONE};
    if (str_split(&rest, '/', &scene_name)) scene = book_scene(book, scene_name);
    if (scene.at == ID_NONE) return (ChoiceId){ID_NONE};
    const Scene *found = &book->scenes[scene.at];
    for (uint32_t i = found->first.at; i < found->first.at + found->choice_count; i++)
        if (str_is(name, book->choices[i].name)) return (ChoiceId){i};
    return (ChoiceId){ID_NONE};
}

Str choice_word(const char *name) {
    const char *slash = strchr(name, '/');
    return str(slash ? slash + 1 : name);
}
