/* voice.c - a line of a voice with its braces filled in.
 *
 * What is filled in stands within a sentence as it is given, and begins with a capital where a sentence begins. So an
 * author may put {clause} or {faction} anywhere. */
#include "view/voice.h"

#include <assert.h>
#include <string.h>

static const Voice *voice_of(const Book *book, Speaker speaker) {
    for (uint32_t i = 0; i < book->voice_count; i++)
        if (book->voices[i].court == speaker.court && book->voices[i].faction == speaker.faction)
            return &book->voices[i];
    return NULL;
}

static bool is_named(const Book *book, PersonId person) {
    return person.at < book->person_count;
}

const char *speaker_name(const Book *book, Speaker speaker) {
    const Voice *voice = voice_of(book, speaker);
    assert(book->domain);
    const Court *court = &book->domain->courts[speaker.court];
    const Faction *faction = speaker.faction < FACTIONS_MOST ? &court->factions[speaker.faction] : NULL;
    if (voice && is_named(book, voice->person)) return book->people[voice->person.at].label;
    if (faction && is_named(book, faction->person)) return book->people[faction->person.at].label;
    return faction ? faction->label : court->label;
}

/* Several lines take turns. */
static const char *line_of(const Book *book, Speaker speaker, VoiceLine line, uint32_t interest) {
    const Voice *voice = voice_of(book, speaker);
    if (!voice) return voice_default(line);
    const Lines *lines = &voice->lines[line];
    if (line == VOICE_HURT && interest < INTERESTS_MOST && voice->hurt[interest].count) lines = &voice->hurt[interest];
    return lines->count ? lines->list[speaker.turn % lines->count] : voice_default(line);
}

/* What stands for a word in braces; something to say even where the line has no such thing. */
static const char *fill_of(const Fills *fills, Str word) {
    const struct {
        const char *word, *fill, *otherwise;
    } all[] = {
        {"clause", fills->clause, "the whole of it"},
        {"option", fills->option, "this"},
        {"wanted", fills->wanted, "better"},
        {"change", fills->change, "another text"},
        {"first", fills->first, "the one"},
        {"second", fills->second, "the other"},
        {"cause", fills->cause, "as things are"},
        {"interest", fills->interest, "too much"},
        {"faction", fills->faction, "somebody"},
        {"distance", fills->distance, "far"},
        {"court", fills->court, "the court"},
        {"other", fills->other, "the other side"},
        {"token", fills->token, "that"},
    };
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
        if (str_is(word, all[i].word)) return all[i].fill ? all[i].fill : all[i].otherwise;
    return "";
}

/* Whether what comes next begins a sentence: after a full stop, a question or an exclamation, or at the very start. */
static bool begins_sentence(Str said) {
    static const char opening[] = "“";
    size_t mark = sizeof opening - 1;
    while (said.len >= mark && memcmp(said.at + said.len - mark, opening, mark) == 0) said.len -= mark;
    if (said.len == 0) return true;
    return said.len >= 2 && said.at[said.len - 1] == ' ' && memchr(".?!", said.at[said.len - 2], 3) != NULL;
}

static void raise_letter(char *letter) {
    if (*letter >= 'a' && *letter <= 'z') *letter = (char)(*letter - 'a' + 'A');
}

static void add_fill(StrBuf *out, size_t start, const char *fill) {
    bool capital = begins_sentence(str_of(out->at + start, out->len - start));
    size_t at = out->len;
    strbuf_puts(out, fill);
    if (capital) raise_letter(&out->at[at]);
}

void voice_line(const Book *book, Speaker speaker, VoiceLine line, uint32_t interest, const Fills *fills, StrBuf *out) {
    Str rest = str(line_of(book, speaker, line, interest)), piece, word;
    size_t start = out->len;
    strbuf_puts(out, "");
    while (str_split(&rest, '{', &piece)) {
        strbuf_add(out, piece);
        if (rest.len == 0) break;
        str_split(&rest, '}', &word);
        add_fill(out, start, fill_of(fills, word));
    }
    raise_letter(&out->at[start]);
}
