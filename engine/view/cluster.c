/* cluster.c - grapheme clusters with their columns. Nearly all text is ASCII, where a letter followed by another ASCII
 * character is a cluster by itself; only the rest is asked of utf8.h. */
#include "view/cluster.h"

#include "base/utf8.h"

static bool plain_letter(Str text) {
    unsigned char first = (unsigned char)text.at[0];
    return first >= 0x20 && first < 0x7F && (text.len == 1 || (unsigned char)text.at[1] < 0x80);
}

static bool is_control(Str cluster) {
    unsigned char first = (unsigned char)cluster.at[0];
    bool c1 = cluster.len == 2 && first == 0xC2 && (unsigned char)cluster.at[1] < 0xA0;
    return first < 0x20 || first == 0x7F || c1;
}

Str cluster_next(Str *rest, int ambiguous, int *width) {
    *width = 0;
    if (rest->len == 0) return str_of(rest->at, 0);
    Str cluster = str_of(rest->at, 1);
    if (plain_letter(*rest)) {
        *width = 1;
    } else {
        cluster = utf8_cluster(*rest);
        if (cluster.len == 0) cluster = str_of(rest->at, 1);
        *width = is_control(cluster) ? 0 : utf8_width(cluster, ambiguous);
    }
    *rest = str_of(rest->at + cluster.len, rest->len - cluster.len);
    return cluster;
}

int cluster_columns(Str text, int ambiguous) {
    int total = 0, width = 0;
    while (text.len > 0) {
        (void)cluster_next(&text, ambiguous, &width);
        total += width > 2 ? 2 : width;
    }
    return total;
}
