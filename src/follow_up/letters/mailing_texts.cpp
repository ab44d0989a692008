#include "follow_up/letters/mailing_texts.hpp"

#include <array>

namespace referralbook::follow_up {

namespace {
constexpr std::string_view thanks_key = "Letter: thank you for the year";
}

std::span<introduction_text const> mailing_texts() {
    static constexpr std::array texts{
        introduction_text{thanks_key, text::to_say("Thank you"),
            text::to_say("This year you sent us {referrals}. We know what it means to put in a word for somebody, and "
                         "we have done our best to be worth it.\n\n"
                         "Thank you. If there is anything we could do better, or somebody whom we could send to you, "
                         "please tell me."),
            text::to_say("Letters to many: to those who sent somebody this year; {referrals} says how many.")},
        introduction_text{"Letter: how are you", text::to_say("How are you?"),
            text::to_say("It has been a while, and I only wanted to ask how you are.\n\n"
                         "If there is anything we can do for you, or for somebody you know, we are here. And if you "
                         "would rather not hear from us, a word is enough."),
            text::to_say("Letters to many: a word to anybody. Further rows with a key that begins with \"Letter: \" "
                         "are letters of your own.")},
    };
    return texts;
}

introduction_text const& thanks_in_january() {
    static constexpr introduction_text text{thanks_key, text::to_say("Thank you"),
        text::to_say("Last year you sent us {referrals}. We know what it means to put in a word for somebody, and "
                     "we have done our best to be worth it.\n\n"
                     "Thank you. If there is anything we could do better, or somebody whom we could send to you, "
                     "please tell me."),
        {}};
    return text;
}

}
