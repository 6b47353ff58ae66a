/* screen_saves.c - the list of kept games. */
#include <stdio.h>

#include "app/app.h"
#include "app/saves.h"
#include "keep/slots.h"

static void describe_slot(Page *page, uint32_t tag, const Slot *slot) {
    Str label;
    if (!slot->usable)
        label = page_printf(page, "%s (can't be read)", slot->name);
    else
        label = page_printf(page, "%s: %s, %s, %u choice%s%s%s%s", slot->name, slot->head.scenario, slot->head.role,
                            slot->turns, slot->turns == 1 ? "" : "s", slot->place[0] ? ", last " : "", slot->place,
                            slot->damage[0] ? ", damaged" : "");
    Item *item = page_item(page, tag, slot->name, label);
    item->open = slot->usable;
    if (!slot->usable) item->why = page_text(page, str(slot->damage));
}

static void compose(App *app, uint32_t arg, Page *page) {
    (void)arg;
    Slots slots = {0};
    Error err = {""};
    page->title = str("Kept games");
    slots_list(app->saves, &slots, &err);
    if (err.text[0])
        page_block(page, &page->body, BLOCK_NOTE, &(Span){page_text(page, str(err.text)), SPAN_WARNING}, 1);
    page_line(page, &page->body, BLOCK_PROSE,
              slots.count ? "The newest first. Opening one leaves it as it was kept." : "There are none yet.");
    for (size_t i = 0; i < slots.count; i++) describe_slot(page, (uint32_t)i, &slots.list[i]);
    page->commands = 1u << COMMAND_CLOSE | 1u << COMMAND_HELP | 1u << COMMAND_QUIT;
    slots_free(&slots);
}

static void handle(App *app, uint32_t arg, const Input *input) {
    (void)arg;
    if (input->kind != INPUT_PICK) {
        app_common(app, input);
        return;
    }
    char name[SLOT_NAME];
    if (input->tag >= app->page->items.count) return;
    snprintf(name, sizeof name, "%.*s", (int)app->page->items.list[input->tag].name.len,
             app->page->items.list[input->tag].name.at);
    saves_open(app, name);
}

const Screen screen_saves = {compose, handle};
