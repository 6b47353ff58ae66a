/* text.h - prose as data: paragraphs that may carry a condition, made of pieces of which only facts are
 * filled in when shown. */
#ifndef MODEL_TEXT_H
#define MODEL_TEXT_H

#include "base/str.h"
#include "model/guard.h"

typedef enum PieceKind {
    PIECE_PLAIN,
    PIECE_STRONG, /* *between asterisks* */
    PIECE_NAME,   /* a person's or a place's name */
    PIECE_HAN,    /* Chinese characters; left out where the reader wants pinyin alone */
    PIECE_FACT,   /* the fact's value in words */
    PIECE_DATE,   /* the day of the scene, or of the deed told, in words */
} PieceKind;

typedef struct Piece {
    PieceKind kind;
    Str text;    /* all but FACT and DATE */
    FactId fact; /* FACT */
} Piece;

typedef enum Confidence { CONFIDENCE_A, CONFIDENCE_A_LATE, CONFIDENCE_B, CONFIDENCE_C, CONFIDENCE_D } Confidence;

typedef struct Cite {
    SourceId source;
    const char *locus; /* "58.26a", or "" */
    Confidence confidence;
} Cite;

enum { FOLLOW_NOBODY = 1 };
typedef struct Follow { /* where sources disagree: who is told this */
    uint32_t dispute;
    uint32_t told; /* FOLLOW_NOBODY: who follows nobody; 2 << n: who follows reading n */
} Follow;

typedef struct Paragraph {
    const Guard *when;     /* NULL: always */
    const ChoiceId *deeds; /* a tale's line that needs one of these choices to have been made */
    uint32_t deed_count;   /* 0: it needs none */
    const Cite *cite;      /* a source's own words, set as quotation; NULL: ours */
    const Follow *follow;  /* in margin and codex; NULL: whomever the reader follows */
    const char *argued;    /* in a conjecture: on whose argument it stands; NULL: on that of the whole */
    int32_t known;         /* in the codex, told from this day of the story on; DATE_NONE: always */
    const Piece *pieces;
    uint32_t count;
    Where where;
} Paragraph;

typedef struct Text {
    const Paragraph *list;
    uint32_t count;
} Text;

const char *confidence_mark(Confidence confidence);  /* "A", "A†", … */
const char *confidence_words(Confidence confidence); /* "a late or private anecdote", … */

/* One paragraph's pieces as plain text, facts filled in from world, day (a day number) for DATE. */
void paragraph_plain(const Paragraph *paragraph, const World *world, int32_t day, StrBuf *out);

/* The first paragraph of a text whose condition holds, as plain text; nothing when there is none. */
void text_plain(Text text, const World *world, int32_t day, StrBuf *out);

#endif
