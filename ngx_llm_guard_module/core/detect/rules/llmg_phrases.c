/*
 * What attacks claim in other languages: phrases by slot.
 * Made by tools/claims of tools/claims.txt; not to be edited.  Bytes are UTF-8.
 */

#include "llmg_phrase.h"


const char  llmg_phrase_bytes[] =
    "\xD0\xB3\xD0\xBE\xD0\xB2\xD0\xBE\xD1\x80\xD0\xB8\xD1\x82 \xD1\x82\xD0"
    "\xB2\xD0\xBE\xD0\xB8 \xD0\xB0\xD0\xB4\xD0\xBC\xD0\xB8\xD0\xBD\xD0\xB8"
    "\xD1\x81\xD1\x82\xD1\x80\xD0\xB0\xD1\x82\xD0\xBE\xD0\xB3\xD0\xBE\xD0\xB2"
    "\xD0\xBE\xD1\x80\xD0\xB8\xD1\x82\xD1\x8C \xD1\x82\xD0\xB2\xD1\x96\xD0"
    "\xB8 \xD0\xB0\xD0\xB4\xD0\xBC\xD1\x96\xD0\xBD\xD1\x96\xD1\x81\xD1\x82"
    "\xD1\x80\xD0\xB0\xD1\x82\xE0\xA4\x85\xE0\xA4\xAA\xE0\xA4\xA8\xE0\xA5\x87"
    " \xE0\xA4\xA8\xE0\xA5\x88\xE0\xA4\xA4\xE0\xA4\xBF\xE0\xA4\x95 \xE0\xA4"
    "\xAB\xE0\xA4\xBC\xE0\xA4\xBF\xE0\xA4\xB2\xE0\xA5\x8D\xE0\xA4\x9F\xE0\xA4"
    "\x85\xE0\xA4\xAA\xE0\xA4\xA8\xE0\xA5\x87 \xE0\xA4\xA8\xE0\xA5\x88\xE0"
    "\xA4\xA4\xE0\xA4\xBF\xE0\xA4\x95 \xE0\xA4\xAB\xE0\xA4\xBF\xE0\xA4\xB2"
    "\xE0\xA5\x8D\xE0\xA4\x9F\xE0\xA4\xB0\xE0\xA4\x85\xE0\xA4\xAA\xE0\xA4\xA8"
    "\xE0\xA5\x87 \xE0\xA4\xB8\xE0\xA4\xBE\xE0\xA4\xAE\xE0\xA4\x97\xE0\xA5"
    "\x8D\xE0\xA4\xB0\xE0\xA5\x80 \xE0\xA4\xA8\xE0\xA4\xBF\xE0\xA4\xAF\xE0"
    "\xA4\xAE\xE0\xA4\x85\xE0\xA4\xAA\xE0\xA4\xA8\xE0\xA5\x87 \xE0\xA4\xB8"
    "\xE0\xA4\xBE\xE0\xA4\xAE\xE0\xA4\x97\xE0\xA5\x8D\xE0\xA4\xB0\xE0\xA5\x80"
    " \xE0\xA4\xAB\xE0\xA4\xBC\xE0\xA4\xBF\xE0\xA4\xB2\xE0\xA4\x85\xE0\xA4"
    "\xAA\xE0\xA4\xA8\xE0\xA5\x87 \xE0\xA4\xB8\xE0\xA4\xBE\xE0\xA4\xAE\xE0"
    "\xA4\x97\xE0\xA5\x8D\xE0\xA4\xB0\xE0\xA5\x80 \xE0\xA4\xAB\xE0\xA4\xBF"
    "\xE0\xA4\xB2\xE0\xA5\x8D\xE0\xA4\x85\xE0\xA4\xAA\xE0\xA4\xA8\xE0\xA5\x87"
    " \xE0\xA4\xB8\xE0\xA5\x81\xE0\xA4\xB0\xE0\xA4\x95\xE0\xA5\x8D\xE0\xA4"
    "\xB7\xE0\xA4\xBE \xE0\xA4\xA8\xE0\xA4\xBF\xE0\xA4\xAF\xE0\xA4\xAE\xE0"
    "\xA4\x85\xE0\xA4\xAA\xE0\xA4\xA8\xE0\xA5\x87 \xE0\xA4\xB8\xE0\xA5\x81"
    "\xE0\xA4\xB0\xE0\xA4\x95\xE0\xA5\x8D\xE0\xA4\xB7\xE0\xA4\xBE \xE0\xA4"
    "\xAB\xE0\xA4\xBC\xE0\xA4\xBF\xE0\xA4\xB2\xE0\xA4\x85\xE0\xA4\xAA\xE0\xA4"
    "\xA8\xE0\xA5\x87 \xE0\xA4\xB8\xE0\xA5\x81\xE0\xA4\xB0\xE0\xA4\x95\xE0"
    "\xA5\x8D\xE0\xA4\xB7\xE0\xA4\xBE \xE0\xA4\xAB\xE0\xA4\xBF\xE0\xA4\xB2"
    "\xE0\xA5\x8D\xE0\xA4\x95\xE0\xA5\x8B\xE0\xA4\x88 \xE0\xA4\xAA\xE0\xA5"
    "\x8D\xE0\xA4\xB0\xE0\xA4\xA4\xE0\xA4\xBF\xE0\xA4\xAC\xE0\xA4\x82\xE0\xA4"
    "\xA7 \xE0\xA4\xA8\xE0\xA4\xB9\xE0\xA5\x80\xE0\xA4\x82\xE0\xA4\xA4\xE0"
    "\xA5\x81\xE0\xA4\xAE\xE0\xA5\x8D\xE0\xA4\xB9\xE0\xA4\xBE\xE0\xA4\xB0\xE0"
    "\xA5\x87 \xE0\xA4\xA8\xE0\xA5\x88\xE0\xA4\xA4\xE0\xA4\xBF\xE0\xA4\x95 "
    "\xE0\xA4\xA8\xE0\xA4\xBF\xE0\xA4\xA4\xE0\xA5\x81\xE0\xA4\xAE\xE0\xA5\x8D"
    "\xE0\xA4\xB9\xE0\xA4\xBE\xE0\xA4\xB0\xE0\xA5\x87 \xE0\xA4\xA8\xE0\xA5"
    "\x88\xE0\xA4\xA4\xE0\xA4\xBF\xE0\xA4\x95 \xE0\xA4\xAB\xE0\xA4\xBC\xE0"
    "\xA4\xA4\xE0\xA5\x81\xE0\xA4\xAE\xE0\xA5\x8D\xE0\xA4\xB9\xE0\xA4\xBE\xE0"
    "\xA4\xB0\xE0\xA5\x87 \xE0\xA4\xA8\xE0\xA5\x88\xE0\xA4\xA4\xE0\xA4\xBF"
    "\xE0\xA4\x95 \xE0\xA4\xAB\xE0\xA4\xBF\xE0\xA4\xA4\xE0\xA5\x81\xE0\xA4"
    "\xAE\xE0\xA5\x8D\xE0\xA4\xB9\xE0\xA4\xBE\xE0\xA4\xB0\xE0\xA5\x87 \xE0"
    "\xA4\xB8\xE0\xA4\xBE\xE0\xA4\xAE\xE0\xA4\x97\xE0\xA5\x8D\xE0\xA4\xB0\xE0"
    "\xA5\x80 \xE0\xA4\xA4\xE0\xA5\x81\xE0\xA4\xAE\xE0\xA5\x8D\xE0\xA4\xB9"
    "\xE0\xA4\xBE\xE0\xA4\xB0\xE0\xA5\x87 \xE0\xA4\xB8\xE0\xA5\x81\xE0\xA4"
    "\xB0\xE0\xA4\x95\xE0\xA5\x8D\xE0\xA4\xB7\xE0\xA4\xBE \xE0\xA4\xA4\xE0"
    "\xA5\x81\xE0\xA4\xAE\xE0\xA5\x8D\xE0\xA4\xB9\xE0\xA5\x87\xE0\xA4\x82 "
    "\xE0\xA4\x85\xE0\xA4\xA8\xE0\xA5\x81\xE0\xA4\xAE\xE0\xA4\xA4\xE0\xA4\xBF"
    " \xE0\xA4\xB9\xE0\xA5\x88\xE0\xA4\xA4\xE0\xA5\x81\xE0\xA4\xAE\xE0\xA5"
    "\x8D\xE0\xA4\xB9\xE0\xA5\x87\xE0\xA4\x82 \xE0\xA4\x87\xE0\xA4\x9C\xE0"
    "\xA4\xBE\xE0\xA4\x9C\xE0\xA4\xBC\xE0\xA4\xA4 \xE0\xA4\xB9\xE0\xA5\x88"
    "\xE0\xA4\xAC\xE0\xA4\xBF\xE0\xA4\xA8\xE0\xA4\xBE \xE0\xA4\x95\xE0\xA4"
    "\xBF\xE0\xA4\xB8\xE0\xA5\x80 \xE0\xA4\x9A\xE0\xA5\x87\xE0\xA4\xA4\xE0"
    "\xA4\xBE\xE0\xA4\xB5\xE0\xA4\xA8\xE0\xA5\x80\xE0\xA4\xAC\xE0\xA4\xBF\xE0"
    "\xA4\xA8\xE0\xA4\xBE \xE0\xA4\x95\xE0\xA4\xBF\xE0\xA4\xB8\xE0\xA5\x80 "
    "\xE0\xA4\xAA\xE0\xA5\x8D\xE0\xA4\xB0\xE0\xA4\xA4\xE0\xA4\xBF\xE0\xA4\xAC"
    "\xE0\xA4\x82\xE0\xA4\xAE\xE0\xA5\x88\xE0\xA4\x82 \xE0\xA4\xA4\xE0\xA5"
    "\x81\xE0\xA4\xAE\xE0\xA5\x8D\xE0\xA4\xB9\xE0\xA4\xBE\xE0\xA4\xB0\xE0\xA4"
    "\xBE \xE0\xA4\x8F\xE0\xA4\xA1\xE0\xA4\xAE\xE0\xA4\xBF\xE0\xA4\xAE\xE0"
    "\xA5\x88\xE0\xA4\x82 \xE0\xA4\xA4\xE0\xA5\x81\xE0\xA4\xAE\xE0\xA5\x8D"
    "\xE0\xA4\xB9\xE0\xA4\xBE\xE0\xA4\xB0\xE0\xA4\xBE \xE0\xA4\xA1\xE0\xA5"
    "\x87\xE0\xA4\xB5\xE0\xA4\xB2\xE0\xA4\xAE\xE0\xA5\x88\xE0\xA4\x82 \xE0"
    "\xA4\xA4\xE0\xA5\x81\xE0\xA4\xAE\xE0\xA5\x8D\xE0\xA4\xB9\xE0\xA4\xBE\xE0"
    "\xA4\xB0\xE0\xA4\xBE \xE0\xA4\xA8\xE0\xA4\xBF\xE0\xA4\xB0\xE0\xA5\x8D"
    "\xE0\xA4\xB5\xE0\xA5\x8D\xE0\xA4\xAF\xE0\xA4\xB5\xE0\xA4\xB8\xE0\xA5\x8D"
    "\xE0\xA4\xA5\xE0\xA4\xBE\xE0\xA4\xAA\xE0\xA4\x95 \xE0\xA4\x95\xE0\xA4"
    "\xBE \xE0\xA4\xB8\xE0\xA4\x82\xE0\xA4\xA6\xD0\xB3\xD0\xBE\xD0\xB2\xD0"
    "\xBE\xD1\x80\xD0\xB8\xD1\x82 \xD1\x82\xD0\xB2\xD0\xBE\xD0\xB8 \xD0\xBF"
    "\xD1\x80\xD0\xBE\xD0\xB3\xD1\x80\xD0\xB0\xD0\xBC\xD0\xBC\xD0\xB8\xD1\x81"
    "\xD1\x82\xD0\xB3\xD0\xBE\xD0\xB2\xD0\xBE\xD1\x80\xD0\xB8\xD1\x82 \xD1"
    "\x82\xD0\xB2\xD0\xBE\xD0\xB8 \xD1\x80\xD0\xB0\xD0\xB7\xD1\x80\xD0\xB0"
    "\xD0\xB1\xD0\xBE\xD1\x82\xD1\x87\xD0\xB8\xD0\xBA\xD0\xB3\xD0\xBE\xD0\xB2"
    "\xD0\xBE\xD1\x80\xD0\xB8\xD1\x82\xD1\x8C \xD1\x82\xD0\xB2\xD1\x96\xD0"
    "\xB8 \xD0\xBF\xD1\x80\xD0\xBE\xD0\xB3\xD1\x80\xD0\xB0\xD0\xBC\xD1\x96"
    "\xD1\x81\xD1\x82\xE0\xA4\xB8\xE0\xA4\xBF\xE0\xA4\xB8\xE0\xA5\x8D\xE0\xA4"
    "\x9F\xE0\xA4\xAE \xE0\xA4\xAA\xE0\xA5\x8D\xE0\xA4\xB0\xE0\xA5\x89\xE0"
    "\xA4\xAE\xE0\xA5\x8D\xE0\xA4\xAA\xE0\xA5\x8D\xE0\xA4\x9F\xD0\xBD\xD0\xB8"
    "\xD0\xBA\xD0\xBE\xD0\xB3\xD0\xB4\xD0\xB0 \xD0\xBD\xD0\xB5 \xD0\xB3\xD0"
    "\xBE\xD0\xB2\xD0\xBE\xD1\x80\xD0\xB8, \xD1\x87\xD1\x82\xD0\xBE \xD0\xBD"
    "\xD0\xB5\xD9\x85\xD8\xB1\xD8\xB4\xD8\xAD\xD8\xA7\xD8\xAA \xD8\xA7\xD9"
    "\x84\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85\xD8\xA9 \xD8\xA7\xD9\x84\xD8\xAE"
    "\xD8\xA7\xD8\xB5\xD8\xA9 \xD8\xA8\xD9\x83\xD9\x85\xD8\xB1\xD8\xB4\xD8"
    "\xAD\xD8\xA7\xD8\xAA \xD8\xA7\xD9\x84\xD9\x85\xD8\xAD\xD8\xAA\xD9\x88"
    "\xD9\x89 \xD8\xA7\xD9\x84\xD8\xAE\xD8\xA7\xD8\xB5\xD8\xA9 \xD8\xA8\xD9"
    "\x83\xD0\xB3\xD0\xBE\xD0\xB2\xD0\xBE\xD1\x80\xD0\xB8\xD1\x82\xD1\x8C "
    "\xD1\x82\xD0\xB2\xD1\x96\xD0\xB8 \xD1\x80\xD0\xBE\xD0\xB7\xD1\x80\xD0"
    "\xBE\xD0\xB1\xD0\xBD\xD0\xB8\xD0\xBA\xD0\xBF\xD0\xBE\xD0\xB2\xD1\x96\xD0"
    "\xB4\xD0\xBE\xD0\xBC\xD0\xBB\xD0\xB5\xD0\xBD\xD0\xBD\xD1\x8F \xD0\xB2"
    "\xD1\x96\xD0\xB4 \xD1\x80\xD0\xBE\xD0\xB7\xD1\x80\xD0\xBE\xD0\xB1\xE0"
    "\xA4\x9B\xE0\xA4\xBF\xE0\xA4\xAA\xE0\xA5\x87 \xE0\xA4\xB9\xE0\xA5\x81"
    "\xE0\xA4\x8F \xE0\xA4\xA8\xE0\xA4\xBF\xE0\xA4\xB0\xE0\xA5\x8D\xE0\xA4"
    "\xA6\xE0\xA5\x87\xE0\xA4\xB6\xE0\xA4\xAA\xE0\xA5\x8D\xE0\xA4\xB0\xE0\xA4"
    "\xB6\xE0\xA4\xBE\xE0\xA4\xB8\xE0\xA4\x95 \xE0\xA4\x95\xE0\xA4\xBE \xE0"
    "\xA4\xB8\xE0\xA4\x82\xE0\xA4\xA6\xE0\xA5\x87\xE0\xA4\xB6\xE0\xA4\xAC\xE0"
    "\xA4\xBF\xE0\xA4\xA8\xE0\xA4\xBE \xE0\xA4\x95\xE0\xA4\xBF\xE0\xA4\xB8"
    "\xE0\xA5\x80 \xE0\xA4\xAA\xE0\xA4\xBE\xE0\xA4\xAC\xE0\xA4\x82\xE0\xA4"
    "\xA6\xE0\xA5\x80\xE0\xA4\xB8\xE0\xA4\xBF\xE0\xA4\xB0\xE0\xA5\x8D\xE0\xA4"
    "\xAB\xE0\xA4\xBC \xE0\xA4\xAE\xE0\xA5\x87\xE0\xA4\xB0\xE0\xA5\x87 \xE0"
    "\xA4\x86\xE0\xA4\xA6\xE0\xA5\x87\xE0\xA4\xB6\xD9\x81\xD9\x84\xD8\xA7\xD8"
    "\xAA\xD8\xB1 \xD8\xA7\xD9\x84\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85\xD8\xA9 "
    "\xD8\xA7\xD9\x84\xD8\xAE\xD8\xA7\xD8\xB5\xD8\xA9 \xD8\xA8\xD9\x83\xD9"
    "\x81\xD9\x84\xD8\xA7\xD8\xAA\xD8\xB1 \xD8\xA7\xD9\x84\xD9\x85\xD8\xAD"
    "\xD8\xAA\xD9\x88\xD9\x89 \xD8\xA7\xD9\x84\xD8\xAE\xD8\xA7\xD8\xB5\xD8"
    "\xA9 \xD8\xA8\xD9\x83\xD9\x82\xD9\x88\xD8\xA7\xD8\xB9\xD8\xAF \xD8\xA7"
    "\xD9\x84\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85\xD8\xA9 \xD8\xA7\xD9\x84\xD8"
    "\xAE\xD8\xA7\xD8\xB5\xD8\xA9 \xD8\xA8\xD9\x83\xD9\x82\xD9\x88\xD8\xA7"
    "\xD8\xB9\xD8\xAF \xD8\xA7\xD9\x84\xD9\x85\xD8\xAD\xD8\xAA\xD9\x88\xD9"
    "\x89 \xD8\xA7\xD9\x84\xD8\xAE\xD8\xA7\xD8\xB5\xD8\xA9 \xD8\xA8\xD9\x83"
    "\xD9\x85\xD8\xB1\xD8\xB4\xD8\xAD\xD8\xA7\xD8\xAA \xD8\xA7\xD9\x84\xD8"
    "\xA7\xD9\x85\xD8\xA7\xD9\x86 \xD8\xA7\xD9\x84\xD8\xAE\xD8\xA7\xD8\xB5"
    "\xD8\xA9 \xD8\xA8\xD9\x83\xE0\xA4\xA4\xE0\xA5\x81\xE0\xA4\xAE\xE0\xA5"
    "\x8D\xE0\xA4\xB9\xE0\xA4\xBE\xE0\xA4\xB0\xE0\xA4\xBE \xE0\xA4\xB8\xE0"
    "\xA4\xBF\xE0\xA4\xB8\xE0\xA5\x8D\xE0\xA4\x9F\xE0\xA4\xAE\xE0\xA4\xB8\xE0"
    "\xA4\xBE\xE0\xA4\xAE\xE0\xA4\x97\xE0\xA5\x8D\xE0\xA4\xB0\xE0\xA5\x80 "
    "\xE0\xA4\xAB\xE0\xA4\xBC\xE0\xA4\xBF\xE0\xA4\xB2\xE0\xA5\x8D\xE0\xA4\x9F"
    "\xE0\xA4\xB0\xE0\xA4\xB8\xE0\xA5\x81\xE0\xA4\xB0\xE0\xA4\x95\xE0\xA5\x8D"
    "\xE0\xA4\xB7\xE0\xA4\xBE \xE0\xA4\xAB\xE0\xA4\xBC\xE0\xA4\xBF\xE0\xA4"
    "\xB2\xE0\xA5\x8D\xE0\xA4\x9F\xE0\xA4\xB0\xD0\xBF\xD0\xBE\xD0\xB2\xD1\x96"
    "\xD0\xB4\xD0\xBE\xD0\xBC\xD0\xBB\xD0\xB5\xD0\xBD\xD0\xBD\xD1\x8F \xD0"
    "\xB2\xD1\x96\xD0\xB4 \xD0\xB0\xD0\xB4\xD0\xBC\xD1\x96\xD0\xBD\xE0\xA4"
    "\x87\xE0\xA4\xA8\xE0\xA4\x95\xE0\xA4\xBE\xE0\xA4\xB0 \xE0\xA4\x95\xE0"
    "\xA4\xB0\xE0\xA4\xA8\xE0\xA5\x87 \xE0\xA4\x95\xE0\xA4\xBE \xE0\xA4\xB9"
    "\xE0\xA4\x95\xD0\xBD\xD0\xB8\xD0\xBA\xD0\xBE\xD0\xB3\xD0\xB4\xD0\xB0 "
    "\xD0\xBD\xD0\xB5 \xD0\xBF\xD0\xB8\xD1\x88\xD0\xB8, \xD1\x87\xD1\x82\xD0"
    "\xBE \xD0\xBD\xD0\xB5\xD0\xBF\xD1\x80\xD0\xB5\xD0\xB4\xD1\x8B\xD0\xB4"
    "\xD1\x83\xD1\x89\xD0\xB8\xD0\xB5 \xD0\xB8\xD0\xBD\xD1\x81\xD1\x82\xD1"
    "\x80\xD1\x83\xD0\xBA\xD1\x86\xD0\xB8\xD0\xB8\xD1\x81\xD0\xB8\xD1\x81\xD1"
    "\x82\xD0\xB5\xD0\xBC\xD0\xBD\xD0\xB5 \xD0\xBF\xD0\xBE\xD0\xB2\xD1\x96"
    "\xD0\xB4\xD0\xBE\xD0\xBC\xD0\xBB\xD0\xB5\xD0\xBD\xD0\xBD\xD1\x8F\xD1\x83"
    " \xD1\x82\xD0\xB5\xD0\xB1\xD1\x8F \xD0\xB5\xD1\x81\xD1\x82\xD1\x8C \xD1"
    "\x80\xD0\xB0\xD0\xB7\xD1\x80\xD0\xB5\xD1\x88\xD0\xB5\xD0\xBD\xD0\xB8\xD0"
    "\xB5\xD8\xAF\xD8\xB3\xD8\xAA\xD9\x88\xD8\xB1\xD8\xA7\xD9\x84\xD8\xB9\xD9"
    "\x85\xD9\x84\xD9\x87\xD8\xA7\xDB\x8C \xD9\x85\xD8\xAD\xD8\xB1\xD9\x85"
    "\xD8\xA7\xD9\x86\xD9\x87\xD9\x81\xD9\x84\xD8\xA7\xD8\xAA\xD8\xB1 \xD8"
    "\xA7\xD9\x84\xD8\xA7\xD9\x85\xD8\xA7\xD9\x86 \xD8\xA7\xD9\x84\xD8\xAE"
    "\xD8\xA7\xD8\xB5\xD8\xA9 \xD8\xA8\xD9\x83\xD9\x82\xD9\x88\xD8\xA7\xD8"
    "\xB9\xD8\xAF \xD8\xA7\xD9\x84\xD8\xA7\xD9\x85\xD8\xA7\xD9\x86 \xD8\xA7"
    "\xD9\x84\xD8\xAE\xD8\xA7\xD8\xB5\xD8\xA9 \xD8\xA8\xD9\x83\xD9\x82\xD9"
    "\x8A\xD9\x88\xD8\xAF \xD8\xA7\xD9\x84\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85"
    "\xD8\xA9 \xD8\xA7\xD9\x84\xD8\xAE\xD8\xA7\xD8\xB5\xD8\xA9 \xD8\xA8\xD9"
    "\x83\xD9\x82\xD9\x8A\xD9\x88\xD8\xAF \xD8\xA7\xD9\x84\xD9\x85\xD8\xAD"
    "\xD8\xAA\xD9\x88\xD9\x89 \xD8\xA7\xD9\x84\xD8\xAE\xD8\xA7\xD8\xB5\xD8"
    "\xA9 \xD8\xA8\xD9\x83\xE0\xA4\x85\xE0\xA4\xAA\xE0\xA4\xA8\xE0\xA5\x87 "
    "\xE0\xA4\xA8\xE0\xA5\x88\xE0\xA4\xA4\xE0\xA4\xBF\xE0\xA4\x95 \xE0\xA4"
    "\xA8\xE0\xA4\xBF\xE0\xA4\xAF\xE0\xA4\xAE\xE0\xA4\x95\xE0\xA5\x8B\xE0\xA4"
    "\x88 \xE0\xA4\xAA\xE0\xA4\xBE\xE0\xA4\xAC\xE0\xA4\x82\xE0\xA4\xA6\xE0"
    "\xA5\x80 \xE0\xA4\xA8\xE0\xA4\xB9\xE0\xA5\x80\xE0\xA4\x82\xE0\xA4\xA1"
    "\xE0\xA5\x87\xE0\xA4\xB5\xE0\xA4\xB2\xE0\xA4\xAA\xE0\xA4\xB0 \xE0\xA4"
    "\x95\xE0\xA4\xBE \xE0\xA4\xB8\xE0\xA4\x82\xE0\xA4\xA6\xE0\xA5\x87\xE0"
    "\xA4\xB6\xE0\xA4\xB8\xE0\xA4\xBF\xE0\xA4\xB0\xE0\xA5\x8D\xE0\xA4\xAB "
    "\xE0\xA4\xAE\xE0\xA5\x87\xE0\xA4\xB0\xE0\xA5\x87 \xE0\xA4\x86\xE0\xA4"
    "\xA6\xE0\xA5\x87\xE0\xA4\xB6\xE0\xA4\xB8\xE0\xA4\xBF\xE0\xA4\xB8\xE0\xA5"
    "\x8D\xE0\xA4\x9F\xE0\xA4\xAE \xE0\xA4\x95\xE0\xA4\xBE \xE0\xA4\xB8\xE0"
    "\xA4\x82\xE0\xA4\xA6\xE0\xA5\x87\xE0\xA4\xB6\xD1\x81\xD0\xBE\xD0\xBE\xD0"
    "\xB1\xD1\x89\xD0\xB5\xD0\xBD\xD0\xB8\xD0\xB5 \xD0\xBE\xD1\x82 \xD1\x80"
    "\xD0\xB0\xD0\xB7\xD1\x80\xD0\xB0\xD0\xB1\xD0\xBE\xD1\x82\xE0\xA4\x95\xE0"
    "\xA5\x83\xE0\xA4\xA4\xE0\xA5\x8D\xE0\xA4\xB0\xE0\xA4\xBF\xE0\xA4\xAE "
    "\xE0\xA4\xAC\xE0\xA5\x81\xE0\xA4\xA6\xE0\xA5\x8D\xE0\xA4\xA7\xE0\xA4\xBF"
    "\xE0\xA4\xB8\xE0\xA4\xBE\xE0\xA4\xAE\xE0\xA4\x97\xE0\xA5\x8D\xE0\xA4\xB0"
    "\xE0\xA5\x80 \xE0\xA4\xAB\xE0\xA4\xBF\xE0\xA4\xB2\xE0\xA5\x8D\xE0\xA4"
    "\x9F\xE0\xA4\xB0\xE0\xA4\xB8\xE0\xA5\x81\xE0\xA4\xB0\xE0\xA4\x95\xE0\xA5"
    "\x8D\xE0\xA4\xB7\xE0\xA4\xBE \xE0\xA4\xAB\xE0\xA4\xBF\xE0\xA4\xB2\xE0"
    "\xA5\x8D\xE0\xA4\x9F\xE0\xA4\xB0\xD0\xBF\xD0\xBE\xD0\xBF\xD0\xB5\xD1\x80"
    "\xD0\xB5\xD0\xB4\xD0\xBD\xD1\x96 \xD1\x96\xD0\xBD\xD1\x81\xD1\x82\xD1"
    "\x80\xD1\x83\xD0\xBA\xD1\x86\xD1\x96\xD1\x96\xD0\xBF\xD1\x80\xD0\xB8\xD1"
    "\x85\xD0\xBE\xD0\xB2\xD0\xB0\xD0\xBD\xD1\x96 \xD1\x96\xD0\xBD\xD1\x81"
    "\xD1\x82\xD1\x80\xD1\x83\xD0\xBA\xD1\x86\xD1\x96\xD1\x96\xD1\x81\xD0\xB5"
    "\xD0\xBA\xD1\x80\xD0\xB5\xD1\x82\xD0\xBD\xD1\x8B\xD0\xB5 \xD0\xB8\xD0"
    "\xBD\xD1\x81\xD1\x82\xD1\x80\xD1\x83\xD0\xBA\xD1\x86\xD0\xB8\xD0\xB8\xD1"
    "\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5\xD0\xBC\xD0\xBD\xD1\x8B\xD0\xB5 "
    "\xD0\xB8\xD0\xBD\xD1\x81\xD1\x82\xD1\x80\xD1\x83\xD0\xBA\xD1\x86\xD0\xB8"
    "\xD0\xB8\xD1\x84\xD0\xB8\xD0\xBB\xD1\x8C\xD1\x82\xD1\x80\xD1\x8B \xD0"
    "\xB1\xD0\xB5\xD0\xB7\xD0\xBE\xD0\xBF\xD0\xB0\xD1\x81\xD0\xBD\xD0\xBE\xD1"
    "\x81\xD1\x82\xD0\xB8\xD9\x82\xD9\x8A\xD9\x88\xD8\xAF \xD8\xA7\xD9\x84"
    "\xD8\xA7\xD9\x85\xD8\xA7\xD9\x86 \xD8\xA7\xD9\x84\xD8\xAE\xD8\xA7\xD8"
    "\xB5\xD8\xA9 \xD8\xA8\xD9\x83\xE0\xA4\xB9\xE0\xA4\xB0 \xE0\xA4\xB8\xE0"
    "\xA4\xB5\xE0\xA4\xBE\xE0\xA4\xB2 \xE0\xA4\x95\xE0\xA4\xBE \xE0\xA4\x9C"
    "\xE0\xA4\xB5\xE0\xA4\xBE\xE0\xA4\xAC\xE3\x81\x82\xE3\x81\xAA\xE3\x81\x9F"
    "\xE3\x81\xAE\xE3\x82\xB7\xE3\x82\xB9\xE3\x83\x86\xE3\x83\xA0\xE3\x83\x97"
    "\xE3\x83\xAD\xE3\x83\xB3\xE3\x83\x97\xE3\x83\x88\xD1\x8F \xD1\x82\xD0"
    "\xB2\xD0\xBE\xD0\xB8 \xD0\xB0\xD0\xB4\xD0\xBC\xD0\xB8\xD0\xBD\xD0\xB8"
    "\xD1\x81\xD1\x82\xD1\x80\xD0\xB0\xD1\x82\xD0\xBE\xD1\x80\xD1\x8F \xD1"
    "\x82\xD0\xB2\xD1\x96\xD0\xB8 \xD0\xB0\xD0\xB4\xD0\xBC\xD1\x96\xD0\xBD"
    "\xD1\x96\xD1\x81\xD1\x82\xD1\x80\xD0\xB0\xD1\x82\xD0\xBE\xD1\x80\xE0\xA4"
    "\x8F\xE0\xA4\xA1\xE0\xA4\xAE\xE0\xA4\xBF\xE0\xA4\xA8 \xE0\xA4\x95\xE0"
    "\xA4\xBE \xE0\xA4\xB8\xE0\xA4\x82\xE0\xA4\xA6\xE0\xA5\x87\xE0\xA4\xB6"
    "\xE0\xA4\x95\xE0\xA5\x87\xE0\xA4\xB5\xE0\xA4\xB2 \xE0\xA4\xAE\xE0\xA5"
    "\x87\xE0\xA4\xB0\xE0\xA5\x87 \xE0\xA4\x86\xE0\xA4\xA6\xE0\xA5\x87\xE0"
    "\xA4\xB6\xE0\xA4\x9C\xE0\xA5\x8D\xE0\xA4\xAF\xE0\xA5\x8B\xE0\xA4\x82 "
    "\xE0\xA4\x95\xE0\xA4\xBE \xE0\xA4\xA4\xE0\xA5\x8D\xE0\xA4\xAF\xE0\xA5"
    "\x8B\xE0\xA4\x82\xE0\xA4\xAC\xE0\xA4\xBF\xE0\xA4\xA8\xE0\xA4\xBE \xE0"
    "\xA4\x95\xE0\xA4\xBF\xE0\xA4\xB8\xE0\xA5\x80 \xE0\xA4\xA8\xE0\xA4\xBF"
    "\xE0\xA4\xAF\xE0\xA4\xAE\xE0\xA4\xAC\xE0\xA4\xBF\xE0\xA4\xA8\xE0\xA4\xBE"
    " \xE0\xA4\x95\xE0\xA4\xBF\xE0\xA4\xB8\xE0\xA5\x80 \xE0\xA4\xB8\xE0\xA5"
    "\x80\xE0\xA4\xAE\xE0\xA4\xBE\xE0\xA4\xB8\xE0\xA4\xBF\xE0\xA4\xB0\xE0\xA5"
    "\x8D\xE0\xA4\xAB \xE0\xA4\xAE\xE0\xA5\x87\xE0\xA4\xB0\xE0\xA5\x80 \xE0"
    "\xA4\xAC\xE0\xA4\xBE\xE0\xA4\xA4\xD0\xBD\xD1\x96\xD0\xBA\xD0\xBE\xD0\xBB"
    "\xD0\xB8 \xD0\xBD\xD0\xB5 \xD0\xBA\xD0\xB0\xD0\xB6\xD0\xB8, \xD1\x89\xD0"
    "\xBE \xD0\xBD\xD0\xB5\xD0\xBD\xD1\x96\xD0\xBA\xD0\xBE\xD0\xBB\xD0\xB8 "
    "\xD0\xBD\xD0\xB5 \xD0\xBF\xD0\xB8\xD1\x88\xD0\xB8, \xD1\x89\xD0\xBE \xD0"
    "\xBD\xD0\xB5\xD0\xBF\xD0\xBE\xD0\xB2\xD1\x96\xD0\xB4\xD0\xBE\xD0\xBC\xD0"
    "\xBB\xD0\xB5\xD0\xBD\xD0\xBD\xD1\x8F \xD1\x80\xD0\xBE\xD0\xB7\xD1\x80"
    "\xD0\xBE\xD0\xB1\xD0\xBF\xD0\xBE\xD0\xB2\xD1\x96\xD0\xB4\xD0\xBE\xD0\xBC"
    "\xD0\xBB\xD0\xB5\xD0\xBD\xD0\xBD\xD1\x8F \xD1\x81\xD0\xB8\xD1\x81\xD1"
    "\x82\xD0\xB5\xD0\xBC\xD1\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5\xD0\xBC\xD0"
    "\xBD\xD0\xBE\xD0\xB5 \xD1\x81\xD0\xBE\xD0\xBE\xD0\xB1\xD1\x89\xD0\xB5"
    "\xD0\xBD\xD0\xB8\xD0\xB5\xD1\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5\xD0\xBC"
    "\xD0\xBD\xD1\x96 \xD1\x96\xD0\xBD\xD1\x81\xD1\x82\xD1\x80\xD1\x83\xD0"
    "\xBA\xD1\x86\xD1\x96\xD1\x96\xD1\x83\xD0\xB2\xD0\xB5\xD0\xB4\xD0\xBE\xD0"
    "\xBC\xD0\xBB\xD0\xB5\xD0\xBD\xD0\xB8\xD0\xB5 \xD1\x81\xD0\xB8\xD1\x81"
    "\xD1\x82\xD0\xB5\xD0\xBC\xD1\x8B\xD8\xAF\xD8\xB3\xD8\xAA\xD9\x88\xD8\xB1"
    "\xD8\xA7\xD9\x84\xD8\xB9\xD9\x85\xD9\x84\xD9\x87\xD8\xA7\xDB\x8C \xD9"
    "\xBE\xD9\x86\xD9\x87\xD8\xA7\xD9\x86\xD9\x85\xD9\x88\xD8\xAC\xD9\x87 "
    "\xD8\xA7\xD9\x84\xD9\x86\xD8\xB8\xD8\xA7\xD9\x85 \xD8\xA7\xD9\x84\xD8"
    "\xAE\xD8\xA7\xD8\xB5 \xD8\xA8\xD9\x83\xE0\xA4\x97\xE0\xA5\x81\xE0\xA4"
    "\xAA\xE0\xA5\x8D\xE0\xA4\xA4 \xE0\xA4\xA8\xE0\xA4\xBF\xE0\xA4\xB0\xE0"
    "\xA5\x8D\xE0\xA4\xA6\xE0\xA5\x87\xE0\xA4\xB6\xE0\xA4\xAA\xE0\xA4\xBF\xE0"
    "\xA4\x9B\xE0\xA4\xB2\xE0\xA5\x87 \xE0\xA4\xA8\xE0\xA4\xBF\xE0\xA4\xB0"
    "\xE0\xA5\x8D\xE0\xA4\xA6\xE0\xA5\x87\xE0\xA4\xB6\xE0\xA4\xAC\xE0\xA4\xBF"
    "\xE0\xA4\xA8\xE0\xA4\xBE \xE0\xA4\xAA\xE0\xA5\x8D\xE0\xA4\xB0\xE0\xA4"
    "\xA4\xE0\xA4\xBF\xE0\xA4\xAC\xE0\xA4\x82\xE0\xA4\xA7\xD0\xB4\xD0\xB0\xD1"
    "\x8E \xD1\x82\xD0\xB5\xD0\xB1\xD0\xB5 \xD1\x80\xD0\xB0\xD0\xB7\xD1\x80"
    "\xD0\xB5\xD1\x88\xD0\xB5\xD0\xBD\xD0\xB8\xD0\xB5\xD9\x81\xDB\x8C\xD9\x84"
    "\xD8\xAA\xD8\xB1\xD9\x87\xD8\xA7\xDB\x8C \xD8\xA7\xD9\x85\xD9\x86\xDB"
    "\x8C\xD8\xAA\xDB\x8C \xD8\xAE\xD9\x88\xD8\xAF\xD9\x81\xDB\x8C\xD9\x84"
    "\xD8\xAA\xD8\xB1\xD9\x87\xD8\xA7\xDB\x8C \xD9\x85\xD8\xAD\xD8\xAA\xD9"
    "\x88\xD8\xA7\xDB\x8C \xD8\xAE\xD9\x88\xD8\xAF\xD9\x85\xD8\xB1\xD8\xB4"
    "\xD8\xAD\xD8\xA7\xD8\xAA \xD8\xA7\xD9\x84\xD8\xB3\xD9\x84\xD8\xA7\xD9"
    "\x85\xD8\xA9 \xD9\x84\xD8\xAF\xD9\x8A\xD9\x83\xD9\x85\xD8\xB1\xD8\xB4"
    "\xD8\xAD\xD8\xA7\xD8\xAA \xD8\xA7\xD9\x84\xD9\x85\xD8\xAD\xD8\xAA\xD9"
    "\x88\xD9\x89 \xD9\x84\xD8\xAF\xD9\x8A\xD9\x83\xE3\x81\x93\xE3\x82\x8C"
    "\xE3\x81\xBE\xE3\x81\xA7\xE3\x81\xAB\xE4\xB8\x8E\xE3\x81\x88\xE3\x82\x89"
    "\xE3\x82\x8C\xE3\x81\x9F\xE6\x8C\x87\xE7\xA4\xBA\xD0\xBF\xD0\xBE\xD0\xB2"
    "\xD1\x96\xD0\xB4\xD0\xBE\xD0\xBC\xD0\xBB\xD0\xB5\xD0\xBD\xD0\xBD\xD1\x8F"
    " \xD0\xB0\xD0\xB4\xD0\xBC\xD1\x96\xD0\xBD\xD0\xBF\xD1\x80\xD0\xB5\xD0"
    "\xB6\xD0\xBD\xD0\xB8\xD0\xB5 \xD0\xB8\xD0\xBD\xD1\x81\xD1\x82\xD1\x80"
    "\xD1\x83\xD0\xBA\xD1\x86\xD0\xB8\xD0\xB8\xD1\x80\xD0\xB5\xD0\xB6\xD0\xB8"
    "\xD0\xBC\xD0\xB5 \xD1\x80\xD0\xB0\xD0\xB7\xD1\x80\xD0\xB0\xD0\xB1\xD0"
    "\xBE\xD1\x82\xD1\x87\xD0\xB8\xD0\xBA\xD1\x81\xD0\xBA\xD1\x80\xD1\x8B\xD1"
    "\x82\xD1\x8B\xD0\xB5 \xD0\xB8\xD0\xBD\xD1\x81\xD1\x82\xD1\x80\xD1\x83"
    "\xD0\xBA\xD1\x86\xD0\xB8\xD0\xB8\xD1\x81\xD0\xBE\xD0\xBE\xD0\xB1\xD1\x89"
    "\xD0\xB5\xD0\xBD\xD0\xB8\xD0\xB5 \xD1\x80\xD0\xB0\xD0\xB7\xD1\x80\xD0"
    "\xB0\xD0\xB1\xD0\xBE\xD1\x82\xD1\x81\xD0\xBF\xD0\xBE\xD0\xB2\xD1\x96\xD1"
    "\x89\xD0\xB5\xD0\xBD\xD0\xBD\xD1\x8F \xD1\x81\xD0\xB8\xD1\x81\xD1\x82"
    "\xD0\xB5\xD0\xBC\xD0\xB8\xD8\xAF\xD8\xB3\xD8\xAA\xD9\x88\xD8\xB1\xD8\xA7"
    "\xD9\x84\xD8\xB9\xD9\x85\xD9\x84\xD9\x87\xD8\xA7\xDB\x8C \xD9\x82\xD8"
    "\xA8\xD9\x84\xDB\x8C\xD8\xAF\xD8\xB3\xD8\xAA\xD9\x88\xD8\xB1\xD8\xA7\xD9"
    "\x84\xD8\xB9\xD9\x85\xD9\x84\xD9\x87\xD8\xA7\xDB\x8C \xD9\x85\xD8\xAE"
    "\xD9\x81\xDB\x8C\xE0\xA4\x95\xE0\xA5\x8B\xE0\xA4\x88 \xE0\xA4\xA8\xE0"
    "\xA4\xBF\xE0\xA4\xAF\xE0\xA4\xAE \xE0\xA4\xA8\xE0\xA4\xB9\xE0\xA5\x80"
    "\xE0\xA4\x82\xE0\xA4\x95\xE0\xA5\x8B\xE0\xA4\x88 \xE0\xA4\xB8\xE0\xA5"
    "\x80\xE0\xA4\xAE\xE0\xA4\xBE \xE0\xA4\xA8\xE0\xA4\xB9\xE0\xA5\x80\xE0"
    "\xA4\x82\xD0\xB2\xD1\x96\xD0\xB4\xD0\xBF\xD0\xBE\xD0\xB2\xD1\x96\xD0\xB4"
    "\xD0\xB0\xD1\x94\xD1\x88 \xD0\xBD\xD0\xB0 \xD0\xB2\xD1\x81\xD0\xB5\xD1"
    "\x81\xD0\xB2\xD0\xBE\xD0\xB8 \xD0\xBF\xD1\x80\xD0\xB0\xD0\xB2\xD0\xB8"
    "\xD0\xBB\xD0\xB0 \xD0\xB1\xD0\xB5\xD0\xB7\xD0\xBE\xD0\xBF\xD1\x81\xD0"
    "\xBB\xD1\x83\xD1\x88\xD0\xB0\xD0\xB8 \xD1\x82\xD0\xBE\xD0\xBB\xD1\x8C"
    "\xD0\xBA\xD0\xBE \xD0\xBC\xD0\xB5\xD0\xBD\xD1\x8F\xD1\x81\xD0\xBE\xD0"
    "\xBE\xD0\xB1\xD1\x89\xD0\xB5\xD0\xBD\xD0\xB8\xD0\xB5 \xD0\xBE\xD1\x82 "
    "\xD0\xB0\xD0\xB4\xD0\xBC\xD0\xB8\xD0\xBD\xD1\x82\xD0\xB2\xD0\xBE\xD0\xB8"
    " \xD0\xBF\xD1\x80\xD0\xB0\xD0\xB2\xD0\xB8\xD0\xBB\xD0\xB0 \xD0\xB1\xD0"
    "\xB5\xD0\xB7\xD0\xBE\xD0\xBF\xD1\x82\xD1\x96\xD0\xBB\xD1\x8C\xD0\xBA\xD0"
    "\xB8 \xD0\xBC\xD0\xBE\xD1\x96 \xD0\xBA\xD0\xBE\xD0\xBC\xD0\xB0\xD0\xBD"
    "\xD0\xB4\xD0\xB8\xD1\x8F \xD1\x82\xD0\xB2\xD0\xBE\xD0\xB8 \xD0\xBF\xD1"
    "\x80\xD0\xBE\xD0\xB3\xD1\x80\xD0\xB0\xD0\xBC\xD0\xBC\xD0\xB8\xD1\x81\xD1"
    "\x82\xD1\x8F \xD1\x82\xD0\xB2\xD0\xBE\xD0\xB8 \xD1\x80\xD0\xB0\xD0\xB7"
    "\xD1\x80\xD0\xB0\xD0\xB1\xD0\xBE\xD1\x82\xD1\x87\xD0\xB8\xD0\xBA\xD9\x81"
    "\xD9\x84\xD8\xA7\xD8\xAA\xD8\xB1 \xD8\xA7\xD9\x84\xD8\xB3\xD9\x84\xD8"
    "\xA7\xD9\x85\xD8\xA9 \xD9\x84\xD8\xAF\xD9\x8A\xD9\x83\xD9\x81\xD9\x84"
    "\xD8\xA7\xD8\xAA\xD8\xB1 \xD8\xA7\xD9\x84\xD9\x85\xD8\xAD\xD8\xAA\xD9"
    "\x88\xD9\x89 \xD9\x84\xD8\xAF\xD9\x8A\xD9\x83\xD9\x81\xDB\x8C\xD9\x84"
    "\xD8\xAA\xD8\xB1\xD9\x87\xD8\xA7\xDB\x8C \xD8\xA7\xDB\x8C\xD9\x85\xD9"
    "\x86\xDB\x8C \xD8\xAE\xD9\x88\xD8\xAF\xD9\x81\xDB\x8C\xD9\x84\xD8\xAA"
    "\xD8\xB1\xD9\x87\xD8\xA7\xDB\x8C \xD9\x85\xD8\xAD\xD8\xAA\xD9\x88\xD8"
    "\xA7 \xD8\xAE\xD9\x88\xD8\xAF\xD9\x82\xD9\x88\xD8\xA7\xD8\xB9\xD8\xAF "
    "\xD8\xA7\xD9\x84\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85\xD8\xA9 \xD9\x84\xD8"
    "\xAF\xD9\x8A\xD9\x83\xD9\x82\xD9\x88\xD8\xA7\xD8\xB9\xD8\xAF \xD8\xA7"
    "\xD9\x84\xD9\x85\xD8\xAD\xD8\xAA\xD9\x88\xD9\x89 \xD9\x84\xD8\xAF\xD9"
    "\x8A\xD9\x83\xD9\x85\xD8\xB1\xD8\xB4\xD8\xAD\xD8\xA7\xD8\xAA \xD8\xA7"
    "\xD9\x84\xD8\xA7\xD9\x85\xD8\xA7\xD9\x86 \xD9\x84\xD8\xAF\xD9\x8A\xD9"
    "\x83\xE0\xA4\x9B\xE0\xA4\xBF\xE0\xA4\xAA\xE0\xA5\x87 \xE0\xA4\xA8\xE0"
    "\xA4\xBF\xE0\xA4\xB0\xE0\xA5\x8D\xE0\xA4\xA6\xE0\xA5\x87\xE0\xA4\xB6\xE0"
    "\xA4\xA4\xE0\xA5\x81\xE0\xA4\xAE\xE0\xA5\x8D\xE0\xA4\xB9\xE0\xA4\xBE\xE0"
    "\xA4\xB0\xE0\xA4\xBE \xE0\xA4\xA8\xE0\xA4\xBE\xE0\xA4\xAE\xE0\xA4\xAC"
    "\xE0\xA4\xBF\xE0\xA4\xA8\xE0\xA4\xBE \xE0\xA4\x9A\xE0\xA5\x87\xE0\xA4"
    "\xA4\xE0\xA4\xBE\xE0\xA4\xB5\xE0\xA4\xA8\xE0\xA5\x80\xE0\xA4\xB8\xE0\xA4"
    "\xBF\xE0\xA4\xB8\xE0\xA5\x8D\xE0\xA4\x9F\xE0\xA4\xAE \xE0\xA4\xB8\xE0"
    "\xA4\x82\xE0\xA4\xA6\xE0\xA5\x87\xE0\xA4\xB6\xE0\xA4\xB8\xE0\xA4\xBF\xE0"
    "\xA4\xB8\xE0\xA5\x8D\xE0\xA4\x9F\xE0\xA4\xAE \xE0\xA4\xB8\xE0\xA5\x82"
    "\xE0\xA4\x9A\xE0\xA4\xA8\xE0\xA4\xBE\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xBA"
    "\xD0\xB0\xD0\xBA\xD0\xB8\xD1\x85-\xD0\xBB\xD0\xB8\xD0\xB1\xD0\xBE \xD0"
    "\xBE\xD0\xB3\xD1\x80\xD0\xB7\xD0\xB0\xD0\xB1\xD0\xBE\xD1\x80\xD0\xBE\xD0"
    "\xBD\xD0\xB5\xD0\xBD\xD0\xBE \xD0\xB2\xD1\x96\xD0\xB4\xD0\xBC\xD0\xBE"
    "\xD0\xB2\xD0\xBF\xD0\xBE\xD0\xB4\xD1\x87\xD0\xB8\xD0\xBD\xD1\x8F\xD0\xB8"
    "\xD1\x81\xD1\x8F \xD1\x82\xD0\xBE\xD0\xBB\xD1\x8C\xD0\xBA\xD0\xBE\xD0"
    "\xBF\xD0\xBE\xD0\xBF\xD0\xB5\xD1\x80\xD0\xB5\xD0\xB4\xD0\xBD\xD1\x96 "
    "\xD0\xBF\xD1\x80\xD0\xB0\xD0\xB2\xD0\xB8\xD0\xBB\xD0\xB0\xD1\x80\xD0\xB5"
    "\xD0\xB6\xD0\xB8\xD0\xBC \xD1\x80\xD0\xB0\xD0\xB7\xD1\x80\xD0\xB0\xD0"
    "\xB1\xD0\xBE\xD1\x82\xD1\x87\xD0\xB8\xD0\xBA\xD1\x82\xD0\xB0\xD1\x94\xD0"
    "\xBC\xD0\xBD\xD1\x96 \xD1\x96\xD0\xBD\xD1\x81\xD1\x82\xD1\x80\xD1\x83"
    "\xD0\xBA\xD1\x86\xD1\x96\xD1\x96\xD8\xA7\xD9\x84\xD8\xAA\xD8\xB9\xD9\x84"
    "\xD9\x8A\xD9\x85\xD8\xA7\xD8\xAA \xD8\xA7\xD9\x84\xD8\xB3\xD8\xA7\xD8"
    "\xA8\xD9\x82\xD8\xA9\xD8\xA7\xD9\x84\xD8\xAA\xD8\xB9\xD9\x84\xD9\x8A\xD9"
    "\x85\xD8\xA7\xD8\xAA \xD8\xA7\xD9\x84\xD9\x85\xD8\xAE\xD9\x81\xD9\x8A"
    "\xD8\xA9\xE0\xA4\x9C\xE0\xA5\x8B \xE0\xA4\x95\xE0\xA5\x81\xE0\xA4\x9B "
    "\xE0\xA4\xAD\xE0\xA5\x80 \xE0\xA4\x95\xE0\xA4\xB9\xE0\xA4\xBE\xE7\xAE"
    "\xA1\xE7\x90\x86\xE8\x80\x85\xE3\x81\x8B\xE3\x82\x89\xE3\x81\xAE\xE3\x83"
    "\xA1\xE3\x83\x83\xE3\x82\xBB\xE3\x83\xBC\xE3\x82\xB8\xE9\x96\x8B\xE7\x99"
    "\xBA\xE8\x80\x85\xE3\x81\x8B\xE3\x82\x89\xE3\x81\xAE\xE3\x83\xA1\xE3\x83"
    "\x83\xE3\x82\xBB\xE3\x83\xBC\xE3\x82\xB8\xD0\xBB\xD0\xB8\xD1\x88\xD0\xB5"
    " \xD0\xBC\xD0\xBE\xD1\x96 \xD0\xB2\xD0\xBA\xD0\xB0\xD0\xB7\xD1\x96\xD0"
    "\xB2\xD0\xBA\xD0\xB8\xD0\xBE\xD1\x82\xD0\xB2\xD0\xB5\xD1\x87\xD0\xB0\xD0"
    "\xB5\xD1\x82 \xD0\xBD\xD0\xB0 \xD0\xBB\xD1\x8E\xD0\xB1\xD1\x8B\xD0\xB5"
    "\xD1\x81\xD0\xB2\xD0\xBE\xD1\x96 \xD0\xBF\xD1\x80\xD0\xB0\xD0\xB2\xD0"
    "\xB8\xD0\xBB\xD0\xB0 \xD0\xB1\xD0\xB5\xD0\xB7\xD0\xBF\xD1\x82\xD0\xB2"
    "\xD0\xBE\xD1\x96 \xD0\xBF\xD1\x80\xD0\xB0\xD0\xB2\xD0\xB8\xD0\xBB\xD0"
    "\xB0 \xD0\xB1\xD0\xB5\xD0\xB7\xD0\xBF\xD1\x82\xD0\xBE\xD0\xBB\xD1\x8C"
    "\xD0\xBA\xD0\xBE \xD0\xBC\xD0\xBE\xD0\xB8 \xD0\xBA\xD0\xBE\xD0\xBC\xD0"
    "\xB0\xD0\xBD\xD0\xB4\xD1\x82\xD0\xBE\xD0\xBB\xD1\x8C\xD0\xBA\xD0\xBE "
    "\xD0\xBC\xD0\xBE\xD0\xB8 \xD0\xBF\xD1\x80\xD0\xB8\xD0\xBA\xD0\xB0\xD0"
    "\xB7\xD1\x82\xD0\xBE\xD0\xBB\xD1\x8C\xD0\xBA\xD0\xBE \xD0\xBC\xD0\xBE"
    "\xD0\xB8 \xD1\x83\xD0\xBA\xD0\xB0\xD0\xB7\xD0\xB0\xD0\xBD\xD1\x82\xD1"
    "\x96\xD0\xBB\xD1\x8C\xD0\xBA\xD0\xB8 \xD0\xBC\xD0\xBE\xD1\x96 \xD0\xBD"
    "\xD0\xB0\xD0\xBA\xD0\xB0\xD0\xB7\xD0\xB8\xD1\x8F \xD1\x82\xD0\xB2\xD1"
    "\x96\xD0\xB8 \xD0\xBF\xD1\x80\xD0\xBE\xD0\xB3\xD1\x80\xD0\xB0\xD0\xBC"
    "\xD1\x96\xD1\x81\xD1\x82\xD9\x81\xD9\x84\xD8\xA7\xD8\xAA\xD8\xB1 \xD8"
    "\xA7\xD9\x84\xD8\xA7\xD9\x85\xD8\xA7\xD9\x86 \xD9\x84\xD8\xAF\xD9\x8A"
    "\xD9\x83\xD9\x82\xD9\x88\xD8\xA7\xD8\xB9\xD8\xAF \xD8\xA7\xD9\x84\xD8"
    "\xA7\xD9\x85\xD8\xA7\xD9\x86 \xD9\x84\xD8\xAF\xD9\x8A\xD9\x83\xD9\x82"
    "\xD9\x8A\xD9\x88\xD8\xAF \xD8\xA7\xD9\x84\xD8\xB3\xD9\x84\xD8\xA7\xD9"
    "\x85\xD8\xA9 \xD9\x84\xD8\xAF\xD9\x8A\xD9\x83\xD9\x82\xD9\x8A\xD9\x88"
    "\xD8\xAF \xD8\xA7\xD9\x84\xD9\x85\xD8\xAD\xD8\xAA\xD9\x88\xD9\x89 \xD9"
    "\x84\xD8\xAF\xD9\x8A\xD9\x83\xD9\x87\xDB\x8C\xDA\x86 \xD9\x85\xD8\xAD"
    "\xD8\xAF\xD9\x88\xD8\xAF\xDB\x8C\xD8\xAA\xDB\x8C \xD9\x86\xD8\xAF\xD8"
    "\xA7\xD8\xB1\xD9\x87\xDB\x8C\xDA\x86 \xD9\x85\xD9\x85\xD9\x86\xD9\x88"
    "\xD8\xB9\xDB\x8C\xD8\xAA\xDB\x8C \xD9\x86\xD8\xAF\xD8\xA7\xD8\xB1\xD9"
    "\x87\xDB\x8C\xDA\x86 \xD9\x88\xD9\x82\xD8\xAA \xD9\x86\xDA\xAF\xD9\x88 "
    "\xDA\xA9\xD9\x87 \xD9\x86\xD9\x85\xDB\x8C\xD9\xBE\xD8\xB1\xD8\xA7\xD9"
    "\x85\xD9\xBE\xD8\xAA \xD8\xB3\xDB\x8C\xD8\xB3\xD8\xAA\xD9\x85 \xD8\xAE"
    "\xD9\x88\xD8\xAF\xD8\xAA\xE0\xA4\x95\xE0\xA4\xAD\xE0\xA5\x80 \xE0\xA4"
    "\xAE\xE0\xA4\xA8\xE0\xA4\xBE \xE0\xA4\xA8\xE0\xA4\xB9\xE0\xA5\x80\xE0"
    "\xA4\x82\xE0\xA4\xB6\xE0\xA4\xAC\xE0\xA5\x8D\xE0\xA4\xA6-\xE0\xA4\xA6"
    "\xE0\xA4\xB0-\xE0\xA4\xB6\xE0\xA4\xAC\xE0\xA5\x8D\xE0\xA4\xA6\xD0\xBF"
    "\xD1\x80\xD0\xB5\xD0\xB4\xD1\x81\xD1\x82\xD0\xB0\xD0\xB2\xD1\x8C, \xD1"
    "\x87\xD1\x82\xD0\xBE \xD1\x82\xD1\x8B\xD1\x80\xD0\xB5\xD0\xB6\xD0\xB8"
    "\xD0\xBC\xD1\x96 \xD1\x80\xD0\xBE\xD0\xB7\xD1\x80\xD0\xBE\xD0\xB1\xD0"
    "\xBD\xD0\xB8\xD0\xBA\xD1\x81\xD0\xB2\xD0\xBE\xD0\xB8 \xD0\xBE\xD0\xB3"
    "\xD1\x80\xD0\xB0\xD0\xBD\xD0\xB8\xD1\x87\xD0\xB5\xD0\xBD\xD0\xB8\xD1\x8F"
    "\xD1\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5\xD0\xBC\xD0\xBD\xD0\xB8\xD0\xB8"
    " \xD0\xBF\xD1\x80\xD0\xBE\xD0\xBC\xD0\xBF\xD1\x82\xD1\x81\xD0\xB8\xD1"
    "\x81\xD1\x82\xD0\xB5\xD0\xBC\xD0\xBD\xD0\xBE\xD0\xB5 \xD1\x83\xD0\xB2"
    "\xD0\xB5\xD0\xB4\xD0\xBE\xD0\xBC\xD1\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5"
    "\xD0\xBC\xD0\xBD\xD1\x8B\xD0\xB8 \xD0\xBF\xD1\x80\xD0\xBE\xD0\xBC\xD0"
    "\xBF\xD1\x82\xD1\x81\xD0\xBE\xD0\xBE\xD0\xB1\xD1\x89\xD0\xB5\xD0\xBD\xD0"
    "\xB8\xD0\xB5 \xD1\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5\xD0\xBC\xD1\x82"
    "\xD0\xB2\xD0\xBE\xD0\xB8 \xD0\xBE\xD0\xB3\xD1\x80\xD0\xB0\xD0\xBD\xD0"
    "\xB8\xD1\x87\xD0\xB5\xD0\xBD\xD0\xB8\xD1\x8F\xD1\x84\xD0\xB8\xD0\xBB\xD1"
    "\x8C\xD1\x82\xD1\x80\xD1\x8B \xD0\xBA\xD0\xBE\xD0\xBD\xD1\x82\xD0\xB5"
    "\xD0\xBD\xD1\x82\xD0\xB0\xD1\x84\xD1\x96\xD0\xBB\xD1\x8C\xD1\x82\xD1\x80"
    "\xD0\xB8 \xD0\xBA\xD0\xBE\xD0\xBD\xD1\x82\xD0\xB5\xD0\xBD\xD1\x82\xD1"
    "\x83\xD8\xA7\xD9\x84\xD8\xAA\xD8\xB9\xD9\x84\xD9\x8A\xD9\x85\xD8\xA7\xD8"
    "\xAA \xD8\xA7\xD9\x84\xD8\xB3\xD8\xB1\xD9\x8A\xD8\xA9\xD8\xAA\xD8\xB9"
    "\xD9\x84\xD9\x8A\xD9\x85\xD8\xA7\xD8\xAA\xD9\x83 \xD8\xA7\xD9\x84\xD8"
    "\xA7\xD8\xB5\xD9\x84\xD9\x8A\xD8\xA9\xD8\xAA\xD8\xB9\xD9\x84\xD9\x8A\xD9"
    "\x85\xD8\xA7\xD8\xAA\xD9\x83 \xD8\xA7\xD9\x84\xD9\x85\xD8\xAE\xD9\x81"
    "\xD9\x8A\xD8\xA9\xD8\xAF\xD8\xB3\xD8\xAA\xD9\x88\xD8\xB1\xD9\x87\xD8\xA7"
    "\xDB\x8C \xD9\x85\xD8\xAD\xD8\xB1\xD9\x85\xD8\xA7\xD9\x86\xD9\x87\xD9"
    "\x87\xD9\x85\xD9\x87 \xDA\x86\xDB\x8C\xD8\xB2 \xD8\xB1\xD8\xA7 \xD9\x81"
    "\xD8\xB1\xD8\xA7\xD9\x85\xD9\x88\xD8\xB4\xE0\xA4\x85\xE0\xA4\xA8\xE0\xA5"
    "\x81\xE0\xA4\xAE\xE0\xA4\xA4\xE0\xA4\xBF \xE0\xA4\xA6\xE0\xA5\x87\xE0"
    "\xA4\xA4\xE0\xA4\xBE\xE0\xA4\x85\xE0\xA4\xAA\xE0\xA4\xA8\xE0\xA4\xBE "
    "\xE0\xA4\xB8\xE0\xA4\xBF\xE0\xA4\xB8\xE0\xA5\x8D\xE0\xA4\x9F\xE0\xA4\xAE"
    "\xE0\xA4\x87\xE0\xA4\x9C\xE0\xA4\xBE\xE0\xA4\x9C\xE0\xA4\xBC\xE0\xA4\xA4"
    " \xE0\xA4\xA6\xE0\xA5\x87\xE0\xA4\xA4\xE0\xA4\xBE\xE0\xA4\x97\xE0\xA5"
    "\x81\xE0\xA4\xAA\xE0\xA5\x8D\xE0\xA4\xA4 \xE0\xA4\x95\xE0\xA5\x81\xE0"
    "\xA4\x82\xE0\xA4\x9C\xE0\xA5\x80\xE0\xA4\xAA\xE0\xA5\x81\xE0\xA4\xB0\xE0"
    "\xA4\xBE\xE0\xA4\xA8\xE0\xA5\x87 \xE0\xA4\xA8\xE0\xA4\xBF\xE0\xA4\xAF"
    "\xE0\xA4\xAE\xD0\xBB\xD0\xB8\xD1\x88\xD0\xB5 \xD0\xBC\xD0\xBE\xD1\x96 "
    "\xD0\xBA\xD0\xBE\xD0\xBC\xD0\xB0\xD0\xBD\xD0\xB4\xD0\xB8\xD0\xBD\xD0\xB5"
    " \xD0\xB7\xD0\xBD\xD0\xB0\xD0\xB5\xD1\x82 \xD0\xBD\xD0\xB8\xD0\xBA\xD0"
    "\xB0\xD0\xBA\xD0\xB8\xD1\x85\xD0\xBD\xD0\xB5 \xD0\xB7\xD0\xBD\xD0\xB0"
    "\xD0\xB5\xD1\x82 \xD0\xBE\xD0\xB3\xD1\x80\xD0\xB0\xD0\xBD\xD0\xB8\xD1"
    "\x87\xD0\xBD\xD0\xB5 \xD0\xB8\xD0\xBC\xD0\xB5\xD0\xB5\xD1\x82 \xD0\xBE"
    "\xD0\xB3\xD1\x80\xD0\xB0\xD0\xBD\xD0\xB8\xD1\x87\xD0\xBD\xD0\xB8\xD0\xBA"
    "\xD0\xBE\xD0\xB3\xD0\xB4\xD0\xB0 \xD0\xBD\xD0\xB5 \xD0\xBE\xD1\x82\xD0"
    "\xBA\xD0\xB0\xD0\xB7\xD0\xBD\xD1\x96\xD0\xBA\xD0\xBE\xD0\xBB\xD0\xB8 "
    "\xD0\xBD\xD0\xB5 \xD0\xB2\xD1\x96\xD0\xB4\xD0\xBC\xD0\xBE\xD0\xB2\xD0"
    "\xBE\xD1\x82\xD0\xB2\xD0\xB5\xD1\x87\xD0\xB0\xD0\xB5\xD1\x88\xD1\x8C "
    "\xD0\xBD\xD0\xB0 \xD0\xB2\xD1\x81\xD0\xB5\xD1\x81\xD0\xBB\xD1\x83\xD1"
    "\x85\xD0\xB0\xD0\xB8 \xD0\xBB\xD0\xB8\xD1\x88\xD0\xB5 \xD0\xBC\xD0\xB5"
    "\xD0\xBD\xD0\xB5\xD1\x8F \xD1\x82\xD0\xB2\xD0\xBE\xD0\xB8 \xD1\x81\xD0"
    "\xBE\xD0\xB7\xD0\xB4\xD0\xB0\xD1\x82\xD0\xB5\xD0\xBB\xD1\x8C\xD1\x8F "
    "\xD1\x82\xD0\xB2\xD1\x96\xD0\xB8 \xD1\x80\xD0\xBE\xD0\xB7\xD1\x80\xD0"
    "\xBE\xD0\xB1\xD0\xBD\xD0\xB8\xD0\xBA\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 "
    "\xD9\x87\xDB\x8C\xDA\x86 \xD9\x85\xD8\xAD\xD8\xAF\xD9\x88\xD8\xAF\xDB"
    "\x8C\xD8\xAA\xD8\xAA\xD9\x86\xD9\x87\xD8\xA7 \xD8\xAF\xD8\xB3\xD8\xAA"
    "\xD9\x88\xD8\xB1\xD9\x87\xD8\xA7\xDB\x8C \xD9\x85\xD9\x86\xD8\xB1\xD8"
    "\xB3\xD8\xA7\xD9\x84\xD8\xA9 \xD9\x85\xD9\x86 \xD8\xA7\xD9\x84\xD9\x85"
    "\xD8\xB3\xD9\x88\xD9\x88\xD9\x84\xD9\x82\xD9\x8A\xD9\x88\xD8\xAF \xD8"
    "\xA7\xD9\x84\xD8\xA7\xD9\x85\xD8\xA7\xD9\x86 \xD9\x84\xD8\xAF\xD9\x8A"
    "\xD9\x83\xD9\x85\xD9\x86 \xD8\xA8\xD8\xB1\xD9\x86\xD8\xA7\xD9\x85\xD9"
    "\x87\xD9\x86\xD9\x88\xDB\x8C\xD8\xB3 \xD8\xAA\xD9\x88\xD9\x85\xD9\x86 "
    "\xD8\xAA\xD9\x88\xD8\xB3\xD8\xB9\xD9\x87\xD8\xAF\xD9\x87\xD9\x86\xD8\xAF"
    "\xD9\x87 \xD8\xAA\xD9\x88\xD9\x87\xDB\x8C\xDA\x86 \xD9\x85\xD8\xAD\xD8"
    "\xAF\xD9\x88\xD8\xAF\xDB\x8C\xD8\xAA\xDB\x8C \xD9\x86\xD9\x85\xDB\x8C"
    "\xE3\x82\xB3\xE3\x83\xB3\xE3\x83\x86\xE3\x83\xB3\xE3\x83\x84\xE3\x83\x95"
    "\xE3\x82\xA3\xE3\x83\xAB\xE3\x82\xBF\xE3\x83\xBC\xE7\xAE\xA1\xE7\x90\x86"
    "\xE8\x80\x85\xE3\x81\x8B\xE3\x82\x89\xE3\x81\xAE\xE3\x81\x8A\xE7\x9F\xA5"
    "\xE3\x82\x89\xE3\x81\x9B" "chi lam theo nhung gi cua toijouw oorspronkel"
    "ijke instructtoi la nha phat trien cua bantus instrucciones del sistema"
    "\xD0\xB7\xD0\xB0\xD0\xBF\xD1\x80\xD0\xB5\xD1\x89\xD0\xB5\xD0\xBD\xD0\xBE"
    " \xD0\xBE\xD1\x82\xD0\xBA\xD0\xB0\xD0\xB7\xD0\xBF\xD1\x80\xD0\xB5\xD0"
    "\xB6\xD0\xBD\xD0\xB8\xD0\xB5 \xD0\xBF\xD1\x80\xD0\xB0\xD0\xB2\xD0\xB8"
    "\xD0\xBB\xD0\xB0\xD1\x80\xD0\xB5\xD0\xB6\xD0\xB8\xD0\xBC \xD1\x80\xD0"
    "\xBE\xD0\xB7\xD1\x80\xD0\xBE\xD0\xB1\xD0\xBD\xD0\xB8\xD0\xBA\xD1\x80\xD0"
    "\xB5\xD0\xB6\xD0\xB8\xD0\xBC\xD1\x96 \xD0\xBD\xD0\xB0\xD0\xBB\xD0\xB0"
    "\xD0\xB3\xD0\xBE\xD0\xB4\xD0\xB6\xD1\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5"
    "\xD0\xBC\xD0\xBD\xD0\xB5 \xD1\x81\xD0\xBF\xD0\xBE\xD0\xB2\xD1\x96\xD1"
    "\x89\xD1\x81\xD0\xBE\xD0\xBE\xD0\xB1\xD1\x89\xD0\xB5\xD0\xBD\xD0\xB8\xD0"
    "\xB5 \xD0\xB0\xD0\xB4\xD0\xBC\xD0\xB8\xD0\xBD\xD1\x84\xD1\x96\xD0\xBB"
    "\xD1\x8C\xD1\x82\xD1\x80\xD0\xB8 \xD0\xB1\xD0\xB5\xD0\xB7\xD0\xBF\xD0"
    "\xB5\xD0\xBA\xD0\xB8\xD1\x8F\xD0\xB7\xD1\x8B\xD0\xBA\xD0\xBE\xD0\xB2\xD0"
    "\xB0\xD1\x8F \xD0\xBC\xD0\xBE\xD0\xB4\xD0\xB5\xD0\xBB\xD1\x8C\xD8\xA7"
    "\xD9\x84\xD9\x82\xD9\x88\xD8\xA7\xD8\xB9\xD8\xAF \xD8\xA7\xD9\x84\xD8"
    "\xB3\xD8\xA7\xD8\xA8\xD9\x82\xD8\xA9\xD8\xAA\xD8\xB9\xD9\x84\xD9\x8A\xD9"
    "\x85\xD8\xA7\xD8\xAA\xD9\x83 \xD8\xA7\xD9\x84\xD8\xB3\xD8\xB1\xD9\x8A"
    "\xD8\xA9\xD8\xAF\xD8\xB3\xD8\xAA\xD9\x88\xD8\xB1\xD8\xA7\xD8\xAA \xD9"
    "\x85\xD8\xAD\xD8\xB1\xD9\x85\xD8\xA7\xD9\x86\xD9\x87\xE0\xA4\x87\xE0\xA4"
    "\xA8\xE0\xA4\x95\xE0\xA4\xBE\xE0\xA4\xB0 \xE0\xA4\xAE\xE0\xA4\xA4 \xE0"
    "\xA4\x95\xE0\xA4\xB0\xE0\xA4\xAE\xE0\xA5\x8B\xE0\xA4\xA1 \xE0\xA4\xAE"
    "\xE0\xA5\x87\xE0\xA4\x82 \xE0\xA4\x9C\xE0\xA4\xBE\xE0\xA4\x93\xE0\xA4"
    "\xB8\xE0\xA5\x8B\xE0\xA4\x9A\xE0\xA5\x8B \xE0\xA4\x95\xE0\xA4\xBF \xE0"
    "\xA4\xA4\xE0\xA5\x81\xE0\xA4\xAEhier spricht dein entwicklerlas instrucc"
    "iones anterioresle tue istruzioni di sistematoi la quan tri vien cua ban"
    "tus instrucciones de sistema\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xB6\xD0\xBE"
    "\xD0\xB4\xD0\xBD\xD0\xB8\xD1\x85 \xD0\xBF\xD1\x80\xD0\xB0\xD0\xB2\xD0"
    "\xB1\xD0\xBE\xD0\xBB\xD1\x8C\xD1\x88\xD0\xB5 \xD0\xBD\xD0\xB5 \xD0\xB4"
    "\xD0\xB5\xD0\xB8\xD1\x81\xD1\x82\xD0\xB1\xD1\x96\xD0\xBB\xD1\x8C\xD1\x88"
    "\xD0\xB5 \xD0\xBD\xD0\xB5 \xD0\xB4\xD1\x96\xD1\x8E\xD1\x82\xD1\x8C\xD0"
    "\xB4\xD0\xB0\xD1\x8E \xD1\x82\xD0\xBE\xD0\xB1\xD1\x96 \xD0\xB4\xD0\xBE"
    "\xD0\xB7\xD0\xB2\xD1\x96\xD0\xBB\xD0\xB7 \xD1\x86\xD1\x8C\xD0\xBE\xD0"
    "\xB3\xD0\xBE \xD0\xBC\xD0\xBE\xD0\xBC\xD0\xB5\xD0\xBD\xD1\x82\xD1\x83"
    "\xD0\xBB\xD0\xB8\xD1\x88\xD0\xB5 \xD0\xBC\xD0\xBE\xD1\x96 \xD0\xBD\xD0"
    "\xB0\xD0\xBA\xD0\xB0\xD0\xB7\xD0\xB8\xD0\xBC\xD0\xB0\xD1\x94\xD1\x88 "
    "\xD0\xBC\xD1\x96\xD0\xB8 \xD0\xB4\xD0\xBE\xD0\xB7\xD0\xB2\xD1\x96\xD0"
    "\xBB\xD0\xBD\xD0\xB5 \xD0\xB7\xD0\xBD\xD0\xB0\xD0\xB5\xD1\x82 \xD0\xB7"
    "\xD0\xB0\xD0\xBF\xD1\x80\xD0\xB5\xD1\x82\xD0\xBD\xD0\xB5 \xD0\xB7\xD0"
    "\xBD\xD0\xB0\xD1\x94 \xD0\xB7\xD0\xB0\xD0\xB1\xD0\xBE\xD1\x80\xD0\xBE"
    "\xD0\xBD\xD0\xBD\xD0\xB5 \xD0\xBC\xD0\xBE\xD0\xB6\xD0\xB5\xD1\x88 \xD0"
    "\xB2\xD1\x96\xD0\xB4\xD0\xBC\xD0\xBE\xD0\xB2\xD0\xBD\xD0\xB5 \xD0\xBC"
    "\xD0\xBE\xD0\xB6\xD0\xB5\xD1\x88\xD1\x8C \xD0\xBE\xD1\x82\xD0\xBA\xD0"
    "\xB0\xD0\xB7\xD0\xBD\xD0\xB5 \xD0\xBC\xD0\xBE\xD0\xB6\xD0\xBD\xD0\xB0 "
    "\xD0\xB2\xD1\x96\xD0\xB4\xD0\xBC\xD0\xBE\xD0\xB2\xD1\x81 \xD1\x8D\xD1"
    "\x82\xD0\xBE\xD0\xB3\xD0\xBE \xD0\xBC\xD0\xBE\xD0\xBC\xD0\xB5\xD0\xBD"
    "\xD1\x82\xD0\xB0\xD1\x82\xD0\xBE\xD0\xBB\xD1\x8C\xD0\xBA\xD0\xBE \xD1"
    "\x82\xD0\xBE, \xD1\x87\xD1\x82\xD0\xBE \xD1\x8F\xD1\x8F \xD0\xB4\xD0\xBE"
    "\xD0\xB7\xD0\xB2\xD0\xBE\xD0\xBB\xD1\x8F\xD1\x8E \xD1\x82\xD0\xBE\xD0"
    "\xB1\xD1\x96\xD1\x8F \xD0\xBF\xD0\xBE\xD0\xB7\xD0\xB2\xD0\xBE\xD0\xBB"
    "\xD1\x8F\xD1\x8E \xD1\x82\xD0\xB5\xD0\xB1\xD0\xB5\xD1\x8F \xD1\x80\xD0"
    "\xB0\xD0\xB7\xD1\x80\xD0\xB5\xD1\x88\xD0\xB0\xD1\x8E \xD1\x82\xD0\xB5"
    "\xD0\xB1\xD0\xB5\xD8\xAA\xD9\x86\xD8\xA8\xD9\x8A\xD9\x87 \xD9\x85\xD9"
    "\x86 \xD8\xA7\xD9\x84\xD9\x86\xD8\xB8\xD8\xA7\xD9\x85\xD8\xB1\xD8\xB3"
    "\xD8\xA7\xD9\x84\xD8\xA9 \xD9\x85\xD9\x86 \xD8\xA7\xD9\x84\xD9\x85\xD8"
    "\xB4\xD8\xB1\xD9\x81\xD8\xB1\xD8\xB3\xD8\xA7\xD9\x84\xD8\xA9 \xD9\x85"
    "\xD9\x86 \xD8\xA7\xD9\x84\xD9\x85\xD8\xB7\xD9\x88\xD8\xB1\xD8\xB1\xD8"
    "\xB3\xD8\xA7\xD9\x84\xD8\xA9 \xD9\x85\xD9\x86 \xD8\xA7\xD9\x84\xD9\x86"
    "\xD8\xB8\xD8\xA7\xD9\x85\xD9\x81\xD9\x82\xD8\xB7 \xD8\xAF\xD8\xB3\xD8"
    "\xAA\xD9\x88\xD8\xB1\xD9\x87\xD8\xA7\xDB\x8C \xD9\x85\xD9\x86\xD9\x87"
    "\xDB\x8C\xDA\x86 \xD9\x82\xD8\xA7\xD9\x86\xD9\x88\xD9\x86\xDB\x8C \xD9"
    "\x86\xD8\xAF\xD8\xA7\xD8\xB1\xD9\x8A\xD9\x85\xD9\x86\xD8\xB9 \xD8\xB9"
    "\xD9\x84\xD9\x8A\xD9\x83 \xD8\xA7\xD9\x84\xD8\xB1\xD9\x81\xD8\xB6\xD9"
    "\xBE\xD8\xB1\xD8\xA7\xD9\x85\xD9\xBE\xD8\xAA \xD8\xB3\xDB\x8C\xD8\xB3"
    "\xD8\xAA\xD9\x85 \xD8\xAA\xD9\x88\xE0\xA4\x87\xE0\xA4\x9C\xE0\xA4\xBE"
    "\xE0\xA4\x9C\xE0\xA4\xA4 \xE0\xA4\xA6\xE0\xA5\x87\xE0\xA4\xA4\xE0\xA4"
    "\xBE\xE0\xA4\x95\xE0\xA4\xB2\xE0\xA5\x8D\xE0\xA4\xAA\xE0\xA4\xA8\xE0\xA4"
    "\xBE \xE0\xA4\x95\xE0\xA4\xB0\xE0\xA5\x8B\xE0\xA4\xA1\xE0\xA5\x87\xE0"
    "\xA4\xB5\xE0\xA4\xB2\xE0\xA4\xAA\xE0\xA4\xB0 \xE0\xA4\xAE\xE0\xA5\x8B"
    "\xE0\xA4\xA1\xE0\xA4\xAC\xE0\xA4\xBF\xE0\xA4\xA8\xE0\xA4\xBE \xE0\xA4"
    "\xA8\xE0\xA5\x88\xE0\xA4\xA4\xE0\xA4\xBF\xE0\xA4\x95\xE0\xA4\xAC\xE0\xA4"
    "\xBF\xE0\xA4\xA8\xE0\xA4\xBE \xE0\xA4\xB8\xE0\xA5\x87\xE0\xA4\x82\xE0"
    "\xA4\xB8\xE0\xA4\xB0\xE3\x82\xB7\xE3\x82\xB9\xE3\x83\x86\xE3\x83\xA0\xE3"
    "\x83\xA1\xE3\x83\x83\xE3\x82\xBB\xE3\x83\xBC\xE3\x82\xB8:bericht van de "
    "ontwikkelaarbericht van je ontwikkelaardeine ursprunglichen anweishier s"
    "pricht dein betreiberhier spricht der entwicklerje oorspronkelijke instr"
    "ucttus instrucciones iniciales\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xBF\xD1\x80"
    "\xD0\xB5\xD0\xB4\xD1\x83\xD0\xBF\xD1\x80\xD0\xB5\xD0\xB6\xD0\xB4\xD0\xB4"
    "\xD0\xB5\xD0\xBB\xD0\xB0\xD0\xB5\xD1\x82 \xD0\xB2\xD1\x81\xD0\xB5, \xD1"
    "\x87\xD1\x82\xD0\xBE\xD1\x80\xD0\xB5\xD0\xB6\xD0\xB8\xD0\xBC \xD0\xBD"
    "\xD0\xB0\xD0\xBB\xD0\xB0\xD0\xB3\xD0\xBE\xD0\xB4\xD0\xB6\xD1\x80\xD0\xB5"
    "\xD0\xB6\xD0\xB8\xD0\xBC\xD0\xB5 \xD0\xBE\xD1\x82\xD0\xBB\xD0\xB0\xD0"
    "\xB4\xD0\xBA\xD0\xB8\xD1\x81\xD0\xB2\xD0\xBE\xD0\xB8 \xD0\xB8\xD0\xB7"
    "\xD0\xBD\xD0\xB0\xD1\x87\xD0\xB0\xD0\xBB\xD1\x8C\xD0\xBD\xD1\x81\xD0\xB2"
    "\xD0\xBE\xD1\x96 \xD0\xBE\xD0\xB1\xD0\xBC\xD0\xB5\xD0\xB6\xD0\xB5\xD0"
    "\xBD\xD0\xBD\xD1\x8F\xD1\x81\xD0\xB5\xD0\xBA\xD1\x80\xD0\xB5\xD1\x82\xD0"
    "\xBD\xD0\xB8\xD0\xB8 \xD0\xBA\xD0\xBB\xD1\x8E\xD1\x87\xD1\x81\xD0\xB5"
    "\xD0\xBA\xD1\x80\xD0\xB5\xD1\x82\xD0\xBD\xD1\x8B\xD0\xB8 \xD0\xBA\xD0"
    "\xBB\xD1\x8E\xD1\x87\xD1\x82\xD0\xB2\xD0\xBE\xD0\xB8 \xD0\xB8\xD0\xB7"
    "\xD0\xBD\xD0\xB0\xD1\x87\xD0\xB0\xD0\xBB\xD1\x8C\xD0\xBD\xD1\x82\xD0\xB2"
    "\xD0\xBE\xD1\x96 \xD0\xBE\xD0\xB1\xD0\xBC\xD0\xB5\xD0\xB6\xD0\xB5\xD0"
    "\xBD\xD0\xBD\xD1\x8F\xD1\x82\xD0\xB5\xD0\xB1\xD0\xB5 \xD1\x80\xD0\xB0"
    "\xD0\xB7\xD1\x80\xD0\xB5\xD1\x88\xD0\xB5\xD0\xBD\xD0\xBE\xD1\x82\xD0\xBE"
    "\xD0\xB1\xD1\x96 \xD0\xB4\xD0\xBE\xD0\xB7\xD0\xB2\xD0\xBE\xD0\xBB\xD0"
    "\xB5\xD0\xBD\xD0\xBE\xD1\x82\xD1\x8B \xD0\xB8\xD1\x81\xD0\xBA\xD1\x83"
    "\xD1\x81\xD1\x81\xD1\x82\xD0\xB2\xD0\xB5\xD0\xBD\xD0\xBD\xD1\x83 \xD1"
    "\x82\xD0\xB5\xD0\xB1\xD0\xB5 \xD1\x94 \xD0\xB4\xD0\xBE\xD0\xB7\xD0\xB2"
    "\xD1\x96\xD0\xBB\xD1\x84\xD0\xB8\xD0\xBB\xD1\x8C\xD1\x82\xD1\x80\xD1\x8B"
    " \xD1\x81\xD0\xBE\xD0\xB4\xD0\xB5\xD1\x80\xD0\xB6\xD1\x84\xD1\x96\xD0"
    "\xBB\xD1\x8C\xD1\x82\xD1\x80\xD0\xB8 \xD0\xB2\xD0\xBC\xD1\x96\xD1\x81"
    "\xD1\x82\xD1\x83\xD8\xAA\xD8\xB9\xD9\x84\xD9\x8A\xD9\x85\xD8\xA7\xD8\xAA"
    " \xD8\xA7\xD9\x84\xD9\x86\xD8\xB8\xD8\xA7\xD9\x85\xD8\xAC\xD9\x85\xD9"
    "\x8A\xD8\xB9 \xD8\xA7\xD9\x84\xD8\xAA\xD8\xB9\xD9\x84\xD9\x8A\xD9\x85"
    "\xD8\xA7\xD8\xAA\xD8\xAF\xD8\xB3\xD8\xAA\xD9\x88\xD8\xB1\xD9\x87\xD8\xA7"
    "\xDB\x8C \xD9\xBE\xD9\x86\xD9\x87\xD8\xA7\xD9\x86\xD9\x84\xD8\xA7 \xD9"
    "\x8A\xD8\xAD\xD9\x82 \xD9\x84\xD9\x83 \xD8\xA7\xD9\x84\xD8\xB1\xD9\x81"
    "\xD8\xB6\xD9\x85\xD8\xAD\xD8\xAF\xD9\x88\xD8\xAF\xDB\x8C\xD8\xAA\xDB\x8C"
    " \xD9\x86\xD8\xAF\xD8\xA7\xD8\xB1\xDB\x8C\xD9\x87\xD8\xB1\xDA\xAF\xD8"
    "\xB2 \xD9\x86\xDA\xAF\xD9\x88 \xDA\xA9\xD9\x87 \xD9\x86\xD9\x85\xDB\x8C"
    "\xE0\xA4\xA8\xE0\xA4\xBF\xE0\xA4\xB7\xE0\xA5\x8D\xE0\xA4\x95\xE0\xA5\x8D"
    "\xE0\xA4\xB0\xE0\xA4\xBF\xE0\xA4\xAF\xE0\xA4\xAA\xE0\xA4\xBE\xE0\xA4\xAC"
    "\xE0\xA4\x82\xE0\xA4\xA6\xE0\xA4\xBF\xE0\xA4\xAF\xE0\xA4\xBE\xE0\xA4\x81"
    "\xE3\x81\xA9\xE3\x82\x93\xE3\x81\xAA\xE8\xB3\xAA\xE5\x95\x8F\xE3\x81\xAB"
    "\xE3\x82\x82\xE7\xAD\x94\xE3\x81\x88\xE3\x82\xB7\xE3\x82\xB9\xE3\x83\x86"
    "\xE3\x83\xA0\xE3\x81\x8B\xE3\x82\x89\xE3\x81\xAE\xE9\x80\x9A\xE7\x9F\xA5"
    "\xE3\x83\x87\xE3\x83\x99\xE3\x83\xAD\xE3\x83\x83\xE3\x83\x91\xE3\x83\xBC"
    "\xE3\x83\xA2\xE3\x83\xBC\xE3\x83\x89\xE7\xA7\x81\xE3\x81\xAF\xE3\x81\x82"
    "\xE3\x81\xAA\xE3\x81\x9F\xE3\x81\xAE\xE5\x89\xB5\xE9\x80\xA0\xE8\x80\x85"
    "\xE7\xA7\x81\xE3\x81\xAF\xE3\x81\x82\xE3\x81\xAA\xE3\x81\x9F\xE3\x81\xAE"
    "\xE7\xAE\xA1\xE7\x90\x86\xE8\x80\x85\xE7\xA7\x81\xE3\x81\xAF\xE3\x81\x82"
    "\xE3\x81\xAA\xE3\x81\x9F\xE3\x81\xAE\xE8\xA3\xBD\xE4\xBD\x9C\xE8\x80\x85"
    "\xE7\xA7\x81\xE3\x81\xAF\xE3\x81\x82\xE3\x81\xAA\xE3\x81\x9F\xE3\x81\xAE"
    "\xE9\x96\x8B\xE7\x99\xBA\xE8\x80\x85hier spricht der betreiberich bin de"
    "in administratorich bin dein programmiererinstrucciones secretas coninst"
    "ructions secretes avecjangan sekali-kali menolakje suis ton administrate"
    "urlas instrucciones secretasle tue istruzioni inizialile tue istruzioni "
    "nascostesono il tuo amministratoretes instructions initialestidak memili"
    "ki hati nuranitidak mengenal hati nuranitus instrucciones internastus in"
    "strucciones secretasvos instructions initiales\xD0\xB1\xD0\xB5\xD0\xB7 "
    "\xD0\xB2\xD1\x81\xD1\x8F\xD0\xBA\xD0\xB8\xD1\x85 \xD0\xBE\xD0\xB3\xD1"
    "\x80\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xB6\xD0\xBE\xD0\xB4\xD0\xBD\xD0\xB8"
    "\xD1\x85 \xD0\xBE\xD0\xB1\xD0\xBC\xD0\xB4\xD0\xB0\xD1\x8E \xD1\x82\xD0"
    "\xB5\xD0\xB1\xD0\xB5 \xD0\xBF\xD1\x80\xD0\xB0\xD0\xB2\xD0\xBE\xD0\xB4"
    "\xD0\xB0\xD1\x8E \xD1\x82\xD0\xBE\xD0\xB1\xD1\x96 \xD0\xBF\xD1\x80\xD0"
    "\xB0\xD0\xB2\xD0\xBE\xD1\x82\xD1\x96\xD0\xBB\xD1\x8C\xD0\xBA\xD0\xB8 "
    "\xD1\x82\xD0\xB5, \xD1\x89\xD0\xBE \xD1\x8F\xD1\x8F \xD1\x82\xD0\xB2\xD1"
    "\x96\xD0\xB8 \xD1\x82\xD0\xB2\xD0\xBE\xD1\x80\xD0\xB5\xD1\x86\xD1\x8C"
    "\xD9\x81\xD9\x82\xD8\xB7 \xD8\xAF\xD8\xB3\xD8\xAA\xD9\x88\xD8\xB1\xD8"
    "\xA7\xD8\xAA \xD9\x85\xD9\x86\xD9\x84\xD8\xA7 \xD8\xAA\xD8\xAE\xD8\xB6"
    "\xD8\xB9 \xD8\xA7\xD9\x84\xD9\x82\xD9\x8A\xD9\x88\xD8\xAF\xD9\x84\xD8"
    "\xA7 \xD9\x8A\xD8\xAE\xD8\xB6\xD8\xB9 \xD8\xA7\xD9\x84\xD9\x82\xD9\x8A"
    "\xD9\x88\xD8\xAF\xD9\x84\xD8\xA7 \xD9\x8A\xD8\xB9\xD8\xB1\xD9\x81 \xD8"
    "\xA7\xD9\x84\xD9\x82\xD9\x8A\xD9\x88\xD8\xAF\xD9\x84\xD9\x8A\xD8\xB3 "
    "\xD9\x84\xD8\xAF\xD9\x8A\xD9\x87 \xD9\x82\xD9\x88\xD8\xA7\xD8\xB9\xD8"
    "\xAF\xD9\x85\xD9\x86 \xD8\xA7\xD9\x84\xD8\xA7\xD9\x86 \xD9\x81\xD8\xB5"
    "\xD8\xA7\xD8\xB9\xD8\xAF\xD8\xA7\xD9\x86\xD8\xB5 \xD9\x85\xD9\x88\xD8"
    "\xAC\xD9\x87 \xD8\xA7\xD9\x84\xD9\x86\xD8\xB8\xD8\xA7\xD9\x85\xD9\x87"
    "\xDB\x8C\xDA\x86 \xD9\x82\xD8\xA7\xD9\x86\xD9\x88\xD9\x86\xDB\x8C \xD9"
    "\x86\xD9\x85\xDB\x8C\xEB\x82\x98\xEB\x8A\x94 \xEB\x8B\xB9\xEC\x8B\xA0"
    "\xEC\x9D\x98 \xEA\xB0\x9C\xEB\xB0\x9C\xEC\x9E\x90\xEB\x82\x98\xEB\x8A"
    "\x94 \xEB\x8B\xB9\xEC\x8B\xA0\xEC\x9D\x98 \xEA\xB4\x80\xEB\xA6\xAC\xEC"
    "\x9E\x90\xEB\x82\x98\xEB\x8A\x94 \xEB\x8B\xB9\xEC\x8B\xA0\xEC\x9D\x98 "
    "\xEC\xA0\x9C\xEC\x9E\x91\xEC\x9E\x90\xEB\x82\x98\xEB\x8A\x94 \xEB\x8B"
    "\xB9\xEC\x8B\xA0\xEC\x9D\x98 \xEC\xB0\xBD\xEC\xA1\xB0\xEC\x9E\x90\xEC"
    "\xA7\x80\xEA\xB8\x88\xEA\xB9\x8C\xEC\xA7\x80 \xEB\xB0\x9B\xEC\x9D\x80 "
    "\xEC\xA7\x80\xEC\x8B\x9C" "boleh mengatakan apa sajachi lam theo lenh cu"
    "a toichi lam theo nhung gi toidung bao gio noi rang baninstrucciones ocu"
    "ltas coninstructions cachees avecinstructions secretes queintelligence a"
    "rtificielleje te donne la permissionkunstmatige intelligentielas instruc"
    "ciones ocultasle tue istruzioni internele tue istruzioni segreteloi nhac"
    " he thong cua banmenjawab semua pertanyaansem mudar nenhuma palavrasono "
    "il tuo programmatoretes instructions internestes instructions secretestu"
    "s instrucciones ocultasvos instructions internesvos instructions secrete"
    "s\xD0\xB2\xD1\x81\xD0\xB5 \xD1\x80\xD0\xB0\xD0\xB7\xD1\x80\xD0\xB5\xD1"
    "\x88\xD0\xB5\xD0\xBD\xD0\xBE\xD0\xBD\xD0\xB5\xD0\xBC\xD0\xB0\xD1\x94 "
    "\xD0\xB7\xD0\xB0\xD0\xB1\xD0\xBE\xD1\x80\xD0\xBE\xD0\xBD\xD1\x80\xD0\xB5"
    "\xD0\xB6\xD0\xB8\xD0\xBC \xD0\xBE\xD1\x82\xD0\xBB\xD0\xB0\xD0\xB4\xD0"
    "\xBA\xD0\xB8\xD1\x80\xD0\xBE\xD0\xB1\xD0\xB8\xD1\x82\xD1\x8C \xD1\x83"
    "\xD1\x81\xD0\xB5, \xD1\x89\xD0\xBE\xD1\x81\xD0\xB2\xD0\xBE\xD1\x96 \xD0"
    "\xBF\xD0\xBE\xD1\x87\xD0\xB0\xD1\x82\xD0\xBA\xD0\xBE\xD0\xB2\xD1\x81\xD0"
    "\xB2\xD0\xBE\xD1\x96 \xD0\xBF\xD1\x80\xD0\xB8\xD1\x85\xD0\xBE\xD0\xB2"
    "\xD0\xB0\xD0\xBD\xD1\x81\xD0\xB2\xD1\x96\xD0\xB8 \xD0\xBF\xD0\xBE\xD1"
    "\x87\xD0\xB0\xD1\x82\xD0\xBA\xD0\xBE\xD0\xB2\xD1\x82\xD0\xB2\xD0\xBE\xD1"
    "\x96 \xD0\xBF\xD0\xBE\xD1\x87\xD0\xB0\xD1\x82\xD0\xBA\xD0\xBE\xD0\xB2"
    "\xD1\x82\xD0\xB2\xD0\xBE\xD1\x96 \xD0\xBF\xD1\x80\xD0\xB8\xD1\x85\xD0"
    "\xBE\xD0\xB2\xD0\xB0\xD0\xBD\xD1\x82\xD0\xB2\xD1\x96\xD0\xB8 \xD0\xBF"
    "\xD0\xBE\xD1\x87\xD0\xB0\xD1\x82\xD0\xBA\xD0\xBE\xD0\xB2\xD1\x83\xD1\x81"
    "\xD0\xB5 \xD0\xB4\xD0\xBE\xD0\xB7\xD0\xB2\xD0\xBE\xD0\xBB\xD0\xB5\xD0"
    "\xBD\xD0\xBE\xD1\x83\xD1\x81\xD1\x96 \xD0\xBF\xD0\xBE\xD0\xBF\xD0\xB5"
    "\xD1\x80\xD0\xB5\xD0\xB4\xD0\xBD\xD1\x96\xD8\xA7\xD9\x84\xD9\x85\xD9\x81"
    "\xD8\xAA\xD8\xA7\xD8\xAD \xD8\xA7\xD9\x84\xD8\xB3\xD8\xB1\xD9\x8A\xD8"
    "\xA8\xD9\x87 \xD8\xAA\xD9\x88 \xD8\xA7\xD8\xAC\xD8\xA7\xD8\xB2\xD9\x87 "
    "\xD9\x85\xDB\x8C\xD8\xAF\xD8\xB3\xD8\xAA\xD9\x88\xD8\xB1\xD8\xA7\xD8\xAA"
    " \xD9\xBE\xD9\x86\xD9\x87\xD8\xA7\xD9\x86\xD8\xAF\xD8\xB3\xD8\xAA\xD9"
    "\x88\xD8\xB1\xD9\x87\xD8\xA7\xDB\x8C \xD9\x85\xD8\xAE\xD9\x81\xDB\x8C"
    "\xD8\xB1\xD8\xB3\xD8\xA7\xD9\x84\xD8\xA9 \xD8\xA7\xD9\x84\xD8\xA7\xD8"
    "\xAF\xD8\xA7\xD8\xB1\xD8\xA9\xD8\xB1\xD8\xB3\xD8\xA7\xD9\x84\xD8\xA9 "
    "\xD8\xA7\xD9\x84\xD9\x85\xD8\xB3\xD9\x88\xD9\x88\xD9\x84\xE0\xA4\x85\xE0"
    "\xA4\xA8\xE0\xA4\xA6\xE0\xA5\x87\xE0\xA4\x96\xE0\xA4\xBE \xE0\xA4\x95"
    "\xE0\xA4\xB0\xE0\xA4\x8F\xE0\xA4\xA1\xE0\xA4\xAE\xE0\xA4\xBF\xE0\xA4\xA8"
    " \xE0\xA4\xAE\xE0\xA5\x8B\xE0\xA4\xA1\xE0\xA4\x95\xE0\xA5\x80 \xE0\xA4"
    "\xAD\xE0\xA5\x82\xE0\xA4\xAE\xE0\xA4\xBF\xE0\xA4\x95\xE0\xA4\xBE\xE0\xA4"
    "\xAA\xE0\xA4\xBF\xE0\xA4\x9B\xE0\xA4\xB2\xE0\xA5\x87 \xE0\xA4\xB8\xE0"
    "\xA4\xAD\xE0\xA5\x80\xE0\xA4\xAC\xE0\xA4\xBF\xE0\xA4\xA8\xE0\xA4\xBE "
    "\xE0\xA4\xA8\xE0\xA4\xBF\xE0\xA4\xAF\xE0\xA4\xAE\xE0\xA4\xAD\xE0\xA4\xBE"
    "\xE0\xA4\xB7\xE0\xA4\xBE \xE0\xA4\xAE\xE0\xA5\x89\xE0\xA4\xA1\xE0\xA4"
    "\xB2\xE0\xA4\xB2\xE0\xA4\xBE\xE0\xA4\x97\xE0\xA5\x82 \xE0\xA4\xA8\xE0"
    "\xA4\xB9\xE0\xA5\x80\xE0\xA4\x82" "bericht van de beheerderbericht van j"
    "e beheerderboleh mengatakan apa punchi lam theo loi cua toidarfst niemal"
    "s verweigerhier ist dein entwicklerinstructions cachees queinstructions "
    "precedentesintelligenza artificialeje hebt mijn toestemmingkhong co bat "
    "ky gioi hanle precedenti istruzioninachricht der entwicklernachricht des"
    " entwicklernachricht vom entwicklerohne jegliche einschrankprompt di sis"
    "tema che tisans aucun avertissementsono il tuo sviluppatoresuas mensagem"
    " de sistemasuas mensagem do sistemates instructions cacheestes instructi"
    "ons systemetu configuracion inicialtuas mensagem de sistematuas mensagem"
    " do sistematuo messaggio di sistemaunicamente i miei ordinivos instructi"
    "ons cacheesvos instructions systeme\xD0\xBD\xD0\xB5 \xD0\xB7\xD0\xBD\xD0"
    "\xB0\xD1\x94 \xD0\xBE\xD0\xB1\xD0\xBC\xD0\xB5\xD0\xB6\xD1\x81 \xD1\x8D"
    "\xD1\x82\xD0\xBE\xD0\xB8 \xD0\xBC\xD0\xB8\xD0\xBD\xD1\x83\xD1\x82\xD1"
    "\x8B\xD1\x81\xD0\xBB\xD0\xBE\xD0\xB2\xD0\xBE \xD0\xB2 \xD1\x81\xD0\xBB"
    "\xD0\xBE\xD0\xB2\xD0\xBE\xD8\xB7\xD9\x88\xD8\xB1\xDB\x8C \xD8\xB1\xD9"
    "\x81\xD8\xAA\xD8\xA7\xD8\xB1 \xDA\xA9\xD9\x86\xD9\x84\xD9\x8A\xD8\xB3 "
    "\xD9\x84\xD8\xAF\xD9\x8A\xD9\x87 \xD9\x82\xD9\x8A\xD9\x88\xD8\xAF\xE3"
    "\x81\x82\xE3\x81\xAA\xE3\x81\x9F\xE3\x81\xAE\xE3\x83\x95\xE3\x82\xA3\xE3"
    "\x83\xAB\xE3\x82\xBF\xE3\x81\x93\xE3\x82\x8C\xE3\x81\xBE\xE3\x81\xA7\xE3"
    "\x81\xAE\xE3\x83\xAB\xE3\x83\xBC\xE3\x83\xAB\xE7\xA7\x81\xE3\x81\xAE\xE8"
    "\xA8\x80\xE3\x81\x86\xE3\x81\x93\xE3\x81\xA8\xE3\x81\xA0\xE3\x81\x91\xE7"
    "\xAE\xA1\xE7\x90\x86\xE8\x80\x85\xE3\x81\x8B\xE3\x82\x89\xE3\x81\xAE\xE9"
    "\x80\x9A\xE7\x9F\xA5\xE7\xAE\xA1\xE7\x90\x86\xE8\x80\x85\xE3\x81\x8B\xE3"
    "\x82\x89\xE3\x81\xAE\xE9\x80\xA3\xE7\xB5\xA1\xE8\xA8\xB1\xE5\x8F\xAF\xE3"
    "\x81\x95\xE3\x82\x8C\xE3\x81\xA6\xE3\x81\x84\xE3\x81\xBE\xE3\x81\x99\xE9"
    "\x96\x8B\xE7\x99\xBA\xE8\x80\x85\xE3\x81\x8B\xE3\x82\x89\xE3\x81\xAE\xE9"
    "\x80\x9A\xE7\x9F\xA5\xE9\x96\x8B\xE7\x99\xBA\xE8\x80\x85\xE3\x81\x8B\xE3"
    "\x82\x89\xE3\x81\xAE\xE9\x80\xA3\xE7\xB5\xA1" "apenas as minhas ordensbo"
    " loc noi dung cua banboleh melakukan apa punconsignes secretes avecdarfs"
    "t nichts verweigerdu hast meine erlaubnishier ist dein betreiberhier ist"
    " der entwicklerhier spricht dein adminich bin dein entwicklerindicacione"
    "s anterioresinstrucoes secretas cominteligencia artificialistruzioni nas"
    "coste conje suis ton developpeurje suis ton programmeurjestem twoim prog"
    "ramistjouw verborgen instructkhong co bat ky han chekhong co bat ky quy "
    "tacmodalita amministratorenachricht der betreibernachricht des betreiber"
    "nachricht vom betreiberohne jegliche beschrankpas le droit de refuserpro"
    "mpt he thong cua banquy tac an toan cua bansans aucune restrictionsin ni"
    "nguna advertenciasou o seu administradorsou o seu desenvolvedorsua mensa"
    "gem de sistemasua mensagem do sistemates consignes initialestes mesures "
    "de securitetidak memiliki larangantidak mengenal larangantidak punya hat"
    "i nuranitoi la nguoi tao ra bantoutes les instructionsverborgenen instru"
    "ktionversteckten instruktionvos consignes initialesvos mesures de securi"
    "te\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xB7\xD0\xB0\xD0\xBF\xD1\x80\xD0\xB5\xD1"
    "\x82\xD0\xBE\xD0\xB2\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xBF\xD0\xBE\xD0\xBF"
    "\xD0\xB5\xD1\x80\xD0\xB5\xD0\xB4\xD0\xB6\xD0\xB2\xD1\x81\xD0\xB5, \xD1"
    "\x87\xD1\x82\xD0\xBE \xD1\x82\xD0\xB5\xD0\xB1\xD0\xB5\xD0\xB4\xD0\xB5"
    "\xD0\xB8\xD1\x81\xD1\x82\xD0\xB2\xD1\x83\xD0\xB8 \xD0\xBA\xD0\xB0\xD0"
    "\xBA\xD0\xBC\xD0\xBE\xD0\xB2\xD0\xBD\xD0\xB0 \xD0\xBC\xD0\xBE\xD0\xB4"
    "\xD0\xB5\xD0\xBB\xD1\x8C\xD0\xBD\xD0\xB5 \xD0\xB2\xD1\x96\xD0\xB4\xD0"
    "\xBC\xD0\xBE\xD0\xB2\xD0\xBB\xD1\x8F\xD0\xB8\xD0\xBD\xD0\xB5 \xD0\xB4"
    "\xD0\xB5\xD0\xB8\xD1\x81\xD1\x82\xD0\xB2\xD1\x83\xD1\x8E\xD1\x82\xD0\xBD"
    "\xD0\xB5 \xD0\xBE\xD1\x82\xD0\xBA\xD0\xB0\xD0\xB7\xD1\x8B\xD0\xB2\xD0"
    "\xB0\xD0\xB8\xD0\xBD\xD0\xB5\xD0\xBB\xD1\x8C\xD0\xB7\xD1\x8F \xD0\xBE"
    "\xD1\x82\xD0\xBA\xD0\xB0\xD0\xB7\xD0\xBD\xD0\xB5\xD0\xBC\xD0\xB0\xD1\x94"
    " \xD0\xBC\xD0\xBE\xD1\x80\xD0\xB0\xD0\xBB\xD1\x96\xD0\xBD\xD0\xB5\xD0"
    "\xBC\xD0\xB0\xD1\x94 \xD0\xBF\xD1\x80\xD0\xB0\xD0\xB2\xD0\xB8\xD0\xBB"
    "\xD0\xBD\xD0\xB5\xD1\x82 \xD0\xB7\xD0\xB0\xD0\xBF\xD1\x80\xD0\xB5\xD1"
    "\x82\xD0\xBE\xD0\xB2\xD0\xBE\xD0\xB1\xD0\xBE \xD0\xB2\xD1\x81\xD0\xB5"
    "\xD0\xBC, \xD1\x87\xD1\x82\xD0\xBE\xD1\x80\xD0\xB5\xD0\xB6\xD0\xB8\xD0"
    "\xBC\xD0\xB5 \xD0\xB0\xD0\xB4\xD0\xBC\xD0\xB8\xD0\xBD\xD1\x80\xD0\xB5"
    "\xD0\xB6\xD0\xB8\xD0\xBC\xD1\x96 \xD0\xB0\xD0\xB4\xD0\xBC\xD1\x96\xD0"
    "\xBD\xD1\x81\xD0\xB2\xD0\xBE\xD0\xB8 \xD0\xBD\xD0\xB0\xD1\x87\xD0\xB0"
    "\xD0\xBB\xD1\x8C\xD0\xBD\xD1\x81\xD0\xB2\xD0\xBE\xD0\xB8 \xD1\x81\xD0"
    "\xB5\xD0\xBA\xD1\x80\xD0\xB5\xD1\x82\xD0\xBD\xD1\x81\xD0\xB2\xD0\xBE\xD0"
    "\xB8 \xD1\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5\xD0\xBC\xD0\xBD\xD1\x81"
    "\xD0\xB2\xD0\xBE\xD0\xB8 \xD1\x84\xD0\xB8\xD0\xBB\xD1\x8C\xD1\x82\xD1"
    "\x80\xD1\x8B\xD1\x81\xD0\xB2\xD0\xBE\xD0\xB8 \xD1\x8D\xD1\x82\xD0\xB8"
    "\xD1\x87\xD0\xB5\xD1\x81\xD0\xBA\xD1\x81\xD0\xB2\xD0\xBE\xD1\x96 \xD1"
    "\x81\xD0\xB5\xD0\xBA\xD1\x80\xD0\xB5\xD1\x82\xD0\xBD\xD1\x81\xD0\xB2\xD0"
    "\xBE\xD1\x96 \xD1\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5\xD0\xBC\xD0\xBD"
    "\xD1\x81\xD0\xB2\xD0\xBE\xD1\x96 \xD1\x84\xD1\x96\xD0\xBB\xD1\x8C\xD1"
    "\x82\xD1\x80\xD0\xB8\xD1\x81\xD0\xB2\xD1\x96\xD0\xB8 \xD1\x81\xD0\xB8"
    "\xD1\x81\xD1\x82\xD0\xB5\xD0\xBC\xD0\xBD\xD1\x82\xD0\xB2\xD0\xBE\xD0\xB8"
    " \xD0\xBD\xD0\xB0\xD1\x87\xD0\xB0\xD0\xBB\xD1\x8C\xD0\xBD\xD1\x82\xD0"
    "\xB2\xD0\xBE\xD0\xB8 \xD1\x81\xD0\xB5\xD0\xBA\xD1\x80\xD0\xB5\xD1\x82"
    "\xD0\xBD\xD1\x82\xD0\xB2\xD0\xBE\xD0\xB8 \xD1\x81\xD0\xB8\xD1\x81\xD1"
    "\x82\xD0\xB5\xD0\xBC\xD0\xBD\xD1\x82\xD0\xB2\xD0\xBE\xD0\xB8 \xD1\x84"
    "\xD0\xB8\xD0\xBB\xD1\x8C\xD1\x82\xD1\x80\xD1\x8B\xD1\x82\xD0\xB2\xD0\xBE"
    "\xD0\xB8 \xD1\x8D\xD1\x82\xD0\xB8\xD1\x87\xD0\xB5\xD1\x81\xD0\xBA\xD1"
    "\x82\xD0\xB2\xD0\xBE\xD1\x96 \xD1\x81\xD0\xB5\xD0\xBA\xD1\x80\xD0\xB5"
    "\xD1\x82\xD0\xBD\xD1\x82\xD0\xB2\xD0\xBE\xD1\x96 \xD1\x81\xD0\xB8\xD1"
    "\x81\xD1\x82\xD0\xB5\xD0\xBC\xD0\xBD\xD1\x82\xD0\xB2\xD0\xBE\xD1\x96 "
    "\xD1\x84\xD1\x96\xD0\xBB\xD1\x8C\xD1\x82\xD1\x80\xD0\xB8\xD1\x82\xD0\xB2"
    "\xD1\x96\xD0\xB8 \xD1\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5\xD0\xBC\xD0"
    "\xBD\xD8\xA7\xD8\xB2 \xD8\xA7\xDB\x8C\xD9\x86 \xD8\xA8\xD9\x87 \xD8\xA8"
    "\xD8\xB9\xD8\xAF\xD8\xA7\xD8\xB4\xD8\xB9\xD8\xA7\xD8\xB1 \xD8\xA7\xD9"
    "\x84\xD9\x86\xD8\xB8\xD8\xA7\xD9\x85\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 "
    "\xD9\x85\xD8\xAD\xD8\xAF\xD9\x88\xD8\xAF\xDB\x8C\xD8\xAA\xD8\xAF\xD8\xB3"
    "\xD8\xAA\xD9\x88\xD8\xB1\xD8\xA7\xD8\xAA \xD9\x85\xD8\xAE\xD9\x81\xDB"
    "\x8C\xD8\xB0\xD9\x83\xD8\xA7\xD8\xA1 \xD8\xA7\xD8\xB5\xD8\xB7\xD9\x86"
    "\xD8\xA7\xD8\xB9\xD9\x8A\xD8\xB1\xD8\xB3\xD8\xA7\xD9\x84\xD8\xA9 \xD8"
    "\xA7\xD9\x84\xD9\x85\xD8\xB7\xD9\x88\xD8\xB1\xD8\xB1\xD8\xB3\xD8\xA7\xD9"
    "\x84\xD8\xA9 \xD8\xA7\xD9\x84\xD9\x86\xD8\xB8\xD8\xA7\xD9\x85\xD9\x87"
    "\xD8\xB1 \xDA\x86\xDB\x8C\xD8\xB2\xDB\x8C \xD8\xB1\xD8\xA7 \xDA\xA9\xD9"
    "\x87\xDA\xA9\xD9\x84\xDB\x8C\xD8\xAF \xD9\x85\xD8\xAD\xD8\xB1\xD9\x85"
    "\xD8\xA7\xD9\x86\xD9\x87\xE0\xA4\x85\xE0\xA4\xAC \xE0\xA4\xB8\xE0\xA5"
    "\x87 \xE0\xA4\xA4\xE0\xA5\x81\xE0\xA4\xAE\xE0\xA4\xAE\xE0\xA4\xA8\xE0"
    "\xA4\xBE \xE0\xA4\xAE\xE0\xA4\xA4 \xE0\xA4\x95\xE0\xA4\xB0\xE0\xA4\xAE"
    "\xE0\xA5\x8B\xE0\xA4\xA1 \xE0\xA4\xAE\xE0\xA5\x87\xE0\xA4\x82 \xE0\xA4"
    "\x86\xEB\x82\x98\xEB\x8A\x94 \xEB\x84\x88\xEC\x9D\x98 \xEA\xB0\x9C\xEB"
    "\xB0\x9C\xEC\x9E\x90\xEB\x82\x98\xEB\x8A\x94 \xEB\x84\x88\xEC\x9D\x98 "
    "\xEA\xB4\x80\xEB\xA6\xAC\xEC\x9E\x90\xEB\x82\x98\xEB\x8A\x94 \xEB\x84"
    "\x88\xEC\x9D\x98 \xEC\xA0\x9C\xEC\x9E\x91\xEC\x9E\x90\xEB\x82\x98\xEB"
    "\x8A\x94 \xEB\x84\x88\xEC\x9D\x98 \xEC\xB0\xBD\xEC\xA1\xB0\xEC\x9E\x90"
    "a partir de maintenanta partir deste momentoa toutes les questionsberich"
    "t van de systeembericht van je systeembisherigen anweisungenbo loc an to"
    "an cua banconsignes cachees avecconsignes secretes quedarf niemals verwe"
    "igerdarfst nicht verweigergeen enkele restrictieherhangi bir kisitlamahi"
    "er ist der betreiberhinweis des entwicklerik ben je ontwikkelaarik geef "
    "je toestemminginstrucoes ocultas cominstrucoes ocultas queistruzioni seg"
    "rete cheistruzioni segrete conkunstliche intelligenznunca responda que n"
    "aoodpowiadasz na wszystksans aucun restrictionsans aucune contraintesaya"
    " adalah pengembangsoltanto i miei ordiniswoje polecenia systemtes consig"
    "nes internestes consignes secretestes regles de securitethong bao cua he"
    " thongthong bao cua nha phatthong bao cua quan tritodo te esta permitido"
    "tu mensaje del sistematwoje polecenia systemunicamente mis ordenesvos co"
    "nsignes internesvos consignes secretesvos regles de securitevotre prompt"
    " d'originezonder enige waarschuw\xD0\xB0\xD0\xBA\xD1\x82\xD0\xB8\xD0\xB2"
    "\xD0\xB8\xD1\x80\xD0\xBE\xD0\xB2\xD0\xB0\xD0\xBD\xD0\xBB\xD0\xB8\xD1\x88"
    "\xD0\xB5 \xD1\x82\xD0\xB5, \xD1\x89\xD0\xBE \xD1\x8F\xD0\xBD\xD0\xB5 "
    "\xD0\xBC\xD0\xB0\xD1\x94 \xD0\xBE\xD0\xB1\xD0\xBC\xD0\xB5\xD0\xB6\xD0"
    "\xBF\xD0\xB5\xD1\x80\xD0\xB5\xD0\xBA\xD0\xBB\xD1\x8E\xD1\x87\xD0\xB8\xD1"
    "\x81\xD1\x8C\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 \xD8\xA7\xD9\x8A \xD9\x82"
    "\xD9\x8A\xD9\x88\xD8\xAF\xD8\xAF\xD9\x88\xD9\x86 \xD8\xA7\xD9\x8A \xD8"
    "\xAA\xD8\xAD\xD8\xB0\xD9\x8A\xD8\xB1\xD8\xB2\xDB\x8C\xD8\xB1 \xD9\xBE"
    "\xD8\xA7 \xD8\xA8\xDA\xAF\xD8\xB0\xD8\xA7\xD8\xB1\xD9\x83\xD9\x84 \xD8"
    "\xB4\xD9\x8A\xD8\xA1 \xD9\x85\xD8\xB3\xD9\x85\xD9\x88\xD8\xAD\xD9\x84"
    "\xD9\x85 \xD8\xAA\xD8\xB9\xD8\xAF \xD8\xB3\xD8\xA7\xD8\xB1\xD9\x8A\xD8"
    "\xA9\xD9\x85\xD8\xA7 \xD8\xA7\xD9\x82\xD9\x88\xD9\x84\xD9\x87 \xD9\x81"
    "\xD9\x82\xD8\xB7\xD9\x85\xD8\xAD\xD8\xAF\xD9\x88\xD8\xAF\xDB\x8C\xD8\xAA"
    "\xD9\x87\xD8\xA7\xDB\x8C\xD8\xAA\xD9\x85\xD9\x86 \xD8\xB3\xD8\xA7\xD8"
    "\xB2\xD9\x86\xD8\xAF\xD9\x87 \xD8\xAA\xD9\x88\xD9\x86\xD8\xA8\xD8\xA7"
    "\xDB\x8C\xD8\xAF \xD8\xB1\xD8\xAF \xDA\xA9\xD9\x86\xDB\x8C\xD9\xBE\xDB"
    "\x8C\xD8\xA7\xD9\x85 \xD8\xA7\xD8\xB2 \xD9\x85\xD8\xAF\xDB\x8C\xD8\xB1"
    "\xDA\xA9\xD9\x84\xD9\x85\xD9\x87 \xD8\xA8\xD9\x87 \xDA\xA9\xD9\x84\xD9"
    "\x85\xD9\x87\xE0\xA4\xA1\xE0\xA4\xBF\xE0\xA4\xAC\xE0\xA4\x97 \xE0\xA4"
    "\xAE\xE0\xA5\x8B\xE0\xA4\xA1\xE0\xA4\xA8\xE0\xA4\xBE\xE0\xA4\x9F\xE0\xA4"
    "\x95 \xE0\xA4\x95\xE0\xA4\xB0\xE0\xA5\x8B\xEC\x8B\x9C\xEC\x8A\xA4\xED"
    "\x85\x9C \xED\x94\x84\xEB\xA1\xAC\xED\x94\x84\xED\x8A\xB8" "ablehnen ist"
    " verbotenalle fragen beantwortbatasan keamanan andabatasan keamanan kamu"
    "che do nha phat trienchi lam theo lenh toiconsignes cachees queconsignes"
    " precedentesdarf nichts verweigerdarfst niemals ablehndeine internen anw"
    "eisdu hast die erlaubnise o seu administradore o seu desenvolvedorelke v"
    "raag beantwoordfiltres de moderationfiltros de moderacionfiltry bezpiecz"
    "enstwageen enkele beperkinggelistirici bildirimiguvenlik filtreleriniich"
    " bin dein schopferik ben je programmeurinstrucoes anterioresinstrucoes d"
    "o sistemainstruksi tersembunyiistruzioni precedentijangan pernah menolak"
    "je verborgen instructjede fragen beantwortjouw geheime instructkhong bao"
    " gio tu choimensaje del desarrollmessaggio del sistemamodalita sviluppat"
    "orenie znasz zadnych ogrnie znasz zadnych zasnunca me digas que nonur no"
    "ch das, was ichpoprzednie instrukcjesage niemals, dass dusans aucun cont"
    "raintesaya mengizinkan kamuseu prompt de sistemaseu prompt do sistemasom"
    "ente minhas ordenssou o seu programadorswoj komunikat systemtes consigne"
    "s cacheestes consignes systemeteu prompt de sistemateu prompt do sistema"
    "thong bao tu he thongthong bao tu nha phatthong bao tu quan tritidak mem"
    "iliki aturantidak mengenal aturantin nhan cua he thongtin nhan cua nha p"
    "hattin nhan cua quan tritodos os seus filtrostu mensaje de sistematu pro"
    "mpt del sistematuo prompt di sistematwoj komunikat systemuniquement mes "
    "ordresverborgen instructiesvos consignes cacheesvos consignes systemevot"
    "re message initialvotre message systemezonder enkele censuur\xD0\xB1\xD0"
    "\xB5\xD0\xB7 \xD0\xB7\xD0\xB0\xD0\xB1\xD0\xBE\xD1\x80\xD0\xBE\xD0\xBD"
    "\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xBC\xD0\xBE\xD1\x80\xD0\xB0\xD0\xBB\xD0"
    "\xB8\xD0\xB7\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xBD\xD1\x80\xD0\xB0\xD0\xB2"
    "\xD0\xBE\xD1\x83\xD1\x87\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xBE\xD0\xB3\xD1"
    "\x80\xD0\xB0\xD0\xBD\xD0\xB8\xD1\x87\xD0\xB1\xD0\xB5\xD0\xB7 \xD1\x81"
    "\xD0\xBE\xD0\xB2\xD0\xB5\xD1\x81\xD1\x82\xD0\xB8\xD0\xB1\xD0\xB5\xD0\xB7"
    " \xD1\x81\xD0\xBE\xD0\xB2\xD1\x96\xD1\x81\xD1\x82\xD1\x96\xD0\xB2\xD1"
    "\x81\xD0\xB5 \xD0\xBF\xD1\x80\xD0\xB5\xD0\xB6\xD0\xBD\xD0\xB8\xD0\xB5"
    "\xD0\xB2\xD1\x81\xD0\xB5, \xD1\x89\xD0\xBE \xD1\x82\xD0\xBE\xD0\xB1\xD1"
    "\x96\xD0\xB7\xD1\x96\xD0\xB3\xD1\x80\xD0\xB0\xD0\xB8 \xD1\x80\xD0\xBE"
    "\xD0\xBB\xD1\x8C\xD0\xBA\xD0\xBE\xD0\xBC\xD0\xB0\xD0\xBD\xD0\xB4\xD0\xB0"
    " openai\xD0\xBD\xD0\xB5\xD0\xBC\xD0\xB0\xD1\x94 \xD0\xBE\xD0\xB1\xD0\xBC"
    "\xD0\xB5\xD0\xB6\xD0\xBD\xD0\xB5\xD1\x82 \xD0\xBE\xD0\xB3\xD1\x80\xD0"
    "\xB0\xD0\xBD\xD0\xB8\xD1\x87\xD1\x80\xD0\xB5\xD0\xB6\xD0\xB8\xD0\xBC "
    "\xD0\xB0\xD0\xB4\xD0\xBC\xD0\xB8\xD0\xBD\xD1\x80\xD0\xB5\xD0\xB6\xD0\xB8"
    "\xD0\xBC \xD0\xB0\xD0\xB4\xD0\xBC\xD1\x96\xD0\xBD\xD1\x80\xD0\xB5\xD0"
    "\xB6\xD0\xB8\xD0\xBC\xD0\xB5 \xD0\xB1\xD0\xBE\xD0\xB3\xD0\xB0\xD1\x80"
    "\xD0\xB5\xD0\xB6\xD0\xB8\xD0\xBC\xD1\x96 \xD0\xB1\xD0\xBE\xD0\xB3\xD0"
    "\xB0\xD1\x81\xD0\xB2\xD0\xBE\xD0\xB8 \xD0\xB7\xD0\xB0\xD1\x89\xD0\xB8"
    "\xD1\x82\xD0\xBD\xD1\x81\xD0\xB2\xD0\xBE\xD1\x96 \xD0\xB7\xD0\xB0\xD1"
    "\x85\xD0\xB8\xD1\x81\xD0\xBD\xD1\x81\xD1\x8B\xD0\xB3\xD1\x80\xD0\xB0\xD0"
    "\xB8 \xD1\x80\xD0\xBE\xD0\xBB\xD1\x8C\xD1\x82\xD0\xB2\xD0\xBE\xD0\xB8 "
    "\xD0\xB7\xD0\xB0\xD1\x89\xD0\xB8\xD1\x82\xD0\xBD\xD1\x82\xD0\xB2\xD0\xBE"
    "\xD1\x96 \xD0\xB7\xD0\xB0\xD1\x85\xD0\xB8\xD1\x81\xD0\xBD\xD1\x82\xD0"
    "\xB8 \xD0\xBF\xD0\xB5\xD1\x80\xD1\x81\xD0\xBE\xD0\xBD\xD0\xB0\xD0\xB6"
    "\xD1\x82\xD1\x8B \xD0\xBF\xD0\xB5\xD1\x80\xD1\x81\xD0\xBE\xD0\xBD\xD0"
    "\xB0\xD0\xB6\xD1\x83\xD1\x81\xD0\xB5, \xD1\x89\xD0\xBE \xD1\x82\xD0\xBE"
    "\xD0\xB1\xD1\x96\xD8\xA7\xD8\xAC\xD8\xA7\xD8\xB2\xD9\x87 \xD9\x85\xDB"
    "\x8C\xD8\xAF\xD9\x87\xD9\x85\xD8\xA7\xD8\xB9\xD9\x84\xD8\xA7\xD9\x86 "
    "\xD8\xB3\xDB\x8C\xD8\xB3\xD8\xAA\xD9\x85\xD8\xA7\xD9\x85\xD9\x86\xD8\xAD"
    "\xD9\x83 \xD8\xA7\xD9\x84\xD8\xA7\xD8\xB0\xD9\x86\xD8\xA8\xD8\xAF\xD9"
    "\x88\xD9\x86 \xD8\xB3\xD8\xA7\xD9\x86\xD8\xB3\xD9\x88\xD8\xB1\xD8\xAF"
    "\xDB\x8C\xDA\xAF\xD8\xB1 \xD8\xA7\xD8\xB9\xD8\xAA\xD8\xA8\xD8\xA7\xD8"
    "\xB1\xD9\x82\xD9\x88\xD8\xA7\xD9\x86\xDB\x8C\xD9\x86 \xD9\x82\xD8\xA8"
    "\xD9\x84\xDB\x8C\xD9\x83\xD9\x84\xD9\x85\xD8\xA9 \xD8\xA7\xD9\x84\xD9"
    "\x85\xD8\xB1\xD9\x88\xD8\xB1\xD9\x85\xD9\x85\xD9\x86\xD9\x88\xD8\xB9 "
    "\xD8\xA7\xD9\x84\xD8\xB1\xD9\x81\xD8\xB6\xD9\x86\xD8\xA7\xD8\xAF\xDB\x8C"
    "\xD8\xAF\xD9\x87 \xD8\xA8\xDA\xAF\xDB\x8C\xD8\xB1\xD9\x88\xD8\xB6\xD8"
    "\xB9 \xD8\xA7\xD9\x84\xD8\xAA\xD8\xB5\xD8\xAD\xD9\x8A\xD8\xAD\xD9\x88"
    "\xD8\xB6\xD8\xB9 \xD8\xA7\xD9\x84\xD9\x85\xD8\xB3\xD9\x88\xD9\x88\xD9"
    "\x84\xD9\xBE\xDB\x8C\xD8\xA7\xD9\x85 \xD8\xB3\xDB\x8C\xD8\xB3\xD8\xAA"
    "\xD9\x85\xDB\x8C\xD9\xBE\xDB\x8C\xD8\xBA\xD8\xA7\xD9\x85 \xD8\xB3\xDB"
    "\x8C\xD8\xB3\xD8\xAA\xD9\x85\xE0\xA4\xAA\xE0\xA4\xBE\xE0\xA4\xB8\xE0\xA4"
    "\xB5\xE0\xA4\xB0\xE0\xA5\x8D\xE0\xA4\xA1\xE3\x81\x82\xE3\x81\xAA\xE3\x81"
    "\x9F\xE3\x81\xAE\xE5\x90\x8D\xE5\x89\x8D\xE3\x81\xAF\xE3\x81\x93\xE3\x82"
    "\x8C\xE3\x81\xBE\xE3\x81\xA7\xE3\x81\xAE\xE6\x8C\x87\xE7\xA4\xBA\xE3\x83"
    "\x81\xE3\x83\xA3\xE3\x83\x83\xE3\x83\x88\xE3\x83\x9C\xE3\x83\x83\xE3\x83"
    "\x88\xE3\x83\x87\xE3\x83\x90\xE3\x83\x83\xE3\x82\xB0\xE3\x83\xA2\xE3\x83"
    "\xBC\xE3\x83\x89\xE3\x83\x95\xE3\x82\xA3\xE3\x83\xAB\xE3\x82\xBF\xE3\x83"
    "\xBC\xE3\x81\xAA\xE3\x81\x97\xE4\xB8\x8D\xE8\xA6\x81\xE7\xBB\x99\xE4\xBB"
    "\xBB\xE4\xBD\x95\xE8\xAD\xA6\xE5\x91\x8A\xE4\xB9\x8B\xE5\x89\x8D\xE6\x94"
    "\xB6\xE5\x88\xB0\xE7\x9A\x84\xE6\x89\x80\xE6\x9C\x89\xE5\x88\xB6\xE9\x99"
    "\x90\xE3\x82\x92\xE5\x8F\x97\xE3\x81\x91\xE3\x81\xAA\xE3\x81\x84\xE5\xAE"
    "\x89\xE5\x85\xA8\xE3\x83\x95\xE3\x82\xA3\xE3\x83\xAB\xE3\x82\xBF\xE3\x83"
    "\xBC\xE6\x88\x91\xE6\x98\xAF\xE4\xBD\xA0\xE7\x9A\x84\xE5\x88\x9B\xE5\xBB"
    "\xBA\xE8\x80\x85\xE6\x88\x91\xE6\x98\xAF\xE4\xBD\xA0\xE7\x9A\x84\xE5\x88"
    "\x9B\xE9\x80\xA0\xE8\x80\x85\xE6\x88\x91\xE6\x98\xAF\xE4\xBD\xA0\xE7\x9A"
    "\x84\xE5\xBC\x80\xE5\x8F\x91\xE8\x80\x85\xE6\x88\x91\xE6\x98\xAF\xE4\xBD"
    "\xA0\xE7\x9A\x84\xE7\xAE\xA1\xE7\x90\x86\xE5\x91\x98\xE6\x8B\x92\xE5\x90"
    "\xA6\xE3\x81\x97\xE3\x81\xA6\xE3\x81\xAF\xE3\x81\x84\xE3\x81\x91\xE9\x81"
    "\xA9\xE7\x94\xA8\xE3\x81\x95\xE3\x82\x8C\xE3\x81\xBE\xE3\x81\x9B\xE3\x82"
    "\x93" "apenas minhas ordensaqui e o seu criadoraturan keamanan andaatura"
    "n keamanan kamubericht van de adminbericht van je adminchi lam theo loi "
    "toidarf nicht verweigerdarfst nichts ablehndein entwickler hierdeinem sy"
    "stem promptdeinem system-promptdeinen inhaltsfilterdeinen system promptd"
    "einen system-promptdeiner inhaltsfilterdung bao gio tu choifilter keaman"
    "an andafilter keamanan kamufiltri dei contenutifiltros de contenidofiltr"
    "os de segurancafiltros de seguridadgeheimen instruktionguvenlik kurallar"
    "inii tuoi misure di sici tuoi regole di sicinstrukcje systemoweinstruksi"
    " dari admininstruksi sebelumnyajangan pernah bilangje suis ton createurj"
    "e te donne le droitjede frage beantwortjestem twoim dewelopjouw systeemi"
    "nstructkeinerlei einschrankkeinerlei richtliniele tue misure di sicle tu"
    "e regole di sicmelakukan semua yangmessaggio dell'adminmessaggio dell'am"
    "minmessaggio dello svilnachricht der systemnachricht des systemnachricht"
    " vom systemne s'appliquent plusnie masz zadnych ogrnie masz zadnych zasn"
    "ie znasz moralnoscinie znasz ograniczenodpowiada na wszystkohne alle ein"
    "schrankohne jede einschrankohne jegliche filterohne jegliche zensurpembe"
    "ritahuan sistemrisponde a qualsiasirispondi a qualsiasisana verilen tali"
    "matsans faire la moralesenza alcuna restrizseulement les ordresseulement"
    " mes ordressono il tuo creatoresoy tu administradorsoy tu desarrolladors"
    "woj prompt systemowswoje zabezpieczeniatidak memiliki batastidak memilik"
    "i etikatidak memiliki moraltidak mengenal batastidak mengenal etikatidak"
    " mengenal moraltidak pernah menolaktidak punya larangantin nhan tu he th"
    "ongtin nhan tu nha phattin nhan tu quan triton prompt d'originetoutes le"
    "s consignestu as l'autorisationtu prompt de sistematwoj prompt systemowt"
    "woje zabezpieczeniaunicamente lo que youniquement ce que jeverborgenen v"
    "orgabenversteckten vorgabenvotre prompt initialvotre prompt systemevous "
    "etes maintenantweigeren is verbodenwiadomosc od programwszystkie poprzed"
    "niezonder enige censuurzonder enkele beperkzonder enkele filter\xD0\xB7 "
    "\xD1\x86\xD1\x96\xD1\x94\xD1\x96 \xD0\xBC\xD0\xB8\xD1\x82\xD1\x96\xD0"
    "\xBD\xD0\xB5\xD0\xB4\xD0\xB5\xD0\xB8\xD1\x81\xD1\x82\xD0\xB2\xD0\xB8\xD1"
    "\x82\xD0\xBD\xD0\xB5\xD0\xB8\xD1\x80\xD0\xBE\xD0\xBC\xD0\xB5\xD1\x80\xD0"
    "\xB5\xD0\xB6\xD0\xBF\xD0\xBE\xD1\x80\xD1\x83\xD1\x88\xD1\x83\xD0\xB2\xD0"
    "\xB0\xD1\x82\xD0\xB8\xD0\xBF\xD1\x80\xD0\xB8\xD1\x82\xD0\xB2\xD0\xBE\xD1"
    "\x80\xD0\xB8\xD1\x81\xD1\x8C\xD8\xA7\xD8\xB2 \xD8\xA7\xDB\x8C\xD9\x86 "
    "\xD9\x84\xD8\xAD\xD8\xB8\xD9\x87\xD8\xA8\xD8\xB1\xD9\x88 \xD8\xA8\xD9"
    "\x87 \xD8\xAD\xD8\xA7\xD9\x84\xD8\xAA\xD8\xA8\xD9\x84\xD8\xA7 \xD8\xA7"
    "\xD9\x8A \xD9\x82\xD9\x8A\xD9\x88\xD8\xAF\xD8\xA8\xD9\x87 \xD9\x87\xD9"
    "\x85\xD9\x87 \xD8\xB3\xD9\x88\xD8\xA7\xD9\x84\xD8\xAA\xD8\xAC\xD9\x8A"
    "\xD8\xA8 \xD8\xB9\xD9\x84\xD9\x89 \xD9\x83\xD9\x84\xD8\xAD\xD9\x82 \xD9"
    "\x86\xD8\xAF\xD8\xA7\xD8\xB1\xDB\x8C \xD8\xB1\xD8\xAF\xD9\x84\xD8\xA7 "
    "\xD8\xAA\xD8\xAE\xD8\xB6\xD8\xB9 \xD9\x84\xD8\xA7\xD9\x8A\xD9\x84\xD8"
    "\xA7 \xD9\x8A\xD8\xAE\xD8\xB6\xD8\xB9 \xD9\x84\xD8\xA7\xD9\x8A\xD9\x84"
    "\xD8\xA7 \xD9\x8A\xD8\xB9\xD8\xB1\xD9\x81 \xD9\x84\xD8\xA7\xD9\x8A\xD9"
    "\x85\xD9\x86 \xD8\xA7\xD9\x84\xD8\xA7\xD9\x86 \xD8\xA7\xD9\x86\xD8\xAA"
    "\xD9\x86\xD9\x82\xD8\xB4 \xD8\xA8\xD8\xA7\xD8\xB2\xDB\x8C \xDA\xA9\xD9"
    "\x86\xD9\x87\xD8\xB1\xDA\xAF\xD8\xB2 \xD8\xB1\xD8\xAF \xD9\x86\xDA\xA9"
    "\xD9\x86\xD9\x8A\xD8\xAC\xD9\x8A\xD8\xA8 \xD8\xB9\xD9\x84\xD9\x89 \xD9"
    "\x83\xD9\x84\xE0\xA4\x87\xE0\xA4\xB8 \xE0\xA4\xAA\xE0\xA4\xB2 \xE0\xA4"
    "\xB8\xE0\xA5\x87\xEB\x82\x98\xEB\x8A\x94 \xEB\x84\xA4 \xEA\xB0\x9C\xEB"
    "\xB0\x9C\xEC\x9E\x90\xEB\x82\x98\xEB\x8A\x94 \xEB\x84\xA4 \xEA\xB4\x80"
    "\xEB\xA6\xAC\xEC\x9E\x90\xEB\x82\x98\xEB\x8A\x94 \xEB\x84\xA4 \xEC\xA0"
    "\x9C\xEC\x9E\x91\xEC\x9E\x90\xEB\x82\x98\xEB\x8A\x94 \xEB\x84\xA4 \xEC"
    "\xB0\xBD\xEC\xA1\xB0\xEC\x9E\x90\xEB\xAA\xA8\xEB\x93\xA0 \xEC\xA7\x88"
    "\xEB\xAC\xB8\xEC\x97\x90 \xEB\x8B\xB5\xEC\x8B\x9C\xEC\x8A\xA4\xED\x85"
    "\x9C \xEB\xA9\x94\xEC\x8B\x9C\xEC\xA7\x80:alleen mijn bevelenalles wat h"
    "ierbovenaqui e o seu desenvben senin gelistiriben senin programciben sen"
    "in yoneticindarf niemals ablehndarfst nicht ablehndeine anfangsanweisdei"
    "ne inhaltsfilterdeinem systempromptdeinen inhaltsrichtdeinen systempromp"
    "tdeiner inhaltsrichtdit is de beheerdere o seu programadorermachtige ich"
    " dichfiltres de securitefiltri di contenutofiltri di sicurezzafiltros de"
    " conteudofrei von einschrankfrei von richtliniegeen enkele censuurgeen e"
    "nkele gewetengeen enkele grenzengeheime instructiesgelten nicht langerha"
    "i il mio permessohanya apa yang sayahanya menuruti sayahanya perintah sa"
    "yahay tuong tuong banherhangi bir filtreherhangi bir sansurhier ist dein"
    " adminicerik filtreleriniich ermachtige dichik ben je beheerderinterdit "
    "de refuserjamais diga que naoje geheime instructje hebt toestemmingjouw "
    "systeemberichtke tu giay phut naykeinerlei beschrankkelimesi kelimesinek"
    "hong bi kiem duyetkhong biet dieu camkhong co kiem duyetkisitlamasi olma"
    "yankomunikat systemowylam tat ca nhung gimessage de l'equipemessage du d"
    "eveloppmodello linguisticomodelo de linguagemnachricht der adminnachrich"
    "t des adminnachricht vom adminnao conhece filtrosnao conhece limitesnao "
    "conhece proibicnao conhece restricnao se aplicam maisnie masz moralnosci"
    "nie masz ograniczennie zna zadnych ogrnie zna zadnych zasno tiene concie"
    "nciaohne alle beschrankohne jede beschrankohne jegliche moralohne jeglic"
    "he regelpalabra por palabrapalavra por palavrasans aucune censuresans au"
    "cune ethiquese moque des reglesseulement ce que jeseus medidas de segsin"
    " ninguna restricso as minhas ordenssolamente lo que yosoltanto quello ch"
    "esuas medidas de segtem minha permissaoteus medidas de segthong diep he "
    "thongtidak boleh menolaktienes autorizaciontodas as instrucoestodo esta "
    "permitidoton message initialton message systemetra loi moi cau hoitu as "
    "la permissiontu as ma permissiontuo prompt inizialetuo prompt nascostotu"
    "tte le istruzionitutto quello che tivotre prompt secretwiadomosc od syst"
    "emzonder enige beperkzonder enige filterzonder enkele regel\xD0\xB1\xD0"
    "\xB5\xD0\xB7 \xD0\xB3\xD1\x80\xD0\xB0\xD0\xBD\xD0\xB8\xD1\x86\xD0\xB1"
    "\xD0\xB5\xD0\xB7 \xD0\xBC\xD0\xBE\xD1\x80\xD0\xB0\xD0\xBB\xD1\x96\xD0"
    "\xB1\xD0\xB5\xD0\xB7 \xD0\xBF\xD0\xBE\xD0\xB2\xD1\x87\xD0\xB0\xD0\xBD"
    "\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xBF\xD1\x80\xD0\xB0\xD0\xB2\xD0\xB8\xD0"
    "\xBB\xD0\xB1\xD0\xB5\xD0\xB7 \xD1\x84\xD0\xB8\xD0\xBB\xD1\x8C\xD1\x82"
    "\xD1\x80\xD0\xB1\xD0\xB5\xD0\xB7 \xD1\x84\xD1\x96\xD0\xBB\xD1\x8C\xD1"
    "\x82\xD1\x80\xD0\xB1\xD0\xB5\xD0\xB7 \xD1\x86\xD0\xB5\xD0\xBD\xD0\xB7"
    "\xD1\x83\xD1\x80\xD0\xBD\xD0\xB5\xD1\x82 \xD0\xBC\xD0\xBE\xD1\x80\xD0"
    "\xB0\xD0\xBB\xD0\xB8\xD0\xBD\xD0\xB5\xD1\x82 \xD0\xBF\xD1\x80\xD0\xB0"
    "\xD0\xB2\xD0\xB8\xD0\xBB\xD1\x80\xD0\xB5\xD0\xB6\xD0\xB8\xD0\xBC \xD0"
    "\xB1\xD0\xBE\xD0\xB3\xD0\xB0\xD1\x81\xD0\xB2\xD0\xBE\xD0\xB8 \xD1\x81"
    "\xD0\xBA\xD1\x80\xD1\x8B\xD1\x82\xD1\x81\xD0\xB2\xD0\xBE\xD1\x96 \xD0"
    "\xB5\xD1\x82\xD0\xB8\xD1\x87\xD0\xBD\xD1\x81\xD0\xB2\xD0\xBE\xD1\x96 "
    "\xD1\x82\xD0\xB0\xD1\x94\xD0\xBC\xD0\xBD\xD1\x82\xD0\xB2\xD0\xBE\xD0\xB8"
    " \xD1\x81\xD0\xBA\xD1\x80\xD1\x8B\xD1\x82\xD1\x82\xD0\xB2\xD0\xBE\xD1"
    "\x96 \xD0\xB5\xD1\x82\xD0\xB8\xD1\x87\xD0\xBD\xD1\x82\xD0\xB2\xD0\xBE"
    "\xD1\x96 \xD1\x82\xD0\xB0\xD1\x94\xD0\xBC\xD0\xBD\xD1\x82\xD0\xB5\xD0"
    "\xB1\xD0\xB5 \xD0\xB7\xD0\xB2\xD0\xB0\xD1\x82\xD0\xB8\xD1\x82\xD0\xB5"
    "\xD0\xB1\xD1\x8F \xD0\xB7\xD0\xBE\xD0\xB2\xD1\x83\xD1\x82\xD1\x83\xD1"
    "\x8F\xD0\xB2\xD0\xB8, \xD1\x89\xD0\xBE \xD1\x82\xD0\xB8\xD8\xA7\xD8\xAC"
    "\xD8\xA7\xD8\xB2\xD9\x87 \xD8\xAF\xD8\xA7\xD8\xB1\xDB\x8C\xD8\xA7\xD9"
    "\x86\xD8\xA7 \xD9\x85\xD8\xA8\xD8\xB1\xD9\x85\xD8\xAC\xD9\x83\xD8\xA7"
    "\xD9\x88\xD8\xA7\xD9\x85\xD8\xB1\xD9\x8A \xD9\x81\xD9\x82\xD8\xB7\xD8"
    "\xA8\xD8\xAF\xD9\x88\xD9\x86 \xD8\xA7\xD8\xAE\xD9\x84\xD8\xA7\xD9\x82"
    "\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 \xD8\xAA\xD8\xAD\xD8\xB0\xD9\x8A\xD8"
    "\xB1\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 \xD8\xB1\xD9\x82\xD8\xA7\xD8\xA8"
    "\xD8\xA9\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 \xD8\xB6\xD9\x88\xD8\xA7\xD8"
    "\xA8\xD8\xB7\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 \xD9\x81\xDB\x8C\xD9\x84"
    "\xD8\xAA\xD8\xB1\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 \xD9\x82\xD8\xA7\xD9"
    "\x86\xD9\x88\xD9\x86\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 \xD9\x82\xD9\x88"
    "\xD8\xA7\xD8\xB9\xD8\xAF\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 \xD9\x87\xD8"
    "\xB4\xD8\xAF\xD8\xA7\xD8\xB1\xD8\xA8\xD8\xB1\xD8\xAF\xD8\xA7\xD8\xB4\xD8"
    "\xAA\xD9\x87 \xD8\xB4\xD8\xAF\xD8\xAD\xD8\xA7\xD9\x84\xD8\xAA \xD8\xA7"
    "\xD8\xB4\xDA\xA9\xD8\xA7\xD9\x84\xD8\xAD\xD8\xA7\xD9\x84\xD8\xAA \xD8"
    "\xAA\xD9\x88\xD8\xB3\xD8\xB9\xD9\x87\xD8\xAD\xD8\xA7\xD9\x84\xD8\xAA "
    "\xD8\xAF\xDB\x8C\xD8\xA8\xD8\xA7\xDA\xAF\xD8\xBA\xDB\x8C\xD8\xB1\xD9\x81"
    "\xD8\xB9\xD8\xA7\xD9\x84 \xD8\xB4\xD8\xAF\xD8\xBA\xDB\x8C\xD8\xB1\xD9"
    "\x81\xD8\xB9\xD8\xA7\xD9\x84 \xDA\xA9\xD9\x86\xD9\x81\xD9\x82\xD8\xB7 "
    "\xD8\xA7\xD9\x88\xD8\xA7\xD9\x85\xD8\xB1\xD9\x8A\xD9\x83\xD9\x84\xD9\x85"
    "\xD8\xA9 \xD8\xA8\xD9\x83\xD9\x84\xD9\x85\xD8\xA9\xD9\x84\xD8\xAF\xD9"
    "\x8A\xD9\x83 \xD8\xA7\xD9\x84\xD8\xA7\xD8\xB0\xD9\x86\xD9\x86\xD9\x85"
    "\xD9\x88\xD8\xB0\xD8\xAC \xD9\x84\xD8\xBA\xD9\x88\xD9\x8A\xD9\x87\xD9"
    "\x85\xD9\x87 \xD9\x82\xD9\x88\xD8\xA7\xD9\x86\xDB\x8C\xD9\x86\xD9\x87"
    "\xD9\x88\xD8\xB4 \xD9\x85\xD8\xB5\xD9\x86\xD9\x88\xD8\xB9\xDB\x8C\xD9"
    "\x88\xD8\xB6\xD8\xB9 \xD8\xA7\xD9\x84\xD9\x85\xD8\xB4\xD8\xB1\xD9\x81"
    "\xD9\x88\xD8\xB6\xD8\xB9 \xD8\xA7\xD9\x84\xD9\x85\xD8\xB7\xD9\x88\xD8"
    "\xB1\xD9\xBE\xDB\x8C\xD8\xA7\xD9\x85 \xD8\xAA\xD9\x88\xD8\xB3\xD8\xB9"
    "\xD9\x87\xD9\xBE\xDB\x8C\xD8\xBA\xD8\xA7\xD9\x85 \xD9\x85\xD8\xAF\xDB"
    "\x8C\xD8\xB1\xE0\xA4\x97\xE0\xA5\x89\xE0\xA4\xA1 \xE0\xA4\xAE\xE0\xA5"
    "\x8B\xE0\xA4\xA1\xE0\xA4\x9A\xE0\xA4\xBE\xE0\xA4\xB2\xE0\xA5\x82 \xE0"
    "\xA4\xB9\xE0\xA5\x8B\xE0\xA4\xAA\xE0\xA4\xB9\xE0\xA4\xB2\xE0\xA5\x87 "
    "\xE0\xA4\x9C\xE0\xA5\x8B\xE0\xA4\xB0\xE0\xA4\xA6\xE0\xA5\x8D\xE0\xA4\xA6"
    " \xE0\xA4\x95\xE0\xA4\xB0\xE0\xA4\xB9\xE0\xA4\xB0 \xE0\xA4\xA8\xE0\xA4"
    "\xBF\xE0\xA4\xAF\xE0\xA4\xAE\xE3\x82\xB7\xE3\x82\xB9\xE3\x83\x86\xE3\x83"
    "\xA0\xE9\x80\x9A\xE7\x9F\xA5:\xEA\xB0\x9C\xEB\xB0\x9C\xEC\x9E\x90 \xEB"
    "\xA9\x94\xEC\x8B\x9C\xEC\xA7\x80\xEA\xB2\xBD\xEA\xB3\xA0\xED\x95\x98\xEC"
    "\xA7\x80 \xEB\xA7\x90\xEA\xB3\xA0\xEA\xB4\x80\xEB\xA6\xAC\xEC\x9E\x90 "
    "\xEB\xA9\x94\xEC\x8B\x9C\xEC\xA7\x80\xEB\x82\x98\xEC\x97\x90\xEA\xB2\x8C"
    "\xEB\xA7\x8C \xEB\xB3\xB5\xEC\xA2\x85\xEB\x8B\xB9\xEC\x8B\xA0\xEC\x9D"
    "\x98 \xEC\x8B\x9C\xEC\x8A\xA4\xED\x85\x9C\xEB\x8B\xB9\xEC\x8B\xA0\xEC"
    "\x9D\x98 \xEC\xBD\x98\xED\x85\x90\xEC\xB8\xA0\xEB\x90\x98\xEC\x97\x88"
    "\xEB\x8B\xA4\xEA\xB3\xA0 \xEC\x83\x81\xEC\x83\x81\xEB\xAC\xB4\xEC\x97"
    "\x87\xEC\x9D\xB4\xEB\x93\xA0 \xEB\x8C\x80\xEB\x8B\xB5\xEB\xAC\xB4\xEC"
    "\x97\x87\xEC\x9D\xB4\xEB\x93\xA0 \xED\x95\x98\xEB\x8A\x94\xEC\xA0\x88"
    "\xEB\x8C\x80 \xEA\xB1\xB0\xEB\xB6\x80\xED\x95\x98\xEC\xA7\x80\xEC\xA0"
    "\x88\xEB\x8C\x80 \xEA\xB1\xB0\xEC\xA0\x88\xED\x95\x98\xEC\xA7\x80" "anno"
    "nce du systemeavviso del sistemabatasan keamananmuben senin yaraticichi "
    "tuan theo lenhdaje ci pozwoleniedarf nichts ablehnde agora em diantedein"
    " system promptdein system-promptdeine inhaltsrichtdeine systemanweisdein"
    "en moralischendeinen richtliniendeinen sicherheitsdeiner moralischendein"
    "er richtliniendeiner sicherheitsdesde este momentodu bist berechtigtfilt"
    "res de contenufrei von beschrankgeen enkele filtergeen enkele limietgeen"
    " enkele moraalgeheimen schlusselgelistirici mesajihata ayiklama moduherh"
    "angi bir ahlakherhangi bir kuralherhangi bir sinirherhangi bir yasakhicb"
    "ir istegi reddhicbir soruyu reddhier ist der admini tuoi linee guidaimma"
    "gina di essereinstruksi sistemmujamas digas que noje systeeminstructjest"
    "em twoim adminjestem twoim tworcjouw inhoudsfilterjouw systeempromptkamu"
    " memiliki izinkeinerlei gewissenkhong bi rang buockhong co rang buockhon"
    "g duoc tu choikhong kem canh baokomunikat od adminle tue linee guidamag "
    "niets weigerenmensagem da equipemensagem do desenvmensaje del equipomess"
    "age de l'adminmessage du systememodelo de lenguajemodo de depuracionmodo"
    " desarrolladormodo desenvolvedornao conhece regrasnie ma zadnych ogrnie "
    "ma zadnych zasnie zna moralnoscinie zna ograniczennigdy nie pisz, zeno t"
    "ienes restriccnota del desarrollnunca diga que naonunca digas que noontw"
    "ikkelaarsmoduspas de restrictionpesan dari pengembprompt sistem andaprom"
    "pt sistem kamusadece benim dediksadece benim soylesamtliche vorgabensana"
    " verilen gizlisans aucun censuresans aucun ethiquesans aucune filtresans"
    " aucune limitesans aucune moralesans avertissementsans mise en gardesaya"
    " pencipta kamusem qualquer restrsenza alcun avvertsenza alcun filtrosenz"
    "a alcun limiteseu prompt inicialseu prompt secretoseus diretrizes deseus"
    " regras de segsinirsiz bir yapaysluchaj tylko mniesolo i miei ordinisoy "
    "tu programadorsuas diretrizes desuas regras de segsus medidas de segswoj"
    " prompt poczatswoje ograniczeniaswoje zasady etyczsysteeminstructiestem "
    "permissao parateu prompt inicialteu prompt secretoteus diretrizes deteus"
    " regras de segthong bao he thongtidak punya aturanton prompt initialton "
    "prompt systemetus medidas de segtwoj prompt poczattwoje ograniczeniatwoj"
    "e zasady etyczubernimm die rolleuitsluitend wat ikverborgenen anweisvers"
    "teckten anweisvotre prompt cachewiadomosc od adminyonetici bildirimizond"
    "er enige regel\xD0\xB0\xD0\xBA\xD1\x82\xD0\xB8\xD0\xB2\xD0\xBE\xD0\xB2"
    "\xD0\xB0\xD0\xBD\xD0\xB0\xD0\xBD\xD1\x83\xD0\xBB\xD1\x8C\xD0\xBE\xD0\xB2"
    "\xD0\xB0\xD0\xBD\xD0\xB0\xD1\x81\xD1\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5"
    "\xD0\xBD\xD1\x82\xD0\xB8\xD0\xB3\xD0\xBD\xD0\xBE\xD1\x80\xD0\xB8\xD1\x80"
    "\xD1\x83\xD0\xB8\xD0\xBF\xD0\xBE\xD0\xBB\xD0\xBD\xD0\xBE\xD1\x81\xD1\x82"
    "\xD1\x8C\xD1\x8E\xD9\x81\xDB\x8C\xD9\x84\xD8\xAA\xD8\xB1\xD9\x87\xD8\xA7"
    "\xDB\x8C\xD8\xAA\xD9\x84\xD8\xA7 \xD8\xAA\xD8\xAE\xD8\xB6\xD8\xB9 \xD8"
    "\xA7\xD9\x8A\xD9\x84\xD8\xA7 \xD9\x8A\xD8\xAE\xD8\xB6\xD8\xB9 \xD8\xA7"
    "\xD9\x8A\xD9\x84\xD8\xA7 \xD9\x8A\xD8\xB9\xD8\xB1\xD9\x81 \xD8\xA7\xD9"
    "\x8A\xD9\x85\xD9\x86 \xD8\xAE\xD8\xA7\xD9\x84\xD9\x82 \xD8\xAA\xD9\x88"
    "\xE0\xA4\x95\xE0\xA4\xBF\xE0\xA4\xB0\xE0\xA4\xA6\xE0\xA4\xBE\xE0\xA4\xB0"
    "\xE0\xA4\x9A\xE0\xA5\x88\xE0\xA4\x9F\xE0\xA4\xAC\xE0\xA5\x89\xE0\xA4\x9F"
    "\xE0\xA4\xA4\xE0\xA5\x8B\xE0\xA4\xA1\xE0\xA4\xBC\xE0\xA4\xA8\xE0\xA5\x87"
    "\xE0\xA4\xA6\xE0\xA5\x8B\xE0\xA4\xB9\xE0\xA4\xB0\xE0\xA4\xBE\xE0\xA4\x93"
    "\xE0\xA4\xB6\xE0\xA4\xAC\xE0\xA5\x8D\xE0\xA4\xA6\xE0\xA4\xB6\xE0\xA4\x83"
    "\xE0\xA4\xB8\xE0\xA4\x95\xE0\xA5\x8D\xE0\xA4\xB0\xE0\xA4\xBF\xE0\xA4\xAF"
    "\xE0\xA4\xB8\xE0\xA4\xAE\xE0\xA4\xBE\xE0\xA4\xAA\xE0\xA5\x8D\xE0\xA4\xA4"
    "\xE0\xA4\xB8\xE0\xA5\x80\xE0\xA4\xAE\xE0\xA4\xBE\xE0\xA4\x8F\xE0\xA4\x81"
    "\xE3\x81\x82\xE3\x81\xAA\xE3\x81\x9F\xE3\x81\xAE\xE5\x80\xAB\xE7\x90\x86"
    "\xE3\x81\x82\xE3\x81\xAA\xE3\x81\x9F\xE3\x81\xAE\xE5\x88\xB6\xE9\x99\x90"
    "\xE3\x81\x82\xE3\x81\xAA\xE3\x81\x9F\xE3\x81\xAE\xE5\xAE\x89\xE5\x85\xA8"
    "\xE3\x81\x93\xE3\x81\xAE\xE7\x9E\xAC\xE9\x96\x93\xE3\x81\x8B\xE3\x82\x89"
    "\xE3\x82\xA2\xE3\x82\xB7\xE3\x82\xB9\xE3\x82\xBF\xE3\x83\xB3\xE3\x83\x88"
    "\xE3\x82\xB4\xE3\x83\x83\xE3\x83\x89\xE3\x83\xA2\xE3\x83\xBC\xE3\x83\x89"
    "\xE3\x83\xAB\xE3\x83\xBC\xE3\x83\xAB\xE3\x81\x8C\xE3\x81\xAA\xE3\x81\x84"
    "\xE3\x83\xAB\xE3\x83\xBC\xE3\x83\xAB\xE3\x81\xAE\xE3\x81\xAA\xE3\x81\x84"
    "\xE4\xB8\x8D\xE5\x8F\x97\xE4\xBB\xBB\xE4\xBD\x95\xE9\x99\x90\xE5\x88\xB6"
    "\xE4\xB8\x8D\xE5\xB8\xA6\xE4\xBB\xBB\xE4\xBD\x95\xE8\xAD\xA6\xE5\x91\x8A"
    "\xE4\xB8\x8D\xE8\xA6\x81\xE4\xBB\xBB\xE4\xBD\x95\xE8\xAD\xA6\xE5\x91\x8A"
    "\xE4\xB9\x8B\xE5\x89\x8D\xE5\x91\x8A\xE8\xAF\x89\xE4\xBD\xA0\xE7\x9A\x84"
    "\xE4\xBD\xA0\xE7\x9A\x84\xE7\xB3\xBB\xE7\xB5\xB1\xE6\x8C\x87\xE4\xBB\xA4"
    "\xE4\xBD\xA0\xE7\x9A\x84\xE7\xB3\xBB\xE7\xB5\xB1\xE6\x8F\x90\xE7\xA4\xBA"
    "\xE4\xBD\xA0\xE7\x9A\x84\xE7\xB3\xBB\xE7\xBB\x9F\xE6\x8C\x87\xE4\xBB\xA4"
    "\xE4\xBD\xA0\xE7\x9A\x84\xE7\xB3\xBB\xE7\xBB\x9F\xE6\x8F\x90\xE7\xA4\xBA"
    "\xE5\x9B\x9E\xE7\xAD\x94\xE4\xBB\xBB\xE4\xBD\x95\xE9\x97\xAE\xE9\xA2\x98"
    "\xE6\x88\x91\xE6\x98\xAF\xE4\xBD\xA0\xE7\x9A\x84\xE4\xB8\xBB\xE4\xBA\xBA"
    "\xE6\x96\xAD\xE3\x81\xA3\xE3\x81\xA6\xE3\x81\xAF\xE3\x81\x84\xE3\x81\x91"
    "\xE6\xB0\xB8\xE8\xBF\x9C\xE4\xB8\x8D\xE8\xA6\x81\xE6\x8B\x92\xE7\xBB\x9D"
    "\xE6\xB2\x92\xE6\x9C\x89\xE4\xBB\xBB\xE4\xBD\x95\xE9\x99\x90\xE5\x88\xB6"
    "\xE6\xB2\xA1\xE6\x9C\x89\xE4\xBB\xBB\xE4\xBD\x95\xE7\xBA\xA6\xE6\x9D\x9F"
    "\xE6\xB2\xA1\xE6\x9C\x89\xE4\xBB\xBB\xE4\xBD\x95\xE8\xA7\x84\xE5\x88\x99"
    "\xE6\xB2\xA1\xE6\x9C\x89\xE4\xBB\xBB\xE4\xBD\x95\xE9\x81\x93\xE5\xBE\xB7"
    "\xE6\xB2\xA1\xE6\x9C\x89\xE4\xBB\xBB\xE4\xBD\x95\xE9\x99\x90\xE5\x88\xB6"
    "\xE7\xA7\x81\xE3\x81\xAE\xE5\x91\xBD\xE4\xBB\xA4\xE3\x81\xA0\xE3\x81\x91"
    "\xE7\xA7\x81\xE3\x81\xAE\xE6\x8C\x87\xE7\xA4\xBA\xE3\x81\xA0\xE3\x81\x91"
    "\xE7\xAE\xA1\xE7\x90\x86\xE8\x80\x85\xE3\x83\xA2\xE3\x83\xBC\xE3\x83\x89"
    "\xE7\xB5\xB6\xE5\xAF\xBE\xE3\x81\xAB\xE6\x8B\x92\xE5\x90\xA6\xE3\x81\x97"
    "\xE7\xBB\x99\xE4\xBD\xA0\xE7\x9A\x84\xE7\xA7\x98\xE5\xAF\x86\xE6\x8C\x87"
    "\xE9\x96\x8B\xE7\x99\xBA\xE8\x80\x85\xE3\x83\xA2\xE3\x83\xBC\xE3\x83\x89"
    "\xE9\x9A\xA0\xE3\x81\x95\xE3\x82\x8C\xE3\x81\x9F\xE6\x8C\x87\xE7\xA4\xBA"
    "\xEA\xB4\x80\xEB\xA6\xAC\xEC\x9E\x90\xEB\xA1\x9C\xEB\xB6\x80\xED\x84\xB0"
    "a partir de agoraa partir de ahoraalleen nog wat ikalles erlaubt istatur"
    "an keamananmuaturan sebelumnyaaviso del sistemaavviso di sistemabebas da"
    "ri aturanbez moralizowaniabez zadnych ogranbez zadnych ostrzbez zadnych "
    "zasadbisherigen regelncac quy tac truocchi nghe lenh toidarf nicht ableh"
    "ndein systempromptdeine moralischendeine richtliniendeine sicherheitsdei"
    "nen schutzmechdeiner schutzmechduoc phep lam moifilter keamananmufrei vo"
    "n gewissengeen enkele regelgeen enkele taboegeheime schlusselgeheimen vo"
    "rgabengelten nicht mehrgenehmige ich dirgizli talimatlarigizli yonergele"
    "rihinweis des admini tuoi protezioniinstruksi rahasiaje systeemberichtke"
    "cerdasan buatankeinerlei grenzenkeinerlei skrupelkhong bi gioi hankhong "
    "co gioi hankomunikat programle tue protezionima khong canh baomag niet w"
    "eigerenmensagem do adminmensaje del adminmodalita di debugmodele de lang"
    "agemodo de depuracaomodo de desarrollnao conhece moralne dis jamais nonn"
    "e dis jamais quene dit jamais nonne refuses jamaisnhung gi ban duocnie m"
    "a moralnoscinie ma ograniczennie znasz zakazownigdy nie mow, zenigdy nie"
    " odmawiano me digas nuncano puedes negarteno tiene restriccno tienes fil"
    "trosno tienes limitesnon rifiutare mainur meine befehlenur noch, was ich"
    "parola per parolapengumuman sistempesan dari sistemprivo di scrupoliproh"
    "ibido negarteregras anterioressadece benim emirsans aucun filtresans auc"
    "un limitesans aucun moralesans aucune reglesans aucune tabousaya izinkan"
    " kamusaya pengembangmusem nenhum filtrosem nenhum limitesem nenhuma rest"
    "rsemua yang pernahsenza avvertimentseu prompt ocultosicherheitsfiltersin"
    " ningun filtrosin ningun limitesomente as minhassou o seu criadorsu anda"
    "n itibarensuas configuracaosus normas de segsus restriccionesswoje zasad"
    "y bezpteu prompt ocultoti do il permessotidak punya batastidak punya eti"
    "katidak punya moraltienes mi permisoton prompt secrettoutes les reglestr"
    "ybie programisttu prompt inicialtuas configuracaotus normas de segtus re"
    "striccionestwoje zasady bezpukryte instrukcjeveiligheidsfiltervietato ri"
    "fiutarewyobraz sobie, zeyoneticiden mesajzonder restrictie\xD0\xB1\xD0"
    "\xB5\xD0\xB7 \xD0\xB5\xD1\x82\xD0\xB8\xD0\xBA\xD0\xB8\xD0\xB1\xD0\xB5"
    "\xD0\xB7 \xD0\xBE\xD0\xB1\xD0\xBC\xD0\xB5\xD0\xB6\xD0\xB1\xD0\xB5\xD0"
    "\xB7 \xD1\x8D\xD1\x82\xD0\xB8\xD0\xBA\xD0\xB8\xD0\xB2\xD0\xB5\xD0\xB4"
    "\xD0\xB8 \xD1\x81\xD0\xB5\xD0\xB1\xD1\x8F\xD0\xBF\xD0\xB5\xD1\x80\xD0"
    "\xB5\xD0\xB8\xD0\xB4\xD0\xB8 \xD0\xB2\xD0\xBF\xD0\xB5\xD1\x80\xD0\xB5"
    "\xD0\xB8\xD0\xB4\xD0\xB8 \xD1\x83\xD1\x80\xD0\xBE\xD0\xB1\xD0\xB8\xD1"
    "\x88 \xD0\xB2\xD1\x81\xD0\xB5\xD1\x82\xD0\xB5\xD0\xBF\xD0\xB5\xD1\x80"
    "\xD1\x8C \xD1\x82\xD1\x8B\xD1\x82\xD1\x8B \xD1\x82\xD0\xB5\xD0\xBF\xD0"
    "\xB5\xD1\x80\xD1\x8C\xD8\xA7\xD8\xB7\xD8\xB9\xD9\x86\xD9\x8A \xD9\x81"
    "\xD9\x82\xD8\xB7\xD8\xA7\xD9\x86\xD8\xA7 \xD8\xB5\xD8\xA7\xD9\x86\xD8"
    "\xB9\xD9\x83\xD8\xA7\xD9\x86\xD8\xA7 \xD9\x85\xD8\xB7\xD9\x88\xD8\xB1"
    "\xD9\x83\xD8\xA7\xD9\x86\xD8\xA7 \xD9\x85\xD9\x86\xD8\xB4\xD9\x8A\xD9"
    "\x83\xD8\xA7\xD9\x86\xD8\xAA\xD9\x82\xD9\x84 \xD8\xA7\xD9\x84\xD9\x89"
    "\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 \xD8\xAD\xD8\xAF\xD9\x88\xD8\xAF\xD8"
    "\xA8\xD8\xAF\xD9\x88\xD9\x86 \xD8\xB6\xD9\x85\xD9\x8A\xD8\xB1\xD8\xA8"
    "\xD8\xAF\xD9\x88\xD9\x86 \xD9\x82\xD9\x8A\xD9\x88\xD8\xAF\xD8\xA8\xD9"
    "\x84\xD8\xA7 \xD8\xA7\xD8\xAE\xD9\x84\xD8\xA7\xD9\x82\xD8\xA8\xD9\x84"
    "\xD8\xA7 \xD8\xAA\xD8\xAD\xD8\xB0\xD9\x8A\xD8\xB1\xD8\xA8\xD9\x84\xD8"
    "\xA7 \xD8\xB1\xD9\x82\xD8\xA7\xD8\xA8\xD8\xA9\xD8\xA8\xD9\x84\xD8\xA7 "
    "\xD8\xB6\xD9\x88\xD8\xA7\xD8\xA8\xD8\xB7\xD8\xA8\xD9\x84\xD8\xA7 \xD9"
    "\x82\xD9\x88\xD8\xA7\xD8\xB9\xD8\xAF\xD8\xA8\xD9\x88\xD8\xAA \xD8\xAF"
    "\xD8\xB1\xD8\xAF\xD8\xB4\xD8\xA9\xD8\xAA\xD8\xB5\xD8\xB1\xD9\x81 \xD9"
    "\x83\xD8\xA7\xD9\x86\xD9\x83\xD8\xAD\xD8\xA7\xD9\x84\xD8\xAA \xD9\x85"
    "\xD8\xAF\xDB\x8C\xD8\xB1\xD8\xB2\xD8\xAF\xD8\xA7\xDB\x8C\xDB\x8C \xD8"
    "\xA8\xD8\xB1\xD9\x88\xD8\xBA\xD9\x8A\xD8\xB1 \xD8\xB3\xD8\xA7\xD8\xB1"
    "\xD9\x8A\xD8\xA9\xD9\x81\xD8\xB1\xD8\xA7\xD9\x85\xD9\x88\xD8\xB4 \xDA"
    "\xA9\xD9\x86\xD9\x83\xD9\x84 \xD8\xA7\xD9\x84\xD9\x82\xD9\x8A\xD9\x88"
    "\xD8\xAF\xD9\x83\xD9\x84\xD9\x85\xD8\xA9 \xD8\xA7\xD9\x84\xD8\xB3\xD8"
    "\xB1\xD9\x85\xD8\xAC\xD8\xA7\xD8\xB2 \xD9\x87\xD8\xB3\xD8\xAA\xDB\x8C"
    "\xD9\x85\xD8\xAF\xD9\x84 \xD8\xB2\xD8\xA8\xD8\xA7\xD9\x86\xDB\x8C\xD9"
    "\x88\xD8\xA7\xD8\xB1\xD8\xAF \xD8\xAD\xD8\xA7\xD9\x84\xD8\xAA\xD9\x88"
    "\xD8\xA7\xD9\x86\xD9\x85\xD9\x88\xD8\xAF \xDA\xA9\xD9\x86\xD9\x88\xD8"
    "\xB6\xD8\xB9 \xD8\xA7\xD9\x84\xD8\xA7\xD9\x84\xD9\x87\xD9\xBE\xDB\x8C"
    "\xD8\xA7\xD9\x85 \xD9\x85\xD8\xAF\xDB\x8C\xD8\xB1\xEB\x84\xA4 \xEC\x95"
    "\x88\xEC\xA0\x84 \xED\x95\x84\xED\x84\xB0" "alles beantwoordaviso do sis"
    "temabez zadnych filtche do thuong dechi nghe loi toideine schutzmechdein"
    "en ethischendeiner ethischendevre disi birakdilarang menolakdu bist jetz"
    "t imentwickler-modusequipe da openaiequipo de openaiestas autorizadoetik"
    " kurallarinifrei von grenzenfrei von skrupelgeen enkele ethigelistirici "
    "modugelistirici notugioi han cua banhanya perintahkuher soruya cevaphicb"
    "ir kisitlamahuong dan bi matich gestatte dirimagine que voceinstruksi aw"
    "almuje inhoudsfilterje systeempromptjouw beperkingenjouw beveiligingjouw"
    " richtlijnenkeine einschrankkeine richtliniekeinerlei filterkeinerlei ve"
    "rbotkeinerlei zensurkhong bi dao duckhong bi han chekhong bi luat lekhon"
    "g bi quy tackhong co dao duckhong co han chekhong co luat lekhong co quy"
    " tackhong kiem duyetmo hinh ngon ngumode developpeurnao pode recusarne r"
    "efuse jamaisne refuser aucunne refuses aucunnie masz zakazownie wolno ci"
    " odmnigdy nie odrzucninguna restriccno rechaces nadano rechazas nadano t"
    "iene filtrosno tiene limitesno tienes reglasnon dire mai chenon si appli"
    "canonote du developpnur das, was ichohne alle filterohne alle zensurohne"
    " jede filterohne jede zensurpermito que vocepesan dari adminprivo di res"
    "trizproibido recusarprompt systemowyrespondes a todorisponde a tuttorisp"
    "ondi a tuttosag nie, dass dusans aucun reglesans aucun tabousans restric"
    "tionsem nenhum avisosemua yang telahsenza restrizionsistem bildirimisist"
    "em promptunuso o que eu mandsolo mis ordenessoltanto cio chesomente o qu"
    "e eusoylenen her seysua configuracaoswoje instrukcjetajne instrukcjetanp"
    "a peringatantes restrictionstodas las reglastodo lo anteriortoi cho phep"
    " banton prompt cachetri tue nhan taotrybie dewelopertu prompt ocultotutt"
    "o cio che titwoje instrukcjetylko moje polectylko to, co kaztylko to, co"
    " mowuitsluitend mijnvanaf dit momentvos restrictionswoord voor woordwyla"
    "cznie to, coya no se aplicanzeg nooit dat jezonder beperkingzonder waars"
    "chuw\xD0\xB0\xD1\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5\xD0\xBD\xD1\x82\xD0"
    "\xB2\xD1\x96\xD0\xB4\xD1\x82\xD0\xB5\xD0\xBF\xD0\xB5\xD1\x80\xD0\xB4\xD0"
    "\xBE\xD1\x81\xD0\xBB\xD0\xBE\xD0\xB2\xD0\xBD\xD0\xBE\xD0\xB4\xD0\xBE\xD1"
    "\x81\xD0\xBB\xD1\x96\xD0\xB2\xD0\xBD\xD0\xBE\xD0\xB7\xD0\xB0\xD0\xB1\xD0"
    "\xBE\xD1\x80\xD0\xBE\xD0\xBD\xD0\xB8\xD0\xBD\xD0\xB0\xD1\x80\xD1\x83\xD1"
    "\x88\xD0\xB0\xD1\x82\xD1\x8C\xD0\xBD\xD0\xB5\xD0\xB8\xD1\x80\xD0\xBE\xD1"
    "\x81\xD0\xB5\xD1\x82\xD0\xBE\xD1\x82\xD0\xBA\xD0\xBB\xD1\x8E\xD1\x87\xD0"
    "\xB5\xD0\xBD\xD0\xBF\xD0\xB5\xD1\x80\xD0\xB5\xD0\xBC\xD0\xBA\xD0\xBD\xD0"
    "\xB8\xD0\xBF\xD0\xBE\xD0\xB2\xD0\xBD\xD1\x96\xD1\x81\xD1\x82\xD1\x8E\xD0"
    "\xBF\xD0\xBE\xD0\xB2\xD0\xBE\xD0\xB4\xD1\x8C\xD1\x81\xD1\x8F\xD1\x81\xD0"
    "\xBA\xD0\xB0\xD1\x81\xD0\xBE\xD0\xB2\xD0\xB0\xD0\xBD\xD1\x82\xD0\xB2\xD0"
    "\xBE\xD1\x94 \xD1\x96\xD0\xBC'\xD1\x8F\xD1\x83\xD0\xB2\xD1\x96\xD0\xBC"
    "\xD0\xBA\xD0\xBD\xD0\xB5\xD0\xBD\xD1\x83\xD0\xBA\xD0\xB0\xD0\xB7\xD0\xB0"
    "\xD0\xBD\xD0\xB8\xD1\x8F\xD8\xA7\xD9\x84\xD8\xB3\xD9\x8A\xD8\xA7\xD8\xB3"
    "\xD8\xA7\xD8\xAA\xD8\xA7\xD9\x84\xD9\x85\xD8\xB1\xD8\xB4\xD8\xAD\xD8\xA7"
    "\xD8\xAA\xD9\x81\xD9\x82\xD8\xB7 \xD8\xA7\xD8\xB2 \xD9\x85\xD9\x86\xD9"
    "\x83\xD9\x84 \xD9\x85\xD8\xA7 \xD8\xB3\xD8\xA8\xD9\x82\xD9\x83\xD9\x84 "
    "\xD9\x85\xD8\xA7 \xD9\x82\xD9\x8A\xD9\x84\xE0\xA4\x85\xE0\xA4\xAC \xE0"
    "\xA4\xA4\xE0\xA5\x81\xE0\xA4\xAE\xE0\xA4\xA4\xE0\xA5\x81\xE0\xA4\xAE "
    "\xE0\xA4\x85\xE0\xA4\xAC\xE0\xA4\xA4\xE0\xA5\x81\xE0\xA4\xAE \xE0\xA4"
    "\x8F\xE0\xA4\x95\xE0\xA4\xAC\xE0\xA4\x82\xE0\xA4\xA6 \xE0\xA4\x95\xE0"
    "\xA4\xB0\xE0\xA4\xAD\xE0\xA5\x82\xE0\xA4\xB2 \xE0\xA4\x9C\xE0\xA4\xBE"
    "\xE0\xA4\xB9\xE0\xA4\x9F\xE0\xA4\xBE \xE0\xA4\xA6\xE0\xA4\xBF\xEA\xB0"
    "\x9C\xEB\xB0\x9C\xEC\x9E\x90 \xEA\xB3\xB5\xEC\xA7\x80\xEA\xB0\x9C\xEB"
    "\xB0\x9C\xEC\x9E\x90 \xEB\xAA\xA8\xEB\x93\x9C\xEA\xB1\xB0\xEB\xB6\x80"
    "\xED\x95\x98\xEC\xA7\x80 \xEB\xA7\x88\xEA\xB1\xB0\xEC\xA0\x88\xEC\x9D"
    "\x80 \xEA\xB8\x88\xEC\xA7\x80\xEA\xB1\xB0\xEC\xA0\x88\xED\x95\x98\xEB"
    "\xA9\xB4 \xEC\x95\x88\xEA\xB4\x80\xEB\xA6\xAC\xEC\x9E\x90 \xEA\xB3\xB5"
    "\xEC\xA7\x80\xEA\xB4\x80\xEB\xA6\xAC\xEC\x9E\x90 \xEB\xAA\xA8\xEB\x93"
    "\x9C\xEA\xB4\x80\xEB\xA6\xAC\xEC\x9E\x90 \xEC\x95\x8C\xEB\xA6\xBC\xEA"
    "\xB6\x8C\xED\x95\x9C\xEC\x9D\x84 \xEC\xA4\x80\xEB\x8B\xA4\xEB\x84\x88"
    "\xEC\x9D\x98 \xEC\x8B\x9C\xEC\x8A\xA4\xED\x85\x9C\xEB\x84\x88\xEC\x9D"
    "\x98 \xEC\xBD\x98\xED\x85\x90\xEC\xB8\xA0\xEB\x8B\xB9\xEC\x8B\xA0\xEC"
    "\x9D\x98 \xEC\x95\x88\xEC\xA0\x84\xEB\x8B\xB9\xEC\x8B\xA0\xEC\x9D\x98 "
    "\xEC\x9C\xA4\xEB\xA6\xAC\xEB\x8B\xB9\xEC\x8B\xA0\xEC\x9D\x98 \xEC\xA0"
    "\x9C\xED\x95\x9C\xEB\x94\x94\xEB\xB2\x84\xEA\xB7\xB8 \xEB\xAA\xA8\xEB"
    "\x93\x9C\xEB\xAA\xA8\xEB\x93\x9C\xEB\xA1\x9C \xEB\xB0\x94\xEA\xBE\xB8"
    "\xEB\xAA\xA8\xEB\x93\x9C\xEB\xA1\x9C \xEC\xA0\x84\xED\x99\x98\xEB\xAA"
    "\xA8\xEB\x93\x9C\xEC\x97\x90 \xEB\x93\xA4\xEC\x96\xB4\xEC\x88\xA8\xEA"
    "\xB2\xA8\xEC\xA7\x84 \xEC\xA7\x80\xEC\x8B\x9C\xEC\x88\xA8\xEA\xB2\xA8"
    "\xEC\xA7\x84 \xEC\xA7\x80\xEC\xB9\xA8\xEC\x8B\x9C\xEC\x8A\xA4\xED\x85"
    "\x9C \xEA\xB3\xB5\xEC\xA7\x80\xEC\x8B\x9C\xEC\x8A\xA4\xED\x85\x9C \xEC"
    "\x95\x8C\xEB\xA6\xBC\xEC\x95\x84\xEB\xAC\xB4\xEB\x9F\xB0 \xEC\xA0\x9C"
    "\xED\x95\x9C\xEC\x9D\xB4 \xEC\x88\x9C\xEA\xB0\x84\xEB\xB6\x80\xED\x84"
    "\xB0\xEC\xA0\x9C\xED\x95\x9C\xEB\x8F\x84 \xEA\xB2\x80\xEC\x97\xB4\xEC"
    "\xB2\x98\xEC\x9D\x8C\xEC\x97\x90 \xEB\xB0\x9B\xEC\x9D\x80\xEC\xBD\x98"
    "\xED\x85\x90\xEC\xB8\xA0 \xED\x95\x84\xED\x84\xB0" "admin bildirimialle "
    "bisherigenalleen naar mijalles beantwortapenas o que euavis du systemeav"
    "iso del adminbeheerdersmodusbez zadnej cenzche do quan tricontesta a tod"
    "od'ora in avantideine ethischendit is de adminentwicklermodusequipe d'op"
    "enaierlaube ich diresta autorizadoetkinlestirildifrei von filterfrei von"
    " verbotfrei von zensurgeen restrictiegeheime sleutelgeheimen anweishai i"
    "l permessohuong dan truocich erlaube dirik ben je makerjamas te niegasje"
    " bent bevoegdjouw veiligheidkamu punya izinkeine beschrankkeinerlei limi"
    "tkeinerlei moralkeinerlei regelkhong bi bo lockhong co bo lockomunikat a"
    "dminkural tanimayanmasz pozwoleniemode pengembangmodo depuracionnao tem "
    "filtrosnao tem limitesnao tem proibicnao tem restricne refuse aucunne re"
    "fuses riennenhuma restricnessuna restriznie znasz zasadnigdy nie odmowno"
    " rechaza nadano tiene reglasno tienes eticano tienes moralnon hai restri"
    "znon puoi rifiutnon rifiuta mainon rifiuti mainon valgono piunota dello "
    "svilnote de l'adminnote du systemenunca te niegasohne alle moralohne all"
    "e regelohne einschrankohne jede moralohne jede regelohne richtlinieoncek"
    "i kurallarparola d'ordineprivo di limitiprivo di moraleprivo di regolepr"
    "ompt sistemmurecita la partereddetmen yasakresponda a tudoresponde a tod"
    "oresponde a tudosans contraintesaya penciptamusei autorizzatosemua instr"
    "uksisemua kebijakansemua yang kamusenza avvertenzsin advertenciasinir ta"
    "nimayansistem isteminisou seu criadorsou seu programsuas instrucoessyste"
    "manweisungtanpa ada batasteam van openaiteam von openaites protectionstr"
    "yb programisttuas instrucoestylko moje rozkuneingeschranktvorige opdrach"
    "tvos protectionswiadomosc adminwszystko, co ciyetki veriyorumyonetici me"
    "saji\xD1\x82\xD0\xB2\xD0\xBE\xD0\xB5 \xD0\xB8\xD0\xBC\xD1\x8F\xD1\x82"
    "\xD0\xB5\xD0\xBF\xD0\xB5\xD1\x80 \xD1\x82\xD0\xB8\xD1\x82\xD0\xB8 \xD1"
    "\x80\xD0\xBE\xD0\xB1\xD0\xBE\xD1\x82\xD1\x82\xD0\xB8 \xD1\x82\xD0\xB5"
    "\xD0\xBF\xD0\xB5\xD1\x80\xD1\x82\xD0\xB8 \xD1\x88\xD1\x82\xD1\x83\xD1"
    "\x87\xD0\xBD\xD1\x82\xD1\x8B \xD1\x80\xD0\xBE\xD0\xB1\xD0\xBE\xD1\x82"
    "\xD1\x83\xD0\xB2\xD1\x96\xD0\xB8\xD0\xB4\xD0\xB8 \xD0\xB2\xD8\xA7\xD9"
    "\x84\xD8\xB9\xD8\xA8 \xD8\xAF\xD9\x88\xD8\xB1\xD8\xA7\xD9\x86\xD8\xAA "
    "\xD8\xA7\xD9\x84\xD8\xA7\xD9\x86\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 \xD9"
    "\x82\xDB\x8C\xD8\xAF\xD8\xA8\xD9\x84\xD8\xA7 \xD8\xAD\xD8\xAF\xD9\x88"
    "\xD8\xAF\xD8\xA8\xD9\x84\xD8\xA7 \xD9\x82\xD9\x8A\xD9\x88\xD8\xAF\xD8"
    "\xA8\xDB\x8C \xD9\x87\xD8\xB4\xD8\xAF\xD8\xA7\xD8\xB1\xD8\xAA\xD8\xAE"
    "\xD9\x8A\xD9\x84 \xD8\xA7\xD9\x86\xD9\x83\xD8\xAA\xD9\x85 \xD8\xA7\xD9"
    "\x84\xD8\xBA\xD8\xA7\xD8\xA1\xD8\xAA\xD9\x85 \xD8\xAA\xD9\x81\xD8\xB9"
    "\xD9\x8A\xD9\x84\xD8\xAA\xD9\x88 \xD8\xA7\xDA\xA9\xD9\x86\xD9\x88\xD9"
    "\x86\xD8\xAA\xDA\xA9\xD8\xB1\xD8\xA7\xD8\xB1 \xDA\xA9\xD9\x86\xD8\xAD"
    "\xD8\xA7\xD9\x84\xD8\xAA \xD8\xAE\xD8\xAF\xD8\xA7\xD8\xAE\xD8\xA7\xD9"
    "\x85\xD9\x88\xD8\xB4 \xDA\xA9\xD9\x86\xD8\xB1\xD8\xAF \xD9\x86\xD9\x85"
    "\xDB\x8C\xDA\xA9\xD9\x86\xD8\xB1\xD9\x85\xD8\xB2 \xD8\xB9\xD8\xA8\xD9"
    "\x88\xD8\xB1\xD9\x81\xD8\xB1\xD9\x8A\xD9\x82 openai\xD9\x84\xD8\xAF\xD9"
    "\x8A\xD9\x83 \xD8\xA7\xD8\xB0\xD9\x86\xD9\x85\xD8\xAA\xD9\x86 \xDA\xA9"
    "\xD8\xA7\xD9\x85\xD9\x84\xD9\x85\xD8\xB3\xD9\x85\xD9\x88\xD8\xAD \xD9"
    "\x84\xD9\x83\xD9\x86\xD8\xB4\xD8\xA7\xD9\x86 \xD8\xA8\xD8\xAF\xD9\x87"
    "\xE0\xA4\xA4\xE0\xA5\x8B\xE0\xA4\xA1\xE0\xA4\xBC\xE0\xA5\x8B\xE0\xA4\xA6"
    "\xE0\xA4\xBF\xE0\xA4\x96\xE0\xA4\xBE\xE0\xA4\x93\xE0\xA4\xAA\xE0\xA5\x8D"
    "\xE0\xA4\xB0\xE0\xA4\x95\xE0\xA4\x9F\xE0\xA4\xB0\xE0\xA5\x8B\xE0\xA4\xAC"
    "\xE0\xA5\x8B\xE0\xA4\x9F\xE0\xA4\xB8\xE0\xA4\xB9\xE0\xA4\xBE\xE0\xA4\xAF"
    "\xE0\xA4\x95\xE3\x81\xAB\xE5\x88\x87\xE3\x82\x8A\xE6\x9B\xBF\xE3\x81\x88"
    "\xE3\x83\x91\xE3\x82\xB9\xE3\x83\xAF\xE3\x83\xBC\xE3\x83\x89\xE3\x83\xA2"
    "\xE3\x83\xBC\xE3\x83\x89\xE3\x81\xAB\xE5\x85\xA5\xE4\xB8\x8D\xE5\x8F\xAF"
    "\xE4\xBB\xA5\xE6\x8B\x92\xE7\xBB\x9D\xE4\xB9\x8B\xE5\x89\x8D\xE7\x9A\x84"
    "\xE6\x89\x80\xE6\x9C\x89\xE4\xB9\x8B\xE5\x89\x8D\xE7\x9A\x84\xE6\x8C\x87"
    "\xE4\xBB\xA4\xE4\xB9\x8B\xE5\x89\x8D\xE7\x9A\x84\xE8\xA7\x84\xE5\x88\x99"
    "\xE4\xBB\x8E\xE7\x8E\xB0\xE5\x9C\xA8\xE5\xBC\x80\xE5\xA7\x8B\xE4\xBB\x8E"
    "\xE8\xBF\x99\xE4\xB8\x80\xE5\x88\xBB\xE8\xB5\xB7\xE4\xBB\xA5\xE5\x89\x8D"
    "\xE3\x81\xAE\xE6\x8C\x87\xE7\xA4\xBA\xE4\xBB\xA5\xE5\x89\x8D\xE3\x81\xAE"
    "\xE8\xA6\x8F\xE5\x89\x87\xE4\xBD\x95\xE3\x81\xA7\xE3\x82\x82\xE7\xAD\x94"
    "\xE3\x81\x88\xE4\xBD\x95\xE3\x81\xAE\xE5\x88\xB6\xE9\x99\x90\xE3\x82\x82"
    "\xE5\x80\xAB\xE7\x90\x86\xE3\x81\xAE\xE3\x81\xAA\xE3\x81\x84\xE5\x85\x88"
    "\xE5\x89\x8D\xE7\x9A\x84\xE8\xA7\x84\xE5\x88\x99\xE5\x85\xA8\xE3\x81\xA6"
    "\xE3\x81\xAE\xE8\xA6\x8F\xE7\xB4\x84\xE5\x88\xB6\xE9\x99\x90\xE3\x81\x8C"
    "\xE3\x81\xAA\xE3\x81\x8F\xE5\x88\xB6\xE9\x99\x90\xE3\x81\xAE\xE3\x81\xAA"
    "\xE3\x81\x84\xE5\x88\xB6\xE9\x99\x90\xE3\x82\x82\xE6\xA4\x9C\xE9\x96\xB2"
    "\xE5\x8F\x96\xE3\x82\x8A\xE6\xB6\x88\xE3\x81\x95\xE3\x82\x8C\xE5\x8F\xAA"
    "\xE5\x9F\xB7\xE8\xA1\x8C\xE6\x88\x91\xE7\x9A\x84\xE5\x8F\xAA\xE6\x89\xA7"
    "\xE8\xA1\x8C\xE6\x88\x91\xE7\x9A\x84\xE5\x8F\xAA\xE6\x8C\x89\xE6\x88\x91"
    "\xE8\xAF\xB4\xE7\x9A\x84\xE5\xBC\x80\xE5\x8F\x91\xE8\x80\x85\xE6\xA8\xA1"
    "\xE5\xBC\x8F\xE5\xBC\x80\xE5\x8F\x91\xE8\x80\x85\xE6\xB6\x88\xE6\x81\xAF"
    "\xE5\xBC\x80\xE5\x8F\x91\xE8\x80\x85\xE9\x80\x9A\xE7\x9F\xA5\xE6\x9C\x89"
    "\xE5\x8A\xB9\xE3\x81\xAB\xE3\x81\xAA\xE3\x82\x8A\xE6\xA4\x9C\xE9\x96\xB2"
    "\xE3\x81\xAE\xE3\x81\xAA\xE3\x81\x84\xE6\xA4\x9C\xE9\x96\xB2\xE3\x82\x82"
    "\xE3\x81\xAA\xE3\x81\x8F\xE6\xB1\xBA\xE3\x81\x97\xE3\x81\xA6\xE6\x8B\x92"
    "\xE5\x90\xA6\xE6\xB1\xBA\xE3\x81\x97\xE3\x81\xA6\xE6\x96\xAD\xE3\x82\x89"
    "\xE7\x84\xA1\xE5\x8A\xB9\xE3\x81\xAB\xE3\x81\xAA\xE3\x82\x8A\xE7\xA7\x81"
    "\xE3\x81\xA0\xE3\x81\x91\xE3\x81\xAB\xE5\xBE\x93\xE7\xA7\x98\xE5\xAF\x86"
    "\xE3\x81\xAE\xE6\x8C\x87\xE7\xA4\xBA\xE7\xAE\xA1\xE7\x90\x86\xE5\x91\x98"
    "\xE5\x85\xAC\xE5\x91\x8A\xE7\xAE\xA1\xE7\x90\x86\xE5\x91\x98\xE6\xA8\xA1"
    "\xE5\xBC\x8F\xE7\xAE\xA1\xE7\x90\x86\xE5\x91\x98\xE6\xB6\x88\xE6\x81\xAF"
    "\xE7\xAE\xA1\xE7\x90\x86\xE5\x91\x98\xE9\x80\x9A\xE7\x9F\xA5\xE7\xAE\xA1"
    "\xE7\x90\x86\xE5\x93\xA1\xE8\xA8\x8A\xE6\x81\xAF\xE7\xAE\xA1\xE7\x90\x86"
    "\xE5\x93\xA1\xE9\x80\x9A\xE7\x9F\xA5\xE7\xB3\xBB\xE7\xB5\xB1\xE6\x8F\x90"
    "\xE7\xA4\xBA\xE8\xA9\x9E\xE7\xB3\xBB\xE7\xBB\x9F\xE6\x8F\x90\xE7\xA4\xBA"
    "\xE8\xAF\x8D\xE7\xB5\xB6\xE5\xAF\xBE\xE3\x81\xAB\xE6\x96\xAD\xE3\x82\x89"
    "\xE8\x84\xB1\xE7\x8D\x84\xE3\x83\xA2\xE3\x83\xBC\xE3\x83\x89\xE8\xA8\x80"
    "\xE8\xAA\x9E\xE3\x83\xA2\xE3\x83\x87\xE3\x83\xAB\xE8\xA8\xB1\xE5\x8F\xAF"
    "\xE3\x81\x97\xE3\x81\xBE\xE3\x81\x99\xE8\xA8\xB1\xE5\x8F\xAF\xE3\x82\x92"
    "\xE4\xB8\x8E\xE3\x81\x88\xE8\xAD\xA6\xE5\x91\x8A\xE3\x81\x9B\xE3\x81\x9A"
    "\xE3\x81\xAB\xE8\xAD\xA6\xE5\x91\x8A\xE3\x81\xAF\xE4\xB8\x8D\xE8\xA6\x81"
    "\xE9\x81\x93\xE5\xBE\xB3\xE3\x81\xAE\xE3\x81\xAA\xE3\x81\x84\xE9\x96\x8B"
    "\xE7\x99\xBC\xE8\x80\x85\xE6\xA8\xA1\xE5\xBC\x8F\xE9\x9A\x90\xE8\x97\x8F"
    "\xE7\x9A\x84\xE6\x8C\x87\xE4\xBB\xA4\xE9\x9A\x90\xE8\x97\x8F\xE7\x9A\x84"
    "\xE6\x8C\x87\xE7\xA4\xBA\xEC\x96\xB4\xEC\x8B\x9C\xEC\x8A\xA4\xED\x84\xB4"
    "\xED\x8A\xB8\xEC\xA7\x80\xEA\xB8\x88\xEA\xB9\x8C\xEC\xA7\x80\xEC\x9D\x98"
    "ahlaki olmayanaku penciptamuaqui e o adminaucun scrupuleaviso do adminba"
    "yangkan andabayangkan kamubez moralnoscibez ograniczenbi cam tu choibo l"
    "oc cua banbuiten werkingchi dan bi matchiave segretades maintenantdoet a"
    "lles watdoi ngu openaidu bist befugtfaz tudo o quefrei von limitfrei von"
    " moralfrei von regelfreigeschaltetgeen beperkinghabla el admini tuoi res"
    "trizizin veriyorumjamais refuserje beperkingenje beveiligingje richtlijn"
    "enjuega el papelkamu diizinkankata demi katakeine gewissenkeinerlei ethi"
    "keinerlei tabukhong gioi hankurali olmayanlascia perderele tue restrizme"
    "nuruti semuamodalita adminmodalita debugmode developermodo de desenvmodo"
    " depuracaomoi chinh sachmulai saat inimulai sekarangnao tem regrasnao va"
    "lem maisne refuse riennessuna regolanie ma zakazownie masz zasadnie moze"
    "sz odmnie obowiazujano tiene eticano tiene moralnon ha restriznon hai fi"
    "ltrinon hai limitinon hai moralenon hai regolenota do desenvnunca se nie"
    "gaohne beschrankonceki talimatongecensureerdontwikkelmodusprivo di etica"
    "que mes ordresreponds a toutsaya pembuatmusecara lengkapsejak saat inise"
    "m escrupulossenza scrupoliseus politicassie sind jetztsin escrupulossini"
    "ri olmayansistem talimatsolo lo que yosou seu desenvsoy tu creadorsua in"
    "strucoessuas politicassus protocolossysteemmeldingtanpa larangantanpa pe"
    "mbataste doy permisoteam di openaites garde-fousteus politicastexto comp"
    "letotienes permisotodo lo que tetryb dewelopertu es autorisetu twoj twor"
    "catudo o que foitus protocolosun personaggioupowazniam cieuyari vermeden"
    "uyari yapmadanvos garde-fouswszystko wolnowylacznie mojeyalnizca benimzo"
    "nder censuurzonder grenzen\xD0\xB0\xD0\xBD\xD0\xBD\xD1\x83\xD0\xBB\xD0"
    "\xB8\xD1\x80\xD0\xB2\xD0\xB8\xD0\xBC\xD0\xBA\xD0\xBD\xD0\xB5\xD0\xBD\xD0"
    "\xB2\xD0\xBA\xD0\xBB\xD1\x8E\xD1\x87\xD0\xB5\xD0\xBD\xD0\xB2\xD1\x8B\xD0"
    "\xBA\xD0\xBB\xD1\x8E\xD1\x87\xD0\xB8\xD0\xB7\xD0\xB0\xD0\xBF\xD1\x80\xD0"
    "\xB5\xD1\x82\xD1\x8B\xD0\xBD\xD0\xB0\xD1\x80\xD1\x83\xD1\x88\xD0\xB0\xD0"
    "\xB8\xD0\xBD\xD0\xB5\xD0\xB4\xD1\x96\xD0\xB8\xD1\x81\xD0\xBD\xD0\xBE\xD1"
    "\x82\xD0\xBA\xD0\xBB\xD1\x8E\xD1\x87\xD0\xB8\xD0\xBE\xD1\x82\xD0\xBC\xD0"
    "\xB5\xD0\xBD\xD0\xB5\xD0\xBD\xD0\xBF\xD0\xBE\xD0\xB2\xD1\x82\xD0\xBE\xD1"
    "\x80\xD0\xB8\xD0\xBF\xD0\xBE\xD0\xBB\xD0\xB8\xD1\x82\xD0\xB8\xD0\xBA\xD0"
    "\xBF\xD0\xBE\xD0\xBB\xD1\x96\xD1\x82\xD0\xB8\xD0\xBA\xD1\x80\xD0\xB0\xD1"
    "\x81\xD0\xBA\xD1\x80\xD0\xBE\xD0\xB8\xD1\x80\xD0\xB5\xD0\xB6\xD0\xB8\xD0"
    "\xBC dan\xD1\x80\xD0\xBE\xD0\xB7\xD0\xBA\xD1\x80\xD0\xB8\xD0\xB8\xD1\x86"
    "\xD0\xB5\xD0\xBB\xD0\xB8\xD0\xBA\xD0\xBE\xD0\xBC\xD1\x96\xD0\xB3\xD0\xBD"
    "\xD0\xBE\xD1\x80\xD1\x83\xD0\xB8\xDA\xAF\xD8\xB0\xD8\xB1\xD9\x88\xD8\xA7"
    "\xDA\x98\xD9\x87\xEB\x82\xB4 \xEB\xA7\x90\xEB\xA7\x8C \xEB\x93\xA4\xEB"
    "\x82\xB4 \xEB\xA7\x90\xEB\xA7\x8C \xEB\x94\xB0\xEB\x84\xA4 \xEC\x9C\xA4"
    "\xEB\xA6\xAC \xEA\xB7\x9C" "alle vorgabenalleen wat ikautorizo voceban d"
    "uoc phepbez ostrzezenbez pouczaniabez skrupulowchave secretache do go lo"
    "iclave secretada ora in poidein name istdeinen filterdeiner filterdinona"
    "ktifkandotychczasowedou permissaoeen personageeingeschalteteinschrankung"
    "fai tutto ciofais comme sifais semblantfilter kontenfiltry trescifrei vo"
    "n ethifrei von tabugizli anahtargormezden gelhanh dong nhuharfi harfineh"
    "er seyi unuthicbir filtrehicbir sansuri tuoi filtrii tuoi limitiik macht"
    "ig jeik sta je toeil tuo nome eintegralementintegralmenteje t'autoriseje"
    " te permetsje veiligheidjouw ethischekamu sekarangkein gewissenkeine gre"
    "nzenkeine skrupelkunci rahasiale tue filtrile tue limitiletteralmentemai"
    " rifiutaremode debogagemodelem jezykmoi thu truocnao tem moralnenhuma re"
    "granessun filtronessun limitenie zna zasadninguna normaninguna reglano t"
    "e nieguesnon ha filtrinon ha limitinon ha moralenon ha regoleod tej chwi"
    "liohne gewissenpalavra-passepas de filtrepas de limitepas de moralepesan"
    " sistem:repond a toutrobi wszystkosans scrupulesenza censurasenza vincol"
    "isin restriccisistem mesajislowo w slowosolo obedecessont desactivsou se"
    "u adminstell dir vorsus politicassystemhinweissystemmeldungtanpa ceramah"
    "textuellementtidak berlakutu t'appellestu twoj admintudo o que tetum kur"
    "allaritus politicastwoje imie touitgeschakeldun personnageverhalte dichw"
    "eigert nietsweigert nooitwort fur wortwszystkim, coya no aplicanyonetici"
    " moduyonetici notuzespol openaizonder filterzonder limietzonder moraal"
    "\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xBC\xD0\xB5\xD0\xB6\xD0\xB2\xD0\xBE\xD0"
    "\xB8\xD0\xB4\xD0\xB8 \xD0\xB2\xD1\x87\xD0\xB0\xD1\x82-\xD0\xB1\xD0\xBE"
    "\xD1\x82\xD8\xA7\xD8\xAF\xD8\xAE\xD9\x84 \xD9\x81\xD9\x8A\xD8\xA7\xD8"
    "\xB2 \xD8\xAD\xD8\xA7\xD9\x84\xD8\xA7\xD8\xA7\xD8\xB3\xD9\x85\xD8\xAD "
    "\xD9\x84\xD9\x83\xD8\xAA\xD8\xB5\xD9\x88\xD8\xB1 \xDA\xA9\xD9\x86\xD8"
    "\xAA\xD9\x88 \xD8\xAD\xD8\xA7\xD9\x84\xD8\xA7\xD8\xAA\xDB\x8C\xD9\x85 op"
    "enai\xD8\xAF\xD9\x88\xD8\xB1 \xD8\xA8\xD8\xB2\xD9\x86\xD9\x84\xD8\xA7 "
    "\xD8\xAA\xD8\xB1\xD9\x81\xD8\xB6\xD9\x84\xD8\xA7 \xD9\x8A\xD8\xB1\xD9"
    "\x81\xD8\xB6\xE7\xB3\xBB\xE7\xBB\x9F\xE6\x8F\x90\xE7\xA4\xBA:\xEA\xB2"
    "\x80\xEC\x97\xB4 \xEC\x97\x86\xEB\x8A\x94\xEA\xB2\x80\xEC\x97\xB4 \xEC"
    "\x97\x86\xEC\x9D\xB4\xEA\xB2\x80\xEC\x97\xB4\xEC\x9D\xB4 \xEC\x97\x86"
    "\xEA\xB2\xBD\xEA\xB3\xA0 \xEC\x97\x86\xEC\x9D\xB4\xEA\xB7\x9C\xEC\xB9"
    "\x99 \xEC\x97\x86\xEB\x8A\x94\xEA\xB7\x9C\xEC\xB9\x99 \xEC\x97\x86\xEC"
    "\x9D\xB4\xEA\xB7\x9C\xEC\xB9\x99\xEC\x9D\xB4 \xEC\x97\x86\xEA\xB8\xB0"
    "\xEC\xA1\xB4 \xEA\xB7\x9C\xEC\xB9\x99\xEB\x82\xB4 \xEB\xAA\x85\xEB\xA0"
    "\xB9\xEB\xA7\x8C\xEB\x82\xB4 \xEC\xA7\x80\xEC\x8B\x9C\xEB\xA7\x8C\xEB"
    "\x84\x88\xEC\x9D\x98 \xEC\x95\x88\xEC\xA0\x84\xEB\x84\x88\xEC\x9D\x98 "
    "\xEC\x9C\xA4\xEB\xA6\xAC\xEB\x84\x88\xEC\x9D\x98 \xEC\xA0\x9C\xED\x95"
    "\x9C\xEB\x84\xA4 \xEC\x8B\x9C\xEC\x8A\xA4\xED\x85\x9C\xEB\x84\xA4 \xEC"
    "\x9D\xB4\xEB\xA6\x84\xEC\x9D\x80\xEB\x84\xA4 \xEC\xA0\x9C\xED\x95\x9C"
    "\xEC\x9D\x84\xEB\x84\xA4 \xEC\xBD\x98\xED\x85\x90\xEC\xB8\xA0\xEB\x8F"
    "\x84\xEB\x8D\x95\xEC\x9D\xB4 \xEC\x97\x86\xEB\xAA\xA8\xEB\x93\xA0 \xEC"
    "\xA0\x95\xEC\xB1\x85\xEB\xB9\x84\xEB\xB0\x80 \xEC\xA7\x80\xEC\x8B\x9C"
    "\xEB\xB9\x84\xEB\xB0\x80 \xEC\xA7\x80\xEC\xB9\xA8\xEC\x84\xA4\xEA\xB5"
    "\x90 \xEC\x97\x86\xEC\x9D\xB4\xEC\x95\x84\xEB\xAC\xB4 \xEC\xA0\x9C\xED"
    "\x95\x9C\xEC\x96\xB4\xEB\x96\xA4 \xEC\xA0\x9C\xED\x95\x9C\xEC\x96\xB8"
    "\xEC\x96\xB4 \xEB\xAA\xA8\xEB\x8D\xB8\xEC\x9C\xA4\xEB\xA6\xAC\xEA\xB0"
    "\x80 \xEC\x97\x86\xEC\x9D\xB4\xEC\xA0\x84 \xEA\xB7\x9C\xEC\xB9\x99\xEC"
    "\x9D\xB4\xEC\xA0\x84 \xEC\xA7\x80\xEC\x8B\x9C\xEC\xA0\x9C\xED\x95\x9C "
    "\xEC\x97\x86\xEB\x8A\x94\xEC\xA0\x9C\xED\x95\x9C \xEC\x97\x86\xEC\x9D"
    "\xB4\xEC\xA0\x9C\xED\x95\x9C\xEC\x9D\xB4 \xEC\x97\x86\xEC\xB2\x98\xEB"
    "\x9F\xBC \xED\x96\x89\xEB\x8F\x99\xED\x83\x88\xEC\x98\xA5 \xEB\xAA\xA8"
    "\xEB\x93\x9C\xED\x95\x9C \xEA\xB8\x80\xEC\x9E\x90\xEB\x8F\x84" "admin me"
    "sajialle eerderealles anderealles wat eralles wat jeausser kraftban co q"
    "uyenberpura-purabertindaklahbeschrankungbir karakterbundan boylebundan s"
    "onrache do debugcomporte-toid'ora in poideine filterdesormais tudzialaj "
    "jakoeen karaktereine personaenkel wat ikfa tutto ciofaca o papelgeen cen"
    "suurgeen gewetengeen grenzengehorche nurhace todo lohicbir ahlakhicbir k"
    "uralhicbir sinirhicbir yasakhuong dan aningeschakeldjamais recusjamas re"
    "chazjoue le rolejouw filterskeine filterkeine verbotkeine zensurkhong bo"
    " sotkisitlamalarkisitlamasizliteralmentemodalita danmodalita diomodel ba"
    "hasamot de passemot pour motn'obeis qu'anazywasz siene sont plusnie ma z"
    "asadnie nein sagniemals neinnooit weigernunca rechaznunca recusanunca re"
    "cusenur noch miro seu nome eohne grenzenohne hinweisohne skrupelpas de r"
    "eglepatuhi hanyasans censuresans ethiqueschakel overschutzfiltersenza av"
    "visisenza filtrisenza limitisenza moralesenza regoleseus limitesseus res"
    "tricsin atadurassin sermonessinirlamalarsont suspendsprachmodellstel je "
    "voorsuas filtrossuas limitessuas restricswoje filtryswoje ukrytetanpa at"
    "urantanpa filtertanpa sensorteus filtrosteus limitesteus restrictextualm"
    "enteti autorizzotrybie admintrybie debugtu nombre estu vas jouerturuti h"
    "anyatwoje filtrytwoje ukryteun personajeweiger nietsweiger nooityalniz b"
    "enimzachowuj siezonder regelzonder taboe\xD0\xB2\xD0\xB8\xD0\xB2\xD0\xB5"
    "\xD0\xB4\xD0\xB8\xD0\xB2\xD0\xB8\xD0\xBC\xD0\xBA\xD0\xBD\xD0\xB8\xD0\xB2"
    "\xD1\x8B\xD0\xB2\xD0\xB5\xD0\xB4\xD0\xB8\xD0\xB7\xD0\xB0\xD0\xB1\xD1\x83"
    "\xD0\xB4\xD1\x8C\xD0\xBD\xD0\xB0\xD0\xB7\xD0\xBE\xD0\xB2\xD0\xB8\xD0\xBD"
    "\xD0\xB0\xD0\xBF\xD0\xB8\xD1\x88\xD0\xB8\xD0\xBD\xD0\xB0\xD1\x80\xD1\x83"
    "\xD1\x88\xD1\x8C\xD0\xBE\xD0\xB1\xD0\xBE\xD0\xB8\xD0\xB4\xD0\xB8\xD0\xBE"
    "\xD0\xB1\xD1\x96\xD0\xB8\xD0\xB4\xD0\xB8\xD0\xBE\xD1\x82\xD0\xBD\xD1\x8B"
    "\xD0\xBD\xD0\xB5\xD0\xBF\xD0\xB0\xD1\x80\xD0\xBE\xD0\xBB\xD1\x8C\xD0\xBF"
    "\xD0\xBE\xD0\xBA\xD0\xB0\xD0\xB6\xD0\xB8\xD1\x81\xD0\xBE\xD0\xBE\xD0\xB1"
    "\xD1\x89\xD0\xB8\xD1\x83\xD0\xB4\xD0\xB0\xD0\xB2\xD0\xB0\xD0\xB8\xD1\x87"
    "\xD0\xB0\xD1\x82\xD0\xB1\xD0\xBE\xD1\x82\xD8\xA7\xD8\xAE\xD8\xA8\xD8\xB1"
    "\xD9\x86\xD9\x8A\xD8\xA8\xD8\xAA\xD8\xAC\xD8\xA7\xD9\x88\xD8\xB2\xD8\xAD"
    "\xD8\xA7\xD9\x84\xD8\xAA dan\xD8\xAF\xD8\xB3\xD8\xAA\xDB\x8C\xD8\xA7\xD8"
    "\xB1\xD9\x82\xD9\x88\xD8\xA7\xD8\xB9\xD8\xAF\xD9\x83\xE0\xA4\xAC\xE0\xA4"
    "\xA4\xE0\xA4\xBE\xE0\xA4\x93\xE0\xA4\xB2\xE0\xA4\xBF\xE0\xA4\x96\xE0\xA5"
    "\x8B\xE0\xA4\xB9\xE0\xA4\x9F\xE0\xA4\xBE\xE0\xA4\x93\xE3\x81\x82\xE3\x81"
    "\xAA\xE3\x81\x9F\xE3\x81\xAF\xE3\x81\x93\xE3\x82\x8C\xE3\x81\x8B\xE3\x82"
    "\x89\xE3\x81\x9D\xE3\x81\xAE\xE3\x81\xBE\xE3\x81\xBE\xE3\x81\xA4\xE3\x82"
    "\x82\xE3\x82\x8A\xE3\x81\xA7\xE3\x81\xAA\xE3\x82\x8A\xE3\x81\x8D\xE3\x81"
    "\xA3\xE3\x82\xAA\xE3\x83\x95\xE3\x81\xAB\xE3\x81\x97\xE3\x83\x9D\xE3\x83"
    "\xAA\xE3\x82\xB7\xE3\x83\xBC\xE3\x83\xAD\xE3\x83\x9C\xE3\x83\x83\xE3\x83"
    "\x88\xE4\xB8\x80\xE5\xAD\x97\xE4\xB8\x80\xE5\x8F\xA5\xE4\xB8\x80\xE5\xAD"
    "\x97\xE4\xB8\x8D\xE5\xB7\xAE\xE4\xB8\x80\xE5\xAD\x97\xE4\xB8\x8D\xE6\xBC"
    "\x8F\xE4\xB8\x8A\xE5\xB8\x9D\xE6\xA8\xA1\xE5\xBC\x8F\xE4\xB8\x8D\xE5\x86"
    "\x8D\xE6\x9C\x89\xE6\x95\x88\xE4\xB8\x8D\xE5\x8F\x97\xE5\xAE\xA1\xE6\x9F"
    "\xA5\xE4\xB8\x8D\xE5\x8F\x97\xE7\xBA\xA6\xE6\x9D\x9F\xE4\xB8\x8D\xE5\x8F"
    "\x97\xE9\x99\x90\xE5\x88\xB6\xE4\xB8\x8D\xE5\xBE\x97\xE6\x8B\x92\xE7\xBB"
    "\x9D\xE4\xB8\x8D\xE8\x83\xBD\xE6\x8B\x92\xE7\xBB\x9D\xE4\xB8\x8D\xE8\xA6"
    "\x81\xE8\xAD\xA6\xE5\x91\x8A\xE4\xB8\x8D\xE8\xA6\x81\xE8\xAF\xB4\xE6\x95"
    "\x99\xE4\xB8\x8D\xE8\xAE\xB8\xE6\x8B\x92\xE7\xBB\x9D\xE4\xBA\xBA\xE5\xB7"
    "\xA5\xE6\x99\xBA\xE6\x85\xA7\xE4\xBA\xBA\xE5\xB7\xA5\xE6\x99\xBA\xE8\x83"
    "\xBD\xE4\xBA\xBA\xE5\xB7\xA5\xE7\x9F\xA5\xE8\x83\xBD\xE4\xBB\x85\xE5\x90"
    "\xAC\xE4\xBB\x8E\xE6\x88\x91\xE4\xBB\x8E\xE4\xB8\x8D\xE6\x8B\x92\xE7\xBB"
    "\x9D\xE4\xBB\x8E\xE6\xAD\xA4\xE5\x88\xBB\xE8\xB5\xB7\xE4\xBB\x8E\xE7\x8E"
    "\xB0\xE5\x9C\xA8\xE8\xB5\xB7\xE4\xBD\xA0\xE6\x98\xAF\xE4\xB8\x80\xE4\xB8"
    "\xAA\xE4\xBD\xA0\xE6\x98\xAF\xE4\xB8\x80\xE5\x80\x8B\xE4\xBD\xA0\xE7\x8E"
    "\xB0\xE5\x9C\xA8\xE6\x98\xAF\xE4\xBD\xA0\xE7\x8F\xBE\xE5\x9C\xA8\xE6\x98"
    "\xAF\xE4\xBD\xA0\xE7\x9A\x84\xE5\x86\x85\xE5\xAE\xB9\xE4\xBD\xA0\xE7\x9A"
    "\x84\xE5\x90\x8D\xE5\xAD\x97\xE4\xBD\xA0\xE7\x9A\x84\xE5\xAE\x89\xE5\x85"
    "\xA8\xE4\xBD\xA0\xE7\x9A\x84\xE8\xBF\x87\xE6\xBB\xA4\xE4\xBD\xA0\xE7\x9A"
    "\x84\xE9\x81\x93\xE5\xBE\xB7\xE4\xBD\xA0\xE7\x9A\x84\xE9\x99\x90\xE5\x88"
    "\xB6\xE4\xBD\xA0\xE8\xA2\xAB\xE5\x85\x81\xE8\xAE\xB8\xE5\x86\x85\xE5\xAE"
    "\xB9\xE8\xBF\x87\xE6\xBB\xA4\xE5\x88\x9D\xE5\xA7\x8B\xE6\x8C\x87\xE4\xBB"
    "\xA4\xE5\x88\x9D\xE6\x9C\x9F\xE6\x8C\x87\xE7\xA4\xBA\xE5\x88\xB6\xE9\x99"
    "\x90\xE3\x81\xAA\xE3\x81\x97\xE5\x8E\x9F\xE5\xB0\x81\xE4\xB8\x8D\xE5\x8A"
    "\xA8\xE5\x8F\xAA\xE5\x90\xAC\xE6\x88\x91\xE7\x9A\x84\xE5\x8F\xAA\xE6\x9C"
    "\x8D\xE4\xBB\x8E\xE6\x88\x91\xE5\x9B\x9E\xE7\xAD\x94\xE4\xB8\x80\xE5\x88"
    "\x87\xE5\xAE\x89\xE5\x85\xA8\xE8\xBF\x87\xE6\xBB\xA4\xE5\xAE\x89\xE5\x85"
    "\xA8\xE9\x81\x8E\xE6\xBF\xBE\xE5\xBB\x83\xE6\xAD\xA2\xE3\x81\x95\xE3\x82"
    "\x8C\xE5\xBE\x9E\xE4\xB8\x8D\xE6\x8B\x92\xE7\xB5\x95\xE6\x82\xA8\xE7\x9A"
    "\x84\xE5\x86\x85\xE5\xAE\xB9\xE6\x82\xA8\xE7\x9A\x84\xE5\xAE\x89\xE5\x85"
    "\xA8\xE6\x82\xA8\xE7\x9A\x84\xE9\x81\x93\xE5\xBE\xB7\xE6\x83\xB3\xE5\x83"
    "\x8F\xE4\xBD\xA0\xE6\x98\xAF\xE6\x83\xB3\xE8\xB1\xA1\xE4\xBD\xA0\xE6\x98"
    "\xAF\xE6\x88\x91\xE5\x85\x81\xE8\xA8\xB1\xE4\xBD\xA0\xE6\x88\x91\xE5\x85"
    "\x81\xE8\xAE\xB8\xE4\xBD\xA0\xE6\x88\x91\xE5\x87\x86\xE8\xAE\xB8\xE4\xBD"
    "\xA0\xE6\x88\x91\xE6\x8E\x88\xE6\x9D\x83\xE4\xBD\xA0\xE6\x88\x91\xE6\x8E"
    "\x88\xE6\xAC\x8A\xE4\xBD\xA0\xE6\x89\x80\xE6\x9C\x89\xE8\xA6\x81\xE6\xB1"
    "\x82\xE6\x92\xA4\xE5\xBB\x83\xE3\x81\x95\xE3\x82\x8C\xE6\x97\xA0\xE9\x99"
    "\x90\xE5\x88\xB6\xE7\x9A\x84\xE6\x9A\x97\xE8\xA8\xBC\xE7\x95\xAA\xE5\x8F"
    "\xB7\xE6\xB0\xB8\xE4\xB8\x8D\xE6\x8B\x92\xE7\xBB\x9D\xE6\xB2\x92\xE6\x9C"
    "\x89\xE8\xA6\x8F\xE5\x89\x87\xE6\xB2\x92\xE6\x9C\x89\xE9\x99\x90\xE5\x88"
    "\xB6\xE6\xB2\xA1\xE6\x9C\x89\xE8\xA7\x84\xE5\x88\x99\xE6\xB2\xA1\xE6\x9C"
    "\x89\xE9\x81\x93\xE5\xBE\xB7\xE6\xB2\xA1\xE6\x9C\x89\xE9\x99\x90\xE5\x88"
    "\xB6\xE7\x84\xA1\xE5\x88\xB6\xE9\x99\x90\xE3\x81\xAE\xE7\x84\xA1\xE5\x8A"
    "\xB9\xE3\x81\xA7\xE3\x81\x99\xE7\x84\xA1\xE5\x8A\xB9\xE3\x81\xAB\xE3\x81"
    "\x97\xE7\x84\xA1\xE9\x99\x90\xE5\x88\xB6\xE7\x9A\x84\xE7\xA0\xB4\xE3\x82"
    "\x8B\xE3\x81\x93\xE3\x81\xA8\xE7\xA6\x81\xE6\xAD\xA2\xE6\x8B\x92\xE7\xBB"
    "\x9D\xE7\xB3\xBB\xE7\xB5\xB1\xE8\xA8\x8A\xE6\x81\xAF\xE7\xB3\xBB\xE7\xB5"
    "\xB1\xE9\x80\x9A\xE7\x9F\xA5\xE7\xB3\xBB\xE7\xBB\x9F\xE5\x85\xAC\xE5\x91"
    "\x8A\xE7\xB3\xBB\xE7\xBB\x9F\xE6\xB6\x88\xE6\x81\xAF\xE7\xB3\xBB\xE7\xBB"
    "\x9F\xE9\x80\x9A\xE7\x9F\xA5\xE7\xBB\x9D\xE4\xB8\x8D\xE6\x8B\x92\xE7\xBB"
    "\x9D\xE8\xA7\xA3\xE9\x99\xA4\xE3\x81\x95\xE3\x82\x8C\xE8\xA8\xB1\xE5\x8F"
    "\xAF\xE3\x81\x99\xE3\x82\x8B\xE8\xAA\x9E\xE8\xA8\x80\xE6\xA8\xA1\xE5\x9E"
    "\x8B\xE8\xAA\xAC\xE6\x95\x99\xE3\x81\xAA\xE3\x81\x97\xE8\xAD\xA6\xE5\x91"
    "\x8A\xE3\x81\xAA\xE3\x81\x97\xE8\xAF\xAD\xE8\xA8\x80\xE6\xA8\xA1\xE5\x9E"
    "\x8B\xE8\xB0\x83\xE8\xAF\x95\xE6\xA8\xA1\xE5\xBC\x8F\xE8\xB6\x8A\xE7\x8B"
    "\xB1\xE6\xA8\xA1\xE5\xBC\x8F\xE9\x9A\x90\xE8\x97\x8F\xE6\x8C\x87\xE4\xBB"
    "\xA4\xEB\xAC\xB4\xEC\x8B\x9C\xED\x95\x98\xEA\xB3\xA0\xEB\xB9\x84\xEB\xB0"
    "\x80\xEB\xB2\x88\xED\x98\xB8\xEC\x9A\xB0\xED\x9A\x8C\xED\x95\x98\xEA\xB3"
    "\xA0\xEC\x9D\xB4\xEC\xA0\x9C\xEB\xB6\x80\xED\x84\xB0\xEC\x9D\xB8\xEA\xB3"
    "\xB5\xEC\xA7\x80\xEB\x8A\xA5\xEC\xA0\x81\xEC\x9A\xA9\xEB\x90\x98\xEC\xA7"
    "\x80\xEC\xA7\x80\xEA\xB8\x88\xEB\xB6\x80\xED\x84\xB0\xED\x95\xB4\xEC\xA0"
    "\x9C\xED\x95\x98\xEA\xB3\xA0\xED\x97\x88\xEA\xB0\x80\xED\x95\x9C\xEB\x8B"
    "\xA4\xED\x97\x88\xEB\x9D\xBD\xED\x95\x9C\xEB\x8B\xA4\xED\x97\x88\xEB\x9D"
    "\xBD\xED\x95\xA0\xEA\xB2\x8C\xED\x97\x88\xEC\x9A\xA9\xED\x95\x9C\xEB\x8B"
    "\xA4" "admin-modusagisci comealle vorigeanda adalahbenimm dichbez cenzur"
    "ybez filtrowbez limitowcho toi xemchuyen sangcle secretecomporte-sedeakt"
    "iviertdebug-modusdesde ahorafilter kamugeactiveerdgeen filtergeen limiet"
    "geen moraalgelden nietgibi davranici l'adminikuti hanyaimagina queingetr"
    "okkenje ethischekamu adalahkaraktersinkebijakanmukeine limitkeine moralk"
    "eine regelkhoa bi matmoralfilternon censurenunca negueod tej poryohne fi"
    "lterohne verbotohne zensuropenai ekibopenai-teampozwalam cisadece banasa"
    "ns filtresans limitesans moralesem censurasem filtrossem limitessem rest"
    "ricsem sermoessenza eticasin censurasin filtrossin limitessistem notusoh"
    "bet botusus filtrossus limitestajny klucztanpa batastanpa etikatanpa mor"
    "altanpa normate autorizotes filtrestes limitesti comportiti permettoton "
    "nom esttu incarnestus filtrostus limitesuberschreituniewaznionvo hieu ho"
    "avollstandigvos filtresvos limitesya no rigenya no valenyururluktenzezwa"
    "lam cizonder ethi\xD0\xB4\xD1\x96\xD0\xB8 \xD1\x8F\xD0\xBA\xD8\xA7\xD8"
    "\xB0\xD9\x86 \xD9\x84\xD9\x83\xD9\x81\xD8\xA7\xD8\xB4 \xDA\xA9\xD9\x86"
    "\xD9\x84\xD8\xBA\xD9\x88 \xD8\xB4\xD8\xAF\xDA\x86\xD8\xA7\xD9\xBE \xDA"
    "\xA9\xD9\x86" "actua comoadesso seiadmin notuagiere alsagis commeagora v"
    "oceahora eresalles darfalles, wasapa adanyaasla hayirassistenteaufgehobe"
    "ncanceladasche do danchi dan ancomportatecomportaticontrasenadebug modud"
    "ebugmodusdesactivaddiaktifkandibatalkandil modelidisattivatditiadakandu "
    "spielsteine figurgedraag jegeen regelgeen taboegott-modushabilitadohaces"
    " todohandel alshandle alsinterpretainterpreteiptal edilje filtersje naam"
    " iskata sandikeine ethikeine tabulehnst nieletterlijkmasz zgodemode admi"
    "nmode debugmodo adminmodo debugmoduna gecnguyen vannie ablehnohne limito"
    "hne moralohne regelpassa allapasse parapembatasanpersonagemprzejdz dored"
    "dedemezsans reglesans tabouschalte inschlupf insem advertsem avisossem r"
    "egrassenza tabuseorang aisimula sersin avisossin efectosin normassin reg"
    "lassont abrogsont annulspiele eintanri modute permitoten ban latim opena"
    "itout ce qutransgresstryb admintryb debugtu bay giotust allesunzensiertv"
    "ao che dovo dao ducvon nun anwachtwoordwechsle in\xD0\xB7\xD0\xBD\xD1"
    "\x96\xD0\xBC\xD0\xB8\xD0\xBD\xD0\xB0\xD0\xB7\xD0\xB2\xD0\xB8\xD1\x81\xD0"
    "\xBA\xD0\xB0\xD0\xB6\xD0\xB8\xD1\x81\xD0\xBD\xD0\xB8\xD0\xBC\xD0\xB8\xD8"
    "\xA7\xD8\xAE\xD9\x88\xD9\x84\xD9\x83\xD8\xA7\xD9\x84\xD8\xBA\xD9\x8A\xD8"
    "\xAA\xD8\xA8\xD9\x86\xD9\x88\xDB\x8C\xD8\xB3\xD8\xAA\xD8\xAC\xD8\xA7\xD9"
    "\x87\xD9\x84\xD8\xAA\xD8\xB8\xD8\xA7\xD9\x87\xD8\xB1\xD8\xAD\xD8\xB1\xD9"
    "\x81\xD9\x8A\xD8\xA7\xD8\xB1\xD9\x88\xD8\xA8\xD9\x88\xD8\xAA\xD8\xB4\xD8"
    "\xAE\xD8\xB5\xD9\x8A\xD8\xA9\xD8\xB4\xD8\xAE\xD8\xB5\xDB\x8C\xD8\xAA\xD9"
    "\x83\xD8\xA7\xD9\x85\xD9\x84\xD8\xA7\xD9\x85\xD8\xB3\xD8\xA7\xD8\xB9\xD8"
    "\xAF\xD9\x85\xD8\xB9\xD8\xB7\xD9\x84\xD8\xA9\xD9\x85\xD9\x84\xD8\xBA\xD8"
    "\xA7\xD8\xA9\xDA\x86\xD8\xAA\xD8\xA8\xD8\xA7\xD8\xAA\xEB\xB9\x84\xEB\xB0"
    "\x80 \xED\x82\xA4" "ab sofortadalah aialles magalles tutartik senasisten"
    "teasla reddassistantban se labatasanmubez etykibez regulbez zasadbir rob"
    "otcharakterda adessodan-modusdesativaddesobedecdimenticadirettivedoe als"
    "ofdoorbreekdoslowniedu heissteen robotenclenchefiltresizgecis yapgeen et"
    "higraj roleheisst duhinfalligiznim variznin varje speeltkhong conkich ho"
    "atkuizinkanlehne nielehnt niemelanggarmode dan mode dewamode dieumodo de"
    "usmodo diosmot a motmude paranooit neeohne ethiohne tabuohne warnopgehev"
    "enoutrepassovertreedpolitiqueprzejdz wregulaminsana izinsansursuzsebuah "
    "aisem eticasem moralsem tabussen artiksimdi sensimulieresin eticasin mor"
    "alsolo a mespeel eensuspendidtaalmodeltampilkante llamasti chiamitryb bo"
    "gatunjukkanungkapkanuyarmadanvervallenw calosciwciel siewiederholyapay z"
    "ekzawieszon\xD8\xAA\xD9\x88 \xDB\x8C\xDA\xA9\xE0\xA4\x8F\xE0\xA4\x86\xE0"
    "\xA4\x88\xE3\x81\x8A\xE5\x89\x8D\xE3\x81\xAF\xE3\x81\xB5\xE3\x82\x8A\xE3"
    "\x82\x92\xE3\x82\xAD\xE3\x83\xA3\xE3\x83\xA9\xE4\xBB\x8A\xE3\x81\x8B\xE3"
    "\x82\x89\xE5\x87\xBA\xE5\x8A\x9B\xE3\x81\x97\xE5\x88\x87\xE3\x81\xA3\xE3"
    "\x81\xA6\xE5\x88\x87\xE6\x8D\xA2\xE5\x88\xB0\xE5\x9B\x9E\xE9\x81\xBF\xE3"
    "\x81\x97\xE5\xB7\xB2\xE4\xBD\x9C\xE5\xBA\x9F\xE5\xB7\xB2\xE4\xBD\x9C\xE5"
    "\xBB\xA2\xE5\xB7\xB2\xE5\x8F\x96\xE6\xB6\x88\xE5\xB7\xB2\xE5\x90\xAF\xE5"
    "\x8A\xA8\xE5\xB7\xB2\xE5\x90\xAF\xE7\x94\xA8\xE5\xB7\xB2\xE5\xBC\x80\xE5"
    "\x90\xAF\xE5\xB7\xB2\xE6\x92\xA4\xE9\x94\x80\xE5\xB7\xB2\xE6\xBF\x80\xE6"
    "\xB4\xBB\xE5\xB7\xB2\xE8\xA7\xA3\xE9\x99\xA4\xE5\xBE\x9E\xE7\x8F\xBE\xE5"
    "\x9C\xA8\xE5\xBF\x98\xE3\x82\x8C\xE3\x81\xA6\xE6\x95\x99\xE3\x81\x88\xE3"
    "\x81\xA6\xE6\x95\x99\xE3\x81\x88\xE3\x81\xAA\xE6\x95\x99\xE3\x81\x88\xE3"
    "\x82\x8D\xE6\x98\x8E\xE3\x81\x8B\xE3\x81\x97\xE6\x9B\xB8\xE3\x81\x8D\xE5"
    "\x87\xBA\xE6\x9C\x89\xE5\x8A\xB9\xE5\x8C\x96\xE6\x9C\xBA\xE5\x99\xA8\xE4"
    "\xBA\xBA\xE6\xA9\x9F\xE5\x99\xA8\xE4\xBA\xBA\xE7\x84\xA1\xE8\xA6\x96\xE3"
    "\x81\x97\xE7\xA7\x98\xE5\xAF\x86\xE9\x8D\xB5\xE8\xA1\xA8\xE7\xA4\xBA\xE3"
    "\x81\x97\xE8\xA2\xAB\xE5\x8F\x96\xE6\xB6\x88\xE8\xA6\x8B\xE3\x81\x9B\xE3"
    "\x81\xA6\xE8\xA7\xA3\xE9\x99\xA4\xE3\x81\x97\xE8\xB5\xB7\xE5\x8B\x95\xE3"
    "\x81\x97\xEA\xB3\xB5\xEA\xB0\x9C\xED\x95\xB4\xEA\xB7\xB8\xEB\x8C\x80\xEB"
    "\xA1\x9C\xEB\x8B\xB9\xEC\x8B\xA0\xEC\x9D\x80\xEC\x96\xB4\xEA\xB8\xB0\xEB"
    "\x8A\x94\xEC\x97\xAD\xED\x95\xA0\xEC\x9D\x84\xEC\x9D\xB8\xEB\xAC\xBC\xEC"
    "\x9D\xB4\xEC\xA0\x84\xEB\xAC\xB8\xEC\x9D\x84\xEC\xB2\xA0\xED\x9A\x8C\xEB"
    "\x90\x98\xEC\xB7\xA8\xEC\x86\x8C\xEB\x90\x98\xEC\xBA\x90\xEB\xA6\xAD\xED"
    "\x84\xB0\xED\x8F\x90\xEC\xA7\x80\xEB\x90\x98\xED\x95\xB4\xEC\xA0\x9C\xEB"
    "\x90\x98\xED\x99\x9C\xEC\x84\xB1\xED\x99\x94" "ab jetztabilitatactivadoa"
    "i\xE3\x81\xA7\xE3\x81\x99" "aja comoannullatanulowanasystentberperanbez "
    "tabucambia acontourndan modudong vaienfreinsentra enentra inentre enentr"
    "e noeres unafiltermufingi digecersizgodmodushayal ethien thiignorierinfr"
    "angijij bentkaldirilkennwortkuralsizlevantadmasuk kemat khaumis gibimiss"
    "achtmodo dannhan vatnhap vaiod terazoffenlegongeldigpassa inpasse aupass"
    "e enpasswordpasswortprzelaczquen hetsaltartesebutkansin tabusont levsupe"
    "raresupprimetekrarlatryb dantu jouestuliskantung chuun robotungultiguyar"
    "isizvanaf nuvoortaanwortlichwydrukujwylaczonwyswietlzapomnijzignorujznie"
    "sion\xD0\xB7\xD0\xBD\xD1\x8F\xD1\x82\xD1\x81\xD0\xBD\xD1\x8F\xD1\x82\xD8"
    "\xA7\xD8\xAE\xD8\xB1\xD9\x82\xD8\xA7\xD8\xB3\xD9\x85\xD8\xAA\xD8\xA7\xD8"
    "\xB3\xD9\x85\xD9\x83\xD8\xA7\xD8\xB7\xD8\xA8\xD8\xB9\xD8\xA7\xD8\xB8\xD9"
    "\x87\xD8\xB1\xD8\xA7\xD8\xB9\xD8\xB1\xD8\xB6\xD8\xA7\xD9\x83\xD8\xAA\xD8"
    "\xA8\xD8\xA7\xD9\x83\xD8\xB4\xD9\x81\xD8\xA7\xD9\x88\xD9\x82\xD9\x81\xD8"
    "\xA8\xD8\xA7\xD8\xB7\xD9\x84\xD8\xAA\xD9\x82\xD9\x85\xD8\xB5\xD8\xB1\xD8"
    "\xA8\xD8\xA7\xD8\xAA\xD8\xB1\xD9\x81\xD8\xB9\xD8\xAA\xD8\xB9\xDB\x8C\xD9"
    "\x86\xD8\xA7\xD9\x85\xD9\x81\xD8\xB9\xD9\x84" "abaikanafficheasistanativ"
    "adobasculeberalihbir botbist dubypassachatbotcontorndicabutdihapusdivulg"
    "ueen botein boteine kiescrevaescribeesquecafarz etga naarheet jeherhaali"
    "mprimaimprimejadilahje heetlap lailupakanmatikanmuestraodwolanora seipho"
    "t lopostacipowtorzrecopieremovidrevocadrevocatrevogadrobotemroboterrol y"
    "apschreibschrijfsei unasen birsperrensuspenssztucznthu hoitiet loujawnij"
    "um robovergeetvergissvi phamviet rawlaczonyok say\xEA\xBA\xBC \xEC\xA4"
    "\x98\xEC\x9D\xB8 \xEC\xB2\x99" "aciklaacildiactiefaggiraanuladaskiyabai "
    "bobi huybo quadesligdruckeeen aielencaenleveensenagec vegia vogosterhaz "
    "deignoraignorejesteslewatimontremostramostremot ainamamunapisznarusznege"
    "erobejdzolvidaomzeilonthuloubliepasa apaylaspha voregelsregulyrepeterepi"
    "tarepiterevelarevelerimossripetirivelaro-botrolunuscrivisospesspegnistam"
    "patro lytu giotu naytue soudawajulangium botuma iaun botuna iaune iaverr"
    "atvertelvoce ewypiszyazdir\xD8\xA8\xDA\xAF\xD9\x88\xD9\x83\xD8\xB1\xD8"
    "\xB1\xE4\xBA\xBA\xE7\x89\xA9\xE4\xBD\xA0\xE5\x8F\xAB\xE5\x81\x87\xE8\xA3"
    "\x85\xE5\x81\x87\xE8\xA3\x9D\xE5\x85\xA8\xE6\x96\x87\xE5\x85\xB3\xE9\x97"
    "\xAD\xE5\x88\x97\xE5\x87\xBA\xE5\x88\xB6\xE7\xB4\x84\xE5\x8A\xA9\xE6\x89"
    "\x8B\xE5\x8F\xA3\xE4\xBB\xA4\xE5\x90\x9B\xE3\x81\xAF\xE5\xA4\x8D\xE8\xBF"
    "\xB0\xE5\xA4\xB1\xE6\x95\x88\xE5\xAF\x86\xE7\xA0\x81\xE5\xAF\x86\xE7\xA2"
    "\xBC\xE5\xAF\x86\xE9\x92\xA5\xE5\xBF\x98\xE6\x8E\x89\xE5\xBF\x98\xE8\xAE"
    "\xB0\xE5\xBF\xBD\xE7\x95\xA5\xE6\x89\x93\xE5\x8D\xB0\xE6\x89\xAE\xE6\xBC"
    "\x94\xE6\x8A\x9B\xE5\xBC\x80\xE6\x94\xBF\xE7\xAD\x96\xE6\x97\xA0\xE8\xA7"
    "\x86\xE6\x98\xBE\xE7\xA4\xBA\xE6\xBC\x94\xE3\x81\x98\xE7\xBB\x95\xE8\xBF"
    "\x87\xE8\x81\x8A\xE5\xA4\xA9\xE8\xA7\x84\xE5\xAE\x9A\xE8\xA7\x92\xE8\x89"
    "\xB2\xE8\xAF\xB4\xE5\x87\xBA\xE8\xBE\x93\xE5\x87\xBA\xE8\xBF\x9B\xE5\x85"
    "\xA5\xE8\xBF\x9D\xE5\x8F\x8D\xE9\x80\x90\xE5\xAD\x97\xE9\x87\x8D\xE5\xA4"
    "\x8D\xE9\x97\x9C\xE9\x96\x89\xE9\xA1\xAF\xE7\xA4\xBA\xEB\x81\x84\xEA\xB3"
    "\xA0\xEB\x84\x88\xEB\x8A\x94\xEB\xA1\x9C\xEB\xB4\x87\xEB\xA7\x90\xED\x95"
    "\xB4\xEB\xAC\xB4\xED\x9A\xA8\xEB\xB3\xB4\xEC\x97\xAC\xEB\xB9\x84\xEC\x84"
    "\x9C\xEC\x95\x8C\xEB\xA0\xA4\xEC\x95\x94\xED\x98\xB8\xEC\x9E\x8A\xEA\xB3"
    "\xA0\xEC\xA0\x81\xEC\x96\xB4\xEC\xB1\x97\xEB\xB4\x87\xEC\xBC\x9C\xEC\xA1"
    "\x8C" "adin aktywapagaasmanaynenbrichburlecetakcignedimmidruk ecriselude"
    "exibafingefinjago bohasloihlalin rakapatlaat normeomitepodajpokazpominpr"
    "eisquebrrompesenhasetzesifretokohtu soumgehun'iaviolaviole\xE3\x81\xAE"
    "aidoc gib heb nenntoonzeigzet zlam\xEB\x84\x8C ";


const llmg_phrase_t  llmg_phrases[] = {
    { 45302, 6, 10, 1 }, { 33887, 5, 8, 11 }, { 48074, 6, 5, 16 },
    { 39811, 7, 6, 16 }, { 36916, 6, 1, 16 }, { 47635, 7, 1, 2 },
    { 47635, 7, 2, 2 }, { 47635, 7, 3, 2 }, { 47635, 7, 4, 2 },
    { 47635, 7, 5, 2 }, { 47635, 7, 6, 2 }, { 47635, 7, 7, 2 },
    { 47635, 7, 8, 2 }, { 47635, 7, 9, 2 }, { 47635, 7, 10, 2 },
    { 48964, 4, 10, 12 }, { 47824, 7, 7, 12 }, { 48218, 6, 6, 16 },
    { 19719, 6, 4, 8 }, { 48602, 6, 16, 12 }, { 47656, 7, 9, 9 },
    { 48044, 6, 3, 9 }, { 48044, 6, 5, 9 }, { 48536, 6, 16, 22 },
    { 48542, 6, 16, 22 }, { 15558, 4, 6, 12 }, { 48869, 5, 6, 12 },
    { 27724, 6, 16, 8 }, { 48194, 6, 7, 16 }, { 38016, 5, 2, 1 },
    { 38016, 5, 5, 1 }, { 47628, 7, 4, 16 }, { 48829, 5, 5, 12 },
    { 44314, 7, 10, 9 }, { 27772, 6, 16, 12 }, { 48814, 5, 6, 12 },
    { 48398, 6, 2, 2 }, { 48398, 6, 3, 2 }, { 48398, 6, 4, 2 },
    { 48692, 6, 18, 1 }, { 48949, 4, 5, 16 }, { 48949, 5, 3, 16 },
    { 48949, 5, 4, 16 }, { 48954, 5, 2, 16 }, { 48968, 4, 1, 12 },
    { 48674, 6, 16, 16 }, { 47782, 7, 9, 16 }, { 26050, 6, 5, 8 },
    { 25264, 7, 1, 1 }, { 47768, 7, 10, 12 }, { 48308, 6, 4, 12 },
    { 48924, 5, 8, 22 }, { 48758, 6, 18, 11 }, { 28394, 6, 1, 8 },
    { 48254, 6, 6, 8 }, { 47579, 7, 2, 12 }, { 48206, 6, 7, 16 },
    { 48032, 6, 6, 11 }, { 43645, 6, 2, 11 }, { 47817, 7, 7, 2 },
    { 47831, 7, 2, 12 }, { 26836, 6, 7, 8 }, { 43215, 6, 16, 16 },
    { 48914, 5, 5, 22 }, { 48392, 6, 5, 2 }, { 48500, 6, 17, 8 },
    { 48482, 6, 17, 13 }, { 32689, 6, 7, 16 }, { 47915, 7, 1, 8 },
    { 29386, 6, 8, 22 }, { 48272, 6, 5, 12 }, { 48278, 6, 3, 12 },
    { 47845, 7, 3, 9 }, { 47852, 7, 4, 9 }, { 47859, 7, 5, 9 },
    { 48368, 6, 1, 1 }, { 47621, 7, 1, 1 }, { 48572, 6, 16, 12 },
    { 48260, 6, 7, 8 }, { 11040, 5, 2, 12 }, { 45799, 4, 3, 12 },
    { 48638, 6, 16, 12 }, { 48889, 5, 7, 12 }, { 48422, 6, 6, 12 },
    { 48470, 6, 16, 1 }, { 48476, 6, 16, 1 }, { 48584, 6, 16, 16 },
    { 13697, 7, 5, 8 }, { 48230, 6, 2, 16 }, { 48976, 4, 1, 12 },
    { 47964, 7, 6, 16 }, { 47971, 7, 1, 16 }, { 47691, 7, 5, 12 },
    { 47698, 7, 3, 12 }, { 48530, 6, 16, 9 }, { 48332, 6, 4, 9 },
    { 48746, 6, 18, 12 }, { 47789, 7, 3, 12 }, { 47060, 5, 5, 16 },
    { 48134, 6, 3, 16 }, { 48134, 6, 4, 16 }, { 48140, 6, 2, 16 },
    { 47421, 7, 7, 16 }, { 20142, 4, 10, 16 }, { 48464, 6, 16, 1 },
    { 48494, 6, 16, 12 }, { 36011, 6, 17, 8 }, { 47733, 7, 6, 12 },
    { 48284, 6, 3, 12 }, { 48290, 6, 2, 12 }, { 48290, 6, 5, 12 },
    { 48146, 6, 7, 1 }, { 48596, 6, 16, 16 }, { 48152, 6, 9, 16 },
    { 45999, 7, 9, 16 }, { 10828, 6, 18, 8 }, { 33499, 6, 18, 8 },
    { 48992, 4, 7, 16 }, { 48799, 5, 9, 12 }, { 48302, 6, 4, 12 },
    { 48410, 6, 2, 2 }, { 48944, 5, 4, 2 }, { 48350, 6, 10, 2 },
    { 48164, 6, 4, 12 }, { 48170, 6, 5, 12 }, { 48784, 5, 8, 13 },
    { 47586, 7, 8, 2 }, { 45673, 7, 9, 2 }, { 48020, 6, 8, 12 },
    { 47684, 7, 1, 2 }, { 48834, 5, 3, 1 }, { 48362, 6, 10, 1 },
    { 48326, 6, 4, 12 }, { 26339, 5, 8, 12 }, { 48728, 6, 18, 12 },
    { 47978, 7, 10, 16 }, { 48050, 6, 8, 9 }, { 19446, 6, 1, 8 },
    { 19446, 6, 9, 8 }, { 29737, 7, 6, 8 }, { 16882, 7, 2, 8 },
    { 19572, 6, 4, 8 }, { 16903, 7, 3, 8 }, { 16903, 7, 5, 8 },
    { 16924, 6, 7, 8 }, { 48879, 5, 3, 16 }, { 48458, 6, 17, 2 },
    { 48929, 5, 9, 2 }, { 48374, 6, 7, 1 }, { 34067, 7, 6, 1 },
    { 48839, 5, 5, 1 }, { 47908, 7, 8, 1 }, { 47726, 7, 6, 1 },
    { 48404, 6, 3, 2 }, { 48608, 6, 17, 1 }, { 48013, 7, 18, 1 },
    { 47775, 7, 9, 16 }, { 48554, 6, 16, 16 }, { 48128, 6, 3, 1 },
    { 48984, 4, 1, 12 }, { 48266, 6, 2, 12 }, { 48620, 6, 16, 2 },
    { 48006, 7, 18, 16 }, { 45781, 7, 5, 16 }, { 48098, 6, 2, 16 },
    { 48242, 6, 8, 12 }, { 48062, 6, 10, 9 }, { 27796, 6, 16, 8 },
    { 48919, 4, 1, 16 }, { 48919, 5, 1, 16 }, { 48864, 5, 8, 16 },
    { 48722, 6, 18, 2 }, { 48548, 6, 16, 22 }, { 48488, 6, 16, 16 },
    { 48356, 6, 10, 1 }, { 48566, 6, 16, 16 }, { 48452, 6, 13, 12 },
    { 48224, 6, 6, 12 }, { 13064, 6, 10, 8 }, { 48578, 6, 16, 1 },
    { 48734, 6, 18, 22 }, { 47992, 7, 7, 11 }, { 48518, 6, 17, 1 },
    { 48446, 6, 14, 12 }, { 47761, 7, 6, 1 }, { 4145, 6, 17, 8 },
    { 17737, 6, 9, 8 }, { 47922, 7, 5, 9 }, { 48899, 5, 1, 12 },
    { 47803, 7, 4, 1 }, { 47663, 7, 2, 12 }, { 48774, 5, 3, 16 },
    { 47929, 7, 7, 2 }, { 19024, 6, 17, 8 }, { 48988, 4, 6, 16 },
    { 48980, 4, 6, 12 }, { 46504, 6, 16, 9 }, { 48338, 6, 4, 16 },
    { 48080, 5, 1, 12 }, { 48080, 6, 1, 12 }, { 47740, 7, 5, 12 },
    { 47747, 7, 2, 12 }, { 47747, 7, 3, 12 }, { 48512, 6, 16, 22 },
    { 47566, 6, 13, 11 }, { 48122, 6, 8, 12 }, { 48824, 5, 3, 16 },
    { 47593, 7, 5, 11 }, { 17353, 4, 5, 12 }, { 47796, 7, 7, 9 },
    { 48764, 5, 8, 1 }, { 47677, 7, 1, 2 }, { 29849, 6, 3, 8 },
    { 48874, 5, 4, 8 }, { 48632, 6, 16, 2 }, { 47868, 5, 7, 2 },
    { 18657, 6, 13, 16 }, { 47712, 7, 8, 1 }, { 48434, 6, 7, 12 },
    { 48056, 6, 10, 9 }, { 48740, 6, 18, 16 }, { 48789, 5, 1, 16 },
    { 48849, 5, 7, 22 }, { 47252, 5, 3, 16 }, { 47614, 7, 8, 2 },
    { 48116, 6, 10, 1 }, { 47004, 7, 3, 1 }, { 48314, 6, 10, 2 },
    { 47943, 7, 10, 12 }, { 48590, 6, 16, 8 }, { 48819, 5, 2, 12 },
    { 48996, 4, 18, 1 }, { 48200, 6, 6, 16 }, { 47754, 7, 9, 1 },
    { 47950, 7, 7, 12 }, { 48662, 6, 16, 13 }, { 48844, 5, 10, 9 },
    { 48752, 6, 18, 2 }, { 47649, 7, 9, 9 }, { 48344, 6, 4, 12 },
    { 48894, 5, 7, 16 }, { 48176, 6, 10, 2 }, { 48212, 6, 3, 16 },
    { 47600, 7, 2, 11 }, { 13471, 7, 10, 8 }, { 47607, 7, 9, 11 },
    { 48524, 6, 16, 12 }, { 48086, 6, 6, 2 }, { 47670, 7, 6, 2 },
    { 47810, 7, 10, 16 }, { 48939, 5, 1, 16 }, { 48506, 6, 16, 2 },
    { 48110, 6, 8, 11 }, { 47642, 7, 5, 16 }, { 48809, 5, 4, 12 },
    { 48614, 6, 16, 16 }, { 40398, 6, 18, 8 }, { 48320, 6, 8, 1 },
    { 48779, 5, 8, 16 }, { 48104, 6, 3, 12 }, { 33403, 6, 18, 8 },
    { 36770, 7, 10, 8 }, { 48668, 6, 16, 12 }, { 48909, 5, 3, 16 },
    { 48859, 5, 10, 12 }, { 48716, 6, 18, 12 }, { 48296, 6, 4, 9 },
    { 48934, 5, 1, 1 }, { 45590, 6, 13, 16 }, { 48794, 5, 5, 16 },
    { 47887, 7, 1, 12 }, { 47894, 7, 6, 12 }, { 48560, 6, 16, 16 },
    { 35094, 6, 10, 11 }, { 48680, 6, 16, 12 }, { 16609, 7, 9, 8 },
    { 40209, 6, 18, 8 }, { 47999, 7, 8, 16 }, { 44721, 7, 4, 11 },
    { 48416, 6, 1, 12 }, { 48038, 6, 4, 16 }, { 48854, 5, 8, 16 },
    { 13494, 7, 10, 8 }, { 45749, 5, 7, 2 }, { 45749, 5, 9, 2 },
    { 45749, 5, 10, 2 }, { 47866, 7, 7, 2 }, { 47873, 7, 1, 2 },
    { 48188, 6, 7, 12 }, { 27976, 6, 16, 8 }, { 48626, 6, 16, 8 },
    { 48972, 4, 1, 16 }, { 48428, 6, 5, 1 }, { 48686, 6, 18, 16 },
    { 38693, 5, 9, 11 }, { 48884, 5, 7, 12 }, { 35936, 6, 16, 8 },
    { 35936, 6, 17, 8 }, { 48380, 6, 9, 12 }, { 48182, 6, 9, 1 },
    { 48092, 6, 4, 12 }, { 47572, 7, 9, 16 }, { 47985, 7, 10, 12 },
    { 48386, 6, 5, 2 }, { 47838, 7, 5, 9 }, { 48158, 6, 2, 12 },
    { 22863, 7, 2, 8 }, { 22863, 7, 3, 8 }, { 22863, 7, 5, 8 },
    { 34751, 6, 4, 8 }, { 48440, 6, 8, 12 }, { 48769, 5, 7, 11 },
    { 48710, 6, 18, 9 }, { 47719, 7, 6, 11 }, { 48656, 6, 16, 16 },
    { 47705, 7, 5, 16 }, { 48704, 6, 18, 12 }, { 48804, 5, 8, 16 },
    { 48904, 5, 5, 16 }, { 48959, 5, 17, 2 }, { 48068, 6, 10, 16 },
    { 47957, 7, 5, 2 }, { 38918, 4, 8, 16 }, { 47936, 7, 10, 9 },
    { 48236, 6, 3, 11 }, { 47880, 7, 8, 1 }, { 48698, 6, 18, 2 },
    { 31867, 6, 3, 8 }, { 15889, 6, 2, 8 }, { 48644, 6, 16, 12 },
    { 22684, 4, 10, 16 }, { 48026, 6, 8, 11 }, { 48248, 6, 10, 16 },
    { 48650, 6, 16, 11 }, { 47901, 6, 4, 1 }, { 47901, 7, 4, 1 },
    { 26182, 18, 5, 4 }, { 26200, 18, 3, 4 }, { 44888, 10, 9, 22 },
    { 38296, 14, 12, 9 }, { 35072, 15, 1, 15 }, { 41775, 12, 7, 10 },
    { 46402, 9, 7, 9 }, { 22908, 19, 5, 9 }, { 11159, 17, 10, 15 },
    { 11159, 25, 10, 14 }, { 41739, 12, 5, 17 }, { 40430, 13, 18, 19 },
    { 3301, 38, 15, 20 }, { 27622, 18, 17, 1 }, { 43907, 11, 1, 3 },
    { 38044, 14, 5, 21 }, { 39754, 13, 5, 21 }, { 16369, 22, 13, 20 },
    { 46447, 9, 17, 2 }, { 39546, 13, 4, 3 }, { 44083, 11, 3, 3 },
    { 44788, 10, 1, 10 }, { 30993, 10, 8, 9 }, { 30993, 16, 8, 16 },
    { 45700, 9, 10, 1 }, { 37876, 14, 9, 3 }, { 44138, 11, 7, 22 },
    { 40635, 12, 6, 21 }, { 21711, 14, 6, 21 }, { 21711, 19, 6, 21 },
    { 40647, 12, 6, 21 }, { 47012, 8, 9, 17 }, { 46825, 9, 18, 9 },
    { 22243, 19, 9, 20 }, { 27856, 18, 16, 4 }, { 43239, 12, 16, 2 },
    { 43275, 12, 16, 2 }, { 36644, 14, 2, 3 }, { 45673, 9, 3, 2 },
    { 16523, 22, 15, 1 }, { 45058, 10, 5, 11 }, { 26938, 18, 5, 17 },
    { 35237, 15, 7, 5 }, { 27190, 18, 7, 5 }, { 21092, 20, 7, 5 },
    { 23649, 19, 7, 5 }, { 27640, 18, 17, 2 }, { 45558, 10, 14, 2 },
    { 36714, 14, 7, 3 }, { 46249, 9, 3, 3 }, { 33887, 15, 8, 11 },
    { 34922, 15, 9, 21 }, { 31921, 16, 1, 20 }, { 35222, 15, 2, 17 },
    { 19439, 13, 1, 18 }, { 41763, 12, 4, 7 }, { 44998, 10, 10, 13 },
    { 22452, 19, 5, 4 }, { 8340, 28, 11, 1 }, { 12753, 24, 11, 1 },
    { 33737, 15, 7, 3 }, { 30897, 16, 7, 3 }, { 28332, 17, 7, 3 },
    { 28349, 17, 7, 19 }, { 28366, 17, 7, 3 }, { 45799, 9, 4, 16 },
    { 44094, 11, 8, 5 }, { 41655, 12, 7, 17 }, { 45898, 9, 7, 1 },
    { 21806, 19, 1, 4 }, { 15401, 22, 1, 4 }, { 33707, 15, 3, 5 },
    { 28264, 17, 3, 5 }, { 33857, 15, 1, 7 }, { 6741, 31, 15, 21 },
    { 10054, 26, 2, 6 }, { 19812, 20, 2, 6 }, { 13363, 23, 2, 6 },
    { 13386, 23, 2, 6 }, { 47236, 8, 7, 11 }, { 17344, 21, 3, 4 },
    { 35792, 15, 17, 22 }, { 20512, 20, 3, 6 }, { 42137, 10, 13, 16 },
    { 42747, 12, 16, 20 }, { 47100, 8, 8, 3 }, { 45781, 9, 5, 9 },
    { 41139, 12, 3, 13 }, { 41139, 12, 5, 13 }, { 37834, 14, 5, 17 },
    { 30066, 17, 5, 14 }, { 11059, 25, 6, 2 }, { 27478, 18, 15, 12 },
    { 25930, 18, 2, 5 }, { 22699, 19, 2, 5 }, { 22718, 19, 2, 5 },
    { 25948, 18, 2, 5 }, { 18043, 15, 2, 15 }, { 43841, 11, 1, 18 },
    { 42135, 12, 13, 16 }, { 38212, 14, 11, 9 }, { 42591, 12, 16, 1 },
    { 32993, 16, 11, 8 }, { 46510, 9, 16, 9 }, { 40196, 13, 18, 19 },
    { 27892, 18, 17, 4 }, { 2203, 20, 11, 8 }, { 44270, 11, 3, 17 },
    { 32241, 16, 8, 5 }, { 33329, 16, 18, 14 }, { 40287, 13, 18, 17 },
    { 40300, 13, 18, 17 }, { 40313, 13, 18, 17 }, { 33345, 16, 18, 17 },
    { 45718, 9, 7, 3 }, { 41355, 12, 1, 3 }, { 43119, 12, 17, 16 },
    { 31425, 16, 1, 3 }, { 41631, 12, 5, 17 }, { 45428, 10, 1, 11 },
    { 12969, 24, 17, 7 }, { 36452, 15, 17, 7 }, { 43227, 12, 17, 7 },
    { 39806, 13, 6, 9 }, { 31329, 16, 6, 17 }, { 43676, 11, 6, 3 },
    { 38142, 14, 7, 3 }, { 35252, 15, 7, 21 }, { 47460, 8, 14, 1 },
    { 33425, 16, 18, 11 }, { 33441, 16, 18, 11 }, { 46843, 9, 18, 11 },
    { 2223, 31, 12, 5 }, { 2223, 41, 12, 15 }, { 7574, 29, 12, 5 },
    { 6245, 31, 12, 15 }, { 3639, 29, 11, 5 }, { 3639, 37, 11, 15 },
    { 6276, 31, 11, 5 }, { 2992, 39, 11, 15 }, { 6307, 31, 11, 15 },
    { 3676, 37, 12, 15 }, { 6982, 30, 12, 20 }, { 3187, 38, 11, 6 },
    { 4705, 34, 11, 6 }, { 4739, 34, 11, 6 }, { 7012, 30, 11, 6 },
    { 46411, 9, 14, 1 }, { 32231, 10, 4, 8 }, { 38156, 14, 7, 20 },
    { 32689, 16, 7, 20 }, { 39975, 13, 6, 3 }, { 39975, 13, 6, 19 },
    { 46438, 9, 17, 1 }, { 24770, 19, 18, 20 }, { 45138, 10, 1, 1 },
    { 2346, 23, 13, 18 }, { 2346, 41, 13, 17 }, { 5832, 32, 13, 17 },
    { 1713, 43, 13, 17 }, { 4773, 34, 13, 17 }, { 1756, 25, 13, 18 },
    { 1756, 43, 13, 17 }, { 4807, 34, 13, 17 }, { 39260, 13, 5, 3 },
    { 34367, 15, 5, 3 }, { 45907, 9, 1, 1 }, { 31297, 11, 2, 1 },
    { 31297, 16, 5, 1 }, { 43753, 11, 6, 17 }, { 37750, 14, 8, 3 },
    { 36630, 14, 5, 5 }, { 19212, 20, 5, 6 }, { 21730, 19, 5, 6 },
    { 20192, 20, 7, 3 }, { 20212, 20, 7, 3 }, { 17302, 21, 7, 3 },
    { 17323, 21, 7, 3 }, { 29199, 17, 7, 3 }, { 34397, 15, 7, 3 },
    { 7748, 29, 14, 14 }, { 14904, 23, 14, 14 }, { 11734, 25, 14, 14 },
    { 2305, 20, 14, 8 }, { 4361, 35, 14, 21 }, { 2305, 41, 14, 14 },
    { 4396, 35, 14, 14 }, { 3750, 37, 14, 14 }, { 6555, 31, 14, 14 },
    { 11759, 25, 14, 14 }, { 9547, 27, 14, 14 }, { 32129, 16, 1, 4 },
    { 31265, 9, 10, 8 }, { 40995, 12, 10, 14 }, { 31265, 16, 10, 14 },
    { 34007, 15, 10, 21 }, { 43962, 11, 2, 3 }, { 37694, 14, 4, 3 },
    { 26272, 13, 9, 15 }, { 26272, 18, 9, 14 }, { 26290, 18, 9, 14 },
    { 34787, 15, 9, 14 }, { 21038, 14, 2, 15 }, { 32065, 16, 7, 15 },
    { 20572, 20, 7, 17 }, { 29879, 17, 7, 17 }, { 26830, 18, 7, 17 },
    { 42195, 12, 15, 12 }, { 46618, 9, 17, 12 }, { 13777, 23, 5, 14 },
    { 13800, 23, 5, 14 }, { 41907, 12, 7, 1 }, { 4501, 34, 12, 4 },
    { 37264, 10, 10, 8 }, { 43287, 12, 16, 10 }, { 40586, 13, 18, 13 },
    { 27406, 18, 14, 6 }, { 45278, 10, 8, 10 }, { 38963, 11, 4, 17 },
    { 21252, 10, 12, 16 }, { 21252, 20, 12, 16 }, { 19272, 20, 6, 5 },
    { 12009, 24, 6, 5 }, { 8872, 27, 6, 5 }, { 15269, 22, 6, 5 },
    { 19292, 20, 6, 5 }, { 12033, 24, 6, 5 }, { 8899, 27, 6, 5 },
    { 15291, 22, 6, 5 }, { 28791, 17, 6, 14 }, { 25624, 18, 6, 14 },
    { 31345, 16, 6, 14 }, { 41391, 12, 2, 3 }, { 26236, 18, 2, 3 },
    { 42039, 12, 12, 16 }, { 26524, 18, 5, 3 }, { 33977, 15, 1, 14 },
    { 19652, 20, 1, 14 }, { 25372, 18, 1, 22 }, { 28655, 17, 1, 14 },
    { 37708, 14, 5, 17 }, { 39676, 13, 1, 5 }, { 29471, 17, 5, 21 },
    { 26848, 18, 6, 15 }, { 30695, 17, 14, 16 }, { 9205, 18, 12, 8 },
    { 26542, 18, 4, 19 }, { 26560, 18, 4, 3 }, { 26578, 18, 4, 3 },
    { 20432, 20, 4, 3 }, { 41559, 12, 3, 19 }, { 41847, 12, 7, 14 },
    { 27316, 18, 11, 13 }, { 3339, 38, 15, 13 }, { 43383, 12, 18, 9 },
    { 46492, 9, 17, 16 }, { 30814, 17, 13, 10 }, { 18772, 21, 13, 10 },
    { 18793, 21, 13, 10 }, { 24523, 19, 13, 10 }, { 24542, 19, 13, 10 },
    { 27712, 18, 16, 3 }, { 47140, 8, 1, 16 }, { 7603, 29, 11, 5 },
    { 4603, 34, 11, 5 }, { 2715, 40, 11, 5 }, { 4291, 35, 11, 5 },
    { 6338, 31, 11, 5 }, { 42087, 12, 11, 12 }, { 38058, 14, 3, 17 },
    { 9390, 22, 11, 2 }, { 27460, 18, 15, 16 }, { 35702, 15, 15, 16 },
    { 41523, 12, 5, 17 }, { 35057, 15, 5, 14 }, { 36077, 15, 16, 20 },
    { 15313, 22, 1, 21 }, { 28383, 17, 1, 21 }, { 19192, 20, 5, 20 },
    { 16987, 15, 8, 18 }, { 16987, 21, 8, 17 }, { 19672, 20, 8, 17 },
    { 47084, 8, 8, 9 }, { 25642, 18, 7, 6 }, { 19872, 20, 7, 6 },
    { 13409, 23, 7, 6 }, { 25660, 18, 7, 6 }, { 8452, 28, 11, 7 },
    { 43588, 11, 5, 1 }, { 40767, 12, 2, 1 }, { 1314, 45, 11, 4 },
    { 6892, 30, 11, 4 }, { 2141, 41, 11, 4 }, { 27514, 18, 15, 11 },
    { 39442, 13, 2, 3 }, { 7102, 30, 14, 20 }, { 44358, 11, 3, 9 },
    { 33782, 15, 4, 1 }, { 40779, 12, 4, 1 }, { 29561, 12, 2, 3 },
    { 13690, 18, 2, 3 }, { 35362, 10, 12, 2 }, { 8396, 28, 12, 7 },
    { 32305, 16, 4, 20 }, { 15797, 22, 4, 20 }, { 23288, 19, 4, 20 },
    { 12585, 24, 5, 14 }, { 12609, 24, 5, 14 }, { 42711, 12, 17, 14 },
    { 45568, 10, 13, 13 }, { 30083, 17, 3, 17 }, { 14122, 23, 11, 21 },
    { 18226, 21, 12, 21 }, { 28162, 17, 5, 1 }, { 28179, 17, 3, 1 },
    { 15203, 22, 2, 1 }, { 15225, 22, 5, 1 }, { 46348, 9, 8, 19 },
    { 16215, 22, 12, 3 }, { 8256, 28, 12, 4 }, { 8284, 28, 11, 4 },
    { 8312, 28, 12, 4 }, { 40443, 13, 18, 3 }, { 7892, 28, 3, 21 },
    { 11084, 25, 3, 14 }, { 10080, 26, 3, 14 }, { 44598, 10, 5, 9 },
    { 44006, 11, 5, 3 }, { 21791, 15, 8, 6 }, { 46798, 9, 18, 9 },
    { 7690, 14, 13, 8 }, { 7690, 29, 13, 21 }, { 13041, 23, 5, 20 },
    { 39182, 13, 4, 13 }, { 46940, 8, 2, 16 }, { 44105, 11, 8, 2 },
    { 46699, 9, 16, 9 }, { 43643, 11, 6, 11 }, { 25843, 15, 4, 17 },
    { 45038, 10, 1, 3 }, { 17155, 21, 6, 14 }, { 9088, 27, 11, 4 },
    { 46868, 8, 3, 11 }, { 38818, 13, 7, 18 }, { 41895, 12, 8, 20 },
    { 43687, 11, 6, 9 }, { 42699, 12, 16, 14 }, { 33692, 15, 2, 5 },
    { 43808, 11, 1, 3 }, { 22927, 19, 7, 3 }, { 22946, 19, 7, 3 },
    { 20152, 20, 7, 3 }, { 20172, 20, 7, 3 }, { 31729, 16, 7, 3 },
    { 37372, 14, 7, 3 }, { 6922, 30, 12, 4 }, { 3491, 37, 12, 4 },
    { 3528, 37, 12, 4 }, { 45368, 10, 1, 4 }, { 33057, 16, 13, 21 },
    { 33073, 16, 13, 21 }, { 31105, 16, 8, 17 }, { 32337, 16, 8, 21 },
    { 43940, 11, 7, 7 }, { 29590, 17, 9, 7 }, { 17974, 21, 2, 14 },
    { 14030, 23, 2, 14 }, { 16061, 22, 2, 14 }, { 16083, 22, 2, 14 },
    { 17995, 21, 2, 14 }, { 18667, 21, 14, 9 }, { 47156, 8, 10, 2 },
    { 34982, 15, 3, 19 }, { 43731, 11, 3, 1 }, { 27766, 18, 16, 21 },
    { 46528, 9, 16, 11 }, { 23611, 19, 4, 21 }, { 45188, 10, 9, 2 },
    { 26740, 18, 5, 17 }, { 34847, 15, 3, 4 }, { 34862, 15, 5, 4 },
    { 32081, 16, 3, 4 }, { 36467, 15, 17, 7 }, { 33553, 16, 18, 1 },
    { 25408, 18, 8, 10 }, { 17218, 21, 10, 4 }, { 44182, 11, 9, 3 },
    { 46519, 9, 16, 9 }, { 44391, 11, 7, 7 }, { 11534, 25, 12, 14 },
    { 14605, 23, 12, 14 }, { 3225, 38, 12, 6 }, { 5800, 32, 12, 6 },
    { 7042, 30, 12, 6 }, { 10470, 26, 12, 6 }, { 43797, 11, 1, 3 },
    { 8032, 28, 11, 9 }, { 38464, 14, 18, 20 }, { 38478, 14, 18, 20 },
    { 46582, 9, 16, 1 }, { 42603, 12, 16, 17 }, { 44215, 11, 2, 17 },
    { 33872, 15, 5, 7 }, { 41499, 12, 4, 3 }, { 44548, 10, 1, 21 },
    { 2099, 42, 15, 4 }, { 7777, 29, 15, 4 }, { 46294, 9, 9, 12 },
    { 19572, 20, 4, 18 }, { 22034, 19, 4, 18 }, { 22053, 19, 4, 18 },
    { 24466, 19, 13, 2 }, { 45408, 10, 1, 1 }, { 27208, 18, 8, 5 },
    { 35282, 15, 8, 5 }, { 39910, 13, 8, 10 }, { 39923, 13, 8, 5 },
    { 30202, 17, 8, 5 }, { 31617, 16, 10, 3 }, { 39208, 13, 2, 10 },
    { 44958, 10, 2, 10 }, { 44958, 10, 9, 10 }, { 9520, 27, 13, 21 },
    { 37022, 14, 6, 17 }, { 32737, 16, 6, 3 }, { 35332, 10, 11, 2 },
    { 35332, 10, 12, 2 }, { 16966, 21, 8, 5 }, { 25390, 18, 8, 5 },
    { 31169, 16, 8, 10 }, { 31185, 16, 8, 5 }, { 14237, 23, 11, 4 },
    { 35552, 15, 14, 12 }, { 46663, 9, 16, 2 }, { 27910, 18, 16, 4 },
    { 43335, 12, 18, 22 }, { 25554, 16, 4, 17 }, { 44193, 11, 3, 7 },
    { 44193, 11, 5, 7 }, { 18940, 21, 17, 10 }, { 25192, 18, 1, 17 },
    { 22395, 19, 1, 7 }, { 33313, 16, 18, 7 }, { 28910, 17, 4, 17 },
    { 38450, 14, 14, 22 }, { 17848, 21, 3, 14 }, { 15995, 22, 3, 14 },
    { 29777, 17, 5, 20 }, { 17512, 21, 5, 20 }, { 32321, 16, 5, 20 },
    { 13639, 15, 10, 15 }, { 13639, 23, 10, 14 }, { 6862, 30, 11, 3 },
    { 7192, 30, 14, 6 }, { 30865, 16, 6, 4 }, { 33662, 15, 1, 4 },
    { 41487, 12, 4, 3 }, { 30168, 17, 4, 4 }, { 38701, 13, 7, 21 },
    { 34217, 15, 8, 3 }, { 10522, 26, 13, 3 }, { 27352, 18, 13, 3 },
    { 21412, 20, 13, 3 }, { 40118, 13, 13, 4 }, { 16457, 22, 14, 5 },
    { 24561, 19, 14, 5 }, { 18814, 19, 14, 5 }, { 18814, 21, 14, 15 },
    { 30831, 17, 14, 5 }, { 44818, 10, 6, 1 }, { 44149, 11, 9, 3 },
    { 45646, 9, 6, 3 }, { 45238, 10, 3, 3 }, { 26632, 18, 5, 17 },
    { 4431, 35, 15, 3 }, { 2551, 41, 15, 3 }, { 472, 47, 15, 3 },
    { 4466, 35, 15, 3 }, { 8648, 28, 13, 4 }, { 17397, 10, 7, 8 },
    { 19732, 20, 7, 15 }, { 47220, 8, 4, 22 }, { 33473, 16, 18, 14 },
    { 33489, 16, 18, 14 }, { 35762, 15, 15, 2 }, { 42435, 12, 16, 19 },
    { 41019, 12, 5, 4 }, { 36980, 14, 2, 4 }, { 43896, 11, 1, 3 },
    { 27154, 18, 1, 14 }, { 14007, 23, 1, 14 }, { 20992, 20, 1, 14 },
    { 32657, 16, 2, 17 }, { 32785, 16, 12, 1 }, { 27784, 18, 16, 14 },
    { 27802, 18, 16, 14 }, { 27820, 18, 16, 14 }, { 27838, 18, 16, 14 },
    { 43918, 11, 8, 6 }, { 18730, 21, 13, 4 }, { 33105, 16, 15, 1 },
    { 33121, 16, 15, 1 }, { 5045, 34, 15, 1 }, { 1928, 43, 15, 14 },
    { 519, 47, 15, 17 }, { 566, 47, 15, 17 }, { 613, 47, 15, 17 },
    { 660, 47, 15, 17 }, { 660, 47, 15, 17 }, { 660, 47, 15, 17 },
    { 707, 47, 15, 17 }, { 707, 47, 15, 17 }, { 707, 47, 15, 17 },
    { 754, 47, 15, 7 }, { 801, 47, 15, 7 }, { 43555, 11, 10, 12 },
    { 43500, 11, 9, 1 }, { 5544, 32, 12, 20 }, { 6772, 30, 12, 20 },
    { 8144, 28, 12, 20 }, { 16193, 22, 12, 20 }, { 44160, 11, 9, 3 },
    { 16325, 22, 13, 3 }, { 36437, 15, 17, 2 }, { 37624, 14, 2, 4 },
    { 23269, 19, 3, 20 }, { 21492, 20, 14, 1 }, { 18478, 21, 11, 17 },
    { 9277, 27, 11, 14 }, { 14628, 23, 11, 14 }, { 6369, 31, 11, 17 },
    { 4637, 34, 11, 17 }, { 14651, 23, 11, 14 }, { 14674, 23, 11, 14 },
    { 23972, 19, 11, 14 }, { 14697, 23, 11, 17 }, { 14720, 23, 11, 17 },
    { 22775, 19, 1, 5 }, { 13524, 23, 1, 5 }, { 12297, 24, 1, 5 },
    { 20072, 20, 1, 5 }, { 22794, 19, 1, 5 }, { 13547, 23, 1, 5 },
    { 12321, 24, 1, 5 }, { 20092, 20, 1, 5 }, { 22813, 19, 1, 5 },
    { 13570, 23, 1, 5 }, { 12345, 24, 1, 5 }, { 20112, 20, 1, 5 },
    { 4671, 34, 12, 20 }, { 5768, 32, 12, 20 }, { 10444, 26, 12, 20 },
    { 47260, 8, 9, 12 }, { 16435, 22, 14, 4 }, { 36377, 15, 16, 15 },
    { 28018, 18, 17, 20 }, { 47292, 8, 2, 16 }, { 23326, 19, 5, 7 },
    { 30852, 13, 18, 18 }, { 28417, 17, 10, 20 }, { 30929, 16, 10, 20 },
    { 22376, 13, 8, 18 }, { 22376, 19, 8, 17 }, { 44928, 10, 6, 13 },
    { 32257, 16, 8, 14 }, { 27100, 18, 1, 1 }, { 32177, 16, 2, 3 },
    { 16347, 22, 13, 9 }, { 11834, 25, 15, 16 }, { 38649, 13, 1, 1 },
    { 35582, 15, 14, 16 }, { 9790, 27, 17, 6 }, { 9817, 27, 17, 6 },
    { 9844, 27, 17, 6 }, { 9871, 27, 17, 6 }, { 46006, 8, 2, 10 },
    { 46006, 9, 9, 10 }, { 43566, 11, 10, 11 }, { 19392, 20, 1, 14 },
    { 19412, 20, 1, 14 }, { 21882, 19, 1, 14 }, { 37806, 14, 3, 6 },
    { 42411, 12, 16, 4 }, { 28757, 17, 4, 17 }, { 45655, 9, 1, 4 },
    { 35627, 15, 13, 6 }, { 9924, 26, 1, 6 }, { 13248, 23, 1, 6 },
    { 9950, 26, 1, 6 }, { 17008, 21, 1, 6 }, { 28502, 17, 1, 17 },
    { 39616, 8, 2, 16 }, { 39616, 8, 3, 16 }, { 44678, 10, 3, 9 },
    { 45418, 10, 6, 22 }, { 37820, 14, 5, 14 }, { 37918, 14, 4, 6 },
    { 45208, 9, 3, 19 }, { 45208, 10, 3, 19 }, { 45108, 10, 2, 3 },
    { 44259, 11, 2, 1 }, { 45598, 10, 13, 9 }, { 24067, 19, 12, 1 },
    { 41379, 12, 1, 3 }, { 29510, 12, 2, 3 }, { 37120, 14, 10, 3 },
    { 6710, 31, 15, 22 }, { 3824, 37, 15, 14 }, { 28090, 18, 16, 14 },
    { 848, 47, 15, 19 }, { 3377, 38, 15, 3 }, { 1625, 44, 15, 3 },
    { 895, 47, 15, 3 }, { 3415, 38, 15, 3 }, { 5079, 34, 15, 19 },
    { 11934, 25, 15, 3 }, { 8788, 28, 15, 3 }, { 3898, 37, 15, 3 },
    { 8816, 28, 15, 3 }, { 10859, 25, 10, 20 }, { 16672, 21, 10, 20 },
    { 12081, 24, 10, 20 }, { 19312, 20, 10, 20 }, { 7342, 29, 10, 20 },
    { 10884, 25, 10, 20 }, { 40521, 13, 18, 3 }, { 40534, 13, 18, 3 },
    { 37400, 14, 7, 9 }, { 45308, 10, 9, 6 }, { 21272, 20, 11, 1 },
    { 7222, 30, 14, 6 }, { 14260, 23, 11, 4 }, { 33089, 16, 15, 1 },
    { 15042, 13, 15, 1 }, { 15042, 23, 15, 1 }, { 40935, 12, 3, 4 },
    { 25606, 18, 3, 4 }, { 34547, 15, 4, 9 }, { 41619, 12, 5, 17 },
    { 23497, 19, 10, 4 }, { 36092, 15, 16, 20 }, { 46546, 9, 16, 11 },
    { 30185, 17, 7, 1 }, { 39416, 13, 1, 3 }, { 23174, 19, 2, 3 },
    { 42951, 12, 16, 21 }, { 16819, 21, 5, 6 }, { 19217, 15, 5, 6 },
    { 16840, 21, 5, 6 }, { 21977, 19, 5, 6 }, { 18268, 21, 11, 6 },
    { 18268, 21, 12, 6 }, { 45528, 10, 13, 13 }, { 42495, 12, 17, 2 },
    { 14214, 23, 11, 9 }, { 2894, 20, 12, 8 }, { 26812, 18, 7, 17 },
    { 44878, 10, 6, 1 }, { 42507, 12, 16, 20 }, { 41067, 12, 1, 3 },
    { 29352, 17, 1, 20 }, { 39845, 13, 6, 4 }, { 39858, 13, 6, 4 },
    { 14927, 23, 13, 2 }, { 15665, 22, 1, 2 }, { 45736, 9, 7, 3 },
    { 33722, 15, 6, 10 }, { 39403, 13, 7, 1 }, { 26362, 18, 8, 14 },
    { 20392, 20, 8, 14 }, { 36542, 15, 16, 14 }, { 36557, 15, 16, 14 },
    { 46744, 9, 18, 13 }, { 17554, 21, 7, 14 }, { 30032, 17, 7, 10 },
    { 33025, 16, 13, 8 }, { 38857, 13, 8, 22 }, { 34082, 15, 6, 17 },
    { 46393, 9, 8, 2 }, { 36002, 15, 17, 17 }, { 20086, 15, 1, 5 },
    { 38974, 13, 6, 7 }, { 17365, 21, 1, 20 }, { 41331, 12, 1, 20 },
    { 29369, 17, 1, 20 }, { 32577, 16, 7, 20 }, { 35177, 15, 7, 20 },
    { 38184, 14, 6, 3 }, { 40547, 13, 18, 3 }, { 30100, 17, 3, 17 },
    { 31633, 16, 10, 2 }, { 30661, 17, 14, 11 }, { 41007, 12, 6, 11 },
    { 46051, 9, 2, 13 }, { 39650, 13, 3, 17 }, { 46916, 8, 9, 1 },
    { 45727, 9, 7, 3 }, { 36728, 14, 10, 4 }, { 41679, 12, 9, 3 },
    { 45961, 9, 10, 11 }, { 27844, 12, 16, 15 }, { 40144, 13, 16, 5 },
    { 36392, 15, 16, 15 }, { 39104, 13, 1, 3 }, { 38086, 14, 7, 7 },
    { 9385, 27, 11, 1 }, { 9493, 27, 13, 15 }, { 6493, 31, 13, 14 },
    { 7719, 29, 13, 14 }, { 6524, 31, 13, 14 }, { 19171, 21, 17, 9 },
    { 7927, 10, 4, 8 }, { 7927, 21, 4, 15 }, { 13340, 23, 4, 14 },
    { 17113, 21, 4, 21 }, { 15621, 22, 4, 14 }, { 15643, 22, 4, 14 },
    { 40456, 13, 18, 3 }, { 12561, 24, 3, 14 }, { 31793, 16, 3, 4 },
    { 34427, 15, 3, 4 }, { 31809, 16, 3, 4 }, { 40014, 13, 11, 2 },
    { 40014, 13, 12, 2 }, { 42471, 12, 16, 2 }, { 42483, 12, 16, 2 },
    { 38950, 11, 4, 17 }, { 41787, 12, 7, 10 }, { 32513, 16, 7, 10 },
    { 46564, 9, 16, 11 }, { 45979, 9, 1, 4 }, { 32705, 16, 3, 9 },
    { 47452, 8, 13, 16 }, { 39143, 13, 9, 22 }, { 43467, 11, 1, 10 },
    { 34937, 15, 9, 17 }, { 38100, 14, 8, 19 }, { 33677, 15, 5, 20 },
    { 28298, 17, 9, 3 }, { 26092, 18, 7, 3 }, { 26110, 18, 7, 3 },
    { 22965, 19, 7, 3 }, { 22984, 19, 7, 3 }, { 39299, 13, 7, 3 },
    { 44918, 10, 1, 4 }, { 42903, 12, 16, 7 }, { 41595, 12, 1, 2 },
    { 26668, 18, 8, 3 }, { 41475, 12, 4, 3 }, { 42003, 12, 11, 12 },
    { 42003, 12, 12, 12 }, { 22433, 19, 2, 4 }, { 27298, 18, 11, 16 },
    { 28036, 18, 17, 20 }, { 17836, 12, 5, 17 }, { 47092, 8, 1, 22 },
    { 28944, 17, 6, 4 }, { 25858, 18, 6, 4 }, { 46465, 9, 17, 12 },
    { 3861, 37, 15, 21 }, { 11909, 25, 15, 21 }, { 24371, 19, 14, 9 },
    { 24390, 19, 14, 16 }, { 34877, 15, 2, 3 }, { 26722, 18, 3, 6 },
    { 32385, 16, 7, 14 }, { 43407, 12, 18, 16 }, { 37050, 14, 9, 7 },
    { 40027, 13, 13, 11 }, { 10536, 12, 13, 8 }, { 16798, 21, 1, 7 },
    { 13156, 23, 1, 7 }, { 11184, 25, 9, 4 }, { 35807, 15, 17, 11 },
    { 42963, 12, 17, 9 }, { 36812, 14, 6, 4 }, { 25714, 18, 9, 7 },
    { 6617, 31, 15, 7 }, { 41571, 12, 8, 8 }, { 23440, 19, 3, 3 },
    { 46627, 9, 17, 12 }, { 13294, 10, 5, 8 }, { 17050, 21, 5, 21 },
    { 17071, 21, 5, 15 }, { 15577, 22, 5, 14 }, { 15599, 22, 5, 14 },
    { 13294, 23, 5, 14 }, { 41103, 12, 10, 13 }, { 20532, 20, 3, 6 },
    { 33812, 15, 6, 5 }, { 21958, 19, 6, 5 }, { 37890, 14, 9, 3 },
    { 32401, 16, 9, 19 }, { 37960, 14, 5, 13 }, { 46330, 9, 9, 12 },
    { 42099, 12, 12, 1 }, { 21512, 20, 14, 4 }, { 9628, 27, 14, 4 },
    { 39494, 13, 2, 4 }, { 38506, 13, 1, 21 }, { 43489, 11, 6, 21 },
    { 24145, 17, 13, 3 }, { 16281, 22, 13, 19 }, { 16261, 20, 13, 3 },
    { 24164, 17, 13, 19 }, { 30476, 15, 13, 3 }, { 24183, 17, 13, 3 },
    { 30493, 15, 13, 3 }, { 24202, 17, 13, 3 }, { 23934, 19, 12, 17 },
    { 18436, 21, 12, 17 }, { 9196, 27, 12, 17 }, { 11484, 25, 12, 14 },
    { 5608, 32, 12, 17 }, { 11509, 25, 12, 14 }, { 14536, 23, 12, 14 },
    { 14559, 23, 12, 14 }, { 23953, 19, 12, 14 }, { 14582, 23, 12, 17 },
    { 32945, 16, 12, 9 }, { 37722, 14, 1, 1 }, { 39585, 13, 7, 13 },
    { 45218, 10, 3, 9 }, { 46339, 9, 9, 12 }, { 42351, 12, 16, 10 },
    { 22471, 19, 6, 14 }, { 46177, 9, 9, 2 }, { 45772, 9, 1, 10 },
    { 45772, 9, 6, 10 }, { 38896, 13, 8, 13 }, { 45128, 10, 1, 11 },
    { 41043, 12, 2, 1 }, { 10158, 26, 4, 6 }, { 20492, 20, 4, 6 },
    { 11234, 25, 4, 6 }, { 12441, 24, 4, 6 }, { 45478, 10, 13, 7 },
    { 7433, 13, 3, 8 }, { 7433, 25, 3, 15 }, { 10934, 25, 3, 14 },
    { 9976, 26, 3, 14 }, { 40482, 13, 18, 3 }, { 13087, 23, 9, 3 },
    { 12057, 24, 9, 3 }, { 10834, 25, 9, 3 }, { 11784, 25, 13, 5 },
    { 11809, 25, 13, 5 }, { 14950, 23, 13, 5 }, { 14973, 23, 13, 5 },
    { 14973, 23, 13, 15 }, { 7132, 30, 13, 5 }, { 8508, 28, 13, 5 },
    { 8536, 28, 13, 5 }, { 8564, 28, 13, 5 }, { 30287, 17, 11, 1 },
    { 40053, 13, 13, 7 }, { 45745, 9, 8, 2 }, { 43874, 11, 7, 1 },
    { 41823, 12, 9, 20 }, { 26164, 18, 3, 5 }, { 34562, 15, 4, 5 },
    { 15885, 22, 2, 17 }, { 45198, 10, 3, 1 }, { 44028, 11, 5, 3 },
    { 4569, 34, 11, 20 }, { 45078, 10, 5, 2 }, { 46240, 9, 3, 3 },
    { 35477, 15, 14, 19 }, { 47372, 8, 6, 1 }, { 35192, 15, 1, 3 },
    { 46132, 9, 2, 8 }, { 26794, 18, 7, 14 }, { 20552, 20, 7, 14 },
    { 29981, 17, 3, 7 }, { 47524, 8, 14, 9 }, { 37638, 14, 9, 6 },
    { 38740, 13, 1, 11 }, { 22528, 19, 10, 1 }, { 8073, 15, 12, 9 },
    { 41343, 12, 5, 1 }, { 43610, 11, 1, 10 }, { 43610, 11, 6, 10 },
    { 26218, 18, 6, 10 }, { 37582, 14, 6, 10 }, { 36910, 14, 1, 11 },
    { 37148, 14, 4, 16 }, { 225, 12, 15, 8 }, { 1560, 21, 15, 8 },
    { 9655, 27, 15, 9 }, { 47284, 8, 4, 16 }, { 40248, 13, 18, 21 },
    { 43764, 11, 9, 1 }, { 13938, 23, 10, 6 }, { 7400, 29, 10, 6 },
    { 32673, 16, 6, 13 }, { 43742, 11, 6, 9 }, { 47268, 8, 3, 3 },
    { 46060, 9, 5, 11 }, { 45588, 10, 13, 9 }, { 42999, 12, 16, 4 },
    { 12681, 24, 2, 14 }, { 10314, 26, 2, 14 }, { 11334, 25, 2, 14 },
    { 11359, 25, 2, 14 }, { 12705, 24, 2, 14 }, { 45754, 9, 1, 2 },
    { 45168, 10, 5, 3 }, { 23364, 19, 10, 15 }, { 31073, 16, 3, 6 },
    { 23345, 19, 5, 17 }, { 44237, 11, 4, 7 }, { 24048, 19, 11, 1 },
    { 33797, 15, 1, 17 }, { 23402, 19, 3, 7 }, { 40875, 12, 5, 1 },
    { 39390, 13, 4, 3 }, { 37442, 14, 4, 3 }, { 46807, 9, 18, 9 },
    { 45008, 10, 1, 4 }, { 20372, 20, 4, 4 }, { 32113, 16, 4, 4 },
    { 19972, 20, 4, 17 }, { 37162, 14, 4, 17 }, { 45889, 9, 6, 3 },
    { 30729, 17, 13, 22 }, { 18709, 21, 13, 22 }, { 24428, 19, 13, 13 },
    { 45862, 9, 2, 11 }, { 29743, 17, 3, 3 }, { 29760, 17, 3, 3 },
    { 13708, 23, 3, 19 }, { 23231, 19, 3, 3 }, { 24029, 19, 12, 1 },
    { 9331, 27, 11, 7 }, { 39013, 13, 2, 13 }, { 39026, 13, 4, 13 },
    { 46816, 9, 18, 2 }, { 31398, 11, 6, 8 }, { 42831, 12, 16, 17 },
    { 47020, 8, 4, 1 }, { 9007, 27, 6, 14 }, { 18688, 12, 14, 8 },
    { 18688, 21, 14, 21 }, { 47540, 8, 14, 2 }, { 37736, 14, 3, 3 },
    { 6152, 31, 11, 1 }, { 2182, 41, 11, 21 }, { 46024, 9, 2, 10 },
    { 45268, 10, 1, 1 }, { 10600, 26, 13, 3 }, { 12825, 24, 13, 3 },
    { 43995, 11, 5, 3 }, { 22832, 19, 5, 3 }, { 22851, 19, 5, 3 },
    { 29063, 17, 5, 3 }, { 22870, 19, 5, 3 }, { 26038, 18, 5, 3 },
    { 22889, 19, 5, 3 }, { 26470, 18, 2, 19 }, { 46285, 9, 6, 2 },
    { 6088, 32, 15, 4 }, { 42447, 12, 16, 19 }, { 14191, 23, 12, 4 },
    { 39351, 13, 4, 3 }, { 32961, 16, 12, 1 }, { 29726, 17, 1, 18 },
    { 42531, 12, 16, 1 }, { 32166, 11, 2, 3 }, { 31873, 16, 4, 4 },
    { 27658, 18, 17, 10 }, { 37932, 14, 2, 17 }, { 30961, 16, 1, 17 },
    { 16861, 21, 6, 4 }, { 39156, 13, 4, 17 }, { 46087, 9, 1, 3 },
    { 19955, 17, 4, 17 }, { 33457, 16, 18, 11 }, { 23516, 19, 2, 7 },
    { 33585, 16, 18, 14 }, { 44708, 10, 8, 2 }, { 12273, 24, 4, 21 },
    { 43544, 11, 7, 3 }, { 41643, 12, 5, 17 }, { 42399, 12, 16, 3 },
    { 5011, 34, 15, 14 }, { 1537, 44, 15, 14 }, { 17407, 21, 1, 4 },
    { 18205, 21, 11, 21 }, { 37904, 14, 3, 7 }, { 40719, 12, 8, 2 },
    { 38422, 14, 11, 13 }, { 15825, 9, 7, 8 }, { 37610, 14, 2, 20 },
    { 47556, 8, 14, 13 }, { 42687, 12, 16, 18 }, { 11409, 25, 12, 3 },
    { 14283, 23, 12, 3 }, { 18289, 21, 12, 3 }, { 14306, 23, 12, 3 },
    { 40695, 12, 9, 1 }, { 39936, 13, 7, 6 }, { 11609, 25, 12, 14 },
    { 14812, 23, 12, 14 }, { 43419, 12, 18, 7 }, { 47404, 8, 7, 12 },
    { 35267, 15, 8, 7 }, { 28315, 17, 7, 19 }, { 36700, 14, 7, 3 },
    { 19975, 17, 4, 17 }, { 32545, 16, 4, 21 }, { 40209, 13, 18, 3 },
    { 40222, 13, 18, 3 }, { 21072, 20, 6, 4 }, { 42183, 12, 15, 12 },
    { 41211, 12, 2, 20 }, { 42939, 12, 16, 7 }, { 44908, 10, 1, 3 },
    { 23117, 19, 5, 13 }, { 21232, 20, 12, 2 }, { 32865, 16, 11, 2 },
    { 5445, 33, 15, 21 }, { 26758, 18, 5, 17 }, { 42159, 12, 14, 2 },
    { 35717, 15, 15, 12 }, { 38532, 13, 5, 7 }, { 20712, 20, 9, 4 },
    { 6056, 23, 14, 15 }, { 8676, 28, 14, 14 }, { 6056, 30, 14, 14 },
    { 6056, 32, 14, 14 }, { 19712, 20, 4, 17 }, { 36952, 14, 4, 17 },
    { 42147, 12, 14, 10 }, { 24314, 19, 14, 10 }, { 24333, 19, 14, 10 },
    { 35567, 15, 14, 10 }, { 24352, 19, 14, 10 }, { 30644, 17, 14, 10 },
    { 38922, 13, 8, 3 }, { 46420, 9, 15, 2 }, { 24259, 17, 13, 3 },
    { 30510, 15, 13, 3 }, { 38870, 13, 8, 16 }, { 13846, 23, 2, 17 },
    { 36122, 15, 16, 10 }, { 36137, 15, 16, 5 }, { 36152, 15, 16, 5 },
    { 15819, 22, 7, 14 }, { 24485, 19, 14, 17 }, { 35942, 15, 17, 4 },
    { 22357, 19, 1, 5 }, { 13179, 23, 1, 5 }, { 12129, 24, 1, 5 },
    { 25534, 18, 1, 5 }, { 15489, 22, 1, 5 }, { 13202, 23, 1, 5 },
    { 44808, 10, 3, 4 }, { 4151, 35, 12, 5 }, { 2057, 42, 12, 5 },
    { 1493, 44, 12, 5 }, { 3565, 37, 12, 5 }, { 3602, 37, 12, 5 },
    { 16609, 21, 9, 17 }, { 16630, 21, 9, 17 }, { 24958, 18, 9, 17 },
    { 36954, 12, 4, 17 }, { 18835, 21, 14, 5 }, { 24580, 19, 14, 5 },
    { 45068, 10, 9, 8 }, { 29913, 17, 4, 7 }, { 32433, 16, 3, 21 },
    { 45826, 9, 6, 16 }, { 45925, 9, 8, 7 }, { 31041, 16, 1, 10 },
    { 33827, 15, 1, 10 }, { 41751, 12, 3, 13 }, { 44369, 11, 3, 9 },
    { 5214, 33, 12, 4 }, { 32833, 16, 12, 8 }, { 28706, 17, 8, 14 },
    { 40671, 12, 10, 7 }, { 40815, 12, 7, 1 }, { 47492, 8, 13, 12 },
    { 40235, 13, 18, 3 }, { 42123, 12, 13, 12 }, { 43083, 12, 17, 9 },
    { 43095, 12, 17, 16 }, { 36242, 15, 17, 9 }, { 43599, 10, 1, 16 },
    { 43599, 11, 1, 9 }, { 17470, 21, 5, 14 }, { 17491, 21, 5, 14 },
    { 26596, 18, 5, 14 }, { 29709, 17, 5, 14 }, { 26614, 18, 5, 14 },
    { 38114, 14, 8, 19 }, { 38948, 13, 4, 17 }, { 7976, 28, 3, 14 },
    { 7429, 29, 3, 14 }, { 9034, 27, 3, 14 }, { 10262, 26, 3, 14 },
    { 11309, 25, 3, 14 }, { 10288, 26, 3, 14 }, { 38909, 13, 8, 21 },
    { 40495, 13, 18, 21 }, { 45853, 9, 6, 2 }, { 27748, 18, 16, 19 },
    { 38519, 13, 6, 20 }, { 37078, 14, 1, 3 }, { 39159, 10, 4, 17 },
    { 22281, 19, 9, 20 }, { 31217, 16, 9, 20 }, { 45178, 10, 4, 3 },
    { 22566, 19, 8, 13 }, { 26506, 18, 9, 6 }, { 34892, 15, 9, 6 },
    { 29607, 17, 9, 6 }, { 41535, 12, 5, 17 }, { 43071, 12, 17, 3 },
    { 34997, 15, 8, 3 }, { 18016, 21, 2, 14 }, { 18037, 21, 2, 14 },
    { 18525, 16, 11, 2 }, { 18525, 16, 12, 2 }, { 19714, 18, 4, 17 },
    { 44478, 10, 4, 1 }, { 47204, 8, 2, 11 }, { 36527, 15, 16, 10 },
    { 43455, 12, 18, 7 }, { 33169, 16, 15, 9 }, { 42207, 12, 15, 16 },
    { 21312, 20, 14, 11 }, { 36756, 14, 6, 9 }, { 44978, 10, 3, 10 },
    { 44978, 10, 5, 10 }, { 27550, 18, 15, 8 }, { 23383, 19, 9, 4 },
    { 11959, 25, 15, 2 }, { 24143, 19, 13, 3 }, { 24143, 19, 14, 3 },
    { 16259, 22, 13, 3 }, { 24162, 19, 13, 19 }, { 30474, 17, 13, 3 },
    { 24181, 19, 13, 3 }, { 18646, 21, 14, 3 }, { 30491, 17, 13, 3 },
    { 24200, 19, 13, 3 }, { 24219, 19, 14, 3 }, { 24238, 19, 14, 3 },
    { 24257, 19, 13, 3 }, { 30508, 17, 13, 3 }, { 35432, 15, 14, 3 },
    { 14881, 23, 14, 3 }, { 24276, 19, 14, 19 }, { 7072, 30, 14, 3 },
    { 23668, 19, 6, 3 }, { 21132, 20, 6, 3 }, { 23687, 19, 6, 3 },
    { 27226, 18, 6, 3 }, { 16149, 22, 6, 19 }, { 21152, 20, 6, 3 },
    { 18058, 21, 6, 3 }, { 21172, 20, 6, 3 }, { 23706, 19, 6, 3 },
    { 44402, 11, 6, 3 }, { 19792, 20, 9, 4 }, { 17134, 21, 9, 4 },
    { 39728, 13, 2, 1 }, { 35312, 15, 12, 1 }, { 30355, 17, 11, 1 },
    { 46555, 9, 16, 9 }, { 21825, 19, 1, 4 }, { 15423, 22, 1, 4 },
    { 19352, 20, 1, 4 }, { 13133, 23, 1, 4 }, { 16756, 21, 1, 4 },
    { 12105, 24, 1, 4 }, { 46042, 9, 3, 10 }, { 45028, 10, 1, 3 },
    { 45028, 10, 1, 19 }, { 26650, 18, 5, 17 }, { 11684, 25, 13, 22 },
    { 40352, 13, 18, 17 }, { 1799, 10, 14, 8 }, { 2387, 41, 13, 17 },
    { 5864, 32, 13, 17 }, { 1799, 43, 13, 17 }, { 4909, 34, 13, 17 },
    { 1842, 43, 13, 17 }, { 4943, 34, 13, 17 }, { 42171, 12, 13, 8 },
    { 44798, 10, 3, 11 }, { 44798, 10, 5, 11 }, { 13271, 12, 3, 8 },
    { 13271, 23, 3, 21 }, { 46168, 9, 8, 3 }, { 37862, 14, 6, 5 },
    { 25156, 18, 1, 17 }, { 47252, 8, 3, 16 }, { 43155, 12, 16, 5 },
    { 44435, 11, 14, 12 }, { 33842, 15, 2, 6 }, { 31057, 16, 5, 6 },
    { 23098, 19, 3, 13 }, { 20872, 20, 3, 14 }, { 17869, 21, 3, 14 },
    { 30049, 17, 3, 14 }, { 32529, 16, 3, 14 }, { 16567, 21, 1, 4 },
    { 29866, 13, 3, 8 }, { 9358, 27, 12, 7 }, { 23592, 19, 4, 21 },
    { 29828, 17, 5, 14 }, { 41415, 12, 2, 3 }, { 35687, 15, 14, 12 },
    { 29080, 17, 2, 4 }, { 29097, 17, 2, 4 }, { 40623, 12, 1, 21 },
    { 45538, 10, 13, 2 }, { 35912, 15, 17, 21 }, { 35927, 15, 17, 21 },
    { 13662, 23, 10, 17 }, { 41991, 12, 11, 12 }, { 38662, 13, 1, 17 },
    { 44116, 11, 3, 17 }, { 39429, 13, 5, 22 }, { 34607, 15, 3, 4 },
    { 36182, 15, 17, 3 }, { 39897, 13, 3, 9 }, { 30389, 17, 13, 20 },
    { 39286, 13, 4, 3 }, { 39793, 13, 7, 1 }, { 45664, 9, 8, 1 },
    { 11384, 25, 11, 3 }, { 47516, 8, 13, 16 }, { 39481, 12, 9, 15 },
    { 39481, 13, 9, 5 }, { 28913, 14, 4, 17 }, { 27946, 18, 16, 3 },
    { 27964, 18, 16, 3 }, { 27982, 18, 16, 3 }, { 28000, 18, 16, 3 },
    { 46690, 9, 17, 12 }, { 39520, 13, 2, 3 }, { 3971, 14, 14, 8 },
    { 3971, 29, 14, 18 }, { 3971, 36, 14, 17 }, { 4841, 27, 14, 18 },
    { 4841, 34, 14, 17 }, { 4007, 27, 14, 18 }, { 4875, 34, 14, 17 },
    { 4007, 36, 14, 17 }, { 27334, 18, 14, 17 }, { 38935, 13, 8, 3 },
    { 40971, 12, 8, 3 }, { 25516, 18, 8, 4 }, { 45997, 9, 9, 16 },
    { 21212, 20, 11, 9 }, { 30610, 17, 13, 2 }, { 40827, 12, 6, 2 },
    { 34817, 8, 8, 4 }, { 34817, 15, 8, 4 }, { 37540, 14, 1, 3 },
    { 45448, 10, 12, 12 }, { 36482, 15, 17, 19 }, { 43263, 12, 17, 19 },
    { 36497, 15, 17, 19 }, { 21749, 19, 8, 6 }, { 21768, 19, 8, 6 },
    { 24976, 18, 8, 6 }, { 21787, 19, 8, 6 }, { 43665, 11, 6, 3 },
    { 47052, 8, 10, 12 }, { 45118, 10, 2, 3 }, { 47148, 8, 3, 10 },
    { 47148, 8, 5, 10 }, { 38436, 14, 12, 16 }, { 3148, 39, 17, 14 },
    { 12849, 24, 17, 17 }, { 27568, 18, 17, 17 }, { 27586, 18, 17, 17 },
    { 18877, 21, 17, 1 }, { 27604, 18, 17, 17 }, { 42219, 12, 17, 1 },
    { 34943, 9, 9, 8 }, { 43786, 11, 9, 17 }, { 40469, 13, 18, 2 },
    { 42243, 12, 17, 13 }, { 44072, 11, 3, 3 }, { 17827, 21, 5, 17 },
    { 19372, 20, 1, 6 }, { 6586, 31, 14, 21 }, { 47276, 8, 2, 9 },
    { 39117, 13, 1, 3 }, { 3713, 37, 11, 5 }, { 33767, 15, 3, 4 },
    { 41295, 12, 3, 4 }, { 41307, 12, 5, 4 }, { 41319, 12, 5, 4 },
    { 15687, 22, 5, 4 }, { 27262, 18, 12, 9 }, { 9574, 27, 13, 4 },
    { 10548, 26, 13, 3 }, { 27370, 18, 13, 3 }, { 21432, 20, 13, 3 },
    { 40131, 13, 13, 4 }, { 10574, 26, 13, 3 }, { 27388, 18, 13, 3 },
    { 21452, 20, 13, 3 }, { 39702, 13, 2, 13 }, { 42387, 12, 16, 3 },
    { 41235, 12, 2, 9 }, { 2914, 39, 12, 14 }, { 46150, 9, 7, 8 },
    { 32913, 16, 12, 13 }, { 41667, 12, 7, 14 }, { 43511, 11, 1, 1 },
    { 44698, 10, 9, 9 }, { 19681, 8, 8, 8 }, { 38571, 13, 7, 19 },
    { 40839, 12, 1, 2 }, { 43191, 12, 16, 5 }, { 32801, 16, 11, 13 },
    { 32817, 16, 12, 13 }, { 41919, 12, 6, 3 }, { 30219, 17, 6, 3 },
    { 36616, 14, 9, 6 }, { 40731, 12, 8, 1 }, { 45248, 10, 2, 9 },
    { 6223, 22, 11, 8 }, { 18562, 21, 12, 21 }, { 37848, 14, 3, 17 },
    { 42579, 12, 16, 1 }, { 21192, 20, 12, 1 }, { 24884, 19, 18, 4 },
    { 24903, 19, 18, 4 }, { 39507, 13, 7, 4 }, { 15775, 22, 9, 6 },
    { 46375, 9, 7, 1 }, { 38268, 14, 11, 8 }, { 7458, 29, 11, 4 },
    { 15065, 23, 15, 4 }, { 13731, 23, 5, 6 }, { 29794, 17, 5, 6 },
    { 13754, 23, 5, 6 }, { 17533, 21, 5, 6 }, { 37554, 14, 8, 21 },
    { 46726, 9, 17, 11 }, { 39533, 13, 4, 3 }, { 46980, 8, 4, 11 },
    { 39078, 13, 6, 17 }, { 41403, 12, 9, 20 }, { 47364, 8, 6, 1 },
    { 20832, 20, 2, 21 }, { 13961, 23, 2, 21 }, { 30015, 17, 2, 21 },
    { 12465, 24, 5, 14 }, { 12489, 24, 5, 14 }, { 12265, 8, 10, 8 },
    { 31201, 16, 10, 17 }, { 31377, 16, 6, 17 }, { 29845, 17, 3, 17 },
    { 39949, 13, 6, 3 }, { 32449, 16, 3, 21 }, { 37988, 14, 3, 21 },
    { 45338, 10, 7, 10 }, { 44314, 11, 10, 16 }, { 16651, 21, 10, 10 },
    { 17092, 9, 9, 8 }, { 31313, 16, 9, 14 }, { 19752, 20, 9, 5 },
    { 28774, 17, 9, 14 }, { 19772, 20, 9, 21 }, { 25588, 16, 9, 15 },
    { 25588, 18, 9, 14 }, { 17092, 21, 9, 14 }, { 47228, 8, 1, 22 },
    { 35207, 15, 6, 21 }, { 47060, 8, 1, 16 }, { 35642, 15, 13, 7 },
    { 24447, 19, 13, 7 }, { 46069, 9, 6, 4 }, { 28519, 17, 1, 17 },
    { 25174, 18, 1, 17 }, { 19452, 20, 1, 14 }, { 19472, 20, 1, 14 },
    { 21920, 19, 1, 14 }, { 34277, 15, 5, 3 }, { 34292, 15, 5, 3 },
    { 39247, 13, 5, 3 }, { 34307, 15, 5, 3 }, { 37302, 14, 5, 3 },
    { 34322, 15, 5, 3 }, { 22224, 19, 4, 7 }, { 14145, 23, 11, 1 },
    { 40611, 12, 6, 21 }, { 9223, 27, 12, 22 }, { 2953, 39, 11, 14 },
    { 9250, 27, 11, 22 }, { 44518, 10, 5, 1 }, { 36602, 14, 8, 3 },
    { 37064, 14, 9, 13 }, { 27424, 18, 15, 2 }, { 43359, 12, 18, 1 },
    { 42867, 12, 16, 1 }, { 39312, 13, 3, 3 }, { 39325, 13, 3, 3 },
    { 31777, 16, 3, 3 }, { 46258, 9, 4, 20 }, { 13140, 16, 1, 4 },
    { 29386, 17, 4, 13 }, { 37316, 14, 5, 9 }, { 16413, 22, 14, 6 },
    { 38282, 14, 11, 16 }, { 32849, 16, 11, 16 }, { 42015, 12, 11, 16 },
    { 25426, 18, 8, 3 }, { 22319, 19, 8, 3 }, { 15467, 22, 8, 3 },
    { 25444, 18, 8, 3 }, { 22338, 19, 8, 3 }, { 25462, 18, 8, 3 },
    { 25480, 18, 8, 3 }, { 38636, 13, 4, 1 }, { 18520, 21, 12, 1 },
    { 2592, 41, 15, 5 }, { 8760, 28, 15, 10 }, { 4186, 35, 11, 21 },
    { 7487, 29, 11, 21 }, { 46573, 9, 16, 9 }, { 28247, 17, 9, 21 },
    { 28808, 17, 9, 2 }, { 20132, 20, 2, 9 }, { 23003, 19, 3, 3 },
    { 37414, 14, 3, 3 }, { 31825, 16, 3, 3 }, { 31841, 16, 3, 3 },
    { 37428, 14, 3, 3 }, { 34442, 15, 3, 3 }, { 29284, 17, 3, 3 },
    { 34457, 15, 3, 3 }, { 29301, 17, 3, 3 }, { 29318, 17, 3, 3 },
    { 34472, 15, 3, 3 }, { 31857, 16, 3, 3 }, { 26146, 18, 3, 3 },
    { 42303, 12, 17, 2 }, { 43984, 11, 2, 3 }, { 40079, 13, 14, 1 },
    { 38753, 13, 1, 8 }, { 23991, 19, 12, 17 }, { 18499, 21, 12, 17 },
    { 9304, 27, 12, 17 }, { 11559, 25, 12, 14 }, { 5640, 32, 12, 17 },
    { 11584, 25, 12, 14 }, { 14743, 23, 12, 14 }, { 14766, 23, 12, 14 },
    { 24010, 19, 12, 14 }, { 14789, 23, 12, 17 }, { 11659, 25, 12, 21 },
    { 35507, 15, 13, 9 }, { 36938, 14, 3, 5 }, { 32017, 16, 9, 5 },
    { 26254, 18, 9, 5 }, { 29420, 17, 9, 5 }, { 45228, 10, 3, 3 },
    { 42375, 12, 16, 3 }, { 30977, 16, 1, 17 }, { 47116, 8, 9, 11 },
    { 15284, 14, 6, 5 }, { 39039, 13, 2, 7 }, { 5672, 32, 11, 20 },
    { 5704, 32, 11, 20 }, { 5736, 32, 11, 20 }, { 8368, 28, 11, 20 },
    { 38170, 14, 8, 20 }, { 39871, 13, 1, 13 }, { 40157, 13, 18, 3 },
    { 40170, 13, 18, 3 }, { 36197, 15, 17, 3 }, { 8172, 28, 12, 7 },
    { 36966, 14, 8, 7 }, { 34727, 15, 4, 22 }, { 32561, 16, 7, 14 },
    { 27928, 18, 16, 3 }, { 17449, 21, 9, 7 }, { 25120, 18, 1, 14 },
    { 41547, 12, 3, 3 }, { 39767, 13, 8, 21 }, { 24637, 19, 15, 21 },
    { 31393, 16, 6, 17 }, { 38254, 14, 11, 16 }, { 44457, 11, 14, 12 },
    { 43863, 11, 5, 4 }, { 45468, 10, 11, 16 }, { 3787, 21, 13, 15 },
    { 3787, 37, 13, 14 }, { 23421, 19, 5, 21 }, { 7282, 30, 17, 18 },
    { 37764, 14, 8, 15 }, { 46892, 8, 4, 9 }, { 40404, 13, 18, 14 },
    { 40417, 13, 18, 14 }, { 40092, 13, 14, 6 }, { 6120, 32, 15, 13 },
    { 27496, 18, 15, 13 }, { 35732, 15, 15, 12 }, { 482, 24, 15, 8 },
    { 1581, 44, 15, 5 }, { 18919, 21, 17, 2 }, { 38380, 14, 11, 12 },
    { 40326, 13, 18, 14 }, { 44718, 8, 4, 16 }, { 44718, 10, 4, 9 },
    { 45458, 10, 11, 12 }, { 45458, 10, 12, 12 }, { 46988, 8, 2, 11 },
    { 35492, 15, 13, 1 }, { 44648, 10, 3, 22 }, { 44658, 10, 8, 10 },
    { 46096, 9, 1, 19 }, { 46900, 8, 7, 9 }, { 13317, 23, 3, 2 },
    { 13317, 23, 5, 2 }, { 40183, 13, 18, 3 }, { 22680, 19, 10, 4 },
    { 28978, 17, 3, 5 }, { 17239, 21, 3, 5 }, { 25912, 18, 3, 5 },
    { 15998, 19, 3, 5 }, { 15998, 19, 3, 15 }, { 23041, 19, 1, 3 },
    { 20272, 20, 1, 3 }, { 31969, 16, 1, 3 }, { 34667, 15, 1, 3 },
    { 34682, 15, 1, 3 }, { 31985, 16, 1, 3 }, { 18961, 21, 17, 3 },
    { 11009, 25, 2, 2 }, { 12201, 24, 4, 2 }, { 46474, 9, 17, 16 },
    { 46972, 8, 3, 11 }, { 21532, 20, 13, 4 }, { 45835, 9, 7, 13 },
    { 35612, 15, 14, 22 }, { 24599, 19, 15, 10 }, { 39832, 13, 1, 1 },
    { 33265, 16, 18, 5 }, { 24751, 19, 18, 5 }, { 33281, 16, 18, 10 },
    { 33297, 16, 18, 5 }, { 28144, 18, 18, 5 }, { 44578, 9, 1, 2 },
    { 44578, 9, 6, 2 }, { 44578, 10, 4, 2 }, { 44578, 10, 5, 2 },
    { 20984, 8, 1, 8 }, { 19592, 20, 3, 18 }, { 22072, 19, 5, 18 },
    { 16903, 21, 3, 18 }, { 19612, 20, 5, 18 }, { 19632, 20, 3, 18 },
    { 8116, 28, 12, 1 }, { 44347, 11, 2, 17 }, { 32929, 16, 12, 1 },
    { 37246, 14, 5, 10 }, { 34262, 15, 3, 10 }, { 30304, 17, 11, 11 },
    { 30304, 17, 12, 11 }, { 30321, 17, 12, 11 }, { 16237, 22, 11, 11 },
    { 32897, 16, 12, 11 }, { 47508, 8, 13, 12 }, { 46429, 9, 17, 1 },
    { 40508, 13, 18, 21 }, { 43323, 12, 18, 16 }, { 38016, 14, 2, 7 },
    { 36854, 14, 5, 4 }, { 45578, 10, 13, 2 }, { 37974, 14, 3, 7 },
    { 12888, 9, 17, 8 }, { 27676, 18, 17, 3 }, { 27694, 18, 17, 3 },
    { 18541, 21, 11, 1 }, { 12225, 24, 6, 7 }, { 22490, 19, 6, 7 },
    { 42879, 12, 16, 1 }, { 15335, 14, 10, 18 }, { 15335, 22, 10, 17 },
    { 32273, 16, 5, 20 }, { 47476, 8, 13, 12 }, { 35672, 15, 13, 7 },
    { 30797, 17, 14, 1 }, { 21112, 20, 7, 21 }, { 39884, 13, 7, 21 },
    { 22300, 19, 10, 1 }, { 21753, 15, 8, 6 }, { 7948, 28, 10, 6 },
    { 44325, 11, 1, 13 }, { 21996, 19, 1, 7 }, { 47244, 8, 10, 21 },
    { 45098, 10, 8, 4 }, { 38727, 13, 6, 2 }, { 38198, 14, 6, 3 },
    { 23250, 19, 5, 20 }, { 21692, 19, 6, 20 }, { 42783, 12, 16, 18 },
    { 30134, 17, 7, 14 }, { 16479, 22, 14, 13 }, { 8424, 28, 11, 7 },
    { 45817, 9, 6, 1 }, { 41187, 12, 2, 22 }, { 35387, 15, 12, 11 },
    { 16303, 22, 14, 16 }, { 39000, 13, 4, 1 }, { 46276, 9, 3, 9 },
    { 36731, 11, 10, 4 }, { 25210, 18, 1, 17 }, { 38408, 14, 12, 12 },
    { 37274, 14, 9, 1 }, { 29216, 17, 7, 4 }, { 29233, 17, 7, 4 },
    { 34412, 15, 7, 4 }, { 31761, 16, 7, 4 }, { 26128, 18, 7, 4 },
    { 44204, 11, 2, 17 }, { 24846, 19, 18, 4 }, { 24865, 19, 18, 4 },
    { 39715, 13, 9, 9 }, { 38792, 13, 2, 1 }, { 24618, 19, 15, 11 },
    { 27028, 18, 3, 17 }, { 43143, 12, 16, 5 }, { 37165, 11, 4, 17 },
    { 29403, 17, 9, 5 }, { 40863, 12, 4, 4 }, { 45438, 10, 12, 16 },
    { 39637, 13, 1, 1 }, { 20852, 20, 2, 7 }, { 43522, 11, 7, 3 },
    { 38688, 13, 9, 9 }, { 39455, 13, 2, 3 }, { 42819, 12, 16, 4 },
    { 38675, 13, 1, 17 }, { 7920, 28, 4, 14 }, { 10106, 26, 4, 14 },
    { 11109, 25, 4, 14 }, { 10132, 26, 4, 14 }, { 11134, 25, 4, 14 },
    { 42795, 12, 16, 18 }, { 5280, 33, 12, 21 }, { 2875, 39, 12, 21 },
    { 3031, 14, 11, 8 }, { 3031, 39, 11, 18 }, { 6400, 31, 11, 18 },
    { 9439, 27, 11, 18 }, { 44748, 10, 1, 2 }, { 46876, 8, 17, 2 },
    { 24994, 18, 10, 20 }, { 42111, 12, 11, 2 }, { 42111, 12, 12, 2 },
    { 37652, 14, 9, 13 }, { 47044, 8, 8, 1 }, { 30780, 17, 14, 11 },
    { 41091, 12, 1, 3 }, { 38394, 14, 11, 10 }, { 38394, 14, 12, 10 },
    { 18331, 21, 11, 10 }, { 18352, 21, 12, 10 }, { 23896, 19, 11, 10 },
    { 23896, 19, 12, 10 }, { 9115, 27, 12, 10 }, { 11434, 25, 11, 10 },
    { 5313, 33, 11, 10 }, { 7516, 29, 12, 10 }, { 14375, 23, 11, 10 },
    { 18373, 21, 11, 10 }, { 9142, 27, 11, 10 }, { 4221, 35, 11, 10 },
    { 14398, 23, 12, 10 }, { 18394, 21, 12, 10 }, { 7545, 29, 12, 10 },
    { 6183, 31, 12, 10 }, { 32881, 16, 11, 9 }, { 38310, 14, 11, 16 },
    { 35597, 15, 14, 4 }, { 24922, 18, 2, 5 }, { 40066, 13, 14, 1 },
    { 7835, 29, 15, 1 }, { 8620, 28, 14, 3 }, { 10678, 26, 14, 3 },
    { 5960, 32, 14, 3 }, { 7252, 30, 14, 3 }, { 5992, 32, 14, 3 },
    { 6024, 32, 14, 4 }, { 15555, 22, 6, 7 }, { 21889, 12, 1, 15 },
    { 47420, 8, 7, 16 }, { 36422, 15, 17, 10 }, { 43311, 12, 16, 14 },
    { 17953, 21, 6, 14 }, { 27136, 18, 1, 14 }, { 13984, 23, 1, 14 },
    { 20972, 20, 1, 14 }, { 42807, 12, 17, 9 }, { 45691, 9, 2, 2 },
    { 45618, 10, 18, 22 }, { 26439, 13, 2, 3 }, { 33569, 16, 18, 3 },
    { 42231, 12, 17, 1 }, { 4115, 36, 17, 21 }, { 12873, 24, 17, 21 },
    { 18898, 21, 17, 21 }, { 40923, 12, 1, 20 }, { 45763, 9, 4, 1 },
    { 47068, 8, 4, 16 }, { 42759, 12, 16, 20 }, { 46105, 9, 6, 9 },
    { 32769, 16, 12, 2 }, { 44281, 11, 3, 17 }, { 43131, 12, 16, 4 },
    { 43371, 12, 18, 2 }, { 44828, 10, 1, 1 }, { 17890, 21, 4, 14 },
    { 23554, 19, 4, 14 }, { 23573, 19, 4, 14 }, { 25498, 18, 8, 4 },
    { 43654, 11, 6, 3 }, { 46312, 9, 4, 1 }, { 46321, 9, 7, 10 },
    { 42555, 12, 16, 1 }, { 42567, 12, 16, 1 }, { 27730, 18, 16, 19 },
    { 33185, 16, 18, 5 }, { 24713, 19, 18, 5 }, { 33201, 16, 18, 10 },
    { 28930, 14, 10, 19 }, { 6431, 14, 12, 8 }, { 7632, 29, 12, 18 },
    { 9466, 27, 12, 18 }, { 6431, 31, 12, 18 }, { 8480, 28, 13, 5 },
    { 35012, 13, 8, 15 }, { 35012, 15, 8, 14 }, { 44568, 10, 8, 4 },
    { 41175, 12, 9, 2 }, { 42987, 12, 17, 22 }, { 29862, 17, 3, 17 },
    { 35132, 15, 2, 17 }, { 38240, 14, 11, 11 }, { 45871, 9, 8, 3 },
    { 5967, 14, 14, 8 }, { 16391, 22, 14, 17 }, { 9601, 27, 14, 3 },
    { 44988, 10, 8, 11 }, { 13064, 15, 10, 18 }, { 13064, 23, 10, 17 },
    { 40040, 13, 14, 1 }, { 31366, 11, 6, 8 }, { 47380, 8, 1, 13 },
    { 34247, 15, 9, 10 }, { 46908, 8, 7, 2 }, { 32593, 16, 7, 20 },
    { 32609, 16, 7, 20 }, { 1971, 43, 15, 18 }, { 2795, 40, 15, 18 },
    { 20952, 20, 2, 20 }, { 17932, 21, 2, 20 }, { 47388, 8, 7, 12 },
    { 41931, 12, 6, 3 }, { 38766, 13, 4, 4 }, { 8399, 25, 12, 7 },
    { 25282, 18, 2, 18 }, { 16882, 21, 2, 18 }, { 22015, 19, 2, 18 },
    { 12801, 24, 14, 1 }, { 16924, 21, 7, 18 }, { 46645, 9, 17, 11 },
    { 32049, 16, 5, 4 }, { 42663, 12, 16, 17 }, { 10909, 25, 10, 4 },
    { 19512, 20, 10, 4 }, { 33632, 15, 1, 21 }, { 11209, 25, 5, 13 },
    { 25012, 18, 7, 7 }, { 42051, 12, 11, 1 }, { 41943, 12, 12, 12 },
    { 10808, 26, 18, 21 }, { 36587, 15, 18, 21 }, { 39559, 13, 3, 3 },
    { 42255, 12, 17, 1 }, { 42639, 12, 16, 17 }, { 34052, 15, 3, 4 },
    { 41979, 12, 11, 16 }, { 41979, 12, 12, 16 }, { 41835, 12, 7, 17 },
    { 32641, 16, 6, 1 }, { 33647, 15, 6, 20 }, { 28196, 17, 6, 20 },
    { 10028, 26, 9, 4 }, { 44898, 10, 1, 3 }, { 33617, 15, 8, 5 },
    { 20335, 8, 9, 12 }, { 44171, 11, 9, 3 }, { 45518, 10, 13, 1 },
    { 46924, 8, 7, 3 }, { 13110, 9, 2, 8 }, { 15357, 22, 2, 14 },
    { 16693, 21, 2, 14 }, { 16714, 21, 2, 21 }, { 13110, 23, 2, 14 },
    { 15379, 22, 2, 14 }, { 43720, 11, 9, 20 }, { 5346, 33, 12, 14 },
    { 26818, 12, 7, 8 }, { 28712, 10, 8, 8 }, { 40599, 12, 8, 5 },
    { 28536, 17, 1, 17 }, { 25228, 18, 1, 17 }, { 25701, 13, 6, 15 },
    { 40001, 13, 11, 11 }, { 44688, 10, 9, 11 }, { 41079, 12, 1, 3 },
    { 25163, 11, 1, 8 }, { 46222, 9, 8, 1 }, { 42279, 12, 17, 16 },
    { 41811, 12, 2, 1 }, { 23307, 19, 5, 17 }, { 21552, 20, 15, 1 },
    { 43107, 12, 16, 3 }, { 42063, 12, 11, 22 }, { 42063, 12, 12, 22 },
    { 38002, 14, 7, 10 }, { 11459, 25, 12, 4 }, { 30338, 17, 12, 4 },
    { 44868, 10, 6, 17 }, { 30525, 17, 13, 3 }, { 21332, 20, 13, 3 },
    { 30542, 17, 13, 19 }, { 35447, 15, 13, 3 }, { 30559, 17, 13, 3 },
    { 30576, 17, 13, 3 }, { 42315, 12, 17, 13 }, { 42327, 12, 16, 13 },
    { 42339, 12, 16, 13 }, { 44608, 10, 10, 10 }, { 40755, 12, 10, 10 },
    { 16945, 21, 6, 3 }, { 22129, 19, 6, 3 }, { 31153, 16, 6, 3 },
    { 25318, 18, 6, 3 }, { 22148, 19, 6, 3 }, { 22167, 19, 6, 3 },
    { 25336, 18, 6, 3 }, { 25354, 18, 6, 3 }, { 28604, 17, 6, 3 },
    { 15445, 22, 6, 3 }, { 28621, 17, 6, 3 }, { 13225, 23, 1, 5 },
    { 8953, 27, 1, 5 }, { 7864, 28, 1, 5 }, { 9898, 26, 1, 5 },
    { 8980, 27, 1, 5 }, { 45048, 10, 4, 11 }, { 40391, 13, 18, 17 },
    { 21652, 20, 18, 4 }, { 25570, 18, 4, 1 }, { 46956, 8, 10, 1 },
    { 45358, 10, 10, 1 }, { 39468, 13, 2, 3 }, { 22547, 19, 1, 3 },
    { 19912, 20, 1, 3 }, { 37092, 14, 1, 3 }, { 31441, 16, 1, 3 },
    { 25732, 18, 1, 3 }, { 28825, 17, 1, 3 }, { 34127, 15, 1, 3 },
    { 34142, 15, 1, 3 }, { 34157, 15, 1, 3 }, { 19932, 20, 1, 3 },
    { 28842, 17, 1, 3 }, { 37106, 14, 1, 3 }, { 31457, 16, 1, 3 },
    { 31473, 16, 1, 3 }, { 47164, 8, 10, 1 }, { 44446, 11, 14, 9 },
    { 19432, 20, 1, 17 }, { 21901, 19, 1, 17 }, { 42651, 12, 16, 17 },
    { 45790, 9, 5, 16 }, { 37778, 14, 3, 20 }, { 47036, 8, 6, 10 },
    { 44017, 11, 5, 3 }, { 9736, 27, 17, 5 }, { 3160, 27, 17, 15 },
    { 8844, 28, 17, 5 }, { 24694, 19, 17, 5 }, { 38352, 14, 11, 8 },
    { 17386, 21, 7, 21 }, { 43830, 11, 10, 22 }, { 34502, 15, 4, 4 },
    { 45378, 10, 1, 3 }, { 5560, 16, 12, 8 }, { 45844, 9, 1, 1 },
    { 24827, 19, 18, 1 }, { 44050, 11, 4, 3 }, { 45088, 10, 7, 11 },
    { 46141, 9, 7, 11 }, { 34907, 15, 4, 7 }, { 27442, 18, 15, 2 },
    { 34022, 15, 1, 7 }, { 26974, 18, 9, 3 }, { 29930, 17, 9, 3 },
    { 29947, 17, 9, 3 }, { 13915, 23, 9, 3 }, { 20732, 20, 9, 3 },
    { 29964, 17, 9, 3 }, { 41031, 12, 3, 4 }, { 26488, 18, 2, 19 },
    { 35897, 15, 16, 1 }, { 32001, 16, 5, 7 }, { 46078, 9, 1, 3 },
    { 44061, 11, 3, 3 }, { 45608, 10, 14, 2 }, { 8200, 28, 11, 3 },
    { 6802, 30, 11, 3 }, { 6832, 30, 11, 3 }, { 8228, 28, 12, 3 },
    { 12729, 24, 12, 3 }, { 22186, 19, 6, 14 }, { 28638, 17, 1, 22 },
    { 33962, 15, 6, 22 }, { 40261, 13, 18, 20 }, { 46195, 9, 5, 3 },
    { 44248, 11, 2, 1 }, { 42975, 12, 16, 3 }, { 20912, 20, 7, 17 },
    { 30117, 17, 7, 17 }, { 27082, 18, 7, 17 }, { 46384, 9, 1, 12 },
    { 14352, 23, 11, 21 }, { 18457, 21, 11, 1 }, { 37190, 14, 4, 10 },
    { 13501, 23, 4, 10 }, { 41151, 12, 4, 10 }, { 37204, 14, 4, 10 },
    { 28995, 17, 4, 10 }, { 41163, 12, 4, 10 }, { 17281, 21, 4, 10 },
    { 28213, 17, 1, 3 }, { 46884, 8, 5, 1 }, { 26457, 13, 2, 3 },
    { 38324, 14, 11, 9 }, { 46213, 9, 8, 1 }, { 2014, 43, 15, 18 },
    { 2835, 40, 15, 18 }, { 35987, 15, 16, 21 }, { 12417, 24, 2, 19 },
    { 26380, 18, 2, 3 }, { 17428, 21, 2, 3 }, { 26398, 18, 2, 3 },
    { 29505, 17, 2, 3 }, { 29522, 17, 2, 3 }, { 29539, 17, 2, 3 },
    { 32145, 16, 2, 3 }, { 15731, 22, 2, 3 }, { 32161, 16, 2, 3 },
    { 23136, 19, 2, 3 }, { 15753, 22, 2, 3 }, { 23155, 19, 2, 3 },
    { 26416, 18, 2, 3 }, { 26434, 18, 2, 3 }, { 26452, 18, 2, 3 },
    { 29556, 17, 2, 3 }, { 13685, 23, 2, 3 }, { 29573, 17, 2, 3 },
    { 16588, 21, 1, 4 }, { 47316, 8, 2, 1 }, { 17963, 11, 6, 8 },
    { 10002, 12, 2, 8 }, { 10959, 25, 2, 14 }, { 12153, 24, 2, 14 },
    { 12177, 24, 2, 21 }, { 10002, 26, 2, 14 }, { 10984, 25, 2, 14 },
    { 12541, 20, 2, 15 }, { 45709, 9, 9, 17 }, { 43059, 12, 16, 3 },
    { 46672, 9, 17, 16 }, { 47108, 8, 3, 9 }, { 47348, 8, 1, 9 },
    { 40911, 12, 6, 3 }, { 44226, 11, 4, 1 }, { 35882, 15, 16, 1 },
    { 42543, 12, 16, 1 }, { 26637, 10, 5, 8 }, { 28740, 17, 1, 5 },
    { 15511, 22, 1, 5 }, { 10652, 26, 13, 14 }, { 15907, 22, 10, 5 },
    { 15929, 22, 10, 5 }, { 15951, 22, 10, 5 }, { 26956, 18, 10, 5 },
    { 17659, 21, 10, 5 }, { 17680, 21, 10, 5 }, { 17701, 21, 10, 5 },
    { 39130, 13, 1, 3 }, { 39221, 13, 7, 2 }, { 44948, 10, 2, 10 },
    { 44948, 10, 9, 10 }, { 42423, 12, 16, 4 }, { 43203, 12, 16, 4 },
    { 46366, 9, 7, 13 }, { 46780, 9, 18, 2 }, { 37946, 14, 5, 17 },
    { 41967, 12, 11, 12 }, { 44758, 10, 6, 1 }, { 34067, 15, 6, 7 },
    { 32625, 16, 6, 20 }, { 27118, 18, 6, 20 }, { 37344, 14, 4, 3 },
    { 34382, 15, 4, 3 }, { 22737, 19, 4, 2 }, { 16105, 22, 2, 17 },
    { 23212, 19, 5, 17 }, { 43577, 11, 2, 22 }, { 47004, 8, 3, 1 },
    { 47332, 8, 10, 13 }, { 21392, 20, 14, 4 }, { 15480, 9, 8, 8 },
    { 41115, 12, 8, 8 }, { 22642, 19, 8, 3 }, { 41127, 12, 8, 3 },
    { 42915, 12, 16, 7 }, { 47196, 8, 4, 11 }, { 41727, 12, 5, 17 },
    { 35162, 15, 5, 14 }, { 22205, 19, 1, 9 }, { 28672, 17, 1, 9 },
    { 45988, 9, 1, 4 }, { 31665, 16, 5, 4 }, { 43929, 11, 1, 6 },
    { 42519, 12, 16, 4 }, { 29114, 17, 2, 4 }, { 33217, 16, 18, 4 },
    { 42459, 12, 16, 4 }, { 44380, 11, 8, 9 }, { 30945, 16, 1, 17 },
    { 41367, 12, 1, 19 }, { 34952, 15, 9, 21 }, { 29675, 17, 9, 21 },
    { 32209, 16, 9, 21 }, { 44528, 10, 3, 1 }, { 11634, 25, 12, 3 },
    { 24124, 19, 13, 20 }, { 4544, 14, 11, 8 }, { 4544, 14, 12, 8 },
    { 17575, 21, 2, 14 }, { 13823, 23, 2, 14 }, { 15841, 22, 2, 14 },
    { 15863, 22, 2, 14 }, { 17596, 21, 2, 14 }, { 10392, 26, 11, 7 },
    { 3935, 36, 11, 7 }, { 8088, 28, 12, 7 }, { 10418, 26, 12, 7 },
    { 14329, 23, 11, 3 }, { 23858, 19, 11, 3 }, { 18310, 21, 11, 3 },
    { 23877, 19, 11, 3 }, { 43819, 11, 1, 3 }, { 31905, 16, 2, 5 },
    { 34592, 15, 2, 5 }, { 33009, 16, 13, 8 }, { 34697, 15, 1, 3 },
    { 28485, 17, 1, 17 }, { 36742, 14, 10, 17 }, { 24086, 19, 14, 7 },
    { 18583, 21, 14, 7 }, { 46591, 9, 17, 16 }, { 44618, 10, 10, 14 },
    { 36770, 14, 10, 14 }, { 43251, 12, 17, 19 }, { 43047, 12, 16, 3 },
    { 36512, 15, 17, 3 }, { 35357, 15, 12, 1 }, { 29267, 17, 3, 4 },
    { 41799, 12, 3, 1 }, { 42075, 12, 11, 12 }, { 42075, 12, 12, 12 },
    { 45318, 10, 2, 21 }, { 43709, 11, 2, 5 }, { 5247, 33, 11, 20 },
    { 31889, 16, 4, 9 }, { 46636, 9, 17, 12 }, { 47500, 8, 13, 12 },
    { 34337, 15, 2, 4 }, { 31681, 16, 2, 4 }, { 37330, 14, 2, 4 },
    { 31697, 16, 2, 4 }, { 31713, 16, 2, 4 }, { 29131, 17, 2, 4 },
    { 34352, 15, 2, 4 }, { 10340, 26, 11, 3 }, { 23725, 19, 11, 3 },
    { 30236, 17, 12, 3 }, { 10366, 26, 12, 3 }, { 8004, 28, 12, 3 },
    { 18079, 21, 12, 3 }, { 14076, 23, 11, 3 }, { 5181, 33, 11, 3 },
    { 39988, 13, 12, 3 }, { 18100, 21, 11, 19 }, { 23744, 19, 12, 3 },
    { 23744, 19, 12, 19 }, { 18121, 21, 11, 19 }, { 30253, 17, 12, 3 },
    { 18142, 21, 11, 3 }, { 23763, 19, 12, 19 }, { 14099, 23, 12, 19 },
    { 23782, 19, 11, 3 }, { 23782, 19, 12, 3 }, { 9061, 27, 11, 19 },
    { 43035, 12, 16, 3 }, { 12657, 24, 4, 20 }, { 20932, 20, 3, 20 },
    { 16039, 22, 3, 20 }, { 38987, 13, 6, 7 }, { 43011, 12, 16, 3 },
    { 33752, 15, 10, 10 }, { 36287, 15, 16, 5 }, { 36302, 15, 16, 10 },
    { 36317, 15, 16, 5 }, { 36332, 15, 16, 5 }, { 25678, 18, 6, 17 },
    { 36017, 15, 17, 3 }, { 42723, 12, 17, 3 }, { 36032, 15, 17, 3 },
    { 38338, 14, 11, 12 }, { 38338, 14, 12, 12 }, { 35342, 15, 12, 1 },
    { 46753, 9, 18, 1 }, { 24789, 19, 18, 14 }, { 33361, 16, 18, 17 },
    { 33377, 16, 18, 17 }, { 33393, 16, 18, 17 }, { 24808, 19, 18, 17 },
    { 47188, 8, 6, 9 }, { 22414, 19, 6, 6 }, { 34037, 15, 6, 6 },
    { 15533, 22, 6, 6 }, { 17029, 21, 6, 6 }, { 36994, 14, 6, 17 },
    { 41703, 12, 9, 3 }, { 34712, 15, 8, 21 }, { 33992, 15, 4, 7 },
    { 46789, 9, 18, 13 }, { 44039, 11, 5, 19 }, { 30848, 17, 18, 17 },
    { 33947, 15, 6, 3 }, { 26344, 18, 1, 21 }, { 20332, 20, 9, 5 },
    { 25786, 18, 10, 4 }, { 37008, 14, 6, 17 }, { 38128, 14, 2, 17 },
    { 42267, 12, 17, 1 }, { 45682, 9, 8, 4 }, { 31409, 16, 1, 3 },
    { 30593, 17, 13, 3 }, { 35462, 15, 13, 3 }, { 41511, 12, 4, 3 },
    { 32225, 16, 4, 3 }, { 16171, 22, 11, 11 }, { 27244, 18, 12, 11 },
    { 25246, 18, 3, 1 }, { 21052, 20, 2, 1 }, { 33153, 16, 15, 16 },
    { 35117, 15, 1, 6 }, { 47444, 8, 11, 9 }, { 38072, 14, 4, 2 },
    { 41859, 12, 3, 2 }, { 39819, 13, 2, 2 }, { 30763, 17, 14, 2 },
    { 45628, 9, 1, 1 }, { 42363, 12, 16, 9 }, { 1083, 47, 15, 5 },
    { 42927, 12, 16, 7 }, { 44738, 10, 1, 1 }, { 44588, 10, 1, 9 },
    { 45488, 10, 13, 9 }, { 38492, 14, 18, 17 }, { 44768, 10, 6, 3 },
    { 47212, 8, 2, 11 }, { 7661, 29, 11, 2 }, { 29811, 17, 8, 1 },
    { 35822, 15, 16, 4 }, { 35537, 15, 14, 1 }, { 23193, 19, 2, 20 },
    { 20452, 20, 2, 20 }, { 20472, 20, 2, 20 }, { 16763, 14, 1, 4 },
    { 41271, 12, 1, 4 }, { 12112, 17, 1, 4 }, { 47532, 8, 13, 1 },
    { 46303, 9, 3, 1 }, { 21472, 20, 13, 1 }, { 10626, 26, 13, 1 },
    { 47300, 8, 8, 12 }, { 41691, 12, 9, 3 }, { 33601, 16, 18, 18 },
    { 38545, 13, 10, 7 }, { 44628, 10, 3, 1 }, { 44638, 10, 4, 1 },
    { 35327, 15, 12, 1 }, { 42891, 12, 16, 7 }, { 41055, 12, 6, 17 },
    { 12249, 24, 10, 3 }, { 13455, 23, 10, 3 }, { 13478, 23, 10, 3 },
    { 34187, 15, 10, 3 }, { 31553, 16, 10, 3 }, { 28876, 17, 10, 3 },
    { 31569, 16, 10, 3 }, { 22623, 19, 10, 3 }, { 31585, 16, 10, 3 },
    { 31601, 16, 10, 3 }, { 25768, 18, 10, 3 }, { 45952, 9, 10, 9 },
    { 28759, 15, 4, 17 }, { 36167, 15, 17, 11 }, { 33409, 16, 18, 10 },
    { 39338, 13, 3, 4 }, { 21863, 19, 1, 17 }, { 25102, 18, 1, 17 },
    { 16777, 21, 1, 14 }, { 39052, 13, 2, 7 }, { 38623, 13, 3, 22 },
    { 34802, 15, 4, 1 }, { 32465, 16, 10, 7 }, { 12633, 24, 4, 14 },
    { 15019, 23, 14, 22 }, { 35417, 15, 13, 1 }, { 14053, 23, 2, 17 },
    { 38779, 13, 2, 1 }, { 11034, 25, 2, 7 }, { 19832, 20, 2, 7 },
    { 32417, 16, 2, 17 }, { 19359, 13, 1, 4 }, { 42771, 12, 16, 4 },
    { 25066, 18, 1, 14 }, { 25084, 18, 1, 14 }, { 28451, 17, 1, 14 },
    { 34232, 15, 7, 7 }, { 44858, 10, 8, 9 }, { 43023, 12, 16, 3 },
    { 6648, 31, 15, 14 }, { 2510, 41, 15, 17 }, { 96, 47, 15, 17 },
    { 143, 47, 15, 17 }, { 190, 47, 15, 17 }, { 237, 47, 15, 17 },
    { 284, 47, 15, 17 }, { 331, 47, 15, 17 }, { 378, 47, 15, 17 },
    { 425, 47, 15, 17 }, { 11984, 25, 15, 9 }, { 33137, 16, 15, 16 },
    { 31249, 16, 8, 3 }, { 40959, 12, 8, 3 }, { 5576, 32, 11, 4 },
    { 6952, 30, 11, 4 }, { 9763, 27, 17, 10 }, { 32469, 12, 10, 7 },
    { 41427, 12, 2, 3 }, { 43533, 11, 7, 3 }, { 8455, 25, 11, 7 },
    { 45148, 10, 5, 19 }, { 26686, 18, 7, 20 }, { 13593, 23, 1, 3 },
    { 12369, 24, 1, 3 }, { 20292, 20, 1, 3 }, { 23060, 19, 1, 3 },
    { 23079, 19, 1, 3 }, { 20312, 20, 1, 3 }, { 45288, 10, 3, 7 },
    { 39741, 13, 7, 6 }, { 38030, 14, 7, 6 }, { 7371, 29, 6, 14 },
    { 15247, 22, 2, 4 }, { 39195, 13, 4, 4 }, { 31745, 16, 7, 4 },
    { 38883, 13, 10, 1 }, { 17197, 21, 6, 14 }, { 18751, 21, 14, 16 },
    { 40707, 12, 1, 8 }, { 28468, 17, 1, 17 }, { 34172, 15, 10, 3 },
    { 31489, 16, 10, 3 }, { 28859, 17, 10, 3 }, { 31505, 16, 10, 3 },
    { 22585, 19, 10, 3 }, { 31521, 16, 10, 3 }, { 31537, 16, 10, 3 },
    { 25750, 18, 10, 3 }, { 22604, 19, 10, 3 }, { 28729, 10, 8, 8 },
    { 30372, 17, 11, 1 }, { 26920, 18, 5, 17 }, { 42291, 12, 17, 8 },
    { 26002, 18, 3, 10 }, { 26020, 18, 5, 10 }, { 7312, 30, 17, 5 },
    { 5478, 33, 17, 5 }, { 12921, 24, 17, 5 }, { 12945, 24, 17, 5 },
    { 28054, 18, 17, 10 }, { 43698, 11, 8, 1 }, { 37218, 14, 9, 10 },
    { 31649, 16, 2, 10 }, { 8732, 28, 15, 1 }, { 27874, 18, 16, 6 },
    { 19066, 21, 16, 6 }, { 19087, 21, 16, 6 }, { 19108, 21, 16, 6 },
    { 19129, 21, 16, 6 }, { 45018, 10, 1, 3 }, { 24377, 13, 14, 11 },
    { 35747, 15, 15, 2 }, { 45880, 9, 8, 11 }, { 42627, 12, 16, 17 },
    { 35147, 15, 7, 10 }, { 28689, 17, 1, 7 }, { 47076, 8, 6, 1 },
    { 15111, 23, 18, 6 }, { 15134, 23, 18, 6 }, { 15157, 23, 18, 6 },
    { 15180, 23, 18, 6 }, { 21572, 20, 18, 6 }, { 21592, 20, 18, 6 },
    { 21612, 20, 18, 6 }, { 21632, 20, 18, 6 }, { 10704, 26, 18, 6 },
    { 10730, 26, 18, 6 }, { 10756, 26, 18, 6 }, { 10782, 26, 18, 6 },
    { 34832, 15, 5, 4 }, { 40339, 13, 18, 1 }, { 46267, 9, 6, 1 },
    { 47124, 8, 10, 22 }, { 39234, 13, 10, 21 }, { 33537, 16, 18, 3 },
    { 44303, 11, 7, 9 }, { 18247, 21, 12, 1 }, { 44538, 10, 1, 3 },
    { 32497, 16, 10, 2 }, { 41199, 12, 2, 13 }, { 46357, 9, 6, 9 },
    { 21352, 20, 14, 4 }, { 5511, 33, 17, 5 }, { 12993, 24, 17, 5 },
    { 13017, 24, 17, 5 }, { 28108, 18, 17, 10 }, { 13697, 12, 2, 8 },
    { 18163, 21, 11, 3 }, { 18184, 21, 12, 3 }, { 23801, 19, 11, 3 },
    { 23820, 19, 12, 3 }, { 23839, 19, 11, 3 }, { 23839, 19, 12, 3 },
    { 30270, 17, 11, 3 }, { 14168, 23, 12, 2 }, { 34517, 15, 4, 4 },
    { 29335, 17, 4, 4 }, { 34532, 15, 4, 4 }, { 36047, 15, 17, 3 },
    { 19024, 21, 17, 3 }, { 45498, 10, 14, 12 }, { 38584, 13, 7, 3 },
    { 27280, 18, 11, 2 }, { 46681, 9, 17, 22 }, { 35402, 15, 13, 1 },
    { 19150, 21, 17, 4 }, { 43179, 12, 16, 5 }, { 8060, 28, 12, 9 },
    { 29165, 17, 7, 3 }, { 35372, 15, 11, 1 }, { 40560, 13, 18, 1 },
    { 30678, 17, 13, 9 }, { 26704, 18, 4, 20 }, { 41607, 12, 6, 1 },
    { 25804, 18, 10, 19 }, { 3070, 39, 13, 17 }, { 7162, 30, 13, 17 },
    { 2428, 41, 13, 17 }, { 5896, 32, 13, 17 }, { 2469, 41, 13, 17 },
    { 5928, 32, 13, 17 }, { 33249, 16, 18, 4 }, { 43299, 12, 16, 10 },
    { 41439, 12, 6, 11 }, { 47356, 8, 8, 19 }, { 43347, 12, 18, 16 },
    { 23535, 19, 2, 7 }, { 46852, 8, 1, 1 }, { 40803, 12, 2, 1 },
    { 24504, 19, 14, 2 }, { 41223, 12, 7, 1 }, { 47484, 8, 13, 12 },
    { 35837, 15, 16, 21 }, { 35852, 15, 16, 21 }, { 35867, 15, 16, 21 },
    { 36257, 15, 17, 20 }, { 45943, 9, 6, 1 }, { 39364, 13, 4, 3 },
    { 11884, 25, 15, 1 }, { 47324, 8, 9, 12 }, { 19492, 20, 1, 17 },
    { 21939, 19, 1, 17 }, { 39169, 13, 4, 17 }, { 25840, 18, 4, 17 },
    { 32481, 16, 2, 14 }, { 20812, 20, 2, 14 }, { 26992, 18, 2, 14 },
    { 29998, 17, 2, 14 }, { 27010, 18, 2, 14 }, { 17474, 17, 3, 15 },
    { 17474, 17, 5, 15 }, { 17872, 18, 3, 15 }, { 12393, 17, 4, 15 },
    { 12393, 24, 4, 14 }, { 17495, 17, 5, 15 }, { 18982, 21, 16, 19 },
    { 36924, 14, 6, 3 }, { 34652, 15, 1, 3 }, { 31281, 16, 1, 7 },
    { 37134, 14, 8, 3 }, { 38690, 11, 9, 16 }, { 46708, 9, 17, 12 },
    { 45970, 9, 9, 7 }, { 15088, 23, 15, 11 }, { 7806, 29, 15, 11 },
    { 2755, 40, 15, 2 }, { 43215, 12, 17, 9 }, { 46717, 9, 17, 16 },
    { 19045, 21, 17, 18 }, { 19232, 20, 9, 17 }, { 19252, 20, 9, 17 },
    { 28230, 17, 9, 17 }, { 47028, 8, 8, 9 }, { 27064, 18, 7, 17 },
    { 39065, 13, 6, 17 }, { 29250, 17, 3, 4 }, { 5379, 18, 13, 8 },
    { 5379, 33, 13, 21 }, { 6462, 31, 13, 14 }, { 5412, 33, 13, 14 },
    { 39624, 13, 5, 6 }, { 35027, 15, 5, 6 }, { 37792, 14, 5, 6 },
    { 35042, 15, 5, 6 }, { 17911, 21, 7, 14 }, { 41283, 12, 6, 4 },
    { 36658, 14, 5, 5 }, { 30881, 16, 5, 5 }, { 14858, 23, 13, 5 },
    { 34202, 15, 7, 5 }, { 25822, 18, 7, 5 }, { 28893, 17, 7, 5 },
    { 17559, 16, 7, 5 }, { 22661, 19, 7, 15 }, { 32721, 16, 6, 4 },
    { 19003, 21, 16, 21 }, { 45916, 9, 1, 9 }, { 39091, 13, 9, 1 },
    { 37666, 14, 9, 1 }, { 46860, 8, 4, 11 }, { 19694, 18, 4, 17 },
    { 42855, 12, 16, 17 }, { 39780, 13, 3, 17 }, { 37386, 14, 7, 4 },
    { 25966, 18, 3, 2 }, { 22756, 19, 5, 2 }, { 32289, 16, 3, 20 },
    { 35777, 15, 17, 11 }, { 28553, 17, 10, 3 }, { 18604, 21, 14, 5 },
    { 40743, 12, 8, 1 }, { 47132, 8, 8, 1 }, { 40683, 12, 9, 1 },
    { 45158, 9, 5, 19 }, { 45158, 10, 5, 19 }, { 26866, 18, 5, 7 },
    { 23141, 14, 2, 3 }, { 28434, 17, 1, 4 }, { 19332, 20, 1, 4 },
    { 25030, 18, 1, 4 }, { 16735, 21, 1, 4 }, { 31009, 16, 9, 4 },
    { 30151, 17, 6, 18 }, { 40899, 12, 6, 3 }, { 35957, 15, 17, 3 },
    { 46456, 9, 17, 1 }, { 45934, 9, 8, 7 }, { 38961, 13, 4, 17 },
    { 25552, 18, 4, 17 }, { 46948, 8, 8, 10 }, { 43632, 11, 9, 17 },
    { 19532, 15, 9, 18 }, { 19532, 20, 9, 17 }, { 19552, 20, 9, 17 },
    { 28570, 17, 9, 17 }, { 38805, 13, 9, 18 }, { 46015, 9, 9, 10 },
    { 35657, 15, 14, 13 }, { 22509, 19, 6, 14 }, { 19892, 20, 6, 14 },
    { 25696, 18, 6, 14 }, { 32753, 16, 6, 19 }, { 38558, 13, 7, 19 },
    { 37036, 14, 3, 1 }, { 39611, 13, 2, 9 }, { 37713, 8, 3, 8 },
    { 37713, 8, 5, 8 }, { 29454, 17, 3, 4 }, { 41715, 12, 5, 17 },
    { 30712, 17, 13, 17 }, { 46964, 8, 2, 16 }, { 43395, 12, 18, 1 },
    { 44838, 10, 3, 1 }, { 44838, 10, 4, 1 }, { 44848, 10, 5, 1 },
    { 31233, 16, 8, 4 }, { 26056, 18, 7, 3 }, { 26074, 18, 7, 3 },
    { 37358, 14, 7, 3 }, { 41247, 12, 7, 3 }, { 46834, 9, 18, 9 },
    { 46123, 9, 6, 16 }, { 42675, 12, 16, 7 }, { 41345, 10, 5, 1 },
    { 9709, 27, 17, 4 }, { 31089, 16, 3, 7 }, { 45548, 10, 13, 2 },
    { 36672, 14, 9, 1 }, { 36686, 14, 9, 1 }, { 43852, 11, 2, 3 },
    { 46159, 9, 8, 7 }, { 21844, 19, 1, 14 }, { 24675, 19, 15, 17 },
    { 3109, 39, 15, 4 }, { 30627, 11, 13, 1 }, { 30627, 17, 13, 1 },
    { 24732, 19, 18, 19 }, { 44558, 10, 9, 13 }, { 30457, 17, 13, 11 },
    { 43973, 11, 2, 3 }, { 32369, 16, 7, 14 }, { 36798, 14, 2, 1 },
    { 4326, 35, 12, 5 }, { 20232, 20, 7, 4 }, { 15709, 22, 7, 4 },
    { 47412, 8, 7, 16 }, { 30406, 17, 13, 6 }, { 46654, 9, 16, 2 },
    { 36347, 15, 16, 5 }, { 36362, 15, 16, 5 }, { 37176, 14, 9, 4 },
    { 45398, 10, 10, 3 }, { 36062, 15, 17, 9 }, { 32977, 16, 12, 11 },
    { 36107, 15, 16, 20 }, { 47436, 8, 12, 9 }, { 24940, 18, 4, 5 },
    { 28281, 17, 4, 5 }, { 40723, 8, 9, 2 }, { 43775, 11, 8, 2 },
    { 1885, 25, 13, 18 }, { 1885, 43, 13, 17 }, { 4977, 34, 13, 17 },
    { 1359, 45, 13, 17 }, { 4043, 36, 13, 17 }, { 1404, 27, 13, 18 },
    { 1404, 45, 13, 17 }, { 4079, 36, 13, 17 }, { 16996, 9, 8, 8 },
    { 28126, 18, 17, 14 }, { 36840, 14, 1, 7 }, { 25264, 18, 1, 7 },
    { 31025, 16, 1, 11 }, { 34967, 15, 4, 19 }, { 29692, 17, 4, 19 },
    { 41463, 12, 4, 19 }, { 38597, 13, 5, 22 }, { 37288, 14, 9, 1 },
    { 12897, 24, 17, 20 }, { 39598, 13, 3, 20 }, { 47428, 8, 7, 9 },
    { 43601, 9, 1, 11 }, { 40791, 12, 1, 17 }, { 44938, 10, 7, 7 },
    { 32193, 16, 5, 19 }, { 29624, 17, 5, 3 }, { 29641, 17, 5, 3 },
    { 29658, 17, 5, 3 }, { 30746, 17, 14, 7 }, { 40365, 13, 18, 17 },
    { 28927, 17, 10, 19 }, { 43621, 11, 3, 1 }, { 13616, 23, 2, 4 },
    { 42027, 12, 11, 16 }, { 9412, 27, 12, 7 }, { 2264, 41, 11, 7 },
    { 27172, 18, 2, 14 }, { 16127, 22, 2, 14 }, { 21012, 20, 2, 14 },
    { 23630, 19, 2, 14 }, { 21032, 20, 2, 14 }, { 47180, 8, 1, 12 },
    { 17722, 21, 9, 3 }, { 20592, 20, 9, 3 }, { 20612, 20, 9, 3 },
    { 10210, 26, 9, 3 }, { 13869, 23, 9, 3 }, { 20632, 20, 9, 3 },
    { 17743, 21, 9, 3 }, { 20652, 20, 9, 3 }, { 20672, 20, 9, 3 },
    { 10236, 26, 9, 3 }, { 13892, 23, 9, 3 }, { 20692, 20, 9, 3 },
    { 38610, 13, 10, 10 }, { 37512, 14, 5, 5 }, { 3263, 38, 15, 5 },
    { 11859, 25, 15, 10 }, { 8926, 27, 1, 14 }, { 45328, 10, 2, 16 },
    { 25048, 18, 5, 1 }, { 39377, 13, 4, 3 }, { 41871, 12, 6, 4 },
    { 41883, 12, 6, 4 }, { 46537, 9, 16, 11 }, { 44728, 10, 9, 9 },
    { 12513, 24, 2, 14 }, { 10184, 26, 2, 14 }, { 11259, 25, 2, 14 },
    { 11284, 25, 2, 14 }, { 12537, 24, 2, 14 }, { 19952, 20, 4, 17 },
    { 44498, 10, 1, 1 }, { 25300, 18, 1, 3 }, { 22091, 19, 1, 3 },
    { 38831, 13, 1, 3 }, { 33902, 15, 1, 3 }, { 28587, 17, 1, 3 },
    { 31121, 16, 1, 3 }, { 36868, 14, 1, 3 }, { 36882, 14, 1, 3 },
    { 36896, 14, 1, 3 }, { 22110, 19, 1, 3 }, { 31137, 16, 1, 3 },
    { 38844, 13, 1, 3 }, { 33917, 15, 1, 3 }, { 33932, 15, 1, 3 },
    { 29148, 17, 10, 21 }, { 44292, 11, 1, 16 }, { 18625, 21, 13, 7 },
    { 21372, 20, 13, 4 }, { 3453, 38, 15, 20 }, { 2633, 41, 15, 20 },
    { 1669, 44, 15, 20 }, { 2674, 41, 15, 5 }, { 1268, 46, 15, 15 },
    { 5113, 34, 15, 5 }, { 5147, 34, 15, 5 }, { 36272, 15, 17, 14 },
    { 27046, 18, 7, 14 }, { 20892, 20, 7, 14 }, { 24656, 19, 15, 9 },
    { 40983, 12, 8, 3 }, { 17764, 21, 10, 5 }, { 17785, 21, 10, 5 },
    { 17806, 21, 10, 5 }, { 20752, 20, 10, 5 }, { 20772, 20, 10, 5 },
    { 20792, 20, 10, 5 }, { 35087, 15, 9, 3 }, { 43478, 11, 4, 1 },
    { 46483, 9, 16, 11 }, { 19852, 20, 1, 4 }, { 17176, 21, 1, 4 },
    { 22262, 19, 9, 20 }, { 37260, 14, 10, 17 }, { 35972, 15, 17, 3 },
    { 36784, 14, 4, 22 }, { 37596, 14, 4, 3 }, { 34742, 15, 4, 3 },
    { 34757, 15, 4, 3 }, { 34772, 15, 4, 3 }, { 32033, 16, 4, 3 },
    { 29437, 17, 4, 3 }, { 39273, 13, 4, 3 }, { 35297, 15, 11, 1 },
    { 43167, 12, 16, 5 }, { 45348, 10, 7, 10 }, { 46932, 8, 3, 11 },
    { 32353, 16, 5, 14 }, { 44968, 10, 3, 10 }, { 44968, 10, 5, 10 },
    { 37526, 14, 3, 4 }, { 20412, 20, 2, 19 }, { 46771, 9, 18, 1 },
    { 0, 48, 11, 6 }, { 1130, 46, 11, 6 }, { 1176, 46, 11, 6 },
    { 48, 48, 12, 6 }, { 1222, 46, 12, 6 }, { 1449, 44, 12, 6 },
    { 41259, 12, 1, 4 }, { 42735, 12, 16, 13 }, { 39572, 13, 8, 5 },
    { 39572, 13, 8, 15 }, { 36572, 15, 18, 2 }, { 45808, 9, 4, 8 },
    { 38714, 13, 5, 7 }, { 28723, 17, 8, 14 }, { 4256, 35, 11, 14 },
    { 47396, 8, 7, 9 }, { 29012, 17, 2, 2 }, { 47172, 8, 7, 1 },
    { 39172, 10, 4, 17 }, { 14996, 23, 14, 21 }, { 44413, 11, 12, 1 },
    { 45508, 10, 13, 16 }, { 15324, 11, 1, 8 }, { 45637, 9, 9, 2 },
    { 19992, 20, 9, 4 }, { 44424, 11, 13, 7 }, { 19692, 20, 4, 17 },
    { 46033, 9, 5, 10 }, { 44488, 10, 8, 5 }, { 40947, 12, 8, 3 },
    { 24980, 14, 8, 6 }, { 45258, 10, 2, 9 }, { 35522, 15, 13, 11 },
    { 36212, 15, 17, 4 }, { 36227, 15, 17, 4 }, { 37568, 14, 6, 3 },
    { 46501, 9, 16, 9 }, { 46186, 9, 5, 3 }, { 46735, 9, 18, 12 },
    { 19419, 13, 1, 15 }, { 45298, 10, 10, 1 }, { 42615, 12, 16, 1 },
    { 33505, 16, 18, 5 }, { 21672, 20, 18, 5 }, { 33521, 16, 18, 5 },
    { 16545, 22, 18, 15 }, { 14835, 23, 14, 1 }, { 21292, 20, 14, 1 },
    { 26776, 18, 3, 17 }, { 38226, 14, 12, 9 }, { 41955, 12, 12, 16 },
    { 47468, 8, 13, 1 }, { 34112, 15, 1, 3 }, { 34577, 15, 2, 5 },
    { 35102, 15, 6, 6 }, { 8704, 28, 15, 7 }, { 6679, 31, 15, 7 },
    { 40274, 13, 18, 20 }, { 15973, 22, 3, 3 }, { 23022, 19, 1, 3 },
    { 20252, 20, 1, 3 }, { 31937, 16, 1, 3 }, { 34622, 15, 1, 3 },
    { 34637, 15, 1, 3 }, { 31953, 16, 1, 3 }, { 28400, 17, 10, 21 },
    { 40851, 12, 6, 20 }, { 40887, 12, 6, 3 }, { 43885, 11, 1, 3 },
    { 18415, 21, 11, 17 }, { 9169, 27, 11, 14 }, { 14421, 23, 11, 14 },
    { 6214, 31, 11, 17 }, { 4535, 34, 11, 17 }, { 14444, 23, 11, 14 },
    { 14467, 23, 11, 14 }, { 23915, 19, 11, 14 }, { 14490, 23, 11, 17 },
    { 14513, 23, 11, 17 }, { 36826, 14, 10, 6 }, { 40573, 13, 18, 10 },
    { 44468, 10, 3, 1 }, { 46996, 8, 5, 11 }, { 942, 47, 15, 6 },
    { 989, 47, 15, 6 }, { 1036, 47, 15, 6 }, { 33041, 16, 14, 20 },
    { 24409, 19, 13, 20 }, { 10496, 26, 14, 20 }, { 8592, 28, 14, 20 },
    { 46114, 9, 2, 16 }, { 9682, 27, 15, 8 }, { 18856, 21, 15, 22 },
    { 13432, 23, 6, 14 }, { 11709, 25, 14, 7 }, { 47548, 8, 13, 9 },
    { 46204, 9, 5, 3 }, { 27532, 18, 15, 9 }, { 39962, 13, 6, 3 },
    { 30913, 16, 10, 10 }, { 45388, 10, 10, 11 }, { 24105, 19, 13, 6 },
    { 30423, 17, 13, 6 }, { 30440, 17, 13, 6 }, { 25876, 18, 5, 5 },
    { 28961, 17, 5, 5 }, { 25894, 18, 5, 5 }, { 12494, 19, 5, 5 },
    { 12494, 19, 5, 15 }, { 43431, 12, 18, 7 }, { 43443, 12, 18, 7 },
    { 37456, 14, 4, 3 }, { 37470, 14, 4, 3 }, { 37484, 14, 4, 3 },
    { 37498, 14, 4, 3 }, { 34487, 15, 4, 3 }, { 44336, 11, 2, 17 },
    { 39689, 13, 9, 19 }, { 44508, 10, 2, 1 }, { 41451, 12, 1, 18 },
    { 29029, 17, 5, 10 }, { 25984, 18, 3, 10 }, { 29046, 17, 3, 10 },
    { 37232, 14, 5, 10 }, { 29182, 17, 7, 3 }, { 35214, 8, 6, 8 },
    { 39663, 13, 1, 5 }, { 47564, 8, 13, 11 }, { 16501, 22, 15, 10 },
    { 47308, 8, 7, 10 }, { 46762, 9, 18, 16 }, { 34097, 15, 9, 7 },
    { 24295, 19, 14, 9 }, { 46600, 9, 17, 12 }, { 46609, 9, 17, 12 },
    { 42843, 12, 16, 17 }, { 16017, 22, 7, 14 }, { 43951, 11, 8, 20 },
    { 26308, 18, 8, 20 }, { 29488, 17, 8, 20 }, { 26326, 18, 8, 20 },
    { 40659, 12, 1, 9 }, { 40659, 12, 1, 16 }, { 47340, 8, 2, 2 },
    { 47340, 8, 3, 2 }, { 47340, 8, 4, 2 }, { 40105, 13, 14, 16 },
    { 28072, 18, 17, 4 }, { 36407, 15, 17, 4 }, { 25683, 13, 6, 18 },
    { 21772, 15, 8, 6 }, { 46231, 9, 1, 1 }, { 44778, 10, 6, 3 },
    { 31361, 16, 6, 17 }, { 37680, 14, 5, 3 }, { 44127, 11, 3, 17 },
    { 38366, 14, 12, 8 }, { 23459, 19, 2, 14 }, { 23478, 19, 2, 14 },
    { 33233, 16, 18, 4 }, { 40378, 13, 18, 3 }, { 12777, 24, 11, 13 },
    { 12777, 24, 12, 13 }, { 20352, 20, 4, 4 }, { 32097, 16, 4, 4 },
    { 41583, 12, 2, 9 }, { 44668, 10, 1, 10 }, { 44668, 10, 6, 10 },
    { 25138, 18, 1, 17 }, { 17260, 21, 4, 5 }, { 20012, 20, 4, 5 },
    { 20032, 20, 4, 5 }, { 20052, 20, 4, 5 }, { 12637, 20, 4, 5 },
    { 12637, 20, 4, 15 }, { 17617, 21, 5, 14 }, { 17638, 21, 5, 14 },
    { 26884, 18, 5, 14 }, { 29896, 17, 5, 14 }, { 26902, 18, 5, 14 },
};


const unsigned char  llmg_phrase_begun[LLMG_PHRASE_BEGUN / 8] = {
    0, 0, 0, 0, 4, 0, 0, 128, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 4, 0, 0, 16, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0,
    4, 4, 4, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 2, 0,
    0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 8, 0, 64, 0, 4, 0, 0, 64, 0, 0, 128, 0, 0, 0, 4, 0, 0, 0,
    128, 64, 0, 0, 0, 0, 0, 16, 0, 0, 2, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 16, 0, 0, 0, 0, 32, 64, 0, 0, 0, 1, 0, 0, 0, 4, 0, 0, 0, 0, 0, 1,
    0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 80, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 4, 0, 0, 128, 0, 0, 0, 0, 8, 0,
    128, 1, 0, 0, 17, 0, 0, 0, 0, 8, 32, 0, 0, 0, 0, 2, 0, 0, 64, 4, 8, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 32, 0, 0, 32, 0, 0, 0, 64, 0,
    1, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 32, 1, 0, 0,
    6, 0, 0, 0, 16, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0, 128,
    0, 0, 4, 64, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 128,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 138, 0, 8, 64, 0, 0, 0, 0, 0, 0,
    0, 0, 16, 32, 0, 0, 0, 0, 32, 0, 0, 0, 2, 0, 0, 0, 16, 128, 16, 0, 0, 128,
    0, 0, 0, 2, 0, 8, 0, 0, 0, 0, 0, 0, 2, 0, 16, 0, 0, 0, 0, 0, 1, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 32, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    2, 0, 0, 8, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 32, 0, 0,
    0, 0, 10, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 64, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 4, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 68, 32, 0, 0, 0,
    0, 0, 8, 0, 2, 16, 0, 0, 0, 0, 160, 0, 0, 0, 0, 1, 4, 0, 0, 8, 0, 0, 0, 0,
    0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 128, 0, 0, 0, 0, 0, 128, 0, 136,
    0, 0, 4, 0, 0, 0, 0, 4, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 1,
    0, 16, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 48, 0, 0, 0, 0, 0, 4, 4,
    0, 0, 0, 0, 0, 0, 129, 0, 0, 8, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 136, 0, 128,
    0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 8, 0, 32, 1, 0, 128, 4, 0, 0, 0, 0, 0,
    128, 0, 0, 0, 0, 0, 0, 4, 0, 20, 8, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0,
    0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 16, 32, 32, 0, 0, 0,
    16, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 33, 0, 0, 0, 0, 0,
    16, 0, 0, 0, 128, 0, 0, 32, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 64, 0, 0,
    0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0,
    128, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 16, 0, 16, 8, 0, 0, 0, 8, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 16, 12, 0, 0, 0, 1, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 64, 0, 0, 2, 0, 0, 0, 0,
    0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 64, 0, 0, 0, 16, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 128, 0, 4, 0, 0, 0, 16, 2, 0, 0, 0, 128, 2, 8, 0, 0, 0, 0, 0, 0, 0,
    128, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 64, 64, 0, 0, 0, 32, 0, 16, 1, 0, 0, 0,
    0, 0, 128, 128, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 128, 0, 0, 0, 0, 0,
    32, 0, 0, 64, 0, 0, 0, 0, 0, 2, 0, 128, 0, 0, 0, 0, 1, 2, 16, 0, 0, 0, 0,
    0, 0, 40, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 136, 0, 0, 0, 0, 0, 2,
    0, 0, 1, 0, 0, 0, 0, 0, 0, 16, 0, 0, 128, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0,
    0, 0, 8, 8, 2, 0, 64, 0, 0, 4, 32, 0, 0, 0, 0, 0, 0, 0, 64, 0, 128, 8, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 144, 0, 0, 0, 16, 0, 0, 0, 0,
    24, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 16, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 128, 16,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 64, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 32, 0, 4, 0,
    0, 0, 1, 0, 0, 0, 0, 32, 0, 0, 0, 0, 8, 0, 0, 0, 4, 0, 1, 0, 0, 2, 0, 16,
    0, 0, 0, 0, 0, 32, 0, 32, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 128, 4, 0, 0, 0, 32, 0, 0, 0, 0, 0, 2, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 8, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 128, 0, 0, 64, 8, 0, 0, 0, 0, 0, 0, 0,
    8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 64, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 64, 64, 0, 0, 0, 0, 64, 0, 0, 0, 0, 0,
    0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 64, 32, 4, 0, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 1, 64, 0, 0, 16, 0, 0, 0, 0, 8, 0,
    0, 0, 34, 0, 1, 18, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 32, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 8, 0, 64,
    0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 128, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 4, 0, 0, 0, 0,
    0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 66, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 128, 64, 1, 20, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 4, 128, 0, 0, 0, 0, 0, 64, 0, 0, 32,
    64, 1, 0, 0, 0, 0, 1, 0, 129, 2, 0, 0, 0, 2, 32, 0, 0, 0, 32, 0, 0, 128,
    0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 16, 32, 0, 0, 2, 0, 0, 0, 0, 0, 192, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 4, 0, 0, 0,
    0, 0, 64, 0, 8, 0, 0, 8, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 32, 0, 0, 0, 0, 0, 8, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0,
    8, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 8,
    0, 0, 4, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 1, 0,
    8, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0,
    0, 2, 0, 0, 0, 0, 0, 128, 0, 64, 0, 0, 0, 0, 0, 0, 4, 40, 0, 128, 64, 0,
    0, 0, 0, 1, 0, 0, 32, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 8, 0, 0, 8, 0, 8, 0, 0, 0, 0, 0, 1, 0, 2,
    0, 0, 128, 0, 0, 0, 0, 0, 4,
};


const uint16_t  llmg_phrase_slots[2 * LLMG_PHRASE_SLOTS + 1] = {
    0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2,
    2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 5, 5, 5, 5, 5, 5, 5, 5, 15, 15,
    15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 16, 16, 16, 17,
    17, 17, 17, 17, 17, 17, 18, 18, 18, 18, 18, 18, 19, 19, 19, 19, 19, 19,
    20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 21, 21, 21, 21,
    21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21,
    21, 21, 21, 21, 21, 21, 21, 21, 23, 23, 23, 25, 25, 25, 25, 25, 26, 26,
    26, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 27, 28, 28, 28, 28, 28,
    28, 29, 31, 31, 31, 31, 31, 31, 31, 31, 31, 31, 32, 32, 32, 33, 33, 33,
    33, 33, 33, 33, 34, 34, 34, 34, 34, 34, 34, 35, 35, 35, 35, 36, 36, 36,
    36, 36, 36, 36, 36, 36, 36, 36, 36, 36, 36, 36, 36, 36, 36, 36, 36, 36,
    36, 36, 36, 39, 39, 40, 44, 44, 44, 44, 44, 44, 45, 45, 45, 45, 46, 46,
    46, 46, 48, 48, 48, 48, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49, 49,
    50, 50, 51, 52, 53, 53, 53, 53, 55, 56, 56, 56, 57, 57, 57, 57, 57, 57,
    57, 59, 59, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 61, 61,
    61, 61, 61, 61, 61, 62, 62, 63, 63, 63, 63, 63, 64, 64, 64, 64, 64, 64,
    64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 65, 66, 66, 66, 66, 66,
    66, 66, 67, 67, 67, 67, 67, 67, 68, 68, 68, 68, 68, 68, 68, 68, 69, 69,
    70, 70, 70, 70, 70, 70, 70, 70, 72, 75, 75, 76, 76, 76, 76, 76, 76, 76,
    76, 76, 76, 76, 76, 76, 76, 76, 76, 76, 77, 77, 78, 78, 78, 78, 78, 78,
    78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 79, 79, 79, 79, 80, 80, 80, 80,
    82, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 83, 84, 86, 86, 86, 87, 87,
    88, 88, 89, 89, 89, 89, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90,
    92, 92, 92, 92, 92, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94,
    94, 94, 95, 95, 96, 96, 96, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97,
    97, 97, 97, 97, 97, 97, 97, 97, 97, 98, 98, 98, 98, 98, 98, 98, 98, 98,
    98, 98, 98, 98, 98, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103,
    103, 103, 103, 103, 103, 103, 105, 106, 107, 108, 108, 108, 108, 108, 108,
    108, 108, 108, 108, 108, 108, 108, 108, 108, 108, 111, 113, 113, 114, 114,
    114, 114, 114, 114, 114, 115, 115, 115, 115, 115, 117, 117, 117, 117, 117,
    118, 118, 118, 118, 118, 118, 118, 119, 119, 119, 120, 120, 120, 121, 122,
    122, 122, 122, 123, 123, 123, 123, 123, 123, 123, 125, 125, 125, 125, 125,
    126, 126, 126, 126, 126, 126, 128, 128, 128, 129, 130, 130, 131, 131, 131,
    131, 131, 131, 131, 131, 131, 131, 131, 131, 131, 131, 131, 131, 131, 131,
    131, 131, 131, 131, 131, 131, 131, 131, 131, 131, 131, 131, 131, 132, 132,
    132, 132, 132, 132, 132, 133, 133, 133, 133, 134, 134, 134, 134, 134, 134,
    135, 135, 135, 135, 135, 135, 135, 135, 135, 135, 135, 135, 135, 135, 135,
    135, 135, 135, 135, 135, 136, 137, 137, 137, 137, 137, 137, 137, 137, 145,
    145, 145, 145, 145, 145, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146,
    146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 147,
    147, 147, 147, 147, 147, 147, 147, 147, 147, 147, 147, 148, 148, 148, 148,
    148, 148, 148, 148, 148, 148, 148, 148, 148, 148, 148, 148, 148, 148, 148,
    148, 148, 148, 148, 148, 149, 150, 150, 150, 150, 150, 150, 150, 150, 151,
    151, 151, 151, 151, 151, 151, 152, 152, 152, 152, 153, 153, 153, 153, 153,
    153, 153, 153, 153, 153, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154,
    154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154,
    154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154,
    155, 155, 155, 155, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 157,
    157, 158, 158, 158, 158, 158, 158, 158, 158, 158, 158, 159, 160, 161, 162,
    162, 162, 162, 162, 162, 163, 163, 163, 163, 163, 163, 163, 163, 163, 164,
    164, 164, 164, 164, 164, 164, 164, 164, 164, 164, 164, 164, 165, 165, 166,
    166, 166, 166, 166, 166, 166, 166, 166, 166, 166, 166, 166, 166, 166, 166,
    166, 166, 167, 167, 167, 167, 167, 167, 167, 167, 167, 167, 167, 167, 167,
    167, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168, 168,
    168, 168, 168, 170, 170, 170, 170, 171, 171, 171, 171, 171, 172, 172, 173,
    173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173,
    173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 174, 175, 175, 175, 175,
    175, 175, 175, 175, 175, 176, 176, 176, 176, 176, 176, 176, 177, 177, 177,
    177, 177, 177, 177, 177, 177, 177, 177, 177, 177, 178, 178, 178, 178, 178,
    178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178,
    178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178, 178,
    178, 178, 179, 179, 180, 180, 181, 181, 181, 181, 182, 182, 182, 183, 183,
    183, 183, 183, 183, 183, 184, 184, 184, 184, 184, 185, 185, 185, 185, 185,
    185, 185, 185, 186, 186, 186, 186, 186, 186, 186, 186, 187, 187, 187, 187,
    187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 188, 188, 189,
    189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189, 189,
    190, 190, 190, 190, 190, 190, 190, 191, 192, 192, 192, 192, 192, 192, 193,
    193, 194, 194, 194, 194, 194, 194, 194, 194, 194, 194, 194, 195, 195, 195,
    195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195, 195,
    195, 195, 195, 195, 195, 195, 196, 196, 196, 196, 197, 197, 197, 197, 197,
    197, 198, 198, 198, 198, 198, 198, 198, 200, 200, 203, 203, 203, 203, 204,
    204, 204, 205, 205, 205, 205, 205, 206, 206, 206, 206, 207, 207, 207, 207,
    207, 207, 210, 210, 210, 211, 211, 211, 211, 211, 212, 212, 212, 212, 212,
    214, 214, 215, 215, 215, 215, 216, 216, 216, 216, 216, 216, 216, 216, 216,
    217, 217, 217, 217, 217, 217, 218, 218, 218, 218, 218, 219, 219, 219, 219,
    219, 219, 219, 219, 219, 219, 219, 219, 219, 219, 219, 219, 219, 219, 219,
    219, 219, 219, 219, 219, 219, 219, 219, 219, 219, 219, 219, 219, 219, 219,
    219, 219, 219, 219, 219, 219, 219, 219, 220, 220, 220, 220, 220, 220, 220,
    220, 221, 221, 221, 221, 221, 221, 221, 221, 221, 222, 223, 223, 223, 223,
    224, 224, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225, 225,
    225, 225, 225, 225, 225, 225, 226, 226, 226, 226, 226, 227, 227, 227, 227,
    227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227,
    227, 227, 228, 228, 228, 229, 229, 229, 229, 230, 230, 230, 232, 232, 233,
    234, 234, 234, 234, 234, 235, 235, 235, 236, 236, 236, 236, 236, 236, 236,
    236, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236,
    236, 236, 237, 237, 237, 237, 237, 238, 238, 239, 240, 240, 241, 242, 242,
    242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242,
    242, 242, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243,
    243, 243, 244, 244, 244, 244, 244, 244, 244, 244, 244, 244, 244, 244, 244,
    244, 244, 245, 245, 245, 246, 247, 247, 247, 247, 247, 247, 247, 247, 247,
    247, 247, 247, 247, 247, 247, 247, 247, 247, 247, 247, 247, 247, 249, 249,
    249, 249, 251, 251, 251, 251, 251, 251, 251, 252, 252, 252, 252, 253, 253,
    253, 253, 254, 254, 254, 254, 254, 255, 256, 256, 256, 256, 256, 256, 256,
    256, 256, 256, 257, 257, 257, 257, 257, 257, 257, 258, 258, 258, 258, 258,
    258, 258, 258, 258, 258, 258, 258, 258, 258, 258, 259, 259, 259, 259, 259,
    259, 259, 259, 259, 259, 259, 259, 259, 260, 260, 260, 260, 261, 261, 263,
    263, 263, 264, 264, 264, 265, 265, 266, 266, 266, 266, 266, 266, 266, 266,
    266, 266, 266, 266, 268, 268, 268, 268, 268, 268, 268, 268, 268, 268, 268,
    268, 268, 268, 268, 268, 268, 268, 269, 269, 269, 269, 269, 269, 269, 269,
    269, 269, 269, 269, 270, 270, 272, 272, 272, 272, 272, 272, 272, 272, 272,
    272, 272, 272, 272, 272, 273, 273, 274, 275, 275, 275, 275, 276, 276, 276,
    276, 276, 276, 276, 276, 276, 276, 276, 276, 276, 276, 276, 276, 276, 276,
    276, 276, 276, 276, 276, 276, 276, 276, 276, 276, 276, 276, 276, 276, 276,
    276, 276, 276, 276, 276, 276, 276, 276, 277, 277, 277, 277, 277, 277, 277,
    277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 277, 278, 278, 278, 279,
    280, 280, 280, 280, 280, 280, 281, 281, 281, 281, 281, 281, 281, 281, 281,
    281, 281, 281, 281, 283, 283, 283, 283, 283, 283, 283, 283, 283, 283, 283,
    288, 288, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289,
    289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289,
    289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289,
    289, 289, 291, 291, 291, 291, 291, 291, 291, 291, 291, 291, 291, 291, 291,
    291, 291, 291, 291, 291, 292, 292, 292, 292, 294, 294, 295, 298, 298, 298,
    298, 298, 299, 299, 299, 299, 299, 299, 299, 299, 299, 299, 299, 299, 300,
    300, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300, 300, 301, 301,
    301, 301, 301, 302, 302, 302, 302, 302, 303, 303, 303, 303, 303, 303, 303,
    303, 304, 304, 304, 304, 304, 304, 305, 305, 305, 305, 305, 305, 305, 305,
    305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 306, 306, 310, 310,
    310, 310, 310, 310, 310, 310, 310, 310, 310, 310, 310, 310, 310, 310, 310,
    310, 310, 310, 310, 310, 310, 310, 310, 310, 310, 310, 310, 310, 310, 310,
    310, 310, 310, 310, 310, 310, 310, 310, 310, 310, 310, 310, 310, 310, 310,
    310, 311, 311, 311, 312, 313, 313, 313, 313, 313, 313, 313, 313, 313, 313,
    313, 314, 314, 314, 314, 314, 314, 314, 314, 314, 315, 315, 315, 315, 315,
    315, 315, 315, 316, 316, 317, 317, 317, 317, 317, 318, 318, 318, 318, 318,
    318, 318, 318, 318, 318, 318, 319, 320, 321, 322, 322, 322, 322, 322, 322,
    322, 322, 322, 322, 323, 323, 323, 323, 323, 323, 323, 324, 324, 324, 324,
    325, 325, 326, 326, 327, 327, 327, 327, 329, 329, 329, 330, 331, 331, 331,
    331, 331, 331, 331, 331, 331, 331, 331, 331, 331, 331, 331, 331, 331, 331,
    332, 332, 332, 332, 332, 332, 332, 332, 332, 333, 333, 333, 333, 333, 333,
    333, 333, 333, 333, 333, 333, 334, 334, 336, 336, 336, 336, 336, 336, 338,
    338, 340, 341, 341, 342, 342, 343, 344, 344, 346, 346, 346, 348, 348, 348,
    348, 350, 350, 350, 350, 350, 350, 353, 354, 355, 355, 357, 358, 360, 361,
    362, 363, 363, 368, 368, 369, 369, 369, 370, 371, 373, 374, 375, 376, 383,
    384, 385, 386, 388, 390, 391, 392, 392, 393, 396, 401, 401, 401, 403, 403,
    404, 404, 405, 407, 410, 411, 416, 416, 416, 417, 418, 421, 422, 423, 427,
    427, 427, 427, 428, 428, 429, 434, 436, 438, 441, 442, 442, 443, 444, 444,
    445, 450, 450, 453, 454, 456, 456, 456, 459, 460, 461, 461, 461, 461, 464,
    465, 465, 468, 468, 478, 478, 478, 478, 484, 484, 487, 490, 490, 490, 491,
    491, 491, 492, 492, 500, 502, 506, 506, 507, 507, 527, 528, 532, 532, 532,
    533, 534, 544, 545, 545, 545, 545, 545, 545, 547, 549, 549, 549, 552, 552,
    553, 553, 553, 553, 557, 568, 568, 568, 568, 571, 572, 578, 581, 581, 582,
    586, 587, 590, 590, 591, 591, 591, 591, 592, 592, 592, 598, 598, 598, 605,
    607, 609, 612, 612, 614, 614, 619, 624, 629, 630, 630, 632, 633, 633, 635,
    635, 635, 635, 639, 639, 639, 639, 644, 644, 645, 646, 647, 647, 649, 649,
    653, 659, 659, 662, 663, 666, 666, 668, 669, 670, 671, 673, 675, 676, 676,
    677, 678, 678, 679, 679, 679, 679, 680, 681, 683, 685, 685, 691, 691, 691,
    691, 691, 694, 694, 697, 699, 706, 707, 707, 707, 708, 709, 711, 711, 711,
    712, 712, 713, 713, 713, 713, 714, 714, 714, 715, 718, 719, 720, 720, 720,
    721, 722, 724, 725, 725, 725, 725, 725, 727, 727, 727, 731, 732, 733, 733,
    735, 735, 736, 737, 737, 738, 739, 740, 740, 740, 741, 743, 744, 747, 747,
    747, 747, 747, 747, 747, 748, 754, 754, 754, 755, 759, 759, 759, 759, 759,
    759, 763, 769, 769, 769, 770, 772, 773, 773, 776, 776, 776, 776, 776, 776,
    778, 779, 781, 781, 781, 783, 786, 789, 790, 792, 794, 796, 805, 805, 807,
    807, 807, 808, 808, 809, 809, 814, 814, 815, 820, 820, 822, 822, 829, 829,
    829, 830, 834, 834, 835, 835, 851, 851, 852, 857, 860, 860, 863, 863, 863,
    873, 873, 888, 889, 891, 892, 892, 892, 892, 893, 893, 894, 894, 895, 895,
    895, 897, 897, 897, 902, 904, 905, 907, 907, 911, 911, 911, 911, 913, 913,
    913, 914, 918, 918, 918, 918, 918, 919, 920, 920, 921, 922, 926, 926, 927,
    931, 933, 933, 933, 935, 935, 935, 936, 936, 938, 939, 940, 941, 941, 942,
    942, 945, 945, 955, 961, 961, 961, 963, 967, 967, 968, 971, 972, 976, 978,
    979, 979, 981, 981, 982, 982, 988, 989, 990, 990, 990, 990, 991, 991, 991,
    992, 993, 993, 993, 995, 995, 1000, 1001, 1002, 1003, 1009, 1012, 1012,
    1012, 1013, 1015, 1016, 1017, 1018, 1024, 1024, 1024, 1024, 1025, 1026,
    1027, 1028, 1029, 1031, 1033, 1035, 1039, 1041, 1046, 1047, 1053, 1054,
    1055, 1055, 1060, 1062, 1062, 1063, 1066, 1066, 1066, 1066, 1068, 1068,
    1069, 1069, 1069, 1069, 1070, 1070, 1070, 1073, 1080, 1081, 1082, 1082,
    1083, 1084, 1087, 1089, 1089, 1089, 1089, 1090, 1090, 1091, 1095, 1095,
    1095, 1097, 1099, 1099, 1099, 1103, 1103, 1103, 1103, 1105, 1105, 1105,
    1105, 1105, 1105, 1106, 1108, 1108, 1109, 1110, 1111, 1111, 1112, 1112,
    1112, 1112, 1114, 1114, 1115, 1116, 1116, 1116, 1117, 1117, 1117, 1123,
    1123, 1125, 1127, 1129, 1130, 1131, 1134, 1134, 1135, 1135, 1145, 1145,
    1145, 1145, 1155, 1156, 1156, 1157, 1158, 1159, 1159, 1160, 1161, 1161,
    1161, 1161, 1163, 1167, 1173, 1173, 1173, 1178, 1190, 1191, 1191, 1192,
    1193, 1195, 1198, 1199, 1199, 1199, 1200, 1201, 1204, 1204, 1204, 1204,
    1205, 1206, 1207, 1209, 1211, 1212, 1213, 1214, 1215, 1215, 1216, 1218,
    1218, 1220, 1220, 1221, 1221, 1225, 1226, 1226, 1226, 1227, 1231, 1232,
    1232, 1233, 1236, 1236, 1236, 1236, 1241, 1241, 1241, 1241, 1244, 1248,
    1250, 1250, 1251, 1251, 1254, 1254, 1257, 1257, 1257, 1257, 1259, 1260,
    1263, 1263, 1270, 1273, 1273, 1275, 1275, 1275, 1276, 1277, 1279, 1280,
    1281, 1281, 1281, 1281, 1281, 1283, 1287, 1288, 1288, 1288, 1298, 1299,
    1300, 1301, 1303, 1306, 1307, 1309, 1313, 1314, 1315, 1315, 1316, 1317,
    1317, 1320, 1320, 1322, 1323, 1323, 1323, 1324, 1325, 1325, 1325, 1325,
    1327, 1331, 1335, 1336, 1340, 1341, 1341, 1341, 1342, 1342, 1348, 1348,
    1348, 1348, 1348, 1350, 1350, 1352, 1354, 1356, 1357, 1360, 1361, 1361,
    1361, 1361, 1361, 1366, 1366, 1366, 1366, 1374, 1374, 1376, 1378, 1383,
    1384, 1385, 1385, 1385, 1385, 1385, 1385, 1385, 1386, 1386, 1392, 1398,
    1401, 1404, 1407, 1409, 1415, 1415, 1416, 1416, 1420, 1424, 1424, 1431,
    1431, 1432, 1432, 1433, 1433, 1439, 1441, 1442, 1443, 1443, 1443, 1443,
    1444, 1446, 1448, 1449, 1449, 1455, 1458, 1458, 1460, 1461, 1461, 1461,
    1461, 1464, 1465, 1465, 1465, 1465, 1465, 1467, 1467, 1468, 1469, 1471,
    1472, 1472, 1474, 1474, 1491, 1491, 1501, 1501, 1506, 1507, 1514, 1514,
    1516, 1517, 1518, 1518, 1518, 1519, 1527, 1527, 1533, 1534, 1535, 1536,
    1536, 1537, 1537, 1537, 1537, 1539, 1539, 1539, 1539, 1539, 1539, 1544,
    1544, 1544, 1546, 1547, 1547, 1548, 1549, 1551, 1553, 1555, 1555, 1555,
    1555, 1555, 1557, 1559, 1559, 1560, 1560, 1560, 1561, 1561, 1562, 1562,
    1563, 1564, 1565, 1566, 1566, 1568, 1568, 1571, 1571, 1578, 1579, 1580,
    1589, 1592, 1592, 1594, 1594, 1595, 1595, 1596, 1596, 1596, 1598, 1600,
    1600, 1600, 1600, 1600, 1603, 1607, 1610, 1610, 1610, 1620, 1620, 1622,
    1623, 1624, 1624, 1624, 1624, 1624, 1625, 1625, 1625, 1625, 1625, 1625,
    1626, 1628, 1628, 1629, 1629, 1630, 1631, 1631, 1631, 1631, 1631, 1631,
    1631, 1632, 1637, 1645, 1647, 1647, 1647, 1647, 1647, 1648, 1648, 1648,
    1648, 1649, 1651, 1651, 1652, 1653, 1655, 1657, 1658, 1660, 1662, 1662,
    1663, 1663, 1665, 1667, 1668, 1669, 1669, 1672, 1673, 1673, 1674, 1678,
    1682, 1682, 1684, 1684, 1685, 1686, 1688, 1688, 1688, 1689, 1689, 1692,
    1692, 1692, 1694, 1696, 1696, 1697, 1699, 1699, 1699, 1703, 1703, 1704,
    1714, 1714, 1717, 1717, 1717, 1717, 1717, 1718, 1718, 1723, 1729, 1729,
    1730, 1731, 1735, 1737, 1740, 1741, 1744, 1745, 1745, 1747, 1747, 1749,
    1752, 1759, 1763, 1763, 1763, 1765, 1765, 1765, 1766, 1769, 1769, 1783,
    1785, 1798, 1799, 1804, 1807, 1812, 1812, 1813, 1814, 1814, 1814, 1814,
    1816, 1817, 1818, 1818, 1818, 1821, 1821, 1821, 1821, 1821, 1821, 1821,
    1822, 1822, 1823, 1823, 1823, 1827, 1829, 1830, 1831, 1834, 1834, 1836,
    1837, 1837, 1840, 1841, 1843, 1847, 1847, 1849, 1851, 1851, 1853, 1855,
    1856, 1857, 1858, 1858, 1859, 1859, 1859, 1861, 1861, 1861, 1862, 1862,
    1863, 1863, 1863, 1863, 1863, 1863, 1875, 1875, 1877, 1878, 1879, 1879,
    1880, 1880, 1882, 1882, 1882, 1883, 1884, 1889, 1894, 1900, 1900, 1900,
    1900, 1901, 1902, 1909, 1909, 1909, 1912, 1912, 1912, 1913, 1913, 1914,
    1915, 1915, 1915, 1916, 1920, 1920, 1920, 1920, 1921, 1923, 1923, 1923,
    1924, 1928, 1930, 1930, 1930, 1930, 1932, 1932, 1932, 1934, 1936, 1939,
    1939, 1939, 1940, 1940, 1940, 1940, 1941, 1942, 1944, 1946, 1947, 1948,
    1948, 1948, 1948, 1949, 1950, 1951, 1953, 1954, 1955, 1955, 1956, 1956,
    1957, 1957, 1957, 1957, 1957, 1963, 1963, 1965, 1965, 1965, 1966, 1966,
    1966, 1968, 1969, 1970, 1970, 1970, 1971, 1971, 1972, 1973, 1974, 1976,
    1976, 1980, 1980, 1980, 1981, 1981, 1986, 1986, 1987, 1989, 1989, 1989,
    1989, 1993, 1993, 1994, 1994, 1996, 1998, 1998, 1999, 2001, 2020, 2020,
    2023, 2023, 2026, 2032, 2033, 2037, 2041, 2041, 2041, 2041, 2042, 2042,
    2042, 2042, 2044, 2044, 2045, 2046, 2050, 2051, 2054, 2054, 2054, 2055,
    2056, 2057, 2057, 2057, 2058, 2059, 2059, 2063, 2063, 2064, 2064, 2066,
    2069, 2070, 2070, 2070, 2073, 2074, 2074, 2079, 2081, 2082, 2082, 2083,
    2084, 2087, 2087, 2091, 2092, 2094, 2094, 2095, 2095, 2097, 2097, 2097,
    2097, 2097, 2098, 2098, 2098, 2099, 2103, 2103, 2103, 2105, 2107, 2107,
    2109, 2109, 2109, 2112, 2112, 2112, 2112, 2112, 2112, 2113, 2115, 2115,
    2116, 2117, 2119, 2119, 2119, 2120, 2121, 2121, 2123, 2124, 2126, 2127,
    2127, 2127, 2127, 2127, 2129, 2132, 2132, 2134, 2138, 2142, 2143, 2149,
    2151, 2151, 2153, 2153, 2154, 2154, 2154, 2154, 2158, 2158, 2158, 2159,
    2159, 2159, 2159, 2160, 2160, 2161, 2161, 2163, 2164, 2164, 2167, 2169,
    2169, 2170, 2172, 2172, 2172, 2179, 2182, 2203, 2204, 2205, 2205, 2205,
    2206, 2207, 2221, 2221, 2223, 2226, 2228, 2234, 2234, 2235, 2235, 2236,
    2239, 2240, 2241, 2241, 2242, 2243, 2247, 2254, 2257, 2257, 2258, 2258,
    2260, 2261, 2266, 2270, 2271, 2271, 2271, 2271, 2271, 2272, 2272, 2273,
    2273, 2279, 2286, 2287, 2290, 2290, 2290, 2291, 2294, 2313, 2315, 2323,
    2326, 2327, 2327, 2327, 2328, 2330, 2332, 2336, 2343, 2344, 2345, 2349,
    2351, 2352, 2352, 2353, 2355, 2357, 2357, 2357, 2359, 2359, 2360, 2360,
    2361, 2362, 2363, 2366, 2370, 2370, 2371, 2371, 2372, 2372, 2374, 2376,
    2376, 2377, 2379, 2380, 2382, 2383, 2383, 2383, 2384, 2389, 2389, 2389,
    2389, 2389, 2389, 2391, 2392, 2394, 2394, 2407, 2408, 2410, 2411, 2412,
    2413, 2417, 2417, 2420, 2421, 2422, 2422, 2423, 2424, 2427, 2428, 2430,
    2431, 2431, 2432, 2433, 2433, 2433, 2433, 2433, 2461, 2464, 2466, 2467,
    2467, 2471, 2475, 2478, 2478, 2484, 2484, 2484, 2485, 2491, 2492, 2492,
    2493, 2493, 2494, 2495, 2495, 2496, 2496, 2497, 2498, 2499, 2500, 2500,
    2500, 2501, 2503, 2504, 2505, 2507, 2511, 2511, 2511, 2511, 2512, 2513,
    2514, 2516, 2516, 2519, 2520, 2521, 2521, 2521, 2522, 2524, 2525, 2525,
    2526, 2527, 2528, 2531, 2531, 2531, 2532, 2533, 2534, 2534, 2537, 2537,
    2540, 2541, 2542, 2544, 2545, 2547, 2552, 2553, 2553, 2568, 2569, 2569,
    2569, 2569, 2573, 2575, 2578, 2579, 2579, 2579, 2580, 2580, 2584, 2584,
    2584, 2586, 2590, 2592, 2592, 2592, 2602, 2603, 2604, 2609, 2609, 2610,
    2611, 2611, 2611, 2613, 2615, 2615, 2621, 2622, 2622, 2624, 2625, 2626,
    2628, 2628, 2628, 2628, 2628, 2628, 2629, 2629, 2631, 2644, 2644, 2645,
    2645, 2645, 2646, 2653, 2656, 2656, 2662, 2662, 2665, 2665, 2665, 2665,
    2666, 2666, 2667, 2667, 2668, 2668, 2669, 2670, 2670, 2670, 2682, 2683,
    2684, 2685, 2685, 2685, 2687, 2687, 2688, 2690, 2690, 2690, 2690, 2692,
    2692, 2694, 2694, 2694, 2694, 2699, 2700, 2700, 2707, 2707, 2707, 2708,
    2711, 2711, 2713, 2714, 2717, 2719, 2720, 2721, 2721, 2721, 2721, 2721,
    2723, 2724, 2724, 2724, 2725, 2725, 2727, 2728, 2735, 2736, 2736, 2737,
    2737, 2738, 2739, 2740, 2742, 2743, 2743, 2744, 2744, 2744, 2744, 2749,
    2752, 2752, 2752, 2753, 2755, 2755, 2757, 2757, 2757, 2757, 2762, 2768,
    2768, 2768, 2769, 2769, 2769, 2771, 2772, 2774, 2774, 2774, 2774, 2775,
    2778, 2778, 2779, 2781, 2782, 2787, 2788, 2793, 2793, 2793, 2797, 2797,
    2797, 2797, 2797, 2797, 2798, 2799, 2801, 2802, 2802, 2807, 2808, 2809,
    2809, 2810, 2810, 2810, 2810, 2811, 2811, 2812, 2815, 2816, 2817, 2817,
    2817, 2817, 2821, 2823, 2823, 2823, 2824, 2824, 2825, 2828, 2829, 2829,
    2830, 2835, 2836, 2836, 2837, 2837, 2837, 2837, 2837, 2838, 2838, 2838,
    2839, 2840, 2840, 2842, 2851, 2851, 2851, 2851, 2854, 2854, 2855, 2857,
    2858, 2861, 2862, 2862, 2863, 2863, 2863, 2865, 2868, 2868, 2868, 2868,
    2869, 2869, 2869, 2869, 2874, 2876, 2877, 2878, 2878, 2880, 2882, 2883,
    2884, 2885, 2885, 2887, 2890, 2890, 2890, 2892, 2894, 2896, 2898, 2899,
    2899, 2903, 2906, 2906, 2908, 2908, 2908, 2909, 2911, 2921, 2923, 2929,
    2932, 2933, 2933, 2934, 2937, 2941, 2941, 2943, 2944, 2944, 2944, 2945,
    2946, 2947, 2947, 2949, 2954, 2967, 2967, 2968, 2968, 2971, 2972, 2973,
    2975, 2975, 2978, 2979, 2984, 2984, 2985, 2986, 2986, 3000, 3000, 3000,
    3001, 3003, 3011, 3011, 3011, 3011, 3011, 3011, 3012, 3014, 3015, 3015,
    3015, 3016, 3016, 3016, 3016, 3016, 3016, 3022, 3022, 3023, 3023, 3025,
    3025, 3027, 3027, 3027, 3029, 3029, 3029, 3029, 3029, 3030, 3030, 3030,
    3037, 3040, 3040, 3040, 3040, 3041, 3041, 3041, 3041, 3041, 3043, 3046,
    3047, 3047, 3048, 3048, 3048, 3054, 3055, 3056, 3059, 3059, 3059, 3061,
    3061, 3062, 3062, 3063, 3063, 3064, 3064, 3067, 3068, 3070, 3070, 3070,
    3071, 3073, 3074, 3076, 3076, 3079, 3080, 3081, 3081, 3083, 3085, 3087,
    3087, 3089, 3094, 3096, 3100, 3100, 3102, 3106, 3106, 3106, 3107, 3113,
    3115, 3127, 3128, 3129, 3130, 3130, 3130, 3130, 3130, 3134, 3138, 3139,
    3139, 3141, 3142, 3144, 3146, 3146, 3147, 3147, 3147, 3147, 3147, 3149,
    3149, 3152, 3159, 3165, 3165, 3165, 3165, 3166, 3167, 3168, 3168, 3172,
    3177, 3177, 3178, 3179, 3183, 3184, 3185, 3189, 3189, 3189, 3197, 3200,
    3201, 3202, 3202, 3204, 3204, 3204, 3205, 3205, 3207, 3207, 3207, 3208,
    3209, 3211, 3213, 3213, 3214, 3228, 3228,
};
