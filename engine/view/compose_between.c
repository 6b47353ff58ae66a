/* compose_between.c - what only a go-between hears: where a court flinched at his draft, what it could spare, and what
 * comes of a word that he carried. */
#include "view/compose_heard.h"
#include "view/table_words.h"

static const char *court_label(const Ear *ear, uint32_t court) {
    return ear->book->domain->courts[court].label;
}

/* Told, not said. */
void tell_flinch(const Ear *ear, const Heard *heard) {
    StrBuf clause = {0}, words = {0};
    uint32_t where = heard->answer.refusal.clause;
    if (where == ID_NONE) return;
    clause_within(ear->book, where, &clause);
    Fills fills = {.clause = strbuf_text(&clause), .court = court_label(ear, heard->court)};
    voice_line(ear->book, (Speaker){heard->court, FACTIONS_MOST, ear->turn}, VOICE_FLINCH, INTERESTS_MOST, &fills,
               &words);
    page_line(ear->page, &ear->page->body, BLOCK_PROSE, strbuf_text(&words));
    strbuf_free(&clause);
    strbuf_free(&words);
}

void note_marks(const Ear *ear, const Heard *heard) {
    StrBuf marks = {0}, words = {0};
    marks_words(ear->book->domain, heard->marks, &marks);
    strbuf_printf(&words, "Beside what %s hopes for, the draft %s.", court_label(ear, heard->court),
                  strbuf_text(&marks));
    if (marks.len && ear->numbers) ear_note(ear, SPAN_FAINT, &words);
    strbuf_free(&marks);
    strbuf_free(&words);
}

/* What it would let go, told to a go-between alone. */
void speak_spared(const Ear *ear, const Heard *heard, Speech *speech) {
    StrBuf change = {0};
    if (heard->answer.step_count)
        term_within(ear->book, heard->answer.steps[0].clause, heard->answer.steps[0].option, &change);
    if (change.len)
        speak(speech, VOICE_YIELD,
              &(Fills){.change = strbuf_text(&change), .other = court_label(ear, 1 - heard->court)});
    strbuf_free(&change);
}

/* The other, whose word it was, has a second one for whoever carried the first as it was said. */
static void hear_second_place(const Ear *ear, const Heard *heard) {
    Speech speech = {ear->book, {1 - heard->court, FACTIONS_MOST, ear->turn}, {0}};
    if (heard->clause == ID_NONE) return;
    StrBuf clause = {0};
    clause_within(ear->book, heard->clause, &clause);
    speak(&speech, VOICE_ALSO,
          &(Fills){.clause = strbuf_text(&clause), .option = term_option(ear->book, heard->clause, heard->option)});
    speech_block(&speech, DISTANCE_SEALED, ear->page, &ear->page->body);
    strbuf_free(&clause);
}

void hear_carried(const Ear *ear, const Heard *heard) {
    const char *speaker = court_label(ear, 1 - heard->court);
    Speech speech = {ear->book, {heard->court, FACTIONS_MOST, ear->turn}, {0}};
    StrBuf words = {0};
    if (heard->yes) {
        const char *interest = ear->book->domain->interests[heard->interest].label;
        speak(&speech, VOICE_WORD, &(Fills){.interest = interest, .other = speaker});
        speech_block(&speech, DISTANCE_SEALED, ear->page, &ear->page->body);
        hear_second_place(ear, heard);
        return;
    }
    strbuf_printf(&words, "%s hears you out, takes %s to be nearly content, and counts it as a move.",
                  court_label(ear, heard->court), speaker);
    upper_first(&words, 0);
    page_line(ear->page, &ear->page->body, BLOCK_PROSE, strbuf_text(&words));
    strbuf_free(&words);
}
