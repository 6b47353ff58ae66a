/* test_screen_watch.c - an author at work: files are saved in one window, and the game in the other follows. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "screen/play.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/io.h"

/* ---- the author's files ----------------------------------------------------------------------------------------- */

static void save(const char *name, const char *text) {
    Error err = {""};
    StrBuf path = {0};
    play_path(&path, name);
    if (!io_replace(path.at, str(text), &err)) fail_msg("%s", err.text);
    strbuf_free(&path);
}

/* Written over in place, as `>` does it. */
static void save_in_place(const char *name, const char *text) {
    StrBuf path = {0};
    play_path(&path, name);
    FILE *file = fopen(path.at, "w");
    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
    strbuf_free(&path);
}

#define ROAD(text, guard)                                                                                              \
    "scene \"road\" { title = \"The road\", text = \"" text "\",\n"                                                    \
    "    choice \"on\" { \"Walk on.\", go = \"bridge\" },\n"                                                           \
    "    choice \"home\" { \"Turn back.\", go = \"home\" },\n"                                                         \
    "}\n"                                                                                                              \
    "scene \"bridge\" { title = \"The bridge\", text = \"Planks and water.\",\n"                                       \
    "    choice \"mace\" { \"Show the mace.\"" guard ", go = \"bank\" },\n"                                            \
    "    choice \"back\" { \"Turn back.\", go = \"home\" },\n"                                                         \
    "}\n"

#define PACK(role) PACK_WITH(role, "")
#define PACK_WITH(role, more)                                                                                          \
    "pack \"walk\" { title = \"A walk\", version = \"1\", api = 1, summary = \"A road and a bridge.\"" more " }\n"     \
    "count \"nerve\" { range = { 0, 6 }, start = 3, label = \"your nerve\" }\n"                                        \
    "role \"" role "\" { label = \"Kou Zhun\", start = \"road\", text = \"You walk.\" }\n"                             \
    "include \"scenes/kou\"\n"                                                                                         \
    "scene \"bank\" { title = \"The bank\", text = \"Grass and mud.\",\n"                                              \
    "    choice \"rest\" { \"Rest.\", go = \"home\" },\n"                                                              \
    "}\n"                                                                                                              \
    "ending \"home\" { title = \"Home\", text = \"You are home.\" }\n"

static void make_folder(const char *name) {
    StrBuf folder = {0};
    play_path(&folder, name);
    assert_int_equal(mkdir(folder.at, 0700), 0);
    strbuf_free(&folder);
}

static void make_pack(void) {
    make_folder("pack");
    make_folder("pack/scenes");
    save("pack/pack.lua", PACK("kou"));
    save("pack/scenes/kou.lua", ROAD("A road of dust.", ""));
}

/* ---- watching --------------------------------------------------------------------------------------------------- */

static Pty *watch_with(const char *setting, const char *option, const char *value) {
    StrBuf pack = {0};
    play_path(&pack, "pack");
    Plan plan = {.columns = 200, .rows = 30, .arguments = {"watch", pack.at}, .environment = {setting}};
    if (option) plan_add(&plan, option);
    if (value) plan_add(&plan, value);
    Pty *pty = pty_open(plan);
    strbuf_free(&pack);
    return pty;
}

static Pty *watch(const char *setting) {
    make_pack();
    Pty *pty = watch_with(setting, NULL, NULL);
    play_sees(pty, "A road of dust.");
    pty_settle(pty);
    return pty;
}

#define SCREEN "TERM=xterm-256color"
#define LINES  "TERM=dumb"

static void test_the_scene_changes(void **state) {
    (void)state;
    Pty *pty = watch(SCREEN);
    pty_press(pty, "1");
    play_sees(pty, "Planks and water.");
    save("pack/pack.lua.swp", "no part of the scenario");
    save("pack/scenes/kou.lua", ROAD("A road of mud.", ", when = at_least(\"nerve\", 2)"));
    play_sees(pty, "Read again: scenes/kou.lua changed; 1 choice replayed.");
    play_sees(pty, "Planks and water.");
    pty_press(pty, "u");
    play_sees(pty, "A road of mud.");
    pty_press(pty, "1");
    pty_press(pty, "1");
    play_sees(pty, "Grass and mud.");
    play_end(pty);
}

static void test_mistakes_and_their_mending(void **state) {
    (void)state;
    Pty *pty = watch(SCREEN);
    pty_press(pty, "1");
    save("pack/scenes/kou.lua", ROAD("A road of mud.", ", when = at_least(\"nerv\", 2)"));
    play_sees(pty, "What must be mended");
    play_sees(pty, "scenes/kou.lua:6: ");
    play_sees(pty, "scenes/kou.lua changed: 1 mistake. The game stays as it was until it is mended.");
    pty_press(pty, "1");
    play_sees(pty, "Planks and water.");
    pty_press(pty, "1");
    play_sees(pty, "Grass and mud.");
    save("pack/scenes/kou.lua", "scene \"road\" {\n");
    play_sees(pty, "This isn't Lua");
    save("pack/scenes/kou.lua", ROAD("A road of mud.", ""));
    play_sees(pty, "2 choices replayed.");
    play_sees(pty, "Grass and mud.");
    play_lacks(pty, "What must be mended");
    play_end(pty);
}

/* The choices that can't be made wait until they can, unless the author chooses something else there. */
static void test_divergence(void **state) {
    (void)state;
    Pty *pty = watch(SCREEN);
    pty_press(pty, "1");
    pty_press(pty, "1");
    play_sees(pty, "Grass and mud.");
    save("pack/scenes/kou.lua", ROAD("A road.", ", when = at_least(\"nerve\", 5)"));
    play_sees(pty, "1 of 2 choices replayed. Your choice 2, bridge/mace, can't be");
    play_sees(pty, "scenes/kou.lua:6: it is locked: needs your nerve at 5 or more");
    play_sees(pty, "Planks and water.");
    save("pack/scenes/kou.lua", ROAD("A road.", ", when = at_least(\"nerve\", 2)"));
    play_sees(pty, "2 choices replayed.");
    play_sees(pty, "Grass and mud.");
    save("pack/scenes/kou.lua", ROAD("A road.", ", when = at_least(\"nerve\", 5)"));
    play_sees(pty, "it is locked");
    pty_press(pty, "u");
    play_sees(pty, "A road.");
    save("pack/scenes/kou.lua", ROAD("Another road.", ""));
    play_sees(pty, "Another road.");
    play_lacks(pty, "replayed");
    play_end(pty);
}

static void test_what_else_can_be_in_the_way(void **state) {
    (void)state;
    Pty *pty = watch(SCREEN);
    pty_press(pty, "1");
    pty_press(pty, "1");
    save("pack/scenes/kou.lua", "scene \"road\" { title = \"The road\", text = \"A short road.\",\n"
                                "    choice \"on\" { \"Walk on.\", go = \"bank\" },\n"
                                "    choice \"home\" { \"Turn back.\", go = \"home\" },\n"
                                "}\n");
    play_sees(pty, "no scene is called bridge; the story stands in bank.");
    save("pack/scenes/kou.lua", "scene \"road\" { title = \"The road\", text = \"A long road.\",\n"
                                "    choice \"ahead\" { \"Walk on.\", go = \"bank\" },\n"
                                "    choice \"home\" { \"Turn back.\", go = \"home\" },\n"
                                "}\n");
    play_sees(pty, "Your choice 1, road/on, can't be made any more");
    play_sees(pty, "scenes/kou.lua:1: the scene has no such choice.");
    play_sees(pty, "A long road.");
    play_end(pty);
}

/* A scenario without whom the author plays has no game for him. */
static void test_the_role_is_gone(void **state) {
    (void)state;
    Pty *pty = watch(SCREEN);
    pty_press(pty, "1");
    save("pack/pack.lua", "pack\n");
    play_sees(pty, "What must be mended");
    save("pack/pack.lua", PACK("wang"));
    play_sees(pty, "pack.lua changed: The scenario has no role kou any more, so the game stays as it was.");
    play_sees(pty, "Planks and water.");
    save("pack/pack.lua", PACK("kou"));
    play_sees(pty, "1 choice replayed.");
    play_end(pty);
}

static void test_an_extension_follows_its_base(void **state) {
    (void)state;
    make_folder("pack");
    make_folder("walk");
    make_folder("walk/scenes");
    save("walk/pack.lua", PACK_WITH("kou", ", open = { scenes = { \"road\" } }"));
    save("walk/scenes/kou.lua", ROAD("A road of dust.", ""));
    save("pack/pack.lua", "pack \"dogs\" { title = \"Dogs\", version = \"1\", api = 1, extends = \"walk\" }\n");
    Pty *pty = watch_with(SCREEN, NULL, NULL);
    play_sees(pty, "A road of dust.");
    pty_settle(pty);
    pty_press(pty, "1");
    play_sees(pty, "Planks and water.");
    save("walk/scenes/kou.lua", ROAD("A road of mud.", ""));
    play_sees(pty, "Read again: walk/scenes/kou.lua changed; 1 choice replayed.");
    pty_press(pty, "u");
    play_sees(pty, "A road of mud.");
    play_end(pty);
}

static void test_in_lines(void **state) {
    (void)state;
    Pty *pty = watch(LINES);
    pty_keys(pty, "1\n");
    play_sees(pty, "Planks and water.");
    save_in_place("pack/scenes/kou.lua", "not Lua at all\n");
    play_sees(pty, "This isn't Lua");
    save_in_place("pack/scenes/kou.lua", ROAD("A road of mud.", ", when = at_least(\"nerve\", 4)"));
    play_sees(pty, "1 choice replayed.");
    play_sees(pty, "needs your nerve at 4 or more, it is 3");
    pty_keys(pty, "undo\n");
    play_sees(pty, "A road of mud.");
    pty_keys(pty, "quit\n");
    play_exits(pty, 0);
    pty_free(pty);
}

/* Ctrl-C at any moment gives the terminal back. */
static void test_interrupted(void **state) {
    (void)state;
    Pty *pty = watch(LINES);
    pty_signal(pty, SIGINT);
    play_exits(pty, 0);
    assert_true(pty_modes_kept(pty));
    pty_free(pty);
    pty = watch_with(SCREEN, NULL, NULL);
    play_sees(pty, "A road of dust.");
    save("pack/scenes/kou.lua", "not Lua at all\n");
    play_sees(pty, "This isn't Lua");
    pty_keys(pty, "\003");
    pty_keys(pty, "\003");
    play_exits(pty, 0);
    play_restored(pty);
    pty_free(pty);
}

/* A scenario that doesn't load has no game yet; its mistakes are told until it has. */
static void test_nothing_to_play_yet(void **state) {
    (void)state;
    make_pack();
    save("pack/scenes/kou.lua", "not Lua at all\n");
    Pty *pty = watch_with(SCREEN, NULL, NULL);
    play_sees(pty, "There is no game yet");
    save("pack/scenes/kou.lua", ROAD("A road of dust.", ""));
    play_sees(pty, "A road of dust.");
    play_end(pty);
}

static void test_begins_where_a_script_ends(void **state) {
    (void)state;
    StrBuf script = {0};
    make_pack();
    save("way.play", "book walk\nrole kou\nseed 1\npick on\npick mace\n? scene bank\n? scene elsewhere\n");
    play_path(&script, "way.play");
    Pty *pty = watch_with(SCREEN, "--play", script.at);
    play_sees(pty, "Grass and mud.");
    save("pack/scenes/kou.lua", ROAD("A road of mud.", ""));
    play_sees(pty, "2 choices replayed.");
    play_end(pty);
    strbuf_free(&script);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, play_enter, play_leave)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(test_the_scene_changes),
        TEST(test_mistakes_and_their_mending),
        TEST(test_divergence),
        TEST(test_what_else_can_be_in_the_way),
        TEST(test_the_role_is_gone),
        TEST(test_an_extension_follows_its_base),
        TEST(test_in_lines),
        TEST(test_interrupted),
        TEST(test_nothing_to_play_yet),
        TEST(test_begins_where_a_script_ends),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
