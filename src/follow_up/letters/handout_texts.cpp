#include "follow_up/letters/handout_texts.hpp"

#include <array>

namespace referralbook::follow_up {

namespace {

constexpr std::array texts{
    handout_text{"Hand-out: ideal client", "Whom we help best",
        "People who want a job done properly and like to know where they stand.\n"
        "They live or work nearby, and would rather ask somebody they trust than search.",
        "The hand-out for a source: describe your ideal client."},
    handout_text{"Hand-out: problems to listen for", "What to listen for",
        "\"I have been putting this off for too long.\"\n"
        "\"The last one never called back.\"\n"
        "\"Do you know somebody good who does this?\"",
        "The hand-out for a source: what people say who need you, in their words."},
    handout_text{"Hand-out: how to send somebody", "How to send somebody to us",
        "{ask}\n{script}\nTell us whom to expect and how to reach them: we do the rest.",
        "The hand-out for a source: {ask} and {script} come from the source's plan."},
    handout_text{"Hand-out: how we treat a referral", "How we look after them",
        "1. We call on the day you tell us, or the next working day.\n"
        "2. We listen first, and press nobody.\n"
        "3. We tell you where it stands at every step, also when nothing comes of it.\n"
        "4. We say thank you for every person you send, whatever becomes of it.",
        "The hand-out for a source: the steps in which you look after a referral."},
    handout_text{"Hand-out: what you gain", "What is in it for you",
        "{gain}\nSomebody you care about is in good hands, and will remember who sent them.\nWe know people who need you, too, and send them to you.",
        "The hand-out for a source: {gain} comes from the source's plan."},
    handout_text{"Hand-out: how to reach us", "How to reach us", "{owner}\n{office}\n{office_phone}\n{office_email}",
        "The hand-out for a source: who you are and how to reach you, as Settings have it."},
};

}

std::span<handout_text const> handout_texts() { return texts; }

}
