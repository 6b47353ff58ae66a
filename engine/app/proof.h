/* proof.h - what is known here of a scenario's proof: certificates that lie in its folder are somebody's claim until
 * `explore --verify` has found them so. That is remembered by the hash of the scenario's text, in FOLDER OF
 * SAVES/verified: a line "HASH CHECK STATES PROOF" each. */
#ifndef APP_PROOF_H
#define APP_PROOF_H

#include "check/certificate.h"
#include "view/compose_label.h"

/* Fills in the label's proof. `saves` NULL: nothing is remembered. */
void proof_tell(const Book *book, const char *path, const char *saves, Label *label);

/* The same by a certificate's text alone, which lies in `file`: what somebody claims. */
enum { CLAIM_LIMIT = 4 * 1024 * 1024 }; /* bytes of a certificate that goes with a scenario */
void proof_claim(const Book *book, Str text, const char *file, Label *label);

/* What can't be written is claimed again. A bounded walk doesn't take the place of a whole one. */
void proof_remember(const Certificate *certificate, const char *saves);

#endif
