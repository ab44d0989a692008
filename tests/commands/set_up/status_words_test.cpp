#include "commands/set_up/status_words.hpp"

#include <gtest/gtest.h>

namespace referralbook::commands {
namespace {

using enum book::status;

TEST(a_status_of_the_office, is_known_by_its_own_word) {
    for (const auto* word : {"Won", "Contratado", "beauftragt", "Closed - won", "GANADA"})
        EXPECT_EQ(status_of_stage(word), won) << word;
    for (const auto* word : {"Site visit booked", "Visita concertada", "Termin vereinbart"})
        EXPECT_EQ(status_of_stage(word), meeting) << word;
    EXPECT_EQ(status_of_stage("no contesta"), trying);
    EXPECT_EQ(status_of_stage("Presupuesto enviado"), proposal);
    EXPECT_EQ(status_of_stage("Thinking about it"), in_talks);
}

TEST(a_status_of_the_office, may_say_why_behind_it) {
    for (const auto* word : {"Lost - too dear", "Perdido - caro", "lost: price", "Lost (went elsewhere)", "Lost, price",
             "Closed lost \u2013 no answer"})
        EXPECT_EQ(status_of_stage(word), lost) << word;
    EXPECT_EQ(status_of_stage("Won (roof only)"), won);
}

TEST(a_status_of_the_office, is_not_guessed) {
    for (const auto* word :
        {"", "too dear", "No, later", "no - call back", "lostwithiel", "Not lost", "- won", "see lost"})
        EXPECT_EQ(status_of_stage(word), std::nullopt) << word;
}

}
}
