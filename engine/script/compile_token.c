/* compile_token.c - tokens: what can be known, told and bent. One about the first court's chance is evidence, too. */
#include "script/compile_domain.h"

enum { CREDIT = 35 }; /* of a witness */

static void at_odds(Maker *m, const Token *token, const char *hint, const char *what) {
    complain(m->c, token->where, CODE_AT_ODDS, hint, "The token “%s” %s.", token->name, what);
}

/* What it says, and what it says when it is told bent. */
static void read_claim(Maker *m, const ValueTable *table, Token *token) {
    const Value *chance = get_value(table, "chance"), *reserve = get_value(table, "reserve");
    const Value *bent = get_value(table, "bent");
    int32_t least = chance ? 0 : -POINTS_MOST, most = chance ? 100 : POINTS_MOST;
    if (chance && reserve)
        at_odds(m, token, "Make two tokens of it.", "speaks both of the chance in war and of a reserve");
    else if (reserve && !get_value(table, "owner"))
        at_odds(m, token, "Add owner = \"court\".", "speaks of a reserve, and doesn't say whose");
    else if (bent && !chance && !reserve)
        at_odds(m, token, "Give it a `chance` or a `reserve`.", "says nothing that could be bent");
    if (!chance && !reserve) return;
    token->about = chance ? TOKEN_CHANCE : TOKEN_RESERVE;
    token->value = get_int(m->c, chance ? chance : reserve, least, most, 0);
    token->bent = get_int(m->c, bent, least, most, token->value);
}

static void compile_token(Maker *m, const Declared *declared, Token *token, const char *name) {
    Compile *c = m->c;
    const ValueTable *table = declared_table(c, declared);
    uint32_t count;
    const Value *cites = strings_of(get_value(table, "sources"), &count);
    *token = (Token){.name = name,
                     .label = get_label(c, table, name),
                     .text = compile_text(c, get_value(table, "text"), TEXT_PLAIN),
                     .when = compile_guard(c, get_value(table, "when")),
                     .owner = court_find(m, table, "owner"),
                     .credit = get_int(c, get_value(table, "credit"), 0, 100, CREDIT),
                     .untrue = get_bool(table, "untrue"),
                     .way_out = get_bool(table, "way_out"),
                     .cites = compile_cites(c, cites, count),
                     .where = declared->where};
    read_claim(m, table, token);
}

void compile_tokens(Maker *m) {
    Compile *c = m->c;
    uint32_t count = (uint32_t)c->names[NAMES_TOKEN].count;
    Token *tokens = arena_alloc(c->arena, (count + 1) * sizeof *tokens);
    Evidence *evidence = arena_alloc(c->arena, (count + 1) * sizeof *evidence);
    for (size_t i = 0; i < c->count; i++)
        if (c->list[i].form == FORM_TOKEN && c->number[i] != ID_NONE)
            compile_token(m, &c->list[i], &tokens[c->number[i]], c->names[NAMES_TOKEN].list[c->number[i]]);
    for (uint32_t i = 0; i < count; i++)
        if (tokens[i].about == TOKEN_CHANCE) evidence[i] = (Evidence){tokens[i].value, tokens[i].credit};
    c->book->tokens = tokens;
    c->book->evidence = evidence;
    c->book->token_count = count;
}
