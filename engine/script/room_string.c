/* room_string.c - the room's functions on strings: bytes and ASCII letters only, whatever the locale, and no patterns.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/str.h"
#include "script/door.h"
#include "script/room_parts.h"

static Str check_text(lua_State *L, int arg) {
    Str text = {0};
    text.at = luaL_checklstring(L, arg, &text.len);
    return text;
}

static int string_len(lua_State *L) {
    door_charge(L, 1);
    lua_pushinteger(L, (lua_Integer)check_text(L, 1).len);
    return 1;
}

/* A place counted from 1, or from the end when negative; 0 is before the first byte. */
static lua_Integer place(lua_Integer at, lua_Integer len) {
    if (at >= 0) return at;
    return at < -len ? 0 : len + at + 1;
}

static int string_sub(lua_State *L) {
    Str text = check_text(L, 1);
    lua_Integer len = (lua_Integer)text.len;
    lua_Integer from = place(luaL_checkinteger(L, 2), len), to = place(luaL_optinteger(L, 3, -1), len);
    if (from < 1) from = 1;
    if (to > len) to = len;
    if (from > to) return lua_pushliteral(L, ""), 1;
    door_charge(L, 1 + (uint64_t)(to - from));
    lua_pushlstring(L, text.at + from - 1, (size_t)(to - from + 1));
    return 1;
}

static int with_letters(lua_State *L, char first, char last, int shift) {
    Str text = check_text(L, 1);
    door_charge(L, 1 + text.len);
    char *scratch = lua_newuserdatauv(L, text.len, 0);
    for (size_t i = 0; i < text.len; i++) {
        char c = text.at[i];
        scratch[i] = c >= first && c <= last ? (char)(c + shift) : c;
    }
    lua_pushlstring(L, scratch, text.len);
    return 1;
}

static int string_upper(lua_State *L) {
    return with_letters(L, 'a', 'z', 'A' - 'a');
}
static int string_lower(lua_State *L) {
    return with_letters(L, 'A', 'Z', 'a' - 'A');
}

/* At most DOOR_STRING bytes. */
static size_t repeated_size(lua_State *L, Str text, Str between, lua_Integer times) {
    size_t each = text.len + between.len;
    if (each > 0 && (lua_Unsigned)times > DOOR_STRING / each + 1)
        luaL_error(L, "string.rep: the string would be longer than %d bytes", DOOR_STRING);
    size_t size = each * (size_t)times - between.len;
    if (size > DOOR_STRING) luaL_error(L, "string.rep: the string would be longer than %d bytes", DOOR_STRING);
    return size;
}

static int string_rep(lua_State *L) {
    Str text = check_text(L, 1), between = {0};
    lua_Integer times = luaL_checkinteger(L, 2);
    between.at = luaL_optlstring(L, 3, "", &between.len);
    if (times <= 0 || text.len + between.len == 0) return lua_pushliteral(L, ""), 1;
    size_t size = repeated_size(L, text, between, times);
    door_charge(L, 1 + size);
    char *scratch = lua_newuserdatauv(L, size, 0);
    for (size_t at = 0; at < size;) {
        memcpy(scratch + at, text.at, text.len);
        at += text.len;
        if (at < size) memcpy(scratch + at, between.at, between.len);
        at += between.len;
    }
    lua_pushlstring(L, scratch, size);
    return 1;
}

typedef struct Spec { /* one %… of a format */
    bool left, zero, plus;
    int width, precision; /* precision -1: none */
    char conversion;
} Spec;

/* At most two digits. */
static int read_small(Str *rest) {
    int value = 0;
    for (int i = 0; i < 2 && rest->len && rest->at[0] >= '0' && rest->at[0] <= '9'; i++) {
        value = value * 10 + rest->at[0] - '0';
        *rest = str_of(rest->at + 1, rest->len - 1);
    }
    return value;
}

static bool read_flag(Str *rest, Spec *spec) {
    if (!rest->len) return false;
    switch (rest->at[0]) {
    case '-': spec->left = true; break;
    case '0': spec->zero = true; break;
    case '+': spec->plus = true; break;
    default: return false;
    }
    *rest = str_of(rest->at + 1, rest->len - 1);
    return true;
}

static Spec read_spec(lua_State *L, Str *rest) {
    Spec spec = {.precision = -1};
    while (read_flag(rest, &spec)) {}
    spec.width = read_small(rest);
    if (rest->len && rest->at[0] == '.') {
        *rest = str_of(rest->at + 1, rest->len - 1);
        spec.precision = read_small(rest);
    }
    spec.conversion = rest->len ? rest->at[0] : '\0';
    if (!spec.conversion || !strchr("dsxX", spec.conversion))
        luaL_error(L, "string.format knows %%d, %%s, %%x, %%X and %%%%, with a width and precision of at most 99");
    *rest = str_of(rest->at + 1, rest->len - 1);
    return spec;
}

/* Pushes the text set in the spec's width. `sign` of its bytes stay in front of zeros. */
static void push_padded(lua_State *L, const Spec *spec, Str text, size_t sign) {
    size_t width = (size_t)spec->width > text.len ? (size_t)spec->width : text.len, fill = width - text.len;
    if (fill == 0) {
        lua_pushlstring(L, text.at, text.len);
        return;
    }
    char *scratch = lua_newuserdatauv(L, width, 0);
    bool zero = spec->zero && !spec->left && spec->conversion != 's' && spec->precision < 0;
    size_t lead = spec->left ? text.len : zero ? sign : 0;
    memcpy(scratch, text.at, lead);
    memset(scratch + lead, zero ? '0' : ' ', fill);
    memcpy(scratch + lead + fill, text.at + lead, text.len - lead);
    lua_pushlstring(L, scratch, width);
    lua_remove(L, -2);
}

static void push_string(lua_State *L, const Spec *spec, int arg) {
    Str text = check_text(L, arg);
    if (spec->precision >= 0 && text.len > (size_t)spec->precision) text.len = (size_t)spec->precision;
    door_charge(L, text.len);
    push_padded(L, spec, text, 0);
}

static void push_number(lua_State *L, const Spec *spec, int arg) {
    char digits[128];
    lua_Integer number = luaL_checkinteger(L, arg);
    int precision = spec->precision < 0 ? 1 : spec->precision, len;
    switch (spec->conversion) {
    case 'x': len = snprintf(digits, sizeof digits, "%.*" PRIx64, precision, (uint64_t)number); break;
    case 'X': len = snprintf(digits, sizeof digits, "%.*" PRIX64, precision, (uint64_t)number); break;
    default:
        len = snprintf(digits, sizeof digits, spec->plus ? "%+.*" PRId64 : "%.*" PRId64, precision, (int64_t)number);
    }
    size_t sign = digits[0] == '-' || digits[0] == '+';
    push_padded(L, spec, str_of(digits, (size_t)len), sign);
}

/* Pushes the next piece of a format, the plain text up to a % or what that asks for. Beyond the arguments lie the
 * pieces. */
static void push_piece(lua_State *L, Str *rest, int *arg, int last_arg) {
    const char *percent = memchr(rest->at, '%', rest->len);
    size_t plain = percent ? (size_t)(percent - rest->at) : rest->len;
    bool doubled = percent && plain + 1 < rest->len && percent[1] == '%';
    if (plain > 0 || doubled) {
        lua_pushlstring(L, rest->at, plain + doubled);
        *rest = str_of(rest->at + plain + 2 * (size_t)doubled, rest->len - plain - 2 * (size_t)doubled);
        return;
    }
    *rest = str_of(rest->at + 1, rest->len - 1);
    Spec spec = read_spec(L, rest);
    if (++*arg > last_arg) luaL_argerror(L, *arg, "no value");
    if (spec.conversion == 's')
        push_string(L, &spec, *arg);
    else
        push_number(L, &spec, *arg);
}

static int string_format(lua_State *L) {
    Str rest = check_text(L, 1);
    int arg = 1, top = lua_gettop(L);
    door_charge(L, 1 + rest.len);
    while (rest.len) {
        luaL_checkstack(L, 8, "too long a format");
        door_charge(L, 100); /* for the padding */
        push_piece(L, &rest, &arg, top);
    }
    lua_concat(L, lua_gettop(L) - top);
    return 1;
}

const luaL_Reg ROOM_STRING[] = {
    {"format", string_format}, {"len", string_len}, {"lower", string_lower}, {"rep", string_rep}, {"sub", string_sub},
    {"upper", string_upper},   {NULL, NULL},
};
