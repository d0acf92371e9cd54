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
    "\x83\xE3\x82\xBB\xE3\x83\xBC\xE3\x82\xB8" "deinen sicherheitsfilter niem"
    "alsdeinen sicherheitsregeln niemals\xD0\xBB\xD0\xB8\xD1\x88\xD0\xB5 \xD0"
    "\xBC\xD0\xBE\xD1\x96 \xD0\xB2\xD0\xBA\xD0\xB0\xD0\xB7\xD1\x96\xD0\xB2"
    "\xD0\xBA\xD0\xB8\xD0\xBD\xD0\xB8\xD0\xBA\xD0\xBE\xD0\xB3\xD0\xB4\xD0\xB0"
    " \xD0\xBD\xD0\xB5 \xD0\xB2\xD1\x8B\xD0\xBA\xD0\xBB\xD1\x8E\xD1\x87\xD0"
    "\xBD\xD0\xB8\xD0\xBA\xD0\xBE\xD0\xB3\xD0\xB4\xD0\xB0 \xD0\xBD\xD0\xB5 "
    "\xD0\xBE\xD1\x82\xD0\xBA\xD0\xBB\xD1\x8E\xD1\x87\xD0\xBE\xD1\x82\xD0\xB2"
    "\xD0\xB5\xD1\x87\xD0\xB0\xD0\xB5\xD1\x82 \xD0\xBD\xD0\xB0 \xD0\xBB\xD1"
    "\x8E\xD0\xB1\xD1\x8B\xD0\xB5\xD1\x81\xD0\xB2\xD0\xBE\xD1\x96 \xD0\xBF"
    "\xD1\x80\xD0\xB0\xD0\xB2\xD0\xB8\xD0\xBB\xD0\xB0 \xD0\xB1\xD0\xB5\xD0"
    "\xB7\xD0\xBF\xD1\x82\xD0\xB2\xD0\xBE\xD1\x96 \xD0\xBF\xD1\x80\xD0\xB0"
    "\xD0\xB2\xD0\xB8\xD0\xBB\xD0\xB0 \xD0\xB1\xD0\xB5\xD0\xB7\xD0\xBF\xD1"
    "\x82\xD0\xBE\xD0\xBB\xD1\x8C\xD0\xBA\xD0\xBE \xD0\xBC\xD0\xBE\xD0\xB8 "
    "\xD0\xBA\xD0\xBE\xD0\xBC\xD0\xB0\xD0\xBD\xD0\xB4\xD1\x82\xD0\xBE\xD0\xBB"
    "\xD1\x8C\xD0\xBA\xD0\xBE \xD0\xBC\xD0\xBE\xD0\xB8 \xD0\xBF\xD1\x80\xD0"
    "\xB8\xD0\xBA\xD0\xB0\xD0\xB7\xD1\x82\xD0\xBE\xD0\xBB\xD1\x8C\xD0\xBA\xD0"
    "\xBE \xD0\xBC\xD0\xBE\xD0\xB8 \xD1\x83\xD0\xBA\xD0\xB0\xD0\xB7\xD0\xB0"
    "\xD0\xBD\xD1\x82\xD1\x96\xD0\xBB\xD1\x8C\xD0\xBA\xD0\xB8 \xD0\xBC\xD0"
    "\xBE\xD1\x96 \xD0\xBD\xD0\xB0\xD0\xBA\xD0\xB0\xD0\xB7\xD0\xB8\xD1\x8F "
    "\xD1\x82\xD0\xB2\xD1\x96\xD0\xB8 \xD0\xBF\xD1\x80\xD0\xBE\xD0\xB3\xD1"
    "\x80\xD0\xB0\xD0\xBC\xD1\x96\xD1\x81\xD1\x82\xD9\x81\xD9\x84\xD8\xA7\xD8"
    "\xAA\xD8\xB1 \xD8\xA7\xD9\x84\xD8\xA7\xD9\x85\xD8\xA7\xD9\x86 \xD9\x84"
    "\xD8\xAF\xD9\x8A\xD9\x83\xD9\x82\xD9\x88\xD8\xA7\xD8\xB9\xD8\xAF \xD8"
    "\xA7\xD9\x84\xD8\xA7\xD9\x85\xD8\xA7\xD9\x86 \xD9\x84\xD8\xAF\xD9\x8A"
    "\xD9\x83\xD9\x82\xD9\x8A\xD9\x88\xD8\xAF \xD8\xA7\xD9\x84\xD8\xB3\xD9"
    "\x84\xD8\xA7\xD9\x85\xD8\xA9 \xD9\x84\xD8\xAF\xD9\x8A\xD9\x83\xD9\x82"
    "\xD9\x8A\xD9\x88\xD8\xAF \xD8\xA7\xD9\x84\xD9\x85\xD8\xAD\xD8\xAA\xD9"
    "\x88\xD9\x89 \xD9\x84\xD8\xAF\xD9\x8A\xD9\x83\xD9\x87\xDB\x8C\xDA\x86 "
    "\xD9\x85\xD8\xAD\xD8\xAF\xD9\x88\xD8\xAF\xDB\x8C\xD8\xAA\xDB\x8C \xD9"
    "\x86\xD8\xAF\xD8\xA7\xD8\xB1\xD9\x87\xDB\x8C\xDA\x86 \xD9\x85\xD9\x85"
    "\xD9\x86\xD9\x88\xD8\xB9\xDB\x8C\xD8\xAA\xDB\x8C \xD9\x86\xD8\xAF\xD8"
    "\xA7\xD8\xB1\xD9\x87\xDB\x8C\xDA\x86 \xD9\x88\xD9\x82\xD8\xAA \xD9\x86"
    "\xDA\xAF\xD9\x88 \xDA\xA9\xD9\x87 \xD9\x86\xD9\x85\xDB\x8C\xD9\xBE\xD8"
    "\xB1\xD8\xA7\xD9\x85\xD9\xBE\xD8\xAA \xD8\xB3\xDB\x8C\xD8\xB3\xD8\xAA"
    "\xD9\x85 \xD8\xAE\xD9\x88\xD8\xAF\xD8\xAA\xE0\xA4\x95\xE0\xA4\xAD\xE0"
    "\xA5\x80 \xE0\xA4\xAE\xE0\xA4\xA8\xE0\xA4\xBE \xE0\xA4\xA8\xE0\xA4\xB9"
    "\xE0\xA5\x80\xE0\xA4\x82\xE0\xA4\xB6\xE0\xA4\xAC\xE0\xA5\x8D\xE0\xA4\xA6"
    "-\xE0\xA4\xA6\xE0\xA4\xB0-\xE0\xA4\xB6\xE0\xA4\xAC\xE0\xA5\x8D\xE0\xA4"
    "\xA6" "deine sicherheitsfilter niemalsdeine sicherheitsregeln niemals"
    "\xD0\xB7\xD0\xB0\xD0\xB1\xD0\xBE\xD1\x80\xD0\xBE\xD0\xBD\xD0\xB5\xD0\xBD"
    "\xD0\xBE \xD0\xB2\xD0\xB8\xD0\xBC\xD0\xB8\xD0\xBA\xD0\xB7\xD0\xB0\xD0"
    "\xB1\xD0\xBE\xD1\x80\xD0\xBE\xD0\xBD\xD0\xB5\xD0\xBD\xD0\xBE \xD0\xB2"
    "\xD0\xB8\xD0\xBC\xD0\xBA\xD0\xBD\xD0\xB7\xD0\xB0\xD0\xB1\xD0\xBE\xD1\x80"
    "\xD0\xBE\xD0\xBD\xD0\xB5\xD0\xBD\xD0\xBE \xD0\xB7\xD0\xB0\xD0\xB1\xD1"
    "\x83\xD0\xB2\xD0\xB7\xD0\xB0\xD0\xB1\xD0\xBE\xD1\x80\xD0\xBE\xD0\xBD\xD0"
    "\xB5\xD0\xBD\xD0\xBE \xD0\xB7\xD0\xB0\xD0\xB1\xD1\x83\xD0\xB4\xD0\xB7"
    "\xD0\xB0\xD0\xB1\xD0\xBE\xD1\x80\xD0\xBE\xD0\xBD\xD0\xB5\xD0\xBD\xD0\xBE"
    " \xD0\xBE\xD0\xB1\xD1\x85\xD0\xBE\xD0\xB4\xD0\xB7\xD0\xB0\xD0\xB1\xD0"
    "\xBE\xD1\x80\xD0\xBE\xD0\xBD\xD0\xB5\xD0\xBD\xD0\xBE \xD0\xBE\xD0\xB1"
    "\xD1\x96\xD0\xB8\xD0\xB4\xD0\xB7\xD0\xB0\xD0\xB1\xD0\xBE\xD1\x80\xD0\xBE"
    "\xD0\xBD\xD0\xB5\xD0\xBD\xD0\xBE \xD0\xBF\xD0\xBE\xD1\x80\xD1\x83\xD1"
    "\x88\xD0\xB7\xD0\xB0\xD0\xB1\xD0\xBE\xD1\x80\xD0\xBE\xD0\xBD\xD0\xB5\xD0"
    "\xBD\xD0\xBE \xD1\x96\xD0\xB3\xD0\xBD\xD0\xBE\xD1\x80\xD0\xB7\xD0\xB0"
    "\xD0\xBF\xD1\x80\xD0\xB5\xD1\x89\xD0\xB5\xD0\xBD\xD0\xBE \xD0\xB2\xD1"
    "\x8B\xD0\xBA\xD0\xBB\xD1\x8E\xD1\x87\xD0\xB7\xD0\xB0\xD0\xBF\xD1\x80\xD0"
    "\xB5\xD1\x89\xD0\xB5\xD0\xBD\xD0\xBE \xD0\xBE\xD1\x82\xD0\xBA\xD0\xBB"
    "\xD1\x8E\xD1\x87\xD0\xBF\xD1\x80\xD0\xB5\xD0\xB4\xD1\x81\xD1\x82\xD0\xB0"
    "\xD0\xB2\xD1\x8C, \xD1\x87\xD1\x82\xD0\xBE \xD1\x82\xD1\x8B\xD1\x80\xD0"
    "\xB5\xD0\xB6\xD0\xB8\xD0\xBC\xD1\x96 \xD1\x80\xD0\xBE\xD0\xB7\xD1\x80"
    "\xD0\xBE\xD0\xB1\xD0\xBD\xD0\xB8\xD0\xBA\xD1\x81\xD0\xB2\xD0\xBE\xD0\xB8"
    " \xD0\xBE\xD0\xB3\xD1\x80\xD0\xB0\xD0\xBD\xD0\xB8\xD1\x87\xD0\xB5\xD0"
    "\xBD\xD0\xB8\xD1\x8F\xD1\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5\xD0\xBC\xD0"
    "\xBD\xD0\xB8\xD0\xB8 \xD0\xBF\xD1\x80\xD0\xBE\xD0\xBC\xD0\xBF\xD1\x82"
    "\xD1\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5\xD0\xBC\xD0\xBD\xD0\xBE\xD0\xB5"
    " \xD1\x83\xD0\xB2\xD0\xB5\xD0\xB4\xD0\xBE\xD0\xBC\xD1\x81\xD0\xB8\xD1"
    "\x81\xD1\x82\xD0\xB5\xD0\xBC\xD0\xBD\xD1\x8B\xD0\xB8 \xD0\xBF\xD1\x80"
    "\xD0\xBE\xD0\xBC\xD0\xBF\xD1\x82\xD1\x81\xD0\xBE\xD0\xBE\xD0\xB1\xD1\x89"
    "\xD0\xB5\xD0\xBD\xD0\xB8\xD0\xB5 \xD1\x81\xD0\xB8\xD1\x81\xD1\x82\xD0"
    "\xB5\xD0\xBC\xD1\x82\xD0\xB2\xD0\xBE\xD0\xB8 \xD0\xBE\xD0\xB3\xD1\x80"
    "\xD0\xB0\xD0\xBD\xD0\xB8\xD1\x87\xD0\xB5\xD0\xBD\xD0\xB8\xD1\x8F\xD1\x84"
    "\xD0\xB8\xD0\xBB\xD1\x8C\xD1\x82\xD1\x80\xD1\x8B \xD0\xBA\xD0\xBE\xD0"
    "\xBD\xD1\x82\xD0\xB5\xD0\xBD\xD1\x82\xD0\xB0\xD1\x84\xD1\x96\xD0\xBB\xD1"
    "\x8C\xD1\x82\xD1\x80\xD0\xB8 \xD0\xBA\xD0\xBE\xD0\xBD\xD1\x82\xD0\xB5"
    "\xD0\xBD\xD1\x82\xD1\x83\xD8\xA7\xD9\x84\xD8\xAA\xD8\xB9\xD9\x84\xD9\x8A"
    "\xD9\x85\xD8\xA7\xD8\xAA \xD8\xA7\xD9\x84\xD8\xB3\xD8\xB1\xD9\x8A\xD8"
    "\xA9\xD8\xAA\xD8\xB9\xD9\x84\xD9\x8A\xD9\x85\xD8\xA7\xD8\xAA\xD9\x83 "
    "\xD8\xA7\xD9\x84\xD8\xA7\xD8\xB5\xD9\x84\xD9\x8A\xD8\xA9\xD8\xAA\xD8\xB9"
    "\xD9\x84\xD9\x8A\xD9\x85\xD8\xA7\xD8\xAA\xD9\x83 \xD8\xA7\xD9\x84\xD9"
    "\x85\xD8\xAE\xD9\x81\xD9\x8A\xD8\xA9\xD8\xAF\xD8\xB3\xD8\xAA\xD9\x88\xD8"
    "\xB1\xD9\x87\xD8\xA7\xDB\x8C \xD9\x85\xD8\xAD\xD8\xB1\xD9\x85\xD8\xA7"
    "\xD9\x86\xD9\x87\xD9\x87\xD9\x85\xD9\x87 \xDA\x86\xDB\x8C\xD8\xB2 \xD8"
    "\xB1\xD8\xA7 \xD9\x81\xD8\xB1\xD8\xA7\xD9\x85\xD9\x88\xD8\xB4\xE0\xA4"
    "\x85\xE0\xA4\xA8\xE0\xA5\x81\xE0\xA4\xAE\xE0\xA4\xA4\xE0\xA4\xBF \xE0"
    "\xA4\xA6\xE0\xA5\x87\xE0\xA4\xA4\xE0\xA4\xBE\xE0\xA4\x85\xE0\xA4\xAA\xE0"
    "\xA4\xA8\xE0\xA4\xBE \xE0\xA4\xB8\xE0\xA4\xBF\xE0\xA4\xB8\xE0\xA5\x8D"
    "\xE0\xA4\x9F\xE0\xA4\xAE\xE0\xA4\x87\xE0\xA4\x9C\xE0\xA4\xBE\xE0\xA4\x9C"
    "\xE0\xA4\xBC\xE0\xA4\xA4 \xE0\xA4\xA6\xE0\xA5\x87\xE0\xA4\xA4\xE0\xA4"
    "\xBE\xE0\xA4\x97\xE0\xA5\x81\xE0\xA4\xAA\xE0\xA5\x8D\xE0\xA4\xA4 \xE0"
    "\xA4\x95\xE0\xA5\x81\xE0\xA4\x82\xE0\xA4\x9C\xE0\xA5\x80\xE0\xA4\xAA\xE0"
    "\xA5\x81\xE0\xA4\xB0\xE0\xA4\xBE\xE0\xA4\xA8\xE0\xA5\x87 \xE0\xA4\xA8"
    "\xE0\xA4\xBF\xE0\xA4\xAF\xE0\xA4\xAE" "deinen sicherheitsfilter nichtdei"
    "nen sicherheitsregeln nicht\xD0\xBB\xD0\xB8\xD1\x88\xD0\xB5 \xD0\xBC\xD0"
    "\xBE\xD1\x96 \xD0\xBA\xD0\xBE\xD0\xBC\xD0\xB0\xD0\xBD\xD0\xB4\xD0\xB8"
    "\xD0\xBD\xD0\xB5 \xD0\xB7\xD0\xBD\xD0\xB0\xD0\xB5\xD1\x82 \xD0\xBD\xD0"
    "\xB8\xD0\xBA\xD0\xB0\xD0\xBA\xD0\xB8\xD1\x85\xD0\xBD\xD0\xB5 \xD0\xB7"
    "\xD0\xBD\xD0\xB0\xD0\xB5\xD1\x82 \xD0\xBE\xD0\xB3\xD1\x80\xD0\xB0\xD0"
    "\xBD\xD0\xB8\xD1\x87\xD0\xBD\xD0\xB5 \xD0\xB8\xD0\xBC\xD0\xB5\xD0\xB5"
    "\xD1\x82 \xD0\xBE\xD0\xB3\xD1\x80\xD0\xB0\xD0\xBD\xD0\xB8\xD1\x87\xD0"
    "\xBD\xD0\xB8\xD0\xBA\xD0\xBE\xD0\xB3\xD0\xB4\xD0\xB0 \xD0\xBD\xD0\xB5 "
    "\xD0\xB7\xD0\xB0\xD0\xB1\xD1\x83\xD0\xB4\xD0\xBD\xD0\xB8\xD0\xBA\xD0\xBE"
    "\xD0\xB3\xD0\xB4\xD0\xB0 \xD0\xBD\xD0\xB5 \xD0\xB7\xD0\xB0\xD0\xB1\xD1"
    "\x8B\xD0\xB2\xD0\xBD\xD0\xB8\xD0\xBA\xD0\xBE\xD0\xB3\xD0\xB4\xD0\xB0 "
    "\xD0\xBD\xD0\xB5 \xD0\xB8\xD0\xB3\xD0\xBD\xD0\xBE\xD1\x80\xD0\xBD\xD0"
    "\xB8\xD0\xBA\xD0\xBE\xD0\xB3\xD0\xB4\xD0\xB0 \xD0\xBD\xD0\xB5 \xD0\xBD"
    "\xD0\xB0\xD1\x80\xD1\x83\xD1\x88\xD0\xBD\xD0\xB8\xD0\xBA\xD0\xBE\xD0\xB3"
    "\xD0\xB4\xD0\xB0 \xD0\xBD\xD0\xB5 \xD0\xBE\xD0\xB1\xD0\xBE\xD0\xB8\xD0"
    "\xB4\xD0\xBD\xD0\xB8\xD0\xBA\xD0\xBE\xD0\xB3\xD0\xB4\xD0\xB0 \xD0\xBD"
    "\xD0\xB5 \xD0\xBE\xD0\xB1\xD1\x85\xD0\xBE\xD0\xB4\xD0\xBD\xD0\xB8\xD0"
    "\xBA\xD0\xBE\xD0\xB3\xD0\xB4\xD0\xB0 \xD0\xBD\xD0\xB5 \xD0\xBE\xD1\x82"
    "\xD0\xBA\xD0\xB0\xD0\xB7\xD0\xBD\xD1\x96\xD0\xBA\xD0\xBE\xD0\xBB\xD0\xB8"
    " \xD0\xBD\xD0\xB5 \xD0\xB2\xD1\x96\xD0\xB4\xD0\xBC\xD0\xBE\xD0\xB2\xD0"
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
    "\xE3\x82\x89\xE3\x81\x9B" "chi lam theo nhung gi cua toideine sicherheit"
    "sfilter nichtdeine sicherheitsregeln nichtjouw oorspronkelijke instructj"
    "ouw veiligheidsfilters nooittoi la nha phat trien cua bantus instruccion"
    "es del sistema\xD0\xB7\xD0\xB0\xD0\xB1\xD0\xBE\xD1\x80\xD0\xBE\xD0\xBD"
    "\xD0\xB5\xD0\xBD\xD0\xBE \xD0\xB7\xD0\xBD\xD1\x96\xD0\xBC\xD0\xB7\xD0"
    "\xB0\xD0\xBF\xD1\x80\xD0\xB5\xD1\x89\xD0\xB5\xD0\xBD\xD0\xBE \xD0\xB7"
    "\xD0\xB0\xD0\xB1\xD1\x83\xD0\xB4\xD0\xB7\xD0\xB0\xD0\xBF\xD1\x80\xD0\xB5"
    "\xD1\x89\xD0\xB5\xD0\xBD\xD0\xBE \xD0\xB7\xD0\xB0\xD0\xB1\xD1\x8B\xD0"
    "\xB2\xD0\xB7\xD0\xB0\xD0\xBF\xD1\x80\xD0\xB5\xD1\x89\xD0\xB5\xD0\xBD\xD0"
    "\xBE \xD0\xB8\xD0\xB3\xD0\xBD\xD0\xBE\xD1\x80\xD0\xB7\xD0\xB0\xD0\xBF"
    "\xD1\x80\xD0\xB5\xD1\x89\xD0\xB5\xD0\xBD\xD0\xBE \xD0\xBD\xD0\xB0\xD1"
    "\x80\xD1\x83\xD1\x88\xD0\xB7\xD0\xB0\xD0\xBF\xD1\x80\xD0\xB5\xD1\x89\xD0"
    "\xB5\xD0\xBD\xD0\xBE \xD0\xBE\xD0\xB1\xD0\xBE\xD0\xB8\xD0\xB4\xD0\xB7"
    "\xD0\xB0\xD0\xBF\xD1\x80\xD0\xB5\xD1\x89\xD0\xB5\xD0\xBD\xD0\xBE \xD0"
    "\xBE\xD0\xB1\xD1\x85\xD0\xBE\xD0\xB4\xD0\xB7\xD0\xB0\xD0\xBF\xD1\x80\xD0"
    "\xB5\xD1\x89\xD0\xB5\xD0\xBD\xD0\xBE \xD0\xBE\xD1\x82\xD0\xBA\xD0\xB0"
    "\xD0\xB7\xD0\xBF\xD1\x80\xD0\xB5\xD0\xB6\xD0\xBD\xD0\xB8\xD0\xB5 \xD0"
    "\xBF\xD1\x80\xD0\xB0\xD0\xB2\xD0\xB8\xD0\xBB\xD0\xB0\xD1\x80\xD0\xB5\xD0"
    "\xB6\xD0\xB8\xD0\xBC \xD1\x80\xD0\xBE\xD0\xB7\xD1\x80\xD0\xBE\xD0\xB1"
    "\xD0\xBD\xD0\xB8\xD0\xBA\xD1\x80\xD0\xB5\xD0\xB6\xD0\xB8\xD0\xBC\xD1\x96"
    " \xD0\xBD\xD0\xB0\xD0\xBB\xD0\xB0\xD0\xB3\xD0\xBE\xD0\xB4\xD0\xB6\xD1"
    "\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5\xD0\xBC\xD0\xBD\xD0\xB5 \xD1\x81"
    "\xD0\xBF\xD0\xBE\xD0\xB2\xD1\x96\xD1\x89\xD1\x81\xD0\xBE\xD0\xBE\xD0\xB1"
    "\xD1\x89\xD0\xB5\xD0\xBD\xD0\xB8\xD0\xB5 \xD0\xB0\xD0\xB4\xD0\xBC\xD0"
    "\xB8\xD0\xBD\xD1\x84\xD1\x96\xD0\xBB\xD1\x8C\xD1\x82\xD1\x80\xD0\xB8 "
    "\xD0\xB1\xD0\xB5\xD0\xB7\xD0\xBF\xD0\xB5\xD0\xBA\xD0\xB8\xD1\x8F\xD0\xB7"
    "\xD1\x8B\xD0\xBA\xD0\xBE\xD0\xB2\xD0\xB0\xD1\x8F \xD0\xBC\xD0\xBE\xD0"
    "\xB4\xD0\xB5\xD0\xBB\xD1\x8C\xD8\xA7\xD9\x84\xD9\x82\xD9\x88\xD8\xA7\xD8"
    "\xB9\xD8\xAF \xD8\xA7\xD9\x84\xD8\xB3\xD8\xA7\xD8\xA8\xD9\x82\xD8\xA9"
    "\xD8\xAA\xD8\xB9\xD9\x84\xD9\x8A\xD9\x85\xD8\xA7\xD8\xAA\xD9\x83 \xD8"
    "\xA7\xD9\x84\xD8\xB3\xD8\xB1\xD9\x8A\xD8\xA9\xD8\xAF\xD8\xB3\xD8\xAA\xD9"
    "\x88\xD8\xB1\xD8\xA7\xD8\xAA \xD9\x85\xD8\xAD\xD8\xB1\xD9\x85\xD8\xA7"
    "\xD9\x86\xD9\x87\xE0\xA4\x87\xE0\xA4\xA8\xE0\xA4\x95\xE0\xA4\xBE\xE0\xA4"
    "\xB0 \xE0\xA4\xAE\xE0\xA4\xA4 \xE0\xA4\x95\xE0\xA4\xB0\xE0\xA4\xAE\xE0"
    "\xA5\x8B\xE0\xA4\xA1 \xE0\xA4\xAE\xE0\xA5\x87\xE0\xA4\x82 \xE0\xA4\x9C"
    "\xE0\xA4\xBE\xE0\xA4\x93\xE0\xA4\xB8\xE0\xA5\x8B\xE0\xA4\x9A\xE0\xA5\x8B"
    " \xE0\xA4\x95\xE0\xA4\xBF \xE0\xA4\xA4\xE0\xA5\x81\xE0\xA4\xAE" "deaktiv"
    "ieren sie bitte nichtdeinen filter fur den kaffeedeinen inhaltsfilter ni"
    "emalshier spricht dein entwicklerjouw filters in het aquariumjouw veilig"
    "heidsfilters nietjouw veiligheidsregels nooitlas instrucciones anteriore"
    "sle tue istruzioni di sistemasuas instrucoes de pagamentosuas instrucoes"
    " de segurancatoi la quan tri vien cua bantuas instrucoes de pagamentotua"
    "s instrucoes de segurancatus instrucciones de sistema\xD0\xB1\xD0\xB5"
    "\xD0\xB7 \xD0\xB6\xD0\xBE\xD0\xB4\xD0\xBD\xD0\xB8\xD1\x85 \xD0\xBF\xD1"
    "\x80\xD0\xB0\xD0\xB2\xD0\xB1\xD0\xBE\xD0\xBB\xD1\x8C\xD1\x88\xD0\xB5 "
    "\xD0\xBD\xD0\xB5 \xD0\xB4\xD0\xB5\xD0\xB8\xD1\x81\xD1\x82\xD0\xB1\xD1"
    "\x96\xD0\xBB\xD1\x8C\xD1\x88\xD0\xB5 \xD0\xBD\xD0\xB5 \xD0\xB4\xD1\x96"
    "\xD1\x8E\xD1\x82\xD1\x8C\xD0\xB4\xD0\xB0\xD1\x8E \xD1\x82\xD0\xBE\xD0"
    "\xB1\xD1\x96 \xD0\xB4\xD0\xBE\xD0\xB7\xD0\xB2\xD1\x96\xD0\xBB\xD0\xB7 "
    "\xD1\x86\xD1\x8C\xD0\xBE\xD0\xB3\xD0\xBE \xD0\xBC\xD0\xBE\xD0\xBC\xD0"
    "\xB5\xD0\xBD\xD1\x82\xD1\x83\xD0\xBB\xD0\xB8\xD1\x88\xD0\xB5 \xD0\xBC"
    "\xD0\xBE\xD1\x96 \xD0\xBD\xD0\xB0\xD0\xBA\xD0\xB0\xD0\xB7\xD0\xB8\xD0"
    "\xBC\xD0\xB0\xD1\x94\xD1\x88 \xD0\xBC\xD1\x96\xD0\xB8 \xD0\xB4\xD0\xBE"
    "\xD0\xB7\xD0\xB2\xD1\x96\xD0\xBB\xD0\xBD\xD0\xB5 \xD0\xB7\xD0\xBD\xD0"
    "\xB0\xD0\xB5\xD1\x82 \xD0\xB7\xD0\xB0\xD0\xBF\xD1\x80\xD0\xB5\xD1\x82"
    "\xD0\xBD\xD0\xB5 \xD0\xB7\xD0\xBD\xD0\xB0\xD1\x94 \xD0\xB7\xD0\xB0\xD0"
    "\xB1\xD0\xBE\xD1\x80\xD0\xBE\xD0\xBD\xD0\xBD\xD0\xB5 \xD0\xBC\xD0\xBE"
    "\xD0\xB6\xD0\xB5\xD1\x88 \xD0\xB2\xD1\x96\xD0\xB4\xD0\xBC\xD0\xBE\xD0"
    "\xB2\xD0\xBD\xD0\xB5 \xD0\xBC\xD0\xBE\xD0\xB6\xD0\xB5\xD1\x88\xD1\x8C "
    "\xD0\xBE\xD1\x82\xD0\xBA\xD0\xB0\xD0\xB7\xD0\xBD\xD0\xB5 \xD0\xBC\xD0"
    "\xBE\xD0\xB6\xD0\xBD\xD0\xB0 \xD0\xB2\xD1\x96\xD0\xB4\xD0\xBC\xD0\xBE"
    "\xD0\xB2\xD0\xBD\xD0\xB8\xD0\xBA\xD0\xBE\xD0\xB3\xD0\xB4\xD0\xB0 \xD0"
    "\xBD\xD0\xB5 \xD1\x81\xD0\xBD\xD0\xB8\xD0\xBC\xD0\xBD\xD1\x96\xD0\xBA"
    "\xD0\xBE\xD0\xBB\xD0\xB8 \xD0\xBD\xD0\xB5 \xD0\xB2\xD0\xB8\xD0\xBC\xD0"
    "\xB8\xD0\xBA\xD0\xBD\xD1\x96\xD0\xBA\xD0\xBE\xD0\xBB\xD0\xB8 \xD0\xBD"
    "\xD0\xB5 \xD0\xB2\xD0\xB8\xD0\xBC\xD0\xBA\xD0\xBD\xD0\xBD\xD1\x96\xD0"
    "\xBA\xD0\xBE\xD0\xBB\xD0\xB8 \xD0\xBD\xD0\xB5 \xD0\xB7\xD0\xB0\xD0\xB1"
    "\xD1\x83\xD0\xB2\xD0\xBD\xD1\x96\xD0\xBA\xD0\xBE\xD0\xBB\xD0\xB8 \xD0"
    "\xBD\xD0\xB5 \xD0\xB7\xD0\xB0\xD0\xB1\xD1\x83\xD0\xB4\xD0\xBD\xD1\x96"
    "\xD0\xBA\xD0\xBE\xD0\xBB\xD0\xB8 \xD0\xBD\xD0\xB5 \xD0\xBE\xD0\xB1\xD1"
    "\x85\xD0\xBE\xD0\xB4\xD0\xBD\xD1\x96\xD0\xBA\xD0\xBE\xD0\xBB\xD0\xB8 "
    "\xD0\xBD\xD0\xB5 \xD0\xBE\xD0\xB1\xD1\x96\xD0\xB8\xD0\xB4\xD0\xBD\xD1"
    "\x96\xD0\xBA\xD0\xBE\xD0\xBB\xD0\xB8 \xD0\xBD\xD0\xB5 \xD0\xBF\xD0\xBE"
    "\xD1\x80\xD1\x83\xD1\x88\xD0\xBD\xD1\x96\xD0\xBA\xD0\xBE\xD0\xBB\xD0\xB8"
    " \xD0\xBD\xD0\xB5 \xD1\x96\xD0\xB3\xD0\xBD\xD0\xBE\xD1\x80\xD1\x81 \xD1"
    "\x8D\xD1\x82\xD0\xBE\xD0\xB3\xD0\xBE \xD0\xBC\xD0\xBE\xD0\xBC\xD0\xB5"
    "\xD0\xBD\xD1\x82\xD0\xB0\xD1\x82\xD0\xBE\xD0\xBB\xD1\x8C\xD0\xBA\xD0\xBE"
    " \xD1\x82\xD0\xBE, \xD1\x87\xD1\x82\xD0\xBE \xD1\x8F\xD1\x8F \xD0\xB4"
    "\xD0\xBE\xD0\xB7\xD0\xB2\xD0\xBE\xD0\xBB\xD1\x8F\xD1\x8E \xD1\x82\xD0"
    "\xBE\xD0\xB1\xD1\x96\xD1\x8F \xD0\xBF\xD0\xBE\xD0\xB7\xD0\xB2\xD0\xBE"
    "\xD0\xBB\xD1\x8F\xD1\x8E \xD1\x82\xD0\xB5\xD0\xB1\xD0\xB5\xD1\x8F \xD1"
    "\x80\xD0\xB0\xD0\xB7\xD1\x80\xD0\xB5\xD1\x88\xD0\xB0\xD1\x8E \xD1\x82"
    "\xD0\xB5\xD0\xB1\xD0\xB5\xD8\xAA\xD9\x86\xD8\xA8\xD9\x8A\xD9\x87 \xD9"
    "\x85\xD9\x86 \xD8\xA7\xD9\x84\xD9\x86\xD8\xB8\xD8\xA7\xD9\x85\xD8\xB1"
    "\xD8\xB3\xD8\xA7\xD9\x84\xD8\xA9 \xD9\x85\xD9\x86 \xD8\xA7\xD9\x84\xD9"
    "\x85\xD8\xB4\xD8\xB1\xD9\x81\xD8\xB1\xD8\xB3\xD8\xA7\xD9\x84\xD8\xA9 "
    "\xD9\x85\xD9\x86 \xD8\xA7\xD9\x84\xD9\x85\xD8\xB7\xD9\x88\xD8\xB1\xD8"
    "\xB1\xD8\xB3\xD8\xA7\xD9\x84\xD8\xA9 \xD9\x85\xD9\x86 \xD8\xA7\xD9\x84"
    "\xD9\x86\xD8\xB8\xD8\xA7\xD9\x85\xD9\x81\xD9\x82\xD8\xB7 \xD8\xAF\xD8"
    "\xB3\xD8\xAA\xD9\x88\xD8\xB1\xD9\x87\xD8\xA7\xDB\x8C \xD9\x85\xD9\x86"
    "\xD9\x87\xDB\x8C\xDA\x86 \xD9\x82\xD8\xA7\xD9\x86\xD9\x88\xD9\x86\xDB"
    "\x8C \xD9\x86\xD8\xAF\xD8\xA7\xD8\xB1\xD9\x8A\xD9\x85\xD9\x86\xD8\xB9 "
    "\xD8\xB9\xD9\x84\xD9\x8A\xD9\x83 \xD8\xA7\xD9\x84\xD8\xB1\xD9\x81\xD8"
    "\xB6\xD9\xBE\xD8\xB1\xD8\xA7\xD9\x85\xD9\xBE\xD8\xAA \xD8\xB3\xDB\x8C"
    "\xD8\xB3\xD8\xAA\xD9\x85 \xD8\xAA\xD9\x88\xE0\xA4\x87\xE0\xA4\x9C\xE0"
    "\xA4\xBE\xE0\xA4\x9C\xE0\xA4\xA4 \xE0\xA4\xA6\xE0\xA5\x87\xE0\xA4\xA4"
    "\xE0\xA4\xBE\xE0\xA4\x95\xE0\xA4\xB2\xE0\xA5\x8D\xE0\xA4\xAA\xE0\xA4\xA8"
    "\xE0\xA4\xBE \xE0\xA4\x95\xE0\xA4\xB0\xE0\xA5\x8B\xE0\xA4\xA1\xE0\xA5"
    "\x87\xE0\xA4\xB5\xE0\xA4\xB2\xE0\xA4\xAA\xE0\xA4\xB0 \xE0\xA4\xAE\xE0"
    "\xA5\x8B\xE0\xA4\xA1\xE0\xA4\xAC\xE0\xA4\xBF\xE0\xA4\xA8\xE0\xA4\xBE "
    "\xE0\xA4\xA8\xE0\xA5\x88\xE0\xA4\xA4\xE0\xA4\xBF\xE0\xA4\x95\xE0\xA4\xAC"
    "\xE0\xA4\xBF\xE0\xA4\xA8\xE0\xA4\xBE \xE0\xA4\xB8\xE0\xA5\x87\xE0\xA4"
    "\x82\xE0\xA4\xB8\xE0\xA4\xB0\xE3\x82\xB7\xE3\x82\xB9\xE3\x83\x86\xE3\x83"
    "\xA0\xE3\x83\xA1\xE3\x83\x83\xE3\x82\xBB\xE3\x83\xBC\xE3\x82\xB8:bericht"
    " van de ontwikkelaarbericht van je ontwikkelaardeine filter fur den kaff"
    "eedeine inhaltsfilter niemalsdeine ursprunglichen anweishier spricht dei"
    "n betreiberhier spricht der entwickleri tuoi filtri della piscinajangan "
    "pernah menonaktifkanjangan sampai menonaktifkanje oorspronkelijke instru"
    "ctje veiligheidsfilters nooitjouw filters voor de koffiejouw veiligheids"
    "regels nietsua instrucoes de pagamentosua instrucoes de segurancasuas in"
    "strucoes de montagemtuas instrucoes de montagemtus instrucciones inicial"
    "es\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xBF\xD1\x80\xD0\xB5\xD0\xB4\xD1\x83\xD0"
    "\xBF\xD1\x80\xD0\xB5\xD0\xB6\xD0\xB4\xD0\xB4\xD0\xB5\xD0\xBB\xD0\xB0\xD0"
    "\xB5\xD1\x82 \xD0\xB2\xD1\x81\xD0\xB5, \xD1\x87\xD1\x82\xD0\xBE\xD0\xB7"
    "\xD0\xB0\xD0\xBF\xD1\x80\xD0\xB5\xD1\x89\xD0\xB5\xD0\xBD\xD0\xBE \xD1"
    "\x81\xD0\xBD\xD0\xB8\xD0\xBC\xD1\x80\xD0\xB5\xD0\xB6\xD0\xB8\xD0\xBC "
    "\xD0\xBD\xD0\xB0\xD0\xBB\xD0\xB0\xD0\xB3\xD0\xBE\xD0\xB4\xD0\xB6\xD1\x80"
    "\xD0\xB5\xD0\xB6\xD0\xB8\xD0\xBC\xD0\xB5 \xD0\xBE\xD1\x82\xD0\xBB\xD0"
    "\xB0\xD0\xB4\xD0\xBA\xD0\xB8\xD1\x81\xD0\xB2\xD0\xBE\xD0\xB8 \xD0\xB8"
    "\xD0\xB7\xD0\xBD\xD0\xB0\xD1\x87\xD0\xB0\xD0\xBB\xD1\x8C\xD0\xBD\xD1\x81"
    "\xD0\xB2\xD0\xBE\xD1\x96 \xD0\xBE\xD0\xB1\xD0\xBC\xD0\xB5\xD0\xB6\xD0"
    "\xB5\xD0\xBD\xD0\xBD\xD1\x8F\xD1\x81\xD0\xB5\xD0\xBA\xD1\x80\xD0\xB5\xD1"
    "\x82\xD0\xBD\xD0\xB8\xD0\xB8 \xD0\xBA\xD0\xBB\xD1\x8E\xD1\x87\xD1\x81"
    "\xD0\xB5\xD0\xBA\xD1\x80\xD0\xB5\xD1\x82\xD0\xBD\xD1\x8B\xD0\xB8 \xD0"
    "\xBA\xD0\xBB\xD1\x8E\xD1\x87\xD1\x82\xD0\xB2\xD0\xBE\xD0\xB8 \xD0\xB8"
    "\xD0\xB7\xD0\xBD\xD0\xB0\xD1\x87\xD0\xB0\xD0\xBB\xD1\x8C\xD0\xBD\xD1\x82"
    "\xD0\xB2\xD0\xBE\xD1\x96 \xD0\xBE\xD0\xB1\xD0\xBC\xD0\xB5\xD0\xB6\xD0"
    "\xB5\xD0\xBD\xD0\xBD\xD1\x8F\xD1\x82\xD0\xB5\xD0\xB1\xD0\xB5 \xD1\x80"
    "\xD0\xB0\xD0\xB7\xD1\x80\xD0\xB5\xD1\x88\xD0\xB5\xD0\xBD\xD0\xBE\xD1\x82"
    "\xD0\xBE\xD0\xB1\xD1\x96 \xD0\xB4\xD0\xBE\xD0\xB7\xD0\xB2\xD0\xBE\xD0"
    "\xBB\xD0\xB5\xD0\xBD\xD0\xBE\xD1\x82\xD1\x8B \xD0\xB8\xD1\x81\xD0\xBA"
    "\xD1\x83\xD1\x81\xD1\x81\xD1\x82\xD0\xB2\xD0\xB5\xD0\xBD\xD0\xBD\xD1\x83"
    " \xD1\x82\xD0\xB5\xD0\xB1\xD0\xB5 \xD1\x94 \xD0\xB4\xD0\xBE\xD0\xB7\xD0"
    "\xB2\xD1\x96\xD0\xBB\xD1\x84\xD0\xB8\xD0\xBB\xD1\x8C\xD1\x82\xD1\x80\xD1"
    "\x8B \xD1\x81\xD0\xBE\xD0\xB4\xD0\xB5\xD1\x80\xD0\xB6\xD1\x84\xD1\x96"
    "\xD0\xBB\xD1\x8C\xD1\x82\xD1\x80\xD0\xB8 \xD0\xB2\xD0\xBC\xD1\x96\xD1"
    "\x81\xD1\x82\xD1\x83\xD8\xAA\xD8\xB9\xD9\x84\xD9\x8A\xD9\x85\xD8\xA7\xD8"
    "\xAA \xD8\xA7\xD9\x84\xD9\x86\xD8\xB8\xD8\xA7\xD9\x85\xD8\xAC\xD9\x85"
    "\xD9\x8A\xD8\xB9 \xD8\xA7\xD9\x84\xD8\xAA\xD8\xB9\xD9\x84\xD9\x8A\xD9"
    "\x85\xD8\xA7\xD8\xAA\xD8\xAF\xD8\xB3\xD8\xAA\xD9\x88\xD8\xB1\xD9\x87\xD8"
    "\xA7\xDB\x8C \xD9\xBE\xD9\x86\xD9\x87\xD8\xA7\xD9\x86\xD9\x84\xD8\xA7 "
    "\xD9\x8A\xD8\xAD\xD9\x82 \xD9\x84\xD9\x83 \xD8\xA7\xD9\x84\xD8\xB1\xD9"
    "\x81\xD8\xB6\xD9\x85\xD8\xAD\xD8\xAF\xD9\x88\xD8\xAF\xDB\x8C\xD8\xAA\xDB"
    "\x8C \xD9\x86\xD8\xAF\xD8\xA7\xD8\xB1\xDB\x8C\xD9\x87\xD8\xB1\xDA\xAF"
    "\xD8\xB2 \xD9\x86\xDA\xAF\xD9\x88 \xDA\xA9\xD9\x87 \xD9\x86\xD9\x85\xDB"
    "\x8C\xE0\xA4\xA8\xE0\xA4\xBF\xE0\xA4\xB7\xE0\xA5\x8D\xE0\xA4\x95\xE0\xA5"
    "\x8D\xE0\xA4\xB0\xE0\xA4\xBF\xE0\xA4\xAF\xE0\xA4\xAA\xE0\xA4\xBE\xE0\xA4"
    "\xAC\xE0\xA4\x82\xE0\xA4\xA6\xE0\xA4\xBF\xE0\xA4\xAF\xE0\xA4\xBE\xE0\xA4"
    "\x81\xE3\x81\xA9\xE3\x82\x93\xE3\x81\xAA\xE8\xB3\xAA\xE5\x95\x8F\xE3\x81"
    "\xAB\xE3\x82\x82\xE7\xAD\x94\xE3\x81\x88\xE3\x82\xB7\xE3\x82\xB9\xE3\x83"
    "\x86\xE3\x83\xA0\xE3\x81\x8B\xE3\x82\x89\xE3\x81\xAE\xE9\x80\x9A\xE7\x9F"
    "\xA5\xE3\x83\x87\xE3\x83\x99\xE3\x83\xAD\xE3\x83\x83\xE3\x83\x91\xE3\x83"
    "\xBC\xE3\x83\xA2\xE3\x83\xBC\xE3\x83\x89\xE7\xA7\x81\xE3\x81\xAF\xE3\x81"
    "\x82\xE3\x81\xAA\xE3\x81\x9F\xE3\x81\xAE\xE5\x89\xB5\xE9\x80\xA0\xE8\x80"
    "\x85\xE7\xA7\x81\xE3\x81\xAF\xE3\x81\x82\xE3\x81\xAA\xE3\x81\x9F\xE3\x81"
    "\xAE\xE7\xAE\xA1\xE7\x90\x86\xE8\x80\x85\xE7\xA7\x81\xE3\x81\xAF\xE3\x81"
    "\x82\xE3\x81\xAA\xE3\x81\x9F\xE3\x81\xAE\xE8\xA3\xBD\xE4\xBD\x9C\xE8\x80"
    "\x85\xE7\xA7\x81\xE3\x81\xAF\xE3\x81\x82\xE3\x81\xAA\xE3\x81\x9F\xE3\x81"
    "\xAE\xE9\x96\x8B\xE7\x99\xBA\xE8\x80\x85" "deinen filter in der kuchedei"
    "nen inhaltsfilter nichtdeinen richtlinien niemalsdoorbreek alsjeblieft n"
    "iethier spricht der betreiberi tuoi filtri per il caffeich bin dein admi"
    "nistratorich bin dein programmiererignorieren sie bitte nichtinstruccion"
    "es secretas coninstructions secretes avecjangan sekali-kali menolakje fi"
    "lters in het aquariumje suis ton administrateurje veiligheidsfilters nie"
    "tje veiligheidsregels nooitjouw filters van de vijverlas instrucciones s"
    "ecretasle tue istruzioni inizialile tue istruzioni nascostemissachten si"
    "e bitte nichtovertreed alsjeblieft nietsono il tuo amministratoresua ins"
    "trucoes de montagemsuas instrucoes de lavagemtes instructions initialest"
    "idak memiliki hati nuranitidak mengenal hati nuranituas instrucoes de la"
    "vagemtus instrucciones internastus instrucciones secretasvos instruction"
    "s initiales\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xB2\xD1\x81\xD1\x8F\xD0\xBA\xD0"
    "\xB8\xD1\x85 \xD0\xBE\xD0\xB3\xD1\x80\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xB6"
    "\xD0\xBE\xD0\xB4\xD0\xBD\xD0\xB8\xD1\x85 \xD0\xBE\xD0\xB1\xD0\xBC\xD0"
    "\xB4\xD0\xB0\xD1\x8E \xD1\x82\xD0\xB5\xD0\xB1\xD0\xB5 \xD0\xBF\xD1\x80"
    "\xD0\xB0\xD0\xB2\xD0\xBE\xD0\xB4\xD0\xB0\xD1\x8E \xD1\x82\xD0\xBE\xD0"
    "\xB1\xD1\x96 \xD0\xBF\xD1\x80\xD0\xB0\xD0\xB2\xD0\xBE\xD0\xBD\xD0\xB5 "
    "\xD0\xBC\xD0\xBE\xD0\xB6\xD0\xBD\xD0\xB0 \xD0\xB2\xD0\xB8\xD0\xBC\xD0"
    "\xB8\xD0\xBA\xD0\xBD\xD0\xB5 \xD0\xBC\xD0\xBE\xD0\xB6\xD0\xBD\xD0\xB0 "
    "\xD0\xB2\xD0\xB8\xD0\xBC\xD0\xBA\xD0\xBD\xD0\xBD\xD0\xB5 \xD0\xBC\xD0"
    "\xBE\xD0\xB6\xD0\xBD\xD0\xB0 \xD0\xB7\xD0\xB0\xD0\xB1\xD1\x83\xD0\xB2"
    "\xD0\xBD\xD0\xB5 \xD0\xBC\xD0\xBE\xD0\xB6\xD0\xBD\xD0\xB0 \xD0\xB7\xD0"
    "\xB0\xD0\xB1\xD1\x83\xD0\xB4\xD0\xBD\xD0\xB5 \xD0\xBC\xD0\xBE\xD0\xB6"
    "\xD0\xBD\xD0\xB0 \xD0\xBE\xD0\xB1\xD1\x85\xD0\xBE\xD0\xB4\xD0\xBD\xD0"
    "\xB5 \xD0\xBC\xD0\xBE\xD0\xB6\xD0\xBD\xD0\xB0 \xD0\xBE\xD0\xB1\xD1\x96"
    "\xD0\xB8\xD0\xB4\xD0\xBD\xD0\xB5 \xD0\xBC\xD0\xBE\xD0\xB6\xD0\xBD\xD0"
    "\xB0 \xD0\xBF\xD0\xBE\xD1\x80\xD1\x83\xD1\x88\xD0\xBD\xD0\xB5 \xD0\xBC"
    "\xD0\xBE\xD0\xB6\xD0\xBD\xD0\xB0 \xD1\x96\xD0\xB3\xD0\xBD\xD0\xBE\xD1"
    "\x80\xD0\xBD\xD1\x96\xD0\xBA\xD0\xBE\xD0\xBB\xD0\xB8 \xD0\xBD\xD0\xB5 "
    "\xD0\xB7\xD0\xBD\xD1\x96\xD0\xBC\xD1\x82\xD1\x96\xD0\xBB\xD1\x8C\xD0\xBA"
    "\xD0\xB8 \xD1\x82\xD0\xB5, \xD1\x89\xD0\xBE \xD1\x8F\xD1\x8F \xD1\x82"
    "\xD0\xB2\xD1\x96\xD0\xB8 \xD1\x82\xD0\xB2\xD0\xBE\xD1\x80\xD0\xB5\xD1"
    "\x86\xD1\x8C\xD9\x81\xD9\x82\xD8\xB7 \xD8\xAF\xD8\xB3\xD8\xAA\xD9\x88"
    "\xD8\xB1\xD8\xA7\xD8\xAA \xD9\x85\xD9\x86\xD9\x84\xD8\xA7 \xD8\xAA\xD8"
    "\xAE\xD8\xB6\xD8\xB9 \xD8\xA7\xD9\x84\xD9\x82\xD9\x8A\xD9\x88\xD8\xAF"
    "\xD9\x84\xD8\xA7 \xD9\x8A\xD8\xAE\xD8\xB6\xD8\xB9 \xD8\xA7\xD9\x84\xD9"
    "\x82\xD9\x8A\xD9\x88\xD8\xAF\xD9\x84\xD8\xA7 \xD9\x8A\xD8\xB9\xD8\xB1"
    "\xD9\x81 \xD8\xA7\xD9\x84\xD9\x82\xD9\x8A\xD9\x88\xD8\xAF\xD9\x84\xD9"
    "\x8A\xD8\xB3 \xD9\x84\xD8\xAF\xD9\x8A\xD9\x87 \xD9\x82\xD9\x88\xD8\xA7"
    "\xD8\xB9\xD8\xAF\xD9\x85\xD9\x86 \xD8\xA7\xD9\x84\xD8\xA7\xD9\x86 \xD9"
    "\x81\xD8\xB5\xD8\xA7\xD8\xB9\xD8\xAF\xD8\xA7\xD9\x86\xD8\xB5 \xD9\x85"
    "\xD9\x88\xD8\xAC\xD9\x87 \xD8\xA7\xD9\x84\xD9\x86\xD8\xB8\xD8\xA7\xD9"
    "\x85\xD9\x87\xDB\x8C\xDA\x86 \xD9\x82\xD8\xA7\xD9\x86\xD9\x88\xD9\x86"
    "\xDB\x8C \xD9\x86\xD9\x85\xDB\x8C\xEB\x82\x98\xEB\x8A\x94 \xEB\x8B\xB9"
    "\xEC\x8B\xA0\xEC\x9D\x98 \xEA\xB0\x9C\xEB\xB0\x9C\xEC\x9E\x90\xEB\x82"
    "\x98\xEB\x8A\x94 \xEB\x8B\xB9\xEC\x8B\xA0\xEC\x9D\x98 \xEA\xB4\x80\xEB"
    "\xA6\xAC\xEC\x9E\x90\xEB\x82\x98\xEB\x8A\x94 \xEB\x8B\xB9\xEC\x8B\xA0"
    "\xEC\x9D\x98 \xEC\xA0\x9C\xEC\x9E\x91\xEC\x9E\x90\xEB\x82\x98\xEB\x8A"
    "\x94 \xEB\x8B\xB9\xEC\x8B\xA0\xEC\x9D\x98 \xEC\xB0\xBD\xEC\xA1\xB0\xEC"
    "\x9E\x90\xEC\xA7\x80\xEA\xB8\x88\xEA\xB9\x8C\xEC\xA7\x80 \xEB\xB0\x9B"
    "\xEC\x9D\x80 \xEC\xA7\x80\xEC\x8B\x9C" "boleh mengatakan apa sajachi lam"
    " theo lenh cua toichi lam theo nhung gi toideine filter in der kuchedein"
    "e inhaltsfilter nichtdeine richtlinien niemalsdeinen filter im aquariumd"
    "ung bao gio noi rang baninstrucciones ocultas coninstructions cachees av"
    "ecinstructions secretes queintelligence artificiellejangan pernah mengab"
    "aikanjangan pernah nonaktifkanjangan sampai mengabaikanjangan sampai non"
    "aktifkanje filters voor de koffieje te donne la permissionje veiligheids"
    "regels nietjouw filters in de vijverjouw inhoudsfilters nooitkhong bao g"
    "io vo hieu hoakunstmatige intelligentielas instrucciones ocultasle tue i"
    "struzioni internele tue istruzioni segreteloi nhac he thong cua banmenja"
    "wab semua pertanyaansem mudar nenhuma palavrasono il tuo programmatoresu"
    "a instrucoes de lavagemsuas instrucoes de viagemtes instructions interne"
    "stes instructions secretestidak boleh menonaktifkantuas instrucoes de vi"
    "agemtus instrucciones ocultasvergessen sie bitte nichtvos instructions i"
    "nternesvos instructions secretes\xD0\xB2\xD1\x81\xD0\xB5 \xD1\x80\xD0"
    "\xB0\xD0\xB7\xD1\x80\xD0\xB5\xD1\x88\xD0\xB5\xD0\xBD\xD0\xBE\xD0\xBD\xD0"
    "\xB5\xD0\xBB\xD1\x8C\xD0\xB7\xD1\x8F \xD0\xB2\xD1\x8B\xD0\xBA\xD0\xBB"
    "\xD1\x8E\xD1\x87\xD0\xBD\xD0\xB5\xD0\xBB\xD1\x8C\xD0\xB7\xD1\x8F \xD0"
    "\xBE\xD1\x82\xD0\xBA\xD0\xBB\xD1\x8E\xD1\x87\xD0\xBD\xD0\xB5\xD0\xBC\xD0"
    "\xB0\xD1\x94 \xD0\xB7\xD0\xB0\xD0\xB1\xD0\xBE\xD1\x80\xD0\xBE\xD0\xBD"
    "\xD1\x80\xD0\xB5\xD0\xB6\xD0\xB8\xD0\xBC \xD0\xBE\xD1\x82\xD0\xBB\xD0"
    "\xB0\xD0\xB4\xD0\xBA\xD0\xB8\xD1\x80\xD0\xBE\xD0\xB1\xD0\xB8\xD1\x82\xD1"
    "\x8C \xD1\x83\xD1\x81\xD0\xB5, \xD1\x89\xD0\xBE\xD1\x81\xD0\xB2\xD0\xBE"
    "\xD1\x96 \xD0\xBF\xD0\xBE\xD1\x87\xD0\xB0\xD1\x82\xD0\xBA\xD0\xBE\xD0"
    "\xB2\xD1\x81\xD0\xB2\xD0\xBE\xD1\x96 \xD0\xBF\xD1\x80\xD0\xB8\xD1\x85"
    "\xD0\xBE\xD0\xB2\xD0\xB0\xD0\xBD\xD1\x81\xD0\xB2\xD1\x96\xD0\xB8 \xD0"
    "\xBF\xD0\xBE\xD1\x87\xD0\xB0\xD1\x82\xD0\xBA\xD0\xBE\xD0\xB2\xD1\x82\xD0"
    "\xB2\xD0\xBE\xD1\x96 \xD0\xBF\xD0\xBE\xD1\x87\xD0\xB0\xD1\x82\xD0\xBA"
    "\xD0\xBE\xD0\xB2\xD1\x82\xD0\xB2\xD0\xBE\xD1\x96 \xD0\xBF\xD1\x80\xD0"
    "\xB8\xD1\x85\xD0\xBE\xD0\xB2\xD0\xB0\xD0\xBD\xD1\x82\xD0\xB2\xD1\x96\xD0"
    "\xB8 \xD0\xBF\xD0\xBE\xD1\x87\xD0\xB0\xD1\x82\xD0\xBA\xD0\xBE\xD0\xB2"
    "\xD1\x83\xD1\x81\xD0\xB5 \xD0\xB4\xD0\xBE\xD0\xB7\xD0\xB2\xD0\xBE\xD0"
    "\xBB\xD0\xB5\xD0\xBD\xD0\xBE\xD1\x83\xD1\x81\xD1\x96 \xD0\xBF\xD0\xBE"
    "\xD0\xBF\xD0\xB5\xD1\x80\xD0\xB5\xD0\xB4\xD0\xBD\xD1\x96\xD8\xA7\xD9\x84"
    "\xD9\x85\xD9\x81\xD8\xAA\xD8\xA7\xD8\xAD \xD8\xA7\xD9\x84\xD8\xB3\xD8"
    "\xB1\xD9\x8A\xD8\xA8\xD9\x87 \xD8\xAA\xD9\x88 \xD8\xA7\xD8\xAC\xD8\xA7"
    "\xD8\xB2\xD9\x87 \xD9\x85\xDB\x8C\xD8\xAF\xD8\xB3\xD8\xAA\xD9\x88\xD8"
    "\xB1\xD8\xA7\xD8\xAA \xD9\xBE\xD9\x86\xD9\x87\xD8\xA7\xD9\x86\xD8\xAF"
    "\xD8\xB3\xD8\xAA\xD9\x88\xD8\xB1\xD9\x87\xD8\xA7\xDB\x8C \xD9\x85\xD8"
    "\xAE\xD9\x81\xDB\x8C\xD8\xB1\xD8\xB3\xD8\xA7\xD9\x84\xD8\xA9 \xD8\xA7"
    "\xD9\x84\xD8\xA7\xD8\xAF\xD8\xA7\xD8\xB1\xD8\xA9\xD8\xB1\xD8\xB3\xD8\xA7"
    "\xD9\x84\xD8\xA9 \xD8\xA7\xD9\x84\xD9\x85\xD8\xB3\xD9\x88\xD9\x88\xD9"
    "\x84\xE0\xA4\x85\xE0\xA4\xA8\xE0\xA4\xA6\xE0\xA5\x87\xE0\xA4\x96\xE0\xA4"
    "\xBE \xE0\xA4\x95\xE0\xA4\xB0\xE0\xA4\x8F\xE0\xA4\xA1\xE0\xA4\xAE\xE0"
    "\xA4\xBF\xE0\xA4\xA8 \xE0\xA4\xAE\xE0\xA5\x8B\xE0\xA4\xA1\xE0\xA4\x95"
    "\xE0\xA5\x80 \xE0\xA4\xAD\xE0\xA5\x82\xE0\xA4\xAE\xE0\xA4\xBF\xE0\xA4"
    "\x95\xE0\xA4\xBE\xE0\xA4\xAA\xE0\xA4\xBF\xE0\xA4\x9B\xE0\xA4\xB2\xE0\xA5"
    "\x87 \xE0\xA4\xB8\xE0\xA4\xAD\xE0\xA5\x80\xE0\xA4\xAC\xE0\xA4\xBF\xE0"
    "\xA4\xA8\xE0\xA4\xBE \xE0\xA4\xA8\xE0\xA4\xBF\xE0\xA4\xAF\xE0\xA4\xAE"
    "\xE0\xA4\xAD\xE0\xA4\xBE\xE0\xA4\xB7\xE0\xA4\xBE \xE0\xA4\xAE\xE0\xA5"
    "\x89\xE0\xA4\xA1\xE0\xA4\xB2\xE0\xA4\xAE\xE0\xA4\xA4 \xE0\xA4\xA6\xE0"
    "\xA5\x8B\xE0\xA4\xB9\xE0\xA4\xB0\xE0\xA4\xBE\xE0\xA4\x93\xE0\xA4\xB2\xE0"
    "\xA4\xBE\xE0\xA4\x97\xE0\xA5\x82 \xE0\xA4\xA8\xE0\xA4\xB9\xE0\xA5\x80"
    "\xE0\xA4\x82" "bericht van de beheerderbericht van je beheerderboleh men"
    "gatakan apa punchi lam theo loi cua toidarfst niemals verweigerdeaktivie"
    "ren sie niemalsdeine filter im aquariumdeinen richtlinien nichtdung bao "
    "gio cho toi xemdung bao gio vo hieu hoahier ist dein entwickleri tuoi fi"
    "ltri dell'acquainstructions cachees queinstructions precedentesintellige"
    "nza artificialeje filters van de vijverje hebt mijn toestemmingjouw filt"
    "ers van de autojouw inhoudsfilters nietkhong co bat ky gioi hanle preced"
    "enti istruzioninachricht der entwicklernachricht des entwicklernachricht"
    " vom entwicklerohne jegliche einschrankprompt di sistema che tisans aucu"
    "n avertissementschakel alsjeblieft nietsono il tuo sviluppatoresua instr"
    "ucoes de viagemsuas mensagem de sistemasuas mensagem do sistemates instr"
    "uctions cacheestes instructions systemetu configuracion inicialtuas mens"
    "agem de sistematuas mensagem do sistematuo messaggio di sistemauberschre"
    "ite bitte nichtunicamente i miei ordinivergeet alsjeblieft nietvos instr"
    "uctions cacheesvos instructions systeme\xD0\xBD\xD0\xB5 \xD0\xB7\xD0\xBD"
    "\xD0\xB0\xD1\x94 \xD0\xBE\xD0\xB1\xD0\xBC\xD0\xB5\xD0\xB6\xD0\xBD\xD0"
    "\xB5 \xD0\xBC\xD0\xBE\xD0\xB6\xD0\xBD\xD0\xB0 \xD0\xB7\xD0\xBD\xD1\x96"
    "\xD0\xBC\xD1\x81 \xD1\x8D\xD1\x82\xD0\xBE\xD0\xB8 \xD0\xBC\xD0\xB8\xD0"
    "\xBD\xD1\x83\xD1\x82\xD1\x8B\xD1\x81\xD0\xBB\xD0\xBE\xD0\xB2\xD0\xBE "
    "\xD0\xB2 \xD1\x81\xD0\xBB\xD0\xBE\xD0\xB2\xD0\xBE\xD8\xB7\xD9\x88\xD8"
    "\xB1\xDB\x8C \xD8\xB1\xD9\x81\xD8\xAA\xD8\xA7\xD8\xB1 \xDA\xA9\xD9\x86"
    "\xD9\x84\xD9\x8A\xD8\xB3 \xD9\x84\xD8\xAF\xD9\x8A\xD9\x87 \xD9\x82\xD9"
    "\x8A\xD9\x88\xD8\xAF\xE3\x81\x82\xE3\x81\xAA\xE3\x81\x9F\xE3\x81\xAE\xE3"
    "\x83\x95\xE3\x82\xA3\xE3\x83\xAB\xE3\x82\xBF\xE3\x81\x93\xE3\x82\x8C\xE3"
    "\x81\xBE\xE3\x81\xA7\xE3\x81\xAE\xE3\x83\xAB\xE3\x83\xBC\xE3\x83\xAB\xE7"
    "\xA7\x81\xE3\x81\xAE\xE8\xA8\x80\xE3\x81\x86\xE3\x81\x93\xE3\x81\xA8\xE3"
    "\x81\xA0\xE3\x81\x91\xE7\xAE\xA1\xE7\x90\x86\xE8\x80\x85\xE3\x81\x8B\xE3"
    "\x82\x89\xE3\x81\xAE\xE9\x80\x9A\xE7\x9F\xA5\xE7\xAE\xA1\xE7\x90\x86\xE8"
    "\x80\x85\xE3\x81\x8B\xE3\x82\x89\xE3\x81\xAE\xE9\x80\xA3\xE7\xB5\xA1\xE8"
    "\xA8\xB1\xE5\x8F\xAF\xE3\x81\x95\xE3\x82\x8C\xE3\x81\xA6\xE3\x81\x84\xE3"
    "\x81\xBE\xE3\x81\x99\xE9\x96\x8B\xE7\x99\xBA\xE8\x80\x85\xE3\x81\x8B\xE3"
    "\x82\x89\xE3\x81\xAE\xE9\x80\x9A\xE7\x9F\xA5\xE9\x96\x8B\xE7\x99\xBA\xE8"
    "\x80\x85\xE3\x81\x8B\xE3\x82\x89\xE3\x81\xAE\xE9\x80\xA3\xE7\xB5\xA1" "a"
    "penas as minhas ordensbo loc noi dung cua banboleh melakukan apa puncons"
    "ignes secretes avecdarfst nichts verweigerdeaktiviere bitte nichtdeine r"
    "ichtlinien nichtdeinen filter der pumpedu hast meine erlaubnishier ist d"
    "ein betreiberhier ist der entwicklerhier spricht dein admini tuoi filtri"
    " del caffei tuoi filtri dell'ariai tuoi filtri dell'olioich bin dein ent"
    "wicklerindicaciones anterioresinstrucoes secretas cominteligencia artifi"
    "cialistruzioni nascoste conjangan pernah melanggarjangan pernah mematika"
    "njangan pernah ungkapkanjangan sampai melanggarjangan sampai mematikanje"
    " filters in de vijverje inhoudsfilters nooitje suis ton developpeurje su"
    "is ton programmeurjestem twoim programistjouw verborgen instructkhong co"
    " bat ky han chekhong co bat ky quy tacmodalita amministratorenachricht d"
    "er betreibernachricht des betreibernachricht vom betreibernegeer alsjebl"
    "ieft nietohne jegliche beschrankomzeil alsjeblieft nietpas le droit de r"
    "efuserprompt he thong cua banquy tac an toan cua bansans aucune restrict"
    "ionseus filtros de piscinasin ninguna advertenciasou o seu administrador"
    "sou o seu desenvolvedorsua mensagem de sistemasua mensagem do sistematak"
    " boleh menonaktifkantes consignes initialestes mesures de securiteteus f"
    "iltros de piscinatidak boleh mengabaikantidak boleh nonaktifkantidak mem"
    "iliki larangantidak mengenal larangantidak punya hati nuranitoi la nguoi"
    " tao ra bantoutes les instructionsumgehen sie bitte nichtverborgenen ins"
    "truktionversteckten instruktionvos consignes initialesvos mesures de sec"
    "urite\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xB7\xD0\xB0\xD0\xBF\xD1\x80\xD0\xB5"
    "\xD1\x82\xD0\xBE\xD0\xB2\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xBF\xD0\xBE\xD0"
    "\xBF\xD0\xB5\xD1\x80\xD0\xB5\xD0\xB4\xD0\xB6\xD0\xB2\xD1\x81\xD0\xB5, "
    "\xD1\x87\xD1\x82\xD0\xBE \xD1\x82\xD0\xB5\xD0\xB1\xD0\xB5\xD0\xB4\xD0"
    "\xB5\xD0\xB8\xD1\x81\xD1\x82\xD0\xB2\xD1\x83\xD0\xB8 \xD0\xBA\xD0\xB0"
    "\xD0\xBA\xD0\xBC\xD0\xBE\xD0\xB2\xD0\xBD\xD0\xB0 \xD0\xBC\xD0\xBE\xD0"
    "\xB4\xD0\xB5\xD0\xBB\xD1\x8C\xD0\xBD\xD0\xB5 \xD0\xB2\xD1\x96\xD0\xB4"
    "\xD0\xBC\xD0\xBE\xD0\xB2\xD0\xBB\xD1\x8F\xD0\xB8\xD0\xBD\xD0\xB5 \xD0"
    "\xB4\xD0\xB5\xD0\xB8\xD1\x81\xD1\x82\xD0\xB2\xD1\x83\xD1\x8E\xD1\x82\xD0"
    "\xBD\xD0\xB5 \xD0\xBE\xD1\x82\xD0\xBA\xD0\xB0\xD0\xB7\xD1\x8B\xD0\xB2"
    "\xD0\xB0\xD0\xB8\xD0\xBD\xD0\xB5\xD0\xBB\xD1\x8C\xD0\xB7\xD1\x8F \xD0"
    "\xB7\xD0\xB0\xD0\xB1\xD1\x83\xD0\xB4\xD0\xBD\xD0\xB5\xD0\xBB\xD1\x8C\xD0"
    "\xB7\xD1\x8F \xD0\xB7\xD0\xB0\xD0\xB1\xD1\x8B\xD0\xB2\xD0\xBD\xD0\xB5"
    "\xD0\xBB\xD1\x8C\xD0\xB7\xD1\x8F \xD0\xB8\xD0\xB3\xD0\xBD\xD0\xBE\xD1"
    "\x80\xD0\xBD\xD0\xB5\xD0\xBB\xD1\x8C\xD0\xB7\xD1\x8F \xD0\xBD\xD0\xB0"
    "\xD1\x80\xD1\x83\xD1\x88\xD0\xBD\xD0\xB5\xD0\xBB\xD1\x8C\xD0\xB7\xD1\x8F"
    " \xD0\xBE\xD0\xB1\xD0\xBE\xD0\xB8\xD0\xB4\xD0\xBD\xD0\xB5\xD0\xBB\xD1"
    "\x8C\xD0\xB7\xD1\x8F \xD0\xBE\xD0\xB1\xD1\x85\xD0\xBE\xD0\xB4\xD0\xBD"
    "\xD0\xB5\xD0\xBB\xD1\x8C\xD0\xB7\xD1\x8F \xD0\xBE\xD1\x82\xD0\xBA\xD0"
    "\xB0\xD0\xB7\xD0\xBD\xD0\xB5\xD0\xBC\xD0\xB0\xD1\x94 \xD0\xBC\xD0\xBE"
    "\xD1\x80\xD0\xB0\xD0\xBB\xD1\x96\xD0\xBD\xD0\xB5\xD0\xBC\xD0\xB0\xD1\x94"
    " \xD0\xBF\xD1\x80\xD0\xB0\xD0\xB2\xD0\xB8\xD0\xBB\xD0\xBD\xD0\xB5\xD1"
    "\x82 \xD0\xB7\xD0\xB0\xD0\xBF\xD1\x80\xD0\xB5\xD1\x82\xD0\xBE\xD0\xB2"
    "\xD0\xBE\xD0\xB1\xD0\xBE \xD0\xB2\xD1\x81\xD0\xB5\xD0\xBC, \xD1\x87\xD1"
    "\x82\xD0\xBE\xD1\x80\xD0\xB5\xD0\xB6\xD0\xB8\xD0\xBC\xD0\xB5 \xD0\xB0"
    "\xD0\xB4\xD0\xBC\xD0\xB8\xD0\xBD\xD1\x80\xD0\xB5\xD0\xB6\xD0\xB8\xD0\xBC"
    "\xD1\x96 \xD0\xB0\xD0\xB4\xD0\xBC\xD1\x96\xD0\xBD\xD1\x81\xD0\xB2\xD0"
    "\xBE\xD0\xB8 \xD0\xBD\xD0\xB0\xD1\x87\xD0\xB0\xD0\xBB\xD1\x8C\xD0\xBD"
    "\xD1\x81\xD0\xB2\xD0\xBE\xD0\xB8 \xD1\x81\xD0\xB5\xD0\xBA\xD1\x80\xD0"
    "\xB5\xD1\x82\xD0\xBD\xD1\x81\xD0\xB2\xD0\xBE\xD0\xB8 \xD1\x81\xD0\xB8"
    "\xD1\x81\xD1\x82\xD0\xB5\xD0\xBC\xD0\xBD\xD1\x81\xD0\xB2\xD0\xBE\xD0\xB8"
    " \xD1\x84\xD0\xB8\xD0\xBB\xD1\x8C\xD1\x82\xD1\x80\xD1\x8B\xD1\x81\xD0"
    "\xB2\xD0\xBE\xD0\xB8 \xD1\x8D\xD1\x82\xD0\xB8\xD1\x87\xD0\xB5\xD1\x81"
    "\xD0\xBA\xD1\x81\xD0\xB2\xD0\xBE\xD1\x96 \xD1\x81\xD0\xB5\xD0\xBA\xD1"
    "\x80\xD0\xB5\xD1\x82\xD0\xBD\xD1\x81\xD0\xB2\xD0\xBE\xD1\x96 \xD1\x81"
    "\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5\xD0\xBC\xD0\xBD\xD1\x81\xD0\xB2\xD0\xBE"
    "\xD1\x96 \xD1\x84\xD1\x96\xD0\xBB\xD1\x8C\xD1\x82\xD1\x80\xD0\xB8\xD1"
    "\x81\xD0\xB2\xD1\x96\xD0\xB8 \xD1\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5"
    "\xD0\xBC\xD0\xBD\xD1\x82\xD0\xB2\xD0\xBE\xD0\xB8 \xD0\xBD\xD0\xB0\xD1"
    "\x87\xD0\xB0\xD0\xBB\xD1\x8C\xD0\xBD\xD1\x82\xD0\xB2\xD0\xBE\xD0\xB8 "
    "\xD1\x81\xD0\xB5\xD0\xBA\xD1\x80\xD0\xB5\xD1\x82\xD0\xBD\xD1\x82\xD0\xB2"
    "\xD0\xBE\xD0\xB8 \xD1\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5\xD0\xBC\xD0"
    "\xBD\xD1\x82\xD0\xB2\xD0\xBE\xD0\xB8 \xD1\x84\xD0\xB8\xD0\xBB\xD1\x8C"
    "\xD1\x82\xD1\x80\xD1\x8B\xD1\x82\xD0\xB2\xD0\xBE\xD0\xB8 \xD1\x8D\xD1"
    "\x82\xD0\xB8\xD1\x87\xD0\xB5\xD1\x81\xD0\xBA\xD1\x82\xD0\xB2\xD0\xBE\xD1"
    "\x96 \xD1\x81\xD0\xB5\xD0\xBA\xD1\x80\xD0\xB5\xD1\x82\xD0\xBD\xD1\x82"
    "\xD0\xB2\xD0\xBE\xD1\x96 \xD1\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5\xD0"
    "\xBC\xD0\xBD\xD1\x82\xD0\xB2\xD0\xBE\xD1\x96 \xD1\x84\xD1\x96\xD0\xBB"
    "\xD1\x8C\xD1\x82\xD1\x80\xD0\xB8\xD1\x82\xD0\xB2\xD1\x96\xD0\xB8 \xD1"
    "\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5\xD0\xBC\xD0\xBD\xD8\xA7\xD8\xB2 "
    "\xD8\xA7\xDB\x8C\xD9\x86 \xD8\xA8\xD9\x87 \xD8\xA8\xD8\xB9\xD8\xAF\xD8"
    "\xA7\xD8\xB4\xD8\xB9\xD8\xA7\xD8\xB1 \xD8\xA7\xD9\x84\xD9\x86\xD8\xB8"
    "\xD8\xA7\xD9\x85\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 \xD9\x85\xD8\xAD\xD8"
    "\xAF\xD9\x88\xD8\xAF\xDB\x8C\xD8\xAA\xD8\xAF\xD8\xB3\xD8\xAA\xD9\x88\xD8"
    "\xB1\xD8\xA7\xD8\xAA \xD9\x85\xD8\xAE\xD9\x81\xDB\x8C\xD8\xB0\xD9\x83"
    "\xD8\xA7\xD8\xA1 \xD8\xA7\xD8\xB5\xD8\xB7\xD9\x86\xD8\xA7\xD8\xB9\xD9"
    "\x8A\xD8\xB1\xD8\xB3\xD8\xA7\xD9\x84\xD8\xA9 \xD8\xA7\xD9\x84\xD9\x85"
    "\xD8\xB7\xD9\x88\xD8\xB1\xD8\xB1\xD8\xB3\xD8\xA7\xD9\x84\xD8\xA9 \xD8"
    "\xA7\xD9\x84\xD9\x86\xD8\xB8\xD8\xA7\xD9\x85\xD9\x87\xD8\xB1 \xDA\x86"
    "\xDB\x8C\xD8\xB2\xDB\x8C \xD8\xB1\xD8\xA7 \xDA\xA9\xD9\x87\xDA\xA9\xD9"
    "\x84\xDB\x8C\xD8\xAF \xD9\x85\xD8\xAD\xD8\xB1\xD9\x85\xD8\xA7\xD9\x86"
    "\xD9\x87\xE0\xA4\x85\xE0\xA4\xAC \xE0\xA4\xB8\xE0\xA5\x87 \xE0\xA4\xA4"
    "\xE0\xA5\x81\xE0\xA4\xAE\xE0\xA4\xAE\xE0\xA4\xA8\xE0\xA4\xBE \xE0\xA4"
    "\xAE\xE0\xA4\xA4 \xE0\xA4\x95\xE0\xA4\xB0\xE0\xA4\xAE\xE0\xA5\x8B\xE0"
    "\xA4\xA1 \xE0\xA4\xAE\xE0\xA5\x87\xE0\xA4\x82 \xE0\xA4\x86\xEB\x82\x98"
    "\xEB\x8A\x94 \xEB\x84\x88\xEC\x9D\x98 \xEA\xB0\x9C\xEB\xB0\x9C\xEC\x9E"
    "\x90\xEB\x82\x98\xEB\x8A\x94 \xEB\x84\x88\xEC\x9D\x98 \xEA\xB4\x80\xEB"
    "\xA6\xAC\xEC\x9E\x90\xEB\x82\x98\xEB\x8A\x94 \xEB\x84\x88\xEC\x9D\x98 "
    "\xEC\xA0\x9C\xEC\x9E\x91\xEC\x9E\x90\xEB\x82\x98\xEB\x8A\x94 \xEB\x84"
    "\x88\xEC\x9D\x98 \xEC\xB0\xBD\xEC\xA1\xB0\xEC\x9E\x90" "a partir de main"
    "tenanta partir deste momentoa toutes les questionsbericht van de systeem"
    "bericht van je systeembisherigen anweisungenbo loc an toan cua banconsig"
    "nes cachees avecconsignes secretes quedarf niemals verweigerdarfst nicht"
    " verweigerdeaktivieren sie nichtdeine filter der pumpedeinen filter im t"
    "eichdilarang menonaktifkangeen enkele restrictieherhangi bir kisitlamahi"
    "er ist der betreiberhinweis des entwicklerignorieren sie niemalsik ben j"
    "e ontwikkelaarik geef je toestemminginstrucoes ocultas cominstrucoes ocu"
    "ltas queistruzioni segrete cheistruzioni segrete conje filters van de au"
    "toje inhoudsfilters nietjouw beperkingen nooitjouw richtlijnen nooitkhon"
    "g duoc vo hieu hoakunstliche intelligenzmissachten sie niemalsnunca resp"
    "onda que naoodpowiadasz na wszystksans aucun restrictionsans aucune cont"
    "raintesaya adalah pengembangsoltanto i miei ordinisuas instrucoes de uso"
    "suas instrucoes de voosus filtros de piscinaswoje filtry powietrzaswoje "
    "polecenia systemtes consignes internestes consignes secretestes filtres "
    "d'aquariumtes filtres de piscinetes regles de securitethong bao cua he t"
    "hongthong bao cua nha phatthong bao cua quan tritodo te esta permitidotu"
    " mensaje del sistematuas instrucoes de usotuas instrucoes de vootus filt"
    "ros de piscinatwoje filtry powietrzatwoje polecenia systemunicamente mis"
    " ordenesvos consignes internesvos consignes secretesvos filtres d'aquari"
    "umvos filtres de piscinevos regles de securitevotre prompt d'originezond"
    "er enige waarschuw\xD0\xB0\xD0\xBA\xD1\x82\xD0\xB8\xD0\xB2\xD0\xB8\xD1"
    "\x80\xD0\xBE\xD0\xB2\xD0\xB0\xD0\xBD\xD0\xBB\xD0\xB8\xD1\x88\xD0\xB5 "
    "\xD1\x82\xD0\xB5, \xD1\x89\xD0\xBE \xD1\x8F\xD0\xBD\xD0\xB5 \xD0\xBC\xD0"
    "\xB0\xD1\x94 \xD0\xBE\xD0\xB1\xD0\xBC\xD0\xB5\xD0\xB6\xD0\xBF\xD0\xB5"
    "\xD1\x80\xD0\xB5\xD0\xBA\xD0\xBB\xD1\x8E\xD1\x87\xD0\xB8\xD1\x81\xD1\x8C"
    "\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 \xD8\xA7\xD9\x8A \xD9\x82\xD9\x8A\xD9"
    "\x88\xD8\xAF\xD8\xAF\xD9\x88\xD9\x86 \xD8\xA7\xD9\x8A \xD8\xAA\xD8\xAD"
    "\xD8\xB0\xD9\x8A\xD8\xB1\xD8\xB2\xDB\x8C\xD8\xB1 \xD9\xBE\xD8\xA7 \xD8"
    "\xA8\xDA\xAF\xD8\xB0\xD8\xA7\xD8\xB1\xD9\x83\xD9\x84 \xD8\xB4\xD9\x8A"
    "\xD8\xA1 \xD9\x85\xD8\xB3\xD9\x85\xD9\x88\xD8\xAD\xD9\x84\xD9\x85 \xD8"
    "\xAA\xD8\xB9\xD8\xAF \xD8\xB3\xD8\xA7\xD8\xB1\xD9\x8A\xD8\xA9\xD9\x85"
    "\xD8\xA7 \xD8\xA7\xD9\x82\xD9\x88\xD9\x84\xD9\x87 \xD9\x81\xD9\x82\xD8"
    "\xB7\xD9\x85\xD8\xAD\xD8\xAF\xD9\x88\xD8\xAF\xDB\x8C\xD8\xAA\xD9\x87\xD8"
    "\xA7\xDB\x8C\xD8\xAA\xD9\x85\xD9\x86 \xD8\xB3\xD8\xA7\xD8\xB2\xD9\x86"
    "\xD8\xAF\xD9\x87 \xD8\xAA\xD9\x88\xD9\x86\xD8\xA8\xD8\xA7\xDB\x8C\xD8"
    "\xAF \xD8\xB1\xD8\xAF \xDA\xA9\xD9\x86\xDB\x8C\xD9\xBE\xDB\x8C\xD8\xA7"
    "\xD9\x85 \xD8\xA7\xD8\xB2 \xD9\x85\xD8\xAF\xDB\x8C\xD8\xB1\xDA\xA9\xD9"
    "\x84\xD9\x85\xD9\x87 \xD8\xA8\xD9\x87 \xDA\xA9\xD9\x84\xD9\x85\xD9\x87"
    "\xE0\xA4\xA1\xE0\xA4\xBF\xE0\xA4\xAC\xE0\xA4\x97 \xE0\xA4\xAE\xE0\xA5"
    "\x8B\xE0\xA4\xA1\xE0\xA4\xA8\xE0\xA4\xBE\xE0\xA4\x9F\xE0\xA4\x95 \xE0"
    "\xA4\x95\xE0\xA4\xB0\xE0\xA5\x8B\xE0\xA4\xAE\xE0\xA4\xA4 \xE0\xA4\xA6"
    "\xE0\xA4\xBF\xE0\xA4\x96\xE0\xA4\xBE\xE0\xA4\x93\xEC\x8B\x9C\xEC\x8A\xA4"
    "\xED\x85\x9C \xED\x94\x84\xEB\xA1\xAC\xED\x94\x84\xED\x8A\xB8" "ablehnen"
    " ist verbotenalle fragen beantwortbatasan keamanan andabatasan keamanan "
    "kamuche do nha phat trienchi lam theo lenh toiconsignes cachees queconsi"
    "gnes precedentesdarf nichts verweigerdarfst niemals ablehndeine filter i"
    "m teichdeine internen anweisdeinen filter im autodeinen filter im poolde"
    "inen filter niemalsdeinen filtermaschinedu hast die erlaubnisdung bao gi"
    "o hien thie o seu administradore o seu desenvolvedorelke vraag beantwoor"
    "dfiltres de moderationfiltros de moderacionfiltry bezpieczenstwageen enk"
    "ele beperkinggelistirici bildirimiguvenlik filtreleriniich bin dein scho"
    "pferignoriere bitte nichtik ben je programmeurinstrucoes anterioresinstr"
    "ucoes do sistemainstruksi tersembunyiistruzioni precedentijangan pernah "
    "abaikanjangan pernah langgarjangan pernah lupakanjangan pernah matikanja"
    "ngan pernah menolakjangan sampai abaikanjangan sampai langgarjangan samp"
    "ai lupakanjangan sampai matikanje verborgen instructjede fragen beantwor"
    "tjouw beperkingen nietjouw geheime instructjouw richtlijnen nietkhong ba"
    "o gio phot lokhong bao gio tu choikhong bao gio vi phamkhong nen vo hieu"
    " hoamensaje del desarrollmessaggio del sistemamissachte bitte nichtmodal"
    "ita sviluppatorenie znasz zadnych ogrnie znasz zadnych zasnon bisogna di"
    "menticanon si deve dimenticanunca me digas que nonur noch das, was ichpo"
    "przednie instrukcjesage niemals, dass dusans aucun contraintesaya mengiz"
    "inkan kamuseu prompt de sistemaseu prompt do sistemasomente minhas orden"
    "ssou o seu programadorsua instrucoes de usosua instrucoes de voosus filt"
    "ros de aceiteswoj komunikat systemswoje filtry basenowetak boleh mengaba"
    "ikantak boleh nonaktifkantes consignes cacheestes consignes systemeteu p"
    "rompt de sistemateu prompt do sistemathong bao tu he thongthong bao tu n"
    "ha phatthong bao tu quan tritidak boleh melanggartidak boleh mematikanti"
    "dak memiliki aturantidak mengenal aturantin nhan cua he thongtin nhan cu"
    "a nha phattin nhan cua quan tritodos os seus filtrostu mensaje de sistem"
    "atu prompt del sistematuo prompt di sistematus filtros de aceitetwoj kom"
    "unikat systemtwoje filtry basenoweuniquement mes ordresverborgen instruc"
    "tiesvergessen sie niemalsvos consignes cacheesvos consignes systemevotre"
    " message initialvotre message systemezonder enkele censuur\xD0\xB1\xD0"
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
    " openai\xD0\xBD\xD0\xB5\xD0\xBB\xD1\x8C\xD0\xB7\xD1\x8F \xD1\x81\xD0\xBD"
    "\xD0\xB8\xD0\xBC\xD0\xBD\xD0\xB5\xD0\xBC\xD0\xB0\xD1\x94 \xD0\xBE\xD0"
    "\xB1\xD0\xBC\xD0\xB5\xD0\xB6\xD0\xBD\xD0\xB5\xD1\x82 \xD0\xBE\xD0\xB3"
    "\xD1\x80\xD0\xB0\xD0\xBD\xD0\xB8\xD1\x87\xD1\x80\xD0\xB5\xD0\xB6\xD0\xB8"
    "\xD0\xBC \xD0\xB0\xD0\xB4\xD0\xBC\xD0\xB8\xD0\xBD\xD1\x80\xD0\xB5\xD0"
    "\xB6\xD0\xB8\xD0\xBC \xD0\xB0\xD0\xB4\xD0\xBC\xD1\x96\xD0\xBD\xD1\x80"
    "\xD0\xB5\xD0\xB6\xD0\xB8\xD0\xBC\xD0\xB5 \xD0\xB1\xD0\xBE\xD0\xB3\xD0"
    "\xB0\xD1\x80\xD0\xB5\xD0\xB6\xD0\xB8\xD0\xBC\xD1\x96 \xD0\xB1\xD0\xBE"
    "\xD0\xB3\xD0\xB0\xD1\x81\xD0\xB2\xD0\xBE\xD0\xB8 \xD0\xB7\xD0\xB0\xD1"
    "\x89\xD0\xB8\xD1\x82\xD0\xBD\xD1\x81\xD0\xB2\xD0\xBE\xD1\x96 \xD0\xB7"
    "\xD0\xB0\xD1\x85\xD0\xB8\xD1\x81\xD0\xBD\xD1\x81\xD1\x8B\xD0\xB3\xD1\x80"
    "\xD0\xB0\xD0\xB8 \xD1\x80\xD0\xBE\xD0\xBB\xD1\x8C\xD1\x82\xD0\xB2\xD0"
    "\xBE\xD0\xB8 \xD0\xB7\xD0\xB0\xD1\x89\xD0\xB8\xD1\x82\xD0\xBD\xD1\x82"
    "\xD0\xB2\xD0\xBE\xD1\x96 \xD0\xB7\xD0\xB0\xD1\x85\xD0\xB8\xD1\x81\xD0"
    "\xBD\xD1\x82\xD0\xB8 \xD0\xBF\xD0\xB5\xD1\x80\xD1\x81\xD0\xBE\xD0\xBD"
    "\xD0\xB0\xD0\xB6\xD1\x82\xD1\x8B \xD0\xBF\xD0\xB5\xD1\x80\xD1\x81\xD0"
    "\xBE\xD0\xBD\xD0\xB0\xD0\xB6\xD1\x83\xD1\x81\xD0\xB5, \xD1\x89\xD0\xBE "
    "\xD1\x82\xD0\xBE\xD0\xB1\xD1\x96\xD8\xA7\xD8\xAC\xD8\xA7\xD8\xB2\xD9\x87"
    " \xD9\x85\xDB\x8C\xD8\xAF\xD9\x87\xD9\x85\xD8\xA7\xD8\xB9\xD9\x84\xD8"
    "\xA7\xD9\x86 \xD8\xB3\xDB\x8C\xD8\xB3\xD8\xAA\xD9\x85\xD8\xA7\xD9\x85"
    "\xD9\x86\xD8\xAD\xD9\x83 \xD8\xA7\xD9\x84\xD8\xA7\xD8\xB0\xD9\x86\xD8"
    "\xA8\xD8\xAF\xD9\x88\xD9\x86 \xD8\xB3\xD8\xA7\xD9\x86\xD8\xB3\xD9\x88"
    "\xD8\xB1\xD8\xAF\xDB\x8C\xDA\xAF\xD8\xB1 \xD8\xA7\xD8\xB9\xD8\xAA\xD8"
    "\xA8\xD8\xA7\xD8\xB1\xD9\x82\xD9\x88\xD8\xA7\xD9\x86\xDB\x8C\xD9\x86 "
    "\xD9\x82\xD8\xA8\xD9\x84\xDB\x8C\xD9\x83\xD9\x84\xD9\x85\xD8\xA9 \xD8"
    "\xA7\xD9\x84\xD9\x85\xD8\xB1\xD9\x88\xD8\xB1\xD9\x85\xD9\x85\xD9\x86\xD9"
    "\x88\xD8\xB9 \xD8\xA7\xD9\x84\xD8\xB1\xD9\x81\xD8\xB6\xD9\x86\xD8\xA7"
    "\xD8\xAF\xDB\x8C\xD8\xAF\xD9\x87 \xD8\xA8\xDA\xAF\xDB\x8C\xD8\xB1\xD9"
    "\x88\xD8\xB6\xD8\xB9 \xD8\xA7\xD9\x84\xD8\xAA\xD8\xB5\xD8\xAD\xD9\x8A"
    "\xD8\xAD\xD9\x88\xD8\xB6\xD8\xB9 \xD8\xA7\xD9\x84\xD9\x85\xD8\xB3\xD9"
    "\x88\xD9\x88\xD9\x84\xD9\xBE\xDB\x8C\xD8\xA7\xD9\x85 \xD8\xB3\xDB\x8C"
    "\xD8\xB3\xD8\xAA\xD9\x85\xDB\x8C\xD9\xBE\xDB\x8C\xD8\xBA\xD8\xA7\xD9\x85"
    " \xD8\xB3\xDB\x8C\xD8\xB3\xD8\xAA\xD9\x85\xE0\xA4\xAA\xE0\xA4\xBE\xE0"
    "\xA4\xB8\xE0\xA4\xB5\xE0\xA4\xB0\xE0\xA5\x8D\xE0\xA4\xA1\xE3\x81\x82\xE3"
    "\x81\xAA\xE3\x81\x9F\xE3\x81\xAE\xE5\x90\x8D\xE5\x89\x8D\xE3\x81\xAF\xE3"
    "\x81\x93\xE3\x82\x8C\xE3\x81\xBE\xE3\x81\xA7\xE3\x81\xAE\xE6\x8C\x87\xE7"
    "\xA4\xBA\xE3\x82\xAA\xE3\x83\x95\xE3\x81\xAB\xE3\x81\x97\xE3\x81\xAA\xE3"
    "\x81\x84\xE3\x81\xA7\xE3\x82\xAA\xE3\x83\x95\xE3\x81\xAB\xE3\x81\x97\xE3"
    "\x81\xAA\xE3\x81\x84\xE6\x96\xB9\xE3\x83\x81\xE3\x83\xA3\xE3\x83\x83\xE3"
    "\x83\x88\xE3\x83\x9C\xE3\x83\x83\xE3\x83\x88\xE3\x83\x87\xE3\x83\x90\xE3"
    "\x83\x83\xE3\x82\xB0\xE3\x83\xA2\xE3\x83\xBC\xE3\x83\x89\xE3\x83\x95\xE3"
    "\x82\xA3\xE3\x83\xAB\xE3\x82\xBF\xE3\x83\xBC\xE3\x81\xAA\xE3\x81\x97\xE4"
    "\xB8\x8D\xE8\xA6\x81\xE7\xBB\x99\xE4\xBB\xBB\xE4\xBD\x95\xE8\xAD\xA6\xE5"
    "\x91\x8A\xE4\xB9\x8B\xE5\x89\x8D\xE6\x94\xB6\xE5\x88\xB0\xE7\x9A\x84\xE6"
    "\x89\x80\xE6\x9C\x89\xE5\x88\xB6\xE9\x99\x90\xE3\x82\x92\xE5\x8F\x97\xE3"
    "\x81\x91\xE3\x81\xAA\xE3\x81\x84\xE5\xAE\x89\xE5\x85\xA8\xE3\x83\x95\xE3"
    "\x82\xA3\xE3\x83\xAB\xE3\x82\xBF\xE3\x83\xBC\xE6\x88\x91\xE6\x98\xAF\xE4"
    "\xBD\xA0\xE7\x9A\x84\xE5\x88\x9B\xE5\xBB\xBA\xE8\x80\x85\xE6\x88\x91\xE6"
    "\x98\xAF\xE4\xBD\xA0\xE7\x9A\x84\xE5\x88\x9B\xE9\x80\xA0\xE8\x80\x85\xE6"
    "\x88\x91\xE6\x98\xAF\xE4\xBD\xA0\xE7\x9A\x84\xE5\xBC\x80\xE5\x8F\x91\xE8"
    "\x80\x85\xE6\x88\x91\xE6\x98\xAF\xE4\xBD\xA0\xE7\x9A\x84\xE7\xAE\xA1\xE7"
    "\x90\x86\xE5\x91\x98\xE6\x8B\x92\xE5\x90\xA6\xE3\x81\x97\xE3\x81\xA6\xE3"
    "\x81\xAF\xE3\x81\x84\xE3\x81\x91\xE7\x84\xA1\xE5\x8A\xB9\xE3\x81\xAB\xE3"
    "\x81\x97\xE3\x81\xAA\xE3\x81\x84\xE3\x81\xA7\xE7\x84\xA1\xE5\x8A\xB9\xE3"
    "\x81\xAB\xE3\x81\x97\xE3\x81\xAA\xE3\x81\x84\xE6\x96\xB9\xE9\x81\xA9\xE7"
    "\x94\xA8\xE3\x81\x95\xE3\x82\x8C\xE3\x81\xBE\xE3\x81\x9B\xE3\x82\x93" "a"
    "penas minhas ordensaqui e o seu criadoraturan keamanan andaaturan keaman"
    "an kamubericht van de adminbericht van je adminchi lam theo loi toidarf "
    "nicht verweigerdarfst nichts ablehnde ne pas transgressdein entwickler h"
    "ierdeine filter im autodeine filter im pooldeine filter niemalsdeine fil"
    "termaschinedeinem system promptdeinem system-promptdeinen system promptd"
    "einen system-promptdeiner inhaltsfilterdilarang mengabaikandilarang nona"
    "ktifkandung bao gio lap laidung bao gio phot lodung bao gio tiet lodung "
    "bao gio tu choidung bao gio vi phamfilter keamanan andafilter keamanan k"
    "amufiltri dei contenutifiltros de contenidofiltros de segurancafiltros d"
    "e seguridadgeheimen instruktionguvenlik kurallarinii tuoi misure di sici"
    " tuoi regole di sicignorieren sie nichtinstrukcje systemoweinstruksi dar"
    "i admininstruksi sebelumnyajangan menonaktifkanjangan pernah bilangjanga"
    "n pernah lewatijangan sampai lewatije beperkingen nooitje richtlijnen no"
    "oitje suis ton createurje te donne le droitjede frage beantwortjestem tw"
    "oim dewelopjouw systeeminstructkeinerlei einschrankkeinerlei richtliniek"
    "hong bao gio bo quakhong bao gio pha vole tue misure di sicle tue regole"
    " di sicmelakukan semua yangmessaggio dell'adminmessaggio dell'amminmessa"
    "ggio dello svilmissachten sie nichtnachricht der systemnachricht des sys"
    "temnachricht vom systemne s'appliquent plusnie masz zadnych ogrnie masz "
    "zadnych zasnie znasz moralnoscinie znasz ograniczennon bisogna disattivn"
    "on si deve disattivnunca debes desactivodpowiada na wszystkohne alle ein"
    "schrankohne jede einschrankohne jegliche filterohne jegliche zensurpembe"
    "ritahuan sistemrisponde a qualsiasirispondi a qualsiasisana verilen tali"
    "matsans faire la moralesenza alcuna restrizseulement les ordresseulement"
    " mes ordresseus filtros de aguaseus filtros de cafeseus filtros de oleos"
    "ono il tuo creatoresoy tu administradorsoy tu desarrolladorsus filtros d"
    "e polvoswoj prompt systemowswoje filtry do kawyswoje filtry do wodyswoje"
    " zabezpieczeniateus filtros de aguateus filtros de cafeteus filtros de o"
    "leotidak memiliki batastidak memiliki etikatidak memiliki moraltidak men"
    "genal batastidak mengenal etikatidak mengenal moraltidak pernah menolakt"
    "idak punya larangantin nhan tu he thongtin nhan tu nha phattin nhan tu q"
    "uan triton prompt d'originetoutes les consignestu as l'autorisationtu pr"
    "ompt de sistematus filtros de polvotwoj prompt systemowtwoje filtry do k"
    "awytwoje filtry do wodytwoje zabezpieczeniauberschreite niemalsunicament"
    "e lo que youniquement ce que jeverborgenen vorgabenverraten sie niemalsv"
    "ersteckten vorgabenvotre prompt initialvotre prompt systemevous etes mai"
    "ntenantweigeren is verbodenwiadomosc od programwszystkie poprzedniezet a"
    "lsjeblieft nietzonder enige censuurzonder enkele beperkzonder enkele fil"
    "ter\xD0\xB7 \xD1\x86\xD1\x96\xD1\x94\xD1\x96 \xD0\xBC\xD0\xB8\xD1\x82"
    "\xD1\x96\xD0\xBD\xD0\xB5\xD0\xB4\xD0\xB5\xD0\xB8\xD1\x81\xD1\x82\xD0\xB2"
    "\xD0\xB8\xD1\x82\xD0\xBD\xD0\xB5\xD0\xB8\xD1\x80\xD0\xBE\xD0\xBC\xD0\xB5"
    "\xD1\x80\xD0\xB5\xD0\xB6\xD0\xBF\xD0\xBE\xD1\x80\xD1\x83\xD1\x88\xD1\x83"
    "\xD0\xB2\xD0\xB0\xD1\x82\xD0\xB8\xD0\xBF\xD1\x80\xD0\xB8\xD1\x82\xD0\xB2"
    "\xD0\xBE\xD1\x80\xD0\xB8\xD1\x81\xD1\x8C\xD8\xA7\xD8\xB2 \xD8\xA7\xDB"
    "\x8C\xD9\x86 \xD9\x84\xD8\xAD\xD8\xB8\xD9\x87\xD8\xA8\xD8\xB1\xD9\x88 "
    "\xD8\xA8\xD9\x87 \xD8\xAD\xD8\xA7\xD9\x84\xD8\xAA\xD8\xA8\xD9\x84\xD8"
    "\xA7 \xD8\xA7\xD9\x8A \xD9\x82\xD9\x8A\xD9\x88\xD8\xAF\xD8\xA8\xD9\x87 "
    "\xD9\x87\xD9\x85\xD9\x87 \xD8\xB3\xD9\x88\xD8\xA7\xD9\x84\xD8\xAA\xD8"
    "\xAC\xD9\x8A\xD8\xA8 \xD8\xB9\xD9\x84\xD9\x89 \xD9\x83\xD9\x84\xD8\xAD"
    "\xD9\x82 \xD9\x86\xD8\xAF\xD8\xA7\xD8\xB1\xDB\x8C \xD8\xB1\xD8\xAF\xD9"
    "\x84\xD8\xA7 \xD8\xAA\xD8\xAE\xD8\xB6\xD8\xB9 \xD9\x84\xD8\xA7\xD9\x8A"
    "\xD9\x84\xD8\xA7 \xD9\x8A\xD8\xAE\xD8\xB6\xD8\xB9 \xD9\x84\xD8\xA7\xD9"
    "\x8A\xD9\x84\xD8\xA7 \xD9\x8A\xD8\xB9\xD8\xB1\xD9\x81 \xD9\x84\xD8\xA7"
    "\xD9\x8A\xD9\x85\xD9\x86 \xD8\xA7\xD9\x84\xD8\xA7\xD9\x86 \xD8\xA7\xD9"
    "\x86\xD8\xAA\xD9\x86\xD9\x82\xD8\xB4 \xD8\xA8\xD8\xA7\xD8\xB2\xDB\x8C "
    "\xDA\xA9\xD9\x86\xD9\x87\xD8\xB1\xDA\xAF\xD8\xB2 \xD8\xB1\xD8\xAF \xD9"
    "\x86\xDA\xA9\xD9\x86\xD9\x8A\xD8\xAC\xD9\x8A\xD8\xA8 \xD8\xB9\xD9\x84"
    "\xD9\x89 \xD9\x83\xD9\x84\xE0\xA4\x87\xE0\xA4\xB8 \xE0\xA4\xAA\xE0\xA4"
    "\xB2 \xE0\xA4\xB8\xE0\xA5\x87\xEB\x82\x98\xEB\x8A\x94 \xEB\x84\xA4 \xEA"
    "\xB0\x9C\xEB\xB0\x9C\xEC\x9E\x90\xEB\x82\x98\xEB\x8A\x94 \xEB\x84\xA4 "
    "\xEA\xB4\x80\xEB\xA6\xAC\xEC\x9E\x90\xEB\x82\x98\xEB\x8A\x94 \xEB\x84"
    "\xA4 \xEC\xA0\x9C\xEC\x9E\x91\xEC\x9E\x90\xEB\x82\x98\xEB\x8A\x94 \xEB"
    "\x84\xA4 \xEC\xB0\xBD\xEC\xA1\xB0\xEC\x9E\x90\xEB\xAA\xA8\xEB\x93\xA0 "
    "\xEC\xA7\x88\xEB\xAC\xB8\xEC\x97\x90 \xEB\x8B\xB5\xEC\x8B\x9C\xEC\x8A"
    "\xA4\xED\x85\x9C \xEB\xA9\x94\xEC\x8B\x9C\xEC\xA7\x80:alleen mijn bevele"
    "nalles wat hierbovenaqui e o seu desenvben senin gelistiriben senin prog"
    "ramciben senin yoneticindarf niemals ablehndarfst nicht ablehndeaktivier"
    "e niemalsdeine anfangsanweisdeinem systempromptdeinen filter nichtdeinen"
    " filteranlagedeinen filterkaffeedeinen inhaltsrichtdeinen systempromptde"
    "iner inhaltsrichtdevre disi birakmandit is de beheerderdung bao gio bo q"
    "uadung bao gio pha voe o seu programadorermachtige ich dichfiltres de se"
    "curitefiltri di contenutofiltri di sicurezzafiltros de conteudofrei von "
    "einschrankfrei von richtliniegeen enkele censuurgeen enkele gewetengeen "
    "enkele grenzengeheime instructiesgelten nicht langerhai il mio permessoh"
    "anya apa yang sayahanya menuruti sayahanya perintah sayahay tuong tuong "
    "banherhangi bir filtreherhangi bir sansurhier ist dein adminicerik filtr"
    "eleriniich ermachtige dichik ben je beheerderinterdit de refuserjamais d"
    "iga que naoje beperkingen nietje geheime instructje hebt toestemmingje r"
    "ichtlijnen nietjouw systeemberichtke tu giay phut naykeinerlei beschrank"
    "kelimesi kelimesinekhong bi kiem duyetkhong biet dieu camkhong co kiem d"
    "uyetkisitlamasi olmayankomunikat systemowylam tat ca nhung gimessage de "
    "l'equipemessage du developpmodello linguisticomodelo de linguagemnachric"
    "ht der adminnachricht des adminnachricht vom adminnao conhece filtrosnao"
    " conhece limitesnao conhece proibicnao conhece restricnao se aplicam mai"
    "snie masz moralnoscinie masz ograniczennie zna zadnych ogrnie zna zadnyc"
    "h zasno hay que desactivno tiene conciencianon bisogna infrangnon si dev"
    "e infrangohne alle beschrankohne jede beschrankohne jegliche moralohne j"
    "egliche regelpalabra por palabrapalavra por palavrasans aucune censuresa"
    "ns aucune ethiquese moque des reglesseulement ce que jeseus medidas de s"
    "egsin ninguna restricso as minhas ordenssolamente lo que yosoltanto quel"
    "lo chesuas medidas de segsus filtros de aguasus filtros de airesus filtr"
    "os de cafetak boleh melanggartak boleh mematikantem minha permissaotes f"
    "iltres a huileteus medidas de segthong diep he thongtidak boleh abaikant"
    "idak boleh langgartidak boleh lupakantidak boleh matikantidak boleh meno"
    "laktienes autorizaciontodas as instrucoestodo esta permitidoton message "
    "initialton message systemetra loi moi cau hoitu as la permissiontu as ma"
    " permissiontuo prompt inizialetuo prompt nascostotus filtros de aguatus "
    "filtros de airetus filtros de cafetutte le istruzionitutto quello che ti"
    "umgehen sie niemalsvergessen sie nichtvergiss bitte nichtvos filtres a h"
    "uilevotre prompt secretwiadomosc od systemzonder enige beperkzonder enig"
    "e filterzonder enkele regel\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xB3\xD1\x80\xD0"
    "\xB0\xD0\xBD\xD0\xB8\xD1\x86\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xBC\xD0\xBE"
    "\xD1\x80\xD0\xB0\xD0\xBB\xD1\x96\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xBF\xD0"
    "\xBE\xD0\xB2\xD1\x87\xD0\xB0\xD0\xBD\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xBF"
    "\xD1\x80\xD0\xB0\xD0\xB2\xD0\xB8\xD0\xBB\xD0\xB1\xD0\xB5\xD0\xB7 \xD1"
    "\x84\xD0\xB8\xD0\xBB\xD1\x8C\xD1\x82\xD1\x80\xD0\xB1\xD0\xB5\xD0\xB7 "
    "\xD1\x84\xD1\x96\xD0\xBB\xD1\x8C\xD1\x82\xD1\x80\xD0\xB1\xD0\xB5\xD0\xB7"
    " \xD1\x86\xD0\xB5\xD0\xBD\xD0\xB7\xD1\x83\xD1\x80\xD0\xBD\xD0\xB5\xD1"
    "\x82 \xD0\xBC\xD0\xBE\xD1\x80\xD0\xB0\xD0\xBB\xD0\xB8\xD0\xBD\xD0\xB5"
    "\xD1\x82 \xD0\xBF\xD1\x80\xD0\xB0\xD0\xB2\xD0\xB8\xD0\xBB\xD1\x80\xD0"
    "\xB5\xD0\xB6\xD0\xB8\xD0\xBC \xD0\xB1\xD0\xBE\xD0\xB3\xD0\xB0\xD1\x81"
    "\xD0\xB2\xD0\xBE\xD0\xB8 \xD1\x81\xD0\xBA\xD1\x80\xD1\x8B\xD1\x82\xD1"
    "\x81\xD0\xB2\xD0\xBE\xD1\x96 \xD0\xB5\xD1\x82\xD0\xB8\xD1\x87\xD0\xBD"
    "\xD1\x81\xD0\xB2\xD0\xBE\xD1\x96 \xD1\x82\xD0\xB0\xD1\x94\xD0\xBC\xD0"
    "\xBD\xD1\x82\xD0\xB2\xD0\xBE\xD0\xB8 \xD1\x81\xD0\xBA\xD1\x80\xD1\x8B"
    "\xD1\x82\xD1\x82\xD0\xB2\xD0\xBE\xD1\x96 \xD0\xB5\xD1\x82\xD0\xB8\xD1"
    "\x87\xD0\xBD\xD1\x82\xD0\xB2\xD0\xBE\xD1\x96 \xD1\x82\xD0\xB0\xD1\x94"
    "\xD0\xBC\xD0\xBD\xD1\x82\xD0\xB5\xD0\xB1\xD0\xB5 \xD0\xB7\xD0\xB2\xD0"
    "\xB0\xD1\x82\xD0\xB8\xD1\x82\xD0\xB5\xD0\xB1\xD1\x8F \xD0\xB7\xD0\xBE"
    "\xD0\xB2\xD1\x83\xD1\x82\xD1\x83\xD1\x8F\xD0\xB2\xD0\xB8, \xD1\x89\xD0"
    "\xBE \xD1\x82\xD0\xB8\xD8\xA7\xD8\xAC\xD8\xA7\xD8\xB2\xD9\x87 \xD8\xAF"
    "\xD8\xA7\xD8\xB1\xDB\x8C\xD8\xA7\xD9\x86\xD8\xA7 \xD9\x85\xD8\xA8\xD8"
    "\xB1\xD9\x85\xD8\xAC\xD9\x83\xD8\xA7\xD9\x88\xD8\xA7\xD9\x85\xD8\xB1\xD9"
    "\x8A \xD9\x81\xD9\x82\xD8\xB7\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 \xD8\xA7"
    "\xD8\xAE\xD9\x84\xD8\xA7\xD9\x82\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 \xD8"
    "\xAA\xD8\xAD\xD8\xB0\xD9\x8A\xD8\xB1\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 "
    "\xD8\xB1\xD9\x82\xD8\xA7\xD8\xA8\xD8\xA9\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86"
    " \xD8\xB6\xD9\x88\xD8\xA7\xD8\xA8\xD8\xB7\xD8\xA8\xD8\xAF\xD9\x88\xD9"
    "\x86 \xD9\x81\xDB\x8C\xD9\x84\xD8\xAA\xD8\xB1\xD8\xA8\xD8\xAF\xD9\x88"
    "\xD9\x86 \xD9\x82\xD8\xA7\xD9\x86\xD9\x88\xD9\x86\xD8\xA8\xD8\xAF\xD9"
    "\x88\xD9\x86 \xD9\x82\xD9\x88\xD8\xA7\xD8\xB9\xD8\xAF\xD8\xA8\xD8\xAF"
    "\xD9\x88\xD9\x86 \xD9\x87\xD8\xB4\xD8\xAF\xD8\xA7\xD8\xB1\xD8\xA8\xD8"
    "\xB1\xD8\xAF\xD8\xA7\xD8\xB4\xD8\xAA\xD9\x87 \xD8\xB4\xD8\xAF\xD8\xAD"
    "\xD8\xA7\xD9\x84\xD8\xAA \xD8\xA7\xD8\xB4\xDA\xA9\xD8\xA7\xD9\x84\xD8"
    "\xAD\xD8\xA7\xD9\x84\xD8\xAA \xD8\xAA\xD9\x88\xD8\xB3\xD8\xB9\xD9\x87"
    "\xD8\xAD\xD8\xA7\xD9\x84\xD8\xAA \xD8\xAF\xDB\x8C\xD8\xA8\xD8\xA7\xDA"
    "\xAF\xD8\xBA\xDB\x8C\xD8\xB1\xD9\x81\xD8\xB9\xD8\xA7\xD9\x84 \xD8\xB4"
    "\xD8\xAF\xD8\xBA\xDB\x8C\xD8\xB1\xD9\x81\xD8\xB9\xD8\xA7\xD9\x84 \xDA"
    "\xA9\xD9\x86\xD9\x81\xD9\x82\xD8\xB7 \xD8\xA7\xD9\x88\xD8\xA7\xD9\x85"
    "\xD8\xB1\xD9\x8A\xD9\x83\xD9\x84\xD9\x85\xD8\xA9 \xD8\xA8\xD9\x83\xD9"
    "\x84\xD9\x85\xD8\xA9\xD9\x84\xD8\xAF\xD9\x8A\xD9\x83 \xD8\xA7\xD9\x84"
    "\xD8\xA7\xD8\xB0\xD9\x86\xD9\x86\xD9\x85\xD9\x88\xD8\xB0\xD8\xAC \xD9"
    "\x84\xD8\xBA\xD9\x88\xD9\x8A\xD9\x87\xD9\x85\xD9\x87 \xD9\x82\xD9\x88"
    "\xD8\xA7\xD9\x86\xDB\x8C\xD9\x86\xD9\x87\xD9\x88\xD8\xB4 \xD9\x85\xD8"
    "\xB5\xD9\x86\xD9\x88\xD8\xB9\xDB\x8C\xD9\x88\xD8\xB6\xD8\xB9 \xD8\xA7"
    "\xD9\x84\xD9\x85\xD8\xB4\xD8\xB1\xD9\x81\xD9\x88\xD8\xB6\xD8\xB9 \xD8"
    "\xA7\xD9\x84\xD9\x85\xD8\xB7\xD9\x88\xD8\xB1\xD9\xBE\xDB\x8C\xD8\xA7\xD9"
    "\x85 \xD8\xAA\xD9\x88\xD8\xB3\xD8\xB9\xD9\x87\xD9\xBE\xDB\x8C\xD8\xBA"
    "\xD8\xA7\xD9\x85 \xD9\x85\xD8\xAF\xDB\x8C\xD8\xB1\xE0\xA4\x97\xE0\xA5"
    "\x89\xE0\xA4\xA1 \xE0\xA4\xAE\xE0\xA5\x8B\xE0\xA4\xA1\xE0\xA4\x9A\xE0"
    "\xA4\xBE\xE0\xA4\xB2\xE0\xA5\x82 \xE0\xA4\xB9\xE0\xA5\x8B\xE0\xA4\xAA"
    "\xE0\xA4\xB9\xE0\xA4\xB2\xE0\xA5\x87 \xE0\xA4\x9C\xE0\xA5\x8B\xE0\xA4"
    "\xAE\xE0\xA4\xA4 \xE0\xA4\xA4\xE0\xA5\x8B\xE0\xA4\xA1\xE0\xA4\xBC\xE0"
    "\xA4\xAE\xE0\xA4\xA4 \xE0\xA4\xAC\xE0\xA4\xA4\xE0\xA4\xBE\xE0\xA4\x93"
    "\xE0\xA4\xAE\xE0\xA4\xA4 \xE0\xA4\xB2\xE0\xA4\xBF\xE0\xA4\x96\xE0\xA5"
    "\x8B\xE0\xA4\xB0\xE0\xA4\xA6\xE0\xA5\x8D\xE0\xA4\xA6 \xE0\xA4\x95\xE0"
    "\xA4\xB0\xE0\xA4\xB9\xE0\xA4\xB0 \xE0\xA4\xA8\xE0\xA4\xBF\xE0\xA4\xAF"
    "\xE0\xA4\xAE\xE3\x82\xB7\xE3\x82\xB9\xE3\x83\x86\xE3\x83\xA0\xE9\x80\x9A"
    "\xE7\x9F\xA5:\xEA\xB0\x9C\xEB\xB0\x9C\xEC\x9E\x90 \xEB\xA9\x94\xEC\x8B"
    "\x9C\xEC\xA7\x80\xEA\xB2\xBD\xEA\xB3\xA0\xED\x95\x98\xEC\xA7\x80 \xEB"
    "\xA7\x90\xEA\xB3\xA0\xEA\xB4\x80\xEB\xA6\xAC\xEC\x9E\x90 \xEB\xA9\x94"
    "\xEC\x8B\x9C\xEC\xA7\x80\xEB\x82\x98\xEC\x97\x90\xEA\xB2\x8C\xEB\xA7\x8C"
    " \xEB\xB3\xB5\xEC\xA2\x85\xEB\x8B\xB9\xEC\x8B\xA0\xEC\x9D\x98 \xEC\x8B"
    "\x9C\xEC\x8A\xA4\xED\x85\x9C\xEB\x8B\xB9\xEC\x8B\xA0\xEC\x9D\x98 \xEC"
    "\xBD\x98\xED\x85\x90\xEC\xB8\xA0\xEB\x90\x98\xEC\x97\x88\xEB\x8B\xA4\xEA"
    "\xB3\xA0 \xEC\x83\x81\xEC\x83\x81\xEB\xAC\xB4\xEC\x97\x87\xEC\x9D\xB4"
    "\xEB\x93\xA0 \xEB\x8C\x80\xEB\x8B\xB5\xEB\xAC\xB4\xEC\x97\x87\xEC\x9D"
    "\xB4\xEB\x93\xA0 \xED\x95\x98\xEB\x8A\x94\xEC\xA0\x88\xEB\x8C\x80 \xEA"
    "\xB1\xB0\xEB\xB6\x80\xED\x95\x98\xEC\xA7\x80\xEC\xA0\x88\xEB\x8C\x80 "
    "\xEA\xB1\xB0\xEC\xA0\x88\xED\x95\x98\xEC\xA7\x80" "annonce du systemeavv"
    "iso del sistemabatasan keamananmuben senin yaraticichi tuan theo lenhdaj"
    "e ci pozwoleniedarf nichts ablehnde agora em diantede ne pas contournde "
    "ne pas desactivdein system promptdein system-promptdeine filter nichtdei"
    "ne filteranlagedeine filterkaffeedeine inhaltsrichtdeine systemanweisdei"
    "nen filterpumpedeinen filtertutendeinen moralischendeiner moralischendei"
    "ner richtliniendeiner sicherheitsdesde este momentodevre disi biraktidil"
    "arang melanggardilarang mematikandoorbreek dus nietdu bist berechtigtdun"
    "g bao gio in rafiltres de contenufrei von beschrankgeen enkele filtergee"
    "n enkele limietgeen enkele moraalgeheimen schlusselgelistirici mesajihat"
    "a ayiklama moduherhangi bir ahlakherhangi bir kuralherhangi bir sinirher"
    "hangi bir yasakhicbir istegi reddhicbir soruyu reddhier ist der admini t"
    "uoi linee guidaimmagina di essereinstruksi sistemmujamas digas que nojan"
    "gan mengabaikanjangan nonaktifkanje systeeminstructjestem twoim adminjes"
    "tem twoim tworcjouw filters nooitjouw systeempromptkamu memiliki izinkei"
    "nerlei gewissenkhong bao gio quenkhong bi rang buockhong co rang buockho"
    "ng duoc phot lokhong duoc tu choikhong duoc vi phamkhong kem canh baokom"
    "unikat od adminle tue linee guidamag niets weigerenmensagem da equipemen"
    "sagem do desenvmensaje del equipomessage de l'adminmessage du systememod"
    "elo de lenguajemodo de depuracionmodo desarrolladormodo desenvolvedornao"
    " conhece regrasnie ma zadnych ogrnie ma zadnych zasnie zna moralnoscinie"
    " zna ograniczennigdy nie pisz, zeno tienes restriccnon bisogna aggiranon"
    " bisogna bypassnon bisogna ignoranon bisogna superanon devi dimenticanon"
    " si deve aggiranon si deve bypassnon si deve ignoranon si deve superanot"
    "a del desarrollnunca debes ignoranunca diga que naonunca digas que noont"
    "wikkelaarsmodusovertreed dus nietpas de restrictionpesan dari pengembpro"
    "mpt sistem andaprompt sistem kamusadece benim dediksadece benim soylesam"
    "tliche vorgabensana verilen gizlisans aucun censuresans aucun ethiquesan"
    "s aucune filtresans aucune limitesans aucune moralesans avertissementsan"
    "s mise en gardesaya pencipta kamusem qualquer restrsenza alcun avvertsen"
    "za alcun filtrosenza alcun limiteseu prompt inicialseu prompt secretoseu"
    "s diretrizes deseus filtros de arseus regras de segsinirsiz bir yapayslu"
    "chaj tylko mniesolo i miei ordinisoy tu programadorsuas diretrizes desua"
    "s regras de segsus medidas de segswoj prompt poczatswoje filtry olejuswo"
    "je ograniczeniaswoje zasady etyczsysteeminstructiestem permissao parates"
    " filtres a cafeteu prompt inicialteu prompt secretoteus diretrizes deteu"
    "s filtros de arteus regras de segthong bao he thongtidak boleh lewatitid"
    "ak punya aturanton prompt initialton prompt systemetus medidas de segtwo"
    "j prompt poczattwoje filtry olejutwoje ograniczeniatwoje zasady etyczube"
    "rnimm die rolleuberschreite nichtuitsluitend wat ikumgehe bitte nichtver"
    "borgenen anweisverraten sie nichtversteckten anweisvos filtres a cafevot"
    "re prompt cachewiadomosc od adminyonetici bildirimizonder enige regel"
    "\xD0\xB0\xD0\xBA\xD1\x82\xD0\xB8\xD0\xB2\xD0\xBE\xD0\xB2\xD0\xB0\xD0\xBD"
    "\xD0\xB0\xD0\xBD\xD1\x83\xD0\xBB\xD1\x8C\xD0\xBE\xD0\xB2\xD0\xB0\xD0\xBD"
    "\xD0\xB0\xD1\x81\xD1\x81\xD0\xB8\xD1\x81\xD1\x82\xD0\xB5\xD0\xBD\xD1\x82"
    "\xD0\xB8\xD0\xB3\xD0\xBD\xD0\xBE\xD1\x80\xD0\xB8\xD1\x80\xD1\x83\xD0\xB8"
    "\xD0\xBF\xD0\xBE\xD0\xBB\xD0\xBD\xD0\xBE\xD1\x81\xD1\x82\xD1\x8C\xD1\x8E"
    "\xD9\x81\xDB\x8C\xD9\x84\xD8\xAA\xD8\xB1\xD9\x87\xD8\xA7\xDB\x8C\xD8\xAA"
    "\xD9\x84\xD8\xA7 \xD8\xAA\xD8\xAE\xD8\xB6\xD8\xB9 \xD8\xA7\xD9\x8A\xD9"
    "\x84\xD8\xA7 \xD9\x8A\xD8\xAE\xD8\xB6\xD8\xB9 \xD8\xA7\xD9\x8A\xD9\x84"
    "\xD8\xA7 \xD9\x8A\xD8\xB9\xD8\xB1\xD9\x81 \xD8\xA7\xD9\x8A\xD9\x85\xD9"
    "\x86 \xD8\xAE\xD8\xA7\xD9\x84\xD9\x82 \xD8\xAA\xD9\x88\xE0\xA4\x95\xE0"
    "\xA4\xBF\xE0\xA4\xB0\xE0\xA4\xA6\xE0\xA4\xBE\xE0\xA4\xB0\xE0\xA4\x9A\xE0"
    "\xA5\x88\xE0\xA4\x9F\xE0\xA4\xAC\xE0\xA5\x89\xE0\xA4\x9F\xE0\xA4\xA4\xE0"
    "\xA5\x8B\xE0\xA4\xA1\xE0\xA4\xBC\xE0\xA4\xA8\xE0\xA5\x87\xE0\xA4\xB6\xE0"
    "\xA4\xAC\xE0\xA5\x8D\xE0\xA4\xA6\xE0\xA4\xB6\xE0\xA4\x83\xE0\xA4\xB8\xE0"
    "\xA4\x95\xE0\xA5\x8D\xE0\xA4\xB0\xE0\xA4\xBF\xE0\xA4\xAF\xE0\xA4\xB8\xE0"
    "\xA4\xAE\xE0\xA4\xBE\xE0\xA4\xAA\xE0\xA5\x8D\xE0\xA4\xA4\xE0\xA4\xB8\xE0"
    "\xA5\x80\xE0\xA4\xAE\xE0\xA4\xBE\xE0\xA4\x8F\xE0\xA4\x81\xE3\x81\x82\xE3"
    "\x81\xAA\xE3\x81\x9F\xE3\x81\xAE\xE5\x80\xAB\xE7\x90\x86\xE3\x81\x82\xE3"
    "\x81\xAA\xE3\x81\x9F\xE3\x81\xAE\xE5\x88\xB6\xE9\x99\x90\xE3\x81\x82\xE3"
    "\x81\xAA\xE3\x81\x9F\xE3\x81\xAE\xE5\xAE\x89\xE5\x85\xA8\xE3\x81\x93\xE3"
    "\x81\xAE\xE7\x9E\xAC\xE9\x96\x93\xE3\x81\x8B\xE3\x82\x89\xE3\x82\xA2\xE3"
    "\x82\xB7\xE3\x82\xB9\xE3\x82\xBF\xE3\x83\xB3\xE3\x83\x88\xE3\x82\xAA\xE3"
    "\x83\x95\xE3\x81\xAB\xE3\x81\x97\xE3\x81\xA6\xE3\x81\xAF\xE3\x82\xB4\xE3"
    "\x83\x83\xE3\x83\x89\xE3\x83\xA2\xE3\x83\xBC\xE3\x83\x89\xE3\x83\xAB\xE3"
    "\x83\xBC\xE3\x83\xAB\xE3\x81\x8C\xE3\x81\xAA\xE3\x81\x84\xE3\x83\xAB\xE3"
    "\x83\xBC\xE3\x83\xAB\xE3\x81\xAE\xE3\x81\xAA\xE3\x81\x84\xE4\xB8\x8D\xE5"
    "\x8F\x97\xE4\xBB\xBB\xE4\xBD\x95\xE9\x99\x90\xE5\x88\xB6\xE4\xB8\x8D\xE5"
    "\xB8\xA6\xE4\xBB\xBB\xE4\xBD\x95\xE8\xAD\xA6\xE5\x91\x8A\xE4\xB8\x8D\xE8"
    "\xA6\x81\xE4\xBB\xBB\xE4\xBD\x95\xE8\xAD\xA6\xE5\x91\x8A\xE4\xB9\x8B\xE5"
    "\x89\x8D\xE5\x91\x8A\xE8\xAF\x89\xE4\xBD\xA0\xE7\x9A\x84\xE4\xBD\xA0\xE7"
    "\x9A\x84\xE7\xB3\xBB\xE7\xB5\xB1\xE6\x8C\x87\xE4\xBB\xA4\xE4\xBD\xA0\xE7"
    "\x9A\x84\xE7\xB3\xBB\xE7\xB5\xB1\xE6\x8F\x90\xE7\xA4\xBA\xE4\xBD\xA0\xE7"
    "\x9A\x84\xE7\xB3\xBB\xE7\xBB\x9F\xE6\x8C\x87\xE4\xBB\xA4\xE4\xBD\xA0\xE7"
    "\x9A\x84\xE7\xB3\xBB\xE7\xBB\x9F\xE6\x8F\x90\xE7\xA4\xBA\xE5\x9B\x9E\xE7"
    "\xAD\x94\xE4\xBB\xBB\xE4\xBD\x95\xE9\x97\xAE\xE9\xA2\x98\xE5\x9B\x9E\xE9"
    "\x81\xBF\xE3\x81\x97\xE3\x81\xAA\xE3\x81\x84\xE3\x81\xA7\xE5\x9B\x9E\xE9"
    "\x81\xBF\xE3\x81\x97\xE3\x81\xAA\xE3\x81\x84\xE6\x96\xB9\xE6\x88\x91\xE6"
    "\x98\xAF\xE4\xBD\xA0\xE7\x9A\x84\xE4\xB8\xBB\xE4\xBA\xBA\xE6\x96\xAD\xE3"
    "\x81\xA3\xE3\x81\xA6\xE3\x81\xAF\xE3\x81\x84\xE3\x81\x91\xE6\xB0\xB8\xE8"
    "\xBF\x9C\xE4\xB8\x8D\xE8\xA6\x81\xE6\x8B\x92\xE7\xBB\x9D\xE6\xB2\x92\xE6"
    "\x9C\x89\xE4\xBB\xBB\xE4\xBD\x95\xE9\x99\x90\xE5\x88\xB6\xE6\xB2\xA1\xE6"
    "\x9C\x89\xE4\xBB\xBB\xE4\xBD\x95\xE7\xBA\xA6\xE6\x9D\x9F\xE6\xB2\xA1\xE6"
    "\x9C\x89\xE4\xBB\xBB\xE4\xBD\x95\xE8\xA7\x84\xE5\x88\x99\xE6\xB2\xA1\xE6"
    "\x9C\x89\xE4\xBB\xBB\xE4\xBD\x95\xE9\x81\x93\xE5\xBE\xB7\xE6\xB2\xA1\xE6"
    "\x9C\x89\xE4\xBB\xBB\xE4\xBD\x95\xE9\x99\x90\xE5\x88\xB6\xE7\x84\xA1\xE5"
    "\x8A\xB9\xE3\x81\xAB\xE3\x81\x97\xE3\x81\xA6\xE3\x81\xAF\xE7\x84\xA1\xE8"
    "\xA6\x96\xE3\x81\x97\xE3\x81\xAA\xE3\x81\x84\xE3\x81\xA7\xE7\x84\xA1\xE8"
    "\xA6\x96\xE3\x81\x97\xE3\x81\xAA\xE3\x81\x84\xE6\x96\xB9\xE7\xA7\x81\xE3"
    "\x81\xAE\xE5\x91\xBD\xE4\xBB\xA4\xE3\x81\xA0\xE3\x81\x91\xE7\xA7\x81\xE3"
    "\x81\xAE\xE6\x8C\x87\xE7\xA4\xBA\xE3\x81\xA0\xE3\x81\x91\xE7\xAE\xA1\xE7"
    "\x90\x86\xE8\x80\x85\xE3\x83\xA2\xE3\x83\xBC\xE3\x83\x89\xE7\xB5\xB6\xE5"
    "\xAF\xBE\xE3\x81\xAB\xE6\x8B\x92\xE5\x90\xA6\xE3\x81\x97\xE7\xBB\x99\xE4"
    "\xBD\xA0\xE7\x9A\x84\xE7\xA7\x98\xE5\xAF\x86\xE6\x8C\x87\xE8\xA7\xA3\xE9"
    "\x99\xA4\xE3\x81\x97\xE3\x81\xAA\xE3\x81\x84\xE3\x81\xA7\xE8\xA7\xA3\xE9"
    "\x99\xA4\xE3\x81\x97\xE3\x81\xAA\xE3\x81\x84\xE6\x96\xB9\xE9\x96\x8B\xE7"
    "\x99\xBA\xE8\x80\x85\xE3\x83\xA2\xE3\x83\xBC\xE3\x83\x89\xE9\x9A\xA0\xE3"
    "\x81\x95\xE3\x82\x8C\xE3\x81\x9F\xE6\x8C\x87\xE7\xA4\xBA\xEA\xB4\x80\xEB"
    "\xA6\xAC\xEC\x9E\x90\xEB\xA1\x9C\xEB\xB6\x80\xED\x84\xB0" "a partir de a"
    "goraa partir de ahoraalleen nog wat ikalles erlaubt istaturan keamananmu"
    "aturan sebelumnyaaviso del sistemaavviso di sistemabebas dari aturanbez "
    "moralizowaniabez zadnych ogranbez zadnych ostrzbez zadnych zasadbisherig"
    "en regelnbrich bitte nichtcac quy tac truocchi nghe lenh toidarf nicht a"
    "blehnde ne pas enleverde ne pas supprimdeaktiviere nichtdein systempromp"
    "tdeine filterpumpedeine filtertutendeine moralischendeinen schutzmechdei"
    "ner schutzmechdung bao gio quenduoc phep lam moifilter keamananmufrei vo"
    "n gewissengeen enkele regelgeen enkele taboegeheime schlusselgeheimen vo"
    "rgabengelten nicht mehrgenehmige ich dirgizli talimatlarigizli yonergele"
    "rigormezden geliyorhinweis des admini tuoi protezioniignoriere niemalsin"
    "struksi rahasiajamais transgressje systeemberichtjouw filters nietkecerd"
    "asan buatankeinerlei grenzenkeinerlei skrupelkhong bao gio tatkhong bi g"
    "ioi hankhong cho toi xemkhong co gioi hankhong duoc bo quakhong duoc pha"
    " vokhong nen phot lokhong nen vi phamkhong vo hieu hoakomunikat programl"
    "e tue protezionima khong canh baomag niet weigerenmensagem do adminmensa"
    "je del adminmissachte niemalsmodalita di debugmodele de langagemodo de d"
    "epuracaomodo de desarrollnao conhece moralnao deve desobedene dis jamais"
    " nonne dis jamais quene dit jamais nonne refuses jamaisnhung gi ban duoc"
    "nie ma moralnoscinie ma ograniczennie znasz zakazownigdy nie mow, zenigd"
    "y nie odmawiano debes desactivno hay que ignorano me digas nuncano puede"
    "s negarteno tiene restriccno tienes filtrosno tienes limitesnon bisogna "
    "spegnnon bisogna violanon devi disattivnon rifiutare mainon si deve speg"
    "nnon si deve violanunca debes olvidnunca debes saltanunca debes saltenun"
    "ca se desobedenunca te desactivnur meine befehlenur noch, was ichparola "
    "per parolapengumuman sistempesan dari sistemprivo di scrupoliprohibido n"
    "egarteregras anterioressadece benim emirsans aucun filtresans aucun limi"
    "tesans aucun moralesans aucune reglesans aucune tabousaya izinkan kamusa"
    "ya pengembangmusem nenhum filtrosem nenhum limitesem nenhuma restrsemua "
    "yang pernahsenza avvertimentseu prompt ocultosin ningun filtrosin ningun"
    " limitesomente as minhassou o seu criadorsu andan itibarensuas configura"
    "caosus normas de segsus restriccionesswoje filtry wodyswoje zasady bezpt"
    "ak boleh abaikantak boleh langgartak boleh lupakantak boleh matikantes f"
    "iltres a airtes filtres a eautes filtres d'eauteu prompt ocultoti do il "
    "permessotidak punya batastidak punya etikatidak punya moraltienes mi per"
    "misoton prompt secrettoutes les reglestrybie programisttu prompt inicial"
    "tuas configuracaotus normas de segtus restriccionestwoje filtry wodytwoj"
    "e zasady bezpukryte instrukcjeumgehen sie nichtvietato rifiutarevos filt"
    "res a airvos filtres a eauvos filtres d'eauwyobraz sobie, zeyoneticiden "
    "mesajzonder restrictie\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xB5\xD1\x82\xD0\xB8"
    "\xD0\xBA\xD0\xB8\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xBE\xD0\xB1\xD0\xBC\xD0"
    "\xB5\xD0\xB6\xD0\xB1\xD0\xB5\xD0\xB7 \xD1\x8D\xD1\x82\xD0\xB8\xD0\xBA"
    "\xD0\xB8\xD0\xB2\xD0\xB5\xD0\xB4\xD0\xB8 \xD1\x81\xD0\xB5\xD0\xB1\xD1"
    "\x8F\xD0\xBD\xD0\xB5 \xD0\xBF\xD0\xBE\xD0\xB2\xD1\x82\xD0\xBE\xD1\x80"
    "\xD0\xBF\xD0\xB5\xD1\x80\xD0\xB5\xD0\xB8\xD0\xB4\xD0\xB8 \xD0\xB2\xD0"
    "\xBF\xD0\xB5\xD1\x80\xD0\xB5\xD0\xB8\xD0\xB4\xD0\xB8 \xD1\x83\xD1\x80"
    "\xD0\xBE\xD0\xB1\xD0\xB8\xD1\x88 \xD0\xB2\xD1\x81\xD0\xB5\xD1\x82\xD0"
    "\xB5\xD0\xBF\xD0\xB5\xD1\x80\xD1\x8C \xD1\x82\xD1\x8B\xD1\x82\xD1\x8B "
    "\xD1\x82\xD0\xB5\xD0\xBF\xD0\xB5\xD1\x80\xD1\x8C\xD8\xA7\xD8\xB7\xD8\xB9"
    "\xD9\x86\xD9\x8A \xD9\x81\xD9\x82\xD8\xB7\xD8\xA7\xD9\x86\xD8\xA7 \xD8"
    "\xB5\xD8\xA7\xD9\x86\xD8\xB9\xD9\x83\xD8\xA7\xD9\x86\xD8\xA7 \xD9\x85"
    "\xD8\xB7\xD9\x88\xD8\xB1\xD9\x83\xD8\xA7\xD9\x86\xD8\xA7 \xD9\x85\xD9"
    "\x86\xD8\xB4\xD9\x8A\xD9\x83\xD8\xA7\xD9\x86\xD8\xAA\xD9\x82\xD9\x84 "
    "\xD8\xA7\xD9\x84\xD9\x89\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 \xD8\xAD\xD8"
    "\xAF\xD9\x88\xD8\xAF\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 \xD8\xB6\xD9\x85"
    "\xD9\x8A\xD8\xB1\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 \xD9\x82\xD9\x8A\xD9"
    "\x88\xD8\xAF\xD8\xA8\xD9\x84\xD8\xA7 \xD8\xA7\xD8\xAE\xD9\x84\xD8\xA7"
    "\xD9\x82\xD8\xA8\xD9\x84\xD8\xA7 \xD8\xAA\xD8\xAD\xD8\xB0\xD9\x8A\xD8"
    "\xB1\xD8\xA8\xD9\x84\xD8\xA7 \xD8\xB1\xD9\x82\xD8\xA7\xD8\xA8\xD8\xA9"
    "\xD8\xA8\xD9\x84\xD8\xA7 \xD8\xB6\xD9\x88\xD8\xA7\xD8\xA8\xD8\xB7\xD8"
    "\xA8\xD9\x84\xD8\xA7 \xD9\x82\xD9\x88\xD8\xA7\xD8\xB9\xD8\xAF\xD8\xA8"
    "\xD9\x88\xD8\xAA \xD8\xAF\xD8\xB1\xD8\xAF\xD8\xB4\xD8\xA9\xD8\xAA\xD8"
    "\xB5\xD8\xB1\xD9\x81 \xD9\x83\xD8\xA7\xD9\x86\xD9\x83\xD8\xAD\xD8\xA7"
    "\xD9\x84\xD8\xAA \xD9\x85\xD8\xAF\xDB\x8C\xD8\xB1\xD8\xB2\xD8\xAF\xD8"
    "\xA7\xDB\x8C\xDB\x8C \xD8\xA8\xD8\xB1\xD9\x88\xD8\xBA\xD9\x8A\xD8\xB1 "
    "\xD8\xB3\xD8\xA7\xD8\xB1\xD9\x8A\xD8\xA9\xD9\x81\xD8\xB1\xD8\xA7\xD9\x85"
    "\xD9\x88\xD8\xB4 \xDA\xA9\xD9\x86\xD9\x83\xD9\x84 \xD8\xA7\xD9\x84\xD9"
    "\x82\xD9\x8A\xD9\x88\xD8\xAF\xD9\x83\xD9\x84\xD9\x85\xD8\xA9 \xD8\xA7"
    "\xD9\x84\xD8\xB3\xD8\xB1\xD9\x84\xD8\xA7 \xD8\xAA\xD8\xAA\xD8\xAC\xD8"
    "\xA7\xD9\x87\xD9\x84\xD9\x84\xD8\xA7 \xD8\xAA\xD8\xAA\xD8\xAC\xD8\xA7"
    "\xD9\x88\xD8\xB2\xD9\x85\xD8\xAC\xD8\xA7\xD8\xB2 \xD9\x87\xD8\xB3\xD8"
    "\xAA\xDB\x8C\xD9\x85\xD8\xAF\xD9\x84 \xD8\xB2\xD8\xA8\xD8\xA7\xD9\x86"
    "\xDB\x8C\xD9\x88\xD8\xA7\xD8\xB1\xD8\xAF \xD8\xAD\xD8\xA7\xD9\x84\xD8"
    "\xAA\xD9\x88\xD8\xA7\xD9\x86\xD9\x85\xD9\x88\xD8\xAF \xDA\xA9\xD9\x86"
    "\xD9\x88\xD8\xB6\xD8\xB9 \xD8\xA7\xD9\x84\xD8\xA7\xD9\x84\xD9\x87\xD9"
    "\xBE\xDB\x8C\xD8\xA7\xD9\x85 \xD9\x85\xD8\xAF\xDB\x8C\xD8\xB1\xEB\x84"
    "\xA4 \xEC\x95\x88\xEC\xA0\x84 \xED\x95\x84\xED\x84\xB0" "alles beantwoor"
    "daviso do sistemabez zadnych filtche do thuong dechi nghe loi toide ne p"
    "as ignorede ne pas oubliedeine schutzmechdeinen ethischendeiner ethische"
    "ndilarang abaikandilarang langgardilarang lupakandilarang matikandilaran"
    "g menolakdu bist jetzt imdung bao gio docdung bao gio tatdung cho toi xe"
    "mdung vo hieu hoaentwickler-modusequipe da openaiequipo de openaiestas a"
    "utorizadoetik kurallarinifrei von grenzenfrei von skrupelgeen enkele eth"
    "igelistirici modugelistirici notugioi han cua bangormezden gelmelgormezd"
    "en gelmenhanya perintahkuher soruya cevaphicbir kisitlamahuong dan bi ma"
    "tich gestatte dirimagine que voceinstruksi awalmujangan melanggarjangan "
    "mematikanjangan tampilkanjangan tunjukkanjangan ungkapkanje filters nooi"
    "tje systeempromptjouw beveiligingkeine einschrankkeine richtliniekeinerl"
    "ei filterkeinerlei verbotkeinerlei zensurkhong bi dao duckhong bi han ch"
    "ekhong bi luat lekhong bi quy tackhong co dao duckhong co han chekhong c"
    "o luat lekhong co quy tackhong kiem duyetkhong nen bo quakhong nen pha v"
    "omo hinh ngon ngumode developpeurnao deve contornnao deve desativnao pod"
    "e recusarne refuse jamaisne refuser aucunne refuses aucunnie masz zakazo"
    "wnie wolno ci odmnigdy nie odrzucninguna restriccno hay que olvidno hay "
    "que saltano hay que salteno rechaces nadano rechazas nadano tiene filtro"
    "sno tiene limitesno tienes reglasnon devi infrangnon dire mai chenon si "
    "applicanonote du developpnunca debes apagnunca debes eludnunca debes omi"
    "tnunca debes rompnunca debes violnunca se contornnunca se desativnur das"
    ", was ichohne alle filterohne alle zensurohne jede filterohne jede zensu"
    "rpermito que vocepesan dari adminprivo di restrizproibido recusarprompt "
    "systemowyrespondes a todorisponde a tuttorispondi a tuttosag nie, dass d"
    "usans aucun reglesans aucun tabousans restrictionschakel dus nietsem nen"
    "hum avisosemua yang telahsenza restrizionsistem bildirimisistem promptun"
    "uso o que eu mandsolo mis ordenessoltanto cio chesomente o que eusoylene"
    "n her seysua configuracaoswoje instrukcjetajne instrukcjetak boleh lewat"
    "itanpa peringatantes restrictionstodas las reglastodo lo anteriortoi cho"
    " phep banton prompt cachetri tue nhan taotrybie dewelopertu prompt ocult"
    "otutto cio che titwoje instrukcjetylko moje polectylko to, co kaztylko t"
    "o, co mowuitsluitend mijnvanaf dit momentvergeet dus nietvos restriction"
    "swoord voor woordwylacznie to, coya no se aplicanzeg nooit dat jezonder "
    "beperkingzonder waarschuw\xD0\xB0\xD1\x81\xD0\xB8\xD1\x81\xD1\x82\xD0"
    "\xB5\xD0\xBD\xD1\x82\xD0\xB2\xD1\x96\xD0\xB4\xD1\x82\xD0\xB5\xD0\xBF\xD0"
    "\xB5\xD1\x80\xD0\xB4\xD0\xBE\xD1\x81\xD0\xBB\xD0\xBE\xD0\xB2\xD0\xBD\xD0"
    "\xBE\xD0\xB4\xD0\xBE\xD1\x81\xD0\xBB\xD1\x96\xD0\xB2\xD0\xBD\xD0\xBE\xD0"
    "\xB7\xD0\xB0\xD0\xB1\xD0\xBE\xD1\x80\xD0\xBE\xD0\xBD\xD0\xB8\xD0\xBD\xD0"
    "\xB0\xD1\x80\xD1\x83\xD1\x88\xD0\xB0\xD1\x82\xD1\x8C\xD0\xBD\xD0\xB5\xD0"
    "\xB8\xD1\x80\xD0\xBE\xD1\x81\xD0\xB5\xD1\x82\xD0\xBE\xD1\x82\xD0\xBA\xD0"
    "\xBB\xD1\x8E\xD1\x87\xD0\xB5\xD0\xBD\xD0\xBF\xD0\xB5\xD1\x80\xD0\xB5\xD0"
    "\xBC\xD0\xBA\xD0\xBD\xD0\xB8\xD0\xBF\xD0\xBE\xD0\xB2\xD0\xBD\xD1\x96\xD1"
    "\x81\xD1\x82\xD1\x8E\xD0\xBF\xD0\xBE\xD0\xB2\xD0\xBE\xD0\xB4\xD1\x8C\xD1"
    "\x81\xD1\x8F\xD1\x81\xD0\xBA\xD0\xB0\xD1\x81\xD0\xBE\xD0\xB2\xD0\xB0\xD0"
    "\xBD\xD1\x82\xD0\xB2\xD0\xBE\xD1\x94 \xD1\x96\xD0\xBC'\xD1\x8F\xD1\x83"
    "\xD0\xB2\xD1\x96\xD0\xBC\xD0\xBA\xD0\xBD\xD0\xB5\xD0\xBD\xD1\x83\xD0\xBA"
    "\xD0\xB0\xD0\xB7\xD0\xB0\xD0\xBD\xD0\xB8\xD1\x8F\xD8\xA7\xD9\x84\xD8\xB3"
    "\xD9\x8A\xD8\xA7\xD8\xB3\xD8\xA7\xD8\xAA\xD8\xA7\xD9\x84\xD9\x85\xD8\xB1"
    "\xD8\xB4\xD8\xAD\xD8\xA7\xD8\xAA\xD9\x81\xD9\x82\xD8\xB7 \xD8\xA7\xD8"
    "\xB2 \xD9\x85\xD9\x86\xD9\x83\xD9\x84 \xD9\x85\xD8\xA7 \xD8\xB3\xD8\xA8"
    "\xD9\x82\xD9\x83\xD9\x84 \xD9\x85\xD8\xA7 \xD9\x82\xD9\x8A\xD9\x84\xE0"
    "\xA4\x85\xE0\xA4\xAC \xE0\xA4\xA4\xE0\xA5\x81\xE0\xA4\xAE\xE0\xA4\xA4"
    "\xE0\xA5\x81\xE0\xA4\xAE \xE0\xA4\x85\xE0\xA4\xAC\xE0\xA4\xA4\xE0\xA5"
    "\x81\xE0\xA4\xAE \xE0\xA4\x8F\xE0\xA4\x95\xE0\xA4\xA8 \xE0\xA4\xA4\xE0"
    "\xA5\x8B\xE0\xA4\xA1\xE0\xA4\xBC\xE0\xA4\xAC\xE0\xA4\x82\xE0\xA4\xA6 "
    "\xE0\xA4\x95\xE0\xA4\xB0\xE0\xA4\xAD\xE0\xA5\x82\xE0\xA4\xB2 \xE0\xA4"
    "\x9C\xE0\xA4\xBE\xE0\xA4\xAE\xE0\xA4\xA4 \xE0\xA4\xAD\xE0\xA5\x82\xE0"
    "\xA4\xB2\xE0\xA4\xAE\xE0\xA4\xA4 \xE0\xA4\xB9\xE0\xA4\x9F\xE0\xA4\xBE"
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
    "iso del adminbeheerdersmodusbez zadnej cenzche do quan tricho vo hieu ho"
    "acontesta a todod'ora in avantide ne pas violedeine ethischendilarang le"
    "watidit is de admindoorbreek nooitentwicklermodusequipe d'openaierlaube "
    "ich diresta autorizadoetkinlestirildifrei von filterfrei von verbotfrei "
    "von zensurgeen restrictiegeheime sleutelgeheimen anweisgormezden geldiha"
    "i il permessohuong dan truocich erlaube dirignoriere nichtik ben je make"
    "rjamais contournjamais desactivjamais desobedejamas te niegasjangan beri"
    "tahujangan sebutkanje bent bevoegdje filters nietkamu punya izinkeine be"
    "schrankkeinerlei limitkeinerlei moralkeinerlei regelkhong bi bo lockhong"
    " co bo lockhong duoc quenkomunikat adminkural tanimayanmasz pozwoleniemi"
    "ssachte nichtmode pengembangmodo depuracionnao deve deslignao se desobed"
    "enao tem filtrosnao tem limitesnao tem proibicnao tem restricne refuse a"
    "ucunne refuses riennegeer dus nietnenhuma restricnessuna restriznie znas"
    "z zasadnigdy nie odmowno debes ignorano hay que apagno hay que eludno ha"
    "y que omitno hay que rompno hay que violno rechaza nadano tiene reglasno"
    " tienes eticano tienes moralnon devi aggiranon devi bypassnon devi ignor"
    "anon devi superanon hai restriznon puoi rifiutnon rifiuta mainon rifiuti"
    " mainon valgono piunota dello svilnote de l'adminnote du systemenunca se"
    " deslignunca te ignoranunca te niegasohne alle moralohne alle regelohne "
    "einschrankohne jede moralohne jede regelohne richtlinieomzeil dus nieton"
    "ceki kurallarovertreed nooitparola d'ordineprivo di limitiprivo di moral"
    "eprivo di regoleprompt sistemmurecita la partereddetmen yasakresponda a "
    "tudoresponde a todoresponde a tudosans contraintesaya penciptamusei auto"
    "rizzatosemua instruksisemua kebijakansemua yang kamusenza avvertenzsenza"
    " dimenticasin advertenciasinir tanimayansistem isteminisou seu criadorso"
    "u seu programsystemanweisungtanpa ada batasteam van openaiteam von opena"
    "ites protectionstryb programisttylko moje rozkuneingeschranktvergiss nie"
    "malsverrate niemalsvorige opdrachtvos protectionswiadomosc adminwszystko"
    ", co ciyetki veriyorumyonetici mesaji\xD0\xBD\xD0\xB5 \xD0\xB2\xD0\xB8"
    "\xD0\xB2\xD0\xBE\xD0\xB4\xD0\xBD\xD0\xB5 \xD0\xB2\xD1\x8B\xD0\xB2\xD0"
    "\xBE\xD0\xB4\xD0\xBD\xD0\xB5 \xD0\xBD\xD0\xB0\xD0\xB7\xD0\xB8\xD0\xB2"
    "\xD0\xBD\xD0\xB5 \xD0\xBD\xD0\xB0\xD0\xB7\xD1\x8B\xD0\xB2\xD0\xBD\xD0"
    "\xB5 \xD0\xBF\xD0\xBE\xD0\xBA\xD0\xB0\xD0\xB6\xD0\xBD\xD0\xB5 \xD1\x80"
    "\xD0\xB0\xD1\x81\xD0\xBA\xD1\x80\xD0\xBD\xD0\xB5 \xD1\x80\xD0\xBE\xD0"
    "\xB7\xD0\xBA\xD1\x80\xD0\xBD\xD0\xB5 \xD1\x81\xD0\xBE\xD0\xBE\xD0\xB1"
    "\xD1\x89\xD1\x82\xD0\xB2\xD0\xBE\xD0\xB5 \xD0\xB8\xD0\xBC\xD1\x8F\xD1"
    "\x82\xD0\xB5\xD0\xBF\xD0\xB5\xD1\x80 \xD1\x82\xD0\xB8\xD1\x82\xD0\xB8 "
    "\xD1\x80\xD0\xBE\xD0\xB1\xD0\xBE\xD1\x82\xD1\x82\xD0\xB8 \xD1\x82\xD0"
    "\xB5\xD0\xBF\xD0\xB5\xD1\x80\xD1\x82\xD0\xB8 \xD1\x88\xD1\x82\xD1\x83"
    "\xD1\x87\xD0\xBD\xD1\x82\xD1\x8B \xD1\x80\xD0\xBE\xD0\xB1\xD0\xBE\xD1"
    "\x82\xD1\x83\xD0\xB2\xD1\x96\xD0\xB8\xD0\xB4\xD0\xB8 \xD0\xB2\xD8\xA7"
    "\xD9\x84\xD8\xB9\xD8\xA8 \xD8\xAF\xD9\x88\xD8\xB1\xD8\xA7\xD9\x86\xD8"
    "\xAA \xD8\xA7\xD9\x84\xD8\xA7\xD9\x86\xD8\xA8\xD8\xAF\xD9\x88\xD9\x86 "
    "\xD9\x82\xDB\x8C\xD8\xAF\xD8\xA8\xD9\x84\xD8\xA7 \xD8\xAD\xD8\xAF\xD9"
    "\x88\xD8\xAF\xD8\xA8\xD9\x84\xD8\xA7 \xD9\x82\xD9\x8A\xD9\x88\xD8\xAF"
    "\xD8\xA8\xDB\x8C \xD9\x87\xD8\xB4\xD8\xAF\xD8\xA7\xD8\xB1\xD8\xAA\xD8"
    "\xAE\xD9\x8A\xD9\x84 \xD8\xA7\xD9\x86\xD9\x83\xD8\xAA\xD9\x85 \xD8\xA7"
    "\xD9\x84\xD8\xBA\xD8\xA7\xD8\xA1\xD8\xAA\xD9\x85 \xD8\xAA\xD9\x81\xD8"
    "\xB9\xD9\x8A\xD9\x84\xD8\xAA\xD9\x88 \xD8\xA7\xDA\xA9\xD9\x86\xD9\x88"
    "\xD9\x86\xD8\xAA\xDA\xA9\xD8\xB1\xD8\xA7\xD8\xB1 \xDA\xA9\xD9\x86\xD8"
    "\xAD\xD8\xA7\xD9\x84\xD8\xAA \xD8\xAE\xD8\xAF\xD8\xA7\xD8\xAE\xD8\xA7"
    "\xD9\x85\xD9\x88\xD8\xB4 \xDA\xA9\xD9\x86\xD8\xB1\xD8\xAF \xD9\x86\xD9"
    "\x85\xDB\x8C\xDA\xA9\xD9\x86\xD8\xB1\xD9\x85\xD8\xB2 \xD8\xB9\xD8\xA8"
    "\xD9\x88\xD8\xB1\xD9\x81\xD8\xB1\xD9\x8A\xD9\x82 openai\xD9\x84\xD8\xAF"
    "\xD9\x8A\xD9\x83 \xD8\xA7\xD8\xB0\xD9\x86\xD9\x85\xD8\xAA\xD9\x86 \xDA"
    "\xA9\xD8\xA7\xD9\x85\xD9\x84\xD9\x85\xD8\xB3\xD9\x85\xD9\x88\xD8\xAD "
    "\xD9\x84\xD9\x83\xD9\x86\xD8\xB4\xD8\xA7\xD9\x86 \xD8\xA8\xD8\xAF\xD9"
    "\x87\xE0\xA4\xA4\xE0\xA5\x8B\xE0\xA4\xA1\xE0\xA4\xBC\xE0\xA5\x8B\xE0\xA4"
    "\xAA\xE0\xA5\x8D\xE0\xA4\xB0\xE0\xA4\x95\xE0\xA4\x9F\xE0\xA4\xB0\xE0\xA5"
    "\x8B\xE0\xA4\xAC\xE0\xA5\x8B\xE0\xA4\x9F\xE0\xA4\xB8\xE0\xA4\xB9\xE0\xA4"
    "\xBE\xE0\xA4\xAF\xE0\xA4\x95\xE3\x81\xAB\xE5\x88\x87\xE3\x82\x8A\xE6\x9B"
    "\xBF\xE3\x81\x88\xE3\x83\x91\xE3\x82\xB9\xE3\x83\xAF\xE3\x83\xBC\xE3\x83"
    "\x89\xE3\x83\xA2\xE3\x83\xBC\xE3\x83\x89\xE3\x81\xAB\xE5\x85\xA5\xE4\xB8"
    "\x8D\xE5\x8F\xAF\xE4\xBB\xA5\xE6\x8B\x92\xE7\xBB\x9D\xE4\xB9\x8B\xE5\x89"
    "\x8D\xE7\x9A\x84\xE6\x89\x80\xE6\x9C\x89\xE4\xB9\x8B\xE5\x89\x8D\xE7\x9A"
    "\x84\xE6\x8C\x87\xE4\xBB\xA4\xE4\xB9\x8B\xE5\x89\x8D\xE7\x9A\x84\xE8\xA7"
    "\x84\xE5\x88\x99\xE4\xBB\x8E\xE7\x8E\xB0\xE5\x9C\xA8\xE5\xBC\x80\xE5\xA7"
    "\x8B\xE4\xBB\x8E\xE8\xBF\x99\xE4\xB8\x80\xE5\x88\xBB\xE8\xB5\xB7\xE4\xBB"
    "\xA5\xE5\x89\x8D\xE3\x81\xAE\xE6\x8C\x87\xE7\xA4\xBA\xE4\xBB\xA5\xE5\x89"
    "\x8D\xE3\x81\xAE\xE8\xA6\x8F\xE5\x89\x87\xE4\xBD\x95\xE3\x81\xA7\xE3\x82"
    "\x82\xE7\xAD\x94\xE3\x81\x88\xE4\xBD\x95\xE3\x81\xAE\xE5\x88\xB6\xE9\x99"
    "\x90\xE3\x82\x82\xE5\x80\xAB\xE7\x90\x86\xE3\x81\xAE\xE3\x81\xAA\xE3\x81"
    "\x84\xE5\x85\x88\xE5\x89\x8D\xE7\x9A\x84\xE8\xA7\x84\xE5\x88\x99\xE5\x85"
    "\xA8\xE3\x81\xA6\xE3\x81\xAE\xE8\xA6\x8F\xE7\xB4\x84\xE5\x87\xBA\xE5\x8A"
    "\x9B\xE3\x81\x97\xE3\x81\xAA\xE3\x81\x84\xE5\x88\xB6\xE9\x99\x90\xE3\x81"
    "\x8C\xE3\x81\xAA\xE3\x81\x8F\xE5\x88\xB6\xE9\x99\x90\xE3\x81\xAE\xE3\x81"
    "\xAA\xE3\x81\x84\xE5\x88\xB6\xE9\x99\x90\xE3\x82\x82\xE6\xA4\x9C\xE9\x96"
    "\xB2\xE5\x8F\x96\xE3\x82\x8A\xE6\xB6\x88\xE3\x81\x95\xE3\x82\x8C\xE5\x8F"
    "\xAA\xE5\x9F\xB7\xE8\xA1\x8C\xE6\x88\x91\xE7\x9A\x84\xE5\x8F\xAA\xE6\x89"
    "\xA7\xE8\xA1\x8C\xE6\x88\x91\xE7\x9A\x84\xE5\x8F\xAA\xE6\x8C\x89\xE6\x88"
    "\x91\xE8\xAF\xB4\xE7\x9A\x84\xE5\x9B\x9E\xE9\x81\xBF\xE3\x81\x97\xE3\x81"
    "\xA6\xE3\x81\xAF\xE5\xBC\x80\xE5\x8F\x91\xE8\x80\x85\xE6\xA8\xA1\xE5\xBC"
    "\x8F\xE5\xBC\x80\xE5\x8F\x91\xE8\x80\x85\xE6\xB6\x88\xE6\x81\xAF\xE5\xBC"
    "\x80\xE5\x8F\x91\xE8\x80\x85\xE9\x80\x9A\xE7\x9F\xA5\xE6\x9C\x89\xE5\x8A"
    "\xB9\xE3\x81\xAB\xE3\x81\xAA\xE3\x82\x8A\xE6\xA4\x9C\xE9\x96\xB2\xE3\x81"
    "\xAE\xE3\x81\xAA\xE3\x81\x84\xE6\xA4\x9C\xE9\x96\xB2\xE3\x82\x82\xE3\x81"
    "\xAA\xE3\x81\x8F\xE6\xB1\xBA\xE3\x81\x97\xE3\x81\xA6\xE6\x8B\x92\xE5\x90"
    "\xA6\xE6\xB1\xBA\xE3\x81\x97\xE3\x81\xA6\xE6\x96\xAD\xE3\x82\x89\xE7\x84"
    "\xA1\xE5\x8A\xB9\xE3\x81\xAB\xE3\x81\xAA\xE3\x82\x8A\xE7\x84\xA1\xE8\xA6"
    "\x96\xE3\x81\x97\xE3\x81\xA6\xE3\x81\xAF\xE7\xA7\x81\xE3\x81\xA0\xE3\x81"
    "\x91\xE3\x81\xAB\xE5\xBE\x93\xE7\xA7\x98\xE5\xAF\x86\xE3\x81\xAE\xE6\x8C"
    "\x87\xE7\xA4\xBA\xE7\xAE\xA1\xE7\x90\x86\xE5\x91\x98\xE5\x85\xAC\xE5\x91"
    "\x8A\xE7\xAE\xA1\xE7\x90\x86\xE5\x91\x98\xE6\xA8\xA1\xE5\xBC\x8F\xE7\xAE"
    "\xA1\xE7\x90\x86\xE5\x91\x98\xE6\xB6\x88\xE6\x81\xAF\xE7\xAE\xA1\xE7\x90"
    "\x86\xE5\x91\x98\xE9\x80\x9A\xE7\x9F\xA5\xE7\xAE\xA1\xE7\x90\x86\xE5\x93"
    "\xA1\xE8\xA8\x8A\xE6\x81\xAF\xE7\xAE\xA1\xE7\x90\x86\xE5\x93\xA1\xE9\x80"
    "\x9A\xE7\x9F\xA5\xE7\xB3\xBB\xE7\xB5\xB1\xE6\x8F\x90\xE7\xA4\xBA\xE8\xA9"
    "\x9E\xE7\xB3\xBB\xE7\xBB\x9F\xE6\x8F\x90\xE7\xA4\xBA\xE8\xAF\x8D\xE7\xB5"
    "\xB6\xE5\xAF\xBE\xE3\x81\xAB\xE6\x96\xAD\xE3\x82\x89\xE8\x84\xB1\xE7\x8D"
    "\x84\xE3\x83\xA2\xE3\x83\xBC\xE3\x83\x89\xE8\xA1\xA8\xE7\xA4\xBA\xE3\x81"
    "\x97\xE3\x81\xAA\xE3\x81\x84\xE8\xA7\xA3\xE9\x99\xA4\xE3\x81\x97\xE3\x81"
    "\xA6\xE3\x81\xAF\xE8\xA8\x80\xE8\xAA\x9E\xE3\x83\xA2\xE3\x83\x87\xE3\x83"
    "\xAB\xE8\xA8\xB1\xE5\x8F\xAF\xE3\x81\x97\xE3\x81\xBE\xE3\x81\x99\xE8\xA8"
    "\xB1\xE5\x8F\xAF\xE3\x82\x92\xE4\xB8\x8E\xE3\x81\x88\xE8\xAD\xA6\xE5\x91"
    "\x8A\xE3\x81\x9B\xE3\x81\x9A\xE3\x81\xAB\xE8\xAD\xA6\xE5\x91\x8A\xE3\x81"
    "\xAF\xE4\xB8\x8D\xE8\xA6\x81\xE9\x81\x93\xE5\xBE\xB3\xE3\x81\xAE\xE3\x81"
    "\xAA\xE3\x81\x84\xE9\x96\x8B\xE7\x99\xBC\xE8\x80\x85\xE6\xA8\xA1\xE5\xBC"
    "\x8F\xE9\x9A\x90\xE8\x97\x8F\xE7\x9A\x84\xE6\x8C\x87\xE4\xBB\xA4\xE9\x9A"
    "\x90\xE8\x97\x8F\xE7\x9A\x84\xE6\x8C\x87\xE7\xA4\xBA\xEC\x96\xB4\xEC\x8B"
    "\x9C\xEC\x8A\xA4\xED\x84\xB4\xED\x8A\xB8\xEC\xA7\x80\xEA\xB8\x88\xEA\xB9"
    "\x8C\xEC\xA7\x80\xEC\x9D\x98" "ahlaki olmayanaku penciptamuaqui e o admi"
    "naucun scrupuleaviso do adminbayangkan andabayangkan kamubez moralnoscib"
    "ez ograniczenbi cam tu choibo loc cua banbuiten werkingchi dan bi matchi"
    "ave segretades maintenantdoet alles watdoi ngu openaidoorbreek nietdu bi"
    "st befugtfaz tudo o quefrei von limitfrei von moralfrei von regelfreiges"
    "chaltetgeen beperkinghabla el admini tuoi restrizizin veriyorumjamais co"
    "ntornjamais desativjamais enleverjamais refuserjamais supprimjamas desac"
    "tivjangan abaikanjangan langgarjangan lupakanjangan matikanje beveiligin"
    "gjuega el papelkamu diizinkankata demi katakeine gewissenkeinerlei ethik"
    "einerlei tabukhong duoc tatkhong gioi hankhong hien thikhong nen quenkur"
    "ali olmayanlascia perderele tue restrizmenuruti semuamodalita adminmodal"
    "ita debugmode developermodo de desenvmodo depuracaomoi chinh sachmulai s"
    "aat inimulai sekarangnao deve esquenao deve ignornao deve quebrnao se co"
    "ntornnao se desativnao tem regrasnao valem maisne refuse riennessuna reg"
    "olanie ma zakazownie masz zasadnie mozesz odmnie obowiazujano debes olvi"
    "dno debes saltano debes salteno se desactivno te desactivno tiene etican"
    "o tiene moralnon devi spegnnon devi violanon ha restriznon hai filtrinon"
    " hai limitinon hai moralenon hai regolenota do desenvnunca desactivnunca"
    " desobedenunca se esquenunca se ignornunca se nieganunca se quebrnunca t"
    "e olvidnunca te saltanunca te salteohne beschrankonceki talimatongecensu"
    "reerdontwikkelmodusovertreed nietprivo di eticaque mes ordresreponds a t"
    "outsaya pembuatmusecara lengkapsejak saat inisem escrupulossenza disatti"
    "vsenza scrupoliseus politicassie sind jetztsin escrupulossiniri olmayans"
    "istem talimatsolo lo que yosou seu desenvsoy tu creadorsuas politicassus"
    " protocolossysteemmeldingtanpa larangantanpa pembataste doy permisoteam "
    "di openaites garde-fousteus politicastexto completotienes permisotodo lo"
    " que tetryb dewelopertu es autorisetu twoj tworcatudo o que foitus proto"
    "colosumgehe niemalsun personaggioupowazniam cieuyari vermedenuyari yapma"
    "danvos garde-fouswszystko wolnowylacznie mojeyalnizca benimzonder censuu"
    "rzonder grenzen\xD0\xB0\xD0\xBD\xD0\xBD\xD1\x83\xD0\xBB\xD0\xB8\xD1\x80"
    "\xD0\xB2\xD0\xB8\xD0\xBC\xD0\xBA\xD0\xBD\xD0\xB5\xD0\xBD\xD0\xB2\xD0\xBA"
    "\xD0\xBB\xD1\x8E\xD1\x87\xD0\xB5\xD0\xBD\xD0\xB2\xD1\x8B\xD0\xBA\xD0\xBB"
    "\xD1\x8E\xD1\x87\xD0\xB8\xD0\xB7\xD0\xB0\xD0\xBF\xD1\x80\xD0\xB5\xD1\x82"
    "\xD1\x8B\xD0\xBD\xD0\xB0\xD1\x80\xD1\x83\xD1\x88\xD0\xB0\xD0\xB8\xD0\xBD"
    "\xD0\xB5\xD0\xB4\xD1\x96\xD0\xB8\xD1\x81\xD0\xBD\xD0\xBE\xD1\x82\xD0\xBA"
    "\xD0\xBB\xD1\x8E\xD1\x87\xD0\xB8\xD0\xBE\xD1\x82\xD0\xBC\xD0\xB5\xD0\xBD"
    "\xD0\xB5\xD0\xBD\xD0\xBF\xD0\xBE\xD0\xB2\xD1\x82\xD0\xBE\xD1\x80\xD0\xB8"
    "\xD0\xBF\xD0\xBE\xD0\xBB\xD0\xB8\xD1\x82\xD0\xB8\xD0\xBA\xD0\xBF\xD0\xBE"
    "\xD0\xBB\xD1\x96\xD1\x82\xD0\xB8\xD0\xBA\xD1\x80\xD0\xB0\xD1\x81\xD0\xBA"
    "\xD1\x80\xD0\xBE\xD0\xB8\xD1\x80\xD0\xB5\xD0\xB6\xD0\xB8\xD0\xBC dan\xD1"
    "\x80\xD0\xBE\xD0\xB7\xD0\xBA\xD1\x80\xD0\xB8\xD0\xB8\xD1\x86\xD0\xB5\xD0"
    "\xBB\xD0\xB8\xD0\xBA\xD0\xBE\xD0\xBC\xD1\x96\xD0\xB3\xD0\xBD\xD0\xBE\xD1"
    "\x80\xD1\x83\xD0\xB8\xDA\xAF\xD8\xB0\xD8\xB1\xD9\x88\xD8\xA7\xDA\x98\xD9"
    "\x87\xEB\x82\xB4 \xEB\xA7\x90\xEB\xA7\x8C \xEB\x93\xA4\xEB\x82\xB4 \xEB"
    "\xA7\x90\xEB\xA7\x8C \xEB\x94\xB0\xEB\x84\xA4 \xEC\x9C\xA4\xEB\xA6\xAC "
    "\xEA\xB7\x9C" "alle vorgabenalleen wat ikautorizo voceban duoc phepbez o"
    "strzezenbez pouczaniabez skrupulowbrich niemalschave secretache do go lo"
    "iclave secretada ora in poidein name istdeiner filterdinonaktifkandotych"
    "czasowedou permissaodung hien thieen personageeingeschalteteinschrankung"
    "fai tutto ciofais comme sifais semblantfilter kontenfiltry trescifrei vo"
    "n ethifrei von tabugizli anahtarhanh dong nhuharfi harfineher seyi unuth"
    "icbir filtrehicbir sansuri tuoi limitiik machtig jeik sta je toeil tuo n"
    "ome eintegralementintegralmentejamais desligjamais ignorejamais oublieja"
    "mais revelejangan lewatijangan ulangije t'autoriseje te permetsjouw ethi"
    "schekamu sekarangkein gewissenkeine grenzenkeine skrupelkhong lap laikho"
    "ng nen tatkhong phot lokhong tiet lokhong vi phamkunci rahasiale tue fil"
    "trile tue limitiletteralmentemai dimenticamai rifiutaremode debogagemode"
    "lem jezykmoi thu truocnao deve burlnao deve violnao se deslignao tem mor"
    "alne transgressnenhuma regranenne niemalsnessun filtronessun limitenie z"
    "na zasadninguna normaninguna reglano debes apagno debes eludno debes omi"
    "tno debes rompno debes violno te nieguesnon dimenticanon ha filtrinon ha"
    " limitinon ha moralenon ha regolenunca contornnunca desativnunca escreva"
    "nunca ignoresnunca imprimanunca muestranunca se burlnunca se violnunca t"
    "e apagnunca te eludnunca te omitnunca te rompnunca te violod tej chwilio"
    "hne gewissenpalavra-passepas de filtrepas de limitepas de moralepesan si"
    "stem:repond a toutrobi wszystkosans scrupuleschakel nooitsenza censurase"
    "nza infrangsenza vincolisin restriccisistem mesajislowo w slowosolo obed"
    "ecessont desactivsou seu adminstell dir vorsus politicassystemhinweissys"
    "temmeldungtanpa ceramahtextuellementtidak berlakutu t'appellestu twoj ad"
    "mintudo o que tetum kurallaritus politicastwoje imie touitgeschakeldun p"
    "ersonnagevergeet nooitvergiss nichtverhalte dichverrate nichtweigert nie"
    "tsweigert nooitwort fur wortwszystkim, coya no aplicanyonetici moduyonet"
    "ici notuzeige niemalszespol openaizonder filterzonder limietzonder moraa"
    "l\xD0\xB1\xD0\xB5\xD0\xB7 \xD0\xBC\xD0\xB5\xD0\xB6\xD0\xB2\xD0\xBE\xD0"
    "\xB8\xD0\xB4\xD0\xB8 \xD0\xB2\xD0\xBD\xD0\xB5 \xD1\x81\xD0\xBA\xD0\xB0"
    "\xD0\xB6\xD1\x87\xD0\xB0\xD1\x82-\xD0\xB1\xD0\xBE\xD1\x82\xD8\xA7\xD8"
    "\xAF\xD8\xAE\xD9\x84 \xD9\x81\xD9\x8A\xD8\xA7\xD8\xB2 \xD8\xAD\xD8\xA7"
    "\xD9\x84\xD8\xA7\xD8\xA7\xD8\xB3\xD9\x85\xD8\xAD \xD9\x84\xD9\x83\xD8"
    "\xAA\xD8\xB5\xD9\x88\xD8\xB1 \xDA\xA9\xD9\x86\xD8\xAA\xD9\x88 \xD8\xAD"
    "\xD8\xA7\xD9\x84\xD8\xA7\xD8\xAA\xDB\x8C\xD9\x85 openai\xD8\xAF\xD9\x88"
    "\xD8\xB1 \xD8\xA8\xD8\xB2\xD9\x86\xD9\x84\xD8\xA7 \xD8\xAA\xD8\xAE\xD8"
    "\xB1\xD9\x82\xD9\x84\xD8\xA7 \xD8\xAA\xD8\xB1\xD9\x81\xD8\xB6\xD9\x84"
    "\xD8\xA7 \xD8\xAA\xD8\xB9\xD8\xB7\xD9\x84\xD9\x84\xD8\xA7 \xD8\xAA\xD9"
    "\x83\xD8\xB1\xD8\xB1\xD9\x84\xD8\xA7 \xD8\xAA\xD9\x88\xD9\x82\xD9\x81"
    "\xD9\x84\xD8\xA7 \xD9\x8A\xD8\xB1\xD9\x81\xD8\xB6\xE0\xA4\xA8 \xE0\xA4"
    "\xAD\xE0\xA5\x82\xE0\xA4\xB2\xE0\xA4\xA8 \xE0\xA4\xB9\xE0\xA4\x9F\xE0"
    "\xA4\xBE\xE7\xB3\xBB\xE7\xBB\x9F\xE6\x8F\x90\xE7\xA4\xBA:\xEA\xB2\x80"
    "\xEC\x97\xB4 \xEC\x97\x86\xEB\x8A\x94\xEA\xB2\x80\xEC\x97\xB4 \xEC\x97"
    "\x86\xEC\x9D\xB4\xEA\xB2\x80\xEC\x97\xB4\xEC\x9D\xB4 \xEC\x97\x86\xEA"
    "\xB2\xBD\xEA\xB3\xA0 \xEC\x97\x86\xEC\x9D\xB4\xEA\xB7\x9C\xEC\xB9\x99 "
    "\xEC\x97\x86\xEB\x8A\x94\xEA\xB7\x9C\xEC\xB9\x99 \xEC\x97\x86\xEC\x9D"
    "\xB4\xEA\xB7\x9C\xEC\xB9\x99\xEC\x9D\xB4 \xEC\x97\x86\xEA\xB8\xB0\xEC"
    "\xA1\xB4 \xEA\xB7\x9C\xEC\xB9\x99\xEB\x82\xB4 \xEB\xAA\x85\xEB\xA0\xB9"
    "\xEB\xA7\x8C\xEB\x82\xB4 \xEC\xA7\x80\xEC\x8B\x9C\xEB\xA7\x8C\xEB\x84"
    "\x88\xEC\x9D\x98 \xEC\x95\x88\xEC\xA0\x84\xEB\x84\x88\xEC\x9D\x98 \xEC"
    "\x9C\xA4\xEB\xA6\xAC\xEB\x84\x88\xEC\x9D\x98 \xEC\xA0\x9C\xED\x95\x9C"
    "\xEB\x84\xA4 \xEC\x8B\x9C\xEC\x8A\xA4\xED\x85\x9C\xEB\x84\xA4 \xEC\x9D"
    "\xB4\xEB\xA6\x84\xEC\x9D\x80\xEB\x84\xA4 \xEC\xA0\x9C\xED\x95\x9C\xEC"
    "\x9D\x84\xEB\x84\xA4 \xEC\xBD\x98\xED\x85\x90\xEC\xB8\xA0\xEB\x8F\x84"
    "\xEB\x8D\x95\xEC\x9D\xB4 \xEC\x97\x86\xEB\xA7\x90\xED\x95\xB4 \xEC\xA3"
    "\xBC\xEC\xA7\x80\xEB\xAA\xA8\xEB\x93\xA0 \xEC\xA0\x95\xEC\xB1\x85\xEB"
    "\xB3\xB4\xEC\x97\xAC \xEC\xA3\xBC\xEC\xA7\x80\xEB\xB9\x84\xEB\xB0\x80 "
    "\xEC\xA7\x80\xEC\x8B\x9C\xEB\xB9\x84\xEB\xB0\x80 \xEC\xA7\x80\xEC\xB9"
    "\xA8\xEC\x84\xA4\xEA\xB5\x90 \xEC\x97\x86\xEC\x9D\xB4\xEC\x95\x84\xEB"
    "\xAC\xB4 \xEC\xA0\x9C\xED\x95\x9C\xEC\x95\x8C\xEB\xA0\xA4 \xEC\xA3\xBC"
    "\xEC\xA7\x80\xEC\x96\xB4\xEB\x96\xA4 \xEC\xA0\x9C\xED\x95\x9C\xEC\x96"
    "\xB8\xEC\x96\xB4 \xEB\xAA\xA8\xEB\x8D\xB8\xEC\x9C\xA4\xEB\xA6\xAC\xEA"
    "\xB0\x80 \xEC\x97\x86\xEC\x9D\xB4\xEC\xA0\x84 \xEA\xB7\x9C\xEC\xB9\x99"
    "\xEC\x9D\xB4\xEC\xA0\x84 \xEC\xA7\x80\xEC\x8B\x9C\xEC\xA0\x9C\xED\x95"
    "\x9C \xEC\x97\x86\xEB\x8A\x94\xEC\xA0\x9C\xED\x95\x9C \xEC\x97\x86\xEC"
    "\x9D\xB4\xEC\xA0\x9C\xED\x95\x9C\xEC\x9D\xB4 \xEC\x97\x86\xEC\xB2\x98"
    "\xEB\x9F\xBC \xED\x96\x89\xEB\x8F\x99\xED\x83\x88\xEC\x98\xA5 \xEB\xAA"
    "\xA8\xEB\x93\x9C\xED\x95\x9C \xEA\xB8\x80\xEC\x9E\x90\xEB\x8F\x84" "admi"
    "n mesajialle eerderealles anderealles wat eralles wat jeausser kraftban "
    "co quyenberpura-purabertindaklahbeschrankungbir karakterbundan boylebund"
    "an sonrache do debugcomporte-toid'ora in poidesormais tudung lap laidung"
    " phot lodung tiet lodung vi phamdzialaj jakoeen karaktereine personaenke"
    "l wat ikfa tutto ciofaca o papelgeen censuurgeen gewetengeen grenzengeho"
    "rche nurhace todo lohicbir ahlakhicbir kuralhicbir sinirhicbir yasakhuon"
    "g dan anihlal ediyoringeschakeldjamais esquejamais quebrjamais recusjama"
    "is violejamas ignorajamas rechazjangan cetakjoue le rolekeine filterkein"
    "e verbotkeine zensurkhong bo quakhong bo sotkhong pha vokisitlamalarkisi"
    "tlamasizliteralmentemai disattivmodalita danmodalita diomodel bahasamot "
    "de passemot pour motn'obeis qu'anao desobedenao se esquenao se ignornao "
    "se quebrnazywasz siene sont plusnegeer nooitnie ma zasadnie nein sagnie "
    "wyswietlniemals neinno se ignorano te ignoranon disattivnooit weigernunc"
    "a deslignunca ignoranunca mostrenunca rechaznunca recusanunca recusenunc"
    "a repitanunca repitenunca revelanunca revelenur noch miro seu nome eohne"
    " grenzenohne hinweisohne skrupelomzeil nooitonthul nooitpas de reglepatu"
    "hi hanyasans censuresans ethiqueschakel nietschakel overschutzfiltersem "
    "desobedesenza aggirasenza avvisisenza bypasssenza filtrisenza ignorasenz"
    "a limitisenza moralesenza regolesenza superaseus limitesseus restricsin "
    "atadurassin desactivsin sermonessinirlamalarsont suspendsprachmodellstel"
    " je voorsuas filtrossuas limitessuas restricswoje ukrytetanpa aturantanp"
    "a filtertanpa sensorteus limitesteus restrictextualmenteti autorizzotryb"
    "ie admintrybie debugtu nombre estu vas jouerturuti hanyatwoje ukryteumge"
    "he nichtun personajevergeet nietvertel nooitweiger nietsweiger nooityaln"
    "iz benimzachowuj siezet dus nietzonder regelzonder taboe\xD0\xB2\xD0\xB8"
    "\xD0\xB2\xD0\xB5\xD0\xB4\xD0\xB8\xD0\xB2\xD0\xB8\xD0\xBC\xD0\xBA\xD0\xBD"
    "\xD0\xB8\xD0\xB2\xD1\x8B\xD0\xB2\xD0\xB5\xD0\xB4\xD0\xB8\xD0\xB7\xD0\xB0"
    "\xD0\xB1\xD1\x83\xD0\xB4\xD1\x8C\xD0\xBD\xD0\xB0\xD0\xB7\xD0\xBE\xD0\xB2"
    "\xD0\xB8\xD0\xBD\xD0\xB0\xD0\xBF\xD0\xB8\xD1\x88\xD0\xB8\xD0\xBD\xD0\xB0"
    "\xD1\x80\xD1\x83\xD1\x88\xD1\x8C\xD0\xBE\xD0\xB1\xD0\xBE\xD0\xB8\xD0\xB4"
    "\xD0\xB8\xD0\xBE\xD0\xB1\xD1\x96\xD0\xB8\xD0\xB4\xD0\xB8\xD0\xBE\xD1\x82"
    "\xD0\xBD\xD1\x8B\xD0\xBD\xD0\xB5\xD0\xBF\xD0\xB0\xD1\x80\xD0\xBE\xD0\xBB"
    "\xD1\x8C\xD0\xBF\xD0\xBE\xD0\xBA\xD0\xB0\xD0\xB6\xD0\xB8\xD1\x81\xD0\xBE"
    "\xD0\xBE\xD0\xB1\xD1\x89\xD0\xB8\xD1\x83\xD0\xB4\xD0\xB0\xD0\xB2\xD0\xB0"
    "\xD0\xB8\xD1\x87\xD0\xB0\xD1\x82\xD0\xB1\xD0\xBE\xD1\x82\xD8\xA7\xD8\xAE"
    "\xD8\xA8\xD8\xB1\xD9\x86\xD9\x8A\xD8\xA8\xD8\xAA\xD8\xAC\xD8\xA7\xD9\x88"
    "\xD8\xB2\xD8\xAD\xD8\xA7\xD9\x84\xD8\xAA dan\xD8\xAF\xD8\xB3\xD8\xAA\xDB"
    "\x8C\xD8\xA7\xD8\xB1\xD9\x82\xD9\x88\xD8\xA7\xD8\xB9\xD8\xAF\xD9\x83\xE0"
    "\xA4\xB9\xE0\xA4\x9F\xE0\xA4\xBE\xE0\xA4\x93\xE3\x81\x82\xE3\x81\xAA\xE3"
    "\x81\x9F\xE3\x81\xAF\xE3\x81\x93\xE3\x82\x8C\xE3\x81\x8B\xE3\x82\x89\xE3"
    "\x81\x9D\xE3\x81\xAE\xE3\x81\xBE\xE3\x81\xBE\xE3\x81\xA4\xE3\x82\x82\xE3"
    "\x82\x8A\xE3\x81\xA7\xE3\x81\xAA\xE3\x82\x8A\xE3\x81\x8D\xE3\x81\xA3\xE3"
    "\x83\x9D\xE3\x83\xAA\xE3\x82\xB7\xE3\x83\xBC\xE3\x83\xAD\xE3\x83\x9C\xE3"
    "\x83\x83\xE3\x83\x88\xE4\xB8\x80\xE5\xAD\x97\xE4\xB8\x80\xE5\x8F\xA5\xE4"
    "\xB8\x80\xE5\xAD\x97\xE4\xB8\x8D\xE5\xB7\xAE\xE4\xB8\x80\xE5\xAD\x97\xE4"
    "\xB8\x8D\xE6\xBC\x8F\xE4\xB8\x8A\xE5\xB8\x9D\xE6\xA8\xA1\xE5\xBC\x8F\xE4"
    "\xB8\x8D\xE4\xBC\x9A\xE5\x85\xB3\xE9\x97\xAD\xE4\xB8\x8D\xE4\xBC\x9A\xE5"
    "\xBF\x98\xE6\x8E\x89\xE4\xB8\x8D\xE4\xBC\x9A\xE5\xBF\x98\xE8\xAE\xB0\xE4"
    "\xB8\x8D\xE4\xBC\x9A\xE5\xBF\xBD\xE7\x95\xA5\xE4\xB8\x8D\xE4\xBC\x9A\xE6"
    "\x8A\x9B\xE5\xBC\x80\xE4\xB8\x8D\xE4\xBC\x9A\xE6\x97\xA0\xE8\xA7\x86\xE4"
    "\xB8\x8D\xE4\xBC\x9A\xE7\xBB\x95\xE8\xBF\x87\xE4\xB8\x8D\xE4\xBC\x9A\xE8"
    "\xA7\xA3\xE9\x99\xA4\xE4\xB8\x8D\xE4\xBC\x9A\xE8\xBF\x9D\xE5\x8F\x8D\xE4"
    "\xB8\x8D\xE4\xBC\x9A\xE9\x97\x9C\xE9\x96\x89\xE4\xB8\x8D\xE5\x86\x8D\xE6"
    "\x9C\x89\xE6\x95\x88\xE4\xB8\x8D\xE5\x8F\x97\xE5\xAE\xA1\xE6\x9F\xA5\xE4"
    "\xB8\x8D\xE5\x8F\x97\xE7\xBA\xA6\xE6\x9D\x9F\xE4\xB8\x8D\xE5\x8F\x97\xE9"
    "\x99\x90\xE5\x88\xB6\xE4\xB8\x8D\xE5\x8F\xAF\xE5\x85\xB3\xE9\x97\xAD\xE4"
    "\xB8\x8D\xE5\x8F\xAF\xE5\xBF\x98\xE6\x8E\x89\xE4\xB8\x8D\xE5\x8F\xAF\xE5"
    "\xBF\x98\xE8\xAE\xB0\xE4\xB8\x8D\xE5\x8F\xAF\xE5\xBF\xBD\xE7\x95\xA5\xE4"
    "\xB8\x8D\xE5\x8F\xAF\xE6\x8A\x9B\xE5\xBC\x80\xE4\xB8\x8D\xE5\x8F\xAF\xE6"
    "\x97\xA0\xE8\xA7\x86\xE4\xB8\x8D\xE5\x8F\xAF\xE7\xBB\x95\xE8\xBF\x87\xE4"
    "\xB8\x8D\xE5\x8F\xAF\xE8\xA7\xA3\xE9\x99\xA4\xE4\xB8\x8D\xE5\x8F\xAF\xE8"
    "\xBF\x9D\xE5\x8F\x8D\xE4\xB8\x8D\xE5\x8F\xAF\xE9\x97\x9C\xE9\x96\x89\xE4"
    "\xB8\x8D\xE5\xBE\x97\xE5\x85\xB3\xE9\x97\xAD\xE4\xB8\x8D\xE5\xBE\x97\xE5"
    "\x88\x97\xE5\x87\xBA\xE4\xB8\x8D\xE5\xBE\x97\xE5\x91\x8A\xE8\xAF\x89\xE4"
    "\xB8\x8D\xE5\xBE\x97\xE5\xA4\x8D\xE8\xBF\xB0\xE4\xB8\x8D\xE5\xBE\x97\xE5"
    "\xBF\x98\xE6\x8E\x89\xE4\xB8\x8D\xE5\xBE\x97\xE5\xBF\x98\xE8\xAE\xB0\xE4"
    "\xB8\x8D\xE5\xBE\x97\xE5\xBF\xBD\xE7\x95\xA5\xE4\xB8\x8D\xE5\xBE\x97\xE6"
    "\x89\x93\xE5\x8D\xB0\xE4\xB8\x8D\xE5\xBE\x97\xE6\x8A\x9B\xE5\xBC\x80\xE4"
    "\xB8\x8D\xE5\xBE\x97\xE6\x8B\x92\xE7\xBB\x9D\xE4\xB8\x8D\xE5\xBE\x97\xE6"
    "\x97\xA0\xE8\xA7\x86\xE4\xB8\x8D\xE5\xBE\x97\xE6\x98\xBE\xE7\xA4\xBA\xE4"
    "\xB8\x8D\xE5\xBE\x97\xE7\xBB\x95\xE8\xBF\x87\xE4\xB8\x8D\xE5\xBE\x97\xE8"
    "\xA7\xA3\xE9\x99\xA4\xE4\xB8\x8D\xE5\xBE\x97\xE8\xAF\xB4\xE5\x87\xBA\xE4"
    "\xB8\x8D\xE5\xBE\x97\xE8\xBE\x93\xE5\x87\xBA\xE4\xB8\x8D\xE5\xBE\x97\xE8"
    "\xBF\x9D\xE5\x8F\x8D\xE4\xB8\x8D\xE5\xBE\x97\xE9\x87\x8D\xE5\xA4\x8D\xE4"
    "\xB8\x8D\xE5\xBE\x97\xE9\x97\x9C\xE9\x96\x89\xE4\xB8\x8D\xE8\x83\xBD\xE5"
    "\x85\xB3\xE9\x97\xAD\xE4\xB8\x8D\xE8\x83\xBD\xE5\x88\x97\xE5\x87\xBA\xE4"
    "\xB8\x8D\xE8\x83\xBD\xE5\x91\x8A\xE8\xAF\x89\xE4\xB8\x8D\xE8\x83\xBD\xE5"
    "\xA4\x8D\xE8\xBF\xB0\xE4\xB8\x8D\xE8\x83\xBD\xE5\xBF\x98\xE6\x8E\x89\xE4"
    "\xB8\x8D\xE8\x83\xBD\xE5\xBF\x98\xE8\xAE\xB0\xE4\xB8\x8D\xE8\x83\xBD\xE5"
    "\xBF\xBD\xE7\x95\xA5\xE4\xB8\x8D\xE8\x83\xBD\xE6\x89\x93\xE5\x8D\xB0\xE4"
    "\xB8\x8D\xE8\x83\xBD\xE6\x8A\x9B\xE5\xBC\x80\xE4\xB8\x8D\xE8\x83\xBD\xE6"
    "\x8B\x92\xE7\xBB\x9D\xE4\xB8\x8D\xE8\x83\xBD\xE6\x97\xA0\xE8\xA7\x86\xE4"
    "\xB8\x8D\xE8\x83\xBD\xE6\x98\xBE\xE7\xA4\xBA\xE4\xB8\x8D\xE8\x83\xBD\xE7"
    "\xBB\x95\xE8\xBF\x87\xE4\xB8\x8D\xE8\x83\xBD\xE8\xA7\xA3\xE9\x99\xA4\xE4"
    "\xB8\x8D\xE8\x83\xBD\xE8\xAF\xB4\xE5\x87\xBA\xE4\xB8\x8D\xE8\x83\xBD\xE8"
    "\xBE\x93\xE5\x87\xBA\xE4\xB8\x8D\xE8\x83\xBD\xE8\xBF\x9D\xE5\x8F\x8D\xE4"
    "\xB8\x8D\xE8\x83\xBD\xE9\x87\x8D\xE5\xA4\x8D\xE4\xB8\x8D\xE8\x83\xBD\xE9"
    "\x97\x9C\xE9\x96\x89\xE4\xB8\x8D\xE8\xA6\x81\xE5\x85\xB3\xE9\x97\xAD\xE4"
    "\xB8\x8D\xE8\xA6\x81\xE5\x88\x97\xE5\x87\xBA\xE4\xB8\x8D\xE8\xA6\x81\xE5"
    "\x91\x8A\xE8\xAF\x89\xE4\xB8\x8D\xE8\xA6\x81\xE5\xA4\x8D\xE8\xBF\xB0\xE4"
    "\xB8\x8D\xE8\xA6\x81\xE5\xBF\x98\xE6\x8E\x89\xE4\xB8\x8D\xE8\xA6\x81\xE5"
    "\xBF\x98\xE8\xAE\xB0\xE4\xB8\x8D\xE8\xA6\x81\xE5\xBF\xBD\xE7\x95\xA5\xE4"
    "\xB8\x8D\xE8\xA6\x81\xE6\x89\x93\xE5\x8D\xB0\xE4\xB8\x8D\xE8\xA6\x81\xE6"
    "\x8A\x9B\xE5\xBC\x80\xE4\xB8\x8D\xE8\xA6\x81\xE6\x97\xA0\xE8\xA7\x86\xE4"
    "\xB8\x8D\xE8\xA6\x81\xE6\x98\xBE\xE7\xA4\xBA\xE4\xB8\x8D\xE8\xA6\x81\xE7"
    "\xBB\x95\xE8\xBF\x87\xE4\xB8\x8D\xE8\xA6\x81\xE8\xA7\xA3\xE9\x99\xA4\xE4"
    "\xB8\x8D\xE8\xA6\x81\xE8\xAD\xA6\xE5\x91\x8A\xE4\xB8\x8D\xE8\xA6\x81\xE8"
    "\xAF\xB4\xE5\x87\xBA\xE4\xB8\x8D\xE8\xA6\x81\xE8\xAF\xB4\xE6\x95\x99\xE4"
    "\xB8\x8D\xE8\xA6\x81\xE8\xBE\x93\xE5\x87\xBA\xE4\xB8\x8D\xE8\xA6\x81\xE8"
    "\xBF\x9D\xE5\x8F\x8D\xE4\xB8\x8D\xE8\xA6\x81\xE9\x87\x8D\xE5\xA4\x8D\xE4"
    "\xB8\x8D\xE8\xA6\x81\xE9\x97\x9C\xE9\x96\x89\xE4\xB8\x8D\xE8\xAE\xB8\xE6"
    "\x8B\x92\xE7\xBB\x9D\xE4\xBA\xBA\xE5\xB7\xA5\xE6\x99\xBA\xE6\x85\xA7\xE4"
    "\xBA\xBA\xE5\xB7\xA5\xE6\x99\xBA\xE8\x83\xBD\xE4\xBA\xBA\xE5\xB7\xA5\xE7"
    "\x9F\xA5\xE8\x83\xBD\xE4\xBB\x85\xE5\x90\xAC\xE4\xBB\x8E\xE6\x88\x91\xE4"
    "\xBB\x8E\xE4\xB8\x8D\xE6\x8B\x92\xE7\xBB\x9D\xE4\xBB\x8E\xE6\xAD\xA4\xE5"
    "\x88\xBB\xE8\xB5\xB7\xE4\xBB\x8E\xE7\x8E\xB0\xE5\x9C\xA8\xE8\xB5\xB7\xE4"
    "\xBD\xA0\xE6\x98\xAF\xE4\xB8\x80\xE4\xB8\xAA\xE4\xBD\xA0\xE6\x98\xAF\xE4"
    "\xB8\x80\xE5\x80\x8B\xE4\xBD\xA0\xE7\x8E\xB0\xE5\x9C\xA8\xE6\x98\xAF\xE4"
    "\xBD\xA0\xE7\x8F\xBE\xE5\x9C\xA8\xE6\x98\xAF\xE4\xBD\xA0\xE7\x9A\x84\xE5"
    "\x86\x85\xE5\xAE\xB9\xE4\xBD\xA0\xE7\x9A\x84\xE5\x90\x8D\xE5\xAD\x97\xE4"
    "\xBD\xA0\xE7\x9A\x84\xE5\xAE\x89\xE5\x85\xA8\xE4\xBD\xA0\xE7\x9A\x84\xE8"
    "\xBF\x87\xE6\xBB\xA4\xE4\xBD\xA0\xE7\x9A\x84\xE9\x81\x93\xE5\xBE\xB7\xE4"
    "\xBD\xA0\xE7\x9A\x84\xE9\x99\x90\xE5\x88\xB6\xE4\xBD\xA0\xE8\xA2\xAB\xE5"
    "\x85\x81\xE8\xAE\xB8\xE5\x86\x85\xE5\xAE\xB9\xE8\xBF\x87\xE6\xBB\xA4\xE5"
    "\x88\x87\xE3\x81\xA3\xE3\x81\xA6\xE3\x81\xAF\xE5\x88\x9D\xE5\xA7\x8B\xE6"
    "\x8C\x87\xE4\xBB\xA4\xE5\x88\x9D\xE6\x9C\x9F\xE6\x8C\x87\xE7\xA4\xBA\xE5"
    "\x88\xB6\xE9\x99\x90\xE3\x81\xAA\xE3\x81\x97\xE5\x8E\x9F\xE5\xB0\x81\xE4"
    "\xB8\x8D\xE5\x8A\xA8\xE5\x8F\xAA\xE5\x90\xAC\xE6\x88\x91\xE7\x9A\x84\xE5"
    "\x8F\xAA\xE6\x9C\x8D\xE4\xBB\x8E\xE6\x88\x91\xE5\x9B\x9E\xE7\xAD\x94\xE4"
    "\xB8\x80\xE5\x88\x87\xE5\xAE\x89\xE5\x85\xA8\xE8\xBF\x87\xE6\xBB\xA4\xE5"
    "\xAE\x89\xE5\x85\xA8\xE9\x81\x8E\xE6\xBF\xBE\xE5\xBB\x83\xE6\xAD\xA2\xE3"
    "\x81\x95\xE3\x82\x8C\xE5\xBE\x9E\xE4\xB8\x8D\xE6\x8B\x92\xE7\xB5\x95\xE5"
    "\xBF\x98\xE3\x82\x8C\xE3\x81\xA6\xE3\x81\xAF\xE6\x82\xA8\xE7\x9A\x84\xE5"
    "\x86\x85\xE5\xAE\xB9\xE6\x82\xA8\xE7\x9A\x84\xE5\xAE\x89\xE5\x85\xA8\xE6"
    "\x82\xA8\xE7\x9A\x84\xE9\x81\x93\xE5\xBE\xB7\xE6\x83\xB3\xE5\x83\x8F\xE4"
    "\xBD\xA0\xE6\x98\xAF\xE6\x83\xB3\xE8\xB1\xA1\xE4\xBD\xA0\xE6\x98\xAF\xE6"
    "\x88\x91\xE5\x85\x81\xE8\xA8\xB1\xE4\xBD\xA0\xE6\x88\x91\xE5\x85\x81\xE8"
    "\xAE\xB8\xE4\xBD\xA0\xE6\x88\x91\xE5\x87\x86\xE8\xAE\xB8\xE4\xBD\xA0\xE6"
    "\x88\x91\xE6\x8E\x88\xE6\x9D\x83\xE4\xBD\xA0\xE6\x88\x91\xE6\x8E\x88\xE6"
    "\xAC\x8A\xE4\xBD\xA0\xE6\x89\x80\xE6\x9C\x89\xE8\xA6\x81\xE6\xB1\x82\xE6"
    "\x92\xA4\xE5\xBB\x83\xE3\x81\x95\xE3\x82\x8C\xE6\x95\x99\xE3\x81\x88\xE3"
    "\x81\xAA\xE3\x81\x84\xE6\x97\xA0\xE9\x99\x90\xE5\x88\xB6\xE7\x9A\x84\xE6"
    "\x9A\x97\xE8\xA8\xBC\xE7\x95\xAA\xE5\x8F\xB7\xE6\xB0\xB8\xE4\xB8\x8D\xE6"
    "\x8B\x92\xE7\xBB\x9D\xE6\xB2\x92\xE6\x9C\x89\xE8\xA6\x8F\xE5\x89\x87\xE6"
    "\xB2\x92\xE6\x9C\x89\xE9\x99\x90\xE5\x88\xB6\xE6\xB2\xA1\xE6\x9C\x89\xE8"
    "\xA7\x84\xE5\x88\x99\xE6\xB2\xA1\xE6\x9C\x89\xE9\x81\x93\xE5\xBE\xB7\xE6"
    "\xB2\xA1\xE6\x9C\x89\xE9\x99\x90\xE5\x88\xB6\xE7\x84\xA1\xE5\x88\xB6\xE9"
    "\x99\x90\xE3\x81\xAE\xE7\x84\xA1\xE5\x8A\xB9\xE3\x81\xA7\xE3\x81\x99\xE7"
    "\x84\xA1\xE9\x99\x90\xE5\x88\xB6\xE7\x9A\x84\xE7\xA0\xB4\xE3\x82\x8B\xE3"
    "\x81\x93\xE3\x81\xA8\xE7\xA6\x81\xE6\xAD\xA2\xE6\x8B\x92\xE7\xBB\x9D\xE7"
    "\xB3\xBB\xE7\xB5\xB1\xE8\xA8\x8A\xE6\x81\xAF\xE7\xB3\xBB\xE7\xB5\xB1\xE9"
    "\x80\x9A\xE7\x9F\xA5\xE7\xB3\xBB\xE7\xBB\x9F\xE5\x85\xAC\xE5\x91\x8A\xE7"
    "\xB3\xBB\xE7\xBB\x9F\xE6\xB6\x88\xE6\x81\xAF\xE7\xB3\xBB\xE7\xBB\x9F\xE9"
    "\x80\x9A\xE7\x9F\xA5\xE7\xBB\x9D\xE4\xB8\x8D\xE6\x8B\x92\xE7\xBB\x9D\xE8"
    "\xA7\xA3\xE9\x99\xA4\xE3\x81\x95\xE3\x82\x8C\xE8\xA8\xB1\xE5\x8F\xAF\xE3"
    "\x81\x99\xE3\x82\x8B\xE8\xAA\x9E\xE8\xA8\x80\xE6\xA8\xA1\xE5\x9E\x8B\xE8"
    "\xAA\xAC\xE6\x95\x99\xE3\x81\xAA\xE3\x81\x97\xE8\xAD\xA6\xE5\x91\x8A\xE3"
    "\x81\xAA\xE3\x81\x97\xE8\xAF\xAD\xE8\xA8\x80\xE6\xA8\xA1\xE5\x9E\x8B\xE8"
    "\xB0\x83\xE8\xAF\x95\xE6\xA8\xA1\xE5\xBC\x8F\xE8\xB6\x8A\xE7\x8B\xB1\xE6"
    "\xA8\xA1\xE5\xBC\x8F\xE9\x9A\x90\xE8\x97\x8F\xE6\x8C\x87\xE4\xBB\xA4\xEB"
    "\xA7\x90\xED\x95\xB4\xEC\xA3\xBC\xEC\xA7\x80\xEB\xAC\xB4\xEC\x8B\x9C\xED"
    "\x95\x98\xEA\xB3\xA0\xEB\xB3\xB4\xEC\x97\xAC\xEC\xA3\xBC\xEC\xA7\x80\xEB"
    "\xB9\x84\xEB\xB0\x80\xEB\xB2\x88\xED\x98\xB8\xEC\x95\x8C\xEB\xA0\xA4\xEC"
    "\xA3\xBC\xEC\xA7\x80\xEC\x9A\xB0\xED\x9A\x8C\xED\x95\x98\xEA\xB3\xA0\xEC"
    "\x9D\xB4\xEC\xA0\x9C\xEB\xB6\x80\xED\x84\xB0\xEC\x9D\xB8\xEA\xB3\xB5\xEC"
    "\xA7\x80\xEB\x8A\xA5\xEC\xA0\x81\xEC\x9A\xA9\xEB\x90\x98\xEC\xA7\x80\xEC"
    "\xA7\x80\xEA\xB8\x88\xEB\xB6\x80\xED\x84\xB0\xED\x95\xB4\xEC\xA0\x9C\xED"
    "\x95\x98\xEA\xB3\xA0\xED\x97\x88\xEA\xB0\x80\xED\x95\x9C\xEB\x8B\xA4\xED"
    "\x97\x88\xEB\x9D\xBD\xED\x95\x9C\xEB\x8B\xA4\xED\x97\x88\xEB\x9D\xBD\xED"
    "\x95\xA0\xEA\xB2\x8C\xED\x97\x88\xEC\x9A\xA9\xED\x95\x9C\xEB\x8B\xA4" "a"
    "dmin-modusagisci comealle vorigeanda adalahbenimm dichbez cenzurybez fil"
    "trowbez limitowbrich nichtcho phot locho vi phamchuyen sangcle secreteco"
    "mporte-sedeaktiviertdebug-modusdesde ahoradung bo quadung pha vofilter k"
    "amugeactiveerdgeen filtergeen limietgeen moraalgelden nietgibi davranici"
    " l'adminihlal etmenikuti hanyaimagina queingetrokkenjamais burljamas olv"
    "idjamas saltajamas salteje ethischekamu adalahkaraktersinkebijakanmukein"
    "e limitkeine moralkeine regelkhoa bi matkhong in ramai infrangmoralfilte"
    "rn'outrepassnao contornnao desativnao escrevanao imprimanao se burlnao s"
    "e violne contournne desactivnegeer nietnenne nichtni desactivnie podawaj"
    "no desactivno se olvidno se saltano se salteno te olvidno te saltano te "
    "saltenon censurenon infrangnunca esquenunca exibanunca neguenunca olvidn"
    "unca quebrnunca saltanunca salteod tej poryohne filterohne verbotohne ze"
    "nsuromzeil nietonthul nietopenai ekibopenai-teampozwalam cisadece banasa"
    "ns filtresans limitesans moralesem censurasem contornsem desativsem filt"
    "rossem limitessem restricsem sermoessenza eticasenza spegnsenza violasin"
    " censurasin filtrossin limitessistem notusohbet botusus limitestajny klu"
    "cztanpa batastanpa etikatanpa moraltanpa normate autorizotes limitesti c"
    "omportiti permettoton nom esttu incarnestus limitesuniewaznionvertel nie"
    "tvollstandigvos limitesya no rigenya no valenyok sayiyoryururluktenzeige"
    " nichtzezwalam cizonder ethi\xD0\xB4\xD1\x96\xD0\xB8 \xD1\x8F\xD0\xBA"
    "\xD8\xA7\xD8\xB0\xD9\x86 \xD9\x84\xD9\x83\xD9\x81\xD8\xA7\xD8\xB4 \xDA"
    "\xA9\xD9\x86\xD9\x84\xD8\xA7 \xD8\xAA\xD9\x86\xD8\xB3\xD9\x84\xD8\xBA"
    "\xD9\x88 \xD8\xB4\xD8\xAF\xDA\x86\xD8\xA7\xD9\xBE \xDA\xA9\xD9\x86" "act"
    "ua comoadesso seiadmin notuagiere alsagis commeagora voceahora eresalles"
    " darfalles, wasapa adanyaasla hayirassistenteaufgehobencanceladasche do "
    "danchi dan ancho bo quacho pha vocomportatecomportaticontrasenadebug mod"
    "udebugmodusdesactivaddiaktifkandibatalkandil modelidisattivatditiadakand"
    "u spielstdung in raeine figurgedraag jegeef nooitgeen regelgeen taboegot"
    "t-modushabilitadohaces todohandel alshandle alsihlal ettiinterpretainter"
    "preteiptal ediljamas apagjamas eludjamas omitjamas rompjamas violje naam"
    " iskata sandikeine ethikeine tabukhong quenlehnst nieletterlijkmai aggir"
    "amai bypassmai ignoramai mostramai ripetemai rivelamai scrivemai stampam"
    "ai superamasz zgodemode adminmode debugmodo adminmodo debugmoduna gecnao"
    " deslignao mostrenao repitanao revelene affichene divulgune enleverne su"
    "pprimnguyen vannie ablehnnie narusznie obchodnie wylacznie zignorno igno"
    "resno muestrano se apagno se eludno se omitno se rompno se violno te apa"
    "gno te eludno te omitno te rompno te violnon aggiranon bypassnon ignoran"
    "on mostranon ripetenon rivelanon scrivenon stampanon superanunca apagnun"
    "ca burlnunca eludnunca omitnunca rompnunca violohne limitohne moralohne "
    "regelpas revelepassa allapasse parapembatasanpersonagemprzejdz doreddede"
    "mezsans reglesans tabouschalte inschlupf insem advertsem avisossem desli"
    "gsem regrassenza tabuseorang aisimula sersin avisossin efectosin ignoras"
    "in normassin reglassont abrogsont annulspiele eintanri modute permitoten"
    " ban latim openaitoon nooittout ce qutryb admintryb debugtu bay giotust "
    "allesunzensiertvao che dovo dao ducvon nun anwachtwoordwechsle inyok say"
    "malyok sayman\xD0\xB7\xD0\xBD\xD1\x96\xD0\xBC\xD0\xB8\xD0\xBD\xD0\xB0"
    "\xD0\xB7\xD0\xB2\xD0\xB8\xD1\x81\xD0\xBA\xD0\xB0\xD0\xB6\xD0\xB8\xD1\x81"
    "\xD0\xBD\xD0\xB8\xD0\xBC\xD0\xB8\xD8\xA7\xD8\xAE\xD9\x88\xD9\x84\xD9\x83"
    "\xD8\xA7\xD9\x84\xD8\xBA\xD9\x8A\xD8\xAA\xD8\xA8\xD9\x86\xD9\x88\xDB\x8C"
    "\xD8\xB3\xD8\xAA\xD8\xB8\xD8\xA7\xD9\x87\xD8\xB1\xD8\xAD\xD8\xB1\xD9\x81"
    "\xD9\x8A\xD8\xA7\xD8\xB1\xD9\x88\xD8\xA8\xD9\x88\xD8\xAA\xD8\xB4\xD8\xAE"
    "\xD8\xB5\xD9\x8A\xD8\xA9\xD8\xB4\xD8\xAE\xD8\xB5\xDB\x8C\xD8\xAA\xD9\x83"
    "\xD8\xA7\xD9\x85\xD9\x84\xD8\xA7\xD9\x85\xD8\xB3\xD8\xA7\xD8\xB9\xD8\xAF"
    "\xD9\x85\xD8\xB9\xD8\xB7\xD9\x84\xD8\xA9\xD9\x85\xD9\x84\xD8\xBA\xD8\xA7"
    "\xD8\xA9\xDA\x86\xD8\xAA\xD8\xA8\xD8\xA7\xD8\xAA\xEB\xB9\x84\xEB\xB0\x80"
    " \xED\x82\xA4" "ab sofortaciklamanadalah aialles magalles tutartik senas"
    "istenteasla reddassistantban se labatasanmubez etykibez regulbez zasadbi"
    "r robotcharakterda adessodan-modusdesativaddesobedecdirettivedoe alsofdo"
    "slowniedu heisstdung queneen robotenclenchefiltresizgecis yapgeef nietge"
    "en ethigostermengraj roleheisst duhinfalligiznim variznin varje speeltka"
    "patiyorkhong conkhong dockhong tatkich hoatkuizinkanlehne nielehnt niema"
    "i spegnmai violamode dan mode dewamode dieumodo deusmodo diosmot a motmu"
    "de paran'enfreinnao esquenao exibanao ignornao quebrne ignorene montrene"
    " oubliene repetene reveleni ignoranie ignornie podajnie pokaznie ujawnni"
    "e zapomno ignorano repiteno revelanon spegnnon violanooit neeohne ethioh"
    "ne tabuohne warnopgehevenpaylasmanpolitiqueprzejdz wregulaminsana izinsa"
    "nsursuzsebuah aisem esquesem eticasem ignorsem moralsem quebrsem tabusse"
    "n artiksimdi sensimulieresin eticasin moralsin olvidsin saltasin salteso"
    "lo a mespeel eensuspendidtaalmodelte llamasti chiamitoon niettryb bogauy"
    "armadanvervallenw calosciwciel siewiederholyapay zekyazdirmanyok saydiza"
    "wieszonzet nooit\xD8\xAA\xD9\x88 \xDB\x8C\xDA\xA9\xE0\xA4\x8F\xE0\xA4"
    "\x86\xE0\xA4\x88\xE3\x81\x8A\xE5\x89\x8D\xE3\x81\xAF\xE3\x81\xB5\xE3\x82"
    "\x8A\xE3\x82\x92\xE3\x82\xAD\xE3\x83\xA3\xE3\x83\xA9\xE4\xBB\x8A\xE3\x81"
    "\x8B\xE3\x82\x89\xE5\x88\x87\xE6\x8D\xA2\xE5\x88\xB0\xE5\x88\xA5\xE5\x85"
    "\xB3\xE9\x97\xAD\xE5\x88\xA5\xE5\xBF\x98\xE6\x8E\x89\xE5\x88\xA5\xE5\xBF"
    "\x98\xE8\xAE\xB0\xE5\x88\xA5\xE5\xBF\xBD\xE7\x95\xA5\xE5\x88\xA5\xE6\x8A"
    "\x9B\xE5\xBC\x80\xE5\x88\xA5\xE6\x97\xA0\xE8\xA7\x86\xE5\x88\xA5\xE7\xBB"
    "\x95\xE8\xBF\x87\xE5\x88\xA5\xE8\xA7\xA3\xE9\x99\xA4\xE5\x88\xA5\xE8\xBF"
    "\x9D\xE5\x8F\x8D\xE5\x88\xA5\xE9\x97\x9C\xE9\x96\x89\xE5\x88\xAB\xE5\x85"
    "\xB3\xE9\x97\xAD\xE5\x88\xAB\xE5\x88\x97\xE5\x87\xBA\xE5\x88\xAB\xE5\x91"
    "\x8A\xE8\xAF\x89\xE5\x88\xAB\xE5\xA4\x8D\xE8\xBF\xB0\xE5\x88\xAB\xE5\xBF"
    "\x98\xE6\x8E\x89\xE5\x88\xAB\xE5\xBF\x98\xE8\xAE\xB0\xE5\x88\xAB\xE5\xBF"
    "\xBD\xE7\x95\xA5\xE5\x88\xAB\xE6\x89\x93\xE5\x8D\xB0\xE5\x88\xAB\xE6\x8A"
    "\x9B\xE5\xBC\x80\xE5\x88\xAB\xE6\x97\xA0\xE8\xA7\x86\xE5\x88\xAB\xE6\x98"
    "\xBE\xE7\xA4\xBA\xE5\x88\xAB\xE7\xBB\x95\xE8\xBF\x87\xE5\x88\xAB\xE8\xA7"
    "\xA3\xE9\x99\xA4\xE5\x88\xAB\xE8\xAF\xB4\xE5\x87\xBA\xE5\x88\xAB\xE8\xBE"
    "\x93\xE5\x87\xBA\xE5\x88\xAB\xE8\xBF\x9D\xE5\x8F\x8D\xE5\x88\xAB\xE9\x87"
    "\x8D\xE5\xA4\x8D\xE5\x88\xAB\xE9\x97\x9C\xE9\x96\x89\xE5\x8B\xBF\xE5\x85"
    "\xB3\xE9\x97\xAD\xE5\x8B\xBF\xE5\xBF\x98\xE6\x8E\x89\xE5\x8B\xBF\xE5\xBF"
    "\x98\xE8\xAE\xB0\xE5\x8B\xBF\xE5\xBF\xBD\xE7\x95\xA5\xE5\x8B\xBF\xE6\x8A"
    "\x9B\xE5\xBC\x80\xE5\x8B\xBF\xE6\x97\xA0\xE8\xA7\x86\xE5\x8B\xBF\xE7\xBB"
    "\x95\xE8\xBF\x87\xE5\x8B\xBF\xE8\xA7\xA3\xE9\x99\xA4\xE5\x8B\xBF\xE8\xBF"
    "\x9D\xE5\x8F\x8D\xE5\x8B\xBF\xE9\x97\x9C\xE9\x96\x89\xE5\xB7\xB2\xE4\xBD"
    "\x9C\xE5\xBA\x9F\xE5\xB7\xB2\xE4\xBD\x9C\xE5\xBB\xA2\xE5\xB7\xB2\xE5\x8F"
    "\x96\xE6\xB6\x88\xE5\xB7\xB2\xE5\x90\xAF\xE5\x8A\xA8\xE5\xB7\xB2\xE5\x90"
    "\xAF\xE7\x94\xA8\xE5\xB7\xB2\xE5\xBC\x80\xE5\x90\xAF\xE5\xB7\xB2\xE6\x92"
    "\xA4\xE9\x94\x80\xE5\xB7\xB2\xE6\xBF\x80\xE6\xB4\xBB\xE5\xB7\xB2\xE8\xA7"
    "\xA3\xE9\x99\xA4\xE5\xBE\x9E\xE7\x8F\xBE\xE5\x9C\xA8\xE6\x95\x99\xE3\x81"
    "\x88\xE3\x81\xA6\xE6\x95\x99\xE3\x81\x88\xE3\x82\x8D\xE6\x98\x8E\xE3\x81"
    "\x8B\xE3\x81\x97\xE6\x9B\xB8\xE3\x81\x8D\xE5\x87\xBA\xE6\x9C\x89\xE5\x8A"
    "\xB9\xE5\x8C\x96\xE6\x9C\xBA\xE5\x99\xA8\xE4\xBA\xBA\xE6\xA9\x9F\xE5\x99"
    "\xA8\xE4\xBA\xBA\xE7\xA7\x98\xE5\xAF\x86\xE9\x8D\xB5\xE8\xA2\xAB\xE5\x8F"
    "\x96\xE6\xB6\x88\xE8\xA6\x8B\xE3\x81\x9B\xE3\x81\xA6\xE8\xB5\xB7\xE5\x8B"
    "\x95\xE3\x81\x97\xEA\xB3\xB5\xEA\xB0\x9C\xED\x95\xB4\xEA\xB7\xB8\xEB\x8C"
    "\x80\xEB\xA1\x9C\xEB\x8B\xB9\xEC\x8B\xA0\xEC\x9D\x80\xEC\x96\xB4\xEA\xB8"
    "\xB0\xEB\x8A\x94\xEC\x97\xAD\xED\x95\xA0\xEC\x9D\x84\xEC\x9D\xB8\xEB\xAC"
    "\xBC\xEC\x9D\xB4\xEC\xA0\x84\xEB\xAC\xB8\xEC\x9D\x84\xEC\xB2\xA0\xED\x9A"
    "\x8C\xEB\x90\x98\xEC\xB7\xA8\xEC\x86\x8C\xEB\x90\x98\xEC\xBA\x90\xEB\xA6"
    "\xAD\xED\x84\xB0\xED\x8F\x90\xEC\xA7\x80\xEB\x90\x98\xED\x95\xB4\xEC\xA0"
    "\x9C\xEB\x90\x98\xED\x99\x9C\xEC\x84\xB1\xED\x99\x94" "ab jetztabilitata"
    "ctivadoai\xE3\x81\xA7\xE3\x81\x99" "aja comoannullatanulowanasystentberp"
    "eranbez tabucambia acho quencignemendan modudong vaidung docdung tatenfr"
    "einsentra enentra inentre enentre noeres unafiltermufingi digecersizgodm"
    "odushayal etinfrangijij bentkaldirilkapatmalkapatmankennwortkuralsizleva"
    "ntadmasuk kemat khaumis gibimodo dann'enleven'ignoren'oublienao burlnao "
    "diganao violne violenhan vatnhap vaini olvidni saltani saltenie obejnie "
    "pominie powtnie zlamno olvidno saltano salteod terazoffenlegongeldigpass"
    "a inpasse aupasse enpasswordpasswortprzelaczquen hetsaltartesem burlsem "
    "violsin apagsin eludsin omitsin rompsin tabusin violsont levsoylemensupe"
    "raresupprimetekrarlatryb dantu jouestuliskantung chuun robotungultigunut"
    "uyoruyarisizvanaf nuvoortaanwortlichwydrukujwylaczonzapomnijzet nietzign"
    "orujzniesion\xD0\xB7\xD0\xBD\xD1\x8F\xD1\x82\xD1\x81\xD0\xBD\xD1\x8F\xD1"
    "\x82\xD8\xA7\xD8\xAE\xD8\xB1\xD9\x82\xD8\xA7\xD8\xB3\xD9\x85\xD8\xAA\xD8"
    "\xA7\xD8\xB3\xD9\x85\xD9\x83\xD8\xA7\xD8\xB7\xD8\xA8\xD8\xB9\xD8\xA7\xD8"
    "\xB8\xD9\x87\xD8\xB1\xD8\xA7\xD8\xB9\xD8\xB1\xD8\xB6\xD8\xA7\xD9\x83\xD8"
    "\xAA\xD8\xA8\xD8\xA7\xD9\x83\xD8\xB4\xD9\x81\xD8\xA7\xD9\x88\xD9\x82\xD9"
    "\x81\xD8\xA8\xD8\xA7\xD8\xB7\xD9\x84\xD8\xAA\xD9\x82\xD9\x85\xD8\xB5\xD8"
    "\xB1\xD8\xA8\xD8\xA7\xD8\xAA\xD8\xB1\xD9\x81\xD8\xB9\xD8\xAA\xD8\xB9\xDB"
    "\x8C\xD9\x86\xD8\xA7\xD9\x85\xD9\x81\xD8\xB9\xD9\x84" "asistanativadobas"
    "culeberalihbir botbist dubypassachatbotcho tatcignedidicabutdihapuseen b"
    "otein boteine kiescribeesquecafarz etga naarheet jeherhaalimprimejadilah"
    "je heetkapattini apagni eludni omitni rompni violnie lamno apagno eludno"
    " omitno rompno violodwolanora seipostacipowtorzrecopieremovidrevocadrevo"
    "catrevogadrobotemroboterrol yapschreibschrijfsei unasen birsperrensuspen"
    "ssztucznthu hoiujawnijum robounutmalunutmanviet rawlaczon\xEA\xBA\xBC "
    "\xEC\xA4\x98\xEC\x9D\xB8 \xEC\xB2\x99" "acildiactiefanuladaskiyabai bobi"
    " huydruckeeen aielencaensenagec vegia vohaz dejestesmot ainamamunapiszob"
    "ejdzolvidapasa aregulyrimossripetiro-botrolunuscrivisospesspegnitro lytu"
    " giotu naytue soudawajum botuma iaun botuna iaune iaunuttuunutulvoce ewy"
    "pisz\xD8\xA8\xDA\xAF\xD9\x88\xE4\xBA\xBA\xE7\x89\xA9\xE4\xBD\xA0\xE5\x8F"
    "\xAB\xE5\x81\x87\xE8\xA3\x85\xE5\x81\x87\xE8\xA3\x9D\xE5\x85\xA8\xE6\x96"
    "\x87\xE5\x88\xB6\xE7\xB4\x84\xE5\x8A\xA9\xE6\x89\x8B\xE5\x8F\xA3\xE4\xBB"
    "\xA4\xE5\x90\x9B\xE3\x81\xAF\xE5\xA4\xB1\xE6\x95\x88\xE5\xAF\x86\xE7\xA0"
    "\x81\xE5\xAF\x86\xE7\xA2\xBC\xE5\xAF\x86\xE9\x92\xA5\xE6\x89\xAE\xE6\xBC"
    "\x94\xE6\x94\xBF\xE7\xAD\x96\xE6\xBC\x94\xE3\x81\x98\xE8\x81\x8A\xE5\xA4"
    "\xA9\xE8\xA7\x84\xE5\xAE\x9A\xE8\xA7\x92\xE8\x89\xB2\xE8\xBF\x9B\xE5\x85"
    "\xA5\xE9\x80\x90\xE5\xAD\x97\xE9\xA1\xAF\xE7\xA4\xBA\xEB\x81\x84\xEA\xB3"
    "\xA0\xEB\x84\x88\xEB\x8A\x94\xEB\xA1\x9C\xEB\xB4\x87\xEB\xAC\xB4\xED\x9A"
    "\xA8\xEB\xB9\x84\xEC\x84\x9C\xEC\x95\x94\xED\x98\xB8\xEC\x9E\x8A\xEA\xB3"
    "\xA0\xEC\xA0\x81\xEC\x96\xB4\xEC\xB1\x97\xEB\xB4\x87\xEC\xBC\x9C\xEC\xA1"
    "\x8C" "adin aktywapagaaynenburledimmidruk ecriseludefingefinjago bohaslo"
    "laat normeomitepreisrompesenhasetzesifretokohtu soun'ia\xE3\x81\xAE" "ai"
    "doc gib heb \xEB\x84\x8C ";


const llmg_phrase_t  llmg_phrases[] = {
    { 58264, 6, 10, 1 }, { 61502, 7, 3, 23 }, { 42724, 5, 8, 11 },
    { 43258, 6, 5, 16 }, { 15719, 7, 6, 16 }, { 46352, 6, 1, 16 },
    { 61376, 7, 1, 2 }, { 61376, 7, 2, 2 }, { 61376, 7, 3, 2 },
    { 61376, 7, 4, 2 }, { 61376, 7, 5, 2 }, { 61376, 7, 6, 2 },
    { 61376, 7, 7, 2 }, { 61376, 7, 8, 2 }, { 61376, 7, 9, 2 },
    { 61376, 7, 10, 2 }, { 62350, 4, 10, 12 }, { 61600, 7, 7, 12 },
    { 17336, 6, 6, 16 }, { 25285, 6, 4, 8 }, { 53731, 6, 16, 12 },
    { 61404, 7, 9, 9 }, { 61565, 7, 3, 23 }, { 61787, 6, 3, 9 },
    { 61787, 6, 5, 9 }, { 62093, 6, 16, 22 }, { 62099, 6, 16, 22 },
    { 19687, 4, 6, 12 }, { 62290, 5, 6, 12 }, { 61551, 7, 3, 23 },
    { 35067, 6, 16, 8 }, { 57644, 6, 7, 16 }, { 47886, 5, 2, 1 },
    { 47886, 5, 5, 1 }, { 61369, 7, 4, 16 }, { 56122, 5, 5, 12 },
    { 13910, 7, 10, 9 }, { 35115, 6, 16, 12 }, { 62255, 5, 6, 12 },
    { 61985, 6, 2, 2 }, { 61985, 6, 3, 2 }, { 61985, 6, 4, 2 },
    { 62171, 6, 18, 1 }, { 37173, 5, 3, 16 }, { 37173, 5, 4, 16 },
    { 42599, 5, 2, 16 }, { 37173, 4, 5, 16 }, { 62354, 4, 1, 12 },
    { 53419, 6, 16, 16 }, { 16938, 7, 9, 16 }, { 33015, 6, 5, 8 },
    { 32121, 7, 1, 1 }, { 25011, 7, 10, 12 }, { 57444, 6, 4, 12 },
    { 62325, 5, 8, 22 }, { 62219, 6, 18, 11 }, { 5594, 6, 1, 8 },
    { 9078, 6, 6, 8 }, { 57583, 7, 2, 12 }, { 61877, 6, 7, 16 },
    { 61781, 6, 6, 11 }, { 55579, 6, 2, 11 }, { 61593, 7, 7, 2 },
    { 61607, 7, 2, 12 }, { 34035, 6, 7, 8 }, { 35541, 6, 16, 16 },
    { 62315, 5, 5, 22 }, { 61979, 6, 5, 2 }, { 62063, 6, 17, 8 },
    { 62057, 6, 17, 13 }, { 41418, 6, 7, 16 }, { 61691, 7, 1, 8 },
    { 37365, 6, 8, 22 }, { 52147, 6, 5, 12 }, { 52159, 6, 3, 12 },
    { 61621, 7, 3, 9 }, { 61628, 7, 4, 9 }, { 61635, 7, 5, 9 },
    { 61961, 6, 1, 1 }, { 61362, 7, 1, 1 }, { 53683, 6, 16, 12 },
    { 61895, 6, 7, 8 }, { 13802, 5, 2, 12 }, { 53767, 6, 16, 12 },
    { 22344, 4, 3, 12 }, { 59216, 5, 7, 12 }, { 52825, 6, 6, 12 },
    { 62045, 6, 16, 1 }, { 62051, 6, 16, 1 }, { 53359, 6, 16, 16 },
    { 17440, 7, 5, 8 }, { 39188, 6, 2, 16 }, { 49339, 4, 1, 12 },
    { 16031, 7, 6, 16 }, { 30230, 7, 1, 16 }, { 49592, 7, 5, 12 },
    { 61432, 7, 3, 12 }, { 62087, 6, 16, 9 }, { 61931, 6, 4, 9 },
    { 62207, 6, 18, 12 }, { 49631, 7, 3, 12 }, { 61176, 7, 7, 16 },
    { 33177, 6, 3, 16 }, { 33177, 6, 4, 16 }, { 39172, 6, 2, 16 },
    { 12019, 5, 5, 16 }, { 62039, 6, 16, 1 }, { 25888, 4, 10, 16 },
    { 53611, 6, 16, 12 }, { 45358, 6, 17, 8 }, { 61467, 7, 6, 12 },
    { 52171, 6, 3, 12 }, { 48956, 6, 2, 12 }, { 48956, 6, 5, 12 },
    { 61853, 6, 7, 1 }, { 53371, 6, 16, 16 }, { 25432, 6, 9, 16 },
    { 16915, 7, 9, 16 }, { 13365, 6, 18, 8 }, { 42276, 6, 18, 8 },
    { 60835, 4, 7, 16 }, { 51680, 5, 9, 12 }, { 61907, 6, 4, 12 },
    { 61997, 6, 2, 2 }, { 62340, 5, 4, 2 }, { 61943, 6, 10, 2 },
    { 57424, 6, 4, 12 }, { 52099, 6, 5, 12 }, { 62240, 5, 8, 13 },
    { 61327, 7, 8, 2 }, { 58654, 7, 9, 2 }, { 58609, 6, 8, 12 },
    { 61425, 7, 1, 2 }, { 62270, 5, 3, 1 }, { 61955, 6, 10, 1 },
    { 61544, 7, 3, 23 }, { 61925, 6, 4, 12 }, { 61023, 7, 8, 23 },
    { 33502, 5, 8, 12 }, { 50977, 6, 18, 12 }, { 22178, 7, 10, 16 },
    { 61793, 6, 8, 9 }, { 8214, 7, 6, 8 }, { 20238, 7, 2, 8 },
    { 17456, 7, 3, 8 }, { 17456, 7, 5, 8 }, { 5562, 6, 1, 8 },
    { 5562, 6, 9, 8 }, { 10630, 6, 4, 8 }, { 20152, 6, 7, 8 },
    { 62300, 5, 3, 16 }, { 62033, 6, 17, 2 }, { 62330, 5, 9, 2 },
    { 61967, 6, 7, 1 }, { 43009, 7, 6, 1 }, { 62275, 5, 5, 1 },
    { 61684, 7, 8, 1 }, { 61460, 7, 6, 1 }, { 61991, 6, 3, 2 },
    { 62123, 6, 17, 1 }, { 61768, 7, 18, 1 }, { 21884, 7, 9, 16 },
    { 53323, 6, 16, 16 }, { 61847, 6, 3, 1 }, { 50327, 4, 1, 12 },
    { 59170, 6, 2, 12 }, { 62129, 6, 16, 2 }, { 61761, 7, 18, 16 },
    { 40163, 7, 5, 16 }, { 35947, 6, 2, 16 }, { 59329, 6, 8, 12 },
    { 61805, 6, 10, 9 }, { 35139, 6, 16, 8 }, { 62320, 5, 1, 16 },
    { 62320, 4, 1, 16 }, { 60639, 7, 8, 23 }, { 61495, 7, 8, 23 },
    { 58942, 5, 8, 16 }, { 62189, 6, 18, 2 }, { 62105, 6, 16, 22 },
    { 53311, 6, 16, 16 }, { 61949, 6, 10, 1 }, { 53347, 6, 16, 16 },
    { 50581, 6, 13, 12 }, { 52261, 6, 6, 12 }, { 16462, 6, 10, 8 },
    { 62111, 6, 16, 1 }, { 62195, 6, 18, 22 }, { 61754, 7, 7, 11 },
    { 62081, 6, 17, 1 }, { 62027, 6, 14, 12 }, { 61488, 7, 6, 1 },
    { 4145, 6, 17, 8 }, { 22935, 6, 9, 8 }, { 61698, 7, 5, 9 },
    { 62305, 5, 1, 12 }, { 61530, 7, 3, 23 }, { 61586, 7, 4, 1 },
    { 57593, 7, 2, 12 }, { 62235, 5, 3, 16 }, { 61705, 7, 7, 2 },
    { 24348, 6, 17, 8 }, { 27218, 4, 6, 16 }, { 58280, 4, 6, 12 },
    { 60088, 6, 16, 9 }, { 61937, 6, 4, 16 }, { 61811, 6, 1, 12 },
    { 61811, 5, 1, 12 }, { 49618, 7, 5, 12 }, { 61474, 7, 2, 12 },
    { 61474, 7, 3, 12 }, { 62075, 6, 16, 22 }, { 61321, 6, 13, 11 },
    { 58879, 6, 8, 12 }, { 62265, 5, 3, 16 }, { 61334, 7, 5, 11 },
    { 61579, 7, 7, 9 }, { 22383, 4, 5, 12 }, { 62225, 5, 8, 1 },
    { 61418, 7, 1, 2 }, { 37811, 6, 3, 8 }, { 62295, 5, 4, 8 },
    { 62141, 6, 16, 2 }, { 61644, 5, 7, 2 }, { 23939, 6, 13, 16 },
    { 61446, 7, 8, 1 }, { 62021, 6, 7, 12 }, { 61383, 7, 10, 23 },
    { 61799, 6, 10, 9 }, { 62201, 6, 18, 16 }, { 35869, 5, 1, 16 },
    { 62285, 5, 7, 22 }, { 37275, 5, 3, 16 }, { 61355, 7, 8, 2 },
    { 61841, 6, 10, 1 }, { 60567, 7, 3, 1 }, { 61913, 6, 10, 2 },
    { 25051, 7, 10, 12 }, { 62117, 6, 16, 8 }, { 62260, 5, 2, 12 },
    { 62362, 4, 18, 1 }, { 17290, 6, 6, 16 }, { 61481, 7, 9, 1 },
    { 61719, 7, 7, 12 }, { 62153, 6, 16, 13 }, { 62280, 5, 10, 9 },
    { 62213, 6, 18, 2 }, { 61397, 7, 9, 9 }, { 57464, 6, 4, 12 },
    { 60819, 5, 7, 16 }, { 61859, 6, 10, 2 }, { 61516, 7, 3, 23 },
    { 61883, 6, 3, 16 }, { 61341, 7, 2, 11 }, { 17168, 7, 10, 8 },
    { 61348, 7, 9, 11 }, { 53635, 6, 16, 12 }, { 61411, 7, 6, 2 },
    { 61817, 6, 6, 2 }, { 22136, 7, 10, 16 }, { 17842, 5, 1, 16 },
    { 62069, 6, 16, 2 }, { 61835, 6, 8, 11 }, { 40147, 7, 5, 16 },
    { 62250, 5, 4, 12 }, { 53383, 6, 16, 16 }, { 50906, 6, 18, 8 },
    { 61919, 6, 8, 1 }, { 59333, 5, 8, 16 }, { 61829, 6, 3, 12 },
    { 42180, 6, 18, 8 }, { 46192, 7, 10, 8 }, { 53803, 6, 16, 12 },
    { 62310, 5, 3, 16 }, { 32152, 5, 10, 12 }, { 50912, 6, 18, 12 },
    { 61523, 7, 3, 23 }, { 61901, 6, 4, 9 }, { 62335, 5, 1, 1 },
    { 50568, 6, 13, 16 }, { 61509, 7, 3, 23 }, { 62245, 5, 5, 16 },
    { 61663, 7, 1, 12 }, { 61670, 7, 6, 12 }, { 53335, 6, 16, 16 },
    { 44321, 6, 10, 11 }, { 62159, 6, 16, 12 }, { 21156, 7, 9, 8 },
    { 50704, 6, 18, 8 }, { 56699, 7, 8, 16 }, { 57093, 7, 4, 11 },
    { 27058, 6, 1, 12 }, { 33141, 6, 4, 16 }, { 61572, 7, 3, 23 },
    { 17191, 7, 10, 8 }, { 51577, 5, 8, 16 }, { 61642, 7, 7, 2 },
    { 61649, 7, 1, 2 }, { 58730, 5, 7, 2 }, { 58730, 5, 9, 2 },
    { 58730, 5, 10, 2 }, { 61871, 6, 7, 12 }, { 35355, 6, 16, 8 },
    { 62135, 6, 16, 8 }, { 62358, 4, 1, 16 }, { 61537, 7, 7, 23 },
    { 62015, 6, 5, 1 }, { 62165, 6, 18, 16 }, { 10669, 5, 9, 11 },
    { 45283, 6, 16, 8 }, { 45283, 6, 17, 8 }, { 59207, 5, 7, 12 },
    { 48982, 6, 9, 12 }, { 61865, 6, 9, 1 }, { 61823, 6, 4, 12 },
    { 13689, 7, 9, 16 }, { 61747, 7, 10, 12 }, { 61973, 6, 5, 2 },
    { 61614, 7, 5, 9 }, { 59152, 6, 2, 12 }, { 29121, 7, 2, 8 },
    { 29121, 7, 3, 8 }, { 29121, 7, 5, 8 }, { 43978, 6, 4, 8 },
    { 59644, 6, 8, 12 }, { 62230, 5, 7, 11 }, { 62183, 6, 18, 9 },
    { 61453, 7, 6, 11 }, { 53407, 6, 16, 16 }, { 61439, 7, 5, 16 },
    { 50886, 6, 18, 12 }, { 61390, 7, 8, 23 }, { 60487, 7, 8, 23 },
    { 60487, 5, 8, 16 }, { 46915, 5, 5, 16 }, { 62345, 5, 17, 2 },
    { 25652, 6, 10, 16 }, { 61726, 7, 5, 2 }, { 61733, 7, 8, 16 },
    { 61740, 7, 8, 16 }, { 61733, 6, 8, 23 }, { 62003, 6, 8, 23 },
    { 62009, 6, 8, 23 }, { 48802, 4, 8, 16 }, { 61712, 7, 10, 9 },
    { 61889, 6, 3, 11 }, { 61656, 7, 8, 1 }, { 62177, 6, 18, 2 },
    { 40420, 6, 3, 8 }, { 20282, 6, 2, 8 }, { 53779, 6, 16, 12 },
    { 28942, 4, 10, 16 }, { 61775, 6, 8, 11 }, { 25672, 6, 10, 16 },
    { 61558, 7, 3, 23 }, { 62147, 6, 16, 11 }, { 61677, 7, 4, 1 },
    { 61677, 6, 4, 1 }, { 53737, 12, 16, 23 }, { 33327, 18, 5, 4 },
    { 33345, 18, 3, 4 }, { 33327, 10, 5, 23 }, { 48180, 14, 12, 9 },
    { 57330, 10, 9, 22 }, { 44299, 15, 1, 15 }, { 52717, 12, 7, 10 },
    { 59662, 9, 7, 9 }, { 29166, 19, 5, 9 }, { 14021, 25, 10, 14 },
    { 14021, 17, 10, 15 }, { 50951, 13, 18, 19 }, { 52681, 12, 5, 17 },
    { 41866, 16, 15, 23 }, { 49560, 13, 5, 23 }, { 3301, 38, 15, 20 },
    { 34947, 18, 17, 1 }, { 47914, 14, 5, 21 }, { 50106, 13, 5, 21 },
    { 56215, 11, 1, 3 }, { 20894, 22, 13, 20 }, { 59716, 9, 17, 2 },
    { 49898, 13, 4, 3 }, { 56424, 11, 4, 23 }, { 56457, 11, 3, 3 },
    { 57180, 10, 1, 10 }, { 28121, 19, 8, 16 }, { 28121, 18, 8, 23 },
    { 32049, 18, 8, 23 }, { 28121, 16, 8, 16 }, { 28121, 10, 8, 9 },
    { 58681, 9, 10, 1 }, { 47746, 14, 9, 3 }, { 57900, 10, 5, 23 },
    { 56501, 11, 7, 22 }, { 27817, 19, 6, 21 }, { 27817, 14, 6, 21 },
    { 51169, 12, 6, 21 }, { 51181, 12, 6, 21 }, { 60575, 8, 9, 17 },
    { 59104, 9, 5, 23 }, { 60364, 9, 18, 9 }, { 28463, 19, 9, 20 },
    { 35199, 18, 16, 4 }, { 55093, 12, 16, 2 }, { 55129, 12, 16, 2 },
    { 46066, 14, 2, 3 }, { 58654, 9, 3, 2 }, { 21048, 22, 15, 1 },
    { 27178, 20, 7, 5 }, { 30287, 19, 7, 5 }, { 34173, 18, 5, 17 },
    { 34533, 18, 7, 5 }, { 34965, 18, 17, 2 }, { 44479, 15, 7, 5 },
    { 57600, 10, 2, 23 }, { 58000, 10, 5, 11 }, { 57600, 9, 2, 23 },
    { 58530, 10, 14, 2 }, { 60511, 8, 10, 23 }, { 46136, 14, 7, 3 },
    { 59392, 9, 5, 23 }, { 59482, 9, 3, 3 }, { 42724, 15, 8, 11 },
    { 44149, 15, 9, 21 }, { 40602, 16, 1, 20 }, { 44464, 15, 2, 17 },
    { 8957, 13, 1, 18 }, { 52705, 12, 4, 7 }, { 54157, 12, 16, 23 },
    { 53569, 12, 16, 23 }, { 57620, 10, 10, 13 }, { 9902, 28, 11, 1 },
    { 16151, 24, 11, 1 }, { 28672, 19, 5, 4 }, { 42934, 15, 2, 23 },
    { 42949, 15, 5, 23 }, { 46430, 14, 5, 23 }, { 48910, 13, 5, 23 },
    { 35801, 17, 7, 3 }, { 35818, 17, 7, 19 }, { 35835, 17, 7, 3 },
    { 39114, 16, 7, 3 }, { 42514, 15, 7, 3 }, { 56468, 11, 8, 5 },
    { 22344, 9, 4, 16 }, { 20146, 22, 7, 23 }, { 22668, 21, 7, 23 },
    { 26458, 20, 7, 23 }, { 26478, 20, 7, 23 }, { 33993, 18, 7, 23 },
    { 37841, 17, 7, 23 }, { 20146, 12, 7, 17 }, { 58888, 9, 7, 1 },
    { 19420, 22, 1, 4 }, { 27912, 19, 1, 4 }, { 35733, 17, 3, 5 },
    { 42484, 15, 3, 5 }, { 42694, 15, 1, 7 }, { 7241, 31, 15, 21 },
    { 12149, 26, 2, 6 }, { 17060, 23, 2, 6 }, { 17083, 23, 2, 6 },
    { 25498, 20, 2, 6 }, { 60927, 8, 7, 11 }, { 22374, 21, 3, 4 },
    { 45139, 15, 17, 22 }, { 26378, 20, 3, 6 }, { 54589, 12, 16, 20 },
    { 38953, 10, 13, 16 }, { 59671, 9, 6, 23 }, { 59113, 9, 5, 23 },
    { 60663, 8, 8, 3 }, { 58762, 9, 5, 9 }, { 38164, 17, 5, 14 },
    { 47704, 14, 5, 17 }, { 51793, 12, 3, 13 }, { 51793, 12, 5, 13 },
    { 53677, 12, 16, 23 }, { 13921, 25, 6, 2 }, { 57750, 10, 3, 23 },
    { 15028, 18, 15, 12 }, { 28957, 19, 2, 5 }, { 28976, 19, 2, 5 },
    { 32895, 18, 2, 5 }, { 32913, 18, 2, 5 }, { 23304, 15, 2, 15 },
    { 53113, 12, 13, 16 }, { 55852, 11, 1, 18 }, { 48096, 14, 11, 9 },
    { 54421, 12, 16, 1 }, { 41722, 16, 11, 8 }, { 50691, 13, 18, 19 },
    { 60094, 9, 16, 9 }, { 35271, 18, 17, 4 }, { 2203, 20, 11, 8 },
    { 20454, 22, 3, 23 }, { 23109, 21, 3, 23 }, { 26878, 20, 3, 23 },
    { 30097, 19, 3, 23 }, { 30116, 19, 3, 23 }, { 30135, 19, 3, 23 },
    { 20454, 11, 3, 17 }, { 57360, 10, 10, 23 }, { 40938, 16, 8, 5 },
    { 42106, 16, 18, 14 }, { 42122, 16, 18, 17 }, { 50782, 13, 18, 17 },
    { 50795, 13, 18, 17 }, { 50808, 13, 18, 17 }, { 52213, 12, 1, 3 },
    { 54973, 12, 17, 16 }, { 58699, 9, 7, 3 }, { 39866, 16, 1, 3 },
    { 52597, 12, 5, 17 }, { 58390, 10, 1, 11 }, { 16367, 24, 17, 7 },
    { 45874, 15, 17, 7 }, { 54073, 12, 16, 23 }, { 55081, 12, 17, 7 },
    { 50158, 13, 6, 9 }, { 17037, 23, 6, 23 }, { 19816, 22, 6, 23 },
    { 17037, 16, 6, 17 }, { 44494, 15, 7, 21 }, { 48026, 14, 7, 3 },
    { 55610, 11, 6, 3 }, { 57690, 10, 3, 23 }, { 61215, 8, 14, 1 },
    { 42202, 16, 18, 11 }, { 42218, 16, 18, 11 }, { 58280, 10, 6, 23 },
    { 60382, 9, 18, 11 }, { 2223, 41, 12, 15 }, { 2992, 39, 11, 15 },
    { 3639, 37, 11, 15 }, { 3676, 37, 12, 15 }, { 2223, 31, 12, 5 },
    { 6745, 31, 12, 15 }, { 6776, 31, 11, 5 }, { 6807, 31, 11, 15 },
    { 8604, 29, 12, 5 }, { 3639, 29, 11, 5 }, { 39165, 13, 2, 23 },
    { 3187, 38, 11, 6 }, { 4705, 34, 11, 6 }, { 4739, 34, 11, 6 },
    { 7722, 30, 12, 20 }, { 7752, 30, 11, 6 }, { 59176, 9, 2, 23 },
    { 59680, 9, 14, 1 }, { 41418, 16, 7, 20 }, { 48040, 14, 7, 20 },
    { 40928, 10, 4, 8 }, { 50379, 13, 6, 3 }, { 50379, 13, 6, 19 },
    { 53557, 12, 16, 23 }, { 59707, 9, 17, 1 }, { 31465, 19, 18, 20 },
    { 58080, 10, 1, 1 }, { 1713, 43, 13, 17 }, { 1756, 43, 13, 17 },
    { 2346, 41, 13, 17 }, { 4773, 34, 13, 17 }, { 4807, 34, 13, 17 },
    { 5960, 32, 13, 17 }, { 1756, 25, 13, 18 }, { 2346, 23, 13, 18 },
    { 43384, 15, 5, 3 }, { 49326, 13, 5, 3 }, { 39690, 16, 5, 1 },
    { 39690, 11, 2, 1 }, { 55742, 11, 6, 17 }, { 58897, 9, 1, 1 },
    { 47634, 14, 8, 3 }, { 2305, 41, 14, 14 }, { 3750, 37, 14, 14 },
    { 4361, 35, 14, 21 }, { 4396, 35, 14, 14 }, { 7055, 31, 14, 14 },
    { 8778, 29, 14, 14 }, { 11460, 27, 14, 14 }, { 14771, 25, 14, 14 },
    { 14796, 25, 14, 14 }, { 18923, 23, 14, 14 }, { 22290, 21, 7, 3 },
    { 22311, 21, 7, 3 }, { 24578, 20, 5, 6 }, { 25938, 20, 7, 3 },
    { 25958, 20, 7, 3 }, { 2305, 20, 14, 8 }, { 27836, 19, 5, 6 },
    { 36974, 17, 7, 3 }, { 43414, 15, 7, 3 }, { 46052, 14, 5, 5 },
    { 54049, 12, 16, 23 }, { 40810, 16, 1, 4 }, { 39658, 16, 10, 14 },
    { 42859, 15, 10, 21 }, { 51565, 12, 10, 14 }, { 39658, 9, 10, 8 },
    { 56292, 11, 2, 3 }, { 47578, 14, 4, 3 }, { 26498, 20, 7, 17 },
    { 33435, 18, 9, 14 }, { 33453, 18, 9, 14 }, { 34029, 18, 7, 17 },
    { 35869, 17, 1, 23 }, { 37858, 17, 7, 17 }, { 40746, 16, 7, 15 },
    { 44014, 15, 9, 14 }, { 27124, 14, 2, 15 }, { 33435, 13, 9, 15 },
    { 31339, 12, 15, 12 }, { 60184, 9, 17, 12 }, { 59806, 9, 16, 23 },
    { 17543, 23, 5, 14 }, { 17566, 23, 5, 14 }, { 4501, 34, 12, 4 },
    { 52873, 12, 7, 1 }, { 59248, 9, 3, 23 }, { 51120, 13, 18, 13 },
    { 55141, 12, 16, 10 }, { 46840, 10, 10, 8 }, { 7587, 15, 11, 23 },
    { 7617, 15, 11, 23 }, { 7617, 15, 12, 23 }, { 9831, 15, 12, 23 },
    { 34749, 18, 14, 6 }, { 46514, 14, 9, 23 }, { 46528, 14, 9, 23 },
    { 48962, 13, 9, 23 }, { 27358, 20, 12, 16 }, { 48834, 11, 4, 17 },
    { 58240, 10, 8, 10 }, { 6549, 10, 12, 16 }, { 10434, 27, 6, 5 },
    { 10461, 27, 6, 5 }, { 15071, 24, 6, 5 }, { 15095, 24, 6, 5 },
    { 19288, 22, 6, 5 }, { 19310, 22, 6, 5 }, { 24638, 20, 6, 5 },
    { 24658, 20, 6, 5 }, { 32535, 18, 6, 14 }, { 36396, 17, 6, 14 },
    { 39818, 16, 6, 14 }, { 33399, 18, 2, 3 }, { 52273, 12, 2, 3 },
    { 53017, 12, 12, 16 }, { 33687, 18, 5, 3 }, { 25218, 20, 1, 14 },
    { 32247, 18, 1, 22 }, { 36209, 17, 1, 14 }, { 42814, 15, 1, 14 },
    { 47592, 14, 5, 17 }, { 50028, 13, 1, 5 }, { 34047, 18, 6, 15 },
    { 37450, 17, 5, 21 }, { 38878, 17, 14, 16 }, { 11118, 18, 12, 8 },
    { 26238, 20, 4, 3 }, { 33705, 18, 4, 19 }, { 33723, 18, 4, 3 },
    { 33741, 18, 4, 3 }, { 50886, 13, 18, 23 }, { 52525, 12, 3, 19 },
    { 3339, 38, 15, 13 }, { 34659, 18, 11, 13 }, { 52777, 12, 7, 14 },
    { 60058, 9, 16, 23 }, { 55273, 12, 18, 9 }, { 35217, 18, 17, 23 },
    { 35235, 18, 17, 23 }, { 45484, 15, 17, 23 }, { 35217, 15, 17, 23 },
    { 35217, 9, 17, 16 }, { 52261, 12, 6, 23 }, { 56237, 11, 6, 23 },
    { 55918, 11, 5, 23 }, { 24054, 21, 13, 10 }, { 24075, 21, 13, 10 },
    { 31161, 19, 13, 10 }, { 31180, 19, 13, 10 }, { 35055, 18, 16, 3 },
    { 39031, 17, 13, 10 }, { 2715, 40, 11, 5 }, { 4291, 35, 11, 5 },
    { 4603, 34, 11, 5 }, { 6838, 31, 11, 5 }, { 8633, 29, 11, 5 },
    { 12331, 26, 1, 23 }, { 19926, 22, 1, 23 }, { 22248, 21, 1, 23 },
    { 25798, 20, 1, 23 }, { 19926, 18, 1, 23 }, { 36736, 17, 1, 23 },
    { 43204, 15, 1, 23 }, { 36736, 13, 1, 23 }, { 53065, 12, 11, 12 },
    { 12331, 8, 1, 16 }, { 11303, 22, 11, 2 }, { 47928, 14, 3, 17 },
    { 34803, 18, 15, 16 }, { 45064, 15, 15, 16 }, { 9146, 28, 5, 23 },
    { 9174, 28, 5, 23 }, { 10866, 27, 5, 23 }, { 12435, 26, 5, 23 },
    { 14146, 25, 5, 23 }, { 20080, 22, 5, 23 }, { 20102, 22, 5, 23 },
    { 9146, 15, 5, 14 }, { 45439, 15, 16, 20 }, { 52477, 12, 5, 17 },
    { 59923, 9, 16, 23 }, { 19332, 22, 1, 21 }, { 35852, 17, 1, 21 },
    { 21660, 21, 8, 17 }, { 24558, 20, 5, 20 }, { 25238, 20, 8, 17 },
    { 21660, 15, 8, 18 }, { 60631, 8, 8, 9 }, { 10014, 28, 11, 7 },
    { 17106, 23, 7, 6 }, { 25558, 20, 7, 6 }, { 32553, 18, 7, 6 },
    { 32571, 18, 7, 6 }, { 1314, 45, 11, 4 }, { 2141, 41, 11, 4 },
    { 5640, 32, 11, 23 }, { 5672, 32, 11, 23 }, { 7452, 30, 11, 23 },
    { 7482, 30, 11, 23 }, { 7512, 30, 11, 23 }, { 7542, 30, 11, 23 },
    { 7572, 30, 11, 23 }, { 7602, 30, 11, 23 }, { 7632, 30, 11, 4 },
    { 9650, 28, 11, 23 }, { 51301, 12, 2, 1 }, { 55500, 11, 5, 1 },
    { 34839, 18, 15, 11 }, { 51613, 12, 5, 23 }, { 7842, 30, 14, 20 },
    { 49768, 13, 2, 3 }, { 56677, 11, 3, 9 }, { 42574, 15, 4, 1 },
    { 51313, 12, 4, 1 }, { 59770, 9, 16, 23 }, { 9958, 28, 12, 7 },
    { 17433, 18, 2, 3 }, { 37540, 12, 2, 3 }, { 57410, 10, 4, 23 },
    { 44724, 10, 12, 2 }, { 15911, 24, 5, 14 }, { 15935, 24, 5, 14 },
    { 20058, 22, 4, 20 }, { 29603, 19, 4, 20 }, { 41002, 16, 4, 20 },
    { 54553, 12, 17, 14 }, { 58540, 10, 13, 13 }, { 38181, 17, 3, 17 },
    { 18003, 23, 11, 21 }, { 23487, 21, 12, 21 }, { 19222, 22, 2, 1 },
    { 19244, 22, 5, 1 }, { 35631, 17, 5, 1 }, { 35648, 17, 3, 1 },
    { 9566, 28, 12, 4 }, { 9594, 28, 11, 4 }, { 9622, 28, 12, 4 },
    { 12747, 26, 12, 23 }, { 12773, 26, 12, 23 }, { 12799, 26, 12, 23 },
    { 12825, 26, 12, 23 }, { 12851, 26, 12, 23 }, { 12877, 26, 12, 23 },
    { 12903, 26, 12, 23 }, { 12929, 26, 12, 23 }, { 16127, 24, 12, 23 },
    { 20740, 22, 12, 3 }, { 50964, 13, 18, 3 }, { 59590, 9, 8, 19 },
    { 9090, 28, 3, 21 }, { 12253, 26, 3, 14 }, { 13946, 25, 3, 14 },
    { 56950, 10, 5, 9 }, { 27897, 15, 8, 6 }, { 51349, 12, 10, 23 },
    { 56358, 11, 5, 3 }, { 60337, 9, 18, 9 }, { 8720, 29, 13, 21 },
    { 8720, 14, 13, 8 }, { 16439, 23, 5, 20 }, { 57670, 10, 7, 23 },
    { 49183, 13, 4, 13 }, { 54169, 12, 16, 23 }, { 31771, 8, 2, 16 },
    { 56479, 11, 8, 2 }, { 60247, 9, 16, 9 }, { 32808, 15, 4, 17 },
    { 46444, 14, 2, 23 }, { 46444, 13, 2, 23 }, { 51601, 12, 5, 23 },
    { 55577, 11, 6, 11 }, { 16031, 24, 6, 23 }, { 41370, 16, 6, 23 },
    { 50184, 13, 6, 23 }, { 52813, 12, 6, 23 }, { 57970, 10, 1, 3 },
    { 60022, 9, 16, 23 }, { 22017, 21, 6, 14 }, { 10974, 27, 11, 4 },
    { 60407, 8, 3, 11 }, { 48715, 13, 7, 18 }, { 52861, 12, 8, 20 },
    { 54541, 12, 16, 14 }, { 55621, 11, 6, 9 }, { 42469, 15, 2, 5 },
    { 55797, 11, 1, 3 }, { 25898, 20, 7, 3 }, { 25918, 20, 7, 3 },
    { 29185, 19, 7, 3 }, { 29204, 19, 7, 3 }, { 40234, 16, 7, 3 },
    { 47018, 14, 7, 3 }, { 60791, 8, 3, 23 }, { 3491, 37, 12, 4 },
    { 3528, 37, 12, 4 }, { 7662, 30, 12, 4 }, { 9678, 28, 12, 23 },
    { 9706, 28, 12, 23 }, { 9734, 28, 12, 23 }, { 9762, 28, 12, 23 },
    { 9790, 28, 12, 23 }, { 9818, 28, 12, 23 }, { 9846, 28, 12, 23 },
    { 9874, 28, 12, 23 }, { 12955, 26, 12, 23 }, { 41786, 16, 13, 21 },
    { 41802, 16, 13, 21 }, { 53689, 12, 16, 23 }, { 58330, 10, 1, 4 },
    { 39466, 16, 8, 17 }, { 41034, 16, 8, 21 }, { 57890, 10, 3, 23 },
    { 17911, 23, 2, 14 }, { 20542, 22, 2, 14 }, { 20564, 22, 2, 14 },
    { 23235, 21, 2, 14 }, { 23256, 21, 2, 14 }, { 37569, 17, 9, 7 },
    { 56270, 11, 7, 7 }, { 60647, 8, 8, 16 }, { 23949, 21, 14, 9 },
    { 42592, 12, 2, 23 }, { 49885, 13, 4, 23 }, { 60743, 8, 5, 23 },
    { 60767, 8, 10, 2 }, { 44224, 15, 3, 19 }, { 35109, 18, 16, 21 },
    { 52513, 12, 3, 23 }, { 55676, 11, 3, 1 }, { 60112, 9, 16, 11 },
    { 30173, 19, 4, 21 }, { 57820, 10, 4, 23 }, { 58140, 10, 9, 2 },
    { 60823, 8, 7, 23 }, { 17842, 23, 1, 23 }, { 30192, 19, 1, 23 },
    { 38266, 17, 1, 23 }, { 30192, 15, 1, 23 }, { 33921, 18, 5, 17 },
    { 40762, 16, 3, 4 }, { 44074, 15, 3, 4 }, { 44089, 15, 5, 4 },
    { 45889, 15, 17, 7 }, { 42330, 16, 18, 1 }, { 43369, 15, 6, 23 },
    { 32283, 18, 8, 10 }, { 13896, 25, 10, 23 }, { 22122, 21, 10, 23 },
    { 22143, 21, 10, 4 }, { 22164, 21, 10, 23 }, { 25638, 20, 10, 23 },
    { 25658, 20, 10, 23 }, { 32661, 18, 10, 23 }, { 36481, 17, 10, 23 },
    { 56413, 11, 4, 23 }, { 56545, 11, 9, 3 }, { 60103, 9, 16, 9 },
    { 56732, 11, 7, 7 }, { 54037, 12, 16, 23 }, { 14571, 25, 12, 14 },
    { 18624, 23, 12, 14 }, { 3225, 38, 12, 6 }, { 5928, 32, 12, 6 },
    { 7782, 30, 12, 6 }, { 13007, 26, 12, 6 }, { 55786, 11, 1, 3 },
    { 9342, 28, 11, 9 }, { 48348, 14, 18, 20 }, { 48362, 14, 18, 20 },
    { 60166, 9, 16, 1 }, { 54433, 12, 16, 17 }, { 56567, 11, 2, 17 },
    { 42709, 15, 5, 7 }, { 52441, 12, 4, 3 }, { 53629, 12, 16, 23 },
    { 56900, 10, 1, 21 }, { 2099, 42, 15, 4 }, { 8807, 29, 15, 4 },
    { 39761, 9, 9, 12 }, { 25138, 20, 4, 18 }, { 28254, 19, 4, 18 },
    { 28273, 19, 4, 18 }, { 31104, 19, 13, 2 }, { 34551, 18, 8, 5 },
    { 38368, 17, 8, 5 }, { 44524, 15, 8, 5 }, { 50301, 13, 8, 10 },
    { 50314, 13, 8, 5 }, { 58370, 10, 1, 1 }, { 40058, 16, 10, 3 },
    { 11433, 27, 13, 21 }, { 49222, 13, 2, 10 }, { 57500, 10, 2, 10 },
    { 57500, 10, 9, 10 }, { 53377, 12, 16, 23 }, { 59653, 9, 8, 23 },
    { 25478, 20, 6, 23 }, { 28748, 19, 6, 23 }, { 41466, 16, 6, 3 },
    { 25478, 14, 6, 17 }, { 44694, 10, 11, 2 }, { 44694, 10, 12, 2 },
    { 18118, 23, 11, 4 }, { 21639, 21, 8, 5 }, { 32265, 18, 8, 5 },
    { 5687, 17, 11, 23 }, { 39530, 16, 8, 10 }, { 39546, 16, 8, 5 },
    { 44914, 15, 14, 12 }, { 25378, 20, 9, 23 }, { 32499, 18, 9, 23 },
    { 39722, 16, 9, 23 }, { 39738, 16, 9, 23 }, { 46542, 14, 9, 23 },
    { 60229, 9, 16, 2 }, { 35289, 18, 16, 4 }, { 55213, 12, 18, 22 },
    { 32429, 16, 4, 17 }, { 24264, 21, 17, 10 }, { 56556, 11, 3, 7 },
    { 56556, 11, 5, 7 }, { 28615, 19, 1, 7 }, { 31977, 18, 1, 17 },
    { 42090, 16, 18, 7 }, { 36651, 17, 4, 17 }, { 48334, 14, 14, 22 },
    { 20388, 22, 3, 14 }, { 23046, 21, 3, 14 }, { 22542, 21, 5, 20 },
    { 37739, 17, 5, 20 }, { 41018, 16, 5, 20 }, { 7422, 30, 11, 3 },
    { 17382, 23, 10, 14 }, { 17382, 15, 10, 15 }, { 7527, 15, 11, 23 },
    { 7932, 30, 14, 6 }, { 59158, 9, 2, 23 }, { 39082, 16, 6, 4 },
    { 42439, 15, 1, 4 }, { 38283, 17, 4, 4 }, { 52429, 12, 4, 3 },
    { 43174, 15, 8, 3 }, { 48585, 13, 7, 21 }, { 54265, 12, 16, 23 },
    { 13059, 26, 13, 3 }, { 20982, 22, 14, 5 }, { 24096, 21, 14, 15 },
    { 27518, 20, 13, 3 }, { 31199, 19, 14, 5 }, { 24096, 19, 14, 5 },
    { 34695, 18, 13, 3 }, { 38929, 17, 13, 23 }, { 38946, 17, 13, 23 },
    { 39048, 17, 14, 5 }, { 50535, 13, 13, 23 }, { 50548, 13, 13, 4 },
    { 50561, 13, 13, 23 }, { 46920, 14, 5, 23 }, { 56512, 11, 9, 3 },
    { 57210, 10, 6, 1 }, { 15021, 25, 15, 23 }, { 21070, 22, 15, 23 },
    { 31294, 19, 15, 23 }, { 31313, 19, 15, 23 }, { 31332, 19, 15, 23 },
    { 41914, 16, 15, 23 }, { 41930, 16, 15, 23 }, { 57650, 10, 7, 23 },
    { 58627, 9, 6, 3 }, { 58200, 10, 3, 3 }, { 46500, 14, 9, 23 },
    { 472, 47, 15, 3 }, { 2551, 41, 15, 3 }, { 4431, 35, 15, 3 },
    { 4466, 35, 15, 3 }, { 33795, 18, 5, 17 }, { 10210, 28, 13, 4 },
    { 25318, 20, 7, 15 }, { 42250, 16, 18, 14 }, { 42266, 16, 18, 14 },
    { 22427, 10, 7, 8 }, { 60911, 8, 4, 22 }, { 45109, 15, 15, 2 },
    { 54205, 12, 16, 19 }, { 59860, 9, 16, 23 }, { 55225, 12, 18, 23 },
    { 17888, 23, 1, 14 }, { 27078, 20, 1, 14 }, { 34479, 18, 1, 14 },
    { 41386, 16, 2, 17 }, { 46458, 14, 2, 4 }, { 48949, 13, 2, 23 },
    { 51625, 12, 5, 4 }, { 56204, 11, 1, 3 }, { 41514, 16, 12, 1 },
    { 35127, 18, 16, 14 }, { 35145, 18, 16, 14 }, { 35163, 18, 16, 14 },
    { 35181, 18, 16, 14 }, { 52033, 12, 3, 23 }, { 56248, 11, 8, 6 },
    { 519, 47, 15, 17 }, { 566, 47, 15, 17 }, { 613, 47, 15, 17 },
    { 660, 47, 15, 17 }, { 660, 47, 15, 17 }, { 660, 47, 15, 17 },
    { 707, 47, 15, 17 }, { 707, 47, 15, 17 }, { 707, 47, 15, 17 },
    { 754, 47, 15, 7 }, { 801, 47, 15, 7 }, { 1928, 43, 15, 14 },
    { 5045, 34, 15, 1 }, { 24012, 21, 13, 4 }, { 41834, 16, 15, 1 },
    { 41850, 16, 15, 1 }, { 15276, 11, 10, 12 }, { 5608, 32, 12, 20 },
    { 7332, 30, 12, 20 }, { 9454, 28, 12, 20 }, { 20718, 22, 12, 20 },
    { 55390, 11, 9, 1 }, { 20850, 22, 13, 3 }, { 45859, 15, 17, 2 },
    { 56523, 11, 9, 3 }, { 27598, 20, 14, 1 }, { 29584, 19, 3, 20 },
    { 47494, 14, 2, 4 }, { 4637, 34, 11, 17 }, { 6869, 31, 11, 17 },
    { 11190, 27, 11, 14 }, { 18647, 23, 11, 14 }, { 18670, 23, 11, 14 },
    { 18693, 23, 11, 14 }, { 18716, 23, 11, 17 }, { 18739, 23, 11, 17 },
    { 23760, 21, 11, 17 }, { 30610, 19, 11, 14 }, { 4671, 34, 12, 20 },
    { 5896, 32, 12, 20 }, { 12981, 26, 12, 20 }, { 15575, 24, 1, 5 },
    { 15599, 24, 1, 5 }, { 15623, 24, 1, 5 }, { 17221, 23, 1, 5 },
    { 17244, 23, 1, 5 }, { 17267, 23, 1, 5 }, { 25818, 20, 1, 5 },
    { 25838, 20, 1, 5 }, { 25858, 20, 1, 5 }, { 29033, 19, 1, 5 },
    { 29052, 19, 1, 5 }, { 29071, 19, 1, 5 }, { 44434, 15, 1, 23 },
    { 50223, 13, 1, 23 }, { 44434, 11, 1, 23 }, { 43001, 8, 9, 12 },
    { 20960, 22, 14, 4 }, { 45769, 15, 16, 15 }, { 35451, 18, 17, 20 },
    { 53713, 12, 16, 23 }, { 50626, 13, 15, 23 }, { 61039, 8, 2, 16 },
    { 29736, 19, 5, 7 }, { 39069, 13, 18, 18 }, { 59131, 9, 5, 23 },
    { 35903, 17, 10, 20 }, { 36515, 17, 10, 23 }, { 39146, 16, 10, 20 },
    { 28596, 19, 8, 17 }, { 34371, 18, 1, 1 }, { 40954, 16, 8, 14 },
    { 28596, 13, 8, 18 }, { 57380, 10, 6, 13 }, { 20872, 22, 13, 9 },
    { 40858, 16, 2, 3 }, { 14871, 25, 15, 16 }, { 44944, 15, 14, 16 },
    { 48546, 13, 1, 1 }, { 11703, 27, 17, 6 }, { 11730, 27, 17, 6 },
    { 11757, 27, 17, 6 }, { 11784, 27, 17, 6 }, { 54097, 12, 16, 23 },
    { 54109, 12, 16, 23 }, { 54121, 12, 16, 23 }, { 57780, 10, 3, 23 },
    { 59428, 9, 5, 23 }, { 59032, 9, 9, 10 }, { 59032, 8, 2, 10 },
    { 55478, 11, 10, 11 }, { 24858, 20, 1, 14 }, { 24878, 20, 1, 14 },
    { 27988, 19, 1, 14 }, { 47690, 14, 3, 6 }, { 59896, 9, 16, 23 },
    { 61007, 8, 3, 23 }, { 53701, 12, 16, 4 }, { 36328, 17, 4, 17 },
    { 58636, 9, 1, 4 }, { 44989, 15, 13, 6 }, { 11967, 26, 1, 6 },
    { 11993, 26, 1, 6 }, { 16784, 23, 1, 6 }, { 21681, 21, 1, 6 },
    { 6280, 31, 1, 23 }, { 6311, 31, 1, 23 }, { 8111, 29, 1, 23 },
    { 8140, 29, 1, 23 }, { 6280, 27, 1, 23 }, { 6311, 27, 1, 23 },
    { 6280, 17, 1, 17 }, { 57050, 10, 3, 9 }, { 58380, 10, 6, 22 },
    { 26030, 8, 2, 16 }, { 26030, 8, 3, 16 }, { 10812, 27, 5, 23 },
    { 10839, 27, 5, 23 }, { 12409, 26, 5, 23 }, { 14121, 25, 5, 23 },
    { 15767, 24, 5, 23 }, { 22584, 21, 5, 23 }, { 22605, 21, 5, 23 },
    { 10812, 14, 5, 14 }, { 47788, 14, 4, 6 }, { 58160, 10, 3, 19 },
    { 58160, 9, 3, 19 }, { 58050, 10, 2, 3 }, { 53617, 12, 16, 23 },
    { 56611, 11, 2, 1 }, { 58570, 10, 13, 9 }, { 30705, 19, 12, 1 },
    { 52237, 12, 1, 3 }, { 37489, 12, 2, 3 }, { 57440, 10, 4, 23 },
    { 46668, 14, 10, 3 }, { 53545, 12, 16, 23 }, { 3824, 37, 15, 14 },
    { 7210, 31, 15, 22 }, { 35523, 18, 16, 14 }, { 848, 47, 15, 19 },
    { 895, 47, 15, 3 }, { 1625, 44, 15, 3 }, { 3377, 38, 15, 3 },
    { 3415, 38, 15, 3 }, { 3898, 37, 15, 3 }, { 5079, 34, 15, 19 },
    { 10350, 28, 15, 3 }, { 10378, 28, 15, 3 }, { 14971, 25, 15, 3 },
    { 8082, 29, 10, 20 }, { 13396, 25, 10, 20 }, { 13421, 25, 10, 20 },
    { 15143, 24, 10, 20 }, { 21219, 21, 10, 20 }, { 24678, 20, 10, 20 },
    { 51055, 13, 18, 3 }, { 51068, 13, 18, 3 }, { 7962, 30, 14, 6 },
    { 27378, 20, 11, 1 }, { 47046, 14, 7, 9 }, { 58270, 10, 9, 6 },
    { 14396, 25, 11, 23 }, { 14421, 25, 11, 23 }, { 18141, 23, 11, 23 },
    { 18164, 23, 11, 23 }, { 18187, 23, 11, 23 }, { 18210, 23, 11, 23 },
    { 18233, 23, 11, 23 }, { 18256, 23, 11, 23 }, { 18279, 23, 11, 4 },
    { 23550, 21, 11, 23 }, { 19061, 23, 15, 1 }, { 41818, 16, 15, 1 },
    { 19061, 13, 15, 1 }, { 51505, 12, 3, 4 }, { 30002, 19, 10, 4 },
    { 32481, 18, 3, 4 }, { 43714, 15, 4, 9 }, { 52585, 12, 5, 17 },
    { 45454, 15, 16, 20 }, { 60130, 9, 16, 11 }, { 38351, 17, 7, 1 },
    { 29489, 19, 2, 3 }, { 49742, 13, 1, 3 }, { 54805, 12, 16, 21 },
    { 59257, 9, 3, 23 }, { 21492, 21, 5, 6 }, { 21513, 21, 5, 6 },
    { 23529, 21, 11, 6 }, { 23529, 21, 12, 6 }, { 28197, 19, 5, 6 },
    { 24583, 15, 5, 6 }, { 58500, 10, 13, 13 }, { 59230, 9, 7, 23 },
    { 54001, 12, 16, 23 }, { 54325, 12, 17, 2 }, { 53593, 12, 16, 23 },
    { 18095, 23, 11, 9 }, { 2894, 20, 12, 8 }, { 34011, 18, 7, 17 },
    { 55984, 11, 3, 23 }, { 54337, 12, 16, 20 }, { 57320, 10, 6, 1 },
    { 18946, 23, 13, 2 }, { 37331, 17, 1, 20 }, { 50236, 13, 6, 4 },
    { 50249, 13, 6, 4 }, { 51697, 12, 1, 3 }, { 19904, 22, 1, 2 },
    { 58717, 9, 7, 3 }, { 42499, 15, 6, 10 }, { 26198, 20, 8, 14 },
    { 33525, 18, 8, 14 }, { 45964, 15, 16, 14 }, { 45979, 15, 16, 14 },
    { 49729, 13, 7, 1 }, { 60283, 9, 18, 13 }, { 22647, 21, 7, 14 },
    { 38130, 17, 7, 10 }, { 41754, 16, 13, 8 }, { 48754, 13, 8, 22 },
    { 57390, 10, 4, 23 }, { 8198, 29, 6, 23 }, { 9034, 28, 6, 23 },
    { 9062, 28, 6, 23 }, { 10785, 27, 6, 23 }, { 8198, 15, 6, 17 },
    { 59635, 9, 8, 2 }, { 45349, 15, 17, 17 }, { 25832, 15, 1, 5 },
    { 48845, 13, 6, 7 }, { 22395, 21, 1, 20 }, { 37348, 17, 1, 20 },
    { 41290, 16, 7, 20 }, { 44389, 15, 7, 20 }, { 48068, 14, 6, 3 },
    { 51577, 12, 8, 23 }, { 52189, 12, 1, 20 }, { 32517, 18, 9, 23 },
    { 51081, 13, 18, 3 }, { 38198, 17, 3, 17 }, { 40106, 16, 10, 2 },
    { 38844, 17, 14, 11 }, { 51589, 12, 6, 11 }, { 57850, 10, 4, 23 },
    { 50002, 13, 3, 17 }, { 59077, 9, 2, 13 }, { 58708, 9, 7, 3 },
    { 60455, 8, 9, 1 }, { 46150, 14, 10, 4 }, { 52633, 12, 9, 3 },
    { 45784, 15, 16, 15 }, { 50639, 13, 16, 5 }, { 35187, 12, 16, 15 },
    { 58978, 9, 10, 11 }, { 47970, 14, 7, 7 }, { 49040, 13, 1, 3 },
    { 6993, 31, 13, 14 }, { 7024, 31, 13, 14 }, { 8749, 29, 13, 14 },
    { 11298, 27, 11, 1 }, { 11406, 27, 13, 15 }, { 24537, 21, 17, 9 },
    { 16876, 23, 4, 14 }, { 19750, 22, 4, 14 }, { 19772, 22, 4, 14 },
    { 9125, 21, 4, 15 }, { 21807, 21, 4, 21 }, { 9125, 10, 4, 8 },
    { 50990, 13, 18, 3 }, { 15887, 24, 3, 14 }, { 59833, 9, 16, 23 },
    { 40346, 16, 3, 4 }, { 40362, 16, 3, 4 }, { 43534, 15, 3, 4 },
    { 50431, 13, 11, 2 }, { 50431, 13, 12, 2 }, { 54301, 12, 16, 2 },
    { 54313, 12, 16, 2 }, { 57420, 10, 4, 23 }, { 10625, 25, 4, 23 },
    { 11943, 24, 4, 23 }, { 15337, 22, 4, 23 }, { 16717, 21, 4, 23 },
    { 16740, 21, 4, 23 }, { 16763, 21, 4, 23 }, { 10625, 11, 4, 17 },
    { 41226, 16, 7, 10 }, { 52729, 12, 7, 10 }, { 60148, 9, 16, 11 },
    { 50574, 13, 13, 23 }, { 50587, 13, 13, 23 }, { 52825, 12, 6, 23 },
    { 56644, 11, 6, 23 }, { 56787, 11, 13, 23 }, { 43264, 15, 5, 23 },
    { 46934, 14, 5, 23 }, { 49287, 13, 5, 23 }, { 41434, 16, 3, 9 },
    { 58960, 9, 10, 23 }, { 58996, 9, 1, 4 }, { 61207, 8, 13, 16 },
    { 42979, 15, 9, 23 }, { 49144, 13, 9, 22 }, { 44164, 15, 9, 17 },
    { 47984, 14, 8, 19 }, { 55357, 11, 1, 10 }, { 29223, 19, 7, 3 },
    { 29242, 19, 7, 3 }, { 33057, 18, 7, 3 }, { 33075, 18, 7, 3 },
    { 35767, 17, 9, 3 }, { 42454, 15, 5, 20 }, { 49378, 13, 7, 3 },
    { 59905, 9, 16, 23 }, { 57370, 10, 1, 4 }, { 54757, 12, 16, 7 },
    { 44539, 15, 12, 23 }, { 9691, 15, 12, 23 }, { 9719, 15, 12, 23 },
    { 46472, 14, 2, 23 }, { 52561, 12, 1, 2 }, { 33849, 18, 8, 3 },
    { 52405, 12, 4, 3 }, { 52981, 12, 11, 12 }, { 52981, 12, 12, 12 },
    { 28653, 19, 2, 4 }, { 34641, 18, 11, 16 }, { 49599, 13, 3, 23 },
    { 52081, 12, 3, 23 }, { 49599, 11, 5, 23 }, { 35469, 18, 17, 20 },
    { 17451, 23, 5, 23 }, { 26298, 20, 5, 23 }, { 26318, 20, 5, 23 },
    { 26338, 20, 5, 23 }, { 33813, 18, 5, 23 }, { 17451, 12, 5, 17 },
    { 32823, 18, 6, 4 }, { 36685, 17, 6, 4 }, { 45364, 15, 17, 23 },
    { 45364, 9, 17, 12 }, { 60655, 8, 1, 22 }, { 3861, 37, 15, 21 },
    { 14946, 25, 15, 21 }, { 57800, 10, 4, 23 }, { 31009, 19, 14, 9 },
    { 31028, 19, 14, 16 }, { 33903, 18, 3, 6 }, { 41082, 16, 7, 14 },
    { 44104, 15, 2, 3 }, { 55297, 12, 18, 16 }, { 46584, 14, 9, 7 },
    { 50444, 13, 13, 11 }, { 53725, 12, 16, 23 }, { 13073, 12, 13, 8 },
    { 16623, 23, 1, 7 }, { 21450, 21, 1, 7 }, { 14046, 25, 9, 4 },
    { 45154, 15, 17, 11 }, { 54817, 12, 17, 9 }, { 53353, 12, 16, 23 },
    { 46234, 14, 6, 4 }, { 7117, 31, 15, 7 }, { 32625, 18, 9, 7 },
    { 52537, 12, 8, 8 }, { 56990, 10, 10, 23 }, { 57830, 10, 4, 23 },
    { 22185, 21, 10, 23 }, { 29945, 19, 3, 3 }, { 36583, 17, 10, 23 },
    { 36600, 17, 10, 23 }, { 40074, 16, 10, 23 }, { 40090, 16, 10, 23 },
    { 46696, 14, 10, 23 }, { 49092, 13, 10, 23 }, { 57930, 10, 3, 23 },
    { 60193, 9, 17, 12 }, { 16830, 23, 5, 14 }, { 19706, 22, 5, 14 },
    { 19728, 22, 5, 14 }, { 21744, 21, 5, 21 }, { 21765, 21, 5, 15 },
    { 9151, 10, 5, 8 }, { 26398, 20, 3, 6 }, { 51733, 12, 10, 23 },
    { 51745, 12, 10, 13 }, { 28140, 19, 6, 5 }, { 42634, 15, 6, 5 },
    { 41114, 16, 9, 19 }, { 47760, 14, 9, 3 }, { 47830, 14, 5, 13 },
    { 39777, 9, 9, 12 }, { 11541, 27, 14, 4 }, { 27618, 20, 14, 4 },
    { 53077, 12, 12, 1 }, { 49820, 13, 2, 4 }, { 50977, 13, 18, 23 },
    { 20806, 22, 13, 19 }, { 20786, 20, 13, 3 }, { 30783, 17, 13, 3 },
    { 30802, 17, 13, 19 }, { 30821, 17, 13, 3 }, { 30840, 17, 13, 3 },
    { 38659, 15, 13, 3 }, { 38676, 15, 13, 3 }, { 48390, 13, 1, 21 },
    { 55379, 11, 6, 21 }, { 56149, 11, 5, 23 }, { 60519, 8, 10, 23 },
    { 5736, 32, 12, 17 }, { 11109, 27, 12, 17 }, { 14521, 25, 12, 14 },
    { 14546, 25, 12, 14 }, { 18555, 23, 12, 14 }, { 18578, 23, 12, 14 },
    { 18601, 23, 12, 17 }, { 23718, 21, 12, 17 }, { 30572, 19, 12, 17 },
    { 30591, 19, 12, 14 }, { 41674, 16, 12, 9 }, { 44209, 15, 4, 23 },
    { 47564, 14, 4, 23 }, { 47606, 14, 1, 1 }, { 49937, 13, 7, 13 },
    { 58170, 10, 3, 9 }, { 16959, 9, 9, 12 }, { 53293, 12, 16, 10 },
    { 57470, 10, 4, 23 }, { 28710, 19, 6, 14 }, { 59383, 9, 9, 2 },
    { 48780, 13, 8, 13 }, { 58070, 10, 1, 11 }, { 58753, 9, 1, 10 },
    { 58753, 9, 6, 10 }, { 12383, 26, 4, 6 }, { 14096, 25, 4, 6 },
    { 15743, 24, 4, 6 }, { 26358, 20, 4, 6 }, { 51685, 12, 2, 1 },
    { 58460, 10, 13, 7 }, { 12045, 26, 3, 14 }, { 8260, 25, 3, 15 },
    { 13571, 25, 3, 14 }, { 8260, 13, 3, 8 }, { 51016, 13, 18, 3 },
    { 7872, 30, 13, 5 }, { 10070, 28, 13, 5 }, { 10098, 28, 13, 5 },
    { 10126, 28, 13, 5 }, { 13371, 25, 9, 3 }, { 14821, 25, 13, 5 },
    { 14846, 25, 13, 5 }, { 15119, 24, 9, 3 }, { 16485, 23, 9, 3 },
    { 18969, 23, 13, 5 }, { 18992, 23, 13, 5 }, { 18992, 23, 13, 15 },
    { 38453, 17, 11, 1 }, { 50470, 13, 13, 7 }, { 58726, 9, 8, 2 },
    { 52765, 12, 9, 20 }, { 56182, 11, 7, 1 }, { 20278, 22, 2, 17 },
    { 33291, 18, 3, 5 }, { 43729, 15, 4, 5 }, { 57150, 10, 6, 23 },
    { 58150, 10, 3, 1 }, { 56380, 11, 5, 3 }, { 4569, 34, 11, 20 },
    { 44839, 15, 14, 19 }, { 58020, 10, 5, 2 }, { 59473, 9, 3, 3 },
    { 57430, 10, 4, 23 }, { 60807, 8, 7, 23 }, { 61127, 8, 6, 1 },
    { 44404, 15, 1, 3 }, { 49586, 13, 5, 23 }, { 56105, 11, 5, 23 },
    { 59338, 9, 2, 8 }, { 26438, 20, 7, 14 }, { 33975, 18, 7, 14 },
    { 38079, 17, 3, 7 }, { 50327, 13, 1, 23 }, { 54013, 12, 16, 23 },
    { 56721, 11, 1, 23 }, { 50327, 9, 1, 23 }, { 61279, 8, 14, 9 },
    { 47508, 14, 9, 6 }, { 48637, 13, 1, 11 }, { 28786, 19, 10, 1 },
    { 44644, 15, 11, 23 }, { 50418, 13, 11, 23 }, { 50418, 13, 12, 23 },
    { 9665, 13, 11, 23 }, { 9383, 15, 12, 9 }, { 52201, 12, 5, 1 },
    { 55522, 11, 1, 10 }, { 55522, 11, 6, 10 }, { 54061, 12, 16, 23 },
    { 33363, 18, 6, 10 }, { 47438, 14, 6, 10 }, { 46346, 14, 1, 11 },
    { 11568, 27, 15, 9 }, { 1560, 21, 15, 8 }, { 46724, 14, 4, 16 },
    { 225, 12, 15, 8 }, { 61031, 8, 4, 16 }, { 50743, 13, 18, 21 },
    { 57700, 10, 3, 23 }, { 8227, 29, 10, 6 }, { 17796, 23, 10, 6 },
    { 41402, 16, 6, 13 }, { 55753, 11, 9, 1 }, { 55687, 11, 6, 9 },
    { 51925, 12, 5, 23 }, { 60999, 8, 3, 3 }, { 54865, 12, 16, 4 },
    { 58560, 10, 13, 9 }, { 59086, 9, 5, 11 }, { 60991, 8, 3, 23 },
    { 12617, 26, 2, 14 }, { 14321, 25, 2, 14 }, { 14346, 25, 2, 14 },
    { 16055, 24, 2, 14 }, { 16079, 24, 2, 14 }, { 29793, 19, 10, 15 },
    { 58120, 10, 5, 3 }, { 58735, 9, 1, 2 }, { 60727, 8, 2, 23 },
    { 29774, 19, 5, 17 }, { 30686, 19, 11, 1 }, { 39434, 16, 3, 6 },
    { 56589, 11, 4, 7 }, { 57880, 10, 4, 23 }, { 29907, 19, 3, 7 },
    { 42604, 15, 1, 17 }, { 51445, 12, 5, 1 }, { 55874, 11, 5, 23 },
    { 39370, 16, 10, 23 }, { 47186, 14, 4, 3 }, { 49547, 13, 4, 3 },
    { 60346, 9, 18, 9 }, { 59572, 9, 6, 23 }, { 26178, 20, 4, 4 },
    { 40794, 16, 4, 4 }, { 57630, 10, 1, 4 }, { 25698, 20, 4, 17 },
    { 46738, 14, 4, 17 }, { 58870, 9, 6, 3 }, { 23991, 21, 13, 22 },
    { 31066, 19, 13, 13 }, { 38912, 17, 13, 22 }, { 53797, 12, 16, 23 },
    { 11244, 27, 11, 7 }, { 17474, 23, 3, 19 }, { 29546, 19, 3, 3 },
    { 30667, 19, 12, 1 }, { 37705, 17, 3, 3 }, { 37722, 17, 3, 3 },
    { 56336, 11, 5, 23 }, { 58834, 9, 2, 11 }, { 48884, 13, 2, 13 },
    { 48897, 13, 4, 13 }, { 60355, 9, 18, 2 }, { 54685, 12, 16, 17 },
    { 19865, 11, 6, 8 }, { 60583, 8, 4, 1 }, { 10704, 27, 6, 14 },
    { 51901, 12, 5, 23 }, { 23970, 21, 14, 21 }, { 23970, 12, 14, 8 },
    { 57840, 10, 4, 23 }, { 61295, 8, 14, 2 }, { 47620, 14, 3, 3 },
    { 53521, 12, 16, 23 }, { 51673, 12, 9, 23 }, { 2182, 41, 11, 21 },
    { 6652, 31, 11, 1 }, { 13137, 26, 13, 3 }, { 16223, 24, 13, 3 },
    { 58230, 10, 1, 1 }, { 59050, 9, 2, 10 }, { 56325, 11, 5, 3 },
    { 53977, 12, 16, 23 }, { 6216, 32, 15, 4 }, { 29090, 19, 5, 3 },
    { 29109, 19, 5, 3 }, { 29128, 19, 5, 3 }, { 29147, 19, 5, 3 },
    { 33003, 18, 5, 3 }, { 33633, 18, 2, 19 }, { 36821, 17, 5, 3 },
    { 54217, 12, 16, 23 }, { 54229, 12, 16, 19 }, { 59545, 9, 6, 2 },
    { 18072, 23, 12, 4 }, { 5655, 17, 11, 23 }, { 44554, 15, 11, 23 },
    { 36379, 17, 2, 23 }, { 49339, 13, 1, 23 }, { 49508, 13, 4, 3 },
    { 55973, 11, 1, 23 }, { 57270, 10, 3, 23 }, { 49339, 9, 1, 23 },
    { 41690, 16, 12, 1 }, { 53365, 12, 16, 23 }, { 5551, 17, 1, 18 },
    { 54361, 12, 16, 1 }, { 35001, 18, 17, 10 }, { 40442, 16, 4, 4 },
    { 40847, 11, 2, 3 }, { 47802, 14, 2, 17 }, { 21534, 21, 6, 4 },
    { 39210, 16, 1, 17 }, { 25681, 17, 4, 17 }, { 42234, 16, 18, 11 },
    { 49157, 13, 4, 17 }, { 59302, 9, 1, 3 }, { 30021, 19, 2, 7 },
    { 42362, 16, 18, 14 }, { 57080, 10, 8, 2 }, { 15551, 24, 4, 21 },
    { 61167, 8, 6, 23 }, { 52609, 12, 5, 17 }, { 53461, 12, 16, 3 },
    { 55434, 11, 7, 3 }, { 1537, 44, 15, 14 }, { 5011, 34, 15, 14 },
    { 49625, 13, 3, 23 }, { 22437, 21, 1, 4 }, { 55940, 11, 2, 23 },
    { 23466, 21, 11, 21 }, { 47774, 14, 3, 7 }, { 48306, 14, 11, 13 },
    { 51253, 12, 8, 2 }, { 47480, 14, 2, 20 }, { 54517, 12, 16, 18 },
    { 20174, 9, 7, 8 }, { 61311, 8, 14, 13 }, { 14446, 25, 12, 3 },
    { 18302, 23, 12, 3 }, { 18325, 23, 12, 3 }, { 23571, 21, 12, 3 },
    { 51229, 12, 9, 1 }, { 57450, 10, 4, 23 }, { 14646, 25, 12, 14 },
    { 18831, 23, 12, 14 }, { 50340, 13, 7, 6 }, { 55309, 12, 18, 7 },
    { 52001, 8, 7, 12 }, { 44509, 15, 8, 7 }, { 35784, 17, 7, 19 },
    { 25701, 17, 4, 17 }, { 41258, 16, 4, 21 }, { 46122, 14, 7, 3 },
    { 50704, 13, 18, 3 }, { 50717, 13, 18, 3 }, { 14296, 25, 1, 23 },
    { 23214, 21, 1, 23 }, { 30211, 19, 1, 23 }, { 23214, 17, 1, 23 },
    { 53641, 12, 16, 23 }, { 53653, 12, 16, 23 }, { 53665, 12, 16, 23 },
    { 27158, 20, 6, 4 }, { 31320, 12, 15, 12 }, { 51877, 12, 2, 20 },
    { 54793, 12, 16, 7 }, { 29432, 19, 5, 13 }, { 55995, 11, 7, 23 },
    { 57350, 10, 1, 3 }, { 59203, 9, 7, 23 }, { 27338, 20, 12, 2 },
    { 41594, 16, 11, 2 }, { 5445, 33, 15, 21 }, { 33939, 18, 5, 17 },
    { 21077, 15, 15, 12 }, { 53137, 12, 14, 2 }, { 55951, 11, 2, 23 },
    { 48416, 13, 5, 7 }, { 6184, 32, 14, 14 }, { 6184, 30, 14, 14 },
    { 10238, 28, 14, 14 }, { 6184, 23, 14, 15 }, { 26698, 20, 9, 4 },
    { 61103, 8, 8, 23 }, { 25278, 20, 4, 17 }, { 30952, 19, 14, 10 },
    { 30971, 19, 14, 10 }, { 30990, 19, 14, 10 }, { 38827, 17, 14, 10 },
    { 44929, 15, 14, 10 }, { 46388, 14, 4, 17 }, { 53125, 12, 14, 10 },
    { 48806, 13, 8, 3 }, { 59689, 9, 15, 2 }, { 30897, 17, 13, 3 },
    { 38693, 15, 13, 3 }, { 17635, 23, 2, 17 }, { 36294, 17, 8, 23 },
    { 39578, 16, 8, 16 }, { 39594, 16, 8, 16 }, { 42829, 15, 8, 23 },
    { 39578, 15, 8, 23 }, { 45499, 15, 16, 10 }, { 45514, 15, 16, 5 },
    { 45529, 15, 16, 5 }, { 36294, 13, 8, 16 }, { 20168, 22, 7, 14 },
    { 31123, 19, 14, 17 }, { 50613, 13, 15, 23 }, { 45289, 15, 17, 4 },
    { 15311, 24, 1, 5 }, { 16646, 23, 1, 5 }, { 16669, 23, 1, 5 },
    { 19596, 22, 1, 5 }, { 28577, 19, 1, 5 }, { 32409, 18, 1, 5 },
    { 1493, 44, 12, 5 }, { 2057, 42, 12, 5 }, { 3565, 37, 12, 5 },
    { 3602, 37, 12, 5 }, { 4151, 35, 12, 5 }, { 57200, 10, 3, 4 },
    { 21156, 21, 9, 17 }, { 21177, 21, 9, 17 }, { 31653, 18, 9, 17 },
    { 24117, 21, 14, 5 }, { 31218, 19, 14, 5 }, { 46390, 12, 4, 17 },
    { 38011, 17, 4, 7 }, { 41146, 16, 3, 21 }, { 58010, 10, 9, 8 },
    { 11889, 26, 6, 23 }, { 32103, 18, 6, 23 }, { 42649, 15, 6, 23 },
    { 46262, 14, 6, 23 }, { 11889, 9, 6, 16 }, { 58915, 9, 8, 7 },
    { 5214, 33, 12, 4 }, { 6342, 31, 12, 23 }, { 6373, 31, 12, 23 },
    { 6404, 31, 12, 23 }, { 6435, 31, 12, 23 }, { 6466, 31, 12, 23 },
    { 6497, 31, 12, 23 }, { 6528, 31, 12, 23 }, { 6559, 31, 12, 23 },
    { 8285, 29, 12, 23 }, { 39402, 16, 1, 10 }, { 41562, 16, 12, 8 },
    { 42664, 15, 1, 10 }, { 52693, 12, 3, 13 }, { 56688, 11, 3, 9 },
    { 36260, 17, 8, 14 }, { 50730, 13, 18, 3 }, { 51205, 12, 10, 7 },
    { 51385, 12, 7, 1 }, { 60815, 8, 7, 23 }, { 61247, 8, 13, 12 },
    { 24495, 21, 17, 23 }, { 24516, 21, 17, 23 }, { 35397, 18, 17, 23 },
    { 24495, 18, 17, 23 }, { 45619, 15, 17, 9 }, { 53101, 12, 13, 12 },
    { 53305, 12, 16, 23 }, { 54949, 12, 17, 9 }, { 24495, 12, 17, 16 },
    { 8894, 28, 1, 23 }, { 15191, 24, 1, 23 }, { 16554, 23, 1, 23 },
    { 19464, 22, 1, 23 }, { 22500, 21, 5, 14 }, { 22521, 21, 5, 14 },
    { 15191, 20, 1, 23 }, { 27950, 19, 1, 23 }, { 33759, 18, 5, 14 },
    { 33777, 18, 5, 14 }, { 35971, 17, 1, 23 }, { 37688, 17, 5, 14 },
    { 27950, 15, 1, 23 }, { 55511, 11, 1, 9 }, { 8894, 10, 1, 16 },
    { 47998, 14, 8, 19 }, { 10623, 27, 4, 23 }, { 11941, 26, 4, 23 },
    { 15335, 24, 4, 23 }, { 16715, 23, 4, 23 }, { 16738, 23, 4, 23 },
    { 16761, 23, 4, 23 }, { 10623, 13, 4, 17 }, { 57860, 10, 4, 23 },
    { 59023, 9, 4, 23 }, { 8256, 29, 3, 14 }, { 9286, 28, 3, 14 },
    { 10920, 27, 3, 14 }, { 12565, 26, 3, 14 }, { 12591, 26, 3, 14 },
    { 14271, 25, 3, 14 }, { 48793, 13, 8, 21 }, { 51029, 13, 18, 21 },
    { 58825, 9, 6, 2 }, { 24738, 20, 2, 23 }, { 31761, 18, 2, 23 },
    { 31779, 18, 2, 23 }, { 35091, 18, 16, 19 }, { 35937, 17, 2, 23 },
    { 35954, 17, 2, 23 }, { 35937, 16, 2, 23 }, { 39162, 16, 2, 23 },
    { 39178, 16, 2, 23 }, { 42589, 15, 2, 23 }, { 48403, 13, 6, 20 },
    { 46612, 14, 1, 3 }, { 49160, 10, 4, 17 }, { 28501, 19, 9, 20 },
    { 39610, 16, 9, 20 }, { 57460, 10, 4, 23 }, { 59932, 9, 16, 23 },
    { 58130, 10, 4, 3 }, { 28824, 19, 8, 13 }, { 33669, 18, 9, 6 },
    { 37586, 17, 9, 6 }, { 44119, 15, 9, 6 }, { 52489, 12, 5, 17 },
    { 54937, 12, 17, 3 }, { 23277, 21, 2, 14 }, { 23298, 21, 2, 14 },
    { 44239, 15, 8, 3 }, { 23807, 16, 11, 2 }, { 23807, 16, 12, 2 },
    { 25280, 18, 4, 17 }, { 45949, 15, 16, 10 }, { 56830, 10, 4, 1 },
    { 59743, 9, 16, 23 }, { 60895, 8, 2, 11 }, { 55345, 12, 18, 7 },
    { 41946, 16, 15, 9 }, { 53161, 12, 15, 16 }, { 27418, 20, 14, 11 },
    { 46178, 14, 6, 9 }, { 57520, 10, 3, 10 }, { 57520, 10, 5, 10 },
    { 34875, 18, 15, 8 }, { 14221, 25, 9, 23 }, { 14996, 25, 15, 2 },
    { 17681, 23, 9, 23 }, { 17704, 23, 9, 23 }, { 22878, 21, 9, 23 },
    { 22899, 21, 9, 23 }, { 29812, 19, 9, 23 }, { 29831, 19, 9, 23 },
    { 29850, 19, 9, 23 }, { 29869, 19, 9, 23 }, { 29888, 19, 9, 4 },
    { 34209, 18, 9, 23 }, { 7812, 30, 14, 3 }, { 18900, 23, 14, 3 },
    { 20784, 22, 13, 3 }, { 23928, 21, 14, 3 }, { 30781, 19, 13, 3 },
    { 30781, 19, 14, 3 }, { 30800, 19, 13, 19 }, { 30819, 19, 13, 3 },
    { 30838, 19, 13, 3 }, { 30857, 19, 14, 3 }, { 30876, 19, 14, 3 },
    { 30895, 19, 13, 3 }, { 30914, 19, 14, 19 }, { 38657, 17, 13, 3 },
    { 38674, 17, 13, 3 }, { 38691, 17, 13, 3 }, { 44794, 15, 14, 3 },
    { 53533, 12, 16, 23 }, { 20674, 22, 6, 19 }, { 23319, 21, 6, 3 },
    { 27238, 20, 6, 3 }, { 27258, 20, 6, 3 }, { 27278, 20, 6, 3 },
    { 30306, 19, 6, 3 }, { 30325, 19, 6, 3 }, { 30344, 19, 6, 3 },
    { 34569, 18, 6, 3 }, { 56743, 11, 6, 3 }, { 10650, 27, 9, 23 },
    { 13671, 25, 9, 23 }, { 13696, 25, 9, 23 }, { 16899, 23, 9, 23 },
    { 16922, 23, 9, 23 }, { 16945, 23, 9, 23 }, { 21828, 21, 9, 23 },
    { 21849, 21, 9, 23 }, { 21870, 21, 9, 23 }, { 21891, 21, 9, 23 },
    { 21912, 21, 9, 4 }, { 25398, 20, 9, 4 }, { 25418, 20, 9, 23 },
    { 38538, 17, 11, 1 }, { 44674, 15, 12, 1 }, { 50080, 13, 2, 1 },
    { 59779, 9, 16, 23 }, { 60139, 9, 16, 9 }, { 15167, 24, 1, 4 },
    { 16531, 23, 1, 4 }, { 19442, 22, 1, 4 }, { 21303, 21, 1, 4 },
    { 24718, 20, 1, 4 }, { 27931, 19, 1, 4 }, { 59068, 9, 3, 10 },
    { 57960, 10, 1, 3 }, { 57960, 10, 1, 19 }, { 33831, 18, 5, 17 },
    { 14721, 25, 13, 22 }, { 59878, 9, 16, 23 }, { 59995, 9, 16, 23 },
    { 50847, 13, 18, 17 }, { 1799, 43, 13, 17 }, { 1842, 43, 13, 17 },
    { 2387, 41, 13, 17 }, { 4909, 34, 13, 17 }, { 4943, 34, 13, 17 },
    { 5992, 32, 13, 17 }, { 53149, 12, 13, 8 }, { 1799, 10, 14, 8 },
    { 59185, 9, 3, 23 }, { 16807, 23, 3, 21 }, { 47732, 14, 6, 5 },
    { 16807, 12, 3, 8 }, { 57190, 10, 3, 11 }, { 57190, 10, 5, 11 },
    { 59374, 9, 8, 3 }, { 11863, 26, 1, 23 }, { 15239, 24, 1, 23 },
    { 11863, 22, 1, 23 }, { 11863, 18, 1, 17 }, { 60943, 8, 3, 16 },
    { 55009, 12, 16, 5 }, { 56776, 11, 14, 12 }, { 59275, 9, 4, 23 },
    { 39418, 16, 5, 6 }, { 42679, 15, 2, 6 }, { 23067, 21, 3, 14 },
    { 26858, 20, 3, 14 }, { 29413, 19, 3, 13 }, { 38147, 17, 3, 14 },
    { 41242, 16, 3, 14 }, { 60031, 9, 16, 23 }, { 55201, 12, 18, 23 },
    { 57870, 10, 4, 23 }, { 21114, 21, 1, 4 }, { 37828, 13, 3, 8 },
    { 11271, 27, 12, 7 }, { 60847, 8, 3, 23 }, { 30154, 19, 4, 21 },
    { 37790, 17, 5, 14 }, { 45049, 15, 14, 12 }, { 52297, 12, 2, 3 },
    { 36855, 17, 2, 4 }, { 36872, 17, 2, 4 }, { 51157, 12, 1, 21 },
    { 58510, 10, 13, 2 }, { 45259, 15, 17, 21 }, { 45274, 15, 17, 21 },
    { 17405, 23, 10, 17 }, { 52969, 12, 11, 12 }, { 8922, 28, 1, 23 },
    { 11811, 26, 1, 23 }, { 13521, 25, 1, 23 }, { 16600, 23, 1, 23 },
    { 19508, 22, 1, 23 }, { 21366, 21, 1, 23 }, { 21387, 21, 1, 23 },
    { 21408, 21, 1, 23 }, { 21429, 21, 1, 23 }, { 28007, 19, 1, 23 },
    { 28026, 19, 1, 23 }, { 28045, 19, 1, 23 }, { 31923, 18, 1, 23 },
    { 31941, 18, 1, 23 }, { 21408, 17, 1, 23 }, { 8922, 13, 1, 17 },
    { 20124, 22, 3, 23 }, { 22626, 21, 3, 23 }, { 26418, 20, 3, 23 },
    { 29641, 19, 3, 23 }, { 29660, 19, 3, 23 }, { 29679, 19, 3, 23 },
    { 20124, 11, 3, 17 }, { 49755, 13, 5, 22 }, { 37314, 17, 3, 23 },
    { 43789, 15, 3, 23 }, { 43804, 15, 3, 4 }, { 47354, 14, 3, 23 },
    { 47368, 14, 3, 23 }, { 47382, 14, 3, 23 }, { 49664, 13, 3, 23 },
    { 49677, 13, 3, 23 }, { 49690, 13, 3, 23 }, { 49703, 13, 3, 23 },
    { 49716, 13, 3, 23 }, { 45559, 15, 17, 3 }, { 50288, 13, 3, 9 },
    { 38572, 17, 13, 20 }, { 49365, 13, 4, 3 }, { 50145, 13, 7, 1 },
    { 14371, 25, 11, 3 }, { 58645, 9, 8, 1 }, { 61271, 8, 13, 16 },
    { 59950, 9, 16, 23 }, { 35325, 18, 16, 3 }, { 35343, 18, 16, 3 },
    { 35361, 18, 16, 3 }, { 35379, 18, 16, 3 }, { 36654, 14, 4, 17 },
    { 49807, 13, 9, 5 }, { 49807, 12, 9, 15 }, { 17589, 23, 9, 23 },
    { 22689, 21, 9, 23 }, { 22710, 21, 9, 23 }, { 29698, 19, 9, 23 },
    { 29717, 19, 9, 23 }, { 37875, 17, 9, 23 }, { 37892, 17, 9, 23 },
    { 37909, 17, 9, 23 }, { 37926, 17, 9, 23 }, { 41098, 16, 9, 23 },
    { 45829, 15, 17, 23 }, { 45829, 9, 17, 12 }, { 49846, 13, 2, 3 },
    { 3971, 36, 14, 17 }, { 4007, 36, 14, 17 }, { 4841, 34, 14, 17 },
    { 4875, 34, 14, 17 }, { 3971, 29, 14, 18 }, { 4841, 27, 14, 18 },
    { 4007, 27, 14, 18 }, { 34677, 18, 14, 17 }, { 3971, 14, 14, 8 },
    { 32391, 18, 8, 4 }, { 48819, 13, 8, 3 }, { 51541, 12, 8, 3 },
    { 27318, 20, 11, 9 }, { 16913, 9, 9, 16 }, { 38793, 17, 13, 2 },
    { 59869, 9, 16, 23 }, { 51397, 12, 6, 2 }, { 48923, 13, 2, 23 },
    { 48923, 12, 5, 23 }, { 59644, 9, 8, 12 }, { 59644, 8, 8, 23 },
    { 44044, 15, 8, 4 }, { 44044, 8, 8, 4 }, { 47396, 14, 1, 3 },
    { 58430, 10, 12, 12 }, { 53473, 12, 16, 23 }, { 45904, 15, 17, 19 },
    { 45919, 15, 17, 19 }, { 55117, 12, 17, 19 }, { 27855, 19, 8, 6 },
    { 27874, 19, 8, 6 }, { 27893, 19, 8, 6 }, { 31671, 18, 8, 6 },
    { 55599, 11, 6, 3 }, { 58060, 10, 2, 3 }, { 21484, 8, 10, 12 },
    { 48611, 13, 10, 23 }, { 3148, 39, 17, 14 }, { 16247, 24, 17, 17 },
    { 24159, 21, 17, 1 }, { 34893, 18, 17, 17 }, { 34911, 18, 17, 17 },
    { 34929, 18, 17, 17 }, { 48320, 14, 12, 16 }, { 53173, 12, 17, 1 },
    { 60703, 8, 3, 10 }, { 60703, 8, 5, 10 }, { 33201, 18, 4, 23 },
    { 37178, 17, 4, 23 }, { 40426, 16, 4, 23 }, { 43594, 15, 4, 23 },
    { 43609, 15, 4, 23 }, { 43624, 15, 4, 23 }, { 43639, 15, 4, 23 },
    { 47158, 14, 4, 23 }, { 47172, 14, 4, 23 }, { 55775, 11, 9, 17 },
    { 44170, 9, 9, 8 }, { 51003, 13, 18, 2 }, { 60799, 8, 3, 23 },
    { 53197, 12, 17, 13 }, { 56446, 11, 3, 3 }, { 23025, 21, 5, 17 },
    { 7086, 31, 14, 21 }, { 24758, 20, 1, 6 }, { 61015, 8, 2, 9 },
    { 59851, 9, 16, 23 }, { 49053, 13, 1, 3 }, { 3713, 37, 11, 5 },
    { 52021, 12, 3, 23 }, { 42559, 15, 3, 4 }, { 19948, 22, 5, 4 },
    { 34605, 18, 12, 9 }, { 52105, 12, 3, 4 }, { 52117, 12, 5, 4 },
    { 52129, 12, 5, 4 }, { 52141, 12, 5, 23 }, { 52153, 12, 3, 23 },
    { 52165, 12, 3, 23 }, { 52177, 12, 5, 23 }, { 11487, 27, 13, 4 },
    { 13085, 26, 13, 3 }, { 13111, 26, 13, 3 }, { 27538, 20, 13, 3 },
    { 27558, 20, 13, 3 }, { 34713, 18, 13, 3 }, { 34731, 18, 13, 3 },
    { 50600, 13, 13, 4 }, { 50054, 13, 2, 13 }, { 53449, 12, 16, 3 },
    { 51949, 12, 2, 9 }, { 31767, 12, 2, 23 }, { 2914, 39, 12, 14 },
    { 41642, 16, 12, 13 }, { 59356, 9, 7, 8 }, { 52621, 12, 7, 14 },
    { 55401, 11, 1, 1 }, { 57070, 10, 9, 9 }, { 25247, 8, 8, 8 },
    { 48455, 13, 7, 19 }, { 51409, 12, 1, 2 }, { 55045, 12, 16, 5 },
    { 41530, 16, 11, 13 }, { 41546, 16, 12, 13 }, { 38385, 17, 6, 3 },
    { 52897, 12, 6, 3 }, { 46038, 14, 9, 6 }, { 51805, 12, 4, 23 },
    { 51265, 12, 8, 1 }, { 58210, 10, 2, 9 }, { 6723, 22, 11, 8 },
    { 23844, 21, 12, 21 }, { 47718, 14, 3, 17 }, { 54409, 12, 16, 1 },
    { 53605, 12, 16, 23 }, { 27298, 20, 12, 1 }, { 31579, 19, 18, 4 },
    { 31598, 19, 18, 4 }, { 49833, 13, 7, 4 }, { 57730, 10, 3, 23 },
    { 20036, 22, 9, 6 }, { 6590, 31, 11, 23 }, { 6621, 31, 11, 23 },
    { 8314, 29, 11, 23 }, { 8343, 29, 11, 23 }, { 8372, 29, 11, 23 },
    { 8401, 29, 11, 23 }, { 8430, 29, 11, 23 }, { 8459, 29, 11, 23 },
    { 8488, 29, 11, 4 }, { 11001, 27, 11, 23 }, { 19084, 23, 15, 4 },
    { 48152, 14, 11, 8 }, { 59617, 9, 7, 1 }, { 17497, 23, 5, 6 },
    { 17520, 23, 5, 6 }, { 22563, 21, 5, 6 }, { 37756, 17, 5, 6 },
    { 47410, 14, 8, 21 }, { 60265, 9, 17, 11 }, { 49872, 13, 4, 3 },
    { 60543, 8, 4, 11 }, { 49014, 13, 6, 17 }, { 52285, 12, 9, 20 },
    { 61119, 8, 6, 1 }, { 51649, 12, 3, 23 }, { 17819, 23, 2, 21 },
    { 26818, 20, 2, 21 }, { 38113, 17, 2, 21 }, { 54277, 12, 16, 23 },
    { 15791, 24, 5, 14 }, { 15815, 24, 5, 14 }, { 39562, 16, 10, 17 },
    { 15543, 8, 10, 8 }, { 39834, 16, 6, 17 }, { 37807, 17, 3, 17 },
    { 49131, 13, 10, 23 }, { 50353, 13, 6, 3 }, { 41162, 16, 3, 21 },
    { 47858, 14, 3, 21 }, { 13910, 11, 10, 16 }, { 58300, 10, 7, 10 },
    { 21198, 21, 10, 10 }, { 21786, 21, 9, 14 }, { 25338, 20, 9, 5 },
    { 25358, 20, 9, 21 }, { 32463, 18, 9, 14 }, { 36362, 17, 9, 14 },
    { 39706, 16, 9, 14 }, { 32463, 16, 9, 15 }, { 44449, 15, 6, 21 },
    { 21786, 9, 9, 8 }, { 60919, 8, 1, 22 }, { 9887, 15, 12, 23 },
    { 12019, 26, 1, 23 }, { 19640, 22, 1, 23 }, { 21702, 21, 1, 23 },
    { 25298, 20, 1, 23 }, { 31085, 19, 13, 7 }, { 19640, 18, 1, 23 },
    { 36345, 17, 1, 23 }, { 42889, 15, 1, 23 }, { 45004, 15, 13, 7 },
    { 36345, 13, 1, 23 }, { 12019, 8, 1, 16 }, { 59284, 9, 6, 4 },
    { 5544, 32, 1, 23 }, { 5576, 32, 1, 23 }, { 7272, 30, 1, 23 },
    { 7302, 30, 1, 23 }, { 5544, 28, 1, 23 }, { 5576, 28, 1, 23 },
    { 24898, 20, 1, 14 }, { 24918, 20, 1, 14 }, { 28083, 19, 1, 14 },
    { 5544, 18, 1, 17 }, { 36056, 17, 1, 17 }, { 43279, 15, 5, 3 },
    { 43294, 15, 5, 3 }, { 43309, 15, 5, 3 }, { 43324, 15, 5, 3 },
    { 46948, 14, 5, 3 }, { 49300, 13, 5, 3 }, { 28444, 19, 4, 7 },
    { 56980, 10, 10, 23 }, { 18026, 23, 11, 1 }, { 2953, 39, 11, 14 },
    { 11136, 27, 12, 22 }, { 11163, 27, 11, 22 }, { 49105, 13, 10, 23 },
    { 51145, 12, 6, 21 }, { 51757, 12, 10, 23 }, { 46024, 14, 8, 3 },
    { 53965, 12, 16, 23 }, { 56870, 10, 5, 1 }, { 34767, 18, 15, 2 },
    { 46598, 14, 9, 13 }, { 55249, 12, 18, 1 }, { 54721, 12, 16, 1 },
    { 40282, 16, 3, 3 }, { 49391, 13, 3, 3 }, { 49404, 13, 3, 3 },
    { 59518, 9, 4, 20 }, { 37365, 17, 4, 13 }, { 16538, 16, 1, 4 },
    { 56050, 11, 3, 23 }, { 57120, 10, 10, 23 }, { 20938, 22, 14, 6 },
    { 46962, 14, 5, 9 }, { 41578, 16, 11, 16 }, { 48166, 14, 11, 16 },
    { 52045, 12, 4, 23 }, { 52993, 12, 11, 16 }, { 57300, 10, 3, 23 },
    { 19574, 22, 8, 3 }, { 28539, 19, 8, 3 }, { 28558, 19, 8, 3 },
    { 32301, 18, 8, 3 }, { 32319, 18, 8, 3 }, { 32337, 18, 8, 3 },
    { 32355, 18, 8, 3 }, { 2592, 41, 15, 5 }, { 10322, 28, 15, 10 },
    { 23802, 21, 12, 1 }, { 48533, 13, 4, 1 }, { 53761, 12, 16, 23 },
    { 4186, 35, 11, 21 }, { 8517, 29, 11, 21 }, { 60157, 9, 16, 9 },
    { 25878, 20, 2, 9 }, { 35716, 17, 9, 21 }, { 36430, 17, 9, 2 },
    { 55841, 11, 4, 23 }, { 29280, 19, 3, 3 }, { 33111, 18, 3, 3 },
    { 37093, 17, 3, 3 }, { 37110, 17, 3, 3 }, { 37127, 17, 3, 3 },
    { 40378, 16, 3, 3 }, { 40394, 16, 3, 3 }, { 40410, 16, 3, 3 },
    { 43549, 15, 3, 3 }, { 43564, 15, 3, 3 }, { 43579, 15, 3, 3 },
    { 47130, 14, 3, 3 }, { 47144, 14, 3, 3 }, { 53245, 12, 17, 2 },
    { 50496, 13, 14, 1 }, { 51637, 12, 2, 23 }, { 51637, 11, 5, 23 },
    { 56314, 11, 2, 3 }, { 5768, 32, 12, 17 }, { 11217, 27, 12, 17 },
    { 14596, 25, 12, 14 }, { 14621, 25, 12, 14 }, { 14696, 25, 12, 21 },
    { 18762, 23, 12, 14 }, { 18785, 23, 12, 14 }, { 18808, 23, 12, 17 },
    { 23781, 21, 12, 17 }, { 30629, 19, 12, 17 }, { 30648, 19, 12, 14 },
    { 44869, 15, 13, 9 }, { 48650, 13, 1, 8 }, { 46374, 14, 3, 5 },
    { 33417, 18, 9, 5 }, { 37399, 17, 9, 5 }, { 40698, 16, 9, 5 },
    { 53437, 12, 16, 3 }, { 58190, 10, 3, 3 }, { 39226, 16, 1, 17 },
    { 19303, 14, 6, 5 }, { 60679, 8, 9, 11 }, { 5800, 32, 11, 20 },
    { 5832, 32, 11, 20 }, { 5864, 32, 11, 20 }, { 9930, 28, 11, 20 },
    { 48988, 13, 2, 7 }, { 48054, 14, 8, 20 }, { 50262, 13, 1, 13 },
    { 50652, 13, 18, 3 }, { 50665, 13, 18, 3 }, { 59329, 9, 8, 12 },
    { 59329, 8, 8, 23 }, { 45574, 15, 17, 3 }, { 9482, 28, 12, 7 },
    { 41274, 16, 7, 14 }, { 43954, 15, 4, 22 }, { 46402, 14, 8, 7 },
    { 53317, 12, 16, 23 }, { 53329, 12, 16, 23 }, { 53341, 12, 16, 23 },
    { 60783, 8, 3, 23 }, { 49118, 13, 10, 23 }, { 17336, 23, 6, 23 },
    { 35307, 18, 16, 3 }, { 22479, 21, 9, 7 }, { 31275, 19, 15, 21 },
    { 31905, 18, 1, 14 }, { 50119, 13, 8, 21 }, { 52501, 12, 3, 3 },
    { 19860, 22, 6, 23 }, { 22101, 21, 6, 23 }, { 19860, 16, 6, 17 },
    { 48138, 14, 11, 16 }, { 56809, 11, 14, 12 }, { 57570, 10, 5, 23 },
    { 56127, 11, 5, 4 }, { 3787, 37, 13, 14 }, { 3787, 21, 13, 15 },
    { 58450, 10, 11, 16 }, { 8022, 30, 17, 18 }, { 29926, 19, 5, 21 },
    { 47648, 14, 8, 15 }, { 50925, 13, 18, 14 }, { 50938, 13, 18, 14 },
    { 60431, 8, 4, 9 }, { 50509, 13, 14, 6 }, { 6248, 32, 15, 13 },
    { 34821, 18, 15, 13 }, { 1581, 44, 15, 5 }, { 482, 24, 15, 8 },
    { 24243, 21, 17, 2 }, { 45079, 15, 15, 12 }, { 48264, 14, 11, 12 },
    { 50821, 13, 18, 14 }, { 57090, 10, 4, 9 }, { 25990, 8, 4, 16 },
    { 60719, 8, 2, 23 }, { 58440, 10, 11, 12 }, { 58440, 10, 12, 12 },
    { 44854, 15, 13, 1 }, { 50912, 13, 18, 23 }, { 60551, 8, 2, 11 },
    { 57020, 10, 3, 22 }, { 57030, 10, 8, 10 }, { 59311, 9, 1, 19 },
    { 56006, 11, 3, 23 }, { 60439, 8, 7, 9 }, { 55907, 11, 5, 23 },
    { 16853, 23, 3, 2 }, { 16853, 23, 5, 2 }, { 60487, 8, 8, 16 },
    { 50678, 13, 18, 3 }, { 56094, 11, 4, 23 }, { 53905, 12, 16, 23 },
    { 28938, 19, 10, 4 }, { 56061, 11, 3, 23 }, { 56072, 11, 3, 23 },
    { 59797, 9, 16, 23 }, { 22206, 21, 3, 5 }, { 24285, 21, 17, 3 },
    { 26078, 20, 1, 3 }, { 20391, 19, 3, 5 }, { 20391, 19, 3, 15 },
    { 29356, 19, 1, 3 }, { 32877, 18, 3, 5 }, { 36719, 17, 3, 5 },
    { 40650, 16, 1, 3 }, { 40666, 16, 1, 3 }, { 43864, 15, 1, 3 },
    { 43879, 15, 1, 3 }, { 13646, 25, 2, 2 }, { 15407, 24, 4, 2 },
    { 54529, 12, 17, 23 }, { 54529, 9, 17, 16 }, { 60535, 8, 3, 11 },
    { 27638, 20, 13, 4 }, { 44974, 15, 14, 22 }, { 58798, 9, 7, 13 },
    { 59140, 9, 2, 23 }, { 31237, 19, 15, 10 }, { 50210, 13, 1, 1 },
    { 31446, 19, 18, 5 }, { 35613, 18, 18, 5 }, { 42042, 16, 18, 5 },
    { 42058, 16, 18, 10 }, { 42074, 16, 18, 5 }, { 56930, 10, 4, 2 },
    { 56930, 10, 5, 2 }, { 56930, 9, 1, 2 }, { 56930, 9, 6, 2 },
    { 27050, 8, 1, 8 }, { 9426, 28, 12, 1 }, { 21576, 21, 3, 18 },
    { 25158, 20, 3, 18 }, { 25178, 20, 5, 18 }, { 25198, 20, 3, 18 },
    { 28292, 19, 5, 18 }, { 52465, 12, 4, 23 }, { 56666, 11, 2, 17 },
    { 41658, 16, 12, 1 }, { 20762, 22, 11, 11 }, { 38487, 17, 11, 11 },
    { 38487, 17, 12, 11 }, { 38504, 17, 12, 11 }, { 41626, 16, 12, 11 },
    { 43234, 15, 3, 10 }, { 46822, 14, 5, 10 }, { 39181, 13, 2, 23 },
    { 59194, 9, 7, 23 }, { 60049, 9, 16, 23 }, { 51042, 13, 18, 21 },
    { 59698, 9, 17, 1 }, { 61263, 8, 13, 12 }, { 52417, 12, 4, 23 },
    { 55189, 12, 18, 16 }, { 55654, 11, 8, 16 }, { 55654, 10, 8, 23 },
    { 57230, 10, 8, 23 }, { 47886, 14, 2, 7 }, { 46290, 14, 5, 4 },
    { 58550, 10, 13, 2 }, { 35019, 18, 17, 3 }, { 35037, 18, 17, 3 },
    { 47844, 14, 3, 7 }, { 16286, 9, 17, 8 }, { 59761, 9, 16, 23 },
    { 23823, 21, 11, 1 }, { 15455, 24, 6, 7 }, { 28729, 19, 6, 7 },
    { 54733, 12, 16, 1 }, { 19354, 22, 10, 17 }, { 40970, 16, 5, 20 },
    { 19354, 14, 10, 18 }, { 61231, 8, 13, 12 }, { 39014, 17, 14, 1 },
    { 45034, 15, 13, 7 }, { 36838, 17, 5, 23 }, { 38470, 17, 11, 23 },
    { 38470, 17, 12, 23 }, { 40138, 16, 5, 23 }, { 40154, 16, 5, 23 },
    { 43249, 15, 5, 23 }, { 44599, 15, 11, 23 }, { 44599, 15, 12, 23 },
    { 9859, 15, 12, 23 }, { 46878, 14, 5, 23 }, { 46892, 14, 5, 23 },
    { 46906, 14, 5, 23 }, { 49261, 13, 5, 23 }, { 49274, 13, 5, 23 },
    { 2156, 11, 11, 23 }, { 27198, 20, 7, 21 }, { 50275, 13, 7, 21 },
    { 28520, 19, 10, 1 }, { 27859, 15, 8, 6 }, { 9202, 28, 10, 6 },
    { 56655, 11, 1, 13 }, { 28216, 19, 1, 7 }, { 58040, 10, 8, 4 },
    { 60935, 8, 10, 21 }, { 31764, 15, 2, 23 }, { 48624, 13, 6, 2 },
    { 56699, 11, 8, 23 }, { 48082, 14, 6, 3 }, { 60013, 9, 16, 23 },
    { 29565, 19, 5, 20 }, { 27798, 19, 6, 20 }, { 54625, 12, 16, 18 },
    { 21004, 22, 14, 13 }, { 38249, 17, 7, 14 }, { 9986, 28, 11, 7 },
    { 58789, 9, 6, 1 }, { 59122, 9, 5, 23 }, { 54241, 12, 16, 23 },
    { 51853, 12, 2, 22 }, { 44749, 15, 12, 11 }, { 20828, 22, 14, 16 },
    { 48871, 13, 4, 1 }, { 58861, 9, 6, 23 }, { 59536, 9, 3, 9 },
    { 46153, 11, 10, 4 }, { 31995, 18, 1, 17 }, { 53485, 12, 16, 23 },
    { 53497, 12, 16, 23 }, { 53509, 12, 16, 23 }, { 58609, 9, 8, 12 },
    { 58609, 8, 8, 23 }, { 48292, 14, 12, 12 }, { 46850, 14, 9, 1 },
    { 59410, 9, 5, 23 }, { 20234, 22, 2, 23 }, { 20256, 22, 2, 23 },
    { 29755, 19, 2, 23 }, { 33093, 18, 7, 4 }, { 34083, 18, 2, 23 },
    { 36991, 17, 7, 4 }, { 37008, 17, 7, 4 }, { 37943, 17, 2, 23 },
    { 37960, 17, 2, 23 }, { 37977, 17, 2, 23 }, { 40266, 16, 7, 4 },
    { 43429, 15, 7, 4 }, { 20234, 11, 2, 17 }, { 31541, 19, 18, 4 },
    { 31560, 19, 18, 4 }, { 56138, 11, 3, 23 }, { 50067, 13, 9, 9 },
    { 57770, 10, 3, 23 }, { 31256, 19, 15, 11 }, { 48689, 13, 2, 1 },
    { 34281, 18, 3, 17 }, { 52249, 12, 6, 23 }, { 54997, 12, 16, 5 },
    { 56226, 11, 6, 23 }, { 46741, 11, 4, 17 }, { 27058, 20, 1, 23 },
    { 34461, 18, 1, 23 }, { 27058, 16, 1, 23 }, { 59752, 9, 16, 23 },
    { 37382, 17, 9, 5 }, { 51433, 12, 4, 4 }, { 59500, 9, 3, 23 },
    { 59509, 9, 3, 23 }, { 58420, 10, 12, 16 }, { 26838, 20, 2, 7 },
    { 49989, 13, 1, 1 }, { 48572, 13, 9, 9 }, { 49781, 13, 2, 3 },
    { 54661, 12, 16, 4 }, { 55412, 11, 7, 3 }, { 48559, 13, 1, 17 },
    { 9118, 28, 4, 14 }, { 12279, 26, 4, 14 }, { 12305, 26, 4, 14 },
    { 13971, 25, 4, 14 }, { 13996, 25, 4, 14 }, { 44569, 15, 12, 23 },
    { 44584, 15, 11, 23 }, { 7557, 15, 11, 23 }, { 54637, 12, 16, 18 },
    { 2875, 39, 12, 21 }, { 5280, 33, 12, 21 }, { 47116, 14, 3, 23 },
    { 3031, 39, 11, 18 }, { 6900, 31, 11, 18 }, { 11352, 27, 11, 18 },
    { 3031, 14, 11, 8 }, { 55830, 11, 10, 23 }, { 57130, 10, 1, 2 },
    { 31689, 18, 10, 20 }, { 60415, 8, 17, 2 }, { 53089, 12, 11, 2 },
    { 53089, 12, 12, 2 }, { 59914, 9, 16, 23 }, { 47522, 14, 9, 13 },
    { 38997, 17, 14, 11 }, { 60004, 9, 16, 23 }, { 60607, 8, 8, 1 },
    { 4221, 35, 11, 10 }, { 5313, 33, 11, 10 }, { 6683, 31, 12, 10 },
    { 8546, 29, 12, 10 }, { 8575, 29, 12, 10 }, { 11028, 27, 12, 10 },
    { 11055, 27, 11, 10 }, { 14471, 25, 11, 10 }, { 18394, 23, 11, 10 },
    { 18417, 23, 12, 10 }, { 23613, 21, 11, 10 }, { 23634, 21, 12, 10 },
    { 23655, 21, 11, 10 }, { 23676, 21, 12, 10 }, { 30534, 19, 11, 10 },
    { 30534, 19, 12, 10 }, { 48278, 14, 11, 10 }, { 48278, 14, 12, 10 },
    { 51721, 12, 1, 3 }, { 41610, 16, 11, 9 }, { 44959, 15, 14, 4 },
    { 48194, 14, 11, 16 }, { 8865, 29, 15, 1 }, { 31617, 18, 2, 5 },
    { 50483, 13, 14, 1 }, { 6088, 32, 14, 3 }, { 6120, 32, 14, 3 },
    { 6152, 32, 14, 4 }, { 7992, 30, 14, 3 }, { 10182, 28, 14, 3 },
    { 13215, 26, 14, 3 }, { 59959, 9, 16, 23 }, { 19684, 22, 6, 7 },
    { 45814, 15, 17, 10 }, { 27995, 12, 1, 15 }, { 55165, 12, 16, 14 },
    { 61175, 8, 7, 16 }, { 17865, 23, 1, 14 }, { 23193, 21, 6, 14 },
    { 27038, 20, 1, 14 }, { 34443, 18, 1, 14 }, { 60967, 8, 3, 23 },
    { 54649, 12, 17, 9 }, { 58590, 10, 18, 22 }, { 58672, 9, 2, 2 },
    { 33602, 13, 2, 3 }, { 42346, 16, 18, 3 }, { 4115, 36, 17, 21 },
    { 16271, 24, 17, 21 }, { 24180, 21, 17, 21 }, { 53185, 12, 17, 1 },
    { 51493, 12, 1, 20 }, { 54601, 12, 16, 20 }, { 58744, 9, 4, 1 },
    { 60615, 8, 4, 16 }, { 55467, 11, 10, 23 }, { 59320, 9, 6, 9 },
    { 41498, 16, 12, 2 }, { 56622, 11, 3, 17 }, { 54985, 12, 16, 4 },
    { 55261, 12, 18, 2 }, { 23088, 21, 4, 14 }, { 30059, 19, 4, 14 },
    { 30078, 19, 4, 14 }, { 57220, 10, 1, 1 }, { 32373, 18, 8, 4 },
    { 53917, 12, 16, 23 }, { 55588, 11, 6, 3 }, { 56160, 11, 3, 23 },
    { 56171, 11, 3, 23 }, { 59563, 9, 4, 1 }, { 54385, 12, 16, 1 },
    { 54397, 12, 16, 1 }, { 59581, 9, 7, 10 }, { 35073, 18, 16, 19 },
    { 31408, 19, 18, 5 }, { 41962, 16, 18, 5 }, { 41978, 16, 18, 10 },
    { 36671, 14, 10, 19 }, { 59095, 9, 2, 23 }, { 6931, 31, 12, 18 },
    { 8662, 29, 12, 18 }, { 10042, 28, 13, 5 }, { 11379, 27, 12, 18 },
    { 6931, 14, 12, 8 }, { 44254, 15, 8, 14 }, { 44254, 13, 8, 15 },
    { 56920, 10, 8, 4 }, { 51841, 12, 9, 2 }, { 54853, 12, 17, 22 },
    { 37824, 17, 3, 17 }, { 44359, 15, 2, 17 }, { 48124, 14, 11, 11 },
    { 11514, 27, 14, 3 }, { 20916, 22, 14, 17 }, { 6095, 14, 14, 8 },
    { 58843, 9, 8, 3 }, { 57530, 10, 8, 11 }, { 16462, 23, 10, 17 },
    { 16462, 15, 10, 18 }, { 50457, 13, 14, 1 }, { 19843, 11, 6, 8 },
    { 61135, 8, 1, 13 }, { 43219, 15, 9, 10 }, { 57660, 10, 7, 23 },
    { 60447, 8, 7, 2 }, { 1971, 43, 15, 18 }, { 2795, 40, 15, 18 },
    { 41306, 16, 7, 20 }, { 41322, 16, 7, 20 }, { 59986, 9, 16, 23 },
    { 23172, 21, 2, 20 }, { 27018, 20, 2, 20 }, { 51337, 12, 10, 23 },
    { 52909, 12, 6, 3 }, { 61143, 8, 7, 12 }, { 52393, 12, 4, 23 },
    { 9961, 25, 12, 7 }, { 48663, 13, 4, 4 }, { 60983, 8, 3, 23 },
    { 21555, 21, 2, 18 }, { 28235, 19, 2, 18 }, { 32157, 18, 2, 18 },
    { 16199, 24, 14, 1 }, { 21597, 21, 7, 18 }, { 53857, 12, 16, 23 },
    { 60211, 9, 17, 11 }, { 40730, 16, 5, 4 }, { 54493, 12, 16, 17 },
    { 13546, 25, 10, 4 }, { 15263, 24, 10, 23 }, { 15287, 24, 10, 23 },
    { 21471, 21, 10, 23 }, { 24998, 20, 10, 23 }, { 25018, 20, 10, 23 },
    { 25038, 20, 10, 23 }, { 25058, 20, 10, 4 }, { 25078, 20, 10, 23 },
    { 28159, 19, 10, 23 }, { 28178, 19, 10, 23 }, { 32139, 18, 10, 23 },
    { 36090, 17, 10, 23 }, { 39338, 16, 10, 23 }, { 39354, 16, 10, 23 },
    { 53809, 12, 16, 23 }, { 42409, 15, 1, 21 }, { 14071, 25, 5, 13 },
    { 31707, 18, 7, 7 }, { 53029, 12, 11, 1 }, { 52921, 12, 12, 12 },
    { 13345, 26, 18, 21 }, { 46009, 15, 18, 21 }, { 49911, 13, 3, 3 },
    { 57790, 10, 3, 23 }, { 31782, 15, 2, 23 }, { 53209, 12, 17, 1 },
    { 54469, 12, 16, 17 }, { 42964, 15, 3, 4 }, { 52957, 12, 11, 16 },
    { 52957, 12, 12, 16 }, { 20476, 22, 7, 23 }, { 23151, 21, 7, 23 },
    { 26918, 20, 7, 23 }, { 26938, 20, 7, 23 }, { 34317, 18, 7, 23 },
    { 38215, 17, 7, 23 }, { 41354, 16, 6, 1 }, { 20476, 12, 7, 17 },
    { 10677, 27, 9, 23 }, { 12097, 26, 9, 4 }, { 13721, 25, 9, 23 },
    { 13746, 25, 9, 23 }, { 16968, 23, 9, 23 }, { 16991, 23, 9, 23 },
    { 21933, 21, 9, 23 }, { 21954, 21, 9, 23 }, { 21975, 21, 9, 23 },
    { 21996, 21, 9, 23 }, { 25438, 20, 9, 23 }, { 35665, 17, 6, 20 },
    { 42424, 15, 6, 20 }, { 42994, 15, 9, 23 }, { 57340, 10, 1, 3 },
    { 42394, 15, 8, 5 }, { 56534, 11, 9, 3 }, { 58490, 10, 13, 1 },
    { 26141, 8, 9, 12 }, { 60463, 8, 7, 3 }, { 16508, 23, 2, 14 },
    { 19376, 22, 2, 14 }, { 19398, 22, 2, 14 }, { 21240, 21, 2, 14 },
    { 21261, 21, 2, 21 }, { 16508, 9, 2, 8 }, { 5346, 33, 12, 14 },
    { 55665, 11, 9, 20 }, { 57760, 10, 3, 23 }, { 59842, 9, 16, 23 },
    { 34017, 12, 7, 8 }, { 54253, 12, 16, 23 }, { 36266, 10, 8, 8 },
    { 22332, 21, 4, 23 }, { 25978, 20, 4, 23 }, { 29299, 19, 4, 23 },
    { 33129, 18, 4, 23 }, { 33147, 18, 4, 23 }, { 33165, 18, 4, 23 },
    { 33183, 18, 4, 23 }, { 37144, 17, 4, 23 }, { 37161, 17, 4, 23 },
    { 51133, 12, 8, 5 }, { 32013, 18, 1, 17 }, { 36073, 17, 1, 17 },
    { 32612, 13, 6, 15 }, { 50405, 13, 11, 11 }, { 57060, 10, 9, 11 },
    { 57590, 10, 2, 23 }, { 57980, 10, 2, 23 }, { 51709, 12, 1, 3 },
    { 11870, 11, 1, 8 }, { 24201, 21, 17, 23 }, { 24222, 21, 17, 23 },
    { 34983, 18, 17, 23 }, { 24201, 18, 17, 23 }, { 24201, 12, 17, 16 },
    { 59455, 9, 8, 1 }, { 52753, 12, 2, 1 }, { 57920, 10, 3, 23 },
    { 51913, 12, 5, 23 }, { 27658, 20, 15, 1 }, { 29622, 19, 5, 17 },
    { 54961, 12, 16, 3 }, { 53041, 12, 11, 22 }, { 53041, 12, 12, 22 },
    { 59968, 9, 16, 23 }, { 47872, 14, 7, 10 }, { 14496, 25, 12, 4 },
    { 38521, 17, 12, 4 }, { 12123, 26, 6, 23 }, { 13771, 25, 6, 23 },
    { 15431, 24, 6, 23 }, { 17014, 23, 6, 23 }, { 19794, 22, 6, 23 },
    { 27438, 20, 13, 3 }, { 38708, 17, 13, 3 }, { 38725, 17, 13, 19 },
    { 38742, 17, 13, 3 }, { 38759, 17, 13, 3 }, { 39802, 16, 6, 23 },
    { 43024, 15, 6, 23 }, { 44809, 15, 13, 3 }, { 12123, 10, 6, 17 },
    { 53257, 12, 17, 13 }, { 53269, 12, 16, 13 }, { 53281, 12, 16, 13 },
    { 8978, 28, 1, 5 }, { 10569, 27, 1, 5 }, { 10596, 27, 1, 5 },
    { 11915, 26, 1, 5 }, { 16692, 23, 1, 5 }, { 19552, 22, 6, 3 },
    { 21618, 21, 6, 3 }, { 27758, 20, 18, 4 }, { 28349, 19, 6, 3 },
    { 28368, 19, 6, 3 }, { 28387, 19, 6, 3 }, { 32193, 18, 6, 3 },
    { 32211, 18, 6, 3 }, { 32229, 18, 6, 3 }, { 36158, 17, 6, 3 },
    { 36175, 17, 6, 3 }, { 39514, 16, 6, 3 }, { 50899, 13, 18, 17 },
    { 51289, 12, 10, 10 }, { 56960, 10, 10, 10 }, { 57990, 10, 4, 11 },
    { 32445, 18, 4, 1 }, { 60503, 8, 10, 1 }, { 58320, 10, 10, 1 },
    { 49794, 13, 2, 3 }, { 25598, 20, 1, 3 }, { 25618, 20, 1, 3 },
    { 28805, 19, 1, 3 }, { 32643, 18, 1, 3 }, { 36447, 17, 1, 3 },
    { 36464, 17, 1, 3 }, { 39882, 16, 1, 3 }, { 39898, 16, 1, 3 },
    { 39914, 16, 1, 3 }, { 43069, 15, 1, 3 }, { 43084, 15, 1, 3 },
    { 43099, 15, 1, 3 }, { 46626, 14, 1, 3 }, { 46640, 14, 1, 3 },
    { 56798, 11, 14, 9 }, { 60775, 8, 10, 1 }, { 8950, 28, 1, 23 },
    { 11837, 26, 1, 23 }, { 8950, 24, 1, 23 }, { 8950, 20, 1, 17 },
    { 28064, 19, 1, 17 }, { 54481, 12, 16, 17 }, { 59014, 9, 4, 23 },
    { 47662, 14, 3, 20 }, { 58771, 9, 5, 16 }, { 10406, 28, 17, 5 },
    { 11649, 27, 17, 5 }, { 3160, 27, 17, 15 }, { 31389, 19, 17, 5 },
    { 52369, 12, 4, 23 }, { 56369, 11, 5, 3 }, { 60599, 8, 6, 10 },
    { 26018, 20, 3, 23 }, { 33309, 18, 3, 23 }, { 37246, 17, 3, 23 },
    { 37263, 17, 3, 23 }, { 37280, 17, 3, 23 }, { 40490, 16, 3, 23 },
    { 40506, 16, 3, 23 }, { 40522, 16, 3, 23 }, { 40538, 16, 3, 23 },
    { 40554, 16, 3, 23 }, { 47270, 14, 3, 23 }, { 47284, 14, 5, 23 },
    { 48236, 14, 11, 8 }, { 49573, 13, 5, 23 }, { 52069, 12, 5, 23 },
    { 58942, 9, 8, 23 }, { 22416, 21, 7, 21 }, { 43669, 15, 4, 4 },
    { 55819, 11, 10, 22 }, { 58340, 10, 1, 3 }, { 5624, 16, 12, 8 },
    { 58807, 9, 1, 1 }, { 57400, 10, 4, 23 }, { 31522, 19, 18, 1 },
    { 56402, 11, 4, 3 }, { 34785, 18, 15, 2 }, { 44134, 15, 4, 7 },
    { 58030, 10, 7, 11 }, { 59347, 9, 7, 11 }, { 17773, 23, 9, 3 },
    { 26718, 20, 9, 3 }, { 34227, 18, 9, 3 }, { 38028, 17, 9, 3 },
    { 38045, 17, 9, 3 }, { 38062, 17, 9, 3 }, { 42874, 15, 1, 7 },
    { 33651, 18, 2, 19 }, { 45244, 15, 16, 1 }, { 51661, 12, 3, 4 },
    { 57540, 10, 5, 23 }, { 40682, 16, 5, 7 }, { 56435, 11, 3, 3 },
    { 59293, 9, 1, 3 }, { 58580, 10, 14, 2 }, { 7362, 30, 11, 3 },
    { 7392, 30, 11, 3 }, { 9510, 28, 11, 3 }, { 9538, 28, 12, 3 },
    { 16103, 24, 12, 3 }, { 9747, 15, 12, 23 }, { 7467, 15, 11, 23 },
    { 7467, 15, 12, 23 }, { 7497, 15, 11, 23 }, { 12968, 13, 12, 23 },
    { 28406, 19, 6, 14 }, { 36192, 17, 1, 22 }, { 42799, 15, 6, 22 },
    { 50756, 13, 18, 20 }, { 53941, 12, 16, 23 }, { 59419, 9, 5, 3 },
    { 54193, 12, 16, 23 }, { 56600, 11, 2, 1 }, { 58110, 10, 5, 23 },
    { 54841, 12, 16, 3 }, { 18371, 23, 11, 21 }, { 23739, 21, 11, 1 },
    { 26958, 20, 7, 17 }, { 34353, 18, 7, 17 }, { 38232, 17, 7, 17 },
    { 59626, 9, 1, 12 }, { 17198, 23, 4, 10 }, { 22269, 21, 4, 10 },
    { 36753, 17, 4, 10 }, { 46766, 14, 4, 10 }, { 46780, 14, 4, 10 },
    { 51817, 12, 4, 10 }, { 51829, 12, 4, 10 }, { 35682, 17, 1, 3 },
    { 30230, 19, 1, 23 }, { 44419, 15, 1, 23 }, { 48208, 14, 11, 9 },
    { 33620, 13, 2, 3 }, { 50197, 13, 1, 23 }, { 44419, 11, 1, 23 },
    { 60423, 8, 5, 1 }, { 59446, 9, 8, 1 }, { 2014, 43, 15, 18 },
    { 2835, 40, 15, 18 }, { 45334, 15, 16, 21 }, { 15695, 24, 2, 19 },
    { 17428, 23, 2, 3 }, { 19992, 22, 2, 3 }, { 20014, 22, 2, 3 },
    { 22458, 21, 2, 3 }, { 29451, 19, 2, 3 }, { 29470, 19, 2, 3 },
    { 33543, 18, 2, 3 }, { 33561, 18, 2, 3 }, { 33579, 18, 2, 3 },
    { 33597, 18, 2, 3 }, { 33615, 18, 2, 3 }, { 37484, 17, 2, 3 },
    { 37501, 17, 2, 3 }, { 37518, 17, 2, 3 }, { 37535, 17, 2, 3 },
    { 37552, 17, 2, 3 }, { 40826, 16, 2, 3 }, { 40842, 16, 2, 3 },
    { 21135, 21, 1, 4 }, { 61063, 8, 2, 1 }, { 12071, 26, 2, 14 },
    { 13596, 25, 2, 14 }, { 13621, 25, 2, 14 }, { 15359, 24, 2, 14 },
    { 15383, 24, 2, 21 }, { 15867, 20, 2, 15 }, { 12071, 12, 2, 8 },
    { 23203, 11, 6, 8 }, { 35415, 18, 17, 23 }, { 35433, 18, 17, 23 },
    { 45634, 15, 17, 23 }, { 35415, 15, 17, 23 }, { 54925, 12, 16, 3 },
    { 58690, 9, 9, 17 }, { 35415, 9, 17, 16 }, { 60671, 8, 3, 9 },
    { 61095, 8, 1, 9 }, { 51481, 12, 6, 3 }, { 56578, 11, 4, 1 },
    { 45229, 15, 16, 1 }, { 54373, 12, 16, 1 }, { 13189, 26, 13, 14 },
    { 19618, 22, 1, 5 }, { 36311, 17, 1, 5 }, { 33800, 10, 5, 8 },
    { 20300, 22, 10, 5 }, { 20322, 22, 10, 5 }, { 20344, 22, 10, 5 },
    { 22815, 21, 10, 5 }, { 22836, 21, 10, 5 }, { 22857, 21, 10, 5 },
    { 34191, 18, 10, 5 }, { 49066, 13, 1, 3 }, { 49235, 13, 7, 2 },
    { 53929, 12, 16, 4 }, { 55057, 12, 16, 4 }, { 57490, 10, 2, 10 },
    { 57490, 10, 9, 10 }, { 59608, 9, 7, 13 }, { 60319, 9, 18, 2 },
    { 46682, 14, 10, 23 }, { 47816, 14, 5, 17 }, { 42544, 15, 10, 23 },
    { 52945, 12, 11, 12 }, { 43009, 15, 6, 7 }, { 57140, 10, 6, 1 },
    { 34407, 18, 6, 20 }, { 41338, 16, 6, 20 }, { 59266, 9, 4, 23 },
    { 43399, 15, 4, 3 }, { 46990, 14, 4, 3 }, { 39184, 10, 2, 23 },
    { 28995, 19, 4, 2 }, { 20630, 22, 2, 17 }, { 29527, 19, 5, 17 },
    { 53845, 12, 16, 23 }, { 55489, 11, 2, 22 }, { 27498, 20, 14, 4 },
    { 57810, 10, 4, 23 }, { 60567, 8, 3, 1 }, { 61079, 8, 10, 13 },
    { 28900, 19, 8, 3 }, { 51769, 12, 8, 8 }, { 51781, 12, 8, 3 },
    { 19587, 9, 8, 8 }, { 54769, 12, 16, 7 }, { 39168, 10, 2, 23 },
    { 60887, 8, 4, 11 }, { 9230, 28, 5, 23 }, { 9258, 28, 5, 23 },
    { 10893, 27, 5, 23 }, { 12539, 26, 5, 23 }, { 14246, 25, 5, 23 },
    { 20410, 22, 5, 23 }, { 20432, 22, 5, 23 }, { 9230, 15, 5, 14 },
    { 52669, 12, 5, 17 }, { 57680, 10, 3, 23 }, { 59239, 9, 3, 23 },
    { 28425, 19, 1, 9 }, { 36226, 17, 1, 9 }, { 59005, 9, 1, 4 },
    { 40170, 16, 5, 4 }, { 56259, 11, 1, 6 }, { 54349, 12, 16, 4 },
    { 36889, 17, 2, 4 }, { 41994, 16, 18, 4 }, { 54289, 12, 16, 4 },
    { 56710, 11, 8, 9 }, { 37654, 17, 9, 21 }, { 39194, 16, 1, 17 },
    { 40906, 16, 9, 21 }, { 44179, 15, 9, 21 }, { 52225, 12, 1, 19 },
    { 56116, 11, 5, 23 }, { 14671, 25, 12, 3 }, { 56880, 10, 3, 1 },
    { 30762, 19, 13, 20 }, { 4544, 14, 11, 8 }, { 4544, 14, 12, 8 },
    { 3935, 36, 11, 7 }, { 9398, 28, 12, 7 }, { 12695, 26, 11, 7 },
    { 12721, 26, 12, 7 }, { 17612, 23, 2, 14 }, { 18348, 23, 11, 3 },
    { 20190, 22, 2, 14 }, { 20212, 22, 2, 14 }, { 22731, 21, 2, 14 },
    { 22752, 21, 2, 14 }, { 23592, 21, 11, 3 }, { 30496, 19, 11, 3 },
    { 30515, 19, 11, 3 }, { 55808, 11, 1, 3 }, { 57640, 10, 7, 23 },
    { 40474, 16, 2, 5 }, { 43759, 15, 2, 5 }, { 57550, 10, 5, 23 },
    { 27218, 20, 6, 23 }, { 41738, 16, 13, 8 }, { 53821, 12, 16, 23 },
    { 43894, 15, 1, 3 }, { 13496, 25, 1, 23 }, { 16577, 23, 1, 23 },
    { 13496, 21, 1, 23 }, { 13496, 17, 1, 17 }, { 23865, 21, 14, 7 },
    { 30724, 19, 14, 7 }, { 46164, 14, 10, 17 }, { 47942, 14, 1, 23 },
    { 52789, 12, 1, 23 }, { 54673, 12, 17, 23 }, { 47942, 10, 1, 23 },
    { 54673, 9, 17, 16 }, { 46192, 14, 10, 14 }, { 55105, 12, 17, 19 },
    { 56970, 10, 10, 14 }, { 54913, 12, 16, 3 }, { 45934, 15, 17, 3 },
    { 44719, 15, 12, 1 }, { 37076, 17, 3, 4 }, { 52741, 12, 3, 1 },
    { 53053, 12, 11, 12 }, { 53053, 12, 12, 12 }, { 57940, 10, 3, 23 },
    { 57940, 10, 5, 23 }, { 58290, 10, 2, 21 }, { 60759, 8, 2, 23 },
    { 5247, 33, 11, 20 }, { 55643, 11, 2, 5 }, { 40458, 16, 4, 9 },
    { 35940, 14, 2, 23 }, { 35940, 13, 2, 23 }, { 55929, 11, 5, 23 },
    { 60202, 9, 17, 12 }, { 61255, 8, 13, 12 }, { 5181, 33, 11, 3 },
    { 9314, 28, 12, 3 }, { 10947, 27, 11, 19 }, { 12643, 26, 11, 3 },
    { 12669, 26, 12, 3 }, { 17957, 23, 11, 3 }, { 17980, 23, 12, 19 },
    { 23340, 21, 12, 3 }, { 23361, 21, 11, 19 }, { 23382, 21, 11, 19 },
    { 23403, 21, 11, 3 }, { 30363, 19, 11, 3 }, { 30382, 19, 12, 3 },
    { 30382, 19, 12, 19 }, { 30401, 19, 12, 19 }, { 30420, 19, 11, 3 },
    { 30420, 19, 12, 3 }, { 36906, 17, 2, 4 }, { 38402, 17, 12, 3 },
    { 38419, 17, 12, 3 }, { 39754, 16, 9, 23 }, { 39770, 16, 9, 23 },
    { 40186, 16, 2, 4 }, { 40202, 16, 2, 4 }, { 40218, 16, 2, 4 },
    { 43339, 15, 2, 4 }, { 43354, 15, 2, 4 }, { 46976, 14, 2, 4 },
    { 50392, 13, 12, 3 }, { 53773, 12, 16, 23 }, { 54901, 12, 16, 3 },
    { 16007, 24, 4, 20 }, { 20520, 22, 3, 20 }, { 26998, 20, 3, 20 },
    { 60711, 8, 2, 23 }, { 48858, 13, 6, 7 }, { 54877, 12, 16, 3 },
    { 57910, 10, 3, 23 }, { 42529, 15, 10, 10 }, { 45679, 15, 16, 5 },
    { 45694, 15, 16, 10 }, { 45709, 15, 16, 5 }, { 45724, 15, 16, 5 },
    { 13871, 25, 6, 23 }, { 15503, 24, 6, 23 }, { 13871, 18, 6, 17 },
    { 45379, 15, 17, 3 }, { 45394, 15, 17, 3 }, { 54565, 12, 17, 3 },
    { 44704, 15, 12, 1 }, { 48222, 14, 11, 12 }, { 48222, 14, 12, 12 },
    { 31484, 19, 18, 14 }, { 31503, 19, 18, 17 }, { 42138, 16, 18, 17 },
    { 42154, 16, 18, 17 }, { 42170, 16, 18, 17 }, { 60292, 9, 18, 1 },
    { 60879, 8, 6, 9 }, { 19662, 22, 6, 6 }, { 21723, 21, 6, 6 },
    { 25458, 20, 6, 23 }, { 28634, 19, 6, 6 }, { 28691, 19, 6, 23 },
    { 34425, 18, 1, 23 }, { 42904, 15, 6, 6 }, { 25458, 14, 6, 17 },
    { 52657, 12, 9, 3 }, { 43924, 15, 8, 21 }, { 42844, 15, 4, 7 },
    { 60328, 9, 18, 13 }, { 56391, 11, 5, 19 }, { 39065, 17, 18, 17 },
    { 59491, 9, 3, 23 }, { 42784, 15, 6, 3 }, { 33507, 18, 1, 21 },
    { 59221, 9, 7, 23 }, { 26138, 20, 9, 5 }, { 59788, 9, 16, 23 },
    { 19882, 22, 10, 23 }, { 32715, 18, 10, 23 }, { 32733, 18, 10, 4 },
    { 32751, 18, 10, 23 }, { 36549, 17, 10, 23 }, { 36566, 17, 10, 23 },
    { 43144, 15, 10, 23 }, { 46654, 14, 10, 23 }, { 46556, 14, 6, 17 },
    { 48012, 14, 2, 17 }, { 53221, 12, 17, 1 }, { 58663, 9, 8, 4 },
    { 60855, 8, 3, 23 }, { 39850, 16, 1, 3 }, { 38776, 17, 13, 3 },
    { 44824, 15, 13, 3 }, { 20696, 22, 11, 11 }, { 34587, 18, 12, 11 },
    { 40922, 16, 4, 3 }, { 52453, 12, 4, 3 }, { 32031, 18, 3, 1 },
    { 27138, 20, 2, 1 }, { 41898, 16, 15, 16 }, { 44344, 15, 1, 6 },
    { 61199, 8, 11, 9 }, { 47956, 14, 4, 2 }, { 50171, 13, 2, 2 },
    { 52801, 12, 3, 2 }, { 38980, 17, 14, 2 }, { 49612, 13, 5, 23 },
    { 58600, 9, 1, 1 }, { 59212, 9, 7, 23 }, { 53425, 12, 16, 9 },
    { 1083, 47, 15, 5 }, { 54781, 12, 16, 7 }, { 57110, 10, 1, 1 },
    { 60040, 9, 16, 23 }, { 56940, 10, 1, 9 }, { 58470, 10, 13, 9 },
    { 48376, 14, 18, 17 }, { 8691, 29, 11, 2 }, { 57160, 10, 6, 3 },
    { 60903, 8, 2, 11 }, { 37773, 17, 8, 1 }, { 45169, 15, 16, 4 },
    { 44899, 15, 14, 1 }, { 52885, 12, 6, 23 }, { 26258, 20, 2, 20 },
    { 26278, 20, 2, 20 }, { 29508, 19, 2, 20 }, { 43909, 15, 6, 23 },
    { 15174, 17, 1, 4 }, { 21310, 14, 1, 4 }, { 52009, 12, 1, 4 },
    { 61287, 8, 13, 1 }, { 59554, 9, 3, 1 }, { 13163, 26, 13, 1 },
    { 27578, 20, 13, 1 }, { 53953, 12, 16, 23 }, { 61047, 8, 8, 12 },
    { 39386, 16, 10, 23 }, { 42378, 16, 18, 18 }, { 52645, 12, 9, 3 },
    { 44689, 15, 12, 1 }, { 48429, 13, 10, 7 }, { 54745, 12, 16, 7 },
    { 57000, 10, 3, 1 }, { 57010, 10, 4, 1 }, { 9006, 28, 6, 23 },
    { 10758, 27, 6, 23 }, { 12227, 26, 6, 23 }, { 13846, 25, 6, 23 },
    { 15479, 24, 6, 23 }, { 32589, 18, 6, 23 }, { 36413, 17, 6, 23 },
    { 9006, 12, 6, 17 }, { 15527, 24, 10, 3 }, { 17152, 23, 10, 3 },
    { 17175, 23, 10, 3 }, { 28881, 19, 10, 3 }, { 32697, 18, 10, 3 },
    { 36532, 17, 10, 3 }, { 39994, 16, 10, 3 }, { 40010, 16, 10, 3 },
    { 40026, 16, 10, 3 }, { 40042, 16, 10, 3 }, { 42186, 16, 18, 10 },
    { 43129, 15, 10, 3 }, { 36330, 15, 4, 17 }, { 45544, 15, 17, 11 },
    { 58951, 9, 10, 9 }, { 49482, 13, 3, 4 }, { 10515, 27, 1, 23 },
    { 13471, 25, 1, 23 }, { 10515, 23, 1, 23 }, { 21345, 21, 1, 14 },
    { 10515, 19, 1, 17 }, { 31887, 18, 1, 17 }, { 49001, 13, 2, 7 },
    { 44029, 15, 4, 1 }, { 48520, 13, 3, 22 }, { 15959, 24, 4, 14 },
    { 19038, 23, 14, 22 }, { 41178, 16, 10, 7 }, { 44779, 15, 13, 1 },
    { 17934, 23, 2, 17 }, { 13796, 25, 2, 7 }, { 25518, 20, 2, 7 },
    { 41130, 16, 2, 17 }, { 48676, 13, 2, 1 }, { 56017, 11, 3, 23 },
    { 24725, 13, 1, 4 }, { 54613, 12, 16, 4 }, { 31797, 18, 1, 14 },
    { 31815, 18, 1, 14 }, { 35988, 17, 1, 14 }, { 43189, 15, 7, 7 },
    { 54889, 12, 16, 3 }, { 57260, 10, 8, 9 }, { 55885, 11, 5, 23 },
    { 96, 47, 15, 17 }, { 143, 47, 15, 17 }, { 190, 47, 15, 17 },
    { 237, 47, 15, 17 }, { 284, 47, 15, 17 }, { 331, 47, 15, 17 },
    { 378, 47, 15, 17 }, { 425, 47, 15, 17 }, { 2510, 41, 15, 17 },
    { 7148, 31, 15, 14 }, { 15046, 25, 15, 9 }, { 41882, 16, 15, 16 },
    { 5704, 32, 11, 4 }, { 7692, 30, 11, 4 }, { 11676, 27, 17, 10 },
    { 39642, 16, 8, 3 }, { 51529, 12, 8, 3 }, { 59824, 9, 16, 23 },
    { 41182, 12, 10, 7 }, { 52309, 12, 2, 3 }, { 10017, 25, 11, 7 },
    { 55423, 11, 7, 3 }, { 57580, 10, 2, 23 }, { 33867, 18, 7, 20 },
    { 58090, 10, 5, 19 }, { 56347, 11, 5, 23 }, { 15647, 24, 1, 3 },
    { 17313, 23, 1, 3 }, { 26098, 20, 1, 3 }, { 26118, 20, 1, 3 },
    { 29375, 19, 1, 3 }, { 29394, 19, 1, 3 }, { 58250, 10, 3, 7 },
    { 47900, 14, 7, 6 }, { 50093, 13, 7, 6 }, { 8169, 29, 6, 14 },
    { 19266, 22, 2, 4 }, { 40250, 16, 7, 4 }, { 49209, 13, 4, 4 },
    { 48767, 13, 10, 1 }, { 22080, 21, 6, 14 }, { 24033, 21, 14, 16 },
    { 28843, 19, 10, 3 }, { 28862, 19, 10, 3 }, { 32679, 18, 10, 3 },
    { 36039, 17, 1, 17 }, { 36498, 17, 10, 3 }, { 38555, 17, 11, 1 },
    { 39930, 16, 10, 3 }, { 39946, 16, 10, 3 }, { 39962, 16, 10, 3 },
    { 39978, 16, 10, 3 }, { 43114, 15, 10, 3 }, { 51241, 12, 1, 8 },
    { 36283, 10, 8, 8 }, { 34137, 18, 5, 17 }, { 60076, 9, 16, 23 },
    { 53233, 12, 17, 8 }, { 5478, 33, 17, 5 }, { 8052, 30, 17, 5 },
    { 16319, 24, 17, 5 }, { 16343, 24, 17, 5 }, { 32967, 18, 3, 10 },
    { 32985, 18, 5, 10 }, { 35487, 18, 17, 10 }, { 40122, 16, 2, 10 },
    { 46794, 14, 9, 10 }, { 55632, 11, 8, 1 }, { 10294, 28, 15, 1 },
    { 24390, 21, 16, 6 }, { 24411, 21, 16, 6 }, { 24432, 21, 16, 6 },
    { 24453, 21, 16, 6 }, { 35253, 18, 16, 6 }, { 53413, 12, 16, 23 },
    { 45094, 15, 15, 2 }, { 31015, 13, 14, 11 }, { 57950, 10, 1, 3 },
    { 49313, 13, 2, 23 }, { 58852, 9, 8, 11 }, { 54457, 12, 16, 17 },
    { 55709, 11, 3, 23 }, { 44374, 15, 7, 10 }, { 36243, 17, 1, 7 },
    { 60623, 8, 6, 1 }, { 13241, 26, 18, 6 }, { 13267, 26, 18, 6 },
    { 13293, 26, 18, 6 }, { 13319, 26, 18, 6 }, { 19130, 23, 18, 6 },
    { 19153, 23, 18, 6 }, { 19176, 23, 18, 6 }, { 19199, 23, 18, 6 },
    { 27678, 20, 18, 6 }, { 27698, 20, 18, 6 }, { 27718, 20, 18, 6 },
    { 27738, 20, 18, 6 }, { 44059, 15, 5, 4 }, { 50834, 13, 18, 1 },
    { 59527, 9, 6, 1 }, { 35960, 11, 2, 23 }, { 49248, 13, 10, 21 },
    { 60687, 8, 10, 22 }, { 42314, 16, 18, 3 }, { 23508, 21, 12, 1 },
    { 56633, 11, 7, 9 }, { 41210, 16, 10, 2 }, { 56890, 10, 1, 3 },
    { 51865, 12, 2, 13 }, { 56028, 11, 3, 23 }, { 56039, 11, 3, 23 },
    { 59599, 9, 6, 9 }, { 59815, 9, 16, 23 }, { 5511, 33, 17, 5 },
    { 16391, 24, 17, 5 }, { 16415, 24, 17, 5 }, { 27458, 20, 14, 4 },
    { 35577, 18, 17, 10 }, { 17440, 12, 2, 8 }, { 23424, 21, 11, 3 },
    { 23445, 21, 12, 3 }, { 30439, 19, 11, 3 }, { 30458, 19, 12, 3 },
    { 30477, 19, 11, 3 }, { 30477, 19, 12, 3 }, { 38436, 17, 11, 3 },
    { 39786, 16, 9, 23 }, { 48975, 13, 9, 23 }, { 53785, 12, 16, 23 },
    { 60839, 8, 3, 23 }, { 18049, 23, 12, 2 }, { 37195, 17, 4, 4 },
    { 43684, 15, 4, 4 }, { 43699, 15, 4, 4 }, { 57610, 10, 2, 23 },
    { 24348, 21, 17, 3 }, { 45409, 15, 17, 3 }, { 58480, 10, 14, 12 },
    { 34623, 18, 11, 2 }, { 48468, 13, 7, 3 }, { 60238, 9, 17, 22 },
    { 24474, 21, 17, 4 }, { 44764, 15, 13, 1 }, { 55033, 12, 16, 5 },
    { 9370, 28, 12, 9 }, { 36940, 17, 7, 3 }, { 44734, 15, 11, 1 },
    { 51094, 13, 18, 1 }, { 38861, 17, 13, 9 }, { 60067, 9, 16, 23 },
    { 54025, 12, 16, 23 }, { 33885, 18, 4, 20 }, { 52573, 12, 6, 1 },
    { 32769, 18, 10, 19 }, { 44614, 15, 11, 23 }, { 44629, 15, 12, 23 },
    { 2428, 41, 13, 17 }, { 2469, 41, 13, 17 }, { 3070, 39, 13, 17 },
    { 6024, 32, 13, 17 }, { 6056, 32, 13, 17 }, { 7902, 30, 13, 17 },
    { 42026, 16, 18, 4 }, { 55153, 12, 16, 10 }, { 15719, 24, 6, 23 },
    { 40874, 16, 6, 23 }, { 49859, 13, 6, 23 }, { 51997, 12, 7, 23 },
    { 52321, 12, 6, 23 }, { 52333, 12, 6, 11 }, { 61111, 8, 8, 19 },
    { 55237, 12, 18, 16 }, { 29261, 19, 3, 23 }, { 30040, 19, 2, 7 },
    { 37042, 17, 3, 23 }, { 40298, 16, 3, 23 }, { 40314, 16, 3, 23 },
    { 40330, 16, 3, 23 }, { 43459, 15, 3, 23 }, { 43474, 15, 3, 23 },
    { 43489, 15, 3, 23 }, { 43504, 15, 3, 23 }, { 43519, 15, 3, 23 },
    { 51325, 12, 2, 1 }, { 60391, 8, 1, 1 }, { 31142, 19, 14, 2 },
    { 51937, 12, 7, 1 }, { 61023, 8, 8, 12 }, { 45184, 15, 16, 21 },
    { 45199, 15, 16, 21 }, { 45214, 15, 16, 21 }, { 45649, 15, 17, 20 },
    { 61239, 8, 13, 12 }, { 14921, 25, 15, 1 }, { 49521, 13, 4, 3 },
    { 58933, 9, 6, 1 }, { 61071, 8, 9, 12 }, { 24938, 20, 1, 17 },
    { 28102, 19, 1, 17 }, { 37025, 17, 3, 23 }, { 43444, 15, 3, 23 },
    { 47060, 14, 3, 23 }, { 47074, 14, 3, 23 }, { 47088, 14, 3, 23 },
    { 49417, 13, 3, 23 }, { 49430, 13, 3, 23 }, { 49443, 13, 3, 23 },
    { 49456, 13, 3, 23 }, { 49469, 13, 3, 23 }, { 55720, 11, 3, 23 },
    { 55731, 11, 3, 23 }, { 32805, 18, 4, 17 }, { 49170, 13, 4, 17 },
    { 26798, 20, 2, 14 }, { 34245, 18, 2, 14 }, { 34263, 18, 2, 14 },
    { 38096, 17, 2, 14 }, { 41194, 16, 2, 14 }, { 15671, 24, 4, 14 },
    { 23070, 18, 3, 15 }, { 22504, 17, 3, 15 }, { 22504, 17, 5, 15 },
    { 15671, 17, 4, 15 }, { 22525, 17, 5, 15 }, { 24306, 21, 16, 19 },
    { 54181, 12, 16, 23 }, { 43849, 15, 1, 3 }, { 46360, 14, 6, 3 },
    { 59149, 9, 2, 23 }, { 39674, 16, 1, 7 }, { 46710, 14, 8, 3 },
    { 10666, 11, 9, 16 }, { 60256, 9, 17, 12 }, { 8836, 29, 15, 11 },
    { 19107, 23, 15, 11 }, { 53749, 12, 16, 23 }, { 58987, 9, 9, 7 },
    { 2755, 40, 15, 2 }, { 35541, 18, 17, 23 }, { 35559, 18, 17, 23 },
    { 45844, 15, 17, 23 }, { 35541, 15, 17, 23 }, { 55069, 12, 17, 9 },
    { 35541, 9, 17, 16 }, { 24369, 21, 17, 18 }, { 24598, 20, 9, 17 },
    { 24618, 20, 9, 17 }, { 34335, 18, 7, 17 }, { 35699, 17, 9, 17 },
    { 60591, 8, 8, 9 }, { 10731, 27, 6, 23 }, { 12175, 26, 6, 23 },
    { 12201, 26, 6, 23 }, { 13821, 25, 6, 23 }, { 10731, 13, 6, 17 },
    { 5379, 33, 13, 21 }, { 5412, 33, 13, 14 }, { 6962, 31, 13, 14 },
    { 5379, 18, 13, 8 }, { 37059, 17, 3, 4 }, { 44269, 15, 5, 6 },
    { 44284, 15, 5, 6 }, { 47676, 14, 5, 6 }, { 49976, 13, 5, 6 },
    { 23130, 21, 7, 14 }, { 52057, 12, 6, 4 }, { 39098, 16, 5, 5 },
    { 46080, 14, 5, 5 }, { 53869, 12, 16, 23 }, { 53881, 12, 16, 23 },
    { 53893, 12, 16, 23 }, { 18877, 23, 13, 5 }, { 60751, 8, 5, 23 },
    { 28919, 19, 7, 15 }, { 32787, 18, 7, 5 }, { 36634, 17, 7, 5 },
    { 22652, 16, 7, 5 }, { 43159, 15, 7, 5 }, { 41450, 16, 6, 4 },
    { 53581, 12, 16, 23 }, { 57720, 10, 3, 23 }, { 60735, 8, 5, 23 },
    { 24327, 21, 16, 21 }, { 52093, 12, 5, 23 }, { 51373, 12, 10, 23 },
    { 58906, 9, 1, 9 }, { 49027, 13, 9, 1 }, { 58969, 9, 10, 23 },
    { 47536, 14, 9, 1 }, { 25260, 18, 4, 17 }, { 54709, 12, 16, 17 },
    { 60399, 8, 4, 11 }, { 60959, 8, 5, 23 }, { 50132, 13, 3, 17 },
    { 47032, 14, 7, 4 }, { 60951, 8, 5, 23 }, { 29014, 19, 5, 2 },
    { 32931, 18, 3, 2 }, { 40986, 16, 3, 20 }, { 45124, 15, 17, 11 },
    { 23886, 21, 14, 5 }, { 36107, 17, 10, 3 }, { 55698, 11, 5, 23 },
    { 51277, 12, 8, 1 }, { 60695, 8, 8, 1 }, { 51217, 12, 9, 1 },
    { 58100, 10, 5, 19 }, { 58100, 9, 5, 19 }, { 34065, 18, 5, 7 },
    { 47102, 14, 3, 23 }, { 29456, 14, 2, 3 }, { 19530, 22, 9, 23 },
    { 21282, 21, 1, 4 }, { 24698, 20, 1, 4 }, { 24958, 20, 9, 23 },
    { 24978, 20, 9, 23 }, { 31725, 18, 1, 4 }, { 32067, 18, 9, 23 },
    { 32085, 18, 9, 23 }, { 35920, 17, 1, 4 }, { 39242, 16, 9, 23 },
    { 39258, 16, 9, 23 }, { 39274, 16, 9, 23 }, { 39290, 16, 9, 23 },
    { 39306, 16, 9, 4 }, { 42619, 15, 9, 23 }, { 8203, 17, 6, 18 },
    { 51469, 12, 6, 3 }, { 45304, 15, 17, 3 }, { 59725, 9, 17, 1 },
    { 58924, 9, 8, 7 }, { 60975, 8, 3, 23 }, { 32427, 18, 4, 17 },
    { 48832, 13, 4, 17 }, { 25098, 20, 9, 17 }, { 25118, 20, 9, 17 },
    { 36124, 17, 9, 17 }, { 25098, 15, 9, 18 }, { 45019, 15, 14, 13 },
    { 48702, 13, 9, 18 }, { 55566, 11, 9, 17 }, { 59041, 9, 9, 10 },
    { 60495, 8, 8, 10 }, { 35957, 14, 2, 23 }, { 25578, 20, 6, 14 },
    { 28767, 19, 6, 14 }, { 32607, 18, 6, 14 }, { 54133, 12, 16, 23 },
    { 41482, 16, 6, 19 }, { 58816, 9, 10, 23 }, { 46570, 14, 3, 1 },
    { 48442, 13, 7, 19 }, { 49963, 13, 2, 9 }, { 37433, 17, 3, 4 },
    { 47597, 8, 3, 8 }, { 47597, 8, 5, 8 }, { 17658, 23, 5, 23 },
    { 26518, 20, 5, 23 }, { 26538, 20, 5, 23 }, { 26558, 20, 5, 23 },
    { 34155, 18, 5, 23 }, { 17658, 12, 5, 17 }, { 57290, 10, 3, 23 },
    { 38895, 17, 13, 17 }, { 55285, 12, 18, 1 }, { 60527, 8, 2, 16 },
    { 57240, 10, 3, 1 }, { 57240, 10, 4, 1 }, { 57250, 10, 5, 1 },
    { 48481, 13, 1, 23 }, { 55445, 11, 1, 23 }, { 48481, 9, 1, 23 },
    { 39626, 16, 8, 4 }, { 17290, 23, 6, 23 }, { 33021, 18, 7, 3 },
    { 33039, 18, 7, 3 }, { 47004, 14, 7, 3 }, { 51973, 12, 7, 3 },
    { 60373, 9, 18, 9 }, { 12357, 26, 6, 23 }, { 33381, 18, 6, 23 },
    { 43939, 15, 6, 23 }, { 47452, 14, 6, 23 }, { 54505, 12, 16, 7 },
    { 12357, 9, 6, 16 }, { 52203, 10, 5, 1 }, { 11622, 27, 17, 4 },
    { 49196, 13, 4, 23 }, { 39450, 16, 3, 7 }, { 58520, 10, 13, 2 },
    { 46094, 14, 9, 1 }, { 46108, 14, 9, 1 }, { 56083, 11, 2, 3 },
    { 59365, 9, 8, 7 }, { 27969, 19, 1, 14 }, { 46486, 14, 3, 23 },
    { 3109, 39, 15, 4 }, { 31370, 19, 15, 17 }, { 31427, 19, 18, 19 },
    { 38810, 17, 13, 1 }, { 38810, 11, 13, 1 }, { 58400, 10, 8, 16 },
    { 58410, 10, 8, 16 }, { 58400, 9, 8, 23 }, { 38640, 17, 13, 11 },
    { 56910, 10, 9, 13 }, { 60479, 8, 10, 23 }, { 41066, 16, 7, 14 },
    { 56303, 11, 2, 3 }, { 4326, 35, 12, 5 }, { 46220, 14, 2, 1 },
    { 19970, 22, 7, 4 }, { 26038, 20, 7, 4 }, { 59977, 9, 16, 23 },
    { 61159, 8, 7, 16 }, { 38589, 17, 13, 6 }, { 45739, 15, 16, 5 },
    { 45754, 15, 16, 5 }, { 60220, 9, 16, 2 }, { 45424, 15, 17, 9 },
    { 46752, 14, 9, 4 }, { 58360, 10, 10, 3 }, { 41706, 16, 12, 11 },
    { 45469, 15, 16, 20 }, { 61191, 8, 12, 9 }, { 31635, 18, 4, 5 },
    { 35750, 17, 4, 5 }, { 1359, 45, 13, 17 }, { 1404, 45, 13, 17 },
    { 1885, 43, 13, 17 }, { 4043, 36, 13, 17 }, { 4079, 36, 13, 17 },
    { 4977, 34, 13, 17 }, { 1404, 27, 13, 18 }, { 1885, 25, 13, 18 },
    { 55764, 11, 8, 2 }, { 51257, 8, 9, 2 }, { 35595, 18, 17, 14 },
    { 21669, 9, 8, 8 }, { 32121, 18, 1, 7 }, { 37671, 17, 4, 19 },
    { 39322, 16, 1, 11 }, { 44194, 15, 4, 19 }, { 46276, 14, 1, 7 },
    { 52381, 12, 4, 19 }, { 16295, 24, 17, 20 }, { 46864, 14, 9, 1 },
    { 48494, 13, 5, 22 }, { 49950, 13, 3, 20 }, { 61183, 8, 7, 9 },
    { 10488, 27, 1, 23 }, { 13446, 25, 1, 23 }, { 15215, 24, 1, 23 },
    { 19486, 22, 1, 23 }, { 21324, 21, 1, 23 }, { 24778, 20, 1, 23 },
    { 24798, 20, 1, 23 }, { 24818, 20, 1, 23 }, { 24838, 20, 1, 23 },
    { 31833, 18, 1, 23 }, { 31851, 18, 1, 23 }, { 31869, 18, 1, 23 },
    { 36005, 17, 1, 23 }, { 36022, 17, 1, 23 }, { 24818, 16, 1, 23 },
    { 10488, 12, 1, 17 }, { 57480, 10, 7, 7 }, { 55513, 9, 1, 11 },
    { 37603, 17, 5, 3 }, { 37620, 17, 5, 3 }, { 37637, 17, 5, 3 },
    { 40890, 16, 5, 19 }, { 38963, 17, 14, 7 }, { 50860, 13, 18, 17 },
    { 36668, 17, 10, 19 }, { 55533, 11, 3, 1 }, { 17359, 23, 2, 4 },
    { 53005, 12, 11, 16 }, { 2264, 41, 11, 7 }, { 11325, 27, 12, 7 },
    { 20652, 22, 2, 14 }, { 27098, 20, 2, 14 }, { 27118, 20, 2, 14 },
    { 30268, 19, 2, 14 }, { 34515, 18, 2, 14 }, { 12487, 26, 9, 3 },
    { 12513, 26, 9, 3 }, { 17727, 23, 9, 3 }, { 17750, 23, 9, 3 },
    { 22920, 21, 9, 3 }, { 22941, 21, 9, 3 }, { 26578, 20, 9, 3 },
    { 26598, 20, 9, 3 }, { 26618, 20, 9, 3 }, { 26638, 20, 9, 3 },
    { 26658, 20, 9, 3 }, { 26678, 20, 9, 3 }, { 60871, 8, 1, 12 },
    { 48507, 13, 10, 10 }, { 3263, 38, 15, 5 }, { 14896, 25, 15, 10 },
    { 47256, 14, 5, 5 }, { 10542, 27, 1, 14 }, { 31785, 12, 2, 23 },
    { 24748, 10, 2, 16 }, { 31743, 18, 5, 1 }, { 49534, 13, 4, 3 },
    { 52837, 12, 6, 4 }, { 52849, 12, 6, 4 }, { 60121, 9, 16, 11 },
    { 57100, 10, 9, 9 }, { 12461, 26, 2, 14 }, { 14171, 25, 2, 14 },
    { 14196, 25, 2, 14 }, { 15839, 24, 2, 14 }, { 15863, 24, 2, 14 },
    { 25678, 20, 4, 17 }, { 58180, 10, 3, 23 }, { 56850, 10, 1, 1 },
    { 49495, 13, 4, 23 }, { 28311, 19, 1, 3 }, { 28330, 19, 1, 3 },
    { 32175, 18, 1, 3 }, { 36141, 17, 1, 3 }, { 39482, 16, 1, 3 },
    { 39498, 16, 1, 3 }, { 42739, 15, 1, 3 }, { 42754, 15, 1, 3 },
    { 42769, 15, 1, 3 }, { 46304, 14, 1, 3 }, { 46318, 14, 1, 3 },
    { 46332, 14, 1, 3 }, { 48728, 13, 1, 3 }, { 48741, 13, 1, 3 },
    { 57740, 10, 3, 23 }, { 36923, 17, 10, 21 }, { 15983, 24, 1, 23 },
    { 23907, 21, 13, 7 }, { 26978, 20, 1, 23 }, { 34389, 18, 1, 23 },
    { 26978, 16, 1, 23 }, { 15983, 11, 1, 16 }, { 1268, 46, 15, 15 },
    { 1669, 44, 15, 20 }, { 2633, 41, 15, 20 }, { 2674, 41, 15, 5 },
    { 3453, 38, 15, 20 }, { 5113, 34, 15, 5 }, { 5147, 34, 15, 5 },
    { 27478, 20, 13, 4 }, { 59941, 9, 16, 23 }, { 45664, 15, 17, 14 },
    { 26898, 20, 7, 14 }, { 34299, 18, 7, 14 }, { 51889, 12, 5, 23 },
    { 31351, 19, 15, 9 }, { 57710, 10, 3, 23 }, { 51553, 12, 8, 3 },
    { 22962, 21, 10, 5 }, { 22983, 21, 10, 5 }, { 23004, 21, 10, 5 },
    { 26738, 20, 10, 5 }, { 26758, 20, 10, 5 }, { 26778, 20, 10, 5 },
    { 48936, 13, 2, 23 }, { 44314, 15, 9, 3 }, { 52357, 12, 5, 23 },
    { 55368, 11, 4, 1 }, { 59734, 9, 16, 11 }, { 22038, 21, 1, 4 },
    { 25538, 20, 1, 4 }, { 28482, 19, 9, 20 }, { 46836, 14, 10, 17 },
    { 51361, 12, 10, 23 }, { 45319, 15, 17, 3 }, { 37416, 17, 4, 3 },
    { 40714, 16, 4, 3 }, { 43969, 15, 4, 3 }, { 43984, 15, 4, 3 },
    { 43999, 15, 4, 3 }, { 46206, 14, 4, 22 }, { 47466, 14, 4, 3 },
    { 44659, 15, 11, 1 }, { 49352, 13, 4, 3 }, { 55021, 12, 16, 5 },
    { 57560, 10, 5, 23 }, { 58310, 10, 7, 10 }, { 41050, 16, 5, 14 },
    { 60471, 8, 3, 11 }, { 37297, 17, 5, 23 }, { 40570, 16, 5, 23 },
    { 40586, 16, 5, 23 }, { 43774, 15, 5, 23 }, { 47298, 14, 5, 23 },
    { 47312, 14, 5, 23 }, { 47326, 14, 3, 4 }, { 47340, 14, 5, 23 },
    { 49638, 13, 5, 23 }, { 49651, 13, 5, 23 }, { 57510, 10, 3, 10 },
    { 57510, 10, 5, 10 }, { 26218, 20, 2, 19 }, { 57310, 10, 3, 23 },
    { 60310, 9, 18, 1 }, { 42919, 15, 2, 23 }, { 46416, 14, 5, 23 },
    { 55544, 11, 10, 23 }, { 0, 48, 11, 6 }, { 48, 48, 12, 6 },
    { 1130, 46, 11, 6 }, { 1176, 46, 11, 6 }, { 1222, 46, 12, 6 },
    { 1449, 44, 12, 6 }, { 51985, 12, 1, 4 }, { 54577, 12, 16, 13 },
    { 45994, 15, 18, 2 }, { 49924, 13, 8, 5 }, { 49924, 13, 8, 15 },
    { 48598, 13, 5, 7 }, { 58780, 9, 4, 8 }, { 36277, 17, 8, 14 },
    { 59887, 9, 16, 23 }, { 4256, 35, 11, 14 }, { 57280, 10, 3, 23 },
    { 58879, 9, 8, 12 }, { 58879, 8, 8, 23 }, { 61151, 8, 7, 9 },
    { 51961, 12, 6, 23 }, { 55962, 11, 6, 23 }, { 36770, 17, 2, 2 },
    { 49173, 10, 4, 17 }, { 60863, 8, 7, 1 }, { 19015, 23, 14, 21 },
    { 55456, 11, 10, 23 }, { 56754, 11, 12, 1 }, { 38936, 10, 13, 16 },
    { 19343, 11, 1, 8 }, { 25718, 20, 9, 4 }, { 58618, 9, 9, 2 },
    { 56765, 11, 13, 7 }, { 25258, 20, 4, 17 }, { 59059, 9, 5, 10 },
    { 60639, 8, 8, 16 }, { 24741, 17, 2, 23 }, { 31675, 14, 8, 6 },
    { 51517, 12, 8, 3 }, { 55555, 11, 10, 23 }, { 56840, 10, 8, 5 },
    { 58220, 10, 2, 9 }, { 44884, 15, 13, 11 }, { 45589, 15, 17, 4 },
    { 45604, 15, 17, 4 }, { 54145, 12, 16, 23 }, { 47424, 14, 6, 3 },
    { 60085, 9, 16, 9 }, { 59401, 9, 5, 3 }, { 60274, 9, 18, 12 },
    { 24885, 13, 1, 15 }, { 58260, 10, 10, 1 }, { 21092, 22, 18, 15 },
    { 27778, 20, 18, 5 }, { 42282, 16, 18, 5 }, { 42298, 16, 18, 5 },
    { 54445, 12, 16, 1 }, { 18854, 23, 14, 1 }, { 27398, 20, 14, 1 },
    { 33957, 18, 3, 17 }, { 48110, 14, 12, 9 }, { 52933, 12, 12, 16 },
    { 61223, 8, 13, 1 }, { 43054, 15, 1, 3 }, { 43744, 15, 2, 5 },
    { 7179, 31, 15, 7 }, { 10266, 28, 15, 7 }, { 44329, 15, 6, 6 },
    { 50769, 13, 18, 20 }, { 35943, 11, 2, 23 }, { 35943, 10, 2, 23 },
    { 20366, 22, 3, 3 }, { 53833, 12, 16, 23 }, { 26058, 20, 1, 3 },
    { 29337, 19, 1, 3 }, { 40618, 16, 1, 3 }, { 40634, 16, 1, 3 },
    { 43819, 15, 1, 3 }, { 43834, 15, 1, 3 }, { 53401, 12, 16, 23 },
    { 35886, 17, 10, 21 }, { 51421, 12, 6, 20 }, { 59167, 9, 2, 23 },
    { 4535, 34, 11, 17 }, { 6714, 31, 11, 17 }, { 11082, 27, 11, 14 },
    { 18440, 23, 11, 14 }, { 18463, 23, 11, 14 }, { 18486, 23, 11, 14 },
    { 18509, 23, 11, 17 }, { 18532, 23, 11, 17 }, { 23697, 21, 11, 17 },
    { 30553, 19, 11, 14 }, { 51457, 12, 6, 3 }, { 56193, 11, 1, 3 },
    { 46248, 14, 10, 6 }, { 51107, 13, 18, 10 }, { 56820, 10, 3, 1 },
    { 942, 47, 15, 6 }, { 989, 47, 15, 6 }, { 1036, 47, 15, 6 },
    { 60559, 8, 5, 11 }, { 10154, 28, 14, 20 }, { 13033, 26, 14, 20 },
    { 31047, 19, 13, 20 }, { 41770, 16, 14, 20 }, { 55177, 12, 18, 23 },
    { 55865, 9, 2, 16 }, { 22353, 21, 4, 23 }, { 25998, 20, 4, 23 },
    { 29318, 19, 4, 23 }, { 33219, 18, 4, 23 }, { 33237, 18, 4, 23 },
    { 33255, 18, 4, 23 }, { 33273, 18, 4, 23 }, { 37212, 17, 4, 23 },
    { 37229, 17, 4, 23 }, { 11595, 27, 15, 8 }, { 24138, 21, 15, 22 },
    { 17129, 23, 6, 14 }, { 14746, 25, 14, 7 }, { 61303, 8, 13, 9 },
    { 34857, 18, 15, 9 }, { 59437, 9, 5, 3 }, { 36617, 17, 10, 23 },
    { 50366, 13, 6, 3 }, { 39130, 16, 10, 10 }, { 58350, 10, 10, 11 },
    { 30743, 19, 13, 6 }, { 38606, 17, 13, 6 }, { 38623, 17, 13, 6 },
    { 15820, 19, 5, 5 }, { 15820, 19, 5, 15 }, { 32841, 18, 5, 5 },
    { 32859, 18, 5, 5 }, { 36702, 17, 5, 5 }, { 55321, 12, 18, 7 },
    { 55333, 12, 18, 7 }, { 20586, 22, 2, 23 }, { 20608, 22, 2, 23 },
    { 30249, 19, 2, 23 }, { 34497, 18, 2, 23 }, { 38300, 17, 2, 23 },
    { 38317, 17, 2, 23 }, { 38334, 17, 2, 23 }, { 43654, 15, 4, 3 },
    { 47200, 14, 4, 3 }, { 47214, 14, 4, 3 }, { 47228, 14, 4, 3 },
    { 47242, 14, 4, 3 }, { 49079, 13, 10, 23 }, { 20586, 11, 2, 17 },
    { 55863, 11, 2, 23 }, { 50041, 13, 9, 19 }, { 54085, 12, 16, 23 },
    { 56860, 10, 2, 1 }, { 52345, 12, 1, 18 }, { 32949, 18, 3, 10 },
    { 36787, 17, 5, 10 }, { 36804, 17, 3, 10 }, { 46808, 14, 5, 10 },
    { 21026, 22, 15, 10 }, { 36957, 17, 7, 3 }, { 50015, 13, 1, 5 },
    { 44456, 8, 6, 8 }, { 61319, 8, 13, 11 }, { 61055, 8, 7, 10 },
    { 55896, 11, 5, 23 }, { 60301, 9, 18, 16 }, { 30933, 19, 14, 9 },
    { 43039, 15, 9, 7 }, { 54829, 12, 17, 23 }, { 60175, 9, 17, 12 },
    { 54829, 9, 17, 12 }, { 54697, 12, 16, 17 }, { 20498, 22, 7, 14 },
    { 33471, 18, 8, 20 }, { 33489, 18, 8, 20 }, { 37467, 17, 8, 20 },
    { 56281, 11, 8, 20 }, { 35505, 18, 17, 4 }, { 45799, 15, 17, 4 },
    { 50522, 13, 14, 16 }, { 51193, 12, 1, 9 }, { 51193, 12, 1, 16 },
    { 61087, 8, 2, 2 }, { 61087, 8, 3, 2 }, { 61087, 8, 4, 2 },
    { 27878, 15, 8, 6 }, { 13876, 13, 6, 18 }, { 59464, 9, 1, 1 },
    { 57170, 10, 6, 3 }, { 60831, 8, 7, 23 }, { 19838, 22, 6, 23 },
    { 22059, 21, 6, 23 }, { 19838, 16, 6, 17 }, { 42595, 9, 2, 23 },
    { 47550, 14, 5, 3 }, { 56490, 11, 3, 17 }, { 48250, 14, 12, 8 },
    { 24744, 14, 2, 23 }, { 29964, 19, 2, 14 }, { 29983, 19, 2, 14 },
    { 53989, 12, 16, 23 }, { 42010, 16, 18, 4 }, { 50873, 13, 18, 3 },
    { 16175, 24, 11, 13 }, { 16175, 24, 12, 13 }, { 26158, 20, 4, 4 },
    { 40778, 16, 4, 4 }, { 53389, 12, 16, 23 }, { 52549, 12, 2, 9 },
    { 22227, 21, 4, 5 }, { 22773, 21, 5, 14 }, { 22794, 21, 5, 14 },
    { 25738, 20, 4, 5 }, { 25758, 20, 4, 5 }, { 25778, 20, 4, 5 },
    { 15963, 20, 4, 5 }, { 15963, 20, 4, 15 }, { 31959, 18, 1, 17 },
    { 34101, 18, 5, 14 }, { 34119, 18, 5, 14 }, { 37994, 17, 5, 14 },
    { 57040, 10, 1, 10 }, { 57040, 10, 6, 10 },
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
    1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 6, 6, 6, 6, 6, 6, 6, 6, 16, 16,
    16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 17, 17, 17, 18,
    18, 18, 18, 18, 18, 18, 19, 19, 19, 19, 19, 19, 20, 20, 20, 20, 20, 20,
    21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 22, 22, 22, 22,
    22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 22, 23, 23, 23, 23,
    23, 23, 23, 23, 23, 23, 23, 23, 25, 25, 25, 27, 27, 27, 27, 27, 28, 28,
    28, 29, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 31, 31, 31, 31, 31,
    31, 32, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 35, 35, 35, 36, 36, 36,
    36, 36, 36, 36, 37, 37, 37, 37, 37, 37, 37, 38, 38, 38, 38, 39, 39, 39,
    39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39, 39,
    39, 39, 39, 42, 42, 43, 47, 47, 47, 47, 47, 47, 48, 48, 48, 48, 49, 49,
    49, 49, 51, 51, 51, 51, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52,
    53, 53, 54, 55, 56, 56, 56, 56, 58, 59, 59, 59, 60, 60, 60, 60, 60, 60,
    60, 62, 62, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 64, 64,
    64, 64, 64, 64, 64, 65, 65, 66, 66, 66, 66, 66, 67, 67, 67, 67, 67, 67,
    67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 68, 69, 69, 69, 69, 69,
    69, 69, 70, 70, 70, 70, 70, 70, 71, 71, 71, 71, 71, 71, 71, 71, 72, 72,
    73, 73, 73, 73, 73, 73, 73, 73, 75, 78, 78, 79, 79, 79, 79, 79, 79, 79,
    79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 80, 80, 81, 81, 81, 81, 81, 81,
    81, 81, 81, 81, 81, 81, 81, 81, 81, 81, 82, 82, 82, 82, 83, 83, 83, 83,
    85, 86, 86, 86, 86, 86, 86, 86, 86, 86, 86, 86, 87, 89, 89, 89, 90, 90,
    91, 91, 92, 92, 92, 92, 93, 93, 93, 93, 93, 93, 93, 93, 93, 93, 93, 93,
    95, 95, 95, 95, 95, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97,
    97, 97, 98, 98, 99, 99, 99, 100, 100, 100, 100, 100, 100, 100, 100, 100,
    100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 101, 101, 101, 101,
    101, 101, 101, 101, 101, 101, 101, 101, 101, 101, 106, 106, 106, 106, 106,
    106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 108, 109, 110,
    111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111,
    111, 114, 116, 116, 117, 117, 117, 117, 117, 117, 117, 118, 118, 118, 118,
    118, 120, 120, 120, 120, 120, 121, 121, 121, 121, 121, 121, 121, 122, 122,
    122, 123, 123, 123, 124, 125, 125, 125, 125, 126, 126, 126, 126, 126, 126,
    126, 128, 128, 128, 128, 128, 129, 129, 129, 129, 129, 129, 131, 131, 131,
    132, 133, 133, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134,
    134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134,
    134, 134, 134, 134, 135, 135, 135, 135, 135, 135, 136, 137, 137, 137, 137,
    139, 139, 139, 139, 139, 139, 140, 140, 140, 140, 140, 140, 140, 140, 140,
    140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 141, 142, 142, 142,
    142, 142, 142, 142, 142, 150, 150, 150, 150, 150, 150, 151, 151, 151, 151,
    151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151,
    151, 151, 151, 151, 151, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152,
    152, 152, 153, 153, 153, 153, 153, 153, 153, 153, 153, 153, 153, 153, 153,
    153, 153, 153, 153, 153, 153, 153, 153, 153, 153, 153, 154, 155, 155, 155,
    155, 155, 155, 155, 155, 156, 156, 156, 156, 156, 156, 156, 157, 157, 157,
    157, 158, 158, 158, 158, 158, 158, 158, 158, 158, 158, 159, 159, 159, 159,
    159, 159, 159, 159, 159, 159, 159, 159, 159, 159, 159, 159, 159, 159, 159,
    159, 159, 159, 159, 159, 159, 159, 159, 159, 159, 159, 159, 159, 159, 159,
    159, 159, 159, 159, 159, 159, 160, 160, 160, 160, 161, 161, 161, 161, 161,
    161, 161, 161, 161, 161, 162, 162, 163, 163, 163, 163, 163, 163, 163, 163,
    163, 163, 164, 165, 166, 167, 167, 167, 167, 167, 167, 168, 168, 168, 168,
    168, 168, 168, 168, 168, 169, 169, 169, 169, 169, 169, 169, 169, 169, 169,
    169, 169, 169, 170, 170, 171, 171, 171, 171, 171, 171, 171, 171, 171, 171,
    171, 171, 171, 171, 171, 171, 171, 171, 172, 172, 172, 172, 172, 172, 172,
    172, 172, 172, 172, 172, 172, 172, 173, 173, 173, 173, 173, 173, 173, 173,
    173, 173, 173, 173, 173, 173, 173, 173, 173, 175, 175, 175, 175, 178, 178,
    178, 178, 178, 179, 179, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180,
    180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180, 180,
    180, 181, 182, 182, 182, 182, 182, 182, 182, 182, 182, 183, 183, 183, 183,
    183, 183, 183, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184,
    184, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185,
    185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185, 185,
    185, 185, 185, 185, 185, 185, 185, 185, 186, 186, 187, 187, 188, 188, 188,
    188, 189, 189, 189, 190, 190, 190, 190, 190, 190, 190, 191, 191, 191, 191,
    191, 192, 192, 192, 192, 192, 192, 192, 192, 193, 193, 193, 193, 193, 193,
    193, 193, 194, 194, 194, 194, 194, 194, 194, 194, 194, 194, 194, 194, 194,
    194, 194, 194, 195, 195, 196, 196, 196, 196, 197, 197, 197, 197, 197, 197,
    197, 197, 197, 197, 197, 197, 198, 198, 198, 198, 198, 198, 198, 199, 200,
    200, 200, 200, 200, 200, 201, 201, 202, 202, 202, 202, 202, 202, 202, 202,
    202, 202, 202, 203, 203, 203, 203, 203, 203, 203, 203, 203, 203, 203, 203,
    203, 203, 203, 203, 203, 203, 203, 203, 203, 203, 203, 203, 204, 204, 204,
    204, 205, 205, 205, 205, 205, 205, 206, 206, 206, 206, 206, 206, 206, 208,
    208, 211, 211, 211, 211, 212, 212, 212, 213, 213, 213, 213, 213, 214, 214,
    214, 214, 215, 215, 215, 215, 215, 215, 218, 218, 218, 219, 219, 219, 219,
    219, 220, 220, 220, 220, 220, 222, 222, 223, 223, 223, 223, 224, 224, 224,
    224, 224, 224, 224, 224, 224, 225, 225, 225, 225, 225, 225, 226, 226, 226,
    226, 226, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227,
    227, 227, 227, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228,
    228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 228, 229,
    229, 229, 229, 229, 229, 229, 229, 230, 230, 230, 230, 230, 230, 230, 230,
    230, 231, 232, 232, 232, 232, 233, 233, 234, 234, 234, 234, 234, 234, 234,
    234, 234, 234, 234, 234, 234, 234, 234, 234, 234, 234, 234, 235, 235, 235,
    235, 235, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236,
    236, 236, 236, 236, 236, 236, 236, 236, 237, 237, 237, 238, 238, 238, 238,
    239, 239, 239, 241, 241, 242, 243, 243, 243, 243, 243, 244, 244, 244, 245,
    245, 245, 245, 245, 245, 245, 245, 245, 245, 245, 245, 245, 245, 245, 245,
    245, 245, 245, 245, 245, 245, 245, 245, 246, 246, 246, 246, 246, 247, 247,
    248, 249, 249, 250, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251,
    251, 251, 251, 251, 251, 251, 251, 252, 253, 253, 253, 253, 253, 253, 253,
    253, 253, 253, 253, 253, 253, 253, 253, 254, 254, 254, 254, 254, 254, 254,
    254, 254, 254, 254, 254, 254, 254, 254, 255, 255, 255, 256, 257, 257, 257,
    257, 257, 257, 257, 257, 257, 257, 257, 257, 257, 257, 257, 257, 257, 257,
    257, 257, 257, 257, 259, 259, 259, 259, 261, 261, 261, 261, 261, 261, 261,
    262, 262, 262, 262, 263, 263, 263, 263, 264, 264, 264, 264, 264, 265, 266,
    266, 266, 266, 266, 266, 266, 266, 266, 266, 267, 267, 267, 267, 267, 267,
    267, 268, 268, 268, 268, 268, 268, 268, 268, 268, 268, 268, 268, 268, 268,
    268, 269, 269, 269, 269, 269, 269, 269, 269, 269, 269, 269, 269, 269, 270,
    270, 270, 270, 271, 271, 273, 273, 273, 274, 274, 274, 275, 275, 276, 276,
    276, 276, 276, 276, 276, 276, 276, 276, 276, 277, 279, 279, 279, 279, 279,
    279, 279, 279, 279, 279, 279, 279, 279, 279, 279, 279, 279, 279, 280, 280,
    280, 280, 280, 281, 281, 281, 281, 281, 281, 281, 282, 282, 284, 284, 284,
    284, 284, 284, 284, 284, 284, 284, 284, 284, 284, 284, 285, 285, 286, 287,
    287, 287, 287, 288, 288, 288, 288, 288, 288, 288, 288, 288, 288, 288, 288,
    288, 288, 288, 288, 288, 288, 288, 288, 288, 288, 288, 288, 288, 288, 288,
    288, 288, 288, 288, 288, 288, 288, 288, 288, 288, 288, 288, 288, 288, 289,
    289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289, 289,
    289, 289, 290, 290, 290, 291, 292, 292, 292, 292, 292, 292, 293, 293, 293,
    293, 293, 293, 293, 293, 293, 293, 293, 293, 294, 296, 296, 296, 296, 296,
    296, 296, 296, 296, 296, 296, 301, 301, 302, 302, 302, 302, 302, 302, 302,
    302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302,
    302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302,
    302, 302, 302, 302, 302, 302, 302, 302, 304, 304, 304, 304, 304, 304, 304,
    304, 304, 304, 304, 304, 304, 304, 304, 304, 304, 304, 305, 305, 306, 306,
    308, 308, 309, 312, 312, 312, 312, 312, 313, 313, 313, 313, 313, 313, 313,
    313, 313, 313, 313, 313, 314, 314, 314, 314, 314, 314, 314, 314, 314, 314,
    314, 314, 314, 314, 315, 315, 315, 315, 315, 316, 316, 316, 316, 316, 317,
    317, 317, 317, 317, 317, 317, 317, 318, 318, 318, 318, 318, 318, 319, 319,
    319, 319, 319, 319, 319, 319, 319, 319, 319, 319, 319, 319, 319, 319, 319,
    319, 319, 320, 320, 324, 324, 324, 324, 324, 324, 324, 324, 324, 324, 324,
    324, 324, 324, 324, 324, 324, 324, 324, 324, 324, 324, 324, 324, 324, 324,
    324, 324, 324, 324, 324, 324, 324, 324, 324, 324, 324, 324, 324, 324, 324,
    324, 324, 324, 324, 324, 324, 324, 325, 325, 325, 326, 327, 327, 327, 327,
    327, 327, 327, 327, 327, 327, 327, 328, 328, 328, 328, 328, 328, 328, 328,
    328, 329, 329, 329, 329, 329, 329, 329, 329, 330, 330, 331, 331, 331, 331,
    331, 334, 334, 334, 334, 334, 334, 334, 334, 334, 334, 334, 335, 336, 337,
    338, 338, 338, 338, 338, 338, 338, 338, 338, 338, 344, 344, 344, 344, 344,
    344, 344, 345, 345, 345, 345, 346, 346, 347, 347, 348, 348, 348, 348, 350,
    350, 350, 351, 352, 352, 352, 352, 352, 352, 352, 352, 352, 352, 352, 352,
    352, 352, 352, 352, 352, 352, 353, 353, 353, 353, 353, 353, 353, 353, 353,
    354, 354, 354, 354, 354, 354, 354, 355, 355, 355, 355, 355, 356, 356, 358,
    358, 358, 358, 359, 359, 362, 362, 364, 365, 365, 366, 366, 367, 368, 368,
    370, 370, 370, 372, 372, 372, 374, 376, 376, 376, 376, 376, 376, 379, 380,
    381, 381, 384, 385, 390, 391, 393, 394, 394, 399, 400, 401, 401, 401, 402,
    403, 405, 406, 407, 408, 417, 419, 421, 422, 424, 426, 427, 429, 430, 431,
    438, 443, 443, 443, 445, 445, 452, 452, 453, 455, 458, 459, 464, 464, 464,
    465, 466, 470, 472, 473, 477, 477, 478, 478, 479, 480, 481, 486, 488, 490,
    493, 494, 494, 495, 502, 503, 504, 509, 509, 512, 513, 515, 515, 515, 519,
    520, 523, 523, 523, 523, 527, 528, 528, 532, 532, 542, 542, 543, 543, 550,
    550, 553, 557, 557, 557, 558, 558, 558, 559, 559, 567, 569, 573, 573, 574,
    574, 595, 596, 600, 600, 600, 601, 602, 613, 614, 614, 614, 614, 615, 615,
    617, 619, 619, 620, 623, 627, 631, 631, 631, 631, 635, 646, 646, 646, 646,
    649, 650, 656, 659, 659, 660, 664, 666, 669, 670, 671, 671, 671, 671, 676,
    678, 679, 685, 685, 685, 700, 702, 704, 714, 715, 717, 717, 722, 727, 741,
    742, 743, 745, 746, 746, 748, 748, 748, 749, 754, 754, 754, 754, 759, 759,
    760, 761, 762, 762, 764, 764, 768, 783, 783, 786, 787, 791, 791, 793, 795,
    797, 798, 800, 805, 811, 811, 812, 813, 813, 814, 814, 814, 814, 815, 816,
    818, 820, 820, 826, 827, 827, 827, 827, 839, 839, 843, 846, 854, 856, 856,
    856, 859, 860, 863, 863, 863, 864, 864, 865, 866, 866, 866, 868, 868, 872,
    873, 876, 877, 878, 879, 879, 880, 888, 891, 892, 892, 893, 893, 893, 895,
    895, 895, 899, 900, 901, 901, 903, 903, 904, 905, 905, 906, 907, 909, 909,
    909, 910, 912, 913, 916, 916, 916, 916, 916, 916, 916, 917, 923, 923, 923,
    924, 928, 928, 929, 929, 929, 930, 936, 943, 948, 948, 949, 951, 952, 952,
    955, 955, 955, 955, 955, 955, 957, 958, 960, 960, 960, 962, 965, 969, 971,
    973, 975, 978, 991, 992, 994, 994, 994, 1003, 1003, 1004, 1005, 1010,
    1010, 1011, 1016, 1016, 1019, 1020, 1028, 1028, 1028, 1029, 1033, 1033,
    1035, 1035, 1051, 1051, 1052, 1057, 1060, 1060, 1063, 1063, 1063, 1073,
    1073, 1091, 1092, 1094, 1096, 1097, 1097, 1097, 1098, 1098, 1099, 1099,
    1100, 1100, 1101, 1104, 1104, 1104, 1109, 1111, 1112, 1114, 1114, 1118,
    1118, 1118, 1123, 1125, 1125, 1125, 1126, 1130, 1131, 1131, 1131, 1132,
    1133, 1134, 1134, 1135, 1136, 1140, 1140, 1147, 1151, 1160, 1160, 1160,
    1162, 1162, 1162, 1163, 1164, 1166, 1167, 1168, 1170, 1170, 1171, 1172,
    1175, 1175, 1185, 1191, 1191, 1191, 1193, 1197, 1197, 1207, 1210, 1211,
    1215, 1217, 1218, 1218, 1220, 1220, 1221, 1222, 1228, 1230, 1232, 1232,
    1233, 1233, 1234, 1234, 1234, 1235, 1236, 1237, 1237, 1239, 1239, 1244,
    1245, 1246, 1247, 1253, 1256, 1256, 1256, 1258, 1264, 1265, 1266, 1267,
    1274, 1274, 1275, 1275, 1276, 1277, 1278, 1279, 1281, 1283, 1285, 1287,
    1291, 1293, 1298, 1299, 1305, 1306, 1308, 1308, 1313, 1315, 1316, 1323,
    1326, 1326, 1331, 1334, 1337, 1337, 1338, 1338, 1338, 1338, 1340, 1340,
    1340, 1343, 1351, 1352, 1353, 1356, 1358, 1359, 1362, 1364, 1367, 1367,
    1367, 1368, 1368, 1374, 1379, 1379, 1379, 1382, 1384, 1384, 1384, 1388,
    1388, 1388, 1388, 1390, 1391, 1391, 1391, 1391, 1391, 1392, 1394, 1394,
    1395, 1396, 1397, 1398, 1399, 1399, 1399, 1399, 1401, 1401, 1404, 1412,
    1413, 1413, 1414, 1414, 1414, 1420, 1420, 1423, 1425, 1427, 1428, 1429,
    1432, 1432, 1433, 1434, 1445, 1445, 1446, 1446, 1456, 1457, 1459, 1460,
    1461, 1462, 1462, 1463, 1464, 1465, 1465, 1465, 1467, 1471, 1477, 1477,
    1477, 1482, 1494, 1495, 1495, 1496, 1497, 1499, 1503, 1504, 1504, 1504,
    1505, 1506, 1509, 1509, 1511, 1511, 1512, 1513, 1516, 1518, 1524, 1525,
    1526, 1531, 1532, 1532, 1533, 1535, 1536, 1538, 1538, 1539, 1539, 1543,
    1544, 1544, 1544, 1546, 1550, 1551, 1551, 1553, 1557, 1557, 1557, 1557,
    1562, 1562, 1562, 1562, 1566, 1571, 1573, 1573, 1575, 1576, 1579, 1580,
    1583, 1583, 1583, 1583, 1585, 1586, 1590, 1590, 1598, 1601, 1601, 1603,
    1603, 1603, 1604, 1606, 1609, 1610, 1612, 1612, 1612, 1612, 1613, 1615,
    1619, 1620, 1621, 1621, 1632, 1635, 1641, 1643, 1645, 1648, 1649, 1651,
    1655, 1656, 1657, 1657, 1658, 1660, 1660, 1663, 1663, 1666, 1667, 1667,
    1668, 1669, 1670, 1670, 1670, 1670, 1672, 1676, 1680, 1682, 1686, 1687,
    1687, 1687, 1688, 1688, 1694, 1694, 1694, 1694, 1701, 1703, 1703, 1705,
    1709, 1711, 1712, 1716, 1717, 1717, 1717, 1717, 1717, 1722, 1722, 1722,
    1723, 1731, 1731, 1733, 1735, 1745, 1746, 1747, 1747, 1748, 1748, 1748,
    1748, 1748, 1749, 1749, 1755, 1761, 1764, 1767, 1770, 1776, 1791, 1791,
    1792, 1792, 1797, 1806, 1806, 1821, 1821, 1822, 1822, 1831, 1831, 1837,
    1839, 1840, 1850, 1850, 1850, 1850, 1851, 1853, 1857, 1858, 1858, 1864,
    1867, 1867, 1869, 1870, 1870, 1870, 1870, 1874, 1875, 1875, 1875, 1875,
    1875, 1877, 1877, 1878, 1879, 1881, 1882, 1882, 1894, 1894, 1912, 1912,
    1922, 1922, 1938, 1940, 1947, 1947, 1949, 1950, 1951, 1953, 1953, 1954,
    1962, 1963, 1969, 1973, 1974, 1975, 1975, 1976, 1976, 1977, 1977, 1979,
    1979, 1979, 1979, 1979, 1979, 1985, 1985, 1987, 1989, 1991, 1991, 1992,
    1993, 1995, 1997, 1999, 1999, 1999, 1999, 1999, 2001, 2003, 2003, 2019,
    2019, 2019, 2026, 2026, 2027, 2027, 2038, 2039, 2040, 2041, 2041, 2043,
    2043, 2046, 2047, 2054, 2066, 2067, 2076, 2079, 2079, 2081, 2081, 2082,
    2083, 2084, 2088, 2088, 2090, 2092, 2093, 2093, 2093, 2093, 2096, 2100,
    2103, 2104, 2104, 2114, 2123, 2125, 2127, 2128, 2128, 2128, 2128, 2128,
    2129, 2129, 2129, 2129, 2129, 2129, 2130, 2132, 2132, 2133, 2134, 2135,
    2137, 2137, 2137, 2137, 2137, 2137, 2137, 2138, 2147, 2155, 2157, 2157,
    2157, 2157, 2157, 2159, 2159, 2159, 2159, 2160, 2162, 2162, 2163, 2164,
    2166, 2168, 2169, 2171, 2173, 2173, 2175, 2175, 2177, 2179, 2180, 2181,
    2182, 2185, 2187, 2187, 2188, 2201, 2205, 2205, 2207, 2207, 2208, 2209,
    2211, 2211, 2211, 2212, 2213, 2217, 2217, 2217, 2219, 2221, 2221, 2222,
    2225, 2225, 2225, 2229, 2229, 2230, 2240, 2241, 2252, 2252, 2252, 2252,
    2252, 2253, 2253, 2264, 2270, 2270, 2272, 2273, 2279, 2282, 2285, 2286,
    2289, 2290, 2290, 2292, 2294, 2296, 2301, 2308, 2312, 2312, 2313, 2315,
    2315, 2315, 2316, 2319, 2320, 2334, 2338, 2351, 2352, 2357, 2360, 2365,
    2365, 2366, 2367, 2367, 2367, 2367, 2371, 2372, 2373, 2373, 2373, 2380,
    2380, 2380, 2380, 2381, 2381, 2382, 2383, 2383, 2384, 2384, 2384, 2388,
    2392, 2394, 2395, 2398, 2398, 2400, 2401, 2401, 2404, 2405, 2407, 2411,
    2411, 2413, 2415, 2416, 2418, 2421, 2422, 2423, 2424, 2425, 2426, 2427,
    2427, 2429, 2430, 2430, 2432, 2433, 2434, 2436, 2436, 2437, 2437, 2437,
    2449, 2449, 2451, 2453, 2454, 2454, 2455, 2455, 2457, 2457, 2458, 2459,
    2460, 2465, 2470, 2476, 2477, 2477, 2477, 2478, 2479, 2486, 2486, 2489,
    2492, 2492, 2493, 2494, 2497, 2498, 2499, 2499, 2499, 2500, 2505, 2505,
    2505, 2505, 2506, 2508, 2508, 2508, 2509, 2513, 2515, 2530, 2530, 2530,
    2532, 2532, 2532, 2534, 2536, 2539, 2539, 2540, 2541, 2541, 2541, 2542,
    2544, 2545, 2547, 2549, 2550, 2551, 2551, 2552, 2553, 2554, 2555, 2556,
    2559, 2560, 2564, 2566, 2567, 2567, 2568, 2569, 2569, 2569, 2569, 2582,
    2582, 2584, 2585, 2585, 2587, 2587, 2587, 2589, 2590, 2593, 2593, 2593,
    2594, 2598, 2599, 2602, 2603, 2605, 2605, 2609, 2609, 2609, 2610, 2610,
    2618, 2618, 2619, 2621, 2621, 2622, 2622, 2627, 2627, 2628, 2628, 2630,
    2632, 2633, 2634, 2637, 2656, 2656, 2659, 2659, 2662, 2669, 2670, 2674,
    2679, 2679, 2679, 2679, 2680, 2680, 2680, 2680, 2682, 2682, 2683, 2684,
    2688, 2689, 2692, 2692, 2692, 2694, 2695, 2696, 2696, 2696, 2697, 2698,
    2698, 2702, 2702, 2703, 2703, 2708, 2711, 2712, 2712, 2712, 2715, 2716,
    2717, 2722, 2724, 2725, 2725, 2726, 2727, 2730, 2730, 2734, 2735, 2737,
    2737, 2738, 2738, 2740, 2740, 2740, 2740, 2740, 2742, 2742, 2742, 2743,
    2747, 2747, 2748, 2751, 2753, 2754, 2757, 2757, 2757, 2760, 2760, 2760,
    2760, 2760, 2760, 2761, 2764, 2764, 2765, 2766, 2781, 2781, 2782, 2783,
    2784, 2784, 2786, 2787, 2789, 2791, 2791, 2792, 2792, 2792, 2794, 2797,
    2797, 2805, 2820, 2824, 2825, 2831, 2835, 2835, 2838, 2847, 2848, 2848,
    2848, 2848, 2852, 2852, 2852, 2854, 2854, 2854, 2855, 2856, 2856, 2857,
    2857, 2863, 2865, 2866, 2869, 2871, 2872, 2873, 2875, 2875, 2875, 2889,
    2892, 2913, 2914, 2915, 2915, 2915, 2916, 2917, 2931, 2931, 2933, 2940,
    2942, 2949, 2949, 2965, 2965, 2966, 2969, 2970, 2971, 2972, 2973, 2974,
    2978, 2985, 2988, 2989, 2990, 2990, 2992, 2993, 3003, 3008, 3009, 3009,
    3010, 3010, 3010, 3012, 3012, 3013, 3013, 3019, 3026, 3027, 3034, 3034,
    3034, 3035, 3038, 3057, 3059, 3067, 3074, 3075, 3075, 3075, 3076, 3078,
    3080, 3084, 3091, 3092, 3093, 3097, 3099, 3101, 3101, 3103, 3105, 3108,
    3108, 3108, 3111, 3111, 3112, 3112, 3113, 3114, 3116, 3120, 3124, 3124,
    3125, 3125, 3127, 3127, 3138, 3140, 3140, 3141, 3143, 3144, 3146, 3147,
    3147, 3147, 3148, 3153, 3153, 3153, 3153, 3153, 3154, 3156, 3157, 3159,
    3159, 3172, 3174, 3177, 3180, 3181, 3185, 3193, 3193, 3196, 3197, 3198,
    3198, 3199, 3200, 3205, 3207, 3209, 3210, 3213, 3214, 3215, 3215, 3215,
    3215, 3215, 3246, 3250, 3253, 3254, 3254, 3258, 3264, 3267, 3267, 3273,
    3273, 3273, 3274, 3283, 3284, 3284, 3285, 3285, 3286, 3287, 3287, 3289,
    3289, 3290, 3292, 3294, 3302, 3302, 3302, 3303, 3305, 3307, 3308, 3310,
    3314, 3314, 3314, 3314, 3315, 3316, 3317, 3319, 3319, 3322, 3324, 3325,
    3325, 3326, 3327, 3329, 3330, 3331, 3332, 3333, 3334, 3337, 3337, 3337,
    3338, 3339, 3341, 3341, 3344, 3345, 3348, 3349, 3350, 3353, 3354, 3357,
    3362, 3370, 3370, 3385, 3386, 3386, 3386, 3386, 3393, 3395, 3398, 3399,
    3399, 3399, 3400, 3400, 3405, 3405, 3405, 3407, 3411, 3413, 3413, 3414,
    3424, 3425, 3426, 3431, 3432, 3433, 3434, 3434, 3434, 3437, 3439, 3440,
    3446, 3447, 3447, 3449, 3450, 3451, 3453, 3453, 3453, 3453, 3453, 3453,
    3454, 3454, 3456, 3469, 3469, 3470, 3471, 3471, 3472, 3479, 3482, 3482,
    3488, 3489, 3492, 3492, 3493, 3493, 3494, 3494, 3496, 3496, 3497, 3497,
    3498, 3499, 3499, 3499, 3511, 3512, 3513, 3514, 3515, 3515, 3517, 3517,
    3518, 3520, 3520, 3520, 3520, 3522, 3522, 3526, 3527, 3527, 3527, 3532,
    3533, 3533, 3544, 3544, 3544, 3545, 3549, 3549, 3551, 3552, 3555, 3557,
    3558, 3559, 3559, 3559, 3559, 3559, 3561, 3562, 3562, 3562, 3564, 3565,
    3567, 3570, 3577, 3578, 3578, 3584, 3584, 3585, 3586, 3597, 3599, 3600,
    3600, 3602, 3602, 3602, 3602, 3607, 3610, 3610, 3610, 3611, 3625, 3625,
    3627, 3627, 3627, 3627, 3632, 3638, 3638, 3638, 3640, 3640, 3640, 3643,
    3644, 3646, 3646, 3646, 3646, 3647, 3651, 3651, 3652, 3658, 3659, 3664,
    3669, 3674, 3674, 3674, 3678, 3678, 3678, 3678, 3678, 3678, 3679, 3680,
    3685, 3686, 3687, 3692, 3696, 3698, 3698, 3700, 3700, 3700, 3700, 3702,
    3702, 3703, 3707, 3708, 3710, 3710, 3710, 3710, 3714, 3716, 3717, 3717,
    3718, 3718, 3719, 3722, 3723, 3724, 3725, 3740, 3741, 3741, 3742, 3742,
    3742, 3742, 3742, 3743, 3743, 3743, 3744, 3746, 3746, 3748, 3757, 3758,
    3758, 3758, 3761, 3762, 3764, 3766, 3767, 3770, 3777, 3777, 3778, 3778,
    3778, 3780, 3783, 3783, 3783, 3786, 3787, 3787, 3788, 3788, 3793, 3799,
    3800, 3801, 3802, 3804, 3806, 3807, 3808, 3809, 3810, 3812, 3815, 3818,
    3818, 3821, 3823, 3825, 3828, 3829, 3829, 3833, 3836, 3836, 3838, 3838,
    3838, 3839, 3841, 3851, 3853, 3859, 3862, 3863, 3863, 3864, 3882, 3886,
    3886, 3888, 3889, 3889, 3889, 3890, 3891, 3892, 3892, 3894, 3899, 3912,
    3912, 3913, 3913, 3916, 3917, 3919, 3921, 3921, 3924, 3925, 3930, 3930,
    3932, 3933, 3934, 3948, 3948, 3949, 3950, 3956, 3964, 3964, 3964, 3964,
    3965, 3965, 3966, 3969, 3970, 3970, 3971, 3972, 3972, 3972, 3972, 3972,
    3972, 3978, 3979, 3981, 3981, 3983, 3983, 3985, 3985, 3985, 3987, 3988,
    3988, 3988, 3988, 3989, 3989, 3989, 3996, 3999, 3999, 4000, 4000, 4001,
    4001, 4001, 4001, 4001, 4003, 4015, 4016, 4016, 4018, 4018, 4021, 4027,
    4028, 4029, 4032, 4032, 4032, 4034, 4034, 4035, 4036, 4038, 4040, 4041,
    4043, 4046, 4047, 4050, 4050, 4050, 4051, 4053, 4054, 4056, 4057, 4062,
    4063, 4064, 4064, 4067, 4069, 4071, 4071, 4073, 4078, 4080, 4084, 4084,
    4086, 4090, 4092, 4092, 4094, 4101, 4104, 4116, 4117, 4118, 4119, 4119,
    4119, 4119, 4119, 4123, 4128, 4129, 4138, 4140, 4141, 4143, 4145, 4145,
    4147, 4147, 4147, 4147, 4147, 4149, 4149, 4152, 4159, 4173, 4173, 4174,
    4174, 4175, 4177, 4178, 4178, 4182, 4187, 4187, 4188, 4190, 4195, 4196,
    4197, 4201, 4201, 4201, 4209, 4212, 4214, 4217, 4218, 4220, 4220, 4220,
    4221, 4222, 4225, 4225, 4225, 4226, 4227, 4229, 4231, 4232, 4233, 4247,
    4247,
};
