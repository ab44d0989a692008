#include "follow_up/letters/handout_texts.hpp"
#include "text/language.hpp"

#include <array>

namespace referralbook::follow_up {

namespace {

constexpr std::array handouts{
    handout_text{ideal_client_key, text::to_say("Whom we help best"),
        text::to_say("People who want a job done properly and like to know where they stand.\n"
                     "They live or work nearby, and would rather ask somebody they trust than search."),
        text::to_say("The hand-out for a source: describe your ideal client.")},
    handout_text{"Hand-out: what makes us different", text::to_say("What makes us different"), "",
        text::to_say("The hand-out for a source: what only you do, and why it matters. Left out while it is blank.")},
    handout_text{"Hand-out: problems to listen for", text::to_say("What to listen for"),
        text::to_say("\"I have been putting this off for too long.\"\n"
                     "\"The last one never called back.\"\n"
                     "\"Do you know somebody good who does this?\""),
        text::to_say("The hand-out for a source: what people say who need you, in their words.")},
    handout_text{"Hand-out: how to send somebody", text::to_say("How to send somebody to us"),
        text::to_say("{ask}\n{script}\nTell us whom to expect and how to reach them: we do the rest."),
        text::to_say("The hand-out for a source: {ask} and {script} come from the source's plan.")},
    handout_text{"Hand-out: how we treat a referral", text::to_say("How we look after them"),
        text::to_say("1. We call on the day you tell us, or the next working day.\n"
                     "2. We listen first, and press nobody.\n"
                     "3. We tell you where it stands at every step, also when nothing comes of it.\n"
                     "4. We say thank you for every person you send, whatever becomes of it."),
        text::to_say("The hand-out for a source: the steps in which you look after a referral.")},
    handout_text{"Hand-out: promises kept", text::to_say("What we keep to"), "{promises}",
        text::to_say("The hand-out for a source: {promises} are counted by Habits, and said only where they were "
                     "kept.")},
    handout_text{"Hand-out: guarantee", text::to_say("What we guarantee"), "",
        text::to_say("The hand-out for a source: what you promise, and what you do if you do not keep it. Left out "
                     "while it is blank.")},
    handout_text{"Hand-out: what you gain", text::to_say("What is in it for you"),
        text::to_say(
            "{gain}\nSomebody you care about is in good hands, and will remember who sent them.\nWe know people who "
            "need you, too, and send them to you."),
        text::to_say("The hand-out for a source: {gain} comes from the source's plan.")},
    handout_text{"Hand-out: what clients say", text::to_say("What clients say"), "{quotes}\n{reasons}",
        text::to_say(
            "The hand-out for a source: {quotes} and {reasons} come from what happy clients said and let you quote.")},
    handout_text{"Hand-out: how to reach us", text::to_say("How to reach us"),
        "{owner}\n{office}\n{office_phone}\n{office_email}",
        text::to_say("The hand-out for a source: who you are and how to reach you, as Settings have it.")},
};

}

std::span<handout_text const> handout_texts() { return handouts; }

}
