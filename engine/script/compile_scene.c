/* compile_scene.c - scenes, their choices, chance points and automatic moves. A table is a scene, too: what is its own
 * is in compile_sitting.c. */
#include "script/compile_map.h"

#include <string.h>

#include "base/date.h"

enum { LABEL_MOST = 90, ROWS_MOST = 100, WEIGHT_MOST = 1000000, ITEMS_MOST = 1000 };

SceneId scene_named(Compile *c, const Value *go) {
    if (!go || go->kind != VALUE_STRING) return (SceneId){ID_NONE};
    return (SceneId){names_find(c, NAMES_SCENE, go->text, go->where)};
}

static PlaceId place_named(Compile *c, const Value *place) {
    if (!place || place->kind != VALUE_STRING) return (PlaceId){ID_NONE};
    return (PlaceId){names_find(c, NAMES_PLACE, place->text, place->where)};
}

static void read_label(Compile *c, const ValueTable *table, Choice *choice) {
    if (table->item_count == 0) return;
    const Value *words = &table->items[0];
    if (words->kind != VALUE_STRING || table->item_count > 1) {
        if (words->kind != VALUE_BAD)
            complain(c, words->where, CODE_STRANGER, "Is a comma or a field's name missing?",
                     "A choice has one unnamed part, its words.");
        return;
    }
    const char *line = line_of_text(c, words->text);
    choice->label = (Paragraph){.where = choice->where};
    compile_pieces(c, str(line), TEXT_PLAIN, &choice->label);
    size_t characters = count_beyond(line, LABEL_MOST);
    if (characters)
        complain(c, choice->where, CODE_LONG_LABEL, "Shorten it, and let `text` say the rest.",
                 "The words of a choice are %zu characters long; %d fit on a line.", characters, LABEL_MOST);
}

/* Where it goes on. What names no scene stays at its table; elsewhere that is a mistake. */
static SceneId next_scene(Compile *c, const Choice *choice, const Value *go, const char *what) {
    if (go) return scene_named(c, go);
    if (c->scenes[choice->scene.at].sitting) return choice->scene;
    complain(c, choice->where, CODE_NO_GO, "Add go = \"scene\".", "%s doesn't say which scene comes next.", what);
    return (SceneId){ID_NONE};
}

/* One row of a chance point. False when it is no use. */
static bool read_row(Compile *c, const Value *value, const Choice *choice, const Value *go, Branch *branch) {
    if (value->kind == VALUE_BAD) return false;
    const ValueTable *row = value_is_form(value, FORM_NONE) ? value->table : NULL;
    if (!row || row->item_count != 1 || row->items[0].kind != VALUE_INT) {
        complain(c, choice->where, CODE_BAD_CHANCE, NULL,
                 "A row of `chance` is its weight, then fields: { 2, text = \"…\", go = \"…\" }.");
        return false;
    }
    check_table(c, FORM_CHANCE, value);
    int32_t weight = get_int(c, &row->items[0], 1, WEIGHT_MOST, 1);
    const Value *own = get_value(row, "go");
    *branch = (Branch){.weight = (uint32_t)weight,
                       .text = compile_text(c, get_value(row, "text"), TEXT_PLAIN),
                       .effects = compile_effects(c, get_value(row, "effects")),
                       .go = next_scene(c, choice, own ? own : go, "A row of `chance`")};
    return true;
}

static void read_chance(Compile *c, const ValueTable *rows, const Value *go, Choice *choice) {
    if (rows->item_count == 0 || rows->item_count > ROWS_MOST || rows->field_count) {
        complain(c, choice->where, CODE_BAD_CHANCE, NULL, "`chance` is a list of 1 to %d rows.", ROWS_MOST);
        return;
    }
    Branch *branches = arena_alloc(c->arena, rows->item_count * sizeof *branches);
    choice->branches = branches;
    for (uint32_t i = 0; i < rows->item_count; i++)
        choice->branch_count += read_row(c, &rows->items[i], choice, go, &branches[choice->branch_count]);
}

static void read_branches(Compile *c, const ValueTable *table, Choice *choice) {
    const Value *go = get_value(table, "go"), *chance = get_value(table, "chance");
    if (chance) {
        if (value_is_form(chance, FORM_NONE)) read_chance(c, chance->table, go, choice);
        return;
    }
    Branch *only = arena_alloc(c->arena, sizeof *only);
    *only = (Branch){.weight = 1, .go = {ID_NONE}};
    if (go || (!table_field(table, "go") && !table_field(table, "chance")))
        only->go = next_scene(c, choice, go, "A choice");
    choice->branches = only;
    choice->branch_count = 1;
}

static void compile_choice(Compile *c, ChoiceId id, SceneId scene) {
    const Value *value = c->choice_values[id.at];
    const ValueTable *table = made_table(value);
    Choice *choice = &c->choices[id.at];
    choice->name = c->names[NAMES_CHOICE].list[id.at];
    choice->word = choice_word(choice->name);
    choice->scene = scene;
    choice->where = value->where;
    check_table(c, FORM_CHOICE, &value->table->items[1]);
    read_label(c, table, choice);
    choice->when = compile_guard(c, get_value(table, "when"));
    choice->hidden = get_bool(table, "hidden");
    choice->locked = compile_text(c, get_value(table, "locked"), TEXT_PLAIN);
    choice->text = compile_text(c, get_value(table, "text"), TEXT_PLAIN);
    choice->effects = compile_effects(c, get_value(table, "effects"));
    read_branches(c, table, choice);
    compile_mark(c, id, get_value(table, "record"));
}

static void compile_auto(Compile *c, const Value *value, Auto *move) {
    const ValueTable *table = made_table(value);
    check_table(c, FORM_AUTO, &value->table->items[0]);
    *move = (Auto){.when = compile_guard(c, get_value(table, "when")),
                   .effects = compile_effects(c, get_value(table, "effects")),
                   .go = scene_named(c, get_value(table, "go")),
                   .where = value->where};
}

/* A choice or automatic move that stands in a scene as it should. */
static bool item_good(Compile *c, const Value *item) {
    if (item->kind == VALUE_BAD) return false;
    bool known = value_is_form(item, FORM_CHOICE) || value_is_form(item, FORM_AUTO);
    if (known && made_table(item)) return true;
    const char *hint = item->kind == VALUE_FUNCTION ? "A choice is written choice \"name\" { … }." : NULL;
    complain(c, item->where, CODE_STRANGER, hint, "Choices and automatic moves are wanted here, not %s.",
             value_sort(item));
    return false;
}

static void compile_items(Compile *c, const ValueTable *table, Scene *scene) {
    Auto *autos = arena_alloc(c->arena, ((size_t)table->item_count + 1) * sizeof *autos);
    for (uint32_t i = 0; i < table->item_count; i++)
        if (item_good(c, &table->items[i]) && value_is_form(&table->items[i], FORM_AUTO))
            compile_auto(c, &table->items[i], &autos[scene->auto_count++]);
    scene->autos = autos;
    if (scene->sitting && scene->auto_count)
        complain(c, autos[0].where, CODE_MOVE_AT_TABLE, "Let a scene before it, or an exit, lead elsewhere.",
                 "The table “%s” has an automatic move.", scene->name);
    if (!scene->ending && !scene->sitting && table->item_count == 0)
        complain(c, scene->where, CODE_NO_WAY_ON, "If the story ends here, write ending instead of scene.",
                 "“%s” has no choice and no automatic move.", scene->name);
    if (scene->ending && table->item_count)
        complain(c, scene->where, CODE_ENDING_GOES_ON, "If it goes on, write scene instead of ending.",
                 "The ending “%s” has choices or moves.", scene->name);
}

/* The choices of a scene follow each other; where they begin was settled when they were named. */
static ChoiceId count_choices(Compile *c, const char *scene, ChoiceId from) {
    size_t len = strlen(scene);
    const Names *names = &c->names[NAMES_CHOICE];
    while (from.at < names->count && strncmp(names->list[from.at], scene, len) == 0 && names->list[from.at][len] == '/')
        from.at++;
    return from;
}

static void compile_scene(Compile *c, const Declared *declared, SceneId id, ChoiceId first) {
    const ValueTable *table = declared->table.kind == VALUE_TABLE ? declared->table.table : NULL;
    Scene *scene = &c->scenes[id.at];
    *scene = (Scene){.name = c->names[NAMES_SCENE].list[id.at], .where = declared->where, .first = first};
    scene->sitting = declared->form == FORM_TABLE ? sitting_of(c, id) : 0;
    scene->choice_count = count_choices(c, scene->name, first).at - first.at;
    scene->ending = declared->form == FORM_ENDING;
    scene->disaster = get_bool(table, "disaster");
    scene->last = get_bool(table, "last");
    scene->title = get_string(c, table, "title", "");
    scene->act = get_string(c, table, "act", NULL);
    scene->place = place_named(c, get_value(table, "place"));
    scene->day = get_date(c, get_value(table, "date"));
    scene->drawing = drawing_named(c, table);
    if (declared->table.kind != VALUE_TABLE) return;
    check_table(c, declared->form, &declared->table);
    if (table->item_count > ITEMS_MOST) {
        complain(c, declared->where, CODE_TOO_MUCH, NULL, "A scene has more than %d choices and moves.", ITEMS_MOST);
        return;
    }
    scene->text = compile_text(c, get_value(table, "text"), TEXT_PLAIN);
    scene->effects = compile_effects(c, get_value(table, "effects"));
    compile_items(c, table, scene);
    for (uint32_t i = 0; i < scene->choice_count; i++) compile_choice(c, (ChoiceId){first.at + i}, id);
}

void compile_scenes(Compile *c) {
    ChoiceId next = {0};
    for (size_t i = 0; i < c->count; i++) {
        FormKind form = c->list[i].form;
        bool scene = form == FORM_SCENE || form == FORM_ENDING || form == FORM_TABLE;
        if (!scene || c->number[i] == ID_NONE) continue;
        compile_scene(c, &c->list[i], (SceneId){c->number[i]}, next);
        next.at += c->scenes[c->number[i]].choice_count;
    }
}
